"""Whether somebody may ask for a song where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.chat import who

if TYPE_CHECKING:
    from bot.chat.client import Minstrel


async def check(bot: Minstrel, channel: object, author: discord.abc.User, prompt: str) -> None:
    """Raises what `Guilds.check` raises. In private everything is allowed."""
    if not isinstance(author, discord.Member):
        return
    await bot.studio.guilds.check(
        who.guild_id(author.guild.id),
        who.member_id(author),
        prompt,
        channel=_home(channel),
        roles=who.roles_of(author),
        manages=author.guild_permissions.manage_guild,
    )


def _home(channel: object) -> str:
    """The channel's id; of a thread, that of the channel that it belongs to."""
    return str(channel.parent_id if isinstance(channel, discord.Thread) else getattr(channel, "id", ""))
