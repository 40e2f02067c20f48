"""What a rule only prefers: numbers that are added to the network's logits.

A small network slips where a band would not, and follows the mood of a request less than its style. So accompaniments
lean towards the chord and the lowest part to its root, harmony leans to move on, every part to its rhythm of the bar
before, dynamics, articulation and register to the mood, and the whole band to as many notes as are meant: while there
are too many, weak places in the bar, second voices and parts that need not play are less likely, and likelier while
there are too few.
"""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from generation import tokens
from generation.theory import TICKS_PER_QUARTER

Leaning = NDArray[np.float32]

_SAME_CHORD = -0.5
"""For the chord that sounds already: a small network stays where it is a little too often."""
_NON_CHORD = -3.0
"""For an accompaniment's notes outside the chord."""
_NON_ROOT = -3.0
"""For what is not the chord's root where the lowest part begins a bar: it tells the harmony."""
_HIGH_ROOT = -2.0
"""For a root there from middle C on: a pianist alone has a left hand too."""
_LOUDER = 1.5
"""From a velocity to the next one, for a mood as much livelier as a step from 0 to 1."""
_HIGHER = 0.06
"""From a pitch to the next one, for a mood as much happier as a step from 0 to 1."""
_SHORTER = 0.4
"""From a duration to its half, likewise."""
_OFF_GROOVE = -0.8
"""For an onset where the part struck nothing in its bar before."""
AS_BEFORE = -3.0
"""For a pitch with which a bar that is composed anew goes on as it was, while it has the same onsets and pitches."""
_SAME_BAR = 0.6
"""For the same bar once more."""
_WEAK_PLACE = -3.0
"""For an onset off the beat and off its half, where there are too many notes."""
_MORE_VOICES = -2.5
"""For another note of the same onset, likewise."""
_MORE_PARTS = -3.0
"""For a part that need not play, likewise."""
_REACH, _REACH_ASKED = 1.0, 3.0
"""Bars' worth of notes too many, or too few, up to which the leaning grows; the latter if the density was asked for."""

_HALF = TICKS_PER_QUARTER // 2
_MIDDLE_C = 60
_PITCH_CLASSES = np.arange(128) % 12


@cache
def away_from(chord_token: int) -> Leaning:
    """For the next chord."""
    leaning = np.zeros(tokens.VOCABULARY_SIZE, np.float32)
    leaning[chord_token] = _SAME_CHORD
    return _kept(leaning)


@cache
def towards(chord_token: int, *, wants_root: bool) -> Leaning:
    """For the notes of an accompaniment."""
    leaning = np.zeros(tokens.VOCABULARY_SIZE, np.float32)
    chord = tokens.chord_of(chord_token, 0)
    if chord is not None:
        pitches = leaning[tokens.PITCH : tokens.DRUM]
        pitches[~np.isin(_PITCH_CLASSES, list(chord.pitch_classes))] += _NON_CHORD
        if wants_root:
            pitches[chord.root != _PITCH_CLASSES] += _NON_ROOT
            pitches[_MIDDLE_C:] += _HIGH_ROOT
    return _kept(leaning)


def expression(*, livelier: float, happier: float) -> Leaning:
    """For a mood whose arousal and valence are so far (−2 to 2) from what is usual for the style.

    Lively is loud; happy is short and high (Gabrielsson and Lindström, 2010).
    """
    leaning = np.zeros(tokens.VOCABULARY_SIZE, np.float32)
    louder = _LOUDER * livelier * np.arange(len(tokens.VELOCITIES))
    shorter = -_SHORTER * happier * np.log2(tokens.DURATIONS)
    # None of these grows likelier, so that velocity and duration change no oftener than before.
    leaning[tokens.VELOCITY : tokens.DURATION] = louder - louder.max()
    leaning[tokens.DURATION : tokens.PITCH] = shorter - shorter.max()
    leaning[tokens.PITCH : tokens.DRUM] = _HIGHER * happier * (np.arange(tokens.DRUM - tokens.PITCH) - _MIDDLE_C)
    return _kept(leaning)


@lru_cache(512)
def groove(rhythm: frozenset[int]) -> Leaning:
    """Towards the rhythm of a part's bar before, given as its POSITION tokens."""
    leaning = np.zeros(tokens.VOCABULARY_SIZE, np.float32)
    leaning[tokens.SIMILE] = _SAME_BAR
    leaning[tokens.POSITION : tokens.VELOCITY] = _OFF_GROOVE
    leaning[list(rhythm)] = 0.0
    return _kept(leaning)


class Density:
    """Leads a song to a number of notes a quarter."""

    def __init__(self, notes_a_quarter: float, *, is_asked: bool) -> None:
        self.target = notes_a_quarter
        self.surplus = 0.0  # bars' worth of notes: below 0, too few so far
        self._reach = _REACH_ASKED if is_asked else _REACH

    def heard(self, notes: int, quarters: float) -> None:
        """Takes a finished bar into account."""
        surplus = self.surplus + notes / (self.target * quarters) - 1
        self.surplus = min(max(surplus, -self._reach), self._reach)

    def leaning(self, *, struck: bool) -> Leaning:
        """For the next token; `struck` tells whether a note has been struck at this onset, so that more are voices."""
        return (_THIN_CHORD if struck else _THIN) * np.float32(self.surplus)


def _kept(leaning: Leaning) -> Leaning:
    leaning.flags.writeable = False
    return leaning


def _thinner(*, struck: bool) -> Leaning:
    leaning = np.zeros(tokens.VOCABULARY_SIZE, np.float32)
    leaning[tokens.ROLE : tokens.LEFT] = _MORE_PARTS
    ticks = np.array([tokens.position_ticks(token) for token in range(tokens.POSITION, tokens.VELOCITY)])
    within = ticks % TICKS_PER_QUARTER
    weakness = np.where(within == 0, 0.0, np.where(np.isin(within, (_HALF, 2 * TICKS_PER_QUARTER // 3)), 0.4, 1.0))
    leaning[tokens.POSITION : tokens.VELOCITY] = _WEAK_PLACE * weakness
    if struck:
        leaning[tokens.PITCH : tokens.DENSITY] = _MORE_VOICES
    return _kept(leaning)


_THIN, _THIN_CHORD = _thinner(struck=False), _thinner(struck=True)
