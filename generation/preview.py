"""A song while it is composed: its bars with their notes, as they are finished, one after the other.

Bars of the first take are given out until the critic has chosen, and from the next bar on those of the chosen take. All
takes have the brief's tempo, meter, key, form and band, so they meet at every bar line. Which take is chosen, and what
is in it, does not depend on who listens.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from generation import tokens
from generation.brief import Brief
from generation.score import Note
from generation.theory import TICKS_PER_QUARTER
from generation.tokens import BarReader


@dataclass(frozen=True, slots=True)
class PlayedNote:
    """A note in seconds since the song's first beat."""

    part: int  # among the score's parts, from 0
    start_seconds: float
    end_seconds: float  # as written: if the pitch is struck again before, in a later bar, it ends there
    pitch: int
    velocity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedBar:
    """A bar that will not change any more, with the notes that begin in it in the order of time."""

    bar: int  # from 0
    take: int  # from 0, as in the recipe
    start_seconds: float
    end_seconds: float
    section: str
    chord: str | None  # its lead-sheet symbol
    notes: tuple[PlayedNote, ...]
    is_last: bool


class Preview:
    """What the composer tells of a song in the making, and what a listener hears of it. Lives in one event loop.

    It costs next to nothing while nobody asks for bars: only then are they read.
    """

    def __init__(self, brief: Brief) -> None:
        self.brief = brief
        self.is_chosen = False  # whether the critic has
        self.given = 0  # bars that were given out
        self._take = 0  # whose bars are
        self._bars: dict[int, list[tuple[int, ...]]] = {}
        self._reader = self._new_reader()
        self._bars_read = 0
        self.has_ended = False  # there will be no more bars
        self._changed = asyncio.Event()

    @property
    def bar_seconds(self) -> float:
        return self.brief.meter.quarters * 60 / self.brief.bpm

    async def next(self) -> PlayedBar | None:
        """The next bar, as soon as it is there. None after the last, and if there will be no more."""
        while not (self.has_ended or self._is_complete):
            bars = self._bars.get(self._take, ())
            if len(bars) > self.given:
                return self._give(bars[self.given])
            await self.change()
        return None

    async def change(self) -> None:
        """Returns when something has changed: a bar more, the choice, the end."""
        self._changed.clear()
        await self._changed.wait()

    # ------------------------------------------------------------------------------------- what the composer tells it

    def add(self, take: int, ids: tuple[int, ...]) -> None:
        """The next bar of a take is finished."""
        self._bars.setdefault(take, []).append(ids)
        self._changed.set()

    def choose(self, take: int) -> None:
        """The critic has chosen; what is in the other takes is forgotten."""
        self.is_chosen = True
        self._bars = {take: self._bars.get(take, [])}
        if take != self._take:
            self._take, self._reader, self._bars_read = take, self._new_reader(), 0
        self._changed.set()

    def end(self) -> None:
        """There will be no more bars, and what is left is not given out."""
        self.has_ended = True
        self._changed.set()

    @property
    def _is_complete(self) -> bool:
        return self.given == self.brief.bars

    def _new_reader(self) -> BarReader:
        return BarReader.of(self.brief.meter, self.brief.key, self.brief.band)

    def _give(self, ids: tuple[int, ...]) -> PlayedBar:
        for earlier in self._bars[self._take][self._bars_read : self.given]:
            self._reader.read(earlier)  # a bar may repeat the one before
        bar, played = self._reader.read(ids)
        self._bars_read = self.given = self.given + 1
        end = self.brief.bars * self.brief.meter.bar_ticks
        notes = [
            self._in_seconds(part, note)
            for part, role in enumerate(sorted(played, key=tokens.ROLES.index))
            for note in tokens.without_overlaps(played[role], end)
        ]
        return PlayedBar(
            bar=self.given - 1,
            take=self._take,
            start_seconds=(self.given - 1) * self.bar_seconds,
            end_seconds=self.given * self.bar_seconds,
            section=bar.section.value,
            chord=bar.chord and bar.chord.named(self.brief.key),
            notes=tuple(sorted(notes, key=lambda note: (note.start_seconds, note.part, note.pitch))),
            is_last=self.given == self.brief.bars,
        )

    def _in_seconds(self, part: int, note: Note) -> PlayedNote:
        tick = 60 / self.brief.bpm / TICKS_PER_QUARTER
        return PlayedNote(part, note.onset * tick, note.end * tick, note.pitch, note.velocity)
