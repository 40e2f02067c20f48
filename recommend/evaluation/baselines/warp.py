"""A hybrid after LightFM (Kula, 2015), learnt by the WARP loss (Weston et al., 2011)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from recommend.evaluation.baselines.spread import spread
from recommend.evaluation.data import Matrix
from recommend.evaluation.lists import Scoring

TRIALS = 10
"""Items that are drawn for a like, at most, to find one that is wrongly ranked above it."""

_BATCH = 1024
_MARGIN = 1.0
_SPREAD = 0.05
_UNCOUNTED = 1.0  # what Adagrad's sums of squares begin with


class Warp(Scoring):
    """Items are the sums of their features' embeddings, and of one of their own if `own`; users have one each.

    For a like, items are drawn until one scores within a margin of it; the step is as large as the logarithm of the
    rank that this betrays. Items' last factor is a bias. Learnt by Adagrad in batches.
    """

    def __init__(self, *, factors: int, epochs: int, rate: float, l2: float, own: bool, described: bool) -> None:
        self._factors, self._epochs, self._rate, self._l2 = factors, epochs, rate, l2
        self._own, self._described = own, described

    def learn(self) -> None:
        draw = np.random.default_rng(0)
        self._parts = self._indicators()  # (items, p)
        known = np.flatnonzero(self.likes.getnnz(axis=0))
        users, items = self.likes.nonzero()
        self._liked = np.sort(users.astype(np.int64) * self.split.items + items)
        self._users = _Learnt(draw.normal(0, _SPREAD, (self.split.users, self._factors + 1)))
        self._users.values[:, -1] = 1.0  # what the items' bias is multiplied with
        self._embeddings = _Learnt(draw.normal(0, _SPREAD, (self._parts.shape[1], self._factors + 1)))
        self._embeddings.values[:, -1] = 0.0
        for _ in range(self._epochs):
            order = draw.permutation(len(users))
            for start in range(0, len(order), _BATCH):
                chosen = order[start : start + _BATCH]
                self._step(users[chosen], items[chosen], draw.choice(known, (len(chosen), TRIALS)), len(known))
        if self._own and self._described:
            cold = np.setdiff1d(np.arange(self.split.items), known)
            self._embeddings.values[cold] = 0.0  # never learnt: chance
        self._items = self._parts @ self._embeddings.values

    def scores(self, users: NDArray[np.int64]) -> NDArray[np.float64]:
        return self._users.values[users] @ self._items.T

    def _indicators(self) -> Matrix:
        parts = []
        if self._own:
            parts.append(sparse.identity(self.split.items, format="csr"))
        if self._described:
            parts.append(sparse.csr_matrix(spread(self.split.features)))
        return sparse.hstack(parts).tocsr()

    def _step(self, users: NDArray[np.int64], items: NDArray[np.int64], drawn: NDArray[np.int64], known: int) -> None:
        rows, places = np.unique(np.concatenate([items[:, None], drawn], axis=1), return_inverse=True)
        places = places.reshape(len(items), TRIALS + 1)  # among the items of this batch, the liked one first
        parts = self._parts[rows]
        vectors = parts @ self._embeddings.values  # (r, k)
        who, mine = np.unique(users, return_inverse=True)
        theirs = self._users.values[who]
        scores = np.einsum("bk,btk->bt", theirs[mine], vectors[places])  # (b, 1 + TRIALS)
        wrong = (scores[:, 1:] > scores[:, :1] - _MARGIN) & ~self._are_liked(users, drawn)
        first = wrong.argmax(axis=1)
        steps = np.log(np.maximum(known // (first + 1), 1)) * wrong.any(axis=1)
        others = places[np.arange(len(places)), first + 1]
        pull = sparse.csr_matrix(
            (np.concatenate([-steps, steps]), (np.tile(mine, 2), np.concatenate([places[:, 0], others]))),
            shape=(len(who), len(rows)),
        )
        slopes = pull @ vectors
        slopes[:, -1] = 0.0  # the users' last factor stays 1
        self._embeddings.learn(*_of_parts(parts, pull.T @ theirs), self._rate, self._l2)
        self._users.learn(who, slopes, self._rate, self._l2)

    def _are_liked(self, users: NDArray[np.int64], drawn: NDArray[np.int64]) -> NDArray[np.bool_]:
        wanted = users[:, None] * self.split.items + drawn
        found = np.minimum(np.searchsorted(self._liked, wanted), len(self._liked) - 1)
        return self._liked[found] == wanted


def _of_parts(parts: Matrix, slopes: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Which parts the items (r, k) have, and the slopes of those."""
    which, columns = np.unique(parts.indices, return_inverse=True)
    some = sparse.csr_matrix((parts.data, columns, parts.indptr), shape=(parts.shape[0], len(which)))
    return which, some.T @ slopes


class _Learnt:
    """Values with Adagrad (Duchi et al., 2011)."""

    def __init__(self, values: NDArray[np.float64]) -> None:
        self.values = values
        self._squares = np.full_like(values, _UNCOUNTED)

    def learn(self, rows: NDArray[np.int64], slopes: NDArray[np.float64], rate: float, l2: float) -> None:
        slopes = slopes + l2 * np.where(slopes, self.values[rows], 0.0)
        self._squares[rows] += slopes**2
        self.values[rows] -= rate * slopes / np.sqrt(self._squares[rows])
