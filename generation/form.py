"""The form of a song: which section each bar belongs to, and which bars return."""

from __future__ import annotations

from dataclasses import dataclass

from generation.score import Section

PERIOD = 8
"""Bars of a full section: two phrases of four."""
_ORDER = (Section.A, Section.A, Section.B, Section.A, Section.C, Section.B, Section.A, Section.A)
"""The song form of 32 bars (AABA), then a departure and the return."""


@dataclass(frozen=True, slots=True)
class PlannedBar:
    """A bar's place in the form. In a reprise `returns_to` is the bar whose harmony comes back."""

    section: Section
    number: int  # within its section, from 0
    returns_to: int | None = None
    recalls_tune: bool = False  # the reprise's tune comes back too; its cadence is free, so that it can lead on


def plan(bars: int) -> tuple[PlannedBar, ...]:
    """The form of a song of `bars` bars: an introduction and a coda where there is room, periods of eight between."""
    intro = 4 if bars >= 24 else 2 if bars >= 12 else 0
    outro = 4 if bars >= 24 else 2 if bars >= 8 else 1
    planned = [PlannedBar(Section.INTRO, number) for number in range(intro)]
    first: dict[Section, int] = {}
    turn = 0
    while (room := bars - outro - len(planned)) > 0:
        section = _ORDER[turn % len(_ORDER)]
        length = min(PERIOD, room)
        origin = first.setdefault(section, len(planned))
        returns = origin < len(planned)
        planned += [
            PlannedBar(
                section,
                number,
                returns_to=origin + number if returns else None,
                recalls_tune=returns and number < PERIOD - 2,
            )
            for number in range(length)
        ]
        turn += 1
    return (*planned, *(PlannedBar(Section.OUTRO, number) for number in range(outro)))
