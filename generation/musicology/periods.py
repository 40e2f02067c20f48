"""The form of a score: its periods, which of them return, and how much they are changed then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from generation import form, traits
from generation.score import Score, Section
from generation.theory import Chord

_SAME = 0.9
"""Likeness from which on a period is the same again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A stretch of bars that belongs together."""

    section: Section
    variant: int  # 0 as it first came, or the same again; 1, 2 … for each other version: A, A′, A″
    first: int  # bar, from 1
    last: int  # bar, inclusive
    returns_to: int | None = None  # the first bar of the earlier period that it brings back
    likeness: float = 0.0  # 0 to 1: how much of that one's notes it has


@dataclass(frozen=True, slots=True)
class _Heard:
    period: Period
    notes: frozenset[tuple[str, int, int, int]]  # role, bar within the period, tick, pitch


def read(score: Score) -> tuple[Period, ...]:
    """The periods in their order: at most eight bars each, or twelve in a blues, as the sections of its bars say."""
    chords = [bar.chord for bar in score.bars]
    known = [chord for chord in chords if chord is not None]
    longest = form.period(known, len(known)) if len(known) == len(chords) else form.PERIOD
    played = {part.role: traits.patterns(part, score) for part in score.parts if not part.is_drums}
    heard: list[_Heard] = []
    start = 0
    for section, run in groupby(bar.section for bar in score.bars):
        length = len([*run])
        for first in range(start, start + length, longest):
            last = min(first + longest, start + length)
            notes = frozenset(
                (role.value, bar - first, *hit)
                for role, by_bar in played.items()
                for bar in range(first, last)
                for hit in by_bar[bar]
            )
            heard.append(_Heard(_placed(section, first, last, notes, heard), notes))
        start += length
    return tuple(one.period for one in heard)


def _placed(
    section: Section, first: int, last: int, notes: frozenset[tuple[str, int, int, int]], before: Sequence[_Heard]
) -> Period:
    same = [one for one in before if one.period.section is section]
    if not same or section in (Section.INTRO, Section.OUTRO):
        return Period(section=section, variant=0, first=first + 1, last=last)
    best = max(same, key=lambda one: _likeness(one.notes, notes, last - first))
    likeness = _likeness(best.notes, notes, last - first)
    newest = max(one.period.variant for one in same)
    return Period(
        section=section,
        variant=best.period.variant if likeness >= _SAME else newest + 1,
        first=first + 1,
        last=last,
        returns_to=best.period.first,
        likeness=round(likeness, 3),
    )


def _likeness(one: frozenset[tuple[str, int, int, int]], two: frozenset[tuple[str, int, int, int]], bars: int) -> float:
    """What they share of what either has, in their first `bars` bars."""
    one = frozenset(note for note in one if note[1] < bars)
    either = len(one | two)
    return len(one & two) / either if either else 1.0


def same_harmony(chords: Sequence[Chord | None], period: Period) -> bool:
    """Whether a period that returns has the chords of the one it brings back."""
    if period.returns_to is None:
        return False
    length = period.last - period.first + 1
    own = chords[period.first - 1 : period.last]
    return own == chords[period.returns_to - 1 : period.returns_to - 1 + length]
