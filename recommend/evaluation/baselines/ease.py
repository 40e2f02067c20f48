"""EASE (Steck, Embarrassingly Shallow Autoencoders for Sparse Data, 2019)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recommend.evaluation.lists import Scoring

MOST_ITEMS = 15_000
"""More need an inverse of more than 1.8 GB, and minutes for it."""


class Ease(Scoring):
    """Each item's likes as a ridge regression on those of all others: B = I - P diag(P)^-1, P = (X'X + l I)^-1."""

    def __init__(self, *, l2: float) -> None:
        self._l2 = l2

    def learn(self) -> None:
        known = self.likes.T @ self.likes
        gram = known.toarray()
        gram[np.diag_indices_from(gram)] += self._l2
        inverse = np.linalg.inv(gram)
        self.weights = -inverse / np.diag(inverse)  # (items, items)
        np.fill_diagonal(self.weights, 0.0)

    def scores(self, users: NDArray[np.int64]) -> NDArray[np.float64]:
        return self.likes[users] @ self.weights
