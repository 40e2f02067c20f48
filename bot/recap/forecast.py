"""Shares of kinds (styles, moods) week by week, and what next week's may be, with an interval that says how sure it is.

A state space model: the shares that a guild tends to are Dirichlet-distributed and wander, so that a week counts less
the longer ago it is (discounting by `_KEEPS`: West and Harrison, 1997); what a week really brings scatters around them
more than dice would, for songs come in bouts (a Dirichlet-multinomial, with `_BOUTS`). How fast a guild wanders and how
much it scatters is not known: each pair of values gets the weight with which it would have foretold the weeks so far.
The forecast is of the shares that will be counted, in a week of about as many songs as the last ones: few songs make
the interval wide.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln

SURE = 0.8
"""How often the interval is meant to be right."""

LEAST_WEEKS = 3
LEAST_SONGS = 12
"""For less, a forecast would be made up."""

_KEEPS = (0.5, 0.7, 0.85, 0.95, 1.0)  # of what was known a week ago
_BOUTS = (3.0, 8.0, 20.0, 60.0, 1e6)  # concentration of a week's songs about its guild's shares: 1e6 is by dice alone
_PRIOR = 1.5  # songs' worth of belief that all kinds are alike, in all
_DRAWS = 4000
_LATE_WEEKS = 4  # of whose number of songs next week's will be


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """For each of k kinds, next week's share."""

    expected: NDArray[np.float64]  # (k,) adds up to 1
    low: NDArray[np.float64]  # (k,)
    high: NDArray[np.float64]  # (k,) with a probability of SURE or a little more it is from `low` to this


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """How forecasts of the weeks so far would have done."""

    right: int  # shares that were in their interval
    of: int


def outlook(counts: NDArray[np.int64]) -> Outlook | None:
    """From songs by week, the oldest first, and kind (weeks, k). None if there were too few to say anything."""
    if len(_lively(counts)) < LEAST_WEEKS or counts.sum() < LEAST_SONGS or counts.shape[1] < 2:
        return None
    beliefs = _beliefs(counts)
    weights = np.exp([belief.evidence for belief in beliefs] - np.max([belief.evidence for belief in beliefs]))
    weights /= weights.sum()
    expected = sum(weight * belief.shares for weight, belief in zip(weights, beliefs, strict=True))
    low, high = _interval(_drawn(beliefs, weights, _lively(counts)[-_LATE_WEEKS:]))
    return Outlook(expected=np.asarray(expected), low=low, high=high)


def record(counts: NDArray[np.int64]) -> Record:
    """Each week that had songs is foretold from those before it, as it would have been then."""
    right = of = 0
    for week in range(LEAST_WEEKS, len(counts)):
        before = outlook(counts[:week])
        if before is None or not counts[week].sum():
            continue
        share = counts[week] / counts[week].sum()
        seen = (counts[: week + 1] > 0).any(axis=0)  # to foretell that nothing comes of nothing is no art
        right += int(((before.low <= share) & (share <= before.high) & seen).sum())
        of += int(seen.sum())
    return Record(right=right, of=of)


@dataclass(frozen=True, slots=True)
class _Belief:
    """What one pair of values makes of the weeks."""

    shares: NDArray[np.float64]  # (k,) expected next week
    concentration: float  # of next week's, before the songs are drawn
    evidence: float  # log probability of all weeks, each foretold from those before it


def _beliefs(counts: NDArray[np.int64]) -> list[_Belief]:
    return [_belief(counts, keeps, bouts) for keeps, bouts in itertools.product(_KEEPS, _BOUTS)]


def _belief(counts: NDArray[np.int64], keeps: float, bouts: float) -> _Belief:
    kinds = counts.shape[1]
    known = np.full(kinds, _PRIOR / kinds)
    evidence = 0.0
    for week in counts:
        known = _discounted(known, keeps)
        songs = week.sum()
        if songs:
            evidence += _log_probability(week, known / known.sum() * _together(known.sum(), bouts))
            known = known + week * (bouts + 1) / (bouts + songs)  # what so many songs of bouts are worth: n_eff
    known = _discounted(known, keeps)
    return _Belief(known / known.sum(), _together(known.sum(), bouts), evidence)


def _discounted(known: NDArray[np.float64], keeps: float) -> NDArray[np.float64]:
    """A week later; never less than was known at first."""
    kept = known * keeps
    return kept * max(1.0, _PRIOR / kept.sum())


def _together(one: float, other: float) -> float:
    """The concentration of a Dirichlet about a Dirichlet, by its variance: 1 - 1/(c+1) are multiplied."""
    unexplained = 1 - (1 - 1 / (one + 1)) * (1 - 1 / (other + 1))
    return 1 / unexplained - 1


def _log_probability(counts: NDArray[np.int64], alpha: NDArray[np.float64]) -> float:
    """Of these counts, in this order of kinds, under a Dirichlet-multinomial."""
    songs, total = counts.sum(), alpha.sum()
    return float(gammaln(total) - gammaln(total + songs) + (gammaln(alpha + counts) - gammaln(alpha)).sum())


def _lively(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Songs of those weeks that had any."""
    songs = counts.sum(axis=1)
    return songs[songs > 0]


def _drawn(beliefs: list[_Belief], weights: NDArray[np.float64], songs: NDArray[np.int64]) -> NDArray[np.float64]:
    """(_DRAWS, k) shares of weeks that next week may be. The same for the same history."""
    dice = np.random.default_rng(20_261_122)
    which = dice.choice(len(beliefs), _DRAWS, p=weights)
    alphas = np.array([belief.shares * belief.concentration for belief in beliefs])[which]  # (_DRAWS, k)
    tended = dice.gamma(np.maximum(alphas, 1e-6)) + 1e-12
    many = dice.choice(songs, _DRAWS)
    drawn = dice.multinomial(many, tended / tended.sum(axis=1, keepdims=True))
    return drawn / many[:, None]


def _interval(drawn: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(k,) each: from where to where the middle `SURE` of the draws lie, or a little more: its ends were drawn, too."""
    outside = (1 - SURE) / 2
    low = np.quantile(drawn, outside, axis=0, method="lower")
    return low, np.quantile(drawn, 1 - outside, axis=0, method="higher")
