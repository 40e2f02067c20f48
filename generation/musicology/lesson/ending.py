"""How the song ends."""

from __future__ import annotations

from collections.abc import Iterator

from generation.musicology import numerals
from generation.musicology.cadences import Kind
from generation.musicology.heard import Heard
from generation.musicology.lesson.point import Chapter, Finder, Point, Value
from generation.musicology.lines import bar_of

_MAJOR_THIRD = frozenset(("maj", "7", "maj7", "6"))


def _end(heard: Heard) -> Iterator[Point]:
    if not heard.chords:
        return
    last, key = heard.chords[-1], heard.tonality.key
    bar = bar_of(heard.score, last.end - 1)
    cadence = next((one for one in reversed(heard.cadences) if one.tick == last.onset), None)
    values: dict[str, Value] = {"numeral": numerals.numeral(last.chord, key.pitch_class, is_minor=key.is_minor)}
    if last.chord.root != key.pitch_class:
        kind = "end-open"
    elif key.is_minor and last.chord.quality in _MAJOR_THIRD:
        kind = "end-picardy"
    elif cadence is not None and cadence.kind in (Kind.PERFECT, Kind.AUTHENTIC, Kind.PLAGAL):
        kind = "end-plagal" if cadence.kind is Kind.PLAGAL else "end-authentic"
        values = {"numeral": cadence.numerals[0], "next": cadence.numerals[1]}
    else:
        kind = "end-home"
    first = max(1, bar_of(heard.score, last.onset) - 1)
    yield Point(kind=kind, chapter=Chapter.END, first=first, last=bar, weight=0.5, values=values)


FINDERS: tuple[Finder, ...] = (_end,)
