"""A hidden Markov model of chords and tunes (Rabiner, 1989), for comparison with the field that ships.

A chord follows the one before; the degrees that sound in its bar are drawn from it, each as often as it lasts.
All probabilities are counted, with as much of a coarser count as makes up for what is rare.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generation.harmony.chains import Chain
from generation.harmony.families import STATES, Family
from generation.harmony.field import INTERVALS
from generation.harmony.hearing import Heard
from generation.theory import Meter

Floats = NDArray[np.float64]

_COARSE = 8.0
"""Changes of chords that the coarser count, by the interval of the roots, is worth."""
_COARSE_QUARTERS = 40.0
"""Quarter notes that a family's own degrees are worth, beside those of each of its chords."""
WEIGHT = 0.6
"""Of what is heard against what usually follows, for a bar's notes are not drawn independently of each other. The best
of 0.2, 0.4 and 0.6 on a fold of the training sheets."""

_ROOTS, _FAMILIES = np.arange(STATES) % 12, np.arange(STATES) // 12


@dataclass(frozen=True, slots=True)
class Sheet:
    """A tune as it is heard, and its chords."""

    heard: Heard
    states: NDArray[np.int64]
    meter: Meter


@dataclass(frozen=True, slots=True)
class HiddenMarkov:
    """Logarithms of the probabilities, in major and in minor."""

    first: Floats  # (2, states)
    steps: Floats  # (2, states, states)
    degrees: Floats  # (2, states, 12)

    @classmethod
    def of(cls, sheets: Sequence[Sheet]) -> HiddenMarkov:
        """Counts."""
        first, uses = np.full((2, STATES), 0.1), np.full((2, STATES), 0.5)
        steps, sounding = np.zeros((2, STATES, STATES)), np.zeros((2, STATES, 12))
        for sheet in sheets:
            mode, states = int(sheet.heard.is_minor), sheet.states
            first[mode, states[0]] += 1
            np.add.at(uses[mode], states, 1)
            np.add.at(steps[mode], (states[:-1], states[1:]), 1)
            np.add.at(sounding[mode], states, sheet.heard.time * sheet.meter.quarters)
        coarse = _by_interval(steps.sum(axis=0)) * np.sqrt(_shares(uses))[:, None]
        usual = np.stack([_from_root(sounding.sum(axis=0))] * 2)
        return cls(
            np.log(_shares(first)),
            np.log(_shares(steps + _COARSE * _shares(coarse))),
            np.log(_shares(sounding + _COARSE_QUARTERS * usual)),
        )

    def chain(self, heard: Heard, meter: Meter) -> Chain:
        mode = int(heard.is_minor)
        nodes = WEIGHT * meter.quarters * heard.time @ self.degrees[mode].T
        nodes[0] += self.first[mode]
        return Chain(nodes, self.steps[mode], np.zeros(len(nodes)))


def _by_interval(steps: Floats) -> Floats:
    """(states, states): how often roots move by such an interval between such families."""
    counts = np.full((len(Family), len(Family), 12), 0.2)
    np.add.at(counts, (_FAMILIES[:, None], _FAMILIES[None], INTERVALS), steps)
    return counts[_FAMILIES[:, None], _FAMILIES[None], INTERVALS]


def _from_root(sounding: Floats) -> Floats:
    """(states, 12): the degrees that sound over a family, whatever its root."""
    counts = np.full((len(Family), 12), 1.0)
    for state in range(STATES):
        counts[_FAMILIES[state]] += np.roll(sounding[state], -_ROOTS[state])
    shares = _shares(counts)
    return np.stack([np.roll(shares[_FAMILIES[state]], _ROOTS[state]) for state in range(STATES)])


def _shares(counts: Floats) -> Floats:
    return counts / counts.sum(axis=-1, keepdims=True)
