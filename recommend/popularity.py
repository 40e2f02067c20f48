"""How well items are liked by all."""

from __future__ import annotations

import math
from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from recommend.opinions import Opinion

DAY = 86_400.0

HALF_LIFE = 30 * DAY
"""Seconds in which an opinion comes to count half."""

UNDECIDED = 3.0
"""Users who are thought to have said of every item that they do not mind it."""

_ORIGIN = 1.6e9
"""Seconds: the moment of 2020 as of which sums are kept, for halving commutes with adding. Any would do."""

_FURTHEST = 500.0
"""Half-lives from it (41 years) beyond which time stands still, so that nothing overflows."""


class Popularity:
    """Of item i with opinions of strength s (-1 to 1) and age a:

        sum(s 2^(-a / HALF_LIFE)) / (UNDECIDED + sum(2^(-a / HALF_LIFE)))

    It is a Bayesian average (additive smoothing, as in IMDb's chart) with a prior mean of 0, so that one love does
    not outrank thirty, over votes that decay exponentially, so that each day can have another first.
    """

    def __init__(self, items: int) -> None:
        self.likers = np.zeros(items, np.int64)  # users who like it
        self.raters = np.zeros(items, np.int64)  # users who said anything
        self._votes = np.zeros(items)
        self._strengths = np.zeros(items)

    def resize(self, items: int) -> None:
        more = (0, items - len(self.likers))
        self.likers, self.raters = np.pad(self.likers, more), np.pad(self.raters, more)
        self._votes, self._strengths = np.pad(self._votes, more), np.pad(self._strengths, more)

    def count(self, row: int, opinions: Collection[Opinion]) -> None:
        """Counts an item's opinions anew. Sums are exact, so that the order in which they came leaves no trace."""
        votes = [_growth(opinion.time) for opinion in opinions]
        self.likers[row] = sum(opinion.weight > 0 for opinion in opinions)
        self.raters[row] = len(opinions)
        self._votes[row] = math.fsum(votes)
        self._strengths[row] = math.fsum(opinion.strength * vote for opinion, vote in zip(opinions, votes, strict=True))

    def at(self, now: float) -> NDArray[np.float64]:
        """(m,) from -1 to 1."""
        undecided = UNDECIDED * _growth(now)
        return self._strengths / (self._votes + undecided)


def _growth(time: float) -> float:
    halvings = (time - _ORIGIN) / HALF_LIFE
    return 2.0 ** max(-_FURTHEST, min(halvings, _FURTHEST))
