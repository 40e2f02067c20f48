"""Names of pitches, spelled as in a key: F♯4 in D major, G♭4 in D flat major."""

from __future__ import annotations

from generation.theory import Chord, Key


def named(pitch: int, key: Key) -> str:
    """A MIDI pitch with its octave, middle C being C4."""
    return _spelled(pitch % 12, key) + str(pitch // 12 - 1)


def _spelled(pitch_class: int, key: Key) -> str:
    return Chord(pitch_class, "maj").named(key).replace("#", "♯").replace("b", "♭")
