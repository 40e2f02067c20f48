"""Browsing the playlists so far. What a button or a menu needs to know stands in its custom id."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self

import discord

from bot import words as speaking
from bot.chat import faults, speech, who
from bot.chat.card import Card
from bot.chat.curating import drawing
from bot.playlists.playlist import Playlist
from bot.words import Words

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

Here = discord.Interaction["Minstrel"]

PAGE = 6
"""Playlists on a page."""


class Way(StrEnum):
    """In which a page lies from a day."""

    BEFORE = "before"  # the newest that are older
    AFTER = "after"  # the oldest that are newer


class PageButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"minstrel:plan-(?P<way>before|after):(?P<day>\d{4}-\d\d-\d\d)",
):
    """Another page of the history."""

    def __init__(self, way: Way, day: date, label: str) -> None:
        self.way = way
        self.day = day
        custom_id = f"minstrel:plan-{way}:{day.isoformat()}"
        super().__init__(discord.ui.Button(label=label, custom_id=custom_id))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(Way(match["way"]), drawing.day_of(match["day"]) or date.max, "")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            await turn_page(interaction, **{self.way: self.day})


class DayMenu(discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"minstrel:plan-open"):
    """The days of a page: choosing one shows its songs."""

    def __init__(self, words: Words, playlists: Sequence[Playlist]) -> None:
        options = [
            discord.SelectOption(label=words.date(playlist.day), value=playlist.day.isoformat())
            for playlist in playlists
        ]
        super().__init__(
            discord.ui.Select(
                custom_id="minstrel:plan-open", placeholder=words("curating-history-open"), options=options
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(speaking.of("en"), ())

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            guild, words = who.guild_id(who.require_guild(interaction).id), await speech.words_for(interaction)
            day = drawing.day_of(self.item.values[0])
            playlist = day and await interaction.client.studio.playlists.of_day(guild, day)
            if playlist and playlist.is_published:
                drawn = opened(words, playlist)
                await interaction.response.edit_message(embed=drawn.embed, view=drawn.view)
            else:
                await turn_page(interaction)


class ListenButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"minstrel:plan-listen:(?P<playlist>\d{1,9})"
):
    """How to hear a whole playlist. It is in each message that shows a published one, which is known by it."""

    def __init__(self, playlist_id: int, label: str) -> None:
        custom_id = f"minstrel:plan-listen:{playlist_id}"
        super().__init__(
            discord.ui.Button(label=label, emoji="🎧", style=discord.ButtonStyle.primary, custom_id=custom_id)
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["playlist"]), "")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            words = await speech.words_for(interaction)
            await interaction.response.send_message(words("curating-listen-how"), ephemeral=True)


async def turn_page(interaction: Here, *, before: date | None = None, after: date | None = None) -> None:
    """Shows a page to the member only: in the message that they browse in, or in a new one."""
    guild, words = who.guild_id(who.require_guild(interaction).id), await speech.words_for(interaction)
    drawn = await _page(interaction.client, words, guild, before=before, after=after)
    if interaction.message is not None and interaction.message.flags.ephemeral:
        await interaction.response.edit_message(embed=drawn.embed, view=drawn.view)
    else:
        await interaction.response.send_message(embed=drawn.embed, view=drawn.view, ephemeral=True)


def posted(words: Words, playlist: Playlist) -> Card:
    """A playlist for everybody, with a way to those before it."""
    return _with_songs(words, playlist, PageButton(Way.BEFORE, playlist.day, words("curating-earlier")))


def opened(words: Words, playlist: Playlist) -> Card:
    """A playlist within the history, with a way back to its page."""
    next_day = playlist.day + timedelta(days=1)
    return _with_songs(words, playlist, PageButton(Way.BEFORE, next_day, words("curating-back")))


def _with_songs(words: Words, playlist: Playlist, way: PageButton) -> Card:
    view = discord.ui.View(timeout=None)
    view.add_item(ListenButton(playlist.id, words("curating-listen")))
    view.add_item(way)
    return Card(embed=drawing.published(words, playlist), view=view)


async def _page(
    bot: Minstrel, words: Words, guild: str, *, before: date | None = None, after: date | None = None
) -> Card:
    history = bot.studio.playlists.history
    page = await history(guild, limit=PAGE, before=before, after=after) or await history(guild, limit=PAGE)
    embed = discord.Embed(title=words("curating-history"), description=words("curating-none-yet"))
    view = discord.ui.View(timeout=None)
    if page:
        embed.description = "\n".join(_line(words, playlist) for playlist in page)
        view.add_item(DayMenu(words, page))
        if await history(guild, limit=1, after=page[0].day):
            view.add_item(PageButton(Way.AFTER, page[0].day, words("curating-newer")))
        if await history(guild, limit=1, before=page[-1].day):
            view.add_item(PageButton(Way.BEFORE, page[-1].day, words("curating-older")))
    return Card(embed=embed, view=view)


def _line(words: Words, playlist: Playlist) -> str:
    values = {"day": words.date(playlist.day), "songs": len(playlist.lines)}
    link = drawing.link_to(playlist)
    if link is None:
        return words("curating-history-line-unlinked", **values)
    return words("curating-history-line", **values, link=link)
