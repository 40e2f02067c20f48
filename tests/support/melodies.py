"""Melodies by chance that move as tunes do, and what becomes of one in somebody's memory."""

from __future__ import annotations

import random

from generation.finding.tune import Tune

_STEPS = (-7, -5, -4, -3, -2, -2, -1, -1, 0, 1, 1, 2, 2, 3, 4, 5, 7)
_LENGTHS = (6, 12, 12, 12, 24, 24, 36, 48)  # ticks


def melody(seed: int, notes: int = 96) -> Tune:
    """In two octaves or so; onsets in ticks."""
    chance = random.Random(seed)
    onset, pitch = 0, 67
    struck: list[tuple[float, int]] = []
    for _ in range(notes):
        struck.append((onset, pitch))
        onset += chance.choice(_LENGTHS)
        step = chance.choice(_STEPS)
        pitch += step if 55 <= pitch + step <= 84 else -step
    return Tune.of(struck)


def remembered(
    tune: Tune, *, start: int = 0, notes: int = 24, wrong: float = 0.2, semitones: int = 5, tempo: float = 1.4
) -> Tune:
    """Some notes of a tune, so many of them at random wrong by some semitones, higher, and faster."""
    chance = random.Random(f"{start} {notes} {semitones}")
    spoilt = set(chance.sample(range(notes), round(wrong * notes)))
    return Tune.of(
        (
            float(tune.onsets[start + place] - tune.onsets[start]) / tempo,
            int(tune.pitches[start + place]) + semitones + (chance.choice((-3, -2, 1, 4)) if place in spoilt else 0),
        )
        for place in range(notes)
    )
