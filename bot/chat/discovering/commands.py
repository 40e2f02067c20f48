"""Discovering: /discover, /similar, /favorites, /history, /top, /taste."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.chat.discovering import lists, pressing, showing, tasting
from bot.chat.discovering.buttons import DialButton, MoreButton, SuggestionButton
from bot.chat.discovering.counting import CountButton, CountMenu
from bot.chat.discovering.lists import HearMenu, PageButton, Sort
from bot.chat.discovering.tasting import StyleMenu, TasteButton
from bot.chat.translator import told
from bot.discovery.discovery import Dial

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

Here = discord.Interaction["Minstrel"]

_PERIODS = [
    app_commands.Choice(name=told(f"discovering-period-{sort.removeprefix('top-')}"), value=sort.value)
    for sort in lists.DAYS
]

_DIAL = [app_commands.Choice(name=told(f"discovering-button-{dial}"), value=dial.value) for dial in Dial]


class Discovering(commands.Cog):
    """The commands. What they answer only the asker sees, but for a server's charts."""

    @app_commands.command(name="discover", description=told("discovering-command-discover"))
    @app_commands.describe(adventure=told("discovering-command-discover-adventure"))
    @app_commands.choices(adventure=_DIAL)
    async def discover(self, interaction: Here, adventure: app_commands.Choice[str] | None = None) -> None:
        await pressing.for_you(interaction, Dial.MIXED if adventure is None else Dial(adventure.value))

    @app_commands.command(name="similar", description=told("discovering-command-similar"))
    @app_commands.describe(song=told("discovering-command-similar-song"))
    async def similar(self, interaction: Here, song: app_commands.Range[str, 1, 200]) -> None:
        await pressing.like(interaction, await showing.named(interaction.client.studio, song))

    @similar.autocomplete("song")
    async def _songs(self, interaction: Here, typed: str) -> list[app_commands.Choice[str]]:
        return await showing.completed(interaction, typed)

    @app_commands.command(name="favorites", description=told("discovering-command-favorites"))
    async def favorites(self, interaction: Here) -> None:
        await lists.show(interaction, Sort.FAVORITES)

    @app_commands.command(name="history", description=told("discovering-command-history"))
    async def history(self, interaction: Here) -> None:
        await lists.show(interaction, Sort.HISTORY)

    @app_commands.command(name="top", description=told("discovering-command-top"))
    @app_commands.describe(period=told("discovering-command-top-period"))
    @app_commands.choices(period=_PERIODS)
    async def top(self, interaction: Here, period: app_commands.Choice[str] | None = None) -> None:
        sort = Sort.TOP_ALL if period is None else Sort(period.value)
        await lists.show(interaction, sort, ephemeral=False)

    @app_commands.command(name="taste", description=told("discovering-command-taste"))
    async def taste(self, interaction: Here) -> None:
        await tasting.show(interaction)


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Discovering())
    bot.add_dynamic_items(SuggestionButton, MoreButton, DialButton, PageButton, HearMenu, StyleMenu, TasteButton)
    bot.add_dynamic_items(CountButton, CountMenu)
