"""What recommenders are measured on: who liked what and when, in rows counted from 0, and what the items are like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self, TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

Matrix: TypeAlias = Any
"""A scipy.sparse.csr_matrix: scipy's own annotations tell none of its forms from another."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rows:
    """n times that a user said something of an item; one a user and item."""

    users: NDArray[np.int64]  # (n,) from 0
    items: NDArray[np.int64]  # (n,) from 0
    ratings: NDArray[np.float64]  # (n,) as they stand in the file; 1 where it has none
    times: NDArray[np.float64]  # (n,) seconds since 1970; 0 where the file has none

    def __len__(self) -> int:
        return len(self.users)

    def where(self, chosen: NDArray[np.bool_] | NDArray[np.intp]) -> Self:
        return type(self)(
            users=self.users[chosen],
            items=self.items[chosen],
            ratings=self.ratings[chosen],
            times=self.times[chosen],
        )

    def with_more(self, other: Rows) -> Self:
        return type(self)(
            users=np.concatenate([self.users, other.users]),
            items=np.concatenate([self.items, other.items]),
            ratings=np.concatenate([self.ratings, other.ratings]),
            times=np.concatenate([self.times, other.times]),
        )

    def matrix(self, users: int, items: int) -> Matrix:
        """(users, items) with a 1 for each row."""
        return sparse.csr_matrix((np.ones(len(self)), (self.users, self.items)), shape=(users, items))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Data:
    """A data set. Whatever is measured is measured on `likes`; `others` only rating models learn from."""

    name: str
    likes: Rows
    others: Rows  # ratings that are not good enough to be likes
    users: int  # how many
    items: int
    features: NDArray[np.float64]  # (items, d); d may be 0
    columns: tuple[str, ...]  # (d,) what they are
    times_are_known: bool
    rated: bool  # the file has ratings on a scale
    notes: tuple[str, ...]  # sentences about what was done to the file's rows
