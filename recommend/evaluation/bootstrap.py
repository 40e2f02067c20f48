"""How sure a mean over users is: percentile intervals of the bootstrap (Efron, 1979), users drawn with replacement."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DRAWS = 2_000
SURE = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """In which the truth lies with a probability of SURE."""

    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Of two models' means over the same users."""

    mean: float
    interval: Interval
    ratio: float  # of the first's mean to the second's, less 1
    ratio_interval: Interval


def mean(values: NDArray[np.float64], *, seed: int) -> Interval:
    return _interval(_means(values[None], seed)[0])


def difference(ours: NDArray[np.float64], theirs: NDArray[np.float64], *, seed: int) -> Difference:
    """Paired: each draw is of users, with what both models made of them."""
    both = _means(np.stack([ours, theirs]), seed)
    one, other = float(ours.mean()), float(theirs.mean())
    return Difference(
        mean=one - other,
        interval=_interval(both[0] - both[1]),
        ratio=_ratio(np.array(one), np.array(other)).item(),
        ratio_interval=_interval(_ratio(both[0], both[1])),
    )


def _means(values: NDArray[np.float64], seed: int) -> NDArray[np.float64]:
    """(k, DRAWS) of values (k, e)."""
    draw = np.random.default_rng(seed)
    users = values.shape[1]
    return np.stack([values[:, draw.integers(users, size=users)].mean(axis=1) for _ in range(DRAWS)], axis=1)


def _ratio(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.divide(one, other, out=np.ones_like(one), where=other > 0) - 1


def _interval(means: NDArray[np.float64]) -> Interval:
    low, high = np.quantile(means, [(1 - SURE) / 2, (1 + SURE) / 2])
    return Interval(float(low), float(high))
