"""“Don't count this one”, and its undo: a button below a song's details, and menus below lists of songs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self, cast

import discord

from bot.chat import faults, speech, who
from bot.song import Song
from bot.words import Words
from storage.kinds import Status

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

_MOST_OPTIONS = 25


class Way(StrEnum):
    """What is done with a song."""

    UNCOUNT = "uncount"  # nothing that the presser does with it teaches anything
    COUNT = "count"  # and does so again


class Place(StrEnum):
    """Below which list a menu is."""

    FAVORITES = "favorites"
    HISTORY = "history"
    TASTE = "taste"


_LOOKS = {Way.UNCOUNT: "🙈", Way.COUNT: "👀"}


class CountButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=rf"minstrel:count-(?P<way>{'|'.join(Way)}):(?P<song>[0-9a-z]{{12}})",
):
    """For one song, whoever presses."""

    def __init__(self, way: Way, song_id: str, label: str = "…") -> None:
        self.way = way
        self.song_id = song_id
        custom_id = f"minstrel:count-{way}:{song_id}"
        super().__init__(discord.ui.Button(label=label, emoji=_LOOKS[way], custom_id=custom_id))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(Way(match["way"]), match["song"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            await _do(interaction, self.way, [self.song_id])
            words = await speech.words_for(interaction)
            view = _button(words, self.song_id, counts=self.way is Way.COUNT)
            await interaction.response.edit_message(view=view)


class CountMenu(
    discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]],
    template=rf"minstrel:count-menu-(?P<way>{'|'.join(Way)}):(?P<place>{'|'.join(Place)}):(?P<page>\d{{1,4}})",
):
    """The songs of a list that count, or those that do not; one or several at once."""

    def __init__(self, way: Way, place: Place, page: int, select: discord.ui.Select[discord.ui.View]) -> None:
        self.way = way
        self.place = place
        self.page = page
        super().__init__(select)

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        select = cast("discord.ui.Select[discord.ui.View]", item)
        return cls(Way(match["way"]), Place(match["place"]), int(match["page"]), select)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        from bot.chat.discovering import lists, tasting

        async with faults.told_to(interaction):
            await _do(interaction, self.way, self.item.values)
            if self.place is Place.TASTE:
                drawn = await tasting.drawn(interaction)
            else:
                drawn = await lists.drawn(interaction, lists.Sort(self.place.value), self.page)
            await interaction.response.edit_message(embed=drawn.embed, view=drawn.view)


async def view_for(interaction: Here, song: Song) -> discord.ui.View:
    """The button below a song's details; none for who asked for the song: own songs never count."""
    member = who.member_id(interaction.user)
    if song.asker == member or song.status is not Status.READY:
        return discord.ui.View(timeout=None)
    counts = await interaction.client.studio.discovery.counts(member, song.id)
    return _button(await speech.words_for(interaction), song.id, counts=counts)


def add_menus(
    view: discord.ui.View, words: Words, place: Place, page: int, *, counted: Iterable[Song], uncounted: Iterable[Song]
) -> None:
    """Those that there are songs for."""
    for way, songs in ((Way.UNCOUNT, counted), (Way.COUNT, uncounted)):
        options = [discord.SelectOption(label=song.title, value=song.id) for song in songs][:_MOST_OPTIONS]
        if options:
            select: discord.ui.Select[discord.ui.View] = discord.ui.Select(
                custom_id=f"minstrel:count-menu-{way}:{place}:{page}",
                placeholder=words(f"discovering-{way}-some"),
                options=options,
                max_values=len(options),
            )
            view.add_item(CountMenu(way, place, page, select))


def _button(words: Words, song_id: str, *, counts: bool) -> discord.ui.View:
    way = Way.UNCOUNT if counts else Way.COUNT
    view = discord.ui.View(timeout=None)
    view.add_item(CountButton(way, song_id, words(f"discovering-button-{way}")))
    return view


async def _do(interaction: Here, way: Way, song_ids: Iterable[str]) -> None:
    """Raises UnknownSongError."""
    discovery, member = interaction.client.studio.discovery, who.member_id(interaction.user)
    change = discovery.uncount if way is Way.UNCOUNT else discovery.count_again
    for song_id in song_ids:
        await change(member, song_id)
