"""Changes told to all processes that share a PostgreSQL database, by its LISTEN and NOTIFY."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import asyncpg
from sqlalchemy import URL

from bot.queue.changes import Changes
from bot.tasks import stop_and_wait
from storage.database import LOST_CONNECTION

log = logging.getLogger(__name__)

_CHANNEL = "minstrel_songs"
_LINE = "*"  # instead of a song's id: the line has moved
_GATHER_SECONDS = 0.05
"""Changes within this time are told together: a busy line would drown everybody in notices else."""
_A_NOTICE = 500  # ids; PostgreSQL takes 8,000 bytes
_AGAIN_SECONDS = 1.0
_LAST_WORDS_SECONDS = 1.0


def plain_url(url: URL) -> str:
    """What asyncpg connects to, its password included."""
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


class PostgresChanges(Changes):
    """Wakes the watchers of this process at once, and those of all others within a moment."""

    def __init__(self, url: URL) -> None:
        super().__init__()
        self._url = plain_url(url)
        self._untold: set[str] = set()
        self._news = asyncio.Event()
        self._all_told = asyncio.Event()
        self._all_told.set()

    @asynccontextmanager
    async def telling(self) -> AsyncIterator[None]:
        """Tells, and listens, as long as this lasts; what is untold at its end is told first, if that can be done."""
        task = asyncio.create_task(self._stay_connected(), name="notices")
        try:
            yield
        finally:
            with suppress(TimeoutError):
                async with asyncio.timeout(_LAST_WORDS_SECONDS):
                    await self._all_told.wait()
            await stop_and_wait([task])

    def touch(self, song_id: str) -> None:
        self.wake(song_id)
        self._tell(song_id)

    def touch_line(self) -> None:
        self.wake_all()
        self._tell(_LINE)

    def _tell(self, what: str) -> None:
        self._untold.add(what)
        self._all_told.clear()
        self._news.set()

    async def _stay_connected(self) -> None:
        while True:
            try:
                connection = await asyncpg.connect(self._url, timeout=5, command_timeout=10)
                try:
                    await self._tell_and_listen(connection)
                finally:
                    connection.terminate()
            except (OSError, *LOST_CONNECTION) as error:
                log.warning("changes are not told to other machines: %s", error or type(error).__name__)
                await asyncio.sleep(_AGAIN_SECONDS)

    async def _tell_and_listen(self, connection: asyncpg.Connection) -> None:
        """Until the connection is lost."""
        connection.add_termination_listener(lambda _connection: self._news.set())
        await connection.add_listener(_CHANNEL, self._heard)
        self.wake_all()  # whatever was told while nobody listened
        while not connection.is_closed():
            await self._news.wait()
            await asyncio.sleep(_GATHER_SECONDS)
            self._news.clear()
            telling, self._untold = self._untold, set()
            try:
                for start in range(0, len(telling), _A_NOTICE):
                    payload = ",".join(sorted(telling)[start : start + _A_NOTICE])
                    await connection.execute("SELECT pg_notify($1, $2)", _CHANNEL, payload)
            except BaseException:
                self._untold |= telling  # told by the next connection
                self._news.set()
                raise
            if not self._untold:
                self._all_told.set()

    def _heard(self, _connection: object, _pid: int, _channel: str, payload: object) -> None:
        for what in str(payload).split(","):
            if what == _LINE:
                self.wake_all()
            else:
                self.wake(what)
