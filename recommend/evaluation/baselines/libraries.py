"""The well-known libraries' own. They come with the extra `evaluate`."""

from __future__ import annotations

import warnings
from collections import defaultdict
from contextlib import AbstractContextManager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommend.evaluation.lists import Scoring


class ImplicitALS(Scoring):
    """`implicit`'s (Frederickson), after Hu et al. (2008)."""

    def __init__(self, *, factors: int, l2: float, alpha: float) -> None:
        self._factors, self._l2, self._alpha = factors, l2, alpha

    def learn(self) -> None:
        from implicit.cpu.als import AlternatingLeastSquares

        with _one_thread():
            model = AlternatingLeastSquares(
                factors=self._factors, regularization=self._l2, alpha=self._alpha, random_state=0, num_threads=1
            )
            model.fit(self.likes.astype(np.float32), show_progress=False)
        self._model: Any = model

    def scores(self, users: NDArray[np.int64]) -> NDArray[np.float64]:
        return (self._model.user_factors[users] @ self._model.item_factors.T).astype(np.float64)


class ImplicitBPR(ImplicitALS):
    """`implicit`'s, after Rendle et al. (2009)."""

    def __init__(self, *, factors: int, l2: float, rate: float, epochs: int) -> None:
        super().__init__(factors=factors, l2=l2, alpha=1.0)
        self._rate, self._epochs = rate, epochs

    def learn(self) -> None:
        from implicit.cpu.bpr import BayesianPersonalizedRanking

        with _one_thread():
            model = BayesianPersonalizedRanking(
                factors=self._factors,
                regularization=self._l2,
                learning_rate=self._rate,
                iterations=self._epochs,
                random_state=0,
                num_threads=1,
            )
            model.fit(self.likes.astype(np.float32), show_progress=False)
        self._model = model


class SurpriseSVD(Scoring):
    """Koren's rating models (2008), by `scikit-surprise` (Hug): made to guess ratings, and used here to rank."""

    def __init__(self, *, implicit_too: bool, factors: int, epochs: int, rate: float, l2: float) -> None:
        self._implicit_too, self._factors, self._epochs = implicit_too, factors, epochs
        self._rate, self._l2 = rate, l2

    def learn(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what its modules warn of as they are read
            from surprise import SVD, SVDpp

        kind = SVDpp if self._implicit_too else SVD
        model: Any = kind(
            n_factors=self._factors, n_epochs=self._epochs, lr_all=self._rate, reg_all=self._l2, random_state=0
        )
        rows = self.split.train.with_more(self.split.others)
        model.fit(_trainset(rows.users, rows.items, rows.ratings, self.split.users, self.split.items))
        self._mine, self._items, self._biases = model.pu, model.qi, model.bi
        if self._implicit_too:
            rated = rows.matrix(self.split.users, self.split.items)
            counts = np.maximum(np.diff(rated.indptr), 1)
            self._mine = self._mine + (rated @ model.yj) / np.sqrt(counts)[:, None]

    def scores(self, users: NDArray[np.int64]) -> NDArray[np.float64]:
        return self._mine[users] @ self._items.T + self._biases  # the user's own bias ranks nothing


def _trainset(
    users: NDArray[np.int64], items: NDArray[np.int64], ratings: NDArray[np.float64], count: int, of_items: int
) -> Any:
    """surprise's own form, with our rows as its inner ids."""
    from surprise import Trainset

    by_user, by_item = defaultdict(list), defaultdict(list)
    for user, item, rating in zip(users.tolist(), items.tolist(), ratings.tolist(), strict=True):
        by_user[user].append((item, rating))
        by_item[item].append((user, rating))
    scale = (float(ratings.min()), float(ratings.max()))
    rows, columns = {row: row for row in range(count)}, {row: row for row in range(of_items)}
    return Trainset(by_user, by_item, count, of_items, len(users), scale, rows, columns)


def _one_thread() -> AbstractContextManager[Any]:
    """As `implicit` asks for: threads of its own and of the linear algebra are in each other's way."""
    from threadpoolctl import threadpool_limits

    return threadpool_limits(1, "blas")
