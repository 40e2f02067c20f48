"""A list that is not the same thing over and over."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recommend.catalogue import Selection

SAMENESS = 0.3
"""What an item loses that is in the same direction as one before it."""

RUN = 3
"""Items of one sort in a row at most."""

_POOL = 100


def mixed(items: Selection, scores: NDArray[np.float64], n: int, *, unwelcome: NDArray[np.bool_]) -> list[int]:
    """Places of the n best of the items (r,), by maximal marginal relevance (Carbonell and Goldstein, 1998).

    Each time the item comes next whose score, less SAMENESS times its cosine with the nearest before it, is best. That
    alone would still give a user of one strong taste ten of a kind: so after RUN of a sort one of another comes,
    unless all of those are `unwelcome` (r,). Beyond the best few hundred the order is by score.
    """
    order = items.ranked(scores)
    if n <= 0 or not len(order):
        return []
    pool = _pool(order, items.sorts)
    cosines = items.directions[pool] @ items.directions[pool].T
    sorts = items.sorts[pool]
    nearest = np.zeros(len(pool))
    left = np.ones(len(pool), np.bool_)
    chosen: list[int] = []
    while len(chosen) < min(n, len(pool)):
        crowded = (sorts[chosen[-RUN:], None] == sorts).sum(axis=0) == RUN
        others = left & ~crowded & ~unwelcome[pool] if crowded.any() else left
        allowed = others if others.any() else left
        best = int(np.argmax(np.where(allowed, scores[pool] - SAMENESS * nearest, -np.inf)))
        chosen.append(best)
        left[best] = False
        np.maximum(nearest, cosines[best], out=nearest)
    rest = order[~np.isin(order, pool)]
    return [*pool[chosen].tolist(), *rest[: n - len(chosen)].tolist()]


def _pool(order: NDArray[np.intp], sorts: NDArray[np.intp]) -> NDArray[np.intp]:
    """The best, and the best that are of another sort than the first."""
    other = sorts[order] != sorts[order[0]]
    place = np.arange(len(order))
    return order[(place < _POOL) | (other & (np.cumsum(other) <= _POOL))]
