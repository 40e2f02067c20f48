"""Items that are liked together."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from recommend.evaluation.data import Matrix
from recommend.evaluation.lists import Scoring

BLOCK = 1_000
"""Items whose similarities to all others are computed at once."""


class Neighbours(Scoring):
    """Scores are the sums of an item's similarities to what the user likes; of each item the k nearest count."""

    def __init__(self, *, k: int) -> None:
        self._k = k

    def learn(self) -> None:
        left, right = self.sides()
        right = right.tocsc()
        blocks = []
        for start in range(0, left.shape[0], BLOCK):
            block = (left[start : start + BLOCK] @ right).tocsr()
            blocks.append(_nearest(self.reshaped(block, start), start, self._k))
        self.similar = sparse.vstack(blocks).tocsr()  # (items, items)

    def sides(self) -> tuple[Matrix, Matrix]:
        """Two matrices, (items, users) and (users, items), whose product is the similarity."""
        raise NotImplementedError

    def reshaped(self, block: Matrix, start: int) -> Matrix:  # noqa: ARG002
        """What is made of the similarities of items `start` and following."""
        return block

    def scores(self, users: NDArray[np.int64]) -> NDArray[np.float64]:
        return (self.likes[users] @ self.similar).toarray()


class Cosine(Neighbours):
    """Sarwar et al. (2001), with a shrinkage that makes the similarities of rare items less sure."""

    def __init__(self, *, k: int, shrink: float) -> None:
        super().__init__(k=k)
        self._shrink = shrink

    def sides(self) -> tuple[Matrix, Matrix]:
        return self.likes.T.tocsr(), self.likes

    def reshaped(self, block: Matrix, start: int) -> Matrix:
        norms = np.sqrt(np.asarray(self.likes.sum(axis=0)).ravel())
        rows, columns = block.nonzero()
        block.data = block.data / (norms[rows + start] * norms[columns] + self._shrink)
        return block


class BM25(Neighbours):
    """Robertson and Zaragoza (2009), as `implicit` has it: users are documents' words, and common ones count less."""

    def __init__(self, *, k: int, k1: float, b: float) -> None:
        super().__init__(k=k)
        self._k1, self._b = k1, b

    def sides(self) -> tuple[Matrix, Matrix]:
        items = self.likes.T.tocoo()  # (items, users)
        counts = np.asarray(self.likes.sum(axis=1)).ravel()
        idf = np.log(items.shape[0]) - np.log1p(counts)
        lengths = np.asarray(self.likes.sum(axis=0)).ravel()
        norms = 1 - self._b + self._b * lengths / lengths.mean()
        values = items.data * (self._k1 + 1) / (self._k1 * norms[items.row] + items.data) * idf[items.col]
        weighted = sparse.csr_matrix((values, (items.row, items.col)), shape=items.shape)
        return weighted, weighted.T.tocsr()


class RP3beta(Neighbours):
    """Paudel et al. (2017): a walk of three steps user-item-user-item, and popular ends count less."""

    def __init__(self, *, k: int, alpha: float, beta: float) -> None:
        super().__init__(k=k)
        self._alpha, self._beta = alpha, beta

    def sides(self) -> tuple[Matrix, Matrix]:
        return _steps(self.likes.T.tocsr(), self._alpha), _steps(self.likes, self._alpha)

    def reshaped(self, block: Matrix, start: int) -> Matrix:  # noqa: ARG002
        popularity = np.maximum(np.asarray(self.likes.sum(axis=0)).ravel(), 1.0) ** self._beta
        block.data = block.data / popularity[block.indices]
        return block


def _steps(graph: Matrix, alpha: float) -> Matrix:
    """Probabilities of a step from each row, to the power of alpha."""
    sums = np.maximum(np.asarray(graph.sum(axis=1)).ravel(), 1.0)
    return (sparse.diags(sums**-alpha) @ graph).tocsr()


def _nearest(block: Matrix, start: int, k: int) -> Matrix:
    """Of each row the k largest, without the item itself."""
    for row in range(block.shape[0]):
        span = slice(block.indptr[row], block.indptr[row + 1])
        values = block.data[span]
        values[block.indices[span] == row + start] = 0.0
        if len(values) > k:
            values[np.argpartition(-values, k)[k:]] = 0.0
    block.eliminate_zeros()
    return block
