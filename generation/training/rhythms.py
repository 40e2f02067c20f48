"""Rhythms of ideas in every meter, derived from the meter's beats."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from generation.theory import TICKS_PER_QUARTER, Meter
from generation.training.idioms import Idiom

EIGHTH = TICKS_PER_QUARTER // 2
_DOTTED = 3 * EIGHTH
_ACCENTS = {2: (0,), 3: (0,), 4: (0, 2), 5: (0, 3), 6: (0, 3), 7: (0, 4)}
"""Accented quarters of a bar, by how many it has."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A note's place, in ticks since the first bar of its idea; an upbeat begins before 0."""

    onset: int
    duration: int

    @property
    def end(self) -> int:
        return self.onset + self.duration


def beats(meter: Meter) -> tuple[int, ...]:
    """The beats of a bar in ticks: quarters and dotted quarters."""
    if meter.is_compound:
        return (_DOTTED,) * (meter.beats // 3)
    if meter.unit == 4:
        return (TICKS_PER_QUARTER,) * meter.beats
    quarters = (TICKS_PER_QUARTER,) * (meter.beats // 2 - 1)
    return (_DOTTED, *quarters) if meter.beats == 5 else (*quarters, _DOTTED)


def beat_places(meter: Meter) -> frozenset[int]:
    """Where the beats of a bar begin."""
    lengths = beats(meter)
    return frozenset(sum(lengths[:index]) for index in range(len(lengths)))


def strong_places(meter: Meter) -> frozenset[int]:
    """Where the accented beats of a bar begin: in 4/4 the first and the third quarter."""
    lengths = beats(meter)
    if meter.is_compound:
        accented = range(0, len(lengths), 1 if len(lengths) == 2 else 2 if len(lengths) == 4 else 3)
    else:
        accented = _ACCENTS[meter.beats] if meter.unit == 4 else (0, len(lengths) - 1)
    return frozenset(sum(lengths[:index]) for index in accented)


def spell(words: Sequence[str], lengths: Sequence[int]) -> list[Span]:
    """Words, one a beat, as notes; `lengths` are the beats' ticks."""
    spans: list[Span] = []
    start, sounding = 0, False
    for word, length in zip(words, lengths, strict=True):
        share = length // len(word)
        for index, sign in enumerate(word):
            if sign == "x":
                spans.append(Span(start + index * share, share))
            elif sign == "-" and sounding:
                spans[-1] = Span(spans[-1].onset, spans[-1].duration + share)
            sounding = sign == "x" or (sign == "-" and sounding)
        start += length
    return spans


def idea(idiom: Idiom, meter: Meter, bars: int, density: int, rng: random.Random) -> tuple[Span, ...]:
    """The rhythm of an idea `bars` long: two bars in turn or one again, a breath at its end, perhaps an upbeat."""
    first, second = (_bar(idiom, meter, density, rng) for _ in range(2))
    words: list[str] = []
    for bar in range(bars):
        words += first if bar % 2 == 0 or rng.random() < idiom.riff else second
    spans = spell(words, beats(meter) * bars) or [Span(0, meter.bar_ticks // 2)]
    if idiom.anticipation and meter.unit == 4:
        spans = _anticipated(spans, meter, idiom.anticipation, rng)
    spans = breathe(spans, idiom, meter, bars, rng)
    if spans[0].onset == 0 and rng.random() < idiom.pickup:
        count = rng.choice((1, 1, 2, 2, 3)) if idiom.breath >= 0.25 else rng.choice((1, 1, 2))
        spans = [Span(-EIGHTH * back, EIGHTH) for back in range(count, 0, -1)] + spans
    return tuple(spans)


def _bar(idiom: Idiom, meter: Meter, density: int, rng: random.Random) -> list[str]:
    """Words of one bar, about as many notes as `density` (0 calm to 2 busy) asks for."""
    simple: list[str] = []
    dotted: list[str] = []
    words: list[str] = []
    for length in beats(meter):
        if length == _DOTTED:
            dotted = dotted or [_word(idiom, density, rng) for _ in range(2)]
            words.append(dotted.pop(0))
        else:
            simple = simple or rng.choice(_of_density(idiom.bars, density)).split()
            words.append(simple.pop(0))
    return words


def _word(idiom: Idiom, density: int, rng: random.Random) -> str:
    return rng.choice(_of_density(idiom.triple, density))


def _of_density(choices: Sequence[str], density: int) -> Sequence[str]:
    """The emptier, the middle or the fuller half."""
    ranked = sorted(choices, key=lambda text: text.count("x"))
    first = density * len(ranked) // 4
    return ranked[first : first + (len(ranked) + 1) // 2]


def _anticipated(spans: list[Span], meter: Meter, share: float, rng: random.Random) -> list[Span]:
    """First beats an eighth early, where the note before leaves room."""
    moved = spans[:1]
    for span in spans[1:]:
        before = moved[-1]
        if span.onset % meter.bar_ticks == 0 and span.onset - before.onset >= 2 * EIGHTH and rng.random() < share:
            start = span.onset - EIGHTH
            moved[-1] = Span(before.onset, min(before.duration, start - before.onset))
            moved.append(Span(start, span.duration + EIGHTH))
        else:
            moved.append(span)
    return moved


def breathe(spans: list[Span], idiom: Idiom, meter: Meter, bars: int, rng: random.Random) -> list[Span]:
    """Ends on a note of some length, often on a beat, with silence behind it."""
    rest = round(idiom.breath * meter.bar_ticks / EIGHTH) * EIGHTH
    limit = bars * meter.bar_ticks - rest
    kept = [span for span in spans if span.onset <= limit - TICKS_PER_QUARTER] or spans[:1]
    if rng.random() < idiom.square:
        while len(kept) > 2 and kept[-1].onset % meter.bar_ticks not in beat_places(meter):
            kept.pop()
    last = kept[-1]
    kept[-1] = Span(last.onset, max(EIGHTH, min(limit - last.onset, max(last.duration, 2 * TICKS_PER_QUARTER))))
    return kept
