"""Queues for tests: each kind over its own real database, with songs to put into them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncSession

from bot.queue.changes import Changes
from bot.queue.interface import Queue
from bot.queue.local import LocalQueue
from bot.queue.notices import PostgresChanges
from bot.queue.postgres import PostgresQueue
from bot.queue.rows import Limits
from storage import songs
from storage.database import Database
from storage.recipes import Recipe

LEASE_SECONDS = 1.0
LIMITS = Limits(songs_per_member=10_000, songs_per_guild=10_000)


@dataclass(kw_only=True)
class Line:
    """A queue as one process has it."""

    database: Database
    changes: Changes
    queue: Queue

    async def song(self, song_id: str) -> songs.Song:
        async with self.database.reading() as session:
            song = await songs.get(session, song_id)
        assert song is not None
        return song

    async def put(self, asker: str = "ann", *, guild: str | None = None) -> str:
        return (await self.queue.put(new_song(asker, guild=guild))).id

    async def until(self, song_id: str, **wanted: object) -> songs.Song:
        """The song when it has these attributes; waits for it to change."""
        async with asyncio.timeout(60):
            with self.changes.listen(song_id) as changed:
                while True:
                    song = await self.song(song_id)
                    if all(getattr(song, name) == value for name, value in wanted.items()):
                        return song
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(0.2):
                            await changed.wait()
                    changed.clear()


@asynccontextmanager
async def open_line(url: str, limits: Limits = LIMITS) -> AsyncIterator[Line]:
    """Opens the database at `url` and its queue, as one more process would."""
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(Database.open(url))
        if database.is_sqlite:
            changes = Changes()
            local = LocalQueue(database, changes, limits)
            await local.recover()
            yield Line(database=database, changes=changes, queue=local)
            return
        told = PostgresChanges(database.url)
        await stack.enter_async_context(told.telling())
        shared = PostgresQueue(database, told, limits, lease_seconds=LEASE_SECONDS)
        await shared.install()
        yield Line(database=database, changes=told, queue=shared)


def new_song(asker: str, *, guild: str | None = None) -> songs.NewSong:
    recipe = Recipe(prompt="a waltz", brief={"style": "waltz"}, heard=[], seed=1)
    return songs.NewSong.of(asker=asker, guild=guild, style="waltz", recipe=recipe, of_bars=4, read_seconds=0.1)


@dataclass
class Hands:
    """Makes songs at once, or holds them until told; notes their order."""

    line: Line
    holds: bool = False
    holds_after: int | None = None  # songs
    taken: list[str] = field(default_factory=list)
    stopped: list[str] = field(default_factory=list)
    pause: float | None = None  # asked for, once a song, instead of making it
    at_work: int = 0
    most_at_work: int = 0

    async def make(self, song: songs.Song) -> float | None:
        self.taken.append(song.id)
        self.at_work += 1
        self.most_at_work = max(self.most_at_work, self.at_work)
        try:
            return await self._make(song)
        except asyncio.CancelledError:
            self.stopped.append(song.id)
            async with self.line.database.transaction() as session:
                await songs.put_back(session, song.id, claim=song.claims)
            raise
        finally:
            self.at_work -= 1

    async def _make(self, song: songs.Song) -> float | None:
        while self.holds or (self.holds_after is not None and len(self.taken) > self.holds_after):
            await asyncio.sleep(0.01)
        async with self.line.database.transaction() as session:
            if self.pause is not None and not song.retries:
                await songs.retry_later(session, song.id, claim=song.claims, seconds=self.pause)
                return self.pause
            await finish(session, song)
        self.line.changes.touch(song.id)
        return None


async def finish(session: AsyncSession, song: songs.Song) -> bool:
    """From composing to ready, without files."""
    await songs.composed(session, song.id, claim=song.claims, compose_seconds=0.1)
    return await songs.ready(
        session, song.id, claim=song.claims, recipe=song.recipe, takes=(), seconds=songs.Seconds(total=0.2)
    )


@asynccontextmanager
async def serving(line: Line, hands: Hands | None = None, places: int = 2) -> AsyncIterator[Hands]:
    """While this lasts, songs are taken up and made."""
    hands = hands or Hands(line)
    task = asyncio.create_task(line.queue.serve(hands.make, places))
    try:
        yield hands
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
