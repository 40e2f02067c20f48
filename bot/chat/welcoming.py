"""One short welcome to a server that took the bot in: what to try first, and where moderators begin."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import discord
from discord.ext import commands

from bot.chat import helping, speech
from bot.chat.helping import Topic

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

log = logging.getLogger(__name__)


def first_channel(guild: discord.Guild) -> discord.TextChannel | None:
    """Where the bot may speak: the channel for such messages, else the first in the list."""
    channels = [guild.system_channel, *sorted(guild.text_channels, key=lambda channel: channel.position)]
    return next((channel for channel in channels if channel is not None and _may_speak(channel)), None)


def _may_speak(channel: discord.TextChannel) -> bool:
    allowed = channel.permissions_for(channel.guild.me)
    return allowed.view_channel and allowed.send_messages


class Welcoming(commands.Cog):
    """Speaks when the bot comes into a server; not when it comes back to one after an outage."""

    def __init__(self, bot: Minstrel) -> None:
        self._bot = bot

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        channel = first_channel(guild)
        if channel is None:
            log.info("there is no channel to say hello in")
            return
        words = await speech.words_of_guild(self._bot, guild)
        view = discord.ui.View(timeout=None)
        for button in helping.examples(words, Topic.FIRST):
            view.add_item(button)
        try:
            await channel.send(words("helping-welcome"), view=view)
        except discord.HTTPException as error:
            log.warning("a server could not be welcomed: %s", error)


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Welcoming(bot))
