"""Own likes, what listeners tell about each other, popularity, newness: a recommender that says what it goes by."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from recommend import diversity, files, keeping
from recommend.basis import Basis
from recommend.catalogue import Catalogue, Selection
from recommend.choosing import Choice, Items, choose
from recommend.collaboration import Collaboration
from recommend.facts import Features, Interactions
from recommend.interface import USUAL_ADVENTURE
from recommend.listener import SHORTLIST, Listener, World
from recommend.opinions import LOVE, Opinions, Said
from recommend.popularity import Popularity
from recommend.reasons import Reason, ReasonKind, Suggestion
from recommend.taste import Taste, leaning
from recommend.told import Told, aged

FEWEST_OPINIONS, FEWEST_LISTENERS = 30, 3
"""Below which listeners tell nothing about each other."""

HALF_LIFE_DAYS = 180.0

_KIND = "minstrel hybrid 1"


class Hybrid:
    """A `Recommender`. An item's score is the sum of the terms of `listener.py`; its reason is the largest."""

    def __init__(self, *, half_life_days: float = HALF_LIFE_DAYS, choice: Choice | None = None) -> None:
        """An opinion counts half after `half_life_days`; infinity for never.

        With a `choice`, as another made on about the same opinions, none is made in fitting, which takes a tenth then.
        """
        self._half_life, self._given = half_life_days, choice
        self.fit(Interactions.none(), Features.none())

    def fit(self, interactions: Interactions, features: Features) -> None:
        told = self._remember(interactions, features)
        if len(told.users) >= FEWEST_OPINIONS and told.height >= FEWEST_LISTENERS:
            self._basis = Basis.of(self._catalogue.features.values)
            expanded = self._basis.expand(self._catalogue.features.values)
            items = Items(self._catalogue.features.items, expanded, self._catalogue.directions)
            self._choice = self._given or choose(told, items)
            self._together = Collaboration.fit(told, expanded, items.ids, self._choice.mix)
            self._world = None

    def _remember(self, interactions: Interactions, features: Features) -> Told:
        """Forgets everything and takes these in, but for what listeners tell about each other."""
        self._opinions = Opinions(interactions)
        self._catalogue = Catalogue(features.by_id())
        self._newest = max(interactions.times.max(initial=0.0), features.times.max(initial=0.0))
        said = self._opinions.all()
        rows = self._catalogue.rows(said.items)
        self._popularity = Popularity(len(self._catalogue))
        known = rows >= 0
        self._popularity.count(rows[known], said.weights[known], said.times[known])
        self._choice = Choice()
        self._basis: Basis | None = None
        self._together: Collaboration | None = None
        self._world: World | None = None
        return Told.of(said, rows, len(self._catalogue), now=self._newest, half_life_days=self._half_life)

    @property
    def choice(self) -> Choice:
        """The mix of terms that predicts best."""
        return self._choice

    def add(self, features: Features) -> None:
        before = len(self._catalogue)
        grown = self._catalogue.with_more(features)
        if self._together is not None and self._basis is not None:
            new = self._basis.expand(grown.features.values[before:])
            self._together = self._together.with_more(new @ self._together.factors.prior)
        self._catalogue = grown
        self._popularity.resize(len(grown))
        self._count_waiting(before)
        self._newest = features.times.max(initial=self._newest)
        self._world = None

    def update(self, user: int, item: int, weight: float, time: float) -> None:
        Interactions.one(user, item, weight, time)  # refuses what is no number
        row = self._catalogue.row(item)
        before = self._opinions.of(user).about(item)
        if row is not None and before is not None:
            self._popularity.count_one(row, *before, sign=-1)
        self._opinions.tell(user, item, weight, time)
        if row is not None and weight:
            self._popularity.count_one(row, weight, time)
        if row is not None and self._world is not None:
            self._world.note(row, self._popularity)
        self._newest = max(self._newest, time)

    def recommend(
        self,
        user: int,
        n: int,
        exclude: Collection[int] = (),
        *,
        within: Collection[int] | None = None,
        without: NDArray[np.bool_] | None = None,
        adventure: float = USUAL_ADVENTURE,
        now: float | None = None,
    ) -> list[Suggestion]:
        if not 0 <= adventure <= 1:
            raise ValueError(f"An adventure of {adventure} is not from 0 to 1.")
        listener, items = self._asked(user, exclude, within, without, now)
        if n <= SHORTLIST:
            items = listener.narrowed(items, adventure=adventure)
        weighed = listener.weigh(items, adventure=adventure)
        order = _order(items, weighed.scores, max(4 * diversity.POOL, n))
        directions = self._catalogue.directions
        pool = diversity.pool(order, diversity.sorts_of(directions[items.rows_at(order)])) if n > 0 else order[:0]
        mixed = diversity.mixed(
            directions[items.rows_at(pool)],
            weighed.scores[pool],
            n,
            adventure=adventure,
            unwelcome=weighed.unwelcome[pool],
        )
        rest = order[~np.isin(order, pool)][: max(n - len(mixed), 0)]
        best = np.concatenate([pool[mixed], rest]).astype(np.intp)
        reasons = listener.reasons(items, best, adventure=adventure)
        return [
            Suggestion(item=int(items.ids[place]), score=float(weighed.scores[place]), reason=reason)
            for place, reason in zip(best.tolist(), reasons, strict=True)
        ]

    def ranked(
        self, user: int, n: int, exclude: Collection[int] = (), *, within: Collection[int] | None = None
    ) -> list[int]:
        """Up to n items that the user may like best, as far as can be predicted: not mixed, and without exploring."""
        listener, items = self._asked(user, exclude, within, None, None)
        if n <= SHORTLIST:
            items = listener.narrowed(items, adventure=None)
        order = _order(items, listener.weigh(items, adventure=None).scores, n)
        return items.ids[order[: max(n, 0)]].tolist()

    def similar_items(
        self, item: int, n: int, exclude: Collection[int] = (), *, within: Collection[int] | None = None
    ) -> list[Suggestion]:
        row = self._catalogue.row(item)
        if row is None:
            return []
        items = self._catalogue.select(within=within, exclude=[*exclude, item])
        direction = self._catalogue.directions[row]
        cosines = np.round(self._catalogue.directions[items.rows] @ direction, 5)
        cosines[items.barred] = 0
        found = []
        for place in _order(items, cosines, n)[: max(n, 0)].tolist():
            if cosines[place] > 0:
                shared = self._catalogue.directions[items.row(place)] * direction
                features = tuple(np.argsort(-shared, kind="stable")[: int(min((shared > 0).sum(), 3))].tolist())
                reason = Reason(
                    kind=ReasonKind.SIMILAR, value=float(cosines[place]), items=(int(item),), features=features
                )
                found.append(Suggestion(item=int(items.ids[place]), score=float(cosines[place]), reason=reason))
        return found

    def top(self, n: int, *, within: Collection[int] | None = None, now: float | None = None) -> list[Suggestion]:
        items = self._catalogue.select(within=within)
        liked = np.round(self._popularity.at(self._moment(now), items.rows), 9)
        liked[items.barred] = 0
        return [
            Suggestion(
                item=int(items.ids[place]),
                score=float(liked[place]),
                reason=Reason(kind=ReasonKind.POPULAR, value=float(self._popularity.likers[items.row(place)])),
            )
            for place in _order(items, liked, n)[: max(n, 0)].tolist()
            if liked[place] > 0
        ]

    def explain(self, user: int, item: int, *, now: float | None = None) -> Reason:
        row = self._catalogue.row(item)
        if row is None:
            raise KeyError(item)
        listener = self._listener(user, self._opinions.of(user).without(item), now)
        items = self._catalogue.select(within=[item])
        place = np.flatnonzero(items.ids == item)
        return listener.reasons(items, place, adventure=USUAL_ADVENTURE)[0]

    def predicted(self, user: int, items: NDArray[np.int64], *, now: float | None = None) -> NDArray[np.float64]:
        rows = self._catalogue.rows(items)
        if (rows < 0).any():
            raise KeyError(int(items[rows < 0][0]))
        said = self._opinions.of(user)
        selection = Selection(rows, items, np.zeros(0, np.intp))
        predicted = np.tanh(self._listener(user, said, now).weigh(selection, adventure=None).scores.astype(np.float64))
        for place, item in enumerate(items.tolist()):
            opinion = said.about(item)
            if opinion is not None:
                predicted[place] = max(-1.0, min(opinion[0] / LOVE, 1.0))
        return predicted

    def liking(self, user: int, values: NDArray[np.float64]) -> NDArray[np.float64]:
        directions = self._catalogue.direct(values)
        factors = None
        if self._together is not None and self._basis is not None:
            factors = self._basis.expand(values) @ self._together.factors.prior
        listener = self._listener(user, self._opinions.of(user), None)
        return np.tanh(listener.likings(directions, factors).astype(np.float64))

    def leaning(self, user: int, *, seed: int | None = None) -> NDArray[np.float64]:
        rows, strengths, _ = self._known(self._opinions.of(user))
        return leaning(strengths, self._catalogue.away(self._catalogue.features.values[rows]), seed=seed)

    def forget(self, user: int) -> None:
        for item in self._opinions.of(user).items.tolist():
            self.update(user, item, 0.0, 0.0)

    def taste(self, user: int) -> NDArray[np.float64]:
        rows, strengths, times = self._known(self._opinions.of(user))
        return Taste.of(strengths, times, self._catalogue.directions[rows]).profile

    def save(self, path: Path) -> None:
        said, features = self._opinions.all(), self._catalogue.features
        arrays = {
            "users": said.users,
            "items": said.items,
            "weights": said.weights,
            "times": said.times,
            "catalogue": features.items,
            "features": features.values,
            "made": features.times,
            "newest": np.array(self._newest),
            "half_life": np.array(self._half_life),
        }
        if self._together is not None and self._basis is not None:
            arrays |= keeping.to_arrays(self._basis, self._together, self._choice)
        files.write(path, _KIND, arrays)

    @classmethod
    def load(cls, path: Path) -> Self:
        return files.read(path, _KIND, cls._of)

    @classmethod
    def _of(cls, arrays: files.Arrays) -> Self:
        loaded = cls(half_life_days=float(arrays["half_life"]))
        interactions = Interactions(
            users=arrays["users"], items=arrays["items"], weights=arrays["weights"], times=arrays["times"]
        )
        features = Features(items=arrays["catalogue"], values=arrays["features"], times=arrays["made"])
        loaded._remember(interactions, features)
        loaded._newest = float(arrays["newest"])
        if "factors" in arrays:
            loaded._basis, loaded._together, loaded._choice = keeping.from_arrays(
                arrays, len(loaded._catalogue), features.values.shape[1]
            )
        return loaded

    def _asked(
        self,
        user: int,
        exclude: Collection[int],
        within: Collection[int] | None,
        without: NDArray[np.bool_] | None,
        now: float | None,
    ) -> tuple[Listener, Selection]:
        """The listener, and the items of which the listener has said nothing."""
        said = self._opinions.of(user)
        given = np.fromiter(exclude, np.int64, len(exclude))
        items = self._catalogue.select(within=within, exclude=np.concatenate([given, said.items]), without=without)
        return self._listener(user, said, now), items

    def _listener(self, user: int, said: Said, now: float | None) -> Listener:
        moment = self._moment(now)
        minute = World.minute_of(moment)
        if self._world is None or self._world.minute != minute:
            self._world = World(self._catalogue, self._popularity, self._together, self._choice, minute)
        return Listener(user, *self._known(said), world=self._world, now=moment)

    def _known(self, said: Said) -> tuple[NDArray[np.intp], NDArray[np.float64], NDArray[np.float64]]:
        """(a,) rows, strengths as they count now, and times of the latest opinions of items of the catalogue."""
        latest = said.latest()
        rows = self._catalogue.rows(latest.items)
        strengths = aged(latest.strengths, latest.times, self._newest, self._half_life)
        known = rows >= 0
        return rows[known], strengths[known], latest.times[known]

    def _moment(self, now: float | None) -> float:
        return self._newest if now is None else now

    def _count_waiting(self, before: int) -> None:
        """Opinions of items that were unknown until now."""
        ids, weights, times = self._opinions.about(self._catalogue.features.items[before:])
        self._popularity.count(self._catalogue.rows(ids), weights, times)


def _order(items: Selection, scores: NDArray[np.floating], number: int) -> NDArray[np.intp]:
    """Places of about `number` of the best items, the best first; of equal ones the lower id. None that are barred."""
    places = np.arange(len(items))
    if 0 < number < len(items):
        least = np.partition(scores, len(items) - number)[len(items) - number]
        places = np.flatnonzero(scores >= least)
    order = places[np.lexsort((items.ids[places], -scores[places]))]
    return order[scores[order] > -np.inf]
