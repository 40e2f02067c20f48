"""What of a tune speaks for its chords: numbers for each bar, as the field reads them.

Pitch classes count from the tonic. Time is a share of the bar.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generation.score import Note
from generation.theory import Key, Meter

Floats = NDArray[np.float64]

KINDS = (
    "time",
    "presence",
    "first half",
    "second half",
    "downbeat",
    "middle",
    "longest",
    "last",
    "next downbeat",
    "next time",
    "time before",
)
"""Each is twelve numbers, one a pitch class."""
PLACES = 16
"""Numbers that tell where in the tune a bar stands."""
_PRESENT = 0.25
"""Of a bar: from then on a pitch class is fully there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Melody:
    """A tune to be harmonised, a chord a bar. Notes count from the first bar; a pickup may begin before it."""

    notes: tuple[Note, ...]
    meter: Meter
    key: Key
    bars: int


@dataclass(frozen=True, slots=True)
class Heard:
    """A melody in numbers."""

    pitches: Floats  # (bars, kinds, 12)
    places: Floats  # (bars, PLACES)
    is_minor: bool

    @property
    def time(self) -> Floats:
        """(bars, 12): the share of each bar in which each degree sounds."""
        return self.pitches[:, 0]


def hear(melody: Melody) -> Heard:
    """The melody in numbers. Silent bars are all zeros but for their places."""
    bars = melody.bars
    time, first, second = _time(melody), np.zeros((bars, 12)), np.zeros((bars, 12))
    downbeat, middle, longest, last = (np.zeros((bars, 12)) for _ in range(4))
    lengths, ends = np.zeros(bars), np.full(bars, -1)
    half = _middle(melody.meter)
    for bar, start, end, degree, began in _spans(melody):
        share = (end - start) / melody.meter.bar_ticks
        first[bar, degree] += max(0, min(end, half) - start) / melody.meter.bar_ticks
        second[bar, degree] += max(0, end - max(start, half)) / melody.meter.bar_ticks
        if start == 0:
            downbeat[bar, degree] = 1
        if began <= half < end:
            middle[bar, degree] = 1
        if share > lengths[bar]:
            lengths[bar] = share
            longest[bar] = np.arange(12) == degree
        if end > ends[bar]:
            ends[bar] = end
            last[bar] = np.arange(12) == degree
    presence = np.minimum(time / _PRESENT, 1.0)
    nothing = np.zeros((1, 12))
    after = (np.vstack([downbeat[1:], nothing]), np.vstack([time[1:], nothing]))
    before = np.vstack([nothing, time[:-1]])
    pitches = np.stack([time, presence, first, second, downbeat, middle, longest, last, *after, before], axis=1)
    return Heard(pitches, _places(time), melody.key.is_minor)


def _time(melody: Melody) -> Floats:
    time = np.zeros((melody.bars, 12))
    for bar, start, end, degree, _ in _spans(melody):
        time[bar, degree] += (end - start) / melody.meter.bar_ticks
    return time


def _spans(melody: Melody) -> Iterable[tuple[int, int, int, int, int]]:
    """Each note by the bars in which it sounds: bar, from and to in ticks of the bar, degree, where it began."""
    length = melody.meter.bar_ticks
    for note in melody.notes:
        for bar in range(max(note.onset // length, 0), min(-(-note.end // length), melody.bars)):
            start, end = max(note.onset - bar * length, 0), min(note.end - bar * length, length)
            if end > start:
                yield bar, start, end, (note.pitch - melody.key.pitch_class) % 12, note.onset - bar * length


def _middle(meter: Meter) -> int:
    """The tick of a bar's second accent."""
    return meter.bar_ticks // 2 if meter.beats % 2 == 0 else meter.bar_ticks // meter.beats * (meter.beats // 2 + 1)


def _places(time: Floats) -> Floats:
    """Within phrases of four, eight and sixteen bars, and from beginning and end."""
    bars = len(time)
    number = np.arange(bars)
    left = bars - 1 - number
    columns = [
        *(number % 4 == place for place in range(4)),
        number % 8 == 0,
        number % 8 == 7,
        number % 16 == 14,
        number % 16 == 15,
        number == 0,
        *(left == place for place in range(4)),
        time.sum(axis=1) == 0,
        number % 2 == 0,
        np.ones(bars, np.bool_),
    ]
    return np.stack(columns, axis=1).astype(np.float64)
