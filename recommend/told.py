"""Opinions as matrices, for what learns from everybody at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from recommend.facts import Interactions
from recommend.opinions import LATEST, LOVE, Floats

DAY = 86_400.0

DOUBT = 0.5
"""The confidence of a dislike, as a share of a like's: it says that an item is no better than an unknown one."""


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """Opinions of items of the catalogue, by user, in columns."""

    users: NDArray[np.intp]  # (n,) from 0, ascending
    rows: NDArray[np.intp]  # (n,) of the catalogue
    strengths: Floats  # (n,) from -1 to 1, as old as they are
    times: NDArray[np.float64]  # (n,) seconds since 1970
    items: int  # m

    @classmethod
    def of(
        cls, interactions: Interactions, rows: NDArray[np.intp], items: int, *, now: float, half_life_days: float
    ) -> Self:
        """`interactions` by user, one a user and item, with their rows in the catalogue, -1 if unknown."""
        _, users = np.unique(interactions.users, return_inverse=True)
        strengths = aged(np.clip(interactions.weights / LOVE, -1, 1), interactions.times, now, half_life_days)
        chosen = (rows >= 0) & _among_the_latest(users, interactions.times)
        return cls(users[chosen], rows[chosen], strengths[chosen].astype(np.float32), interactions.times[chosen], items)

    @property
    def height(self) -> int:
        """Users."""
        return int(self.users[-1]) + 1 if len(self.users) else 0

    def some(self, chosen: NDArray[np.bool_]) -> Self:
        """(n,) those opinions only."""
        return type(self)(self.users[chosen], self.rows[chosen], self.strengths[chosen], self.times[chosen], self.items)

    def only(self, rows: NDArray[np.intp]) -> Self:
        """Opinions of some of the items (r,), ascending, which are numbered anew."""
        places = np.full(self.items, -1, np.intp)
        places[rows] = np.arange(len(rows))
        chosen = places[self.rows] >= 0
        return type(self)(
            self.users[chosen], places[self.rows[chosen]], self.strengths[chosen], self.times[chosen], len(rows)
        )

    def matrices(self) -> tuple[csr_array, csr_array]:
        """(users, m) the confidence of each opinion, and its target: see `factors.py`."""
        return self._matrix(confidences(self.strengths)), self._matrix((self.strengths > 0).astype(np.float32))

    def likes(self) -> csr_array:
        """(users, m) 1 for what a user likes."""
        liked = self.strengths > 0
        return csr_array(
            (np.ones(liked.sum(), np.float32), (self.users[liked], self.rows[liked])), shape=(self.height, self.items)
        )

    def _matrix(self, data: Floats) -> csr_array:
        starts = np.searchsorted(self.users, np.arange(self.height + 1))
        return csr_array((data, self.rows, starts), shape=(self.height, self.items))


def confidences(strengths: NDArray[np.floating]) -> Floats:
    """A like has 1, a love 2; all of them less as they grow old."""
    return np.where(strengths > 0, 2 * strengths, -2 * DOUBT * strengths).astype(np.float32)


def aged(
    strengths: NDArray[np.float64], times: NDArray[np.float64], now: float, half_life_days: float
) -> NDArray[np.float64]:
    """Strengths as they count now: half after each half-life."""
    ages = np.maximum(now - times, 0.0) / (half_life_days * DAY)
    return strengths * np.exp2(-np.minimum(ages, 50.0))


def _among_the_latest(users: NDArray[np.intp], times: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(n,) the LATEST of each user."""
    if not len(users) or np.bincount(users).max() <= LATEST:
        return np.ones(len(users), np.bool_)
    order = np.lexsort((-times, users))
    starts = np.searchsorted(users[order], users[order])
    chosen = np.empty(len(users), np.bool_)
    chosen[order] = np.arange(len(users)) - starts < LATEST
    return chosen
