"""What a recommender does, whichever way it is built."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from recommend.facts import Features, Interactions
from recommend.reasons import Reason, Suggestion

USUAL_ADVENTURE = 0.3


class Recommender(Protocol):
    """Learns from what users say of items, and suggests others. It is made without arguments, and knows nothing then.

    Users and items are any integers of 64 bits. The same facts give the same answers. Nobody is unknown: without a
    word of theirs users are suggested what others like and what is new. Items are known by their features only:
    what is said of others is kept, but they are never suggested. `now` is in seconds since 1970; without it, it is
    the newest time that was told. Not for several threads at once.
    """

    def fit(self, interactions: Interactions, features: Features) -> None:
        """Forgets everything and learns from these."""
        ...

    def add(self, features: Features) -> None:
        """Takes in items that came since, without refitting; known ones get their new features.

        Raises ValueError if they have another number of columns.
        """
        ...

    def update(self, user: int, item: int, weight: float, time: float) -> None:
        """Takes in what a user says of an item now, without refitting; 0 takes back what was said.

        Raises ValueError if a number is not finite.
        """
        ...

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
        """Up to n items of which the user has said nothing yet, the best first, but mixed so that they differ.

        `within`: only these items. `without` (d,): no items that have any of these features (a value above 0).
        `adventure`, from 0 to 1: what is surely liked, or more that is different, unheard and less sure.
        Raises ValueError if the mask has another length, or `adventure` is not from 0 to 1.
        """
        ...

    def similar_items(
        self, item: int, n: int, exclude: Collection[int] = (), *, within: Collection[int] | None = None
    ) -> list[Suggestion]:
        """Up to n other items that are like this one, the most alike first; none if it is unknown."""
        ...

    def top(self, n: int, *, within: Collection[int] | None = None, now: float | None = None) -> list[Suggestion]:
        """Up to n items that more like than dislike, the best liked first."""
        ...

    def explain(self, user: int, item: int, *, now: float | None = None) -> Reason:
        """What speaks most for suggesting the item to the user: the same as a suggestion says.

        Raises KeyError if the item is unknown.
        """
        ...

    def predicted(self, user: int, items: NDArray[np.int64], *, now: float | None = None) -> NDArray[np.float64]:
        """(r,) from -1 to 1: how much the user may like each of r known items; comparable between users, and lists.

        Raises KeyError if an item is unknown.
        """
        ...

    def liking(self, user: int, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """(r,) from -1 to 1: how much the user may like items with these features (r, d), which need not exist.

        Raises ValueError if they have another number of columns.
        """
        ...

    def leaning(self, user: int, *, seed: int | None = None) -> NDArray[np.float64]:
        """(d,) by how much each feature, one more of it, adds to the user's liking.

        With a seed it is a draw from all that may be so, after what the user said: of who said little it is wide
        (Thompson, 1933).
        """
        ...

    def forget(self, user: int) -> None:
        """Takes back all that a user said, as if it had never been."""
        ...

    def taste(self, user: int) -> NDArray[np.float64]:
        """(d,) from -1 to 1: how much the user likes more of each feature than items usually have; 0 if unknown."""
        ...

    def save(self, path: Path) -> None:
        """Writes a file that `load` reads, or leaves the one that was there. Raises OSError."""
        ...

    @classmethod
    def load(cls, path: Path) -> Self:
        """Raises ModelError if the file is missing, damaged, or another recommender's."""
        ...
