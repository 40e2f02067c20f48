"""All that is heard in a score, before anything is advised or taught: what `analyze` hands on."""

from __future__ import annotations

from dataclasses import dataclass

from generation.musicology.cadences import Cadence
from generation.musicology.chords import BarHarmony, HeardChord
from generation.musicology.passages import Passage
from generation.musicology.periods import Period
from generation.musicology.ranges import Range
from generation.musicology.texture import Texture
from generation.musicology.tonality import Tonality
from generation.score import Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A score and what is heard in it."""

    score: Score
    tonality: Tonality
    chords: tuple[HeardChord, ...]  # each as long as it lasts
    bars: tuple[BarHarmony, ...]  # one a bar
    keys: tuple[Passage, ...]  # more than one where the song goes to another key
    cadences: tuple[Cadence, ...]
    periods: tuple[Period, ...]
    ranges: tuple[Range, ...]
    texture: Texture
