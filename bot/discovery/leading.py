"""How taste leads composing: which take of a song its asker would choose, and what to compose for who wants a surprise.

Whoever asks for a song waits for no answer of the adviser: taste has its say if it can be told at once, and not else.
"""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections.abc import Coroutine
from functools import partial
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from bot.discovery import features
from bot.discovery.adviser import Adviser
from bot.discovery.knowledge import Knowledge, number
from bot.discovery.surprise import CHANCE, Ground, Leanings
from bot.tasks import stop_and_wait
from generation.liking import Liking
from generation.reading.surprises import Source
from storage import aversions, members
from storage.database import Database

log = logging.getLogger(__name__)

T = TypeVar("T")

LEAST = 5
"""Songs that a member thinks something of, as far as is known: fewer are an accident, no taste."""

_HALF_SURE = 10
"""Opinions, with which a taste counts half of what it may at most."""

PATIENCE_SECONDS = 0.1
"""That an answer may take; beyond, the song is asked for without taste."""

_TOP = 20
"""A guild's best liked songs, that newcomers are surprised by the like of."""


class Leading:
    """A part of the studio."""

    def __init__(self, database: Database, adviser: Adviser) -> None:
        self._database = database
        self._adviser = adviser
        self._asking = set[asyncio.Task[Any]]()

    async def close(self) -> None:
        """Ends what nobody waits for any more."""
        await stop_and_wait(self._asking)
        await self._adviser.close()

    async def warm_up(self) -> None:
        """Begins to learn what the adviser knows, so that the first song may be led."""
        await self._adviser.ask_at_once(lambda _known: None, members=())

    async def liking(self, member: str) -> Liking | None:
        """What leads the choice among the takes of a member's song; None where nothing may, or nothing is known.

        Answers within 100 ms, whatever else goes on.
        """
        return await self._soon(self._liking(member))

    async def ground(self, member: str, guild: str | None, *, seed: int) -> Ground:
        """What to surprise a member by: their taste, else their guild's, else chance. As soon as `liking`."""
        return await self._soon(self._ground(member, guild, seed)) or CHANCE

    async def lead(self, member: str) -> bool:
        """Taste may lead the member's songs again. False if it may already."""
        async with self._database.transaction() as session:
            return await members.lead(session, member)

    async def unlead(self, member: str) -> bool:
        """From now on taste leads no song of the member's. False if it was so already."""
        async with self._database.transaction() as session:
            return await members.unlead(session, member)

    async def is_led(self, member: str) -> bool:
        """Whether taste may lead the member's songs, as far as the member decides on it by itself."""
        async with self._database.reading() as session:
            return await members.is_led(session, member)

    async def _liking(self, member: str) -> Liking | None:
        if not await self._may_lead(member):
            return None
        return await self._adviser.ask_at_once(partial(liking_of, member=member), members=[member])

    async def _ground(self, member: str, guild: str | None, seed: int) -> Ground:
        async with self._database.reading() as session:
            averse = frozenset(await aversions.of_member(session, member))
        question = partial(leanings_of, member=member if await self._may_lead(member) else None, guild=guild, seed=seed)
        found = await self._adviser.ask_at_once(question, members=[member])
        return Ground(leanings=found, averse=averse)

    async def _may_lead(self, member: str) -> bool:
        async with self._database.reading() as session:
            return await members.is_led(session, member) and not await members.is_paused(session, member)

    async def _soon(self, work: Coroutine[Any, Any, T]) -> T | None:
        """Its result, if that comes at once. What goes wrong is logged: a song is composed without taste as well."""
        asking = asyncio.create_task(work, name="taste")
        self._asking.add(asking)
        asking.add_done_callback(self._asking.discard)
        asking.add_done_callback(_say_if_it_failed)
        await asyncio.wait([asking], timeout=PATIENCE_SECONDS)
        if not asking.done() or asking.cancelled() or asking.exception() is not None:
            return None
        return asking.result()


def liking_of(known: Knowledge, member: str) -> Liking | None:
    """What a member likes of what can be measured in music; None of whom too little is known."""
    opinions = len(known.opinions_of(member))
    return weighed(known.recommender.leaning(number(member)), opinions) if opinions >= LEAST else None


def weighed(leaning: NDArray[np.float64], opinions: int) -> Liking | None:
    """What a recommender's `leaning` (d,) says of measures, of length 1 if it rested on opinions without end.

    Its direction is what was learnt; in what units a recommender counts liking is its own affair.
    """
    weights = features.of_measures(leaning)
    length = math.hypot(*weights.values())
    if not 0 < length < math.inf:
        return None
    surely = opinions / (opinions + _HALF_SURE)
    return Liking.of({name: surely * weight / length for name, weight in weights.items()})


def leanings_of(known: Knowledge, member: str | None, guild: str | None, seed: int) -> Leanings | None:
    """What a member likes; else, or without a member, what is liked in a guild; None if nothing is."""
    if member is not None and len(known.opinions_of(member)) >= LEAST:
        user = number(member)
        mean, draw = known.recommender.leaning(user), known.recommender.leaning(user, seed=seed)
        if mean.any():
            return Leanings(mean=mean, draw=draw, source=Source.TASTE)
    return None if guild is None else _of_guild(known, guild)


def _of_guild(known: Knowledge, guild: str) -> Leanings | None:
    """By how its best liked songs differ from all of its songs."""
    songs = known.songs_of([guild])
    best = [one.item for one in known.recommender.top(_TOP, within=songs, now=time.time())]
    if not best:
        return None
    away = np.mean([known.row_of(song) for song in best], axis=0) - np.mean(
        [known.row_of(song) for song in songs], axis=0
    )
    return Leanings(mean=away, draw=away, source=Source.GUILD) if away.any() else None


def _say_if_it_failed(asking: asyncio.Task[Any]) -> None:
    if not asking.cancelled() and (error := asking.exception()) is not None:
        log.warning("a song is asked for without taste: %s", error, exc_info=error)
