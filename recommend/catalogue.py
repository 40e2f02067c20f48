"""The items by row, as directions in the space of their features."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommend.facts import Features

_SMALL = 10
"""Items that a catalogue is thought to have besides, all with nothing in every column. In a large one a feature that
all items have tells none from another; in a small one it may be what a user likes, for others are still to come."""


@dataclass(frozen=True, slots=True, eq=False)
class Selection:
    """r of the items."""

    rows: NDArray[np.intp]  # (r,) ascending
    ids: NDArray[np.int64]  # (r,)
    directions: NDArray[np.float64]  # (r, d)
    sorts: NDArray[np.intp]  # (r,) equal for items in which the same feature stands out
    times: NDArray[np.float64]  # (r,) seconds since 1970

    def ranked(self, scores: NDArray[np.float64]) -> NDArray[np.intp]:
        """(r,) places, the best score first; of equal ones the lower id."""
        return np.lexsort((self.ids, -scores))


class Catalogue:
    """m items. One with more gives new items the next rows, and leaves every other its own."""

    def __init__(self, features: Features) -> None:
        last = {item: row for row, item in enumerate(features.items.tolist())}  # in the order of first appearance
        rows = np.fromiter(last.values(), np.intp, len(last))
        self.features = Features(items=features.items[rows], values=features.values[rows], times=features.times[rows])
        self.directions = _directions(self.features.values)  # (m, d), each of length 1, or 0 for one like all others
        self._sorts = _sorts(self.directions)
        self._rows = dict(zip(last, range(len(last)), strict=True))

    def __len__(self) -> int:
        return len(self._rows)

    def with_more(self, features: Features) -> Catalogue:
        """Raises ValueError if they have another number of columns."""
        mine = self.features
        if not len(self):
            return Catalogue(features)
        if features.values.shape[1] != mine.values.shape[1]:
            raise ValueError(f"Items with {features.values.shape[1]} features among such with {mine.values.shape[1]}.")
        return Catalogue(
            Features(
                items=np.concatenate([mine.items, features.items]),
                values=np.concatenate([mine.values, features.values]),
                times=np.concatenate([mine.times, features.times]),
            )
        )

    def row(self, item: int) -> int | None:
        return self._rows.get(item)

    def select(
        self,
        *,
        within: Iterable[int] | None = None,
        exclude: Iterable[int] = (),
        without: NDArray[np.bool_] | None = None,
    ) -> Selection:
        """All items, or those of `within`; but for `exclude`, and for those with a feature of `without` (d,).

        Raises ValueError if that has another length.
        """
        chosen = np.full(len(self), within is None)
        if within is not None:
            chosen[self._known(within)] = True
        chosen[self._known(exclude)] = False
        if without is not None and len(self):
            chosen &= ~self._with(without)
        rows = np.flatnonzero(chosen)
        mine = self.features
        return Selection(rows, mine.items[rows], self.directions[rows], self._sorts[rows], mine.times[rows])

    def _known(self, items: Iterable[int]) -> list[int]:
        return [row for row in map(self._rows.get, items) if row is not None]

    def _with(self, mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """(m,) whether items have any feature of a mask."""
        values = self.features.values
        if mask.dtype != np.bool_ or mask.shape != values.shape[1:]:
            raise ValueError(f"{mask.shape} {mask.dtype} is no mask of {values.shape[1]} features.")
        return np.any(values[:, mask] > 0, axis=1)


def _directions(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Away from the item as it usually is."""
    usual = values.sum(axis=0) / (len(values) + _SMALL)
    away = values - usual
    lengths = np.linalg.norm(away, axis=1, keepdims=True)
    return np.divide(away, lengths, out=np.zeros_like(away), where=lengths > 0)


def _sorts(directions: NDArray[np.float64]) -> NDArray[np.intp]:
    """(m,) by the feature of which an item has so much more than usual, or so much less; 0 where none stands out."""
    none = np.zeros((len(directions), 1))
    return np.hstack([none, directions, -directions]).argmax(axis=1)
