"""Where the harmony leaves home: another key, applied and borrowed chords, chains, pedals, loops, rich chords."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generation.musicology import lines, numerals
from generation.musicology.chords import HeardChord
from generation.musicology.heard import Heard
from generation.musicology.lesson.point import Chapter, Finder, Point, Value
from generation.musicology.numerals import Function


def _elsewhere(heard: Heard) -> Iterator[Point]:
    home = heard.tonality.key
    for one in heard.keys:
        if one.key != home:
            values: dict[str, Value] = {"key": str(one.key), "home": str(home)}
            yield _point(heard, "modulation", (one.first, one.last), 0.95, values)


def _applied(heard: Heard) -> Iterator[Point]:
    """Where the chord that it leads to comes."""
    for one, two in pairwise(heard.chords):
        tonic, is_minor = one.key.pitch_class, one.key.is_minor
        goal = numerals.applied_to(one.chord, tonic, is_minor=is_minor, following=two.chord)
        if goal is not None and two.chord.root == (tonic + goal) % 12:
            values: dict[str, Value] = {"numeral": one.numeral, "next": two.numeral}
            yield _point(heard, "applied", _bars(heard, one, two), 0.8, values)


def _borrowed(heard: Heard) -> Iterator[Point]:
    for one in heard.chords:
        if one.function is Function.BORROWED and one.end - one.onset >= heard.score.meter.bar_ticks // 2:
            values: dict[str, Value] = {"numeral": one.numeral, "key": str(one.key)}
            yield _point(heard, "borrowed", _bars(heard, one, one), 0.75, values)


def _fifths(heard: Heard) -> Iterator[Point]:
    """Four chords or more whose roots fall by fifths: the longest chain."""
    roots = [one.chord.root for one in heard.chords]
    chains: list[tuple[int, int]] = []
    start = 0
    for index in range(1, len(roots) + 1):
        if index == len(roots) or (roots[index - 1] - roots[index]) % 12 not in (6, 7):
            chains.append((start, index))
            start = index
    first, end = max(chains, key=lambda one: one[1] - one[0], default=(0, 0))
    chain = heard.chords[first:end]
    if len(chain) >= 4:
        values: dict[str, Value] = {"count": len(chain), "chords": " – ".join(one.numeral for one in chain[:5])}
        yield _point(heard, "fifths", _bars(heard, chain[0], chain[-1]), 0.7 + 0.02 * len(chain), values)


def _pedal(heard: Heard) -> Iterator[Point]:
    """Three different chords or more over one bass note."""
    start = 0
    for index in range(1, len(heard.chords) + 1):
        if index < len(heard.chords) and heard.chords[index].bass == heard.chords[start].bass:
            continue
        run = heard.chords[start:index]
        if len({one.chord.root for one in run}) >= 3:
            yield _point(heard, "pedal", _bars(heard, run[0], run[-1]), 0.72, {"count": len(run)})
        start = index


def _loop(heard: Heard) -> Iterator[Point]:
    """The same two or four bars of chords, three times or more."""
    chords = [one.heard.chord if one.heard else None for one in heard.bars]
    for length in (2, 4):
        for start in range(len(chords) - 3 * length + 1):
            cycle = chords[start : start + length]
            times = 1
            while chords[start + times * length : start + (times + 1) * length] == cycle:
                times += 1
            if times >= 3 and len({*cycle}) > 1 and None not in cycle:
                names = [one.heard.numeral for one in heard.bars[start : start + length] if one.heard]
                values: dict[str, Value] = {"count": times, "chords": " – ".join(names)}
                yield _point(heard, "loop", (start + 1, start + times * length), 0.74, values)
                return


def _rich(heard: Heard) -> Iterator[Point]:
    """Chords of four notes half of the time or more."""
    rich = [one for one in heard.chords if len(one.chord.pitch_classes) > 3]
    if len(rich) >= max(4, 0.5 * len(heard.chords)):
        percent = round(100 * len(rich) / len(heard.chords))
        first = lines.bar_of(heard.score, rich[0].onset)
        values: dict[str, Value] = {"percent": percent, "numeral": rich[0].numeral}
        yield _point(heard, "sevenths", (first, min(first + 3, len(heard.bars))), 0.45 + 0.002 * percent, values)


def _bars(heard: Heard, first: HeardChord, last: HeardChord) -> tuple[int, int]:
    """From the bar of one chord to that of another."""
    return lines.bar_of(heard.score, first.onset), lines.bar_of(heard.score, last.onset)


def _point(heard: Heard, kind: str, bars: tuple[int, int], weight: float, values: dict[str, Value]) -> Point:
    last = min(bars[1], len(heard.bars))
    return Point(kind=kind, chapter=Chapter.HARMONY, first=bars[0], last=last, weight=weight, values=values)


FINDERS: tuple[Finder, ...] = (_elsewhere, _applied, _borrowed, _fifths, _pedal, _loop, _rich)
