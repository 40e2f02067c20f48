"""How well items are liked by all."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recommend.opinions import LOVE

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

    def count(
        self, rows: NDArray[np.intp], weights: NDArray[np.float64], times: NDArray[np.float64], *, sign: int = 1
    ) -> None:
        """Opinions (n,) of the items in these rows; with the sign -1 they are taken back."""
        votes, size = _growth(times), len(self.likers)
        self.likers += sign * np.bincount(rows[weights > 0], minlength=size)
        self.raters += sign * np.bincount(rows, minlength=size)
        self._votes += sign * np.bincount(rows, votes, minlength=size)
        self._strengths += sign * np.bincount(rows, votes * np.clip(weights / LOVE, -1, 1), minlength=size)

    def count_one(self, row: int, weight: float, time: float, *, sign: int = 1) -> None:
        """As `count`, of one opinion."""
        vote = sign * float(_growth(np.array(time)))
        self.likers[row] += sign * (weight > 0)
        self.raters[row] += sign
        self._votes[row] = self._votes[row] + vote if self.raters[row] else 0.0
        strength = vote * max(-1.0, min(weight / LOVE, 1.0))
        self._strengths[row] = self._strengths[row] + strength if self.raters[row] else 0.0

    def at(self, now: float, rows: NDArray[np.intp] | slice = slice(None)) -> NDArray[np.float64]:
        """(r,) from -1 to 1."""
        undecided = UNDECIDED * _growth(np.array(now))
        return self._strengths[rows] / (self._votes[rows] + undecided)


def _growth(times: NDArray[np.float64]) -> NDArray[np.float64]:
    halvings = (times - _ORIGIN) / HALF_LIFE
    return np.exp2(np.clip(halvings, -_FURTHEST, _FURTHEST))
