"""A tune as it is searched for: when its notes begin, and how high they are. Nothing else of a song counts.

Transposition is no matter, and neither are tempo and the unit of time: only steps are ever compared.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generation.score import Part, Role, Score

LEAST_NOTES = 5
"""Fewer are in every song."""

MOST_NOTES = 2000
"""Of a song that are kept: more than five minutes of semiquavers."""

TOGETHER_SECONDS = 0.03
"""Between the notes of a chord that hands mean to strike at once; no two notes of a tune are so close."""

_NOTE = np.dtype([("gap", "<u2"), ("pitch", "u1")])
_LONGEST_GAP = np.iinfo(np.uint16).max
_MELODIES = (Role.LEAD, Role.COUNTER)


@dataclass(frozen=True, slots=True, eq=False)
class Tune:
    """Notes one at a time: of those that begin together, the highest. Equal if the notes are."""

    onsets: NDArray[np.float64]  # (notes,) rising, in any unit
    pitches: NDArray[np.int64]  # (notes,) MIDI pitches

    def __len__(self) -> int:
        return len(self.onsets)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Tune):
            return NotImplemented
        return np.array_equal(self.onsets, other.onsets) and np.array_equal(self.pitches, other.pitches)

    def __hash__(self) -> int:
        return hash((self.onsets.tobytes(), self.pitches.tobytes()))

    @classmethod
    def of(cls, notes: Iterable[tuple[float, int]]) -> Tune:
        """Of (onset, pitch) pairs in any order. Raises ValueError for what is no onset or no MIDI pitch."""
        highest: dict[float, int] = {}
        for onset, pitch in notes:
            if not (math.isfinite(onset) and 0 <= pitch <= 127):
                raise ValueError(f"a note at {onset} of pitch {pitch}")
            highest[float(onset)] = max(pitch, highest.get(float(onset), 0))
        onsets = sorted(highest)
        return cls(np.array(onsets, np.float64), np.array([highest[onset] for onset in onsets], np.int64))

    @classmethod
    def played(cls, notes: Iterable[tuple[float, int]]) -> Tune:
        """Of (second, pitch) pairs as hands play them: what is struck nearly together begins together."""
        struck: list[tuple[float, int]] = []
        for onset, pitch in sorted(notes):
            together = bool(struck) and onset - struck[-1][0] <= TOGETHER_SECONDS
            struck.append((struck[-1][0] if together else onset, pitch))
        return cls.of(struck)

    @classmethod
    def of_score(cls, score: Score) -> Tune:
        """The lead's, else the counter-line's, else that of the part that plays highest; empty if none has a pitch."""
        parts = [part for part in score.parts if not part.is_drums and part.notes]
        melody = next((part for role in _MELODIES for part in parts if part.role is role), None)
        melody = melody or max(parts, key=_height, default=None)
        return cls.of((note.onset, note.pitch) for note in (melody.notes if melody else ()))

    def head(self, notes: int) -> Tune:
        """The first notes."""
        return Tune(self.onsets[:notes], self.pitches[:notes])

    def to_bytes(self) -> bytes:
        """Three bytes a note, of `MOST_NOTES` at most; onsets are to be whole numbers, such as ticks."""
        short = self.head(MOST_NOTES)
        packed = np.zeros(len(short), _NOTE)
        packed["gap"] = np.clip(np.diff(np.rint(short.onsets), prepend=0), 0, _LONGEST_GAP)
        packed["pitch"] = short.pitches
        return packed.tobytes()

    @classmethod
    def from_bytes(cls, data: bytes) -> Tune:
        """Reads `to_bytes` back. Raises ValueError for what it cannot have written."""
        packed = np.frombuffer(data, _NOTE)
        if (packed["pitch"] > 127).any():
            raise ValueError("a pitch above 127")
        return cls(np.cumsum(packed["gap"], dtype=np.float64), packed["pitch"].astype(np.int64))


def _height(part: Part) -> float:
    return sum(note.pitch for note in part.notes) / len(part.notes)
