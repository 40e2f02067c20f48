"""Without any taste: by chance, and what most like."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recommend.evaluation.lists import Scoring


class Random(Scoring):
    def learn(self) -> None:
        pass

    def scores(self, users: NDArray[np.int64]) -> NDArray[np.float64]:
        return np.stack([np.random.default_rng(user).random(self.split.items) for user in users.tolist()])


class Popularity(Scoring):
    """Likes. Of items that nobody knows all have none: there it is chance."""

    def learn(self) -> None:
        chance = np.random.default_rng(0).random(self.split.items)
        self._likes = np.asarray(self.likes.sum(axis=0)).ravel() + chance / 2

    def scores(self, users: NDArray[np.int64]) -> NDArray[np.float64]:
        return np.tile(self._likes, (len(users), 1))
