"""Onsets and lengths on the grid of `tokens.GRID`: exactly where the file is, else as the player probably meant it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from generation.theory import TICKS_PER_QUARTER
from generation.tokens import snap

Ticks = NDArray[np.float64]
Whole = NDArray[np.int64]

SHORTEST = 3  # ticks: a grace note or a trill's note is not lost

_EXACT_TICKS = 0.6  # of rounding, in files of few ticks a quarter
_EXACT_SHARE = 0.95
_HAND_SECONDS = 0.02  # the standard deviation of players' timing
_HAND_TICKS = (0.4, 2.0)  # within which it lies, however slow or quick the quarters are

_DIVISIONS = (
    ((0,), 0.6),
    ((0, 12), 1.2),
    ((0, 6, 12, 18), 2.4),
    ((0, 8, 16), 2.6),
    ((0, 4, 8, 12, 16, 20), 5.0),
    ((0, 3, 6, 9, 12, 15, 18, 21), 5.5),
)
"""How a quarter may be divided, and minus the logarithm of how likely that is.

Two quarters in halves are as likely as one in four, so that no tempo is favoured over its double.
"""

_SNAP = np.array([snap(tick) for tick in range(TICKS_PER_QUARTER)])


def is_exact(onsets: Ticks) -> bool:
    """Whether notes stand on the grid as they are."""
    return float((np.abs(snapped(onsets) - onsets) <= _EXACT_TICKS).mean()) >= _EXACT_SHARE


def snapped(ticks: Ticks) -> Whole:
    """The nearest ticks on the grid."""
    whole = np.round(ticks).astype(np.int64)
    return whole // TICKS_PER_QUARTER * TICKS_PER_QUARTER + _SNAP[whole % TICKS_PER_QUARTER]


def meant(onsets: Ticks, bpm: float) -> Whole:
    """Each quarter is divided as its onsets, of all lines together, speak for: straight, in triplets, or not at all."""
    return _divided(onsets, bpm)[0]


def doubt(onsets: Ticks, bpm: float) -> float:
    """How little the notes speak for these quarters: minus the logarithm of their likelihood, an onset."""
    return _divided(onsets, bpm)[1] / len(onsets)


def _divided(onsets: Ticks, bpm: float) -> tuple[Whole, float]:
    """The nearest place of each onset in the likeliest division of its quarter, and what that costs in all."""
    hand = float(np.clip(_HAND_SECONDS * bpm / 60 * TICKS_PER_QUARTER, *_HAND_TICKS))
    quarters = np.floor(onsets / TICKS_PER_QUARTER + 1e-9).astype(np.int64)
    within = onsets - quarters * TICKS_PER_QUARTER
    places, index = np.unique(quarters, return_inverse=True)
    best = np.full(len(places), np.inf)
    found = np.zeros(len(onsets), dtype=np.int64)
    for division, cost in _DIVISIONS:
        grid = np.array([*division, TICKS_PER_QUARTER])
        nearest = grid[np.abs(within[:, None] - grid).argmin(axis=1)]
        misses = np.minimum(((within - nearest) / hand) ** 2, 25.0) / 2
        total = np.bincount(index, weights=misses, minlength=len(places)) + cost
        better = total < best
        best = np.where(better, total, best)
        found = np.where(better[index], nearest, found)
    return quarters * TICKS_PER_QUARTER + found, float(best.sum())


def lengths(durations: Ticks, *, exact: bool) -> Whole:
    """Of a file that is on the grid, to the tick; of one that was played, in 32nds up to an eighth, then sixteenths."""
    if exact:
        return np.maximum(np.round(durations).astype(np.int64), SHORTEST)
    step = np.where(durations < 9, 3, 6)
    return np.maximum(np.round(durations / step).astype(np.int64) * step, SHORTEST)
