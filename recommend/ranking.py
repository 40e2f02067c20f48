"""Own likes, style, popularity, newness: a ranking that says what it goes by."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from recommend import diversity, files
from recommend.catalogue import Catalogue, Selection
from recommend.facts import Features, Interactions
from recommend.opinions import Opinion, Opinions
from recommend.popularity import Popularity
from recommend.reasons import Reason, ReasonKind, Suggestion
from recommend.taste import Taste
from recommend.terms import Listener, Weighed

_FORMAT = "minstrel ranking 1"


class Ranking:
    """A `Recommender`. An item's score is the sum of the terms of `terms.Weighed`; its reason is the largest."""

    def __init__(self) -> None:
        self.fit(Interactions.none(), Features.none())

    def fit(self, interactions: Interactions, features: Features) -> None:
        self._opinions = Opinions()
        self._catalogue = Catalogue(Features.none())
        self._popularity = Popularity(0)
        self._newest = 0.0
        self._learn(interactions)
        self.add(features)

    def add(self, features: Features) -> None:
        known = len(self._catalogue)
        self._catalogue = self._catalogue.with_more(features)
        self._popularity.resize(len(self._catalogue))
        self._count(self._catalogue.features.items[known:].tolist())
        self._newest = features.times.max(initial=self._newest)

    def update(self, user: int, item: int, weight: float, time: float) -> None:
        self._learn(Interactions.one(user, item, weight, time))

    def recommend(
        self,
        user: int,
        n: int,
        exclude: Collection[int] = (),
        *,
        within: Collection[int] | None = None,
        without: NDArray[np.bool_] | None = None,
        now: float | None = None,
    ) -> list[Suggestion]:
        rated = self._opinions.of(user)
        items = self._catalogue.select(within=within, exclude=[*exclude, *rated], without=without)
        weighed = self._weigh(items, user, rated, now)
        best = diversity.mixed(items, weighed.scores, n, unwelcome=weighed.unwelcome)
        return [_suggestion(items, place, weighed.scores, weighed.reason(place)) for place in best]

    def similar_items(
        self, item: int, n: int, exclude: Collection[int] = (), *, within: Collection[int] | None = None
    ) -> list[Suggestion]:
        row = self._catalogue.row(item)
        if row is None:
            return []
        items = self._catalogue.select(within=within, exclude=[*exclude, item])
        shared = items.directions * self._catalogue.directions[row]  # (r, d)
        cosines = np.round(shared.sum(axis=1), 9)

        def reason(place: int) -> Reason:
            most = int(np.argmax(shared[place]))
            return Reason(kind=ReasonKind.SIMILAR, value=float(cosines[place]), item=int(item), feature=most)

        return [_suggestion(items, place, cosines, reason(place)) for place in _best(items, cosines, n)]

    def top(self, n: int, *, within: Collection[int] | None = None, now: float | None = None) -> list[Suggestion]:
        items = self._catalogue.select(within=within)
        liked = np.round(self._popularity.at(self._moment(now))[items.rows], 9)

        def reason(place: int) -> Reason:
            return Reason(kind=ReasonKind.POPULAR, value=float(self._popularity.likers[items.rows[place]]))

        return [_suggestion(items, place, liked, reason(place)) for place in _best(items, liked, n)]

    def explain(self, user: int, item: int, *, now: float | None = None) -> Reason:
        if self._catalogue.row(item) is None:
            raise KeyError(item)
        others = {other: opinion for other, opinion in self._opinions.of(user).items() if other != item}
        return self._weigh(self._catalogue.select(within=[item]), user, others, now).reason(0)

    def taste(self, user: int) -> NDArray[np.float64]:
        return Taste.of(self._opinions.of(user), self._catalogue).profile

    def save(self, path: Path) -> None:
        files.write(path, _FORMAT, self._opinions.all(), self._catalogue.features, self._newest)

    @classmethod
    def load(cls, path: Path) -> Self:
        interactions, features, newest = files.read(path, _FORMAT)
        ranking = cls()
        ranking.fit(interactions, features)
        ranking._newest = newest
        return ranking

    def _learn(self, interactions: Interactions) -> None:
        self._opinions.learn(interactions)
        self._count(set(interactions.items.tolist()))
        self._newest = interactions.times.max(initial=self._newest)

    def _count(self, items: Iterable[int]) -> None:
        for item in items:
            row = self._catalogue.row(item)
            if row is not None:
                self._popularity.count(row, self._opinions.about(item).values())

    def _moment(self, now: float | None) -> float:
        return self._newest if now is None else now

    def _weigh(self, items: Selection, user: int, opinions: Mapping[int, Opinion], now: float | None) -> Weighed:
        listener = Listener(user, Taste.of(opinions, self._catalogue), self._moment(now))
        return Weighed(items, listener, self._catalogue, self._popularity)


def _best(items: Selection, scores: NDArray[np.float64], n: int) -> list[int]:
    """Places of the n best that are above 0."""
    order = items.ranked(scores)
    return order[scores[order] > 0][: max(n, 0)].tolist()


def _suggestion(items: Selection, place: int, scores: NDArray[np.float64], reason: Reason) -> Suggestion:
    return Suggestion(item=int(items.ids[place]), score=float(scores[place]), reason=reason)
