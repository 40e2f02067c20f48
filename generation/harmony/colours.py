"""What a style's players make of a chord: plain triads, sevenths, or the blues' own."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from generation.harmony import families
from generation.harmony.families import PLAIN, Family
from generation.harmony.hearing import Floats
from generation.theory import Chord, Key


class Colour(Enum):
    """How much is added to a chord."""

    TRIADS = "triads"  # a seventh only where a dominant leads out of the key
    PLAIN = "plain"  # dominants have their seventh
    RICH = "rich"  # every chord has a seventh, or a sixth where the tune is on the root
    BLUES = "blues"  # major chords have the minor seventh


_OF_STYLE = {
    **dict.fromkeys(
        ("bossa nova", "samba", "swing", "jazz ballad", "soul", "lo-fi", "disco", "house", "drum and bass"),
        Colour.RICH,
    ),
    **dict.fromkeys(
        ("pop", "rock", "metal", "trap", "techno", "trance", "synthwave", "ambient", "cinematic", "reggae", "ska"),
        Colour.TRIADS,
    ),
    **dict.fromkeys(("blues", "funk"), Colour.BLUES),
}
"""The others play plainly. As the training songs of each style have it (`training/progressions.py`)."""

_LONG = 0.3
"""Of a bar: a root that the tune holds for so long rubs against a major seventh."""


def of_style(style: str) -> Colour:
    return _OF_STYLE.get(style, Colour.PLAIN)


def coloured(states: Sequence[int], time: Floats, key: Key, colour: Colour) -> tuple[Chord, ...]:
    """Each state as a chord. `time` (bars, 12) is how long the tune sounds on each degree."""
    return tuple(_coloured(state, time[bar], key, colour) for bar, state in enumerate(states))


def _coloured(state: int, time: Floats, key: Key, colour: Colour) -> Chord:
    family, root = families.family_of(state), families.root_of(state, key.pitch_class)
    plain = Chord(root, PLAIN[family])
    if family is Family.DIMINISHED:
        half = Chord(root, "m7b5")
        return plain if colour is Colour.TRIADS else half if half.pitch_classes <= key.scale else Chord(root, "dim7")
    if colour is Colour.TRIADS:
        triad = Chord(root, "maj")
        return triad if family is Family.DOMINANT and triad.pitch_classes <= key.scale else plain
    if colour is Colour.PLAIN or family is Family.DOMINANT:
        return plain
    if family is Family.MINOR:
        return Chord(root, "m7")
    if colour is Colour.BLUES:
        return Chord(root, "7")
    major_seventh = Chord(root, "maj7")
    rubs = time[state % 12] >= _LONG
    return Chord(root, "6") if rubs or not major_seventh.pitch_classes <= key.scale else major_seventh
