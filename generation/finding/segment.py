"""Tunes that stay as they are, and an inverted index of their turns: where a melody may be, quickly.

A turn is four notes: three intervals, and whether each step is longer or shorter than the one before. A melody that is
in a tune shares turns with it that lie on one diagonal, as far from each other here as there. Turns of notes in a row
are spoilt by a wrong note among them, those that leave out a note among five by other ones: so there are all of these.
What is found so is only likely: `alignment` then looks closely.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from generation.finding.tune import Tune

SHAPES = ((0, 1, 2, 3), (0, 1, 2, 4), (0, 1, 3, 4), (0, 2, 3, 4))
"""Of turns: which notes from the first on they have."""

_WIDEST = 12  # semitones: wider leaps count as this one
_LONGER = 0.5  # log2 of the ratio of two steps: between those of a dotted rhythm and of an even one
_PLACE = 4  # notes: melodies are looked for in places of so many
_MOST_POSTINGS = 300_000  # of one question in one segment, the rarest turns first: a million find no more
_CODES = (2 * _WIDEST + 1) ** 3 * 3**2


@dataclass(frozen=True, slots=True)
class Place:
    """Where a melody may begin."""

    votes: float  # how likely: comparable among segments
    tune: int  # its number in the segment
    note: int  # of the segment; may be a little off, and before the tune's first


@dataclass(frozen=True, slots=True)
class _Postings:
    """Where turns of one shape are: those with code c at `notes[begins[c]:begins[c + 1]]`."""

    begins: NDArray[np.int32]
    notes: NDArray[np.int32]


class Segment:
    """Tunes, one after the other in arrays of notes. Each begins at a place of its own."""

    def __init__(self, tunes: Sequence[Tune]) -> None:
        self.lengths = np.array([len(tune) for tune in tunes], np.int32)
        sizes = (self.lengths // _PLACE + 1) * _PLACE  # with room for one note at least between two tunes
        self.starts = np.cumsum(sizes) - sizes
        count = int(sizes.sum())
        self.onsets = np.zeros(count, np.float32)
        self.pitches = np.full(count, -1, np.int8)  # -1: no note
        for start, tune in zip(self.starts.tolist(), tunes, strict=True):
            self.onsets[start : start + len(tune)] = tune.onsets
            self.pitches[start : start + len(tune)] = tune.pitches
        self._tune_of_place = np.repeat(np.arange(len(tunes), dtype=np.int32), sizes // _PLACE)
        self._postings = tuple(_postings(turns(self.onsets, self.pitches, shape)) for shape in SHAPES)

    def __len__(self) -> int:
        return len(self.starts)

    def tune(self, number: int) -> Tune:
        """One of them again."""
        notes = slice(self.starts[number], self.starts[number] + self.lengths[number])
        return Tune(self.onsets[notes].astype(np.float64), self.pitches[notes].astype(np.int64))

    def likely(self, melody: Tune, most: int, allowed: NDArray[np.bool_] | None = None) -> list[Place]:
        """Up to `most` places where the melody may be, the likeliest first, in tunes that are `allowed`, by number.

        Places overlap: the best of a tune's may come twice.
        """
        places = len(self._tune_of_place)
        found, weights = self._found(melody)
        votes = np.bincount(found // _PLACE, weights, minlength=places + 1).astype(np.float32)
        # A melody that begins late in a place, or has a note too many or too few, has its votes in two of them.
        votes = votes[:-1] + votes[1:]
        if allowed is not None:
            votes *= allowed[self._tune_of_place]
        best = np.argpartition(-votes, most)[:most] if most < places else np.arange(places)
        best = best[np.argsort(-votes[best], kind="stable")]
        return [
            Place(float(votes[one]), int(self._tune_of_place[one]), int(one) * _PLACE) for one in best if votes[one] > 0
        ]

    def _found(self, melody: Tune) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Notes at which the melody would begin, by each turn that is found, with what that is worth."""
        asked: list[tuple[int, int, NDArray[np.int32]]] = []  # how many, number of the note, where
        for shape, postings in zip(SHAPES, self._postings, strict=True):
            codes = turns(melody.onsets, melody.pitches, shape)
            for number in np.flatnonzero(codes >= 0).tolist():
                begin, end = postings.begins[codes[number] : codes[number] + 2].tolist()
                asked.append((end - begin, number, postings.notes[begin:end]))
        found, weights, total = [np.zeros(0, np.int32)], [np.zeros(0, np.float32)], 0
        for count, number, notes in sorted(asked, key=lambda one: one[0]):
            total += count
            if total > _MOST_POSTINGS:
                break
            found.append(np.maximum(notes - number, 0))
            weights.append(np.full(count, np.log((1 + len(self.pitches)) / (1 + count)), np.float32))
        return np.concatenate(found), np.concatenate(weights)


def turns(
    onsets: NDArray[np.floating], pitches: NDArray[np.integer], shape: tuple[int, int, int, int]
) -> NDArray[np.int32]:
    """The turn of a shape that begins with each note, as a number; -1 where the tune ends within it."""
    codes = np.full(len(pitches), -1, np.int32)
    count = len(pitches) - shape[-1]
    if count <= 0:
        return codes
    heights = [pitches[at : at + count].astype(np.int32) for at in shape]
    gaps = [onsets[after : after + count] - onsets[at : at + count] for at, after in pairwise(shape)]
    made = np.zeros(count, np.int32)
    for low, high in pairwise(heights):
        made = made * (2 * _WIDEST + 1) + np.clip(high - low, -_WIDEST, _WIDEST) + _WIDEST
    with np.errstate(divide="ignore", invalid="ignore"):
        for gap, following in pairwise(gaps):
            change = np.log2(following / gap)
            made = made * 3 + 1 + (change > _LONGER) - (change < -_LONGER)
    whole = np.logical_and.reduce([pitches[at : at + count] >= 0 for at in range(shape[-1] + 1)])
    codes[:count] = np.where(whole, made, -1)
    return codes


def _postings(codes: NDArray[np.int32]) -> _Postings:
    known = np.flatnonzero(codes >= 0).astype(np.int32)
    begins = np.zeros(_CODES + 1, np.int32)
    np.cumsum(np.bincount(codes[known], minlength=_CODES), out=begins[1:])
    return _Postings(begins, known[np.argsort(codes[known], kind="stable")])
