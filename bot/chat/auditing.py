"""/audit: what moderators did, the newest first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Self

import discord
from discord import app_commands
from discord.ext import commands

from bot.chat import acts, faults, speech, who
from bot.chat.translator import told

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

_COLOUR = 0x8A8F98
_ON_A_PAGE = 8


class PageButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"minstrel:audit:(?P<page>\d{1,5})"
):
    """Shows a page of the log."""

    def __init__(self, page: int, label: str = "…") -> None:
        self.page = page
        super().__init__(discord.ui.Button(label=label, custom_id=f"minstrel:audit:{page}"))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["page"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            embed, view = await _drawn(interaction, self.page)
            await interaction.response.edit_message(embed=embed, view=view)


class Auditing(commands.Cog):
    """The command, for moderators."""

    @app_commands.command(name="audit", description=told("auditing-command"))
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    async def audit(self, interaction: Here) -> None:
        embed, view = await _drawn(interaction, 0)
        await interaction.response.send_message(embed=embed, view=view, ephemeral=True)


async def _drawn(interaction: Here, page: int) -> tuple[discord.Embed, discord.ui.View]:
    """A page of the log. Raises OnlyInGuildError, NotAllowedError."""
    await who.require_moderator(interaction)
    guild = who.guild_id(who.require_guild(interaction).id)
    noted, total = await interaction.client.studio.guilds.acts(guild, limit=_ON_A_PAGE, skip=page * _ON_A_PAGE)
    words = await speech.words_for(interaction)
    said = "\n".join(acts.line(words, act) for act in noted)
    embed = discord.Embed(title=words("auditing-title"), description=said or words("auditing-empty"), colour=_COLOUR)
    embed.set_footer(text=words("auditing-footer", count=total))
    view = discord.ui.View(timeout=None)
    if page > 0:
        view.add_item(PageButton(page - 1, words("auditing-button-newer")))
    if (page + 1) * _ON_A_PAGE < total:
        view.add_item(PageButton(page + 1, words("auditing-button-older")))
    return embed, view


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Auditing())
    bot.add_dynamic_items(PageButton)
