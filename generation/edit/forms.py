"""The form of a song that is there: which section each of its bars belongs to, and which bars return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from generation import form, tokens
from generation.brief import Brief
from generation.form import PERIOD, PlannedBar
from generation.score import Score, Section

_BODY = (Section.A, Section.B, Section.C)


def plain(score: Score) -> tuple[PlannedBar, ...]:
    """Each bar's section and its number within it; nothing returns."""
    sections = [bar.section for bar in score.bars]
    return tuple(map(PlannedBar, sections, tokens.phrase_bars(sections)))


def without_returns(planned: Sequence[PlannedBar]) -> tuple[PlannedBar, ...]:
    """The same places in the form; where a section comes again, its tune does not have to."""
    return tuple(replace(bar, returns_to=None, recalls_tune=False) for bar in planned)


def of(score: Score, brief: Brief) -> tuple[PlannedBar, ...]:
    """With the returns of sections. A song of Minstrel's own has the form by which it was composed."""
    own = form.plan(len(score.bars), period=form.period(brief.chords, len(score.bars)))
    if [bar.section for bar in own] == [bar.section for bar in score.bars]:
        return own
    planned = list(plain(score))
    first: dict[Section, int] = {}
    for section, start, length in periods(score):
        origin = first.setdefault(section, start)
        for number in range(length):
            returns = origin < start
            planned[start + number] = PlannedBar(
                section,
                number,
                returns_to=origin + number if returns else None,
                recalls_tune=returns and number < PERIOD - 2,
            )
    return tuple(planned)


def periods(score: Score, period: int = PERIOD) -> list[tuple[Section, int, int]]:
    """The song's sections without introduction and coda, each a period of bars at most: section, first bar, bars."""
    found, start = [], 0
    for section, run in groupby(bar.section for bar in score.bars):
        length = len(list(run))
        if section in _BODY:
            starts = range(start, start + length, period)
            found += [(section, one, min(period, start + length - one)) for one in starts]
        start += length
    return found
