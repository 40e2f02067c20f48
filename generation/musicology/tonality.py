"""The key of a score, and how sure that is: a probability for each of the 24 major and minor keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from generation import analysis
from generation.musicology.sounding import Floats, pitched
from generation.score import Note, Score
from generation.theory import MODES, TICKS_PER_QUARTER, Key

_WEIGHTS = np.array([6.61, 1.5, 0.09, 0.47, 3.18, 1.86])
"""Of `evidence`: a multinomial logit over the keys, fitted by `training/tonality.py` to 1,200 Polish scores whose key
is written. In cross-validation it names the key in 85 %."""

_LONGEST = 4 * TICKS_PER_QUARTER  # a held note counts no more than this
_BEGINNING = 4 * TICKS_PER_QUARTER
_END = TICKS_PER_QUARTER // 2
_MODES = (MODES["major"], (*MODES["minor"], 11))  # a minor key has both sevenths
_SCALES = np.array([[(pitch - key) % 12 in mode for pitch in range(12)] for mode in _MODES for key in range(12)], float)
_THIRDS = np.array([(tonic + third) % 12 for third in (4, 3) for tonic in range(12)])
_TONICS = np.tile(np.arange(12), 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tonality:
    """A key, and what else it may be."""

    key: Key
    confidence: float  # 0 to 1: how probable its tonic and its third are, by the notes alone
    others: tuple[tuple[Key, float], ...]  # the likeliest other keys with their probabilities, the likeliest first


def heard(score: Score) -> Tonality:
    """The key by the notes alone; a church mode where the scale clearly is one. C major at 1/24 for a silent score."""
    notes = [note for part in pitched(score) for note in part.notes]
    chances = probabilities(notes)
    best = int(chances.argmax())
    key = analysis.spelled(best % 12, "minor" if best >= 12 else "major")
    return Tonality(key=_with_mode(key, notes), confidence=float(chances[best]), others=_others(chances, best))


def settled(found: Tonality, shares: Mapping[Key, float]) -> Tonality:
    """A key that was `heard`, after the harmony was: `shares` is how much of the song is counted in which key.

    A song that goes elsewhere has many notes that are not its own key's, and may be taken for one in a third key, in
    which hardly a chord is at home. Then the candidate with the most of the harmony is its key, as sure as its notes.
    """
    if shares.get(found.key, 0.0) >= _LEAST_HOME:
        return found
    candidates = [(found.key, found.confidence), *found.others]
    best = max(candidates, key=lambda one: shares.get(one[0], 0.0))
    others = tuple(one for one in candidates if one is not best)
    return Tonality(key=best[0], confidence=best[1], others=others[:2])


_LEAST_HOME = 0.25


def stated(score: Score) -> Tonality:
    """The key that the score is written in, and how probable its notes make it."""
    notes = [note for part in pitched(score) for note in part.notes]
    chances = probabilities(notes)
    own = score.key.pitch_class + 12 * score.key.is_minor
    return Tonality(key=score.key, confidence=float(chances[own]), others=_others(chances, own))


def probabilities(notes: list[Note]) -> Floats:
    """(24,): how probable each key is: twelve major ones from C on, then twelve minor ones."""
    if not notes:
        return np.full(24, 1 / 24)
    logits = evidence(notes) @ _WEIGHTS
    chances = np.exp(logits - logits.max())
    return chances / chances.sum()


def evidence(notes: list[Note]) -> Floats:
    """(24, 6): for each key how well it fits Temperley's profile; whether the last bass is its tonic, its third sounds
    in the end, the first bass is its tonic; how much of the sound is in its scale, of the beginning in its triad."""
    lengths = [min(note.duration, _LONGEST) for note in notes]
    sound = np.bincount([note.pitch % 12 for note in notes], lengths, 12)
    sound /= sound.sum()
    start, end = min(note.onset for note in notes), max(note.end for note in notes)
    last = [note.pitch for note in notes if note.end > end - _END]
    first = [note for note in notes if note.onset < start + _BEGINNING]
    begun = np.bincount(
        [note.pitch % 12 for note in first], [min(note.end, start + _BEGINNING) - note.onset for note in first], 12
    )
    begun /= begun.sum()
    ends_on = np.isin(np.arange(12), [pitch % 12 for pitch in last])
    return np.stack(
        [
            analysis.key_fits(sound),
            min(last) % 12 == _TONICS,
            ends_on[_THIRDS],
            min(note.pitch for note in first) % 12 == _TONICS,
            _SCALES @ sound,
            begun[_TONICS] + begun[(_TONICS + 7) % 12] + begun[_THIRDS],
        ],
        axis=1,
    ).astype(float)


def _others(chances: Floats, own: int) -> tuple[tuple[Key, float], ...]:
    order = [int(key) for key in chances.argsort()[::-1] if key != own and chances[key] >= 0.05]
    return tuple(
        (analysis.spelled(key % 12, "minor" if key >= 12 else "major"), float(chances[key])) for key in order[:2]
    )


_CLEARLY = 4.0  # times as long as the degree that the plain scale has instead
_LEAST = 0.02  # of the sound


def _with_mode(key: Key, notes: list[Note]) -> Key:
    """The church mode whose one different degree is heard instead of the plain scale's."""
    sound = np.bincount([note.pitch % 12 for note in notes], [note.duration for note in notes] or None, 12)
    total = sound.sum()
    turns = (("phrygian", 1, 2), ("dorian", 9, 8)) if key.is_minor else (("mixolydian", 10, 11), ("lydian", 6, 5))
    for mode, has, instead in turns:
        there, missing = (sound[(key.pitch_class + step) % 12] for step in (has, instead))
        if there >= _LEAST * total and there > _CLEARLY * missing and total:
            return Key(key.tonic, mode)
    return key
