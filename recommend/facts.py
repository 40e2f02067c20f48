"""What a recommender is told: who said what of which item and when, and what the items are like."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LARGEST = 1e12
"""Of any number here. So nothing overflows, and times in milliseconds are refused."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Interactions:
    """What n users said of items, in the order in which they said it: what a user says again of an item replaces it.

    Raises ValueError where lengths differ, an id is not an integer of 64 bits, or a number is not finite.
    """

    users: NDArray[np.int64]  # (n,) any numbers
    items: NDArray[np.int64]  # (n,) any numbers
    weights: NDArray[np.float64]  # (n,) -1 a dislike, 1 a like, 2 love; 0 takes back what was said
    times: NDArray[np.float64]  # (n,) seconds since 1970

    def __post_init__(self) -> None:
        for name in ("users", "items"):
            object.__setattr__(self, name, _ids(getattr(self, name), name))
        for name in ("weights", "times"):
            object.__setattr__(self, name, _numbers(getattr(self, name), name, dimensions=1))
        _check_lengths(users=self.users, items=self.items, weights=self.weights, times=self.times)

    @classmethod
    def none(cls) -> Interactions:
        return cls(users=np.zeros(0, np.int64), items=np.zeros(0, np.int64), weights=np.zeros(0), times=np.zeros(0))

    @classmethod
    def one(cls, user: int, item: int, weight: float, time: float) -> Interactions:
        return cls(users=np.array([user]), items=np.array([item]), weights=np.array([weight]), times=np.array([time]))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Features:
    """What m items are like. Of an item that is there twice the last row counts.

    Columns may mean anything (1 for the item's style, valence from -1 to 1), and d may be 0. How much a column
    counts is how far its values lie apart: give them about the same range, and what matters more a larger one. Lists
    are mixed by the feature that stands out most in an item: so the style should have the largest.
    Raises ValueError as `Interactions` does.
    """

    items: NDArray[np.int64]  # (m,) any numbers
    values: NDArray[np.float64]  # (m, d)
    times: NDArray[np.float64]  # (m,) when the items were made, seconds since 1970

    def __post_init__(self) -> None:
        object.__setattr__(self, "items", _ids(self.items, "items"))
        object.__setattr__(self, "values", _numbers(self.values, "values", dimensions=2))
        object.__setattr__(self, "times", _numbers(self.times, "times", dimensions=1))
        _check_lengths(items=self.items, values=self.values, times=self.times)

    @classmethod
    def none(cls) -> Features:
        """Of no items."""
        return cls(items=np.zeros(0, np.int64), values=np.zeros((0, 0)), times=np.zeros(0))

    def by_id(self) -> Features:
        """In the order of the items' ids; rows of the same item stay in theirs."""
        order = np.argsort(self.items, kind="stable")
        return Features(items=self.items[order], values=self.values[order], times=self.times[order])


def _ids(given: NDArray[np.int64], name: str) -> NDArray[np.int64]:
    ids = np.asarray(given)
    if ids.ndim != 1:
        raise ValueError(f"{name} has {ids.ndim} dimensions instead of 1.")
    if len(ids) and not (ids.dtype.kind in "iu" and np.can_cast(ids.dtype, np.int64)):
        raise ValueError(f"{name} has ids of the type {ids.dtype} instead of integers of 64 bits.")
    return ids.astype(np.int64)


def _numbers(given: NDArray[np.float64], name: str, *, dimensions: int) -> NDArray[np.float64]:
    numbers = np.asarray(given, np.float64)
    if numbers.ndim != dimensions:
        raise ValueError(f"{name} has {numbers.ndim} dimensions instead of {dimensions}.")
    if not (np.abs(numbers) <= LARGEST).all():  # NaN is not
        raise ValueError(f"{name} has a number that is not finite, or beyond {LARGEST:.0e}.")
    return numbers


def _check_lengths(**arrays: NDArray[np.generic]) -> None:
    if len({len(array) for array in arrays.values()}) > 1:
        lengths = ", ".join(f"{name} {len(array)}" for name, array in arrays.items())
        raise ValueError(f"The arrays differ in length: {lengths}.")
