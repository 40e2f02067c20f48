"""The terms of a score, each a kind of reason."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommend import hashing
from recommend.collaboration import Voice
from recommend.opinions import Floats
from recommend.taste import Taste

DAY = 86_400.0

NEWNESS = 0.3
EXPLORATION = 0.1
"""What newness counts, and how unsure a score is of an item that nobody rated (a standard deviation)."""

NEW_HALF_LIFE = 3 * DAY
"""Seconds in which an item comes to be half as new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What the terms that predict count: these, where there is too little to choose others by (`choosing.py`)."""

    others: float = 1.5  # what listeners tell about each other, `collaboration.py`
    style: float = 2.5  # the cosine with the listener's profile; it may speak against an item
    likeness: float = 0.7  # how near the nearest item is that the listener likes
    aversion: float = 1.0  # to be subtracted: how near the nearest is that the listener dislikes
    popularity: float = 0.8  # it may speak against an item, too


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """(r,) each, of r items: not weighed yet. Those by which a listener's own opinions speak come first."""

    others: Floats
    style: Floats
    likeness: Floats
    aversion: Floats
    popularity: Floats

    @classmethod
    def none(cls, number: int) -> Terms:
        zeros = np.zeros(number, np.float32)
        return cls(zeros, zeros, zeros, zeros, zeros)


def own(voice: Voice | None, taste: Taste, rows: NDArray[np.intp] | slice, directions: Floats) -> tuple[Floats, Floats]:
    """(r,) each: what others tell, and style, of items with these directions (r, d)."""
    style = directions @ taste.profile.astype(np.float32)
    return (np.zeros_like(style) if voice is None else voice.scores(rows)), style


def fading(likes: float) -> float:
    """How much a listener with so many likes still goes by how many like an item: from 1, halving with each five."""
    return 2.0 ** (-likes / 5)


def newness(ages: NDArray[np.float64]) -> NDArray[np.float64]:
    """(r,) from 0 to 1, of items made so many seconds ago."""
    return np.exp2(-np.maximum(ages, 0.0) / NEW_HALF_LIFE)


def draws(user: int, said: int, items: NDArray[np.int64], raters: NDArray[np.int64]) -> Floats:
    """(r,) how much better or worse than thought an item may be: Thompson sampling (Thompson, 1933).

    The posterior of each item's worth to a listener is taken as a normal one around its score, whose variance falls
    with the number of its raters. The same question has the same answer: the draw is a hash of listener and item, and
    of how much the listener has said, so that each reaction brings other songs to the top.
    """
    key = np.array([user], np.int64).view(np.uint64) * hashing.STEP + np.uint64(said + 1)
    mixed = hashing.mixed(items.view(np.uint64) ^ (key * np.uint64(0xBF58476D1CE4E5B9)))
    halves = [(mixed >> np.uint64(shift)) & np.uint64(0xFFFF) for shift in (0, 16, 32, 48)]
    uniform = sum(half.astype(np.float32) for half in halves)  # four of them are nearly normal (Irwin-Hall)
    normal = (uniform / np.float32(65536) - 2) * np.float32(np.sqrt(3.0))
    return normal / np.sqrt(1 + raters).astype(np.float32)
