"""The twelve-bar blues: asking for it, and its chords."""

from __future__ import annotations

import re

from generation.reading.ear import Ear
from generation.theory import Chord, Key

_ASKED = re.compile(
    r"(?<!\w)(?:12|twelve|zwolf)[\s-]?(?:bar|takt|takte|compases|mesures|compassos)[\s-]"
    r"(?=blues|boogie|shuffle|minor blues|jazz blues)"
)
_CHORUS = (0, 0, 0, 0, 5, 5, 0, 0, 7, 5, 0, 7)  # semitones above the tonic, bar by bar
BARS = len(_CHORUS)


def is_asked(ear: Ear) -> bool:
    """Whether the form is asked for by its name, which is then heard."""
    asked = next(iter(ear.search(_ASKED)), None)
    if asked is None:
        return False
    ear.use(*asked.span())
    ear.hear(*asked.span(), "form: twelve-bar blues")
    return True


def chords(key: Key, bars: int) -> tuple[Chord, ...]:
    """Choruses of twelve bars, whose turnaround leads on; the last bar comes home."""
    steps = [_CHORUS[bar % BARS] for bar in range(bars - 1)] + [0]
    return tuple(Chord((key.pitch_class + step) % 12, "m7" if key.is_minor and step != 7 else "7") for step in steps)
