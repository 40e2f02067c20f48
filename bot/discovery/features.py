"""What songs are like, in numbers that a recommender compares and in names that can be said.

A song's row has three parts: a column for each of `TRAITS`, read off its brief; one for each of `SOUNDS`, measured in
its music; and `prompts.COLUMNS`, of which nothing can be said, for what its prompt is about. Style counts most, as what
people name first; mood and tempo come next. What was never measured, in songs of earlier versions, is as usual.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.discovery import prompts
from generation import measured
from generation.brief import Brief
from generation.lexicon.styles import STYLES
from generation.score import Role
from storage.song_features import SongFeatures

VERSION = measured.VERSION
"""Of what is stored of a song; what another one stored is left out."""


class Kind(StrEnum):
    """What a trait is about."""

    STYLE = "style"
    MOOD = "mood"
    TEMPO = "tempo"
    DENSITY = "density"
    MODE = "mode"
    METER = "meter"
    BAND = "band"
    SOUND = "sound"  # measured in the music


@dataclass(frozen=True, slots=True)
class Quality:
    """Something that can be said of a song: that it is a waltz, or happy, or without strings."""

    kind: Kind
    name: str  # a style, a pole such as "happy" or "syncopated", or a family of instruments
    lacking: bool = False  # the song does not have it


@dataclass(frozen=True, slots=True)
class Trait:
    """A column."""

    kind: Kind
    name: str  # what a value above 0 says
    opposite: str | None = None  # what one below 0 says, if 0 is neither; None: whatever is not above 0 is lacking it
    least: float = 0.0  # how far from 0 a value has to be, to be heard

    def of(self, value: float) -> Quality | None:
        """What a value in the column says."""
        if value > self.least:
            return Quality(self.kind, self.name)
        if self.opposite is None:
            return Quality(self.kind, self.name, lacking=True)
        return Quality(self.kind, self.opposite) if value < -self.least else None


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

SOUND_WEIGHT = 0.25
"""How much a measure of the music counts: less than what was asked for, which it partly repeats."""

_HEARD = SOUND_WEIGHT / 2
"""A standard deviation from the usual, see `measured.Measure`: from there on a song is said to be so."""

_POLES: dict[str, tuple[str, str]] = {
    "density": ("dense", "sparse"),
    "off_beats": ("syncopated", "on the beat"),
    "steps": ("stepwise", "leaping"),
    "compass": ("wide-ranging", "narrow"),
    "long_notes": ("long notes", "short notes"),
    "tune_rhythms": ("returning rhythms", "ever new rhythms"),
    "chord_changes": ("many chords", "few chords"),
    "contrast": ("contrasting", "of one piece"),
    "drum_repeats": ("steady drums", "changing drums"),
    "register": ("high", "low"),
    "loudness": ("loud", "soft"),
    "dynamics": ("swelling", "even"),
    "staccato": ("detached", "flowing"),
    "dissonance": ("rough", "smooth"),
    "valence": ("happy", "sad"),
    "arousal": ("lively", "calm"),
}
"""What more and less of a measure is called. Those that are not here nobody has a word for."""

_SOUND_KINDS = {"density": Kind.DENSITY, "valence": Kind.MOOD, "arousal": Kind.MOOD}

SOUNDS: tuple[Trait | None, ...] = tuple(
    Trait(_SOUND_KINDS.get(name, Kind.SOUND), *_POLES[name], least=_HEARD) if name in _POLES else None
    for name in measured.NAMES
)
"""A column each, in the order of `measured.NAMES`."""

PROMPT_WEIGHT = 0.9
"""With it prompts lie as far apart as moods do: 0.4 from their mean."""

FIRST_SOUND = len(TRAITS)
COLUMNS = FIRST_SOUND + len(SOUNDS) + prompts.COLUMNS

_SAYABLE = (*TRAITS, *SOUNDS, *[None] * prompts.COLUMNS)
SAYABLE: NDArray[np.bool_] = np.array([trait is not None for trait in _SAYABLE])
"""(COLUMNS,): of which something can be said, so that a reason may rest on them."""


def row(brief: Brief, stored: SongFeatures | None = None) -> NDArray[np.float64]:
    """(COLUMNS,) from -1 to 1; `stored` is what was measured when the song became ready."""
    asked = [weight * value for weight, _, read in _GROUPS for value in read(brief)]
    if stored is None or stored.version != VERSION:
        return np.array([*asked, *[0.0] * (len(SOUNDS) + prompts.COLUMNS)])
    heard = SOUND_WEIGHT * measured.standardised(_numbers(stored.measured))
    return np.concatenate([asked, heard, PROMPT_WEIGHT * prompts.columns(stored.embedding)])


def quality(column: int, value: float) -> Quality | None:
    """What a value in a column says; None for what cannot be said, or is as usual."""
    trait = _SAYABLE[column]
    return None if trait is None else trait.of(value)


def of_measures(weights: NDArray[np.float64]) -> Mapping[str, float]:
    """Weights of the columns (COLUMNS,) as weights of a whole unit of `measured.standardised`, by name."""
    sounds = weights[FIRST_SOUND : FIRST_SOUND + len(SOUNDS)]
    return {name: SOUND_WEIGHT * float(weight) for name, weight in zip(measured.NAMES, sounds, strict=True)}


def _numbers(stored: Mapping[str, Any]) -> dict[str, float]:
    """Without what is none: a backup that was restored may hold anything."""
    return {name: float(value) for name, value in stored.items() if isinstance(value, int | float) and abs(value) < 1e9}


def families(brief: Brief) -> frozenset[str]:
    """The families of the instruments that play."""
    programs = [seat.program for seat in brief.band if seat.role is not Role.DRUMS]
    return frozenset(family for family, members in FAMILIES.items() if any(program in members for program in programs))


def _octaves(bpm: int) -> float:
    """Twice as fast as usual is 1, half as fast -1, and beyond is no further."""
    return max(-1.0, min(math.log2(bpm / _USUAL_BPM), 1.0))


def _density(brief: Brief) -> float:
    return 0.0 if brief.density is None else (brief.density - 2) / 2
