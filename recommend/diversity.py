"""A list that is not the same thing over and over."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recommend.opinions import Floats

SAMENESS = 1.0
"""What an item loses that is in the same direction as one before it, with all `adventure`; with less, less."""

RUN = 3
"""Items of one sort in a row at most."""

POOL = 100


def mixed(directions: Floats, scores: Floats, n: int, *, adventure: float, unwelcome: NDArray[np.bool_]) -> list[int]:
    """Places of the n best of a pool of items (p,), by maximal marginal relevance (Carbonell and Goldstein, 1998).

    Each time the item comes next whose score, less its cosine with the nearest before it, times SAMENESS and
    `adventure` (0 to 1), is best. That alone would still give a user of one strong taste ten of a kind: so after RUN
    of a sort (those in which the same feature stands out) one of another comes, unless all of those are `unwelcome`.
    """
    cosines = directions @ directions.T
    sorts = sorts_of(directions)
    nearest = np.zeros(len(scores), np.float32)
    left = np.ones(len(scores), np.bool_)
    chosen: list[int] = []
    while len(chosen) < min(n, len(scores)):
        crowded = (sorts[chosen[-RUN:], None] == sorts).sum(axis=0) == RUN
        others = left & ~crowded & ~unwelcome if crowded.any() else left
        allowed = others if others.any() else left
        best = int(np.argmax(np.where(allowed, scores - np.float32(SAMENESS * adventure) * nearest, -np.inf)))
        chosen.append(best)
        left[best] = False
        np.maximum(nearest, cosines[best], out=nearest)
    return chosen


def pool(order: NDArray[np.intp], sorts: NDArray[np.intp]) -> NDArray[np.intp]:
    """Of places, the best first, the best, and the best that are of another sort (r,) than the first."""
    if not len(order):
        return order
    other = sorts != sorts[0]
    place = np.arange(len(order))
    return order[(place < POOL) | (other & (np.cumsum(other) <= POOL))]


def sorts_of(directions: Floats) -> NDArray[np.intp]:
    """(r,) by the feature of which an item has so much more than usual, or so much less; 0 where none stands out."""
    none = np.zeros((len(directions), 1), np.float32)
    return np.hstack([none, directions, -directions]).argmax(axis=1)
