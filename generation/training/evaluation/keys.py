"""The key of a song, from its notes alone, by the profiles of music21's key finders."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import numpy as np
from music21.analysis import discrete

from generation.training.evaluation.sheets import Floats, Sheet

ENDING = 0.1
"""What it adds to a key's correlation that its tonic is the last bass note, for the readers that listen to it."""

_RELEASED_TOGETHER = 0.5  # quarter notes before the very end, within which a note belongs to the last sound


class Profile(StrEnum):
    """How often each degree sounds in major and in minor, by music21's names."""

    KRUMHANSL = "krumhansl"  # Krumhansl and Schmuckler: listeners' probe-tone ratings
    AARDEN = "aarden"  # Aarden and Essen: counted in folk songs
    BELLMAN = "bellman"  # Bellman and Budge: counted in chords of common-practice music
    SIMPLE = "simple"  # Sapp: tonic and fifth count double
    TEMPERLEY = "temperley"  # Temperley, Kostka and Payne: counted in a textbook's examples


_ANALYSERS: dict[Profile, type[discrete.KeyWeightKeyAnalysis]] = {
    Profile.KRUMHANSL: discrete.KrumhanslSchmuckler,
    Profile.AARDEN: discrete.AardenEssen,
    Profile.BELLMAN: discrete.BellmanBudge,
    Profile.SIMPLE: discrete.SimpleWeights,
    Profile.TEMPERLEY: discrete.TemperleyKostkaPayne,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardKey:
    """A major or minor key by the pitch class of its tonic."""

    tonic: int
    is_minor: bool

    @property
    def relative(self) -> HeardKey:
        """The key of the same seven notes."""
        return HeardKey(tonic=(self.tonic + (3 if self.is_minor else 9)) % 12, is_minor=not self.is_minor)

    @property
    def same_signature(self) -> frozenset[HeardKey]:
        return frozenset((self, self.relative))


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyReader:
    """One way to find the key: a profile, with or without an ear for the ending."""

    profile: Profile
    hears_ending: bool

    @property
    def name(self) -> str:
        return self.profile.value + (" with the last bass note" if self.hears_ending else "")

    def read(self, sheet: Sheet) -> HeardKey | None:
        """The key that fits best; None where nothing pitched sounds.

        Without the ending this is exactly what music21's analyser of that name finds: durations by pitch class,
        correlated with the profiles of all 24 keys (Krumhansl 1990).
        """
        if not sheet.pitched:
            return None
        fits = correlations(durations(sheet), self.profile)
        if self.hears_ending:
            bass = last_bass(sheet)
            fits[[bass, bass + 12]] += ENDING
        best = int(np.argmax(fits))
        return HeardKey(tonic=best % 12, is_minor=best >= 12)


READERS = tuple(KeyReader(profile=profile, hears_ending=ending) for ending in (False, True) for profile in Profile)


def durations(sheet: Sheet) -> Floats:
    """(12,): quarter notes that each pitch class sounds for, over all pitched tracks."""
    total = np.zeros(12)
    for track in sheet.pitched:
        np.add.at(total, track.pitch % 12, track.duration)
    return total


def correlations(sounding: Floats, profile: Profile) -> Floats:
    """(24,): how well each key explains the durations by pitch class: twelve major keys, then twelve minor ones."""
    centred = sounding - sounding.mean()
    norm = float(np.linalg.norm(centred))
    return _profiles(profile) @ centred / norm if norm > 0 else np.zeros(24)


@cache
def _profiles(profile: Profile) -> Floats:
    """(24, 12): music21's weights for each key, centred and of length 1."""
    analyser = _ANALYSERS[profile]()
    rows = [np.roll(analyser.getWeights(mode), tonic) for mode in ("major", "minor") for tonic in range(12)]
    centred = np.array(rows) - np.mean(rows, axis=1, keepdims=True)
    return centred / np.linalg.norm(centred, axis=1, keepdims=True)


def last_bass(sheet: Sheet) -> int:
    """Pitch class of the lowest note of the last sound."""
    end = max(float((track.onset + track.duration).max()) for track in sheet.pitched)
    held = [track.pitch[track.onset + track.duration > end - _RELEASED_TOGETHER] for track in sheet.pitched]
    return int(np.concatenate(held).min()) % 12
