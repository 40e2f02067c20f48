"""Matrix factorisation by alternating least squares, and what it makes of items that nobody knows yet."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recommend.evaluation.baselines.spread import spread
from recommend.evaluation.data import Matrix
from recommend.evaluation.lists import Scoring

SWEEPS = 12
_SOLVED_AT_ONCE = 512


class IALS(Scoring):
    """iALS (Hu et al. 2008) as Rendle et al. (2022) set it up:

        sum over likes (1 - u v)^2 + unknown sum over all (u v)^2 + l2 sum (likes + unknown others) |u|^2, same for v

    With `prior` above 0 items' factors are drawn towards a ridge map of their features in place of 0 (`prior` is that
    ridge's strength): v = W f + what is the item's own. So cold items have factors too.
    """

    def __init__(self, *, factors: int, l2: float, unknown: float, prior: float = 0.0) -> None:
        self._factors, self._l2, self._unknown, self._prior = factors, l2, unknown, prior

    def learn(self) -> None:
        draw = np.random.default_rng(0)
        by_user, by_item = self.likes, self.likes.T.tocsr()
        scale = 0.1 / np.sqrt(self._factors)
        self.items = draw.normal(0, scale, (by_item.shape[0], self._factors)).astype(np.float32)  # twice as fast
        known = by_item.getnnz(axis=1) > 0
        self.items[~known] = 0.0
        described = np.hstack([spread(self.split.features), np.ones((len(self.items), 1))])
        for _ in range(SWEEPS):
            self.users = self._solved(by_user, self.items, None)
            usual = ridge(described[known], self.items[known], self._prior) if self._prior else None
            self.items = self._solved(by_item, self.users, None if usual is None else described @ usual)

    def scores(self, users: NDArray[np.int64]) -> NDArray[np.float64]:
        return (self.users[users] @ self.items.T).astype(np.float64)

    def _solved(
        self, likes: Matrix, others: NDArray[np.float32], usual: NDArray[np.float64] | None
    ) -> NDArray[np.float32]:
        """(n, k) for the rows of likes (n, m), given the others' factors (m, k), and what is usual (n, k) or 0."""
        base = self._unknown * (others.T @ others)
        counts = np.diff(likes.indptr)
        weights = self._l2 * (counts + self._unknown * likes.shape[1])
        prior = np.zeros((likes.shape[0], self._factors)) if usual is None else usual
        solved = prior.astype(others.dtype)
        rows = np.flatnonzero(counts)
        for start in range(0, len(rows), _SOLVED_AT_ONCE):
            chunk = rows[start : start + _SOLVED_AT_ONCE]
            left = np.empty((len(chunk), self._factors, self._factors), others.dtype)
            for place, row in enumerate(chunk):
                near = others[likes.indices[likes.indptr[row] : likes.indptr[row + 1]]]
                left[place] = base + near.T @ near
            left[:, range(self._factors), range(self._factors)] += weights[chunk, None]
            right = likes[chunk] @ others
            if usual is not None:
                right += weights[chunk, None] * usual[chunk]
            solved[chunk] = np.linalg.solve(left, right[..., None].astype(others.dtype))[..., 0]
        return solved


class Mapped(IALS):
    """iALS, and afterwards a ridge map from features to factors for items that nobody knows (Gantner et al. 2010)."""

    def __init__(self, *, factors: int, l2: float, unknown: float, map_l2: float) -> None:
        super().__init__(factors=factors, l2=l2, unknown=unknown)
        self._map_l2 = map_l2

    def learn(self) -> None:
        super().learn()
        known = np.diff(self.likes.T.tocsr().indptr) > 0
        described = np.hstack([spread(self.split.features), np.ones((len(self.items), 1))])
        self.items[~known] = described[~known] @ ridge(described[known], self.items[known], self._map_l2)


class Ridge(Scoring):
    """Each user's likes as a ridge regression on the items' features alone: the field's oldest answer to cold items."""

    def __init__(self, *, l2: float) -> None:
        self._l2 = l2

    def learn(self) -> None:
        known = np.diff(self.likes.T.tocsr().indptr) > 0
        described = np.hstack([spread(self.split.features), np.ones((self.split.items, 1))])
        gram = described[known].T @ described[known]
        gram[np.diag_indices_from(gram)] += self._l2
        self._described = described
        self._inverse = np.linalg.inv(gram)

    def scores(self, users: NDArray[np.int64]) -> NDArray[np.float64]:
        weights = self.likes[users] @ self._described @ self._inverse  # (b, d)
        return weights @ self._described.T


def ridge(given: NDArray[np.float64], wanted: NDArray[np.floating], l2: float) -> NDArray[np.float64]:
    """(d, k) that maps rows (n, d) to rows (n, k)."""
    gram = given.T @ given
    gram[np.diag_indices_from(gram)] += l2
    return np.asarray(np.linalg.solve(gram, given.T @ wanted), np.float64)
