"""How well a melody fits a place of a tune: the notes that both have in the same steps, wrong ones skipped.

Dynamic programming over pairs of notes, one of the melody and one of the tune (as Smith and Waterman, 1981): two pairs
go together if the step between them is the same on both sides in semitones, and about as long for the tempo that the
melody has had so far. Up to two notes in a row may be skipped on either side. So neither key nor tempo matter, and a
wrong note costs itself only. All places are looked at side by side; only steps that fit are computed, a tenth of all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from generation.finding.segment import Place, Segment
from generation.finding.tune import Tune

_AROUND = 12  # notes that are looked at before and behind a likely place
_FARTHEST = 3  # notes from one pair to the next
_SKIPPED = 0.15  # of a note's worth, for each note that is skipped on one side
_UNEVEN = 0.8  # of a note's worth, for a step that is twice as long as the tempo has it
_MOST_UNEVEN = 0.9
_INERTIA = 0.7  # of the tempo so far, against that of the last step
_NOWHERE = -1000  # a pitch that no step leads to

_STEPS = tuple(product(range(1, _FARTHEST + 1), repeat=2))
"""Notes further in the melody, and in the tune."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How a melody lies in a tune."""

    worth: float  # 0 to 1: 1 if every note is there in time
    notes: int  # of the melody that are there
    first: int  # the first of them in the tune, from 0
    onset: float  # of that one, in the tune's unit
    semitones: int  # by which the tune is higher than the melody
    slower: float  # how many times as long the tune's steps are, in the units of both; NaN for a single note


def fits(segment: Segment, melody: Tune, places: Sequence[Place]) -> list[Fit]:
    """For each place the best that it offers."""
    if not places:
        return []
    width = len(melody) + 2 * _AROUND
    begins = segment.starts[[place.tune for place in places]][:, None]
    lengths = segment.lengths[[place.tune for place in places]][:, None]
    notes = np.array([place.note - _AROUND for place in places])[:, None] + np.arange(width)  # (K, W)
    there = (notes >= begins) & (notes < begins + lengths)
    notes = np.where(there, notes, begins)
    pitches = np.where(there, segment.pitches[notes], _NOWHERE).astype(np.int32)
    chains = _Chains(melody, pitches, segment.onsets[notes])
    found: list[Fit] = []
    for place, (note, cell) in enumerate(chains.best(there)):
        first = int(chains.first[note, cell])
        found.append(
            Fit(
                worth=float(chains.worth[note, cell]) / len(melody),
                notes=int(chains.pairs[note, cell]),
                first=int(notes.flat[first] - begins[place, 0]),
                onset=float(segment.onsets[notes.flat[first]]),
                semitones=int(pitches.flat[cell] - melody.pitches[note]),
                slower=float(2.0 ** chains.tempo[note, cell]),
            )
        )
    return found


class _Chains:
    """(m, K * W) each: of the best chain of pairs that ends with a note of the melody and one of the windows."""

    def __init__(self, melody: Tune, pitches: NDArray[np.int32], onsets: NDArray[np.float32]) -> None:
        shape = (len(melody), pitches.size)
        self._shape = pitches.shape
        self.worth = np.ones(shape, np.float32)
        self.pairs = np.ones(shape, np.int16)
        self.first = np.tile(np.arange(pitches.size, dtype=np.int32), (len(melody), 1))  # cell of its first pair
        self.tempo = np.full(shape, np.nan, np.float32)  # log2 of the tune's lengths over the melody's
        cells = np.arange(pitches.size).reshape(pitches.shape)
        self._reached: dict[tuple[int, int], NDArray[np.int64]] = {}  # by notes and semitones: the cells that are
        self._lengths: dict[int, NDArray[np.float32]] = {}  # by notes: log2 of the time to each cell
        moved = {further: pitches[:, further:] - pitches[:, :-further] for further in range(1, _FARTHEST + 1)}
        for further in moved:
            length = np.ones(pitches.shape, np.float32)
            length[:, further:] = onsets[:, further:] - onsets[:, :-further]
            self._lengths[further] = np.log2(np.where(length > 0, length, 1)).ravel()  # 0 where there is no note
        for note in range(1, len(melody)):
            for ours, theirs in _STEPS:
                if ours <= note:
                    interval = int(melody.pitches[note] - melody.pitches[note - ours])
                    length = float(np.log2(melody.onsets[note] - melody.onsets[note - ours]))
                    key = (theirs, interval)
                    if key not in self._reached:
                        self._reached[key] = cells[:, theirs:][moved[theirs] == interval]
                    self._go_on(note, self._reached[key], ours, theirs, length)

    def best(self, there: NDArray[np.bool_]) -> list[tuple[int, int]]:
        """For each window the note of the melody and the cell at which its best chain ends."""
        count, width = self._shape
        worth = np.where(there.ravel(), self.worth, 0.0)
        note = worth.argmax(axis=0)
        cell = worth.max(axis=0).reshape(count, width).argmax(axis=1) + np.arange(count) * width
        return list(zip(note[cell].tolist(), cell.tolist(), strict=True))

    def _go_on(self, note: int, cells: NDArray[np.int64], ours: int, theirs: int, length: float) -> None:
        """Chains that end `ours` notes before go on to these cells, where that is the best that leads there."""
        before = cells - theirs
        so_far = self.tempo[note - ours, before]
        now = self._lengths[theirs][cells] - np.float32(length)
        uneven = np.minimum(np.abs(now - so_far) * _UNEVEN, _MOST_UNEVEN)
        gain = 1.0 - _SKIPPED * (ours + theirs - 2) - np.where(np.isnan(uneven), 0.0, uneven)  # NaN: no tempo yet
        gained = self.worth[note - ours, before] + gain.astype(np.float32)
        better = gained > self.worth[note, cells]
        cells, before, now, so_far = cells[better], before[better], now[better], so_far[better]
        self.worth[note, cells] = gained[better]
        self.pairs[note, cells] = self.pairs[note - ours, before] + 1
        self.first[note, cells] = self.first[note - ours, before]
        self.tempo[note, cells] = np.where(np.isnan(so_far), now, so_far * _INERTIA + now * (1 - _INERTIA))
