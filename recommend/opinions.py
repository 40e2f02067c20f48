"""What users think of items, by user and by item."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from recommend.facts import Interactions

LOVE = 2.0
"""The weight that counts in full. More counts no more, so that nobody shouts."""

NOTHING: Mapping[int, Opinion] = {}


class Opinion(NamedTuple):
    """A user's, about an item."""

    weight: float  # as told; never 0
    time: float  # seconds since 1970

    @property
    def strength(self) -> float:
        """From -1 to 1 (love)."""
        return max(-1.0, min(self.weight / LOVE, 1.0))


class Opinions:
    """One a user and item."""

    def __init__(self) -> None:
        self._by_user: dict[int, dict[int, Opinion]] = {}
        self._by_item: dict[int, dict[int, Opinion]] = {}

    def learn(self, interactions: Interactions) -> None:
        rows = zip(
            interactions.users.tolist(),
            interactions.items.tolist(),
            interactions.weights.tolist(),
            interactions.times.tolist(),
            strict=True,
        )
        for user, item, weight, time in rows:
            if weight:
                opinion = Opinion(weight, time)
                self._by_user.setdefault(user, {})[item] = opinion
                self._by_item.setdefault(item, {})[user] = opinion
            else:
                self._by_user.get(user, {}).pop(item, None)
                self._by_item.get(item, {}).pop(user, None)

    def of(self, user: int) -> Mapping[int, Opinion]:
        """By item."""
        return self._by_user.get(user, NOTHING)

    def about(self, item: int) -> Mapping[int, Opinion]:
        """By user."""
        return self._by_item.get(item, NOTHING)

    def all(self) -> Interactions:
        rows = [(user, item, *opinion) for user, items in self._by_user.items() for item, opinion in items.items()]
        users, items, weights, times = zip(*rows, strict=True) if rows else ((), (), (), ())
        return Interactions(
            users=np.array(users, np.int64),
            items=np.array(items, np.int64),
            weights=np.array(weights, np.float64),
            times=np.array(times, np.float64),
        )
