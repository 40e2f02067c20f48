"""One listener's view of the items: how well each is liked, as far as can be told, and why."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from recommend import terms, why
from recommend.catalogue import Catalogue, Selection
from recommend.choosing import Choice
from recommend.collaboration import Collaboration, Voice
from recommend.interface import USUAL_ADVENTURE
from recommend.opinions import Floats
from recommend.popularity import Popularity
from recommend.reasons import Reason
from recommend.sketch import Sketch, best
from recommend.taste import Taste

MANY = 20_000
"""Items above which only some are weighed exactly: those that a sketch finds."""

FOUND = 2_000
"""These."""

SHORTLIST = 1_000
"""Items, the best by all else, that are compared one by one with those that the listener likes."""

EXPLORED = 1_000
"""Items, drawn by chance, that are looked at beside them as if they might be better than they seem."""

_KNOWN = 2.0
"""Raters that an item needs so that half of it is weighed as a known one."""

_MINUTE = 60.0


class World:
    """What is the same for all listeners in one minute."""

    def __init__(
        self,
        catalogue: Catalogue,
        popularity: Popularity,
        together: Collaboration | None,
        choice: Choice,
        minute: float,
    ) -> None:
        self.catalogue, self.raters, self.likers = catalogue, popularity.raters, popularity.likers
        self.together, self.choice, self.minute = together, choice, minute
        self.popularity = popularity.at(minute).astype(np.float32)  # (m,)
        self.newness = terms.newness(minute - catalogue.features.times).astype(np.float32)  # (m,)
        self.crowd = (self.likers / max(self.likers.max(initial=0), 1)).astype(np.float32)
        """(m,) from 0 to 1: how many like an item, as a share of those who like the best liked one."""
        self.known = (self.raters / (self.raters + _KNOWN)).astype(np.float32)
        """(m,) from 0 to 1: how much an item is weighed as a known one."""

    @cached_property
    def sketch(self) -> Sketch:
        return Sketch.of(self.catalogue.directions, self.together)

    @staticmethod
    def minute_of(now: float) -> float:
        """The minute, in seconds since 1970."""
        return now // _MINUTE * _MINUTE

    def note(self, row: int, popularity: Popularity) -> None:
        """An item has another opinion."""
        one = np.array([row])
        self.popularity[row] = popularity.at(self.minute, one)[0]
        self.crowd[row] = self.likers[row] / max(self.likers.max(), 1)
        self.known[row] = self.raters[row] / (self.raters[row] + _KNOWN)

    def weight(self, name: str, rows: NDArray[np.intp] | slice) -> Floats | np.float32:
        """What a term counts for items: (r,), or the same for all."""
        warm, cold = np.float32(getattr(self.choice.warm, name)), np.float32(getattr(self.choice.cold, name))
        return warm if warm == cold else cold + self.known[rows] * (warm - cold)


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """(r,) each, of selected items."""

    scores: Floats
    unwelcome: NDArray[np.bool_]  # nearer to what the listener dislikes than to what the listener likes


class Listener:
    """For whom is weighed. An item's score is the weighed sum of these terms:

    others: what listeners tell about each other, `collaboration.py`
    style: the cosine with the listener's profile; it may speak against an item
    likeness, less aversion: how near the nearest item is that the listener likes, or dislikes
    popularity: see `popularity.py`; it may speak against an item
    crowd: how many like it, of which less and less is left with each like of the listener's own
    newness: halves with each NEW_HALF_LIFE
    exploration: `terms.draws`

    The weights of the first six are chosen on held-out opinions; an item moves from those of new items to those of
    known ones with each rater. `adventure` turns exploration up, popularity and what is surely liked down.
    """

    def __init__(
        self,
        user: int,
        rows: NDArray[np.intp],
        strengths: NDArray[np.float64],
        times: NDArray[np.float64],
        *,
        world: World,
        now: float,
    ) -> None:
        """With opinions (a,) of items of the catalogue, as strong as they count now."""
        self.user, self.rows, self.world, self.now = user, rows, world, now
        self.taste = Taste.of(strengths, times, world.catalogue.directions[rows])
        self.crowding = np.float32(world.choice.crowd * terms.fading(int((strengths > 0).sum())))
        self.voice: Voice | None = None
        if world.together is not None and (strengths > 0).any():
            self.voice = world.together.voice(rows, strengths)

    def narrowed(self, items: Selection, *, adventure: float | None) -> Selection:
        """The items that are worth to be weighed, if they are very many."""
        if len(items) <= MANY:
            return items
        world, weights = self.world, self.world.choice.warm
        rough = world.sketch.scores(self.taste, self.voice, others=weights.others, style=weights.style)[items.rows]
        rough += np.float32(weights.popularity) * _modesty(adventure) * world.popularity[items.rows]
        rough += self.crowding * world.crowd[items.rows]
        if adventure is not None:
            rough += np.float32(terms.NEWNESS) * world.newness[items.rows]
        rough[items.barred] = -np.inf
        found = [best(rough, FOUND)]
        if self.voice is not None:
            found.append(items.places_of(self.voice.nearest(SHORTLIST)))
        if adventure is not None:
            found.append(self._lucky(len(items)))
        chosen = np.zeros(len(items), np.bool_)
        chosen[np.concatenate(found)] = True
        chosen[items.barred] = False
        places = np.flatnonzero(chosen)
        return Selection(items.rows_at(places), items.ids[places], np.zeros(0, np.intp))

    def weigh(self, items: Selection, *, adventure: float | None) -> Weighed:
        """`adventure` None: prediction alone, without newness and exploration."""
        world, rows = self.world, items.rows
        directions = world.catalogue.directions[rows]
        others, style = terms.own(self.voice, self.taste, rows, directions)
        others *= world.weight("others", rows) * _sureness(adventure)
        style *= world.weight("style", rows) * _sureness(adventure)
        scores = others
        scores += style
        scores += (world.weight("popularity", rows) * _modesty(adventure)) * world.popularity[rows]
        scores += self.crowding * world.crowd[rows]
        if adventure is not None:
            scores += np.float32(terms.NEWNESS) * world.newness[rows]
        scores[items.barred] = -np.inf
        places = best(scores, SHORTLIST)
        if adventure is not None:
            lucky = np.zeros(len(scores), np.bool_)
            lucky[places] = lucky[self._lucky(len(scores))] = True
            places = np.flatnonzero(lucky)
            there = items.rows_at(places)
            luck = terms.draws(self.user, len(self.rows), items.ids[places], world.raters[there])
            scores[places] += np.float32(terms.EXPLORATION * (adventure / USUAL_ADVENTURE) ** 2) * luck
        unwelcome = np.zeros(len(scores), np.bool_)
        liked = self.taste.liked.nearest(directions[places])
        disliked = self.taste.disliked.nearest(directions[places])
        there = items.rows_at(places)
        scores[places] += world.weight("likeness", there) * liked
        scores[places] -= world.weight("aversion", there) * disliked
        unwelcome[places] = disliked > liked
        scores[places] = np.round(scores[places], 5)
        return Weighed(scores, unwelcome)

    def _lucky(self, number: int) -> NDArray[np.intp]:
        """Places of some items, others with each thing that the listener says."""
        if number <= EXPLORED:
            return np.arange(number)
        dice = np.random.default_rng([abs(self.user), len(self.rows)])
        return dice.integers(0, number, EXPLORED)

    def likings(self, directions: Floats, factors: Floats | None) -> Floats:
        """(r,) scores of items that do not exist yet, of directions (r, d) and, where there are any, factors (r, k)."""
        cold = self.world.choice.cold
        score = cold.style * (directions @ self.taste.profile.astype(np.float32))
        if self.voice is not None and factors is not None:
            score = score + cold.others * self.voice.scores_of_new(factors)
        liked, disliked = self.taste.liked.nearest(directions), self.taste.disliked.nearest(directions)
        return score + cold.likeness * liked - cold.aversion * disliked

    def reasons(self, items: Selection, places: NDArray[np.intp], *, adventure: float | None) -> list[Reason]:
        """Of items at some places, each by the largest term."""
        return why.reasons(self, items.rows_at(places), adventure=adventure)


def _modesty(adventure: float | None) -> np.float32:
    """By how much popularity counts: as usual, or less."""
    return np.float32(1.0 if adventure is None else 1.0 + USUAL_ADVENTURE - adventure)


def _sureness(adventure: float | None) -> np.float32:
    """By how much the listener's own opinions count: as usual, or down to half."""
    beyond = 0.0 if adventure is None else max(0.0, adventure - USUAL_ADVENTURE) / (1 - USUAL_ADVENTURE)
    return np.float32(1 - beyond / 2)
