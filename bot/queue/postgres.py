"""The queue across machines, carried by PgQueuer over the PostgreSQL database that holds the songs.

A waiting song has a job of PgQueuer's, written in the same transaction as its row. Its priority is the song's turn, so
PgQueuer hands songs out in the order of the line; it leases a job to one worker, which renews the lease by a
heartbeat, and hands it to another when the beats stay away. The row stays the truth: a job that finds its song
cancelled, ready or taken over has nothing to do, and a song without a job is given one (`_reconcile`).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import asyncpg
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.adapters.persistence.qb import (
    DBSettings,
    QueryBuilderEnvironment,
    QueryQueueBuilder,
    QuerySchedulerBuilder,
)
from pgqueuer.adapters.persistence.queries import Queries
from pgqueuer.core.qm import QueueManager
from pgqueuer.domain.errors import RetryRequested
from pgqueuer.domain.models import Context, Job
from pgqueuer.domain.types import JobId
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.queue.changes import Changes
from bot.queue.interface import Make
from bot.queue.notices import plain_url
from bot.queue.rows import Limits, RowQueue
from bot.tasks import stop_and_wait
from storage import songs
from storage.database import LOST_CONNECTION, Database
from storage.errors import StorageError
from storage.kinds import UNFINISHED

log = logging.getLogger(__name__)

_ENTRYPOINT = "song"
_SCHEMA = "minstrel_queue"
"""PgQueuer's tables stand in a schema of their own, beside ours."""
_INSTALL_LOCK = 7_226_484  # of PostgreSQL's advisory locks; any number that nobody else takes
_AGAIN_SECONDS = 1.0
_RECONCILE_SECONDS = 15.0
_AT_ONCE = 200  # songs that are given jobs in one transaction
_LOG_DAYS = 30
_LEAVING = "its worker is leaving"
SETTINGS = DBSettings(db_schema=_SCHEMA, prefix="")
"""The names of PgQueuer's tables."""


class PostgresQueue(RowQueue):
    """A `Queue` for any number of processes on any number of machines."""

    def __init__(self, database: Database, changes: Changes, limits: Limits, *, lease_seconds: float) -> None:
        super().__init__(database, changes, limits)
        self._url = plain_url(database.url)
        self._lease = timedelta(seconds=lease_seconds)

    async def install(self) -> None:
        """Makes PgQueuer's tables, or brings them up to date. Raises StorageError."""
        try:
            async with _connected(self._url) as connection:
                await connection.execute("SELECT pg_advisory_lock($1)", _INSTALL_LOCK)  # until it is closed
                queries = _queries(connection)
                if await queries.schema_is_installed():
                    await queries.upgrade()
                else:
                    await queries.install()
        except (OSError, *LOST_CONNECTION) as error:
            raise StorageError(
                f"The queue's tables cannot be made or changed ({error}).",
                "See whether the database runs, and whether its user may create a schema.",
                code="database_unreachable",
            ) from error

    async def serve(self, make: Make, places: int) -> None:
        while True:
            try:
                await self._serve(make, places)
            except Exception as error:  # noqa: BLE001 - whatever ended it, as a rule a lost connection: go on
                log.warning("the queue is out of reach: %s", error or type(error).__name__)
                await asyncio.sleep(_AGAIN_SECONDS)

    async def _serve(self, make: Make, places: int) -> None:
        """Over one connection, until that is lost."""
        async with _connected(self._url) as connection:
            manager = QueueManager(_queries(connection), channel=SETTINGS.channel)
            serving = _Serving(self._database, self._changes, make, places)
            manager.entrypoint(_ENTRYPOINT, accepts_context=True, on_failure="hold")(serving.handle)
            running = asyncio.create_task(
                manager.run(
                    batch_size=1,  # what is claimed together is not shared out fairly
                    max_concurrent_tasks=max(2, places),  # PgQueuer takes no less; `_Serving` keeps to `places`
                    dequeue_timeout=min(self._lease, timedelta(seconds=5)),  # between looks for leases that ran out
                    heartbeat_timeout=self._lease,
                    shutdown_on_listener_failure=True,
                ),
                name="pgqueuer",
            )
            reconciling = asyncio.create_task(self._reconcile_now_and_then(), name="reconcile")
            try:
                await asyncio.shield(running)
            finally:
                await stop_and_wait([reconciling])
                serving.leaving = True
                for context in list(manager.job_context.values()):
                    context.cancellation.cancel()
                manager.shutdown.set()
                await asyncio.wait({running})

    async def _reconcile_now_and_then(self) -> None:
        while True:
            try:
                while await self._reconcile() == _AT_ONCE:
                    """There may be more."""
            except StorageError as error:
                log.warning("songs without a job are not looked for: %s", error)
            await asyncio.sleep(_RECONCILE_SECONDS)

    async def _reconcile(self) -> int:
        """Gives a job to unfinished songs that have none: after a restore, or where PgQueuer gave one up. How many.

        PgQueuer's log is kept short too: it does not do that itself.
        """
        jobless = text(
            f"SELECT id FROM songs WHERE status = ANY(:unfinished) AND NOT EXISTS ("  # noqa: S608 - names of ours
            f"SELECT 1 FROM {SETTINGS.qualified.queue_table} AS jobs "
            "WHERE jobs.id = songs.job AND jobs.status IN ('queued', 'picked')) "
            "ORDER BY turn LIMIT :most FOR UPDATE SKIP LOCKED"
        )
        async with self._database.transaction() as session:
            unfinished = [status.value for status in UNFINISHED]
            found = (await session.scalars(jobless, {"unfinished": unfinished, "most": _AT_ONCE})).all()
            for song_id in found:
                song = await songs.get(session, song_id)
                if song is not None:
                    await self._line_up(session, song)
            await session.execute(
                text(
                    f"DELETE FROM {SETTINGS.qualified.queue_table_log} "  # noqa: S608 - ours
                    "WHERE created < NOW() - make_interval(days => :days)"
                ),
                {"days": _LOG_DAYS},
            )
        return len(found)

    async def _line_up(self, session: AsyncSession, song: songs.Song) -> None:
        jobs = await (await _queries_within(session)).enqueue(
            _ENTRYPOINT, song.id.encode(), priority=-song.turn, dedupe_key=song.id, on_conflict="update_priority"
        )
        await songs.note_job(session, song.id, jobs[0])

    async def _line_up_anew(self, session: AsyncSession, turns: dict[str, int]) -> None:
        # PgQueuer only ever raises the priority of a job that it has.
        await session.execute(
            text(
                f"UPDATE {SETTINGS.qualified.queue_table} AS jobs SET priority = new.priority "  # noqa: S608 - ours
                "FROM unnest(CAST(:songs AS text[]), CAST(:priorities AS int[])) AS new (song, priority) "
                "WHERE jobs.dedupe_key = new.song AND jobs.status = 'queued'"
            ),
            {"songs": list(turns), "priorities": [-turn for turn in turns.values()]},
        )

    async def _after_put(self) -> None:
        """PgQueuer tells its workers itself."""

    async def _stop(self, song: songs.Song) -> None:
        """Whoever has it in work is told; if the word is lost, the worker learns it from the row at the next bar."""
        if song.job is not None:
            try:
                async with _connected(self._url) as connection:
                    await _queries(connection).mark_job_as_cancelled([JobId(song.job)])
            except (OSError, *LOST_CONNECTION) as error:
                log.warning("the worker of %s is not told that it was cancelled: %s", song.id, error)


