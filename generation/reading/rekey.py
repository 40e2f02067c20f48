"""A song in another key: how the key is spelled, and its chords there."""

from __future__ import annotations

from generation.reading.harmony import diatonic
from generation.theory import MODES, Chord, Key

_NAMES = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B", "C#", "G#", "D#", "A#", "Gb")
_TRIADS = frozenset({"maj", "min", "dim", "aug"})
_SEVENTHS = {(4, 7, 11): "maj7", (3, 7, 10): "m7", (4, 7, 10): "7", (3, 6, 10): "m7b5"}


def spelled(pitch_class: int, mode: str) -> Key:
    """The key with the fewest sharps or flats of those that sound the same."""
    keys = (Key(name, mode) for name in _NAMES)
    return min((key for key in keys if key.pitch_class == pitch_class % 12), key=lambda key: abs(key.signature))


def transposed(key: Key, semitones: int) -> Key:
    return spelled(key.pitch_class + semitones, key.mode)


def moved(chords: tuple[Chord, ...], old: Key, new: Key) -> tuple[Chord, ...]:
    """The chords in a new key: each on the same degree. Relative keys share them."""
    if old.mode == new.mode:
        return tuple(chord.transposed(new.pitch_class - old.pitch_class) for chord in chords)
    if old.scale == new.scale:
        return chords
    return tuple(_on_its_degree(chord, old, new) for chord in chords)


def _on_its_degree(chord: Chord, old: Key, new: Key) -> Chord:
    scale = MODES[old.mode]
    above = (chord.root - old.pitch_class) % 12
    if above not in scale:
        return chord.transposed(new.pitch_class - old.pitch_class)
    degree = scale.index(above)
    root = (new.pitch_class + MODES[new.mode][degree]) % 12
    if chord.quality in _TRIADS:
        return Chord(root, diatonic(MODES[new.mode], degree))
    if chord.quality in _SEVENTHS.values():
        return Chord(root, _seventh(MODES[new.mode], degree))
    return Chord(root, chord.quality)


def _seventh(scale: tuple[int, ...], degree: int) -> str:
    third, fifth, seventh = ((scale[(degree + step) % 7] - scale[degree]) % 12 for step in (2, 4, 6))
    return _SEVENTHS.get((third, fifth, seventh), "7")
