"""What songs are like, in numbers that a recommender compares and in names that can be said.

A song's row has a column for each of `TRAITS`. Style counts most, as what people name first; mood and tempo come next.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from generation.brief import Brief
from generation.lexicon.styles import STYLES
from generation.score import Role


class Kind(StrEnum):
    """What a trait is about."""

    STYLE = "style"
    MOOD = "mood"
    TEMPO = "tempo"
    DENSITY = "density"
    MODE = "mode"
    METER = "meter"
    BAND = "band"


@dataclass(frozen=True, slots=True)
class Quality:
    """Something that can be said of a song: that it is a waltz, or happy, or without strings."""

    kind: Kind
    name: str  # a style, a pole such as "happy", or a family of instruments
    lacking: bool = False  # the song does not have it


@dataclass(frozen=True, slots=True)
class Trait:
    """A column."""

    kind: Kind
    name: str  # what a value above 0 says
    opposite: str | None = None  # what one below 0 says, if 0 is neither; None: whatever is not above 0 is lacking it

    def of(self, value: float) -> Quality | None:
        """What a value in the column says."""
        if value > 0:
            return Quality(self.kind, self.name)
        if self.opposite is None:
            return Quality(self.kind, self.name, lacking=True)
        return Quality(self.kind, self.opposite) if value < 0 else None


FAMILIES: dict[str, range] = {
    "piano": range(8),
    "bells": range(8, 16),
    "organ": range(16, 24),
    "guitar": range(24, 32),
    "strings": range(40, 52),
    "voices": range(52, 55),
    "brass": range(56, 64),
    "woodwinds": range(64, 80),
    "synthesizers": range(80, 104),
    "folk instruments": range(104, 112),
}
"""General MIDI programs by what people hear in them. A bass is in nearly every song, and tells none from another."""

_USUAL_BPM = 110
_MINOR = frozenset({"minor", "dorian", "phrygian", "locrian"})

_Read = Callable[[Brief], Sequence[float]]

_GROUPS: tuple[tuple[float, tuple[Trait, ...], _Read], ...] = (
    (
        1.0,
        tuple(Trait(Kind.STYLE, style) for style in STYLES),
        lambda brief: [brief.style == style for style in STYLES],
    ),
    (0.6, (Trait(Kind.MOOD, "happy", "sad"),), lambda brief: [brief.mood.valence]),
    (0.6, (Trait(Kind.MOOD, "lively", "calm"),), lambda brief: [brief.mood.arousal]),
    (0.5, (Trait(Kind.TEMPO, "fast", "slow"),), lambda brief: [_octaves(brief.bpm)]),
    (0.3, (Trait(Kind.DENSITY, "dense", "sparse"),), lambda brief: [_density(brief)]),
    (0.3, (Trait(Kind.MODE, "major", "minor"),), lambda brief: [-1.0 if brief.key.mode in _MINOR else 1.0]),
    (0.4, (Trait(Kind.METER, "in threes"),), lambda brief: [brief.meter.beats % 3 == 0]),
    (0.4, (Trait(Kind.METER, "uneven"),), lambda brief: [brief.meter.beats in {5, 7}]),
    (0.4, (Trait(Kind.BAND, "drums"),), lambda brief: [brief.drums]),
    (
        0.4,
        tuple(Trait(Kind.BAND, family) for family in FAMILIES),
        lambda brief: [family in families(brief) for family in FAMILIES],
    ),
)
"""Each with how much it counts: `recommend` compares songs by how far their values lie apart."""

TRAITS: tuple[Trait, ...] = tuple(trait for _, traits, _ in _GROUPS for trait in traits)


def row(brief: Brief) -> NDArray[np.float64]:
    """(len(TRAITS),) from -1 to 1."""
    return np.array([weight * value for weight, _, read in _GROUPS for value in read(brief)], np.float64)


def families(brief: Brief) -> frozenset[str]:
    """The families of the instruments that play."""
    programs = [seat.program for seat in brief.band if seat.role is not Role.DRUMS]
    return frozenset(family for family, members in FAMILIES.items() if any(program in members for program in programs))


def _octaves(bpm: int) -> float:
    """Twice as fast as usual is 1, half as fast -1, and beyond is no further."""
    return max(-1.0, min(math.log2(bpm / _USUAL_BPM), 1.0))


def _density(brief: Brief) -> float:
    return 0.0 if brief.density is None else (brief.density - 2) / 2
