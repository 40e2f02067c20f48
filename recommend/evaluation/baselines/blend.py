"""Two models' scores in one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recommend.evaluation.baselines.ease import Ease
from recommend.evaluation.baselines.neighbours import BM25
from recommend.evaluation.lists import Scoring


class EaseAndNeighbours(Scoring):
    """EASE's scores and those of BM25's neighbours, each standardised a user; `share` is EASE's."""

    def __init__(self, *, share: float, l2: float, k: int, k1: float, b: float) -> None:
        self._share = share
        self._models: tuple[Scoring, Scoring] = (Ease(l2=l2), BM25(k=k, k1=k1, b=b))

    def learn(self) -> None:
        for model in self._models:
            model.fit(self.split)

    def scores(self, users: NDArray[np.int64]) -> NDArray[np.float64]:
        one, other = (_standardised(model.scores(users)) for model in self._models)
        return self._share * one + (1 - self._share) * other


def _standardised(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    spread = scores.std(axis=1, keepdims=True)
    return (scores - scores.mean(axis=1, keepdims=True)) / np.where(spread > 0, spread, 1.0)
