"""The judge: how real a song seems beside the songs that this model composes, by its histograms, in 10 ms.

A logistic regression, trained (`training/judge.py`) as the adversary of a GAN is (Goodfellow et al., 2014),
and asked by the critic when it chooses among takes. It has to be trained again for each new model.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from generation import analysis
from generation.errors import WeightsError
from generation.score import Note, Role, Score

FILE = Path(__file__).with_name("weights") / "judge.npz"

Floats = NDArray[np.float64]

_FARTHEST = 4.0  # standard deviations: one strange bin shall not decide


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """Weights of the standardised bins. A logit is the higher, the more real a song seems."""

    mean: Floats  # (bins,)
    scale: Floats  # (bins,)
    weights: Floats  # (bins,)
    bias: Floats  # ()
    centre: Floats  # (): the mean logit of composed songs
    spread: Floats  # (): their standard deviation

    def standardised(self, features: Floats) -> Floats:
        """(songs, bins) for (songs, bins)."""
        return np.clip((features - self.mean) / self.scale, -_FARTHEST, _FARTHEST)

    def logits(self, features: Floats) -> Floats:
        """(songs,) for (songs, bins)."""
        return self.standardised(features) @ self.weights + self.bias

    def realness(self, score: Score) -> float:
        """0 to 1; the usual composed song has ½."""
        return float(self.share(self.logits(histograms(heard(score))[None]))[0])

    def share(self, logits: Floats) -> Floats:
        """Logits as shares from 0 to 1."""
        return 1 / (1 + np.exp((self.centre - logits) / self.spread))

    def save(self, path: Path) -> None:
        np.savez_compressed(path, **{field.name: getattr(self, field.name) for field in fields(self)})

    @classmethod
    def load(cls, path: Path = FILE) -> Judge:
        """Raises WeightsError if the file is missing or damaged."""
        try:
            with np.load(path, allow_pickle=False) as arrays:
                judge = cls(**{field.name: arrays[field.name] for field in fields(cls)})
        except (OSError, KeyError, ValueError, EOFError, BadZipFile) as error:
            raise WeightsError(
                f"The judge's weights, {path}, cannot be read: they are missing or damaged.",
                "Install Minstrel again, or fetch the file again with `git checkout generation/weights`.",
            ) from error
        return judge


@cache
def shipped() -> Judge:
    """The judge of the shipped model. Raises WeightsError."""
    return Judge.load()


def heard(score: Score) -> Score:
    """The score with its chords as they sound, whatever was planned: MIDI files and real pieces have no others."""
    chords = analysis.estimate_chords(score.parts, score.meter, len(score.bars))
    bars = tuple(replace(bar, chord=chord) for bar, chord in zip(score.bars, chords, strict=True))
    return replace(score, bars=bars)


_GROUPS = {
    Role.LEAD: "tune",
    Role.COUNTER: "tune",
    Role.BASS: "bass",
    Role.DRUMS: "drums",
    **dict.fromkeys((Role.CHORDS, Role.COMP, Role.PAD, Role.ARPEGGIO), "band"),
}
_SLOTS = 16
_LENGTHS = (4, 7, 10, 14, 20, 30, 50)  # ticks between the bins of durations
_DRUMS = ((35, 36), (37, 38, 39, 40), (42, 44, 46), (49, 51, 52, 53, 55, 57, 59))  # kick, snare, hi-hat, cymbals


def histograms(score: Score) -> Floats:
    """(bins,): by kind of part, onsets in the bar, durations, intervals, degrees of the chord, notes struck at once."""
    notes: dict[str, list[Note]] = defaultdict(list)
    for part in score.parts:
        notes[_GROUPS[part.role]] += part.notes
    rows = [_drum_onsets(notes["drums"], score)]
    for group in ("tune", "bass", "band"):
        rows += _pitched(sorted(notes[group]), score)
    return np.concatenate(rows)


def _drum_onsets(notes: Sequence[Note], score: Score) -> Floats:
    rows = [[note for note in notes if note.pitch in kind] for kind in _DRUMS]
    return np.concatenate([_share(_slots(row, score), _SLOTS) for row in rows])


def _slots(notes: Sequence[Note], score: Score) -> list[int]:
    length = score.meter.bar_ticks
    return [note.onset % length * _SLOTS // length for note in notes]


def _pitched(notes: Sequence[Note], score: Score) -> list[Floats]:
    length = score.meter.bar_ticks
    chords = [score.bars[min(note.onset // length, len(score.bars) - 1)].chord for note in notes]
    degrees = [(note.pitch - chord.root) % 12 for note, chord in zip(notes, chords, strict=True) if chord]
    top: dict[int, list[int]] = defaultdict(list)
    for note in notes:
        top[note.onset].append(note.pitch)
    line = np.array([max(pitches) for pitches in top.values()])
    intervals = (np.clip(np.diff(line), -12, 12) + 12).tolist()
    starts = np.array(list(top)) // length
    counts = np.unique(starts, return_counts=True)[1].tolist()
    return [
        _share(_slots(notes, score), _SLOTS),
        _share(np.digitize([note.duration for note in notes], _LENGTHS).tolist(), len(_LENGTHS) + 1),
        _share(intervals, 25),
        _share(degrees, 12),
        _share([min(len(pitches), 6) - 1 for pitches in top.values()], 6),
        _share([min(count, 16) - 1 for count in counts], 16),
        np.array([np.mean(line) / 12 if len(line) else 0.0, np.std(line) / 12 if len(line) else 0.0]),
    ]


def _share(values: Sequence[int], bins: int) -> Floats:
    """Shares by bin; all 0 where there are no values."""
    return np.bincount(values, minlength=bins)[:bins] / max(len(values), 1) if values else np.zeros(bins)
