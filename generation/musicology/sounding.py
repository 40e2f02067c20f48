"""What sounds when: a score's pitched notes by beat, as harmony is heard in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generation.score import Note, Part, Role, Score
from generation.theory import TICKS_PER_QUARTER, Meter

Floats = NDArray[np.float64]

MELODIC = {Role.LEAD: 0.5, Role.COUNTER: 0.6}
"""How much a tune's notes say about the chord beside an accompaniment's: tunes have passing notes."""

_ON_BEAT = 1.6  # what is struck on a beat belongs to its chord more often than what comes after it
_HELD_OVER = 0.7  # and what is held over from the chord before less often: a suspension


def beat_ticks(meter: Meter) -> int:
    """Ticks from one beat to the next: a quarter, a dotted quarter in 6/8, 9/8 and 12/8, an eighth in 5/8 and 7/8."""
    if meter.is_compound:
        return TICKS_PER_QUARTER * 3 // 2
    return TICKS_PER_QUARTER * 4 // meter.unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Sounding:
    """A score by beats. Rows of `chroma` and `bass` are what sounds within a beat, in beats; 0 where all is silent."""

    beats_a_bar: int
    chroma: Floats  # (beats, 12)
    bass: Floats  # (beats, 12): the lowest part's notes only
    strength: Floats  # (beats,): 1 at the bar's start, 0.5 in the middle of one that can be halved, else 0

    @property
    def beats(self) -> int:
        return len(self.chroma)


def of(score: Score) -> Sounding:
    """Notes weighted by how long they sound in each beat, and by what they tell of its chord."""
    beat = beat_ticks(score.meter)
    a_bar = score.meter.bar_ticks // beat
    beats = len(score.bars) * a_bar
    chroma = np.zeros((beats, 12))
    lowest = np.full((beats, _SLOTS), 128)
    alone = sum(not part.is_drums for part in score.parts) == 1
    for part in pitched(score):
        weight = 1.0 if alone else MELODIC.get(part.role, 1.0)
        for note in part.notes:
            for number, start, within in _beats_of(note, beat, beats):
                struck = _ON_BEAT if note.onset == start else _HELD_OVER if note.onset < start else 1.0
                chroma[number, note.pitch % 12] += weight * struck * within / beat
                first = max(0, (note.onset - start) * _SLOTS // beat)
                span = lowest[number, first : max(first + 1, (min(note.end, start + beat) - start) * _SLOTS // beat)]
                np.minimum(span, note.pitch, out=span)
    bass = np.zeros((beats, 12))
    rows, slots = np.nonzero(lowest < 128)
    np.add.at(bass, (rows, lowest[rows, slots] % 12), np.where(slots == 0, 2.0, 1.0) / (_SLOTS + 1))
    return Sounding(beats_a_bar=a_bar, chroma=chroma, bass=bass, strength=_strength(a_bar, beats))


_SLOTS = 4
"""Parts of a beat by which the lowest note is told."""


def pitched(score: Score) -> list[Part]:
    """The parts that have pitches."""
    return [part for part in score.parts if not part.is_drums]


def _beats_of(note: Note, beat: int, beats: int) -> Iterator[tuple[int, int, int]]:
    """The beats in which a note sounds: number, first tick, ticks within."""
    for number in range(note.onset // beat, min(beats, -(-note.end // beat))):
        start = number * beat
        yield number, start, min(note.end, start + beat) - max(note.onset, start)


def _strength(a_bar: int, beats: int) -> Floats:
    place = np.arange(beats) % a_bar
    middle = a_bar // 2 if a_bar % 2 == 0 and a_bar > 2 else a_bar
    return np.where(place == 0, 1.0, np.where(place == middle, 0.5, 0.0))
