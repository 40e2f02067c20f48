"""The queue within one process: first come, first served."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from bot.queue.changes import Changes
from storage import songs
from storage.database import Database


class LocalQueue:
    """A `Queue` for one process, which must be the only one that works on its database (see `alone`)."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database = database
        self._changes = changes
        self._wake = asyncio.Event()
        self._stops: dict[str, Callable[[], object]] = {}

    async def recover(self) -> None:
        """Takes up what an earlier process had in work when it ended, however it ended."""
        async with self._database.transaction() as session:
            await songs.put_back(session)

    async def put(self, song_id: str) -> None:
        self._changes.touch(song_id)
        self._wake.set()

    async def take(self) -> songs.Song:
        while True:
            self._wake.clear()
            async with self._database.transaction() as session:
                song = await songs.claim_next(session)
            if song is not None:
                self._changes.touch_all()
                return song
            await self._wake.wait()

    async def cancel(self, song_id: str) -> bool:
        async with self._database.transaction() as session:
            cancelled = await songs.cancel(session, song_id)
        if cancelled:
            self._stops.get(song_id, _nothing)()
            self._changes.touch_all()
        return cancelled

    @contextmanager
    def running(self, song_id: str, stop: Callable[[], object]) -> Iterator[None]:
        self._stops[song_id] = stop
        try:
            yield
        finally:
            del self._stops[song_id]


def _nothing() -> None:
    """The song was still waiting: nothing to stop."""
