"""Collaborative factors, with the items' features as their prior.

Implicit alternating least squares (Hu, Koren and Volinsky, 2008), in the form whose regularization grows with what is
known of a user or an item (Rendle et al., "Revisiting the performance of iALS", 2021). A user's vector x and an item's
vector y minimize

    sum over opinions of w (t - x.y)^2  +  unobserved * sum over all pairs of (x.y)^2
        +  sum over users of r |x|^2  +  sum over items of r |y - e W|^2

where an opinion's target t is 1 for a like and 0 for a dislike, its confidence w is how strong it is (`told.py`), and e
is the item's basis (`basis.py`). W, which maps features to factors, is fitted along (ridge regression): so an item that
nobody rated has the factors e W, and each rating moves it from there.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from recommend import hashing
from recommend.opinions import Floats
from recommend.solving import solve

_RIDGE = 10.0
_ITERATIONS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a fit is to look like. Which of these suit the data is tried on opinions that are held out."""

    rank: int = 64
    unobserved: float = 0.1  # the weight of a pair of which nothing is known
    regularization: float = 0.03


@dataclass(frozen=True, slots=True, eq=False)
class Factors:
    """Of m items. Whoever likes what can be asked for any opinions: users' vectors are not kept, but solved for."""

    items: Floats  # (m, k)
    prior: Floats  # (D, k): W
    shape: Shape
    gram: NDArray[np.float64]  # (k, k) of the items that were there at the fit
    fitted: int  # how many these were

    @classmethod
    def fit(
        cls,
        confidences: csr_array,
        targets: csr_array,
        basis: Floats,
        ids: NDArray[np.int64],
        shape: Shape,
    ) -> Factors:
        """From `confidences` and `targets` (users, m) of the same entries, the items' basis (m, D) and ids (m,).

        The same opinions give the same factors: what they start from hangs on the items' ids alone.
        """
        items = _start(ids, shape.rank)
        by_item = csr_array(confidences.T.tocsr()), csr_array(targets.T.tocsr())
        rated = np.diff(by_item[0].indptr) > 0
        weighed = basis if rated.all() else basis[rated]
        square = (weighed.T @ weighed).astype(np.float64) + _RIDGE * np.eye(basis.shape[1])
        prior = np.zeros((basis.shape[1], shape.rank), np.float32)
        for _ in range(_ITERATIONS):
            users = solve(confidences, targets, items, shape.unobserved, shape.regularization)
            items = solve(*by_item, users, shape.unobserved, shape.regularization, prior=basis @ prior)
            prior = np.linalg.solve(square, weighed.T @ items[rated]).astype(np.float32)
        items = np.where(rated[:, None], items, basis @ prior)
        return cls(items, prior, shape, (items.T @ items).astype(np.float64), len(items))


def _start(ids: NDArray[np.int64], rank: int) -> Floats:
    """(m, k) small numbers that look random, by the items' ids."""
    column = np.arange(1, rank + 1, dtype=np.uint64) * hashing.STEP
    mixed = hashing.mixed(ids.astype(np.int64).view(np.uint64)[:, None] ^ column)
    uniform = (mixed >> np.uint64(40)).astype(np.float32) / np.float32(2.0**23) - 1
    return uniform * np.float32(0.17 / np.sqrt(rank))
