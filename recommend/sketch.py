"""Which of very many items are worth a closer look: by a coarse picture of each, so that all can be looked at.

Factors and directions are turned so that most of what tells items apart stands in their first columns (principal
components); only these are multiplied for all items. Whatever is found is weighed exactly afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommend.collaboration import Collaboration, Voice
from recommend.opinions import Floats
from recommend.taste import Taste

FACTORS, DIRECTIONS = 16, 32
"""Columns that are kept of each."""


@dataclass(frozen=True, slots=True, eq=False)
class Sketch:
    """Of m items."""

    _items: Floats  # (m, FACTORS + DIRECTIONS)
    _factors: Floats  # (k, FACTORS) how factors are turned
    _directions: Floats  # (d, DIRECTIONS)

    @classmethod
    def of(cls, directions: Floats, together: Collaboration | None) -> Sketch:
        factors = np.zeros((len(directions), 0), np.float32) if together is None else together.factors.items
        turn, turned = _main(factors, FACTORS), _main(directions, DIRECTIONS)
        return cls(np.hstack([factors @ turn, directions @ turned]), turn, turned)

    def scores(self, taste: Taste, voice: Voice | None, *, others: float, style: float) -> Floats:
        """(m,) about what others tell and style come to together, of these weights."""
        wanted = np.zeros(self._items.shape[1], np.float32)
        width = self._factors.shape[1]
        if voice is not None:
            wanted[:width] = others * (voice.slope @ self._factors)
        wanted[width:] = style * (taste.profile @ self._directions)
        return self._items @ wanted


def _main(rows: Floats, number: int) -> Floats:
    """(k, number) the directions in which rows (m, k) extend most."""
    _, vectors = np.linalg.eigh((rows.T @ rows).astype(np.float64))
    return np.ascontiguousarray(vectors[:, ::-1][:, :number], np.float32)


def best(scores: Floats, number: int) -> NDArray[np.intp]:
    """(number,) places of the best, in no order; all where there are no more."""
    if len(scores) <= number:
        return np.arange(len(scores))
    return np.argpartition(-scores, number)[:number]
