"""How the harmony comes home, or does not: questions and answers, deceptions, the plain pull of the dominant."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generation.musicology import lines
from generation.musicology.cadences import Kind
from generation.musicology.heard import Heard
from generation.musicology.lesson.point import Chapter, Finder, Point, Value
from generation.musicology.numerals import Function

_NEAR = 8  # bars between a question and its answer


def _question(heard: Heard) -> Iterator[Point]:
    """A half cadence and the full one that answers it."""
    for one, two in pairwise(heard.cadences):
        if one.kind is Kind.HALF and two.kind in (Kind.PERFECT, Kind.AUTHENTIC) and two.bar - one.bar <= _NEAR:
            values: dict[str, Value] = {
                "half": one.bar,
                "full": two.bar,
                "numeral": one.numerals[1],
                "next": two.numerals[1],
            }
            yield _point("question", max(1, one.bar - 1), two.bar, 0.68, values)


def _deceptive(heard: Heard) -> Iterator[Point]:
    for one in heard.cadences:
        if one.kind is Kind.DECEPTIVE:
            values: dict[str, Value] = {"numeral": one.numerals[0], "next": one.numerals[1]}
            yield _point("deceptive", max(1, one.bar - 1), one.bar, 0.78, values)


def _pull(heard: Heard) -> Iterator[Point]:
    """The dominant that goes to the tonic, where it is heard first."""
    for one, two in pairwise(heard.chords):
        if one.function is Function.DOMINANT and two.function is Function.TONIC and one.key == two.key:
            first, last = (lines.bar_of(heard.score, tick) for tick in (one.onset, two.onset))
            yield _point("pull", first, last, 0.4, {"numeral": one.numeral, "next": two.numeral})


def _point(kind: str, first: int, last: int, weight: float, values: dict[str, Value]) -> Point:
    return Point(kind=kind, chapter=Chapter.HARMONY, first=first, last=last, weight=weight, values=values)


FINDERS: tuple[Finder, ...] = (_question, _deceptive, _pull)
