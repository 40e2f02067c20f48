"""How good lists of ten are, user by user.

All are those of Järvelin and Kekäläinen (2002) and Manning et al. (2008, chapter 8) for relevance that is 0 or 1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommend.evaluation.data import Matrix

LENGTH = 10
"""Of the lists: the 10 of NDCG@10."""

NOTHING = -1
"""In a list that is shorter."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Quality:
    """Of e users' lists."""

    ndcg: NDArray[np.float64]  # (e,) gain, discounted by the logarithm of its place, over that of the best list
    recall: NDArray[np.float64]  # (e,) the share of what is right that is in the list
    average_precision: NDArray[np.float64]  # (e,) precision at each hit, over the most hits that there can be; MAP's AP
    coverage: float  # the share of the candidates that are in anybody's list


def measure(lists: NDArray[np.int64], right: Matrix, candidates: NDArray[np.bool_]) -> Quality:
    """Of lists (e, LENGTH) of items, NOTHING where they end, against what is right (e, items), a row each.

    Raises ValueError if a user has nothing that is right: of such nothing can be asked.
    """
    sizes = np.diff(right.indptr)
    if not sizes.all():
        raise ValueError("Nothing is right for some of the users.")
    hits = _hits(lists, right)  # (e, LENGTH)
    most = np.minimum(sizes, LENGTH)
    discounts = 1 / np.log2(np.arange(2, LENGTH + 2))
    precision = np.cumsum(hits, axis=1) / np.arange(1, LENGTH + 1)
    shown = np.unique(lists[lists != NOTHING])
    return Quality(
        ndcg=hits @ discounts / np.cumsum(discounts)[most - 1],
        recall=hits.sum(axis=1) / sizes,
        average_precision=(precision * hits).sum(axis=1) / most,
        coverage=float(len(shown) / max(candidates.sum(), 1)),
    )


def _hits(lists: NDArray[np.int64], right: Matrix) -> NDArray[np.float64]:
    items = right.shape[1]
    rows = np.repeat(np.arange(len(lists)), np.diff(right.indptr))
    answers = rows * items + right.indices
    shown = np.arange(len(lists))[:, None] * items + lists
    return (np.isin(shown, answers) & (lists != NOTHING)).astype(np.float64)
