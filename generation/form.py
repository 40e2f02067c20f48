"""The form of a song: which section each bar belongs to, and which bars return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generation.score import Section
from generation.theory import Chord

PERIOD = 8
"""Bars of a full section: two phrases of four."""
BLUES = 12
"""Bars of a chorus of the blues."""
ORDER = (Section.A, Section.A, Section.B, Section.A, Section.C, Section.B, Section.A, Section.A)
"""The song form of 32 bars (AABA), then a departure and the return."""


@dataclass(frozen=True, slots=True)
class PlannedBar:
    """A bar's place in the form. In a reprise `returns_to` is the bar whose harmony comes back."""

    section: Section
    number: int  # within its section, from 0
    returns_to: int | None = None
    recalls_tune: bool = False  # the reprise's tune comes back too; its cadence is free, so that it can lead on


def period(chords: Sequence[Chord], bars: int) -> int:
    """Bars of a section in a song over given chords: as many as bring them back, so that a tune that returns fits."""
    sounding = [chords[bar % len(chords)] for bar in range(bars - 1 if chords else 0)]  # the last bar may differ
    return BLUES if sounding[PERIOD:] != sounding[:-PERIOD] and sounding[BLUES:] == sounding[:-BLUES] else PERIOD


def plan(bars: int, *, period: int = PERIOD) -> tuple[PlannedBar, ...]:
    """The form of a song of `bars` bars: introduction and coda where there is room, sections of `period` between."""
    intro = 4 if bars >= 24 else 2 if bars >= 12 else 0
    outro = 4 if bars >= 24 else 2 if bars >= 8 else 1
    planned = [PlannedBar(Section.INTRO, number) for number in range(intro)]
    first: dict[Section, int] = {}
    turn = 0
    while (room := bars - outro - len(planned)) > 0:
        section = ORDER[turn % len(ORDER)]
        length = min(period, room)
        origin = first.setdefault(section, len(planned))
        returns = origin < len(planned)
        planned += [
            PlannedBar(
                section,
                number,
                returns_to=origin + number if returns else None,
                recalls_tune=returns and number < period - 2,
            )
            for number in range(length)
        ]
        turn += 1
    return (*planned, *(PlannedBar(Section.OUTRO, number) for number in range(outro)))
