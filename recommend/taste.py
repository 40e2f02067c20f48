"""What one user likes, as far as the items' features tell."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommend.opinions import Floats

LATEST = 40
"""Liked items, and as many disliked, that others are compared with: the latest, for taste moves on."""

UNCERTAIN = 2.0
"""Loves that a profile lacks: one love says little about a style, ten say much."""

_NOISE = 0.5
_WIDTH = 1.0
"""Standard deviations: of an opinion around what its features let expect, and of a feature's weight before any."""


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """Items that a user likes, or dislikes."""

    places: NDArray[np.intp]  # (b,) among the user's opinions, the latest first
    pulls: Floats  # (b, d) their directions, as long as the opinion is strong: 0 to 1

    def nearest(self, directions: Floats) -> Floats:
        """(r,) from 0 to 1: how near the nearest is to each of directions (r, d), times its strength; 0 for none."""
        return (directions @ self.pulls.T).max(axis=1, initial=0.0)

    def nearest_to(self, direction: Floats) -> int:
        """Its place among the user's opinions. There has to be one."""
        return int(self.places[np.argmax(self.pulls @ direction)])


@dataclass(frozen=True, slots=True, eq=False)
class Taste:
    """The profile is Rocchio's (1971): what was liked minus what was disliked, over how much was said of it."""

    strengths: NDArray[np.float64]  # (a,) of the user's opinions
    directions: Floats  # (a, d) of their items
    liked: Side
    disliked: Side
    profile: NDArray[np.float64]  # (d,) -1 to 1

    @classmethod
    def of(cls, strengths: NDArray[np.float64], times: NDArray[np.float64], directions: Floats) -> Taste:
        return cls(
            strengths,
            directions,
            _side(strengths, times, directions),
            _side(-strengths, times, directions),
            strengths @ directions / (np.abs(strengths).sum() + UNCERTAIN),
        )

    def parts(self, directions: Floats) -> NDArray[np.float64]:
        """(r, a) what each opinion adds to the nearness of directions (r, d) to the profile."""
        return (directions @ self.directions.T) * (self.strengths / (np.abs(self.strengths).sum() + UNCERTAIN))


def leaning(
    strengths: NDArray[np.float64], away: NDArray[np.float64], *, seed: int | None = None
) -> NDArray[np.float64]:
    """(d,) weights of features by Bayesian linear regression on a user's opinions (a,) of items `away` (a, d).

    How much the user likes things at all is fitted along, and left out.

    With a seed, a draw from what they may be (by perturbing what is known and what was thought before: Papandreou and
    Yuille, 2010); without, their mean.
    """
    away = np.column_stack([away, np.ones(len(away))])
    aimed, start = strengths, np.zeros(away.shape[1])
    if seed is not None:
        dice = np.random.default_rng(seed)
        aimed = strengths + dice.normal(0, _NOISE, len(strengths))
        start = dice.normal(0, _WIDTH, away.shape[1])
    ridge = (_NOISE / _WIDTH) ** 2 * np.eye(len(away))
    missing = aimed - away @ start
    return (start + away.T @ np.linalg.solve(away @ away.T + ridge, missing))[:-1]


def _side(strengths: NDArray[np.float64], times: NDArray[np.float64], directions: Floats) -> Side:
    said = np.flatnonzero(strengths > 0)
    places = said[np.lexsort((said, -times[said]))[:LATEST]]
    return Side(places, directions[places] * strengths[places, None].astype(np.float32))
