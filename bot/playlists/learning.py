"""What moderators teach: which songs they keep, learnt from what they kept and dropped, by what the songs are like.

A Bayesian logistic regression (MacKay, 1992): the log odds that a song is kept are b + w·(x - mean x), for x its
features (`bot.discovery.features`), which say nothing of who asked for it. w is near 0 until lessons speak against
that: without lessons, and where all songs were kept alike, it says nothing of any song.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from storage.lessons import Lesson, Verdict

HALF_LIFE = timedelta(days=90)
"""After which a lesson counts half: moderators change, and so do their minds."""

_KEPT = {Verdict.KEPT: 1.0, Verdict.ADDED: 1.0, Verdict.DROPPED: 0.0, Verdict.SWAPPED_OUT: 0.0}
_WORTH = {Verdict.KEPT: 1.0, Verdict.ADDED: 1.0, Verdict.DROPPED: 1.0, Verdict.SWAPPED_OUT: 0.5}
"""A song that is swapped was in the wrong place, which need not be the song's fault."""

_SPREAD = 1.0  # of w's prior: a style that is dropped is rarely dropped more than e² times as often
_SPREAD_OF_BASE = 3.0  # of b's: nearly none, for a guild may keep all or little
_STEPS = 50
_ENOUGH = 1e-8


@dataclass(frozen=True, slots=True)
class Learnt:
    """What lessons say of songs."""

    weights: NDArray[np.float64]  # (d,) the most probable ones
    mean: NDArray[np.float64]  # (d,) of the songs of all lessons
    spread: NDArray[np.float64]  # (d, d) covariance of the weights: how unsure they are

    def says(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) for songs (n, d): by how much the log odds of being kept differ from the usual song's.

        They are nearer to 0 where the lessons are unsure, as in MacKay's moderated output.
        """
        apart = rows - self.mean
        unsure = np.einsum("nd,de,ne->n", apart, self.spread, apart)
        return apart @ self.weights / np.sqrt(1 + math.pi / 8 * unsure)


def learn(lessons: Sequence[Lesson], rows: NDArray[np.float64], now: datetime) -> Learnt:
    """From what happened to the songs whose features are `rows` (n, d), in the lessons' order."""
    halves = np.array([max((now - lesson.at) / HALF_LIFE, 0.0) for lesson in lessons])
    worth = np.array([_WORTH[lesson.verdict] for lesson in lessons]) * 0.5**halves  # (n,)
    kept = np.array([_KEPT[lesson.verdict] for lesson in lessons])  # (n,)
    columns = rows.shape[1]
    total = worth.sum()
    mean = worth @ rows / total if total else np.zeros(columns)
    known = np.column_stack([np.ones(len(rows)), rows - mean])  # (n, 1 + d), b's column first
    precision = np.array([_SPREAD_OF_BASE**-2, *[_SPREAD**-2] * columns])
    found, curved = _most_probable(known, kept, worth, precision)
    spread = np.linalg.inv(curved).astype(np.float64)
    return Learnt(weights=found[1:], mean=mean, spread=spread[1:, 1:])


def _most_probable(
    known: NDArray[np.float64], kept: NDArray[np.float64], worth: NDArray[np.float64], precision: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(1 + d,) by Newton's steps, which are halved where they would overshoot; and the curvature there."""

    def loss(guess: NDArray[np.float64]) -> float:
        odds = known @ guess
        return float(worth @ (np.logaddexp(0, odds) - kept * odds) + precision @ guess**2 / 2)

    guess = np.zeros(known.shape[1])
    curved = np.diag(precision)
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-np.clip(known @ guess, -30, 30)))
        curved = (known.T * (worth * likely * (1 - likely))) @ known + np.diag(precision)
        slope = known.T @ (worth * (likely - kept)) + precision * guess
        step = np.linalg.solve(curved, slope)
        before = loss(guess)
        while loss(guess - step) > before and np.abs(step).max() > _ENOUGH:
            step /= 2
        guess -= step
        if np.abs(step).max(initial=0.0) < _ENOUGH:
            break
    return guess, curved
