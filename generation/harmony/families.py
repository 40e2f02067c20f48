"""The chords that a melody is harmonised with: four families on twelve degrees, 48 in all.

A melody hardly tells a sixth from a major seventh; what players make of a chord is a matter of style (`colours`).
"""

from __future__ import annotations

from enum import IntEnum

from generation.theory import Chord


class Family(IntEnum):
    """What a chord does, whatever is added to it."""

    MAJOR = 0
    DOMINANT = 1
    MINOR = 2
    DIMINISHED = 3


TONES = {
    Family.MAJOR: (0, 4, 7),
    Family.DOMINANT: (0, 4, 7, 10),
    Family.MINOR: (0, 3, 7),
    Family.DIMINISHED: (0, 3, 6),
}
"""What all chords of a family have, as semitones above the root."""

FAMILY_OF = {
    "maj": Family.MAJOR,
    "6": Family.MAJOR,
    "maj7": Family.MAJOR,
    "sus4": Family.MAJOR,
    "7": Family.DOMINANT,
    "aug": Family.DOMINANT,
    "min": Family.MINOR,
    "m7": Family.MINOR,
    "m6": Family.MINOR,
    "dim": Family.DIMINISHED,
    "dim7": Family.DIMINISHED,
    "m7b5": Family.DIMINISHED,
}
"""The family of every quality of `theory.QUALITIES`."""

PLAIN = {Family.MAJOR: "maj", Family.DOMINANT: "7", Family.MINOR: "min", Family.DIMINISHED: "dim"}
"""The quality that is its family's plainest."""

STATES = 12 * len(Family)
"""A state is a chord as a number: its family times 12, and the semitones of its root above the tonic."""


def state_of(chord: Chord, tonic: int) -> int:
    return FAMILY_OF[chord.quality] * 12 + (chord.root - tonic) % 12


def family_of(state: int) -> Family:
    return Family(state // 12)


def root_of(state: int, tonic: int) -> int:
    """The pitch class of a state's root."""
    return (state + tonic) % 12


def tones_of(state: int, tonic: int) -> frozenset[int]:
    """Pitch classes."""
    return frozenset((root_of(state, tonic) + step) % 12 for step in TONES[family_of(state)])
