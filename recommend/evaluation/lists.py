"""Lists of the best ten, whichever way a model makes them."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from recommend.evaluation.data import Matrix, Rows
from recommend.evaluation.metrics import LENGTH, NOTHING
from recommend.evaluation.splits import Kind, Split
from recommend.facts import Features, Interactions

CELLS = 4_000_000
"""Scores of users and items that are computed at once: 32 MB."""

TIMED = 300
"""Requests of single users, over which quantiles of milliseconds are taken."""


class Model(Protocol):
    """Learns from a split's training part, and gives lists. Made anew for every fit."""

    def fit(self, split: Split) -> None: ...

    def lists(self, users: NDArray[np.int64]) -> NDArray[np.int64]:
        """(e, LENGTH) of the split's candidates that these users (e,) have not liked yet, NOTHING where they end."""
        ...


class Scoring:
    """A model that scores all items for a batch of users."""

    def fit(self, split: Split) -> None:
        self.split = split
        self.likes = split.train.matrix(split.users, split.items)  # (users, items)
        self.learn()

    def learn(self) -> None:
        """From `self.likes`, `self.split`."""
        raise NotImplementedError

    def scores(self, users: NDArray[np.int64]) -> NDArray[np.float64]:
        """(b, items) for users (b,)."""
        raise NotImplementedError

    def lists(self, users: NDArray[np.int64]) -> NDArray[np.int64]:
        batches = [
            best(self.scores(batch), self.likes[batch], self.split.candidates)
            for batch in _batches(users, self.split.items)
        ]
        return np.concatenate(batches) if batches else np.zeros((0, LENGTH), np.int64)


def best(scores: NDArray[np.float64], known: Matrix, candidates: NDArray[np.bool_]) -> NDArray[np.int64]:
    """(b, LENGTH) of scores (b, items); of equal ones the lower row first. Scores of minus infinity are left out."""
    scores = np.where(candidates, scores, -np.inf)
    scores[known.nonzero()] = -np.inf
    width = min(LENGTH, scores.shape[1])
    top = np.argpartition(-scores, width - 1, axis=1)[:, :width]
    values = np.take_along_axis(scores, top, axis=1)
    order = np.lexsort((top, -values), axis=1)
    top = np.where(np.isneginf(values), NOTHING, top)
    lists = np.full((len(scores), LENGTH), NOTHING, np.int64)
    lists[:, :width] = np.take_along_axis(top, order, axis=1)
    return lists


class Suggesting:
    """A `Recommender` of ours, as the product uses it: it is told what is known, and asked user by user.

    Lists are of pure relevance where it can give such: by `ranked(user, n, exclude, within=None)`, ids with the best
    first. Without that method they are what it suggests to be heard: mixed, and with something new among it.
    What cold users said first it is told after its fit, one by one, as from a live listener.
    """

    def __init__(self, kind: Callable[[], Any]) -> None:
        self._model = kind()

    def fit(self, split: Split) -> None:
        self._within = np.flatnonzero(split.candidates).tolist() if split.kind is Kind.ITEMS else None
        self._unknown = [] if split.kind is Kind.ITEMS else np.flatnonzero(~split.candidates).tolist()
        first = _without(split.train, split.late.users)
        self._model.fit(
            Interactions(users=first.users, items=first.items, weights=np.ones(len(first)), times=first.times),
            Features(items=np.arange(split.items), values=split.features, times=split.made),
        )
        late = split.late.where(np.isin(split.late.users, split.asked))
        for user, item, moment in zip(late.users.tolist(), late.items.tolist(), late.times.tolist(), strict=True):
            self._model.update(user, item, 1.0, moment)
        self._likes = split.train.matrix(split.users, split.items)

    def lists(self, users: NDArray[np.int64]) -> NDArray[np.int64]:
        lists = np.full((len(users), LENGTH), NOTHING, np.int64)
        for place, user in enumerate(users.tolist()):
            known = self._likes.indices[self._likes.indptr[user] : self._likes.indptr[user + 1]].tolist()
            items = self._ranked(user, [*known, *self._unknown])[:LENGTH]
            lists[place, : len(items)] = items
        return lists

    def _ranked(self, user: int, exclude: Collection[int]) -> list[int]:
        if hasattr(self._model, "ranked"):
            return [int(item) for item in self._model.ranked(user, LENGTH, exclude, within=self._within)]
        return [suggestion.item for suggestion in self._model.recommend(user, LENGTH, exclude, within=self._within)]


def milliseconds(model: Model, users: NDArray[np.int64], *, seed: int) -> NDArray[np.float64]:
    """(TIMED,) or fewer: how long it takes to make ten for one user, who is drawn from these."""
    drawn = np.random.default_rng(seed).choice(users, min(TIMED, len(users)), replace=False)
    model.lists(drawn[:1])  # what is made once is no request's
    spent = np.empty(len(drawn))
    for place, user in enumerate(drawn):
        started = time.perf_counter()
        model.lists(np.array([user]))
        spent[place] = (time.perf_counter() - started) * 1000
    return spent


def _without(rows: Rows, users: NDArray[np.int64]) -> Rows:
    return rows.where(~np.isin(rows.users, users))


def _batches(users: NDArray[np.int64], items: int) -> Iterator[NDArray[np.int64]]:
    size = max(CELLS // max(items, 1), 1)
    for start in range(0, len(users), size):
        yield users[start : start + size]
