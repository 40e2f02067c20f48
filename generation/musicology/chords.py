"""The chords of a score with their Roman numerals: by beat where they are heard, by bar where they are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from generation import analysis
from generation.musicology import harmony, numerals, sounding
from generation.musicology.numerals import Function
from generation.musicology.sounding import Sounding
from generation.score import Score
from generation.theory import Chord, Key


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardChord:
    """A chord for as long as it lasts."""

    onset: int  # ticks
    end: int  # ticks
    chord: Chord
    bass: int  # pitch class of what is mostly the lowest
    key: Key  # that the numeral counts in: the song's, or that of a passage elsewhere
    numeral: str
    function: Function


@dataclass(frozen=True, slots=True, kw_only=True)
class BarHarmony:
    """The chord that a bar is mostly on. `heard` is None where the bar is silent."""

    number: int  # from 1
    heard: HeardChord | None


_SHORTEST_KEY = 4
"""Bars of another key from which on the song is said to be in it; what is shorter is counted in the key around it."""


def read(score: Score, key: Key, *, is_given: bool) -> tuple[HeardChord, ...]:
    """The chords of a score in `key`. With `is_given` they are those of its bars, else they are heard in the notes."""
    found = sounding.of(score)
    spans = _given(score, key, found) if is_given else _heard(key, found)
    ticks = sounding.beat_ticks(score.meter)
    after = [*(span.chord for span in spans[1:]), None]
    return tuple(_named(span, following, found, ticks, key) for span, following in zip(spans, after, strict=False))


def bars(score: Score, heard: Sequence[HeardChord]) -> tuple[BarHarmony, ...]:
    """One chord a bar: the one that fills most of it, of equal ones the first."""
    length = score.meter.bar_ticks
    weights: list[dict[int, int]] = [{} for _ in score.bars]
    for index, one in enumerate(heard):
        for bar in range(one.onset // length, min(len(weights), -(-one.end // length))):
            start = bar * length
            weights[bar][index] = min(one.end, start + length) - max(one.onset, start)
    return tuple(
        BarHarmony(number=bar + 1, heard=heard[max(found, key=lambda index: (found[index], -index))] if found else None)
        for bar, found in enumerate(weights)
    )


def _given(score: Score, key: Key, found: Sounding) -> tuple[harmony.Span, ...]:
    a_bar = found.beats_a_bar
    return tuple(
        harmony.Span(number * a_bar, (number + 1) * a_bar, bar.chord, key.pitch_class, key.is_minor)
        for number, bar in enumerate(score.bars)
        if bar.chord is not None
    )


def _heard(key: Key, found: Sounding) -> tuple[harmony.Span, ...]:
    spans = harmony.read(found, home=(key.pitch_class, key.is_minor))
    return _settled(spans, key, _SHORTEST_KEY * found.beats_a_bar)


def _settled(spans: Sequence[harmony.Span], key: Key, shortest: int) -> tuple[harmony.Span, ...]:
    """Passages of less than `shortest` beats in another key go to the key before them, or to the song's."""
    settled: list[harmony.Span] = []
    now = (key.pitch_class, key.is_minor)
    index = 0
    while index < len(spans):
        place = (spans[index].tonic, spans[index].is_minor)
        end = index
        while end < len(spans) and (spans[end].tonic, spans[end].is_minor) == place:
            end += 1
        if place == (key.pitch_class, key.is_minor) or spans[end - 1].end - spans[index].first >= shortest:
            now = place
        settled += [replace(span, tonic=now[0], is_minor=now[1]) for span in spans[index:end]]
        index = end
    return tuple(settled)


def _named(span: harmony.Span, following: Chord | None, found: Sounding, ticks: int, key: Key) -> HeardChord:
    lowest = found.bass[span.first : span.end].sum(axis=0) + 2 * found.bass[span.first]  # its beginning names it
    bass = int(np.argmax(lowest)) if lowest.any() else span.chord.root
    tonic, is_minor = span.tonic, span.is_minor
    is_home = (tonic, is_minor) == (key.pitch_class, key.is_minor)
    return HeardChord(
        onset=span.first * ticks,
        end=span.end * ticks,
        chord=span.chord,
        bass=bass,
        key=key if is_home else analysis.spelled(tonic, "minor" if is_minor else "major"),
        numeral=numerals.numeral(span.chord, tonic, is_minor=is_minor, bass=bass, following=following),
        function=numerals.function(span.chord, tonic, is_minor=is_minor, following=following),
    )
