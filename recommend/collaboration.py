"""What listeners tell about each other: factors and neighbours, in the mix that predicts best what was held out."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from recommend.factors import Factors, Shape
from recommend.neighbours import Neighbours
from recommend.opinions import Floats
from recommend.told import Told, confidences

UNCERTAIN = 2.0
"""Likes that are missing before a listener's vector is trusted by half."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """What is chosen on held-out opinions; these where there are too few of them."""

    shape: Shape = Shape()  # noqa: RUF009 - frozen
    damping: float = 200.0  # of the neighbours' weights
    neighbours: float = 0.5  # their share beside the factors'


@dataclass(frozen=True, slots=True, eq=False)
class Collaboration:
    """Of m items, and whoever likes some."""

    factors: Factors
    neighbours: Neighbours
    mix: Mix
    middle: Floats  # (k,) the mean of the items' factors
    spread: Floats  # (k, k) their covariance

    @classmethod
    def fit(cls, told: Told, basis: Floats, ids: NDArray[np.int64], mix: Mix) -> Collaboration:
        factors = Factors.fit(*told.matrices(), basis, ids, mix.shape)
        return cls.of(factors, Neighbours.fit(told.likes(), mix.damping), mix)

    @classmethod
    def of(cls, factors: Factors, neighbours: Neighbours, mix: Mix) -> Collaboration:
        items = factors.items.astype(np.float64)
        spread = np.atleast_2d(np.cov(items.T)) if len(items) > 1 else np.eye(items.shape[1])
        return cls(factors, neighbours, mix, items.mean(axis=0).astype(np.float32), spread.astype(np.float32))

    def with_more(self, factors: Floats) -> Collaboration:
        """With new items, of these factors (r, k)."""
        known = self.neighbours
        places = np.pad(known.places, (0, len(factors)), constant_values=-1)
        return Collaboration(
            replace(self.factors, items=np.vstack([self.factors.items, factors])),
            replace(known, places=places),
            self.mix,
            self.middle,
            self.spread,
        )

    def voice(self, rows: NDArray[np.intp], strengths: NDArray[np.float64]) -> Voice:
        """Of a listener with these opinions (a,) of items."""
        return Voice(self, rows, strengths)


class Voice:
    """What the others tell about one listener's opinions: all of it a sum over those opinions.

    A score of 1 is three standard deviations above what the listener's items usually have, as the best few in a
    thousand are. It counts as much as there is to go by.
    """

    def __init__(self, known: Collaboration, rows: NDArray[np.intp], strengths: NDArray[np.float64]) -> None:
        self._known = known
        factors, shape = known.factors, known.mix.shape
        self._rows = rows
        weights = confidences(strengths)
        self._pulls = (weights * (strengths > 0)).astype(np.float64)  # (a,)
        seen = factors.items[rows].astype(np.float64)
        ridge = shape.regularization * (len(rows) + shape.unobserved * factors.fitted)
        matrix = shape.unobserved * factors.gram + (seen.T * weights) @ seen + ridge * np.eye(seen.shape[1])
        self._reach = np.linalg.solve(matrix, seen.T)  # (k, a) how each opinion moves the listener's vector
        self.vector = self._reach @ self._pulls  # (k,)
        likes = self._pulls.sum() / 2
        self._trust = likes / (likes + UNCERTAIN)
        self._by_factors = 3 * np.sqrt(max(float(self.vector @ known.spread @ self.vector), 1e-12))
        self._usual = float(known.middle @ self.vector)
        neighbours = known.neighbours
        near = neighbours.scores(rows[strengths > 0])
        self._near_usual = float(near.mean()) if len(near) else 0.0
        self._by_neighbours = 3 * max(float(near.std()), 1e-12) if len(near) else 1.0
        self._near = near
        self.slope = (self._trust / self._by_factors * self.vector).astype(np.float32)
        """(k,) what an item's factors, times it, add to its score."""

    def scores(self, rows: NDArray[np.intp] | slice) -> Floats:
        """(r,) of items of the catalogue."""
        known = self._known
        scores = (known.factors.items[rows] @ self.vector.astype(np.float32) - self._usual) / self._by_factors
        near = (self._near - self._near_usual) / self._by_neighbours
        return self._trust * self._mixed(scores, near, rows)

    def nearest(self, number: int) -> NDArray[np.intp]:
        """Rows of the catalogue of about so many items, those that are liked most together with the listener's."""
        rows = self._known.neighbours.rows
        return rows[np.argpartition(-self._near, number)[:number]] if len(rows) > number else rows

    def scores_of_new(self, items: Floats) -> Floats:
        """(r,) of items that nobody rated, by their factors (r, k)."""
        return self._trust * (items @ self.vector.astype(np.float32) - self._usual) / self._by_factors

    def parts(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """(r, a): what each opinion adds to the scores of items, but for a constant a listener."""
        known = self._known
        by_factors = known.factors.items[rows] @ self._reach * self._pulls / self._by_factors
        by_neighbours = np.zeros_like(by_factors)
        mine = known.neighbours.places[self._rows]
        theirs = known.neighbours.places[rows]
        liked = np.flatnonzero((mine >= 0) & (self._pulls > 0))
        inside = np.flatnonzero(theirs >= 0)
        by_neighbours[np.ix_(inside, liked)] = known.neighbours.weights[np.ix_(mine[liked], theirs[inside])].T
        share = np.zeros((len(rows), 1))
        share[inside, 0] = self._share(theirs[inside])
        return self._trust * ((1 - share) * by_factors + share * by_neighbours / self._by_neighbours)

    def _mixed(self, by_factors: Floats, near: Floats, rows: NDArray[np.intp] | slice) -> Floats:
        """An item that has few neighbours, or none, goes by its factors."""
        places = self._known.neighbours.places[rows]
        inside = places >= 0
        mixed = by_factors.copy()
        mixed[inside] += self._share(places[inside]) * (near[places[inside]] - mixed[inside])
        return mixed

    def _share(self, places: NDArray[np.intp]) -> Floats:
        """(r,) the neighbours' share in the scores of items at these places among them."""
        return self._known.mix.neighbours * self._known.neighbours.trust[places]
