"""The terms of a score, each a kind of reason."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommend.catalogue import Catalogue, Selection
from recommend.popularity import DAY, Popularity
from recommend.reasons import Reason, ReasonKind
from recommend.taste import Taste

LIKENESS = 0.7
AVERSION = 1.0
STYLE = 2.5
POPULARITY = 0.8
NEWNESS = 0.3
EXPLORATION = 0.2
"""What the terms count. Chosen so that each comes to be somebody's reason; halving or doubling one moves the share of
liked suggestions in a simulation (as in `tests/recommend/test_simulation.py`) by 5 points at most."""

NEW_HALF_LIFE = 3 * DAY
"""Seconds in which an item comes to be half as new."""

_KINDS = (ReasonKind.LIKE_YOURS, ReasonKind.STYLE, ReasonKind.POPULAR, ReasonKind.NEW, ReasonKind.UNHEARD)


@dataclass(frozen=True, slots=True, eq=False)
class Listener:
    """For whom is weighed, and when."""

    user: int
    taste: Taste
    now: float  # seconds since 1970


class Weighed:
    """Selected items and what speaks for each. A score is the sum of these terms:

    likeness: how near the nearest item is that the user likes
    style: the cosine with the user's profile; it may speak against an item
    popularity: see `popularity.py`; it may speak against an item
    newness: halves with each NEW_HALF_LIFE
    exploration: optimism about what few have rated, as in UCB1 (Auer et al., 2002). It is larger for some items than
        for others, and for other ones with each user: so together they hear everything, and no dice are needed
    aversion, to be subtracted: how near the nearest item is that the user dislikes
    """

    def __init__(self, items: Selection, listener: Listener, catalogue: Catalogue, popularity: Popularity) -> None:
        self._items, self._listener, self._catalogue = items, listener, catalogue
        taste = listener.taste
        self._likers, self._raters = popularity.likers[items.rows], popularity.raters[items.rows]
        self._ages = np.maximum(listener.now - items.times, 0.0)
        self._speaking_for = np.stack(  # (5, r): of each of `_KINDS`
            [
                LIKENESS * taste.liked.nearness(items.directions).max(axis=0, initial=0.0),
                STYLE * (items.directions @ taste.profile),
                POPULARITY * popularity.at(listener.now)[items.rows],
                NEWNESS * np.exp2(-self._ages / NEW_HALF_LIFE),
                EXPLORATION * _lot(listener.user, items.ids) / np.sqrt(1 + self._raters),
            ]
        )
        aversion = AVERSION * taste.disliked.nearness(items.directions).max(axis=0, initial=0.0)
        self.unwelcome = aversion > self._speaking_for[0]
        """(r,) nearer to what the user dislikes than to what they like."""
        self.scores = np.round(self._speaking_for.sum(axis=0) - aversion, 9)
        """(r,) rounded, so that no order hangs on a sum's last bits."""

    def reason(self, place: int) -> Reason:
        """The largest term of one of the items. It is above 0, for every item is a little unheard."""
        kind = _KINDS[int(np.argmax(self._speaking_for[:, place]))]
        if kind is ReasonKind.LIKE_YOURS:
            return self._like_yours(place)
        if kind is ReasonKind.STYLE:
            return self._style(place)
        if kind is ReasonKind.POPULAR:
            return Reason(kind=kind, value=float(self._likers[place]))
        if kind is ReasonKind.NEW:
            return Reason(kind=kind, value=float(self._ages[place] / DAY))
        return Reason(kind=kind, value=float(self._raters[place]))

    def _like_yours(self, place: int) -> Reason:
        direction, liked = self._items.directions[place], self._listener.taste.liked
        row = liked.rows[np.argmax(liked.nearness(direction))]
        return Reason(
            kind=ReasonKind.LIKE_YOURS,
            value=float(direction @ self._catalogue.directions[row]),
            item=int(self._catalogue.features.items[row]),
        )

    def _style(self, place: int) -> Reason:
        profile = self._listener.taste.profile
        feature = int(np.argmax(self._items.directions[place] * profile))
        return Reason(kind=ReasonKind.STYLE, value=float(profile[feature]), feature=feature)


def _lot(user: int, items: NDArray[np.int64]) -> NDArray[np.float64]:
    """(r,) from 0.5 to 1, as if drawn for each user and item: a hash (SplitMix64's last steps)."""
    mixed = items.view(np.uint64) ^ (np.array([user], np.int64).view(np.uint64) * np.uint64(0x9E3779B97F4A7C15))
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return 0.5 + (mixed >> np.uint64(11)) / 2.0**54
