"""The chord of each bar, from its notes alone: a template match on what sounds and on the bass."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from generation.training.evaluation.sheets import Floats, Sheet

TEMPLATES: dict[str, tuple[int, ...]] = {
    "maj": (0, 4, 7),
    "min": (0, 3, 7),
    "7": (0, 4, 7, 10),
    "maj7": (0, 4, 7, 11),
    "m7": (0, 3, 7, 10),
    "dim": (0, 3, 6),
    "m7b5": (0, 3, 6, 10),
    "dim7": (0, 3, 6, 9),
    "aug": (0, 4, 8),
    "sus4": (0, 5, 7),
    "6": (0, 4, 7, 9),
    "m6": (0, 3, 7, 9),
}
_ROOT_IN_BASS = 0.3
_MISSING = 0.15  # taken off for a chord tone that is not heard
_FOREIGN = 1.0  # taken off for the share of sound outside of the chord
_HEARD = 0.06  # share of a bar's sound from which on a pitch class counts as heard
_RARE = {"dim": 0.06, "m7b5": 0.08, "dim7": 0.1, "aug": 0.12, "sus4": 0.08, "6": 0.1, "m6": 0.1}
_FOUR_TONES = 0.03  # a seventh has to earn its place
_MELODY = 72  # pitches from here on are mostly melody, whose passing notes belong to no chord
_MELODY_WEIGHT = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardChord:
    """A chord by its root's pitch class and the name of its template."""

    root: int
    quality: str

    @property
    def tones(self) -> frozenset[int]:
        return frozenset((self.root + step) % 12 for step in TEMPLATES[self.quality])

    @property
    def triad(self) -> tuple[int, frozenset[int]]:
        """Root and triad: what is left when sevenths and sixths are not told apart."""
        return self.root, frozenset((self.root + step) % 12 for step in TEMPLATES[self.quality][:3])


_CHORDS = tuple(HeardChord(root=root, quality=quality) for quality in TEMPLATES for root in range(12))
_TONES = np.array([[pitch in chord.tones for pitch in range(12)] for chord in _CHORDS], dtype=float)  # (144, 12)
_ROOTS = np.array([[pitch == chord.root for pitch in range(12)] for chord in _CHORDS], dtype=float)
_COSTS = np.array([_RARE.get(chord.quality, 0.0) + _FOUR_TONES * (len(chord.tones) - 3) for chord in _CHORDS])


def read(sheet: Sheet) -> tuple[HeardChord | None, ...]:
    """The chord that explains each bar best; None where nothing pitched sounds."""
    sounding, bass = chroma(sheet)
    heard = np.minimum(sounding / _HEARD, 1.0)
    missing = _TONES.sum(axis=1) - heard @ _TONES.T
    outside = sounding @ (1 - _TONES).T
    fits = _ROOT_IN_BASS * (bass @ _ROOTS.T) - _FOREIGN * outside - _MISSING * missing - _COSTS
    best = fits.argmax(axis=1) if len(fits) else np.zeros(0, np.int64)
    return tuple(_CHORDS[choice] if sounding[bar].any() else None for bar, choice in enumerate(best))


def chroma(sheet: Sheet) -> tuple[Floats, Floats]:
    """Two (bars, 12) arrays: what sounds in each bar, and what its bass strikes; rows sum to 1, or 0 if silent."""
    bars, length = sheet.bars, sheet.bar_quarters
    sounding, bass = np.zeros((bars, 12)), np.zeros((bars, 12))
    low = min(sheet.pitched, key=lambda track: float(track.pitch.mean()), default=None)
    for track in sheet.pitched:
        weight = np.where(track.pitch >= _MELODY, _MELODY_WEIGHT, 1.0)
        first = np.floor(track.onset / length + 1e-6).astype(int)
        for offset in range(int(np.ceil(track.duration.max() / length)) + 1):
            start = (first + offset) * length
            within = np.minimum(track.onset + track.duration, start + length) - np.maximum(track.onset, start)
            inside = (within > 1e-6) & (first + offset < bars)
            rows = (first + offset)[inside]
            np.add.at(sounding, (rows, track.pitch[inside] % 12), (within * weight)[inside])
            if track is low:
                early = 1 + 2 * (track.onset <= start + 1e-6)[inside]  # what sounds on the first beat names the chord
                lowest = _lowest(track.onset)[inside]
                np.add.at(bass, (rows, track.pitch[inside] % 12), within[inside] * early * lowest)
    return _shares(sounding), _shares(bass)


def _lowest(onset: Floats) -> np.ndarray:
    """Whether each note is the lowest of those struck together; notes are sorted by onset, then pitch."""
    return np.diff(onset, prepend=-1.0) > 1e-6


def _shares(rows: Floats) -> Floats:
    return rows / np.maximum(rows.sum(axis=1, keepdims=True), 1e-9)


def contains(sounding: Floats, chord: HeardChord, *, foreign: float) -> bool:
    """Whether a bar sounds as a chord: root and third (or fourth) are heard, at most the share `foreign` is outside.

    `sounding` (12,) is a row of `chroma`.
    """
    root, middle = chord.root, (chord.root + TEMPLATES[chord.quality][1]) % 12
    inside = sum(float(sounding[tone]) for tone in chord.tones)
    return bool(sounding[root] >= _HEARD and sounding[middle] >= _HEARD and 1 - inside <= foreign)
