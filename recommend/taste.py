"""What one user likes, as far as the items' features tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from heapq import nlargest

import numpy as np
from numpy.typing import NDArray

from recommend.catalogue import Catalogue
from recommend.opinions import Opinion

LATEST = 40
"""Liked items, and as many disliked, that others are compared with: the latest, for taste moves on."""

UNCERTAIN = 2.0
"""Loves that a profile lacks: one love says little about a style, ten say much."""


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """Items that a user likes, or dislikes."""

    rows: NDArray[np.intp]  # (a,) the latest first
    pulls: NDArray[np.float64]  # (a, d) their directions, as long as the opinion is strong: 0 to 1

    def nearness(self, directions: NDArray[np.float64]) -> NDArray[np.float64]:
        """(a, r) from -1 to 1: how near each of these is to directions (r, d), times its strength. (d,) gives (a,)."""
        return self.pulls @ directions.T


@dataclass(frozen=True, slots=True, eq=False)
class Taste:
    """The profile is Rocchio's (1971): what was liked minus what was disliked, over how much was said of it."""

    liked: Side
    disliked: Side
    profile: NDArray[np.float64]  # (d,) -1 to 1

    @classmethod
    def of(cls, opinions: Mapping[int, Opinion], catalogue: Catalogue) -> Taste:
        known = {row: opinion for item, opinion in opinions.items() if (row := catalogue.row(item)) is not None}
        rows = np.array(sorted(known), np.intp)
        strengths = np.array([known[row].strength for row in rows.tolist()], np.float64)
        return cls(
            liked=_side(known, catalogue, sign=1),
            disliked=_side(known, catalogue, sign=-1),
            profile=strengths @ catalogue.directions[rows] / (np.abs(strengths).sum() + UNCERTAIN),
        )


def _side(known: Mapping[int, Opinion], catalogue: Catalogue, *, sign: int) -> Side:
    said = [(opinion.time, row) for row, opinion in known.items() if opinion.weight * sign > 0]
    rows = [row for _, row in nlargest(LATEST, said)]
    strengths = np.array([abs(known[row].strength) for row in rows], np.float64)
    return Side(np.array(rows, np.intp), catalogue.directions[rows] * strengths[:, None])
