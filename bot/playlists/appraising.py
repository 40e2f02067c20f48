"""What speaks for a guild's songs of late, beside what was said of them: listeners' taste, and moderators' ways.

The adviser is asked before a playlist is written, for it takes a moment: nobody's transaction waits for that.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import numpy as np
from numpy.typing import NDArray

from bot.discovery.adviser import Adviser
from bot.discovery.knowledge import Knowledge, number
from bot.playlists import learning
from bot.playlists.arc import Colour
from generation.brief import Brief
from storage import audience, candidates, lessons, repertoire
from storage.candidates import Candidate
from storage.database import Database
from storage.lessons import Lesson

LATELY = timedelta(days=7)
"""How old a song may be that is proposed."""

_LISTENED = timedelta(days=30)
_MOST_LISTENERS = 50
_AT_ONCE = 10  # listeners: others want to ask the adviser in between

_UNBEARABLE = -0.5
"""Whoever is predicted to like a song less than this would rather leave."""

_MISERY = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Appraisal:
    """Of one song. All 0 where nothing is known: such a song is taken as the usual one."""

    taste: float = 0.0  # of the listeners, about -1 to 1; above 0: more to their taste than the usual candidate
    suits: int = 0  # listeners who are predicted to like it, and better than the usual candidate
    lesson: float = 0.0  # how moderators judge songs like it: log odds of being kept
    colour: Colour | None = None


NOTHING = Appraisal()

Appraisals = Mapping[str, Appraisal]
"""By song. Songs that came meanwhile are not in it."""

Predicted = NDArray[np.float64]
"""(songs,) from -1 to 1: a listener's liking; nan where the listener is not asked."""


class Appraising:
    """Asks the adviser, and learns from a guild's lessons anew each time: they are few."""

    def __init__(self, database: Database, adviser: Adviser) -> None:
        self._database = database
        self._adviser = adviser

    async def of(self, guild: str, now: datetime) -> Appraisals:
        """Of all candidates for the guild's playlist."""
        async with self._database.reading() as session:
            found = await candidates.of_guild(session, guild, since=now - LATELY)
            learnt = await lessons.of_guild(session, guild) if found else []
            listening = await audience.listeners(session, guild, since=now - _LISTENED, limit=_MOST_LISTENERS)
            briefs = await repertoire.briefs(session, [candidate.song_id for candidate in found])
        if not found:
            return {}
        predicted: list[Predicted] = []
        for start in range(0, len(listening), _AT_ONCE):
            some = listening[start : start + _AT_ONCE]
            predicted += await self._adviser.ask(partial(_predicted, songs=found, members=some, now=now))
        songs = {*(candidate.song_id for candidate in found), *(lesson.song_id for lesson in learnt)}
        rows = await self._adviser.ask(partial(_rows, songs=songs))
        return await asyncio.to_thread(_appraised, found, predicted, _Lessons(learnt, rows, now), briefs)


@dataclass(frozen=True, slots=True)
class _Lessons:
    """All that it takes to learn from them."""

    lessons: Sequence[Lesson]
    rows: Mapping[str, NDArray[np.float64]]  # by song: features, of these lessons' songs, and of the candidates
    now: datetime


def _predicted(
    known: Knowledge, *, songs: Sequence[Candidate], members: Sequence[str], now: datetime
) -> list[Predicted]:
    """What each of these members may think of the songs, of those who have said anything so far.

    Nobody is asked about songs of their own, nor of those that they have an opinion of: that is counted as what it is.
    """
    numbers = [number(song.song_id) for song in songs]
    there = np.array([song.song_id in known for song in songs], bool)
    found: list[Predicted] = []
    for member in members:
        said = known.opinions_of(member)
        others = [song.asker != member and item not in said for song, item in zip(songs, numbers, strict=True)]
        asked = there & np.array(others, bool)
        if said and asked.any():
            row = np.full(len(songs), np.nan)
            items = np.array(numbers, np.int64)[asked]
            row[asked] = known.recommender.predicted(number(member), items, now=now.timestamp())
            found.append(row)
    return found


def _rows(known: Knowledge, *, songs: Collection[str]) -> dict[str, NDArray[np.float64]]:
    """The features of those songs that are known, by id."""
    return {song_id: np.nan_to_num(known.rows[song_id]) for song_id in songs if song_id in known}


def _appraised(
    found: Sequence[Candidate], predicted: Sequence[Predicted], lessons: _Lessons, briefs: Mapping[str, str]
) -> Appraisals:
    tastes, suits = _tastes(predicted, len(found))
    judged = _judged(found, lessons)
    return {
        candidate.song_id: Appraisal(
            taste=float(tastes[place]),
            suits=int(suits[place]),
            lesson=judged.get(candidate.song_id, 0.0),
            colour=_colour(briefs.get(candidate.song_id, "")),
        )
        for place, candidate in enumerate(found)
    }


def _tastes(predicted: Sequence[Predicted], songs: int) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """(songs,) the listeners' taste, and how many each song suits: the average without misery (Masthoff, 2004).

    Each listener's predictions are taken from the average of theirs, so that somebody who likes everything says no
    more than others do.
    """
    if not predicted:
        return np.zeros(songs), np.zeros(songs, np.int64)
    all_of_them = np.array(predicted)  # (listeners, songs)
    asked = np.isfinite(all_of_them)
    liking = np.where(asked, all_of_them, 0.0)
    usual = liking.sum(axis=1, keepdims=True) / np.maximum(asked.sum(axis=1, keepdims=True), 1)
    apart = np.where(asked, liking - usual, 0.0)
    many = np.maximum(asked.sum(axis=0), 1)
    misery = (asked & (liking < _UNBEARABLE)).sum(axis=0) / many
    return apart.sum(axis=0) / many - _MISERY * misery, (asked & (liking > 0) & (apart > 0)).sum(axis=0)


def _judged(songs: Sequence[Candidate], given: _Lessons) -> dict[str, float]:
    """As moderators would, by song; without those of which nothing is known."""
    taught = [lesson for lesson in given.lessons if lesson.song_id in given.rows]
    there = [song.song_id for song in songs if song.song_id in given.rows]
    if not taught or not there:
        return {}
    learnt = learning.learn(taught, np.array([given.rows[lesson.song_id] for lesson in taught]), given.now)
    says = learnt.says(np.array([given.rows[song_id] for song_id in there]))
    return dict(zip(there, says.tolist(), strict=True))


def _colour(brief: str) -> Colour | None:
    """None for a brief that another version wrote, and that cannot be read."""
    try:
        return Colour.of(Brief.from_json(json.loads(brief)))
    except (KeyError, TypeError, ValueError):
        return None
