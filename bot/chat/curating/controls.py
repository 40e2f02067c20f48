"""The buttons and menus of the board on which moderators decide. Their state is the playlist's number alone, and songs
are named by their ids: so whatever somebody else did meanwhile, what is pressed means what it meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Self

import discord

from bot import words as speaking
from bot.chat import faults
from bot.chat.curating import drawing
from bot.playlists.playlist import Line
from bot.words import Words

_LONGEST = 100  # characters of what an option says


class Decide(StrEnum):
    """What a button does."""

    APPROVE = "approve"
    DECLINE = "decline"
    PUBLISH = "publish"  # now


class Arrange(StrEnum):
    """What a menu does."""

    KEEP = "keep"  # those that are ticked, and drops the others
    MOVE = "move"  # up or down by one place
    SWAP = "swap"  # for the next best
    ADD = "add"


_STYLES = {
    Decide.APPROVE: ("✅", discord.ButtonStyle.success),
    Decide.DECLINE: ("🚫", discord.ButtonStyle.secondary),
    Decide.PUBLISH: ("📣", discord.ButtonStyle.primary),
}


class PlanButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=rf"minstrel:plan-(?P<verb>{'|'.join(Decide)}):(?P<playlist>\d{{1,9}})",
):
    """A decision."""

    def __init__(self, verb: Decide, playlist_id: int, words: Words) -> None:
        self.verb = verb
        self.playlist_id = playlist_id
        emoji, style = _STYLES[verb]
        custom_id = f"minstrel:plan-{verb}:{playlist_id}"
        super().__init__(
            discord.ui.Button(label=words(f"curating-{verb}"), emoji=emoji, style=style, custom_id=custom_id)
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(Decide(match["verb"]), int(match["playlist"]), speaking.of("en"))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        from bot.chat.curating import acts

        async with faults.told_to(interaction):
            await acts.decide(interaction, self.playlist_id, self.verb)


class PlanMenu(
    discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]],
    template=rf"minstrel:plan-(?P<verb>{'|'.join(Arrange)}):(?P<playlist>\d{{1,9}})",
):
    """A change to the songs."""

    def __init__(self, verb: Arrange, playlist_id: int, menu: discord.ui.Select[discord.ui.View]) -> None:
        self.verb = verb
        self.playlist_id = playlist_id
        menu.custom_id = f"minstrel:plan-{verb}:{playlist_id}"
        super().__init__(menu)

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        if not isinstance(item, discord.ui.Select):
            raise TypeError("a menu has this id, and nothing else")
        return cls(Arrange(match["verb"]), int(match["playlist"]), item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        from bot.chat.curating import acts

        async with faults.told_to(interaction):
            offered = [option.value for option in self.item.options]
            await acts.arrange(interaction, self.playlist_id, self.verb, self.item.values, offered)


def keep(words: Words, playlist_id: int, lines: Sequence[Line]) -> PlanMenu:
    """All of them ticked."""
    options = [_song(number, line, ticked=True) for number, line in enumerate(lines, 1)]
    menu = discord.ui.Select[discord.ui.View](
        placeholder=words("curating-keep"), options=options, min_values=1, max_values=len(options)
    )
    return PlanMenu(Arrange.KEEP, playlist_id, menu)


def move(words: Words, playlist_id: int, lines: Sequence[Line]) -> PlanMenu:
    """Up and down for each song, where there is a place; the values are "up:SONG" and "down:SONG"."""
    options: list[discord.SelectOption] = []
    for number, line in enumerate(lines, 1):
        ways = [("up", "⬆️")] * (number > 1) + [("down", "⬇️")] * (number < len(lines))
        options += [
            discord.SelectOption(
                label=f"{number}. {line.title}"[:_LONGEST],
                description=words(f"curating-move-{way}"),
                value=f"{way}:{line.song_id}",
                emoji=emoji,
            )
            for way, emoji in ways
        ]
    menu = discord.ui.Select[discord.ui.View](placeholder=words("curating-move"), options=options)
    return PlanMenu(Arrange.MOVE, playlist_id, menu)


def swap(words: Words, playlist_id: int, lines: Sequence[Line]) -> PlanMenu:
    options = [_song(number, line) for number, line in enumerate(lines, 1)]
    menu = discord.ui.Select[discord.ui.View](placeholder=words("curating-swap"), options=options)
    return PlanMenu(Arrange.SWAP, playlist_id, menu)


def add(words: Words, playlist_id: int, suggestions: Sequence[Line]) -> PlanMenu:
    """Songs that are not in it, with their reasons."""
    options = [
        discord.SelectOption(
            label=line.title[:_LONGEST],
            description=drawing.reason(words, line.reason, line.style)[:_LONGEST],
            value=line.song_id,
        )
        for line in suggestions
    ]
    menu = discord.ui.Select[discord.ui.View](placeholder=words("curating-add"), options=options)
    return PlanMenu(Arrange.ADD, playlist_id, menu)


def _song(number: int, line: Line, *, ticked: bool = False) -> discord.SelectOption:
    return discord.SelectOption(label=f"{number}. {line.title}"[:_LONGEST], value=line.song_id, default=ticked)
