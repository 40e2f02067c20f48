"""What it says of a member's taste that they did something with a song: one weight, from all of it.

What a member says by a reaction decides alone, the newest. Without one, what they did adds up: they heard a song to its
end, or turned away early; asked for another one made from it; took its files home. Own songs, and those that a member
does not want to be judged by, say nothing. The recommender lets weights fade with time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bot import reactions
from bot.reactions import Meaning
from storage.deeds import Deeds

if TYPE_CHECKING:
    from bot.config import Settings

END_SHARE = 0.8
"""Of a song: whoever heard so much heard it to its end. Many leave with the last chord, or came a little late."""

EARLY_SHARE = 0.25
"""Whoever turned away before it, and never heard more of the song, did so because of it, as far as one can tell."""

_LEAST, _MOST = -0.5, 1.0
"""Whatever is done says no more than a reaction: at the least as a skip, at the most as a like."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What each signal says; 1 is a like. The settings of the same names, see `bot.config`."""

    love: float = reactions.WEIGHTS[Meaning.LOVE]
    like: float = reactions.WEIGHTS[Meaning.LIKE]
    skip: float = reactions.WEIGHTS[Meaning.SKIP]
    dislike: float = reactions.WEIGHTS[Meaning.DISLIKE]
    heard: float = 0.5
    left: float = -0.25
    asked: float = 0.75
    downloaded: float = 0.5
    half_life_days: float = 180.0

    @classmethod
    def of(cls, settings: Settings) -> Weights:
        return cls(
            love=settings.taste_love,
            like=settings.taste_like,
            skip=settings.taste_skip,
            dislike=settings.taste_dislike,
            heard=settings.taste_heard,
            left=settings.taste_left,
            asked=settings.taste_asked,
            downloaded=settings.taste_downloaded,
            half_life_days=settings.taste_half_life_days,
        )


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a member thinks of a song, as far as it can be told."""

    weight: float  # never 0
    at: datetime  # the newest thing that it rests on
    is_said: bool  # by a reaction, not by what was done


def opinion(deeds: Deeds, weights: Weights, *, seconds: float) -> Opinion | None:
    """`seconds` is the song's length. None if what was done says nothing."""
    if deeds.said and deeds.said_at is not None:
        weight = _said(deeds.said, weights)
        return Opinion(weight, deeds.said_at, is_said=True) if weight else None
    weight = max(_LEAST, min(_done(deeds, weights, seconds), _MOST))
    return Opinion(weight, deeds.done_at, is_said=False) if weight and deeds.done_at is not None else None


def _said(worth: float, weights: Weights) -> float:
    """What a reaction that is kept as worth so much says by the settings."""
    for meaning, usual in reactions.WEIGHTS.items():
        if worth == usual:
            return float(getattr(weights, meaning.value))
    return worth


def _done(deeds: Deeds, weights: Weights, seconds: float) -> float:
    total = weights.asked * deeds.asked + weights.downloaded * deeds.downloaded
    if deeds.heard_seconds is None or seconds <= 0:
        return total
    share = deeds.heard_seconds / seconds
    if share >= END_SHARE:
        return total + weights.heard
    return total + weights.left if share < EARLY_SHARE and deeds.turned_away else total
