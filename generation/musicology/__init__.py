"""What musicians want to know of a song: its key, chords, cadences, form, ranges and texture, what to mend, and why it
sounds as it does.

All of it is data: kinds, bars, numbers. Front ends make sentences and pictures of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generation.musicology import (
    advice,
    as_json,
    cadences,
    chords,
    lesson,
    lines,
    passages,
    periods,
    ranges,
    texture,
    tonality,
)
from generation.musicology.advice.suggestion import Suggestion
from generation.musicology.heard import Heard
from generation.musicology.lesson.point import Point
from generation.score import Score

__all__ = ["Analysis", "Heard", "Point", "Suggestion", "analyze", "explain"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """What is heard in a score, and what would make it better."""

    heard: Heard
    suggestions: tuple[Suggestion, ...]  # three at most, the weightiest first

    def to_json(self) -> dict[str, Any]:
        """For machines; `docs/analysis.md` says what is in it."""
        return as_json.analysis(self.heard, self.suggestions)


def analyze(score: Score, *, is_own: bool = False) -> Analysis:
    """With `is_own` the key and the bars' chords are those that the song was composed on; else both are heard in the
    notes. Takes some 50 ms for two minutes of music."""
    is_given = is_own and any(bar.chord is not None for bar in score.bars)
    found = tonality.stated(score) if is_own else tonality.heard(score)
    heard_chords = chords.read(score, found.key, is_given=is_given)
    settled = tonality.settled(found, passages.shares(heard_chords))
    if settled.key != found.key and not is_own and not lines.is_solo(score):  # a solo's chords are a guess themselves
        found, heard_chords = settled, chords.read(score, settled.key, is_given=is_given)
    form = periods.read(score)
    heard = Heard(
        score=score,
        tonality=found,
        chords=heard_chords,
        bars=chords.bars(score, heard_chords),
        keys=passages.read(score, heard_chords, found.key),
        cadences=cadences.find(score, heard_chords, form),
        periods=form,
        ranges=ranges.read(score),
        texture=texture.read(score, form),
    )
    return Analysis(heard=heard, suggestions=advice.find(heard))


def explain(analysis: Analysis) -> tuple[Point, ...]:
    """A lesson of seven points at most, in the order in which to listen."""
    return lesson.find(analysis.heard)
