"""Which items are liked together: EASE (Steck, "Embarrassingly shallow autoencoders for sparse data", 2019).

A linear model from what a user likes to what else the user likes, without the way from an item to itself; it has a
closed form, whose cost grows with the cube of the items. So it knows those that are liked most; the others are left to
the factors. On the data sets of the field it is among the best where items are few.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from recommend.opinions import Floats

MOST = 5_000
"""Items that it knows: 100 MB, and half a minute of one core."""

FEWEST = 3
"""Users that an item needs."""


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """Of b of the items."""

    rows: NDArray[np.intp]  # (b,) their rows in the catalogue, ascending
    places: NDArray[np.intp]  # (m,) each item's place among them, or -1
    weights: Floats  # (b, b): how much liking the one speaks for the other
    trust: Floats  # (b,) from 0 to 1: by how many users it goes

    @classmethod
    def fit(cls, likes: csr_array, regularization: float, *, most: int = MOST) -> Neighbours:
        """From the users' likes (users, m): 1 for each."""
        liked = np.asarray(likes.sum(axis=0)).ravel()
        order = np.lexsort((np.arange(len(liked)), -liked))[:most]
        rows = np.sort(order[liked[order] >= FEWEST])
        places = np.full(len(liked), -1, np.intp)
        places[rows] = np.arange(len(rows))
        chosen = csr_array(likes[:, rows])
        together = np.asarray((chosen.T @ chosen).todense(), np.float32)
        diagonal = np.arange(len(rows))
        together[diagonal, diagonal] += np.float32(regularization)
        inverse = np.linalg.inv(together) if len(rows) else together
        weights = -inverse / np.diag(inverse) if len(rows) else together
        weights[diagonal, diagonal] = 0
        return cls(rows, places, weights, (liked[rows] / (liked[rows] + FEWEST)).astype(np.float32))

    def scores(self, liked: NDArray[np.intp]) -> Floats:
        """(b,) of a user who likes these items (rows of the catalogue)."""
        places = self.places[liked]
        return self.weights[places[places >= 0]].sum(axis=0)
