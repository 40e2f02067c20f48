"""The adviser: the recommender beside the database, kept up with what changes there, and asked in threads.

What those members do for whom it is asked counts at once. New songs, and what others do, are looked for every
FRESH_SECONDS when somebody asks, and told to the recommender without learning all anew; learning all anew happens
behind that, and what was learnt before answers meanwhile. Nobody waits for either longer than PATIENCE_SECONDS. At
the very first it is waited for that the songs are read, and FIRST_PATIENCE_SECONDS for the learning; then it answers by
what the members themselves did, until it knows what others think.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from bot.discovery import knowledge, signals
from bot.discovery.knowledge import Described, Knowledge
from bot.discovery.opinions import Opinions
from bot.discovery.signals import Opinion, Weights
from bot.tasks import stop_and_wait
from storage import deeds, repertoire, song_features
from storage.database import Database
from storage.deeds import Deeds
from storage.errors import StorageError
from storage.repertoire import Piece

T = TypeVar("T")

log = logging.getLogger(__name__)

FRESH_SECONDS = 30.0
PATIENCE_SECONDS = 0.25
FIRST_PATIENCE_SECONDS = 2.0
MOST_SONGS = 20_000
"""That it knows: the newest. Reading so many for the first time takes a thread a few seconds."""

_IDLE = 20
"""Times as long as learning all anew took the last time, nothing is learnt anew after it: at most a twentieth of all
time goes into it."""

_OVERLAP = timedelta(minutes=1)
"""What was done a little before the last look may have been written down after it, or by a clock that is behind."""

_MEMBERS_AT_ONCE = 20
"""That are told of: whoever asks in between waits for no more."""

_Extents = tuple[repertoire.Extent, deeds.Extent]


class Adviser:
    """Knows nothing until it is asked for the first time."""

    def __init__(self, database: Database, weights: Weights | None = None) -> None:
        self._database = database
        self._weights = weights or Weights()
        self._known: Knowledge | None = None
        self._asking = threading.Lock()  # held by whoever asks the recommender, or tells it something
        self._reading: asyncio.Task[None] | None = None
        self._learning: asyncio.Task[None] | None = None
        self._catching_up: asyncio.Task[None] | None = None
        self._looked_at = 0.0  # when catching up began the last time, by the monotonic clock
        self._seen_until = datetime.now(UTC)
        self._extents: _Extents | None = None  # of what it learnt from
        self._began_at = self._learnt_at = self._learnt_seconds = 0.0  # learning all anew
        self._forgotten: set[str] = set()  # members who were erased since the last learning began

    async def ask(
        self,
        question: Callable[[Knowledge], T],
        *,
        members: Collection[str] = (),
        about: str | None = None,
        anew: bool = False,
    ) -> T:
        """The answer, by all that these members have done until now; `about` a song that may be quite new.

        `anew` looks for new songs first, whenever that was done last. Raises StorageError.
        """
        await self._keep_up(about, anew=anew)
        return await self._answer(question, members)

    async def ask_at_once(self, question: Callable[[Knowledge], T], *, members: Collection[str] = ()) -> T | None:
        """As `ask`, but without waiting for anything else; None while songs are read for the very first time.

        Raises StorageError.
        """
        self._begin_to_keep_up()
        return None if self._known is None else await self._answer(question, members)

    async def forget(self, member: str) -> None:
        """What it learnt of a member who was erased."""
        self._forgotten.add(member)
        if self._known is not None:
            await self._while_nobody_asks(partial(self._known.forget, member))

    async def close(self) -> None:
        """Stops what goes on behind the answers."""
        tasks = (self._reading, self._learning, self._catching_up)
        await stop_and_wait(task for task in tasks if task is not None)

    async def _answer(self, question: Callable[[Knowledge], T], members: Collection[str]) -> T:
        async with self._database.reading() as session:
            done = await deeds.of_members(session, members)

        def answer() -> T:
            known = self._of_now()
            self._tell(known, members, done)
            return question(known)

        return await self._while_nobody_asks(answer)

    def _of_now(self) -> Knowledge:
        return self._known or Knowledge.nothing()

    async def _keep_up(self, about: str | None, *, anew: bool) -> None:
        self._begin_to_keep_up()
        if self._reading is not None:
            reading = self._reading
            await asyncio.wait([reading])
            reading.result()
        if self._extents is None and self._learning is not None:
            await asyncio.wait([self._learning], timeout=_left(self._began_at, FIRST_PATIENCE_SECONDS))
        is_new = anew or (about is not None and about not in self._of_now())
        if is_new and self._catching_up is None:
            self._begin_to_catch_up()
        if self._catching_up is not None:
            patience = None if is_new else _left(self._looked_at, PATIENCE_SECONDS)
            await asyncio.wait([self._catching_up], timeout=patience)

    def _begin_to_keep_up(self) -> None:
        """To read and learn for the first time, or to look for what came since, if it is time for that."""
        if self._known is None:
            if self._reading is None:
                self._reading = asyncio.create_task(self._read(), name="reading songs")
                self._reading.add_done_callback(self._have_read)
        elif self._catching_up is None and _left(self._looked_at, FRESH_SECONDS) == 0:
            self._begin_to_catch_up()

    def _begin_to_catch_up(self) -> None:
        self._looked_at = time.monotonic()
        self._catching_up = asyncio.create_task(self._catch_up(), name="catching up")
        self._catching_up.add_done_callback(self._caught_up)

    def _begin_to_learn(self) -> None:
        self._began_at = time.monotonic()
        self._learning = asyncio.create_task(self._learn(), name="learning")
        self._learning.add_done_callback(self._learnt)

    def _have_read(self, task: asyncio.Task[None]) -> None:
        self._reading = None
        if not task.cancelled() and task.exception() is None:
            self._begin_to_learn()
        _say_if_it_failed(task)

    def _learnt(self, task: asyncio.Task[None]) -> None:
        self._learning = None
        _say_if_it_failed(task)

    def _caught_up(self, task: asyncio.Task[None]) -> None:
        self._catching_up = None
        _say_if_it_failed(task)

    async def _read(self) -> None:
        """What all songs are like, so that who asks is answered by what they themselves did."""
        async with self._database.snapshot() as session:
            pieces = [piece async for piece in repertoire.pieces(session, limit=MOST_SONGS)]
            described = await _described(session, [piece.song_id for piece in pieces])
        self._known = await asyncio.to_thread(partial(Knowledge, pieces, described, Opinions(), self._weights))
        self._looked_at = time.monotonic()

    async def _learn(self) -> None:
        """Everything anew, from one moment of the database; then what came in the meantime."""
        seen_until = datetime.now(UTC)
        self._forgotten.clear()
        async with self._database.snapshot() as session:
            extents = await _extents(session)
            pieces = [piece async for piece in repertoire.pieces(session, limit=MOST_SONGS)]
            there = await self._while_nobody_asks(self._of_now().described)
            described = {piece.song_id: there[piece.song_id] for piece in pieces if piece.song_id in there}
            described |= await _described(session, [one.song_id for one in pieces if one.song_id not in described])
            opinions = await self._opinions(session, pieces, described)
        known = await asyncio.to_thread(
            partial(Knowledge, pieces, described, opinions, self._weights, before=self._known)
        )
        await self._tell_since(known, seen_until)
        for member in self._forgotten:
            known.forget(member)
        self._known, self._extents = known, extents
        self._seen_until = seen_until
        self._looked_at = self._learnt_at = time.monotonic()
        self._learnt_seconds = self._learnt_at - self._began_at

    async def _catch_up(self) -> None:
        """What came since the last look; all is learnt anew behind it, if it is time for that."""
        known, now = self._of_now(), datetime.now(UTC)
        await self._tell_since(known, self._seen_until)
        self._seen_until = now
        if self._learning is None and _left(self._learnt_at, _IDLE * self._learnt_seconds) == 0:
            async with self._database.reading() as session:
                has_changed = await _extents(session) != self._extents
            if has_changed:
                self._begin_to_learn()

    async def _tell_since(self, known: Knowledge, moment: datetime) -> None:
        """Tells of new songs, and of all that those members think who did something since a moment."""
        since = moment - _OVERLAP
        async with self._database.reading() as session:
            pieces = [piece async for piece in repertoire.pieces(session, limit=MOST_SONGS, since=since)]
            pieces = [piece for piece in pieces if piece.song_id not in known]
            described = await _described(session, [piece.song_id for piece in pieces])
        await self._while_nobody_asks(partial(known.add, pieces, described))
        async with self._database.reading() as session:
            doers = sorted(await deeds.doers(session, since=since))
        for members in _batches(doers, _MEMBERS_AT_ONCE):
            async with self._database.reading() as session:
                done = await deeds.of_members(session, members)
            await self._while_nobody_asks(partial(self._tell, known, members, done))

    async def _while_nobody_asks(self, work: Callable[[], T]) -> T:
        def wait_and_work() -> T:
            with self._asking:
                return work()

        return await asyncio.to_thread(wait_and_work)

    def _tell(self, known: Knowledge, members: Collection[str], done: Iterable[Deeds]) -> None:
        """All that these members think now, from all that they did."""
        thought: dict[str, dict[str, Opinion]] = {member: {} for member in members}
        for one in done:
            seconds = known.seconds_of(one.song_id)
            if one.member in thought and seconds is not None:
                found = signals.opinion(one, self._weights, seconds=seconds)
                if found is not None:
                    thought[one.member][one.song_id] = found
        for member, opinions in thought.items():
            known.tell(member, opinions)

    async def _opinions(
        self, session: AsyncSession, pieces: Iterable[Piece], described: dict[str, Described]
    ) -> Opinions:
        songs = {
            piece.song_id: (knowledge.number(piece.song_id), described[piece.song_id].seconds)
            for piece in pieces
            if piece.song_id in described
        }
        opinions = Opinions()
        member, user = "", 0
        async for one in deeds.of_all(session):
            if one.song_id in songs:
                song, seconds = songs[one.song_id]
                if one.member != member:
                    member, user = one.member, knowledge.number(one.member)
                found = signals.opinion(one, self._weights, seconds=seconds)
                if found is not None:
                    opinions.add(user, song, found)
        return opinions


def _left(since: float, seconds: float) -> float:
    """How much of some seconds is left, since a moment of the monotonic clock."""
    return max(0.0, since + seconds - time.monotonic())


def _batches(members: Sequence[str], size: int) -> list[Sequence[str]]:
    return [members[start : start + size] for start in range(0, len(members), size)]


async def _extents(session: AsyncSession) -> _Extents:
    return await repertoire.extent(session), await deeds.extent(session)


async def _described(session: AsyncSession, song_ids: list[str]) -> dict[str, Described]:
    briefs = await repertoire.briefs(session, song_ids)
    stored = await song_features.of_songs(session, song_ids)
    return await asyncio.to_thread(partial(knowledge.describe, briefs, stored))


def _say_if_it_failed(task: asyncio.Task[None]) -> None:
    """What was known before goes on answering, and the next look tries again."""
    error = None if task.cancelled() else task.exception()
    if isinstance(error, StorageError):
        log.warning("what was done lately is not learnt from yet: %s", error)
    elif error is not None:
        log.error("what was done lately cannot be learnt from", exc_info=error)
