"""A tune that everybody knows, and others written as simply."""

from __future__ import annotations

from generation.harmony.hearing import Melody
from generation.score import Note
from generation.theory import Key, Meter

TWINKLE = "0 0 7 7  9 9 7 -  5 5 4 4  2 2 0 -  7 7 5 5  4 4 2 -  7 7 5 5  4 4 2 -  0 0 7 7  9 9 7 -  5 5 4 4  2 2 0 -"
F_MAJOR = Key("F", "major")


def notes(text: str = TWINKLE, *, low: int = 60, lead_in: int = 0) -> tuple[Note, ...]:
    """Quarter notes as semitones above `low`, a MIDI pitch; `lead_in` in ticks."""
    steps = enumerate(text.split())
    return tuple(Note(lead_in + 24 * n, low + int(step), 24, 80) for n, step in steps if step != "-")


def tune(text: str = TWINKLE, *, key: Key = F_MAJOR, lead_in: int = 0, bars: int = 12) -> Melody:
    """The same as semitones above the tonic, in 4/4."""
    found = notes(text, low=60 + key.pitch_class, lead_in=lead_in)
    return Melody(notes=found, meter=Meter(4, 4), key=key, bars=bars)
