"""A page of suggestions. All that it needs to change stands in the message itself, so it works after a restart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import discord
from discord.utils import escape_markdown

from bot.chat.discovering import reasons, showing
from bot.discovery.discovery import Dial, Suggestion
from bot.studio import Studio
from bot.words import Words

SONGS = 4
"""On a page: a row of buttons each, and one for the dial, which is all that a message has room for."""

_FOR_YOU = {Dial.MIXED: "you", Dial.FAMILIAR: "you-familiar", Dial.ADVENTUROUS: "you-adventurous"}
"""The sources of suggestions that are for the member, by where the dial stands; else they are like the song whose id it
is. The first one is what pages say that were made before there was a dial."""

_SOURCE = rf"(?P<source>{'|'.join(_FOR_YOU.values())}|[0-9a-z]{{12}})"
SONG_BUTTON = rf"minstrel:suggested-(?P<verb>hear|love|less|uncount|count):{_SOURCE}:(?P<song>[0-9a-z]{{12}})"
MORE_BUTTON = rf"minstrel:suggested-more:{_SOURCE}:(?P<skip>\d{{1,6}})"
DIAL_BUTTON = rf"minstrel:suggested-dial:(?P<dial>{'|'.join(Dial)})"

_SONG_ID, _MORE_ID = re.compile(SONG_BUTTON), re.compile(MORE_BUTTON)
_NUMBER = re.compile(r"\d+\. ")


class Verb(StrEnum):
    """What a button does with its song."""

    HEAR = "hear"
    LOVE = "love"
    LESS = "less"  # less like this: and another song in its place
    UNCOUNT = "uncount"  # nothing that is done with it teaches anything
    COUNT = "count"  # and does so again


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A song on the page."""

    song_id: str
    title: str  # as it is shown
    text: str
    loved: bool = False
    counts: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a message of suggestions shows."""

    source: str
    entries: tuple[Entry, ...]
    skip: int | None  # how many suggestions come before the next page; None: there is none

    @property
    def song_ids(self) -> list[str]:
        return [entry.song_id for entry in self.entries]

    @property
    def dial(self) -> Dial | None:
        """Where it stands; None for songs that are like one."""
        return dial_of(self.source)

    def marked(self, song_id: str, *, loved: bool | None = None, counts: bool | None = None) -> Page:
        """The same page, on which a song is marked."""

        def mark(one: Entry) -> Entry:
            return replace(
                one, loved=one.loved if loved is None else loved, counts=one.counts if counts is None else counts
            )

        return replace(self, entries=tuple(mark(one) if one.song_id == song_id else one for one in self.entries))

    def exchanged(self, song_id: str, other: Sequence[Entry]) -> Page:
        """The same page with another song, or none, in a song's place."""
        exchanged = [[*other] if one.song_id == song_id else [one] for one in self.entries]
        return replace(self, entries=tuple(one for some in exchanged for one in some))


def for_you(dial: Dial) -> str:
    """The source of suggestions for the member."""
    return _FOR_YOU[dial]


def dial_of(source: str) -> Dial | None:
    """None for a song's id."""
    return next((dial for dial, name in _FOR_YOU.items() if name == source), None)


def song_button(verb: Verb, source: str, song_id: str) -> str:
    """A custom id."""
    return f"minstrel:suggested-{verb}:{source}:{song_id}"


def more_button(source: str, skip: int) -> str:
    """A custom id."""
    return f"minstrel:suggested-more:{source}:{skip}"


def dial_button(dial: Dial) -> str:
    """A custom id."""
    return f"minstrel:suggested-dial:{dial}"


def read(message: discord.Message) -> Page:
    """The page that a message shows."""
    buttons = {
        item.custom_id: item
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for item in row.children
        if isinstance(item, discord.Button) and item.custom_id is not None
    }
    hears = [match for one in buttons if (match := _SONG_ID.fullmatch(one)) and match["verb"] == Verb.HEAR]
    more = next((match for one in buttons if (match := _MORE_ID.fullmatch(one))), None)
    entries = tuple(
        Entry(
            song_id=match["song"],
            title=_NUMBER.sub("", field.name or "", count=1),
            text=field.value or "",
            loved=buttons[song_button(Verb.LOVE, match["source"], match["song"])].disabled,
            counts=song_button(Verb.COUNT, match["source"], match["song"]) not in buttons,
        )
        for match, field in zip(hears, message.embeds[0].fields, strict=True)
    )
    return Page(source=hears[0]["source"], entries=entries, skip=None if more is None else int(more["skip"]))


async def entries_of(
    studio: Studio, words: Words, suggestions: Sequence[Suggestion], *, member: str
) -> tuple[Entry, ...]:
    """Each with its reason, and the way to its message."""
    links = await showing.links_to(studio, (one.song for one in suggestions))
    uncounted = {song.id for song in await studio.discovery.uncounted(member)}
    return tuple(
        Entry(
            song_id=one.song.id,
            title=escape_markdown(one.song.title),
            text=words(
                "discovering-suggestion",
                song=showing.facts(words, one.song, links.get(one.song.id)),
                reason=reasons.said(words, one.reason),
            ),
            counts=one.song.id not in uncounted,
        )
        for one in suggestions
    )
