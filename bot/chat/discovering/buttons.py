"""The buttons of a page of suggestions. Each carries its verb, where the page came from, and a song."""

from __future__ import annotations

import re
from typing import Any, Self

import discord

from bot.chat import faults
from bot.chat.discovering import pages
from bot.chat.discovering.pages import SONGS, Entry, Page, Verb
from bot.discovery.discovery import Dial
from bot.words import Words

_LOOKS: dict[Verb, tuple[str, discord.ButtonStyle]] = {
    Verb.HEAR: ("🎧", discord.ButtonStyle.primary),
    Verb.LOVE: ("❤️", discord.ButtonStyle.secondary),
    Verb.LESS: ("👎", discord.ButtonStyle.secondary),
    Verb.UNCOUNT: ("🙈", discord.ButtonStyle.secondary),
    Verb.COUNT: ("👀", discord.ButtonStyle.success),
}

_DIAL = {Dial.FAMILIAR: "🏡", Dial.MIXED: "🎚️", Dial.ADVENTUROUS: "🧭"}


class SuggestionButton(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=pages.SONG_BUTTON):
    """One verb for one song of the page."""

    def __init__(self, verb: Verb, source: str, song_id: str, *, label: str = "…", row: int = 0, off: bool = False):
        self.verb = verb
        self.source = source
        self.song_id = song_id
        emoji, style = _LOOKS[verb]
        super().__init__(
            discord.ui.Button(
                label=label,
                emoji=emoji,
                style=discord.ButtonStyle.success if off else style,
                disabled=off,
                custom_id=pages.song_button(verb, source, song_id),
                row=row,
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(Verb(match["verb"]), match["source"], match["song"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        from bot.chat.discovering import pressing

        async with faults.told_to(interaction):
            await pressing.ACTIONS[self.verb](interaction, self.song_id)


class MoreButton(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=pages.MORE_BUTTON):
    """The next page."""

    def __init__(self, source: str, skip: int, *, label: str = "…", row: int = 0) -> None:
        self.source = source
        self.skip = skip
        custom_id = pages.more_button(source, skip)
        super().__init__(
            discord.ui.Button(label=label, emoji="➡️", custom_id=custom_id, style=discord.ButtonStyle.success, row=row)
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["source"], int(match["skip"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        from bot.chat.discovering import pressing

        async with faults.told_to(interaction):
            await pressing.more(interaction)


class DialButton(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=pages.DIAL_BUTTON):
    """Turns the dial, and suggests anew."""

    def __init__(self, dial: Dial, *, label: str = "…", row: int = 0, is_here: bool = False) -> None:
        self.dial = dial
        style = discord.ButtonStyle.primary if is_here else discord.ButtonStyle.secondary
        custom_id = pages.dial_button(dial)
        super().__init__(
            discord.ui.Button(
                label=label, emoji=_DIAL[dial], style=style, disabled=is_here, custom_id=custom_id, row=row
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(Dial(match["dial"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        from bot.chat.discovering import pressing

        async with faults.told_to(interaction):
            await pressing.turn(interaction, self.dial)


def view_of(words: Words, page: Page) -> discord.ui.View:
    """A row for each song, and below them the dial; the way on is at the end of the last row."""
    view = discord.ui.View(timeout=None)
    for row, entry in enumerate(page.entries):
        for verb in _verbs(entry):
            label = words(f"discovering-button-{verb}", number=row + 1)
            off = verb is Verb.LOVE and entry.loved
            view.add_item(SuggestionButton(verb, page.source, entry.song_id, label=label, row=row, off=off))
    last = max(len(page.entries) - 1, 0)
    if page.dial is not None and 0 < len(page.entries) <= SONGS:  # pages of an earlier version have no room for it
        last += 1
        for dial in Dial:
            label = words(f"discovering-button-{dial}")
            view.add_item(DialButton(dial, label=label, row=last, is_here=dial is page.dial))
    if page.skip is not None:
        view.add_item(MoreButton(page.source, page.skip, label=words("discovering-button-more"), row=last))
    return view


def _verbs(entry: Entry) -> tuple[Verb, ...]:
    return (Verb.HEAR, Verb.LOVE, Verb.LESS, Verb.UNCOUNT if entry.counts else Verb.COUNT)