class _Serving:
    """Turns PgQueuer's jobs into songs that are made."""

    def __init__(self, database: Database, changes: Changes, make: Make, places: int) -> None:
        self._database = database
        self._changes = changes
        self._make = make
        self._free = asyncio.Semaphore(places)
        self.leaving = False

    async def handle(self, job: Job, context: Context) -> None:
        """An entrypoint of PgQueuer's. Raises RetryRequested to have the job handed out again."""
        if self.leaving:  # it was on its way here when the others were stopped
            raise RetryRequested(timedelta(0), _LEAVING)
        making = asyncio.create_task(self._claim_and_make(job), name=f"job {job.id}")
        with context.cancellation:
            await asyncio.wait({making})
        if not making.done():
            await stop_and_wait([making])
        if self.leaving:
            raise RetryRequested(timedelta(0), _LEAVING)
        if not making.cancelled() and (seconds := making.result()) is not None:
            raise RetryRequested(timedelta(seconds=seconds), "its song is to be made again")

    async def _claim_and_make(self, job: Job) -> float | None:
        async with self._free:
            song_id = (job.payload or b"").decode()
            try:
                async with self._database.transaction() as session:
                    # PgQueuer hands out a job once: if the song is in work, its worker let the lease run out.
                    song = await songs.claim(session, song_id, lost=True)
            except StorageError as error:
                log.warning("song %s cannot be taken up: %s", song_id, error)
                return _AGAIN_SECONDS
            self._changes.touch(song_id)
            self._changes.touch_line()
            return None if song is None else await self._make(song)


@asynccontextmanager
async def _connected(url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(url, timeout=5, command_timeout=30)
    try:
        yield connection
    finally:
        connection.terminate()


def _queries(connection: Any) -> Queries:
    return Queries(
        AsyncpgDriver(connection),
        qbe=QueryBuilderEnvironment(SETTINGS),
        qbq=QueryQueueBuilder(SETTINGS),
        qbs=QuerySchedulerBuilder(SETTINGS),
    )


async def _queries_within(session: AsyncSession) -> Queries:
    """PgQueuer's queries on the session's own connection, so within its transaction, which must have begun."""
    pooled = await (await session.connection()).get_raw_connection()
    return _queries(pooled.driver_connection)
