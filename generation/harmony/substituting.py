"""Other chords for a tune that has some: one after the other, those that it bears best.

Which bars change, and in which order, does not depend on how many are to change: what a small change replaces, a
greater one replaces likewise. Bars that return, and have the same chord, change together.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from generation.harmony import chains, families, field, hearing
from generation.harmony.chains import Chain
from generation.harmony.families import STATES
from generation.harmony.hearing import Floats, Melody
from generation.theory import Chord, Key

WILFULNESS = 1.0
"""Nats of luck in each choice: another seed finds other chords, hardly ever unlikely ones."""
_BEARS = 0.5
"""The share of a bar's tune that has to be on tones of a new chord, unless the old one had less."""

_ROOTS = np.arange(STATES) % 12
_INSIDE = np.array([[degree in families.tones_of(state, 0) for degree in range(12)] for state in range(STATES)])


def order(
    melody: Melody, chords: Sequence[Chord | None], groups: Sequence[frozenset[int]], seed: int
) -> list[tuple[frozenset[int], int]]:
    """All changes in their order: bars that change together, and the state that their chord becomes.

    `groups` are the bars that may change. A group is left out if the tune bears nothing else there.
    """
    heard = hearing.hear(melody)
    chain = field.shipped().chain(heard)
    states = _states(chords, melody.key, chain)
    luck = np.random.default_rng(seed).gumbel(size=(len(groups), STATES)) * WILFULNESS
    bearable = [_bearable(heard.time, states, group) for group in groups]
    worths = {index: _worths(chain, states, groups[index], ok) + luck[index] for index, ok in enumerate(bearable)}
    changes = list[tuple[frozenset[int], int]]()
    while worths:
        best = max(worths, key=lambda index: (float(worths[index].max()), -index))
        state = int(worths[best].argmax())
        if not np.isfinite(worths.pop(best)[state]):
            continue
        changes.append((groups[best], state))
        for bar in groups[best]:
            states[bar] = state
        beside = {bar + step for bar in groups[best] for step in (-1, 1)}
        for index in worths:
            if not beside.isdisjoint(groups[index]):
                worths[index] = _worths(chain, states, groups[index], bearable[index]) + luck[index]
    return changes


def _states(chords: Sequence[Chord | None], key: Key, chain: Chain) -> list[int]:
    """Of the chords that are there; where there is none, of the likeliest."""
    likeliest = chains.likeliest(chain)
    return [
        int(likeliest[bar]) if chord is None else families.state_of(chord, key.pitch_class)
        for bar, chord in enumerate(chords)
    ]


def _bearable(time: Floats, states: Sequence[int], group: frozenset[int]) -> np.ndarray:
    """(states,): which chords the tune of all these bars bears."""
    found = np.ones(STATES, np.bool_)
    for bar in group:
        total = time[bar].sum()
        if total > 0:
            shares = _INSIDE @ time[bar] / total
            found &= shares >= min(_BEARS, shares[states[bar]])
    return found


def _worths(chain: Chain, states: Sequence[int], group: frozenset[int], bearable: np.ndarray) -> np.ndarray:
    """(states,): how much better the whole run is with each chord in these bars, in nats a bar; -inf for chords on the
    root that is there, which would not be heard as others, and for those that the tune does not bear."""
    total = np.zeros(STATES)
    for bar in group:
        gain = chain.nodes[bar].copy()
        if bar:
            gain += chain.into(bar)[states[bar - 1]]
        if bar + 1 < len(states):
            gain += chain.into(bar + 1)[:, states[bar + 1]]
        total += gain - gain[states[bar]]
    total /= len(group)
    for bar in group:
        total[states[bar] % 12 == _ROOTS] = -np.inf
    return np.where(bearable, total, -np.inf)
