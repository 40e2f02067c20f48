"""What users think of items: columns for millions of opinions, and on top of them what was said since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommend.facts import Interactions

Floats = NDArray[np.floating[Any]]
"""Of 32 bits, where there are many."""

LOVE = 2.0
"""The weight that counts in full. More counts no more, so that nobody shouts."""

LATEST = 500
"""Opinions of a user that count: the latest, for taste moves on, and nobody outvotes a hundred others alone."""


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """A user's opinions, by item in the order of the items' ids; none with a weight of 0."""

    items: NDArray[np.int64]  # (a,)
    weights: NDArray[np.float64]  # (a,) as told
    times: NDArray[np.float64]  # (a,) seconds since 1970

    @property
    def strengths(self) -> NDArray[np.float64]:
        """(a,) from -1 to 1 (love)."""
        return np.clip(self.weights / LOVE, -1.0, 1.0)

    def __len__(self) -> int:
        return len(self.items)

    def about(self, item: int) -> tuple[float, float] | None:
        """Weight and time of what was said of it."""
        place = int(np.searchsorted(self.items, item))
        if place == len(self.items) or self.items[place] != item:
            return None
        return float(self.weights[place]), float(self.times[place])

    def changed(self, item: int, weight: float, time: float) -> Said:
        """With another opinion of an item, or, for a weight of 0, none."""
        place = int(np.searchsorted(self.items, item))
        known = place < len(self.items) and self.items[place] == item
        before, after = slice(0, place), slice(place + known, None)
        new = np.array([weight]) if weight else np.zeros(0)
        return Said(
            np.concatenate([self.items[before], np.full(len(new), item), self.items[after]]),
            np.concatenate([self.weights[before], new, self.weights[after]]),
            np.concatenate([self.times[before], np.full(len(new), time), self.times[after]]),
        )

    def without(self, item: int) -> Said:
        return self.changed(item, 0.0, 0.0)

    def latest(self, number: int = LATEST) -> Said:
        """No more than so many."""
        if len(self) <= number:
            return self
        chosen = np.sort(np.lexsort((self.items, -self.times))[:number])
        return Said(self.items[chosen], self.weights[chosen], self.times[chosen])


NOTHING = Said(np.zeros(0, np.int64), np.zeros(0), np.zeros(0))


class Opinions:
    """One a user and item."""

    def __init__(self, interactions: Interactions) -> None:
        """What comes later replaces what was said before."""
        order = np.lexsort((interactions.items, interactions.users))  # stable: of equal ones the last comes last
        users, items = interactions.users[order], interactions.items[order]
        last = np.ones(len(users), np.bool_)
        last[:-1] = (users[1:] != users[:-1]) | (items[1:] != items[:-1])
        kept = order[last & (interactions.weights[order] != 0)]
        self._items = interactions.items[kept]
        self._weights = interactions.weights[kept]
        self._times = interactions.times[kept]
        self._users, starts = np.unique(interactions.users[kept], return_index=True)
        self._starts = np.append(starts, len(kept))
        self._since: dict[int, Said] = {}  # of those who said anything since

    def of(self, user: int) -> Said:
        since = self._since.get(user)
        return self._before(user) if since is None else since

    def tell(self, user: int, item: int, weight: float, time: float) -> None:
        """A weight of 0 takes back what was said."""
        self._since[user] = self.of(user).changed(item, weight, time)

    def forget(self, user: int) -> None:
        self._since[user] = NOTHING

    def each(self) -> Iterator[tuple[int, Said]]:
        """Users who said anything, in the order of their numbers, with what they said."""
        for user in sorted({*self._users.tolist(), *self._since}):
            said = self.of(user)
            if len(said):
                yield user, said

    def about(self, items: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        """(n,) each: items, weights and times of everybody's opinions of these items, which may be few."""
        before = np.flatnonzero(np.isin(self._items, items))
        users = self._users[np.searchsorted(self._starts, before, side="right") - 1]
        before = before[~np.isin(users, np.fromiter(self._since, np.int64, len(self._since)))]
        found = [(self._items[before], self._weights[before], self._times[before])]
        for said in self._since.values():
            these = np.isin(said.items, items)
            found.append((said.items[these], said.weights[these], said.times[these]))
        ids, weights, times = (np.concatenate(column) for column in zip(*found, strict=True))
        return ids, weights, times

    def all(self) -> Interactions:
        """By user, then by item."""
        if not self._since:
            users = np.repeat(self._users, np.diff(self._starts))
            return Interactions(users=users, items=self._items, weights=self._weights, times=self._times)
        each = [*self.each()] or [(0, NOTHING)]
        return Interactions(
            users=np.concatenate([np.full(len(said), user, np.int64) for user, said in each]),
            items=np.concatenate([said.items for _, said in each]),
            weights=np.concatenate([said.weights for _, said in each]),
            times=np.concatenate([said.times for _, said in each]),
        )

    def _before(self, user: int) -> Said:
        place = int(np.searchsorted(self._users, user))
        if place == len(self._users) or self._users[place] != user:
            return NOTHING
        rows = slice(int(self._starts[place]), int(self._starts[place + 1]))
        return Said(self._items[rows], self._weights[rows], self._times[rows])
