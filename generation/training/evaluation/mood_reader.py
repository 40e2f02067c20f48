"""Valence and arousal, from MIDI features: an independent reading beside `generation.analysis.mood`.

Each cue is measured through pretty_midi, standardised by its mean and spread over held-out music, and weighted. Which
cues count, and in which direction, is from Gabrielsson and Lindström (2010) and Eerola, Friberg and Bresin (2013).
Nothing is fitted to ratings; VGMIDI's raters (see generation.training.moods) only tell how well the sums agree with
people.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import astuple, dataclass

import numpy as np
import pretty_midi

from generation.brief import Mood
from generation.training.evaluation import keys
from generation.training.evaluation.sheets import Floats

_FRAMES_A_SECOND = 8
_REST_SECONDS = 1.5  # a longer gap between notes is a rest, not articulation
_FURTHEST = 2.5  # spreads from the mean; cues beyond count no more
_ROUGHNESS = np.array([0, 1, 0.5, 0, 0, 0, 0.8, 0, 0, 0, 0.3, 0.6])
"""By interval in semitones: minor seconds most, then tritones, then major sevenths (Hutchinson and Knopoff 1978)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """What is measured in one song."""

    majorness: float  # correlation with the best major key less that with the best minor one
    tempo: float  # log2 of quarter notes a minute
    density: float  # log2 of moments a second at which something pitched begins
    register: float  # mean MIDI pitch by duration
    loudness: float  # mean velocity
    staccato: float  # 0 to 1: share of the time from a note to the next in its part that is silent
    dissonance: float  # mean roughness of the intervals that sound together
    drums: float  # log2 of one and the drum hits a second


_VALENCE = Cues(
    majorness=0.55, tempo=0.25, density=0.0, register=0.1, loudness=0.0, staccato=0.15, dissonance=-0.2, drums=0.0
)
_AROUSAL = Cues(
    majorness=0.0, tempo=0.25, density=0.4, register=0.0, loudness=0.25, staccato=0.1, dissonance=0.0, drums=0.25
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Mean and spread of each cue over usual music, in the order of `Cues`."""

    mean: tuple[float, ...]
    spread: tuple[float, ...]

    @classmethod
    def of(cls, measured: Sequence[Cues]) -> Scale:
        """Raises ValueError if nothing was measured."""
        if not measured:
            raise ValueError("a scale of moods needs music to compare with")
        table = np.array([astuple(cues) for cues in measured])
        return cls(mean=tuple(table.mean(axis=0).tolist()), spread=tuple(table.std(axis=0).tolist()))

    def mood(self, cues: Cues) -> Mood:
        """Valence and arousal from −1 to 1: tanh of the weighted sum."""
        apart = (np.array(astuple(cues)) - self.mean) / np.maximum(self.spread, 1e-6)
        apart = np.clip(apart, -_FURTHEST, _FURTHEST)
        valence, arousal = (float(np.tanh(apart @ np.array(astuple(weights)))) for weights in (_VALENCE, _AROUSAL))
        return Mood(valence, arousal)


def measure(data: bytes) -> Cues | None:
    """The cues of a MIDI file; None if nothing pitched sounds."""
    file = pretty_midi.PrettyMIDI(io.BytesIO(data))
    parts = [part for part in file.instruments if not part.is_drum and part.notes]
    if not parts:
        return None
    hits = sum(len(part.notes) for part in file.instruments if part.is_drum)
    rows = np.array([(n.start, n.end, n.pitch, n.velocity) for part in parts for n in part.notes])
    seconds = max(file.get_end_time(), 1.0)
    lengths = rows[:, 1] - rows[:, 0]
    velocities = [note.velocity for part in file.instruments for note in part.notes]
    return Cues(
        majorness=_majorness(rows[:, 2].astype(int), lengths),
        tempo=float(np.log2(file.get_tempo_changes()[1][0])),
        density=float(np.log2(max(len(np.unique(rows[:, 0].round(3))) / seconds, 0.1))),
        register=float(np.average(rows[:, 2], weights=lengths)),
        loudness=float(np.mean(velocities)),
        staccato=_staccato(parts),
        dissonance=_dissonance(parts),
        drums=float(np.log2(1 + hits / seconds)),
    )


def _majorness(pitch: np.ndarray, lengths: Floats) -> float:
    sounding = np.bincount(pitch % 12, weights=lengths, minlength=12).astype(np.float64)
    fits = keys.correlations(sounding, keys.Profile.TEMPERLEY)
    return float(fits[:12].max() - fits[12:].max())


def _staccato(parts: Sequence[pretty_midi.Instrument]) -> float:
    silent = total = 0.0
    for part in parts:
        ends: dict[float, float] = {}
        for note in part.notes:
            start = round(note.start, 3)
            ends[start] = max(note.end, ends.get(start, 0.0))
        starts = np.array(sorted(ends))
        gaps = np.diff(starts)
        near = gaps <= _REST_SECONDS
        total += float(gaps[near].sum())
        silent += float(np.maximum(starts[1:] - [ends[start] for start in starts[:-1]], 0)[near].sum())
    return silent / total if total else 0.0


def _dissonance(parts: Sequence[pretty_midi.Instrument]) -> float:
    frames = max(int(max(part.get_end_time() for part in parts) * _FRAMES_A_SECOND) + 1, 1)
    chroma = np.zeros((12, frames), bool)
    for part in parts:
        for note in part.notes:
            first = int(note.start * _FRAMES_A_SECOND)
            chroma[note.pitch % 12, first : max(first + 1, int(note.end * _FRAMES_A_SECOND))] = True
    together = np.array([(chroma & np.roll(chroma, -step, axis=0)).sum() for step in range(1, 12)])
    return float(together @ _ROUGHNESS[1:] / max(together.sum(), 1))
