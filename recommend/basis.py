"""What an item is like, spread out so that a linear map can follow curves.

How well something is liked seldom rises or falls straight with a number: people like the music of their youth, not the
older the better. So a column of many values becomes overlapping triangles (a linear spline, its knots at quantiles),
and "about here" is a feature as good as "is a waltz".
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommend.files import Arrays
from recommend.opinions import Floats

KNOTS = 12
"""Of a column of many values, at most; fewer where columns are so many that fitting would take long."""

WIDEST = 600
"""Columns, at most, as long as there are not more to begin with."""

_FEW = 4
"""Values up to which a column stays as it is."""


@dataclass(frozen=True, slots=True, eq=False)
class Basis:
    """Learnt from the items that were there when the recommender was fitted; others are measured by it, too."""

    _columns: tuple[tuple[int, NDArray[np.float64] | None], ...]  # those that tell items apart, some with knots
    _features: int

    @classmethod
    def of(cls, values: NDArray[np.float64]) -> Basis:
        """`values` (m, d)."""
        distinct = {column: np.unique(values[:, column]) for column in range(values.shape[1])}
        telling = {column: known for column, known in distinct.items() if len(known) > 1}
        curved = sum(len(known) > _FEW for known in telling.values())
        knots = max(2, min(KNOTS, (WIDEST - len(telling)) // max(curved, 1)))
        return cls(
            tuple(
                (column, _knots(values[:, column], knots) if len(known) > _FEW else None)
                for column, known in telling.items()
            ),
            values.shape[1],
        )

    def to_arrays(self) -> dict[str, NDArray[Any]]:
        """To be saved."""
        curves = [np.zeros(0) if knots is None else knots for _, knots in self._columns]
        return {
            "columns": np.array([column for column, _ in self._columns], np.int64),
            "knots": np.concatenate([np.zeros(0), *curves]),
            "knots_each": np.array([len(curve) for curve in curves], np.int64),
        }

    @classmethod
    def from_arrays(cls, arrays: Arrays, features: int) -> Basis:
        """Raises KeyError, ValueError if they are not what `to_arrays` gave, or not for so many features."""
        columns, each, knots = arrays["columns"], arrays["knots_each"], arrays["knots"].astype(np.float64)
        if columns.shape != each.shape or columns.ndim != 1 or knots.shape != (each.sum(),):
            raise ValueError("The columns and their knots do not fit together.")
        if len(columns) and not (columns.min() >= 0 and columns.max() < features and each.min() >= 0):
            raise ValueError("A column is none of the features.")
        curves = np.split(knots, np.cumsum(each)[:-1]) if len(each) else []
        if any(len(curve) == 1 or not (np.diff(curve) > 0).all() for curve in curves):
            raise ValueError("Knots do not ascend.")
        return cls(
            tuple((int(column), curve if len(curve) else None) for column, curve in zip(columns, curves, strict=True)),
            features,
        )

    @property
    def width(self) -> int:
        """D."""
        return 1 + sum(1 if knots is None else len(knots) for _, knots in self._columns)

    def expand(self, values: NDArray[np.float64]) -> Floats:
        """(m, D) of the features (m, d); the first column is 1. Raises ValueError if they have another width."""
        if values.shape[1] != self._features:
            raise ValueError(f"Items with {values.shape[1]} features among such with {self._features}.")
        expanded = np.ones((len(values), self.width), np.float32)
        start = 1
        for column, knots in self._columns:
            width = 1 if knots is None else len(knots)
            given = values[:, column]
            expanded[:, start : start + width] = given[:, None] if knots is None else _hats(given, knots)
            start += width
        return expanded


def _knots(values: NDArray[np.float64], number: int) -> NDArray[np.float64]:
    knots = np.unique(np.quantile(values, np.linspace(0, 1, number)))
    return knots if len(knots) > 1 else np.array([values.min(), values.max()])


def _hats(values: NDArray[np.float64], knots: NDArray[np.float64]) -> NDArray[np.float64]:
    """(m, k) shares from 0 to 1 that sum to 1: of the two knots between which a value lies."""
    inside = np.clip(values, knots[0], knots[-1])
    hats = np.zeros((len(values), len(knots)))
    for place, (low, high) in enumerate(pairwise(knots)):
        here = (inside >= low) & (inside <= high)
        share = (inside[here] - low) / (high - low)
        hats[here, place], hats[here, place + 1] = 1 - share, share
    return hats
