"""Opinions of very many: what each member thinks of each song, in columns that take little memory."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from bot.discovery.signals import Opinion
from recommend import Interactions


class Opinions:
    """Collected with `add`, one a member and song; then sorted, before anybody asks."""

    def __init__(self) -> None:
        self._members, self._songs = array("q"), array("q")
        self._weights, self._times, self._are_said = array("d"), array("d"), array("b")
        self._order: NDArray[np.intp] = np.zeros(0, np.intp)  # by member
        self._sorted: NDArray[np.int64] = np.zeros(0, np.int64)

    def __len__(self) -> int:
        return len(self._members)

    def add(self, member: int, song: int, opinion: Opinion) -> None:
        """By their numbers, see `knowledge.number`."""
        self._members.append(member)
        self._songs.append(song)
        self._weights.append(opinion.weight)
        self._times.append(opinion.at.timestamp())
        self._are_said.append(opinion.is_said)

    def interactions(self) -> Interactions:
        """For a recommender."""
        return Interactions(
            users=np.array(self._members, np.int64),
            items=np.array(self._songs, np.int64),
            weights=np.array(self._weights, np.float64),
            times=np.array(self._times, np.float64),
        )

    def sort(self) -> None:
        """So that one member's are found. Takes a second for ten millions."""
        members = np.array(self._members, np.int64)
        self._order = np.argsort(members, kind="stable")
        self._sorted = members[self._order]

    def of(self, member: int) -> Mapping[int, Opinion]:
        """A member's, by song; all have to be sorted."""
        first, last = (int(np.searchsorted(self._sorted, member, side)) for side in _BOTH)
        return {self._songs[place]: self._opinion(place) for place in self._order[first:last].tolist()}

    def _opinion(self, place: int) -> Opinion:
        at = datetime.fromtimestamp(self._times[place], UTC)
        return Opinion(self._weights[place], at, is_said=bool(self._are_said[place]))


_BOTH: tuple[Literal["left"], Literal["right"]] = ("left", "right")
