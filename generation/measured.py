"""What listeners may have a taste for, measured in the music itself: one table of names, units and usual values.

It tells apart two songs of one brief, which no word of the prompt does: so takes are chosen by it, and songs
compared. Only numpy; about 10 ms for 32 bars of a full band.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generation import analysis, traits
from generation.analysis import Cues
from generation.score import Score
from generation.traits import Traits

VERSION = 1
"""To be raised when a measure changes its meaning: what was stored before is not compared with what comes after."""


@dataclass(frozen=True, slots=True)
class _Heard:
    """A score, and what is measured in it once for all."""

    score: Score
    traits: Traits
    cues: Cues


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Something that can be measured in a song."""

    name: str
    of: Callable[[_Heard], float]  # in its own unit; NaN where a song has nothing to measure
    usual: float  # the mean over songs that Minstrel composed
    spread: float  # their standard deviation

    def standardised(self, value: float) -> float:
        """-1 to 1: 0 for the usual and for NaN; the ends are two spreads away."""
        return 0.0 if math.isnan(value) else max(-1.0, min(1.0, (value - self.usual) / (2 * self.spread)))


def _dynamics(heard: _Heard) -> float:
    """The standard deviation of the bars' mean velocities, in steps of MIDI velocity."""
    length = heard.score.meter.bar_ticks
    struck = [(note.onset // length, note.velocity) for part in heard.score.parts for note in part.notes]
    if not struck:
        return math.nan
    bars, velocities = np.array(struck).T
    counts = np.bincount(bars)
    means = np.bincount(bars, weights=velocities)[counts > 0] / counts[counts > 0]
    return float(means.std())


MEASURES = (
    Measure(name="density", of=lambda it: _log2(it.traits.density), usual=2.95, spread=0.63),  # log2 notes/quarter
    Measure(name="off_beats", of=lambda it: it.traits.off_beats, usual=0.095, spread=0.115),  # share of onsets
    Measure(name="steps", of=lambda it: it.traits.steps, usual=0.535, spread=0.135),  # share of the tune's moves
    Measure(name="repeats", of=lambda it: it.traits.repeats, usual=0.167, spread=0.08),  # share of its intervals
    Measure(name="compass", of=lambda it: it.traits.compass, usual=13.8, spread=4.7),  # semitones of the tune
    Measure(name="long_notes", of=lambda it: it.traits.long_notes, usual=0.285, spread=0.27),  # share of bars
    Measure(name="tune_rhythms", of=lambda it: it.traits.tune_rhythms, usual=0.535, spread=0.15),  # that return
    Measure(name="chord_changes", of=lambda it: it.traits.chord_changes, usual=0.81, spread=0.11),  # share of bars
    Measure(name="contrast", of=lambda it: it.traits.contrast, usual=0.41, spread=0.12),  # between sections
    Measure(name="drum_repeats", of=lambda it: it.traits.drum_repeats, usual=0.42, spread=0.26),  # share of bars
    Measure(name="register", of=lambda it: it.cues.register, usual=59.0, spread=5.2),  # mean MIDI pitch
    Measure(name="loudness", of=lambda it: it.cues.loudness, usual=73.7, spread=23.0),  # mean MIDI velocity
    Measure(name="dynamics", of=_dynamics, usual=4.6, spread=2.2),
    Measure(name="staccato", of=lambda it: it.cues.staccato, usual=0.27, spread=0.16),  # silence between onsets
    Measure(name="dissonance", of=lambda it: it.cues.dissonance, usual=0.117, spread=0.045),  # mean roughness
    Measure(name="valence", of=lambda it: analysis.mood_of(it.cues).valence, usual=0.12, spread=0.58),
    Measure(name="arousal", of=lambda it: analysis.mood_of(it.cues).arousal, usual=-0.09, spread=0.58),
)
"""In the order of the columns of `standardised`. The usual values are those of 369 takes, three of each of three moods
in all 41 styles, of 24 bars each; within the takes of one brief they are spread about four fifths as far."""

NAMES = tuple(measure.name for measure in MEASURES)
COUNT = len(MEASURES)


def measured(score: Score) -> dict[str, float]:
    """By name, in natural units, fit for JSON: what the song does not have (drums, a tune) is left out."""
    heard = _Heard(score, traits.measure(score), analysis.cues(score))
    found = {measure.name: measure.of(heard) for measure in MEASURES}
    return {name: round(float(value), 4) for name, value in found.items() if math.isfinite(value)}


def standardised(values: Mapping[str, float]) -> NDArray[np.float64]:
    """(COUNT,) from -1 to 1, in the order of `NAMES`; 0 for the usual, for NaN, and for what is not there."""
    return np.array([measure.standardised(values.get(measure.name, math.nan)) for measure in MEASURES])


def _log2(value: float) -> float:
    return math.log2(value) if value > 0 else math.nan
