"""Chains of chords: which run through the bars is best, and how likely each chord is in each bar.

For any model that says how well each state fits each bar, and each state after another: a hidden Markov model's
logarithms of probabilities, or a conditional random field's scores.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generation.harmony.families import Family

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Chain:
    """Scores of a tune, as logarithms that need not be normalised."""

    nodes: Floats  # (bars, states): of each state in each bar
    edges: Floats  # (states, states): of going from one to another
    stays: Floats  # (bars,): what is added where a bar goes on with the state before

    def into(self, bar: int) -> Floats:
        """(states, states): of going from the bar before to this one."""
        return self.edges + self.stays[bar] * np.eye(len(self.edges))


def best_path(chain: Chain) -> NDArray[np.int64]:
    """(bars,): the states with the highest total (Viterbi, 1967)."""
    total = chain.nodes[0]
    came_from: list[NDArray[np.int64]] = []
    for bar in range(1, len(chain.nodes)):
        steps = total[:, None] + chain.into(bar)
        came_from.append(steps.argmax(axis=0))
        total = steps.max(axis=0) + chain.nodes[bar]
    path = [int(total.argmax())]
    for choices in reversed(came_from):
        path.append(int(choices[path[-1]]))
    return np.array(path[::-1])


def likelihoods(chain: Chain) -> Floats:
    """(bars, states): the probability of each state in each bar, all runs considered (forward-backward)."""
    bars = len(chain.nodes)
    nodes = np.exp(chain.nodes - chain.nodes.max(axis=1, keepdims=True))
    steps = np.exp(chain.edges - chain.edges.max())
    extra = np.diagonal(steps) * (np.exp(chain.stays)[:, None] - 1)  # of staying, beyond what `steps` gives it
    forward, backward = np.empty_like(nodes), np.ones_like(nodes)
    forward[0] = nodes[0] / nodes[0].sum()
    for bar in range(1, bars):
        reached = (forward[bar - 1] @ steps + forward[bar - 1] * extra[bar]) * nodes[bar]
        forward[bar] = reached / reached.sum()
    for bar in range(bars - 1, 0, -1):
        ahead = nodes[bar] * backward[bar]
        before = steps @ ahead + ahead * extra[bar]
        backward[bar - 1] = before / before.sum()
    both = forward * backward
    return both / both.sum(axis=1, keepdims=True)


def likeliest(chain: Chain) -> NDArray[np.int64]:
    """(bars,): in each bar the likeliest root, and on it the likeliest family.

    More roots are right so than on the best path, which minds that the whole run is right (docs/harmony.md).
    """
    found = likelihoods(chain).reshape(len(chain.nodes), len(Family), 12)
    roots = found.sum(axis=1).argmax(axis=1)
    families = found[np.arange(len(found)), :, roots].argmax(axis=1)
    return families * 12 + roots
