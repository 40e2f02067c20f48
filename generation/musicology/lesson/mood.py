"""What the mood is made of: the mode, where its own degree is heard first."""

from __future__ import annotations

from collections.abc import Iterator

from generation import analysis
from generation.musicology import lines
from generation.musicology.heard import Heard
from generation.musicology.lesson.point import Chapter, Finder, Point
from generation.theory import MODES

_COLOURS = {"major": 3, "minor": 3, "dorian": 6, "phrygian": 2, "lydian": 4, "mixolydian": 7, "locrian": 5}
"""The degree (1 to 7) that tells each mode from its neighbours."""
_CLEAR = 0.15  # of valence, from which on a song is bright or dark


def _mode(heard: Heard) -> Iterator[Point]:
    """Major that is sad, and minor that is glad, get sentences of their own: there something else makes the mood."""
    key = heard.tonality.key
    pitch_class = (key.pitch_class + MODES[key.mode][_COLOURS[key.mode] - 1]) % 12
    part = lines.tune(heard.score)
    onset = next((note.onset for note in part.notes if note.pitch % 12 == pitch_class), 0) if part else 0
    first = lines.bar_of(heard.score, onset)
    valence = analysis.mood(heard.score).valence
    is_against = valence > _CLEAR if key.mode == "minor" else valence < -_CLEAR if key.mode == "major" else False
    yield Point(
        kind=f"{key.mode}-but" if is_against else key.mode,
        chapter=Chapter.MOOD,
        first=first,
        last=min(first + 3, len(heard.bars)),
        weight=0.6,
        values={"key": str(key), "bpm": round(heard.score.bpm)},
    )


FINDERS: tuple[Finder, ...] = (_mode,)
