"""The queue within one process, over the song rows alone."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from sqlalchemy.ext.asyncio import AsyncSession

from bot.queue.changes import Changes
from bot.queue.interface import Make
from bot.queue.rows import Limits, RowQueue
from bot.tasks import stop_and_wait
from storage import line, songs
from storage.database import Database
from storage.errors import StorageError

log = logging.getLogger(__name__)

_LOOK_SECONDS = 2.0
"""Between looks at the line when nobody tells of a song: for pauses that end, and songs put again by a command."""


class LocalQueue(RowQueue):
    """A `Queue` for one process, which must be the only one that serves its database (see `alone`)."""

    def __init__(self, database: Database, changes: Changes, limits: Limits) -> None:
        super().__init__(database, changes, limits)
        self._wake = asyncio.Event()
        self._making: dict[str, asyncio.Task[None]] = {}

    async def recover(self) -> None:
        """Takes up what an earlier process had in work when it ended, however it ended."""
        async with self._database.transaction() as session:
            await songs.put_all_back(session, lost=True)

    async def serve(self, make: Make, places: int) -> None:
        free = asyncio.Semaphore(places)
        try:
            while True:
                await free.acquire()
                song = await self._next()
                task = asyncio.create_task(self._make(make, song), name=f"song {song.id}")
                self._making[song.id] = task
                task.add_done_callback(lambda _task, song_id=song.id: self._made(song_id, free))
        finally:
            await stop_and_wait(self._making.values())
            await self._leave()

    async def _leave(self) -> None:
        """A song may have been claimed in the very moment of leaving, and nobody begun to make it."""
        with suppress(StorageError):  # then it is found at the next start
            async with self._database.transaction() as session:
                await songs.put_all_back(session, lost=False)

    async def _next(self) -> songs.Song:
        while True:
            self._wake.clear()
            song = await self._claim()
            if song is not None:
                self._changes.touch(song.id)
                self._changes.touch_line()
                return song
            with suppress(TimeoutError):
                # Not asyncio.wait_for: before Python 3.12 it loses a cancel that comes together with the event.
                async with asyncio.timeout(_LOOK_SECONDS):
                    await self._wake.wait()

    async def _claim(self) -> songs.Song | None:
        try:
            async with self._database.transaction() as session:
                first = await line.first(session)
                return None if first is None else await songs.claim(session, first)
        except StorageError as error:
            log.warning("no song can be taken up: %s", error)
            return None

    async def _make(self, make: Make, song: songs.Song) -> None:
        seconds = await make(song)
        if seconds is not None:
            asyncio.get_running_loop().call_later(seconds, self._wake.set)

    def _made(self, song_id: str, free: asyncio.Semaphore) -> None:
        del self._making[song_id]
        free.release()
        self._wake.set()

    async def _line_up(self, session: AsyncSession, song: songs.Song) -> None:
        """The row is the place in line."""

    async def _line_up_anew(self, session: AsyncSession, turns: dict[str, int]) -> None:
        """The rows have their turns."""

    async def _after_put(self) -> None:
        self._wake.set()

    async def _stop(self, song: songs.Song) -> None:
        making = self._making.get(song.id)
        if making is not None:
            making.cancel()
