"""How high and low each part goes, beside what its instrument can play."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from generation.lexicon.instruments import GENERAL_MIDI
from generation.musicology import lines
from generation.score import Part, Role, Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Of one pitched part, in MIDI pitches."""

    role: Role
    program: int
    low: int
    high: int
    usual_low: int  # half of the notes lie between this
    usual_high: int  # and this
    playable_low: int  # the instrument's own range
    playable_high: int
    bars_outside: tuple[int, ...]  # from 1: where a note lies outside of that


def read(score: Score) -> tuple[Range, ...]:
    """Of all pitched parts with notes, in the score's order."""
    return tuple(_range(score, part) for part in score.parts if part.notes and not part.is_drums)


def _range(score: Score, part: Part) -> Range:
    pitches = np.array([note.pitch for note in part.notes])
    lowest, highest = _playable(part)
    usual_low, usual_high = np.percentile(pitches, (25, 75), method="nearest")
    outside = {lines.bar_of(score, note.onset) for note in part.notes if not lowest <= note.pitch <= highest}
    return Range(
        role=part.role,
        program=part.program,
        low=int(pitches.min()),
        high=int(pitches.max()),
        usual_low=int(usual_low),
        usual_high=int(usual_high),
        playable_low=lowest,
        playable_high=highest,
        bars_outside=tuple(sorted(outside)),
    )


_ELECTRONIC = frozenset((16, 17, 18, 38, 39, 50, 51, 54, 62, 63, *range(80, 104), *range(118, 128)))
"""Programs of synthesizers, organs with their stops, and noises: they can play any pitch."""


def _playable(part: Part) -> tuple[int, int]:
    """The lowest and the highest pitch of the instrument; of an electronic one whatever it is made to play."""
    instrument = GENERAL_MIDI[part.program]
    if part.program not in _ELECTRONIC:
        return instrument.low, instrument.high
    pitches = [note.pitch for note in part.notes]
    return min(instrument.low, *pitches), max(instrument.high, *pitches)
