"""Opening what is remembered, as the settings say: on this machine alone, or shared by many."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass

from bot.config import Settings
from bot.errors import SettingsError
from bot.queue.alone import alone
from bot.queue.changes import Changes
from bot.queue.interface import Queue
from bot.queue.local import LocalQueue
from bot.queue.rows import Limits
from storage.archive import Archive
from storage.cupboard import Cupboard
from storage.database import Database
from storage.store import FileStore, open_store


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """The open database, the files, and who wants to know of changes."""

    database: Database
    archive: Archive
    store: FileStore
    changes: Changes
    cupboard: Cupboard  # what was exported, on this machine


@asynccontextmanager
async def open_memory(settings: Settings) -> AsyncIterator[Memory]:
    """To look at, or to change beside a process that serves it. Raises StorageError."""
    async with Database.open(settings.database, upgrade=False) as database, _memory(settings, database) as memory:
        yield memory


@asynccontextmanager
async def open_beside(settings: Settings) -> AsyncIterator[tuple[Memory, Queue]]:
    """With the queue, to put songs into the line or take them out beside a process that serves it.

    Raises StorageError.
    """
    async with open_memory(settings) as memory:
        yield memory, await _queue(settings, memory)


@asynccontextmanager
async def open_alone(settings: Settings) -> AsyncIterator[Memory]:
    """Upgraded if needed; if it is an SQLite database, no other process serves it meanwhile.

    Raises StorageError; AlreadyRunningError if one does.
    """
    with alone(settings.data_dir) if _is_one_machine(settings) else nullcontext():
        async with Database.open(settings.database) as database, _memory(settings, database) as memory:
            yield memory


@asynccontextmanager
async def open_to_serve(settings: Settings) -> AsyncIterator[tuple[Memory, Queue]]:
    """With the queue that belongs to the database, which is upgraded if needed.

    Raises StorageError; AlreadyRunningError if another process serves the same SQLite database; SettingsError if
    nobody would.
    """
    if _is_one_machine(settings) and not settings.songs_at_once:
        raise SettingsError(
            "With MINSTREL_SONGS_AT_ONCE=0 nobody would make songs: an SQLite database is for one process.",
            "Set it to 1 or more, or set MINSTREL_DATABASE_URL to a PostgreSQL database that workers share.",
        )
    async with open_alone(settings) as memory:
        queue = await _queue(settings, memory)
        if isinstance(queue, LocalQueue):
            await queue.recover()
        yield memory, queue


def _is_one_machine(settings: Settings) -> bool:
    return not settings.database.startswith("postgres")


@asynccontextmanager
async def _memory(settings: Settings, database: Database) -> AsyncIterator[Memory]:
    store = open_store(settings.files)
    await store.open()
    archive = Archive(database, store)
    cupboard = Cupboard(settings.data_dir / "exports", most_bytes=settings.exports_mb * 1_000_000)
    if database.is_sqlite:
        yield Memory(database=database, archive=archive, store=store, changes=Changes(), cupboard=cupboard)
        return
    from bot.queue.notices import PostgresChanges

    changes = PostgresChanges(database.url)
    async with changes.telling():
        yield Memory(database=database, archive=archive, store=store, changes=changes, cupboard=cupboard)


async def _queue(settings: Settings, memory: Memory) -> Queue:
    limits = Limits(songs_per_member=settings.songs_per_member, songs_per_guild=settings.songs_per_guild)
    if memory.database.is_sqlite:
        return LocalQueue(memory.database, memory.changes, limits)
    from bot.queue.postgres import PostgresQueue

    shared = PostgresQueue(memory.database, memory.changes, limits, lease_seconds=settings.lease_seconds)
    await shared.install()
    return shared
