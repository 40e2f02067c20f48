"""The items by row, as directions in the space of their features."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommend.facts import Features
from recommend.opinions import Floats

_SMALL = 10
"""Items that a catalogue is thought to have besides, all with nothing in every column. In a large one a feature that
all items have tells none from another; in a small one it may be what a user likes, for others are still to come."""

_MANY = 0.25
"""Share of all items from which on it is faster to look at all of them than to pick some."""


@dataclass(frozen=True, slots=True, eq=False)
class Selection:
    """r of the items."""

    rows: NDArray[np.intp] | slice  # (r,) ascending, or all
    ids: NDArray[np.int64]  # (r,)
    barred: NDArray[np.intp]  # places of items that are there for convenience only, and are not to be chosen

    def __len__(self) -> int:
        return len(self.ids)

    def row(self, place: int) -> int:
        return place if isinstance(self.rows, slice) else int(self.rows[place])

    def places_of(self, rows: NDArray[np.intp]) -> NDArray[np.intp]:
        """Where some rows are among the selected ones; those that are not are left out."""
        if isinstance(self.rows, slice):
            return rows
        places = np.minimum(np.searchsorted(self.rows, rows), len(self.rows) - 1)
        return places[self.rows[places] == rows]

    def rows_at(self, places: NDArray[np.intp]) -> NDArray[np.intp]:
        return places if isinstance(self.rows, slice) else self.rows[places]


class Catalogue:
    """m items. One with more gives new items the next rows, and leaves every other its own."""

    def __init__(self, features: Features) -> None:
        last = {item: row for row, item in enumerate(features.items.tolist())}  # in the order of first appearance
        rows = np.fromiter(last.values(), np.intp, len(last))
        self.features = Features(items=features.items[rows], values=features.values[rows], times=features.times[rows])
        self._rows = dict(zip(last, range(len(last)), strict=True))
        values = self.features.values
        self._usual = values.sum(axis=0) / (len(values) + _SMALL)
        self.directions = self.direct(values)  # (m, d), each of length 1, or 0 for one like all others
        self.raised: NDArray[np.bool_] = np.asarray(values > 0, np.bool_)
        order = np.argsort(self.features.items)
        self._sorted = self.features.items[order], order

    def __len__(self) -> int:
        return len(self._rows)

    def direct(self, values: NDArray[np.float64]) -> Floats:
        """(r, d) the directions of features (r, d): away from the item as it usually is.

        Raises ValueError if they have another number of columns.
        """
        if values.ndim != 2 or values.shape[1] != len(self._usual):
            raise ValueError(f"Items with {values.shape[-1]} features among such with {len(self._usual)}.")
        away = self.away(values)
        lengths = np.linalg.norm(away, axis=1, keepdims=True)
        return np.divide(away, lengths, out=np.zeros_like(away), where=lengths > 0).astype(np.float32)

    def away(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """(r, d) how features (r, d) differ from the usual."""
        return values - self._usual

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

    def rows(self, items: NDArray[np.int64]) -> NDArray[np.intp]:
        """(n,) their rows, -1 for unknown ones."""
        ids, order = self._sorted
        if not len(ids):
            return np.full(len(items), -1, np.intp)
        places = np.minimum(np.searchsorted(ids, items), len(ids) - 1)
        return np.where(ids[places] == items, order[places], -1)

    def select(
        self,
        *,
        within: Collection[int] | None = None,
        exclude: Collection[int] = (),
        without: NDArray[np.bool_] | None = None,
    ) -> Selection:
        """All items, or those of `within`; but for `exclude`, and for those with a feature of `without` (d,).

        Raises ValueError if that has another length.
        """
        ids = self.features.items
        out = self._known(exclude)
        unwanted = None if without is None or not len(self) else self._with(without)
        if within is None and unwanted is None:
            return Selection(slice(None), ids, out)
        chosen = np.full(len(self), within is None)
        if within is not None:
            chosen[self._known(within)] = True
        chosen[out] = False
        if unwanted is not None:
            chosen &= ~unwanted
        if chosen.sum() > _MANY * len(chosen):
            return Selection(slice(None), ids, np.flatnonzero(~chosen))
        rows = np.flatnonzero(chosen)
        return Selection(rows, ids[rows], np.zeros(0, np.intp))

    def _known(self, items: Collection[int]) -> NDArray[np.intp]:
        given = items if isinstance(items, np.ndarray) else np.fromiter(items, np.int64, len(items))
        rows = self.rows(given)
        return rows[rows >= 0]

    def _with(self, mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """(m,) whether items have any feature of a mask."""
        if mask.dtype != np.bool_ or mask.shape != self.raised.shape[1:]:
            raise ValueError(f"{mask.shape} {mask.dtype} is no mask of {self.raised.shape[1]} features.")
        return np.any(self.raised[:, mask], axis=1)
