"""Lists of songs, page by page: a member's favourites and history, and what a server likes best."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self, cast

import discord
from discord.utils import format_dt

from bot.chat import faults, speech, who
from bot.chat.card import Card
from bot.chat.discovering import counting, showing
from bot.chat.discovering.counting import Place
from bot.song import Song
from bot.words import Words
from storage.kinds import Status

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

ON_A_PAGE = 10
_COLOUR = 0x7A5CC7


class Sort(StrEnum):
    """Which list."""

    FAVORITES = "favorites"
    HISTORY = "history"
    TOP_DAY = "top-day"
    TOP_WEEK = "top-week"
    TOP_MONTH = "top-month"
    TOP_ALL = "top-all"


DAYS: dict[Sort, float | None] = {Sort.TOP_DAY: 1, Sort.TOP_WEEK: 7, Sort.TOP_MONTH: 30, Sort.TOP_ALL: None}
"""The charts' times; None: all."""


_COUNTED = {Sort.FAVORITES: Place.FAVORITES, Sort.HISTORY: Place.HISTORY}
"""Lists of what a member did, of which songs may be left uncounted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A song in a list, and the message that says what there is to be said of it."""

    song: Song
    key: str
    count: int = 0
    at: datetime | None = None
    counts: bool = True  # not if the member does not want to be judged by it


class PageButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=rf"minstrel:list:(?P<sort>{'|'.join(Sort)}):(?P<page>\d{{1,4}}):(?P<owner>\d{{1,20}})",
):
    """Another page, in the same message for who asked for the list, and in one of their own for others."""

    def __init__(self, sort: Sort, page: int, owner: int, label: str = "…") -> None:
        self.sort = sort
        self.page = page
        self.owner = owner
        super().__init__(discord.ui.Button(label=label, custom_id=f"minstrel:list:{sort}:{page}:{owner}"))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(Sort(match["sort"]), int(match["page"]), int(match["owner"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            page = await drawn(interaction, self.sort, self.page)
            if self.owner == interaction.user.id:
                await interaction.response.edit_message(embed=page.embed, view=page.view)
            else:
                await interaction.response.send_message(embed=page.embed, view=page.view, ephemeral=True)


class HearMenu(discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"minstrel:list-hear"):
    """The songs of the page, one of which is sent to whoever chooses it."""

    def __init__(self, select: discord.ui.Select[discord.ui.View]) -> None:
        super().__init__(select)

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(cast("discord.ui.Select[discord.ui.View]", item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            await showing.hear(interaction, self.item.values[0])


async def show(interaction: Here, sort: Sort, *, ephemeral: bool = True) -> None:
    """The first page, in a new message."""
    page = await drawn(interaction, sort, 0)
    await interaction.response.send_message(embed=page.embed, view=page.view, ephemeral=ephemeral)


async def drawn(interaction: Here, sort: Sort, page: int) -> Card:
    """A page as it is now; the first if there are not so many any more."""
    words = await speech.words_for(interaction)
    lines = await _LINES[sort.partition("-")[0]](interaction, sort, page * ON_A_PAGE)
    if page and not lines:
        return await drawn(interaction, sort, 0)
    shown, is_last = lines[:ON_A_PAGE], len(lines) <= ON_A_PAGE
    title = words(f"discovering-{sort}-title")
    if not shown:
        return Card(embed=_embed(title, words(f"discovering-{sort}-nothing")), view=discord.ui.View(timeout=None))
    links = await showing.links_to(interaction.client.studio, (one.song for one in shown))
    said = [_said(words, page * ON_A_PAGE + number, one, links) for number, one in enumerate(shown, start=1)]
    view = discord.ui.View(timeout=None)
    ready = [one.song for one in shown if one.song.status is Status.READY]
    if ready:
        view.add_item(HearMenu(menu(words, ready)))
    if sort in _COUNTED:
        member = who.member_id(interaction.user)
        others = [one for one in shown if one.song.status is Status.READY and one.song.asker != member]
        counting.add_menus(
            view,
            words,
            _COUNTED[sort],
            page,
            counted=[one.song for one in others if one.counts],
            uncounted=[one.song for one in others if not one.counts],
        )
    for other, label in ((page - 1, "before"), (page + 1, "after")):
        if other >= 0 and (other < page or not is_last):
            view.add_item(PageButton(sort, other, interaction.user.id, words(f"discovering-button-{label}")))
    return Card(embed=_embed(title, "\n".join(said)), view=view)


async def _favorites(interaction: Here, _sort: Sort, offset: int) -> list[Line]:
    discovery, member = interaction.client.studio.discovery, who.member_id(interaction.user)
    found = await discovery.favorites(member, limit=ON_A_PAGE + 1, offset=offset)
    return [
        Line(
            song=one.song,
            key="discovering-loved" if one.weight > 1 else "discovering-liked",
            at=one.at,
            counts=one.counts,
        )
        for one in found
    ]


async def _history(interaction: Here, _sort: Sort, offset: int) -> list[Line]:
    discovery, member = interaction.client.studio.discovery, who.member_id(interaction.user)
    found = await discovery.history(member, limit=ON_A_PAGE + 1, offset=offset)
    return [
        Line(song=one.song, key=_visit(one.song, one.plays), count=one.plays, at=one.at, counts=one.counts)
        for one in found
    ]


async def _top(interaction: Here, sort: Sort, offset: int) -> list[Line]:
    """Raises OnlyInGuildError."""
    guild = who.guild_id(who.require_guild(interaction).id)
    top = interaction.client.studio.discovery.top
    found = await top(guild, days=DAYS[sort], limit=ON_A_PAGE + 1, offset=offset)
    return [Line(song=one.song, key="discovering-charted", count=one.likes) for one in found]


_LINES: dict[str, Callable[[Here, Sort, int], Awaitable[list[Line]]]] = {
    "favorites": _favorites,
    "history": _history,
    "top": _top,
}


def _visit(song: Song, plays: int) -> str:
    if plays:
        return "discovering-played"
    if song.status in {Status.FAILED, Status.CANCELLED}:
        return f"discovering-asked-{song.status}"
    return "discovering-asked" if song.status is Status.READY else "discovering-asked-unfinished"


def _said(words: Words, number: int, one: Line, links: dict[str, str]) -> str:
    line = showing.line(words, one.song, links.get(one.song.id))
    when = "" if one.at is None else format_dt(one.at, "R")  # each reader's app says it in the reader's language
    said = words(one.key, number=number, song=line, count=one.count, when=when)
    return said if one.counts else words("discovering-uncounted", line=said)


def menu(words: Words, songs: Sequence[Song]) -> discord.ui.Select[discord.ui.View]:
    """What `HearMenu` shows."""
    options = [discord.SelectOption(label=song.title, value=song.id) for song in songs]
    return discord.ui.Select(custom_id="minstrel:list-hear", placeholder=words("discovering-hear-one"), options=options)


def _embed(title: str, description: str) -> discord.Embed:
    return discord.Embed(title=title, description=description, colour=_COLOUR)
