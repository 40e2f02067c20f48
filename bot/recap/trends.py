"""Which styles and moods a guild asks for, week by week, and what next week may bring."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from bot.recap import forecast, recap
from bot.recap.forecast import Outlook, Record
from storage.tallies import Made

WEEKS = 12
"""That are looked back on, each of seven days; the last ends now."""

OTHERS = "others"
"""All kinds but the most frequent, together."""

_KINDS = 5
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """A share of next week's songs."""

    expected: float
    low: float
    high: float  # in `forecast.SURE` of cases it is from `low` to this


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """A style's or a mood's share of each week's songs."""

    name: str  # OTHERS: what has no trend of its own
    shares: tuple[float | None, ...]  # the oldest first; None for a week without songs
    ahead: Ahead | None  # None: too little is known to say

    @property
    def now(self) -> float:
        """In the last week that had songs."""
        return next((share for share in reversed(self.shares) if share is not None), 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trends:
    """Of one guild, from the first week in which it had songs."""

    until: datetime
    songs: tuple[int, ...]  # by week
    styles: tuple[Trend, ...]  # the most frequent first, OTHERS last
    moods: tuple[Trend, ...]
    record: Record  # of the intervals for both, had they been given all along for these styles and moods

    @property
    def is_empty(self) -> bool:
        return not any(self.songs)

    @property
    def is_foretold(self) -> bool:
        return any(trend.ahead for trend in self.styles)


def of(made: Sequence[Made], now: datetime) -> Trends:
    """From the songs of the last WEEKS weeks."""
    weeks = [min(int((now - one.asked_at) / _WEEK), WEEKS - 1) for one in made if one.asked_at <= now]
    there = [one for one in made if one.asked_at <= now]
    number = max(weeks, default=-1) + 1
    places = [number - 1 - week for week in weeks]
    songs = Counter(places)
    styles, one_record = _trends(there, places, number, lambda song: song.style)
    moods, other_record = _trends(there, places, number, recap.feeling_of)
    return Trends(
        until=now,
        songs=tuple(songs[place] for place in range(number)),
        styles=styles,
        moods=moods,
        record=Record(right=one_record.right + other_record.right, of=one_record.of + other_record.of),
    )


def _trends(
    songs: Sequence[Made], places: Sequence[int], number: int, kind: Callable[[Made], str | None]
) -> tuple[tuple[Trend, ...], Record]:
    kinds = [kind(song) for song in songs]
    frequent = Counter(name for name in kinds if name is not None)
    named = sorted(frequent, key=lambda name: (-frequent[name], name))
    shown = named if len(named) <= _KINDS + 1 else [*named[:_KINDS], OTHERS]
    counts = np.zeros((number, len(shown)), np.int64)
    for place, name in zip(places, kinds, strict=True):
        if name is not None:
            counts[place, shown.index(name if name in shown else OTHERS)] += 1
    ahead = forecast.outlook(counts)
    trends = tuple(
        Trend(name=name, shares=_shares(counts, column), ahead=_ahead(ahead, column))
        for column, name in enumerate(shown)
    )
    return trends, forecast.record(counts)


def _shares(counts: np.ndarray, column: int) -> tuple[float | None, ...]:
    return tuple(float(week[column] / week.sum()) if week.sum() else None for week in counts)


def _ahead(found: Outlook | None, column: int) -> Ahead | None:
    if found is None:
        return None
    return Ahead(expected=float(found.expected[column]), low=float(found.low[column]), high=float(found.high[column]))
