"""How a performance divides the quarter, and its onsets on our grid."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
import numpy.typing as npt

from generation.theory import TICKS_PER_QUARTER

Floats = npt.NDArray[np.float64]

_HANDICAP = 0.6  # ticks by which another feel must fit a beat better than the performance's own


class Feel(StrEnum):
    """How a take divides the quarter."""

    STRAIGHT = "straight"
    EIGHTHS = "eighths in triplets"
    SIXTEENTHS = "sixteenths in triplets"


_PLACES = {
    Feel.STRAIGHT: ((0, 6, 12, 18, 24), (0, 3, 6, 9, 12, 15, 18, 21, 24)),
    Feel.EIGHTHS: ((0, 8, 16, 24), (0, 4, 8, 16, 20, 24)),
    Feel.SIXTEENTHS: ((0, 8, 12, 20, 24), (0, 4, 8, 12, 16, 20, 24)),
}
"""Each feel's ticks in a quarter, and those of its rolls and ornaments."""

_DOUBT = {Feel.STRAIGHT: 0.0, Feel.EIGHTHS: 0.15, Feel.SIXTEENTHS: 0.4}
"""Ticks by which a feel must fit better than straight playing to be believed."""

_COARSE_ENOUGH = 2.0  # ticks from a feel's own place, beyond which a hit is an ornament


def _errors(ticks: Floats, feel: Feel) -> Floats:
    """Each onset's distance in ticks from the feel's places."""
    coarse = np.asarray(_PLACES[feel][0])
    return np.abs((ticks % TICKS_PER_QUARTER)[:, None] - coarse).min(axis=1)


def feel_of(ticks: Floats) -> Feel:
    """The division of the quarter that lies nearest to the onsets (in ticks), of which there must be some.

    Straight in doubt: drummers who play only eighths fit any feel that has them.
    """
    return min(Feel, key=lambda feel: float(_errors(ticks, feel).mean()) + _DOUBT[feel])


def onsets(ticks: Floats, feel: Feel) -> list[int]:
    """Every onset (in ticks) on the grid: on the feel's places, or for a beat on those of one that fits far better."""
    beats = np.maximum((ticks + 2) // TICKS_PER_QUARTER, 0).astype(int)
    hits = np.maximum(np.bincount(beats), 1)
    costs = [
        np.bincount(beats, _errors(ticks, other)) / hits + (0.0 if other is feel else _HANDICAP + _DOUBT[other])
        for other in Feel
    ]
    chosen = np.argmin(costs, axis=0)[beats]
    feels = tuple(Feel)
    places = ticks - beats * TICKS_PER_QUARTER
    return [
        beat * TICKS_PER_QUARTER + _nearest(place, feels[index])
        for beat, place, index in zip(beats.tolist(), places.tolist(), chosen.tolist(), strict=True)
    ]


def _nearest(place: float, feel: Feel) -> int:
    coarse, fine = _PLACES[feel]
    near = min(coarse, key=lambda tick: abs(tick - place))
    return near if abs(near - place) <= _COARSE_ENOUGH else min(fine, key=lambda tick: abs(tick - place))
