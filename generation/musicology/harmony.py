"""Chords and keys beat by beat: the likeliest path through all chords in all keys, by dynamic programming.

A state is a chord (a root and a quality of `theory.QUALITIES`) in one of 24 keys. Each beat says how well a chord
explains what sounds; the key says which chords are to be expected; a change of chord costs less on a strong beat and
where the root falls by a fifth; a change of key costs much.

After Raphael and Stoddard (2004). The weights were set by hand and are fitted to no data; `python -m bench analysis`
says what comes of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from generation.musicology.sounding import Floats, Sounding
from generation.theory import MODES, QUALITIES, Chord

_MAJOR, _MINOR = frozenset(MODES["major"]), frozenset((*MODES["minor"], 11))

CHORDS = tuple(Chord(root, quality) for quality in QUALITIES for root in range(12))
_TONES = np.array([[pitch in chord.pitch_classes for pitch in range(12)] for chord in CHORDS], dtype=float)
_ROOT_OF = np.array([chord.root for chord in CHORDS])
_ROOTS = np.eye(12)[_ROOT_OF]
_SIZE = _TONES.sum(axis=1)
_PULLS = np.array([chord.quality in ("maj", "7", "dim", "m7b5", "dim7") for chord in CHORDS]).astype(int)
"""1 for chords that may act as dominants."""

_OUTSIDE = 1.0  # for sound that is not in the chord, as a share
_MISSING = 0.22  # for a chord tone that is not heard
_HEARD = 0.1  # share of the sound from which on a tone is fully heard
_BASS_ROOT = 0.28
_BASS_TONE = 0.14
_QUALITY_COSTS = {
    "maj": 0.0,
    "min": 0.0,
    "7": 0.05,
    "m7": 0.1,
    "maj7": 0.14,
    "dim": 0.06,
    "m7b5": 0.1,
    "dim7": 0.1,
    "6": 0.35,
    "m6": 0.35,
    "sus4": 0.35,
    "aug": 0.25,
}
_COSTS = np.array([_QUALITY_COSTS[chord.quality] for chord in CHORDS])

_CHANGE = 0.3  # for a chord that comes on a weak beat
_STRONG = 0.2  # by how much less on the first of a bar
_FALLING_FIFTH = 0.12
_KEY_CHANGE = 0.9
_DISTANCE = 0.1  # more for each accidental by which the keys differ
_HOME = 0.02  # a beat, for the piece's own key
_CHROMATIC = 0.22  # for a chord that is not of the key
_APPLIED = 0.1  # for one that is the dominant of a degree of it
_BLUE = 0.03  # for the sevenths of I and IV in major
_FUNCTION = {0: 0.1, 7: 0.09, 5: 0.05, 2: 0.03, 9: 0.02}  # semitones above the tonic: what a key is made of


@dataclass(frozen=True, slots=True)
class Span:
    """A chord that lasts, in a key."""

    first: int  # beat, from 0
    end: int  # the beat after the last
    chord: Chord
    tonic: int  # pitch class
    is_minor: bool


def read(sounding: Sounding, *, home: tuple[int, bool], modulates: bool = True) -> tuple[Span, ...]:
    """The chords in their order; silent beats are left out. `home` is the piece's tonic and whether it is minor."""
    if not sounding.chroma.any():
        return ()
    emission = fits(sounding)
    prior = _PRIOR.copy()
    own = home[0] + 12 * home[1]
    prior[own] += _HOME
    if not modulates:
        prior = prior[own : own + 1]
    path = _path(emission, prior, sounding.strength, _KEYS if modulates else _KEYS[own : own + 1, own : own + 1])
    keys = [own] * len(path) if not modulates else [state // len(CHORDS) for state in path]
    chords = [state % len(CHORDS) for state in path]
    silent = sounding.chroma.sum(axis=1) == 0
    changes = [
        beat
        for beat in range(len(path))
        if beat == 0 or (keys[beat], chords[beat], silent[beat]) != (keys[beat - 1], chords[beat - 1], silent[beat - 1])
    ]
    return tuple(
        Span(first, end, CHORDS[chords[first]], keys[first] % 12, keys[first] >= 12)
        for first, end in pairwise((*changes, len(path)))
        if not silent[first]
    )


def fits(sounding: Sounding) -> Floats:
    """(beats, 144): how well each chord explains each beat; 0 for all where nothing sounds."""
    total = sounding.chroma.sum(axis=1, keepdims=True)
    chroma = sounding.chroma / np.maximum(total, 1e-9)
    bass = sounding.bass / np.maximum(sounding.bass.sum(axis=1, keepdims=True), 1e-9)
    heard = np.minimum(chroma / _HEARD, 1.0)
    missing = _SIZE - heard @ _TONES.T
    found = chroma @ _TONES.T * (1 + _OUTSIDE) - _OUTSIDE
    found += _BASS_ROOT * (bass @ _ROOTS.T) + _BASS_TONE * (bass @ _TONES.T) - _MISSING * missing - _COSTS
    return np.where(total > 0, found, 0.0)


def _path(emission: Floats, prior: Floats, strength: Floats, keys: Floats) -> list[int]:
    """The best state of each beat: key × 144 + chord."""
    many = len(prior)
    total = emission[0] + prior  # (keys, chords)
    steps: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    for beat in range(1, len(emission)):
        change = _CHANGE - _STRONG * strength[beat]
        best_root, source = _by_root(total)  # (keys, 2, 12)
        arrive = (best_root[:, :, :, None] + _MOTION[None]).reshape(many, 24, 12)
        came = arrive.argmax(axis=1)  # (keys, 12): which pulling and root leads to each root
        reach = np.take_along_axis(arrive, came[:, None], axis=1)[:, 0] - change  # (keys, 12)
        over = reach[:, None, :] - keys[:, :, None]  # (from key, to key, root)
        from_key = over.argmax(axis=0)  # (keys, 12)
        moved = np.take_along_axis(over, from_key[None], axis=0)[0][:, _ROOT_OF]  # (keys, chords)
        stays = total >= moved
        steps.append((stays, from_key, source.reshape(many, 24)[np.arange(many)[:, None], came]))
        total = np.where(stays, total, moved) + emission[beat] + prior
    state = int(total.argmax())
    path = [state]
    for stays, from_key, source in reversed(steps):
        key, chord = divmod(state, len(CHORDS))
        if not stays[key, chord]:
            before = int(from_key[key, _ROOT_OF[chord]])
            state = before * len(CHORDS) + int(source[before, _ROOT_OF[chord]])
        path.append(state)
    return path[::-1]


def _by_root(total: Floats) -> tuple[Floats, np.ndarray]:
    """The best chord of each root, those that pull apart from the others: values and chords, both (keys, 2, 12)."""
    values, chords = [], []
    for members in _MEMBERS:
        part = total[:, members]  # (keys, qualities, 12)
        best = part.argmax(axis=1)
        values.append(np.take_along_axis(part, best[:, None], axis=1)[:, 0])
        chords.append(members[best, np.arange(12)])
    return np.stack(values, axis=1), np.stack(chords, axis=1)


_MEMBERS = tuple(
    np.array([index for index in range(len(CHORDS)) if _PULLS[index] == pulls]).reshape(-1, 12) for pulls in (0, 1)
)


def _motion() -> Floats:
    """(2, 12, 12): what speaks for one root to follow another; a dominant's fall by a fifth speaks double."""
    bonus = np.zeros((2, 12, 12))
    for root in range(12):
        bonus[:, root, (root + 5) % 12] = _FALLING_FIFTH / 2, _FALLING_FIFTH
        bonus[1, root, (root + 1) % 12] = _FALLING_FIFTH / 2  # a leading-tone chord
    return bonus


def _prior() -> Floats:
    """(24, 144): what each key expects, twelve major keys first."""
    table = np.zeros((24, len(CHORDS)))
    for key in range(24):
        tonic, is_minor = key % 12, key >= 12
        scale = _MINOR if is_minor else _MAJOR
        for index, chord in enumerate(CHORDS):
            degree = (chord.root - tonic) % 12
            tones = {(pitch - tonic) % 12 for pitch in chord.pitch_classes}
            table[key, index] = _FUNCTION.get(degree, 0.0) if tones <= scale else -_chromatic(chord, degree, scale)
            if is_minor and degree == 7 and chord.quality in ("min", "m7"):
                table[key, index] -= 0.06  # a minor dominant is rarer than a major one
            if is_minor and degree == 3 and 11 in tones:
                table[key, index] -= _CHROMATIC
    return table


def _chromatic(chord: Chord, degree: int, scale: frozenset[int]) -> float:
    if chord.quality == "7" and degree in (0, 5) and scale is _MAJOR:
        return _BLUE - _FUNCTION[degree]
    target = degree + (5 if chord.quality in ("maj", "7") else 1)
    is_applied = chord.quality in ("maj", "7", "dim", "dim7", "m7b5") and target % 12 in scale and degree in scale
    return _APPLIED if is_applied else _CHROMATIC


def _key_changes() -> Floats:
    """(24, 24): what it costs to go from one key to another."""
    signature = [(key % 12 * 7 - (3 if key >= 12 else 0)) % 12 for key in range(24)]  # by fifths
    costs = np.zeros((24, 24))
    for one in range(24):
        for two in range(24):
            apart = abs(signature[one] - signature[two])
            costs[one, two] = 0 if one == two else _KEY_CHANGE + _DISTANCE * min(apart, 12 - apart)
    return costs


_MOTION, _PRIOR, _KEYS = _motion(), _prior(), _key_changes()
