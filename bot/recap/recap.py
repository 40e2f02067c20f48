"""What a guild's members made, loved and heard in a week or a month, in numbers that every front end can draw."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import TypeVar

from storage.tallies import Heard, Loved, Made

T = TypeVar("T")

_BALANCED = 0.2  # on both axes: a mood that is neither one nor the other


class Period(StrEnum):
    """Of how long; it ends today."""

    WEEK = "week"
    MONTH = "month"

    @property
    def days(self) -> int:
        return 7 if self is Period.WEEK else 30


class Feeling(StrEnum):
    """A part of the plane of moods; the values are names of moods in `generation.lexicon.moods`."""

    JOYFUL = "joyful"  # happy and lively
    PEACEFUL = "peaceful"  # happy and calm
    MELANCHOLIC = "melancholic"  # sad and calm
    TENSE = "tense"  # sad and lively
    NEUTRAL = "neutral"

    @classmethod
    def at(cls, valence: float, arousal: float) -> Feeling:
        """Of a mood's coordinates, -1 to 1."""
        if abs(valence) < _BALANCED and abs(arousal) < _BALANCED:
            return cls.NEUTRAL
        if valence >= 0:
            return cls.JOYFUL if arousal >= 0 else cls.PEACEFUL
        return cls.TENSE if arousal >= 0 else cls.MELANCHOLIC


@dataclass(frozen=True, slots=True, kw_only=True)
class Top:
    """A song that was liked."""

    song_id: str
    title: str
    style: str
    asker: str | None  # None: somebody who is not to be named
    likes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What was asked for on a day, and its mood on the whole."""

    day: date
    songs: int
    valence: float | None  # -1 to 1; None without songs
    arousal: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """An hour of the week."""

    weekday: int  # 0: Monday
    hour: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Recap:
    """Of one guild, in its own days and hours."""

    period: Period
    first: date
    last: date
    songs: int
    music_seconds: float
    heard_seconds: float  # by all members together
    listeners: int
    likes: int
    top: tuple[Top, ...]  # the best liked first
    styles: tuple[tuple[str, int], ...]  # with songs, the most frequent first
    feelings: tuple[tuple[Feeling, int], ...]  # the same
    days: tuple[Day, ...]  # each of the period
    hours: tuple[tuple[int, ...], ...]  # 7 weekdays, from Monday, × 24: songs asked for and listened to
    loved: tuple[Loved, ...]  # askers who may be named, the best liked first

    @property
    def is_empty(self) -> bool:
        return not self.songs and not self.listeners and not self.likes

    @property
    def busiest(self) -> Hour | None:
        """The hour in which most was done; the first of such."""
        most = max((count for day in self.hours for count in day), default=0)
        places = (Hour(weekday=day, hour=hour) for day in range(7) for hour in range(24))
        return next((one for one in places if most and self.hours[one.weekday][one.hour] == most), None)


def of(
    period: Period,
    today: date,
    zone: tzinfo,
    *,
    made: Sequence[Made],
    heard: Sequence[Heard],
    likes: int,
    top: Iterable[Top],
    loved: Iterable[Loved],
) -> Recap:
    """From all that happened since the first moment of the period's first day."""
    first = today - timedelta(days=period.days - 1)
    return Recap(
        period=period,
        first=first,
        last=today,
        songs=len(made),
        music_seconds=sum(one.seconds or 0.0 for one in made),
        heard_seconds=sum(one.seconds for one in heard),
        listeners=len({one.member for one in heard}),
        likes=likes,
        top=tuple(top),
        styles=_counted(one.style for one in made),
        feelings=_counted(feeling for one in made if (feeling := feeling_of(one)) is not None),
        days=tuple(
            _day(day, [one for one in made if one.asked_at.astimezone(zone).date() == day])
            for day in (first + timedelta(days=number) for number in range(period.days))
        ),
        hours=_hours(one.astimezone(zone) for one in (*(m.asked_at for m in made), *(h.at for h in heard))),
        loved=tuple(loved),
    )


def feeling_of(song: Made) -> Feeling | None:
    """None for a song whose brief cannot be read."""
    if song.valence is None or song.arousal is None:
        return None
    return Feeling.at(song.valence, song.arousal)


def _counted(names: Iterable[T]) -> tuple[tuple[T, int], ...]:
    return tuple(sorted(Counter(names).items(), key=lambda item: (-item[1], str(item[0]))))


def _day(day: date, songs: Sequence[Made]) -> Day:
    moods = [(one.valence, one.arousal) for one in songs if one.valence is not None and one.arousal is not None]
    valence, arousal = (sum(axis) / len(moods) for axis in zip(*moods, strict=True)) if moods else (None, None)
    return Day(day=day, songs=len(songs), valence=valence, arousal=arousal)


def _hours(moments: Iterable[datetime]) -> tuple[tuple[int, ...], ...]:
    counts = Counter((moment.weekday(), moment.hour) for moment in moments)
    return tuple(tuple(counts[day, hour] for hour in range(24)) for day in range(7))
