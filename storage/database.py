"""The database: opening it, upgrading its tables, transactions. SQLite on one machine, PostgreSQL for many."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from functools import cache
from pathlib import Path
from typing import Any

import asyncpg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, StatementError
from sqlalchemy.exc import TimeoutError as NoConnectionFreeError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, create_async_engine

from storage import sqlite
from storage.errors import RefusedError, StorageError, from_os_error

_BUSY_TIMEOUT_MS = 10_000
_CONNECT_SECONDS = 5
_STATEMENT_SECONDS = 60
_UPGRADE_LOCK = 7_226_483  # of PostgreSQL's advisory locks; any number that nobody else takes

LOST_CONNECTION = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
"""What asyncpg raises when a server dies in the middle of a word, besides OSError."""


class Database:
    """An open database, its tables as this version knows them."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._reader = engine.execution_options(minstrel_begin="BEGIN")
        self.is_sqlite = engine.dialect.name == "sqlite"
        # To SQLite every transaction is one moment; PostgreSQL shows each statement what is true by then.
        self._frozen = self._reader if self.is_sqlite else engine.execution_options(isolation_level="REPEATABLE READ")
        # SQLite has one writer. Those of this process wait here, in the order of coming: its own way is to try again.
        self._writer: AbstractAsyncContextManager[Any] = asyncio.Lock() if self.is_sqlite else nullcontext()

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str, *, upgrade: bool = True) -> AsyncIterator[Database]:
        """Opens the database at `url`, and upgrades it if needed; or raises if it should not be upgraded but has to.

        `url` is `sqlite:///PATH` or `postgresql://USER:PASSWORD@HOST:PORT/NAME`. Raises StorageError.
        """
        engine = _engine(_checked(url, make=upgrade))
        try:
            async with _explained(engine.url):
                await _bring_up_to_date(engine, upgrade=upgrade)
            yield cls(engine)
        finally:
            await engine.dispose()

    @property
    def url(self) -> URL:
        return self._engine.url

    def transaction(self) -> AbstractAsyncContextManager[AsyncSession]:
        """All that is done in it becomes true at its end, or none of it does. Raises StorageError."""
        return self._begun(self._engine, self._writer)

    def reading(self) -> AbstractAsyncContextManager[AsyncSession]:
        """A transaction that only reads, beside whoever writes. Raises StorageError."""
        return self._begun(self._reader)

    def snapshot(self) -> AbstractAsyncContextManager[AsyncSession]:
        """A transaction that only reads, and all that it reads is of one moment, however long it takes.

        Raises StorageError.
        """
        return self._begun(self._frozen)

    async def overwrite_deleted(self) -> bool:
        """Sees to it that of rows that were deleted no byte is left in SQLite's files; others' writing waits meanwhile.

        False if somebody was at work in the database all the time, or the disk is too full for a second copy. To
        PostgreSQL this is nothing: its own VACUUM takes care of that.
        """
        if not self.is_sqlite:
            return True
        try:
            async with _explained(self._engine.url), self._writer, self._engine.connect() as connection:
                raw: Any = (await connection.get_raw_connection()).driver_connection  # neither may be in a transaction
                # PRAGMA secure_delete is not enough: where pages are joined and split, copies of rows stay behind.
                async with raw.execute("VACUUM"), raw.execute("PRAGMA wal_checkpoint(TRUNCATE)") as checkpoint:
                    busy, *_pages = await checkpoint.fetchone()
        except (StorageError, sqlite3.Error):
            return False
        return not busy

    async def answers(self) -> bool:
        """Whether a trivial question is answered."""
        try:
            async with _explained(self._engine.url), self._reader.connect() as connection:
                return await _one(connection) == 1
        except StorageError:
            return False

    @asynccontextmanager
    async def _begun(
        self, engine: AsyncEngine, turn: AbstractAsyncContextManager[Any] | None = None
    ) -> AsyncIterator[AsyncSession]:
        async with (
            _explained(self._engine.url),
            turn or nullcontext(),
            AsyncSession(engine, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session


async def _one(connection: AsyncConnection) -> int:
    return (await connection.execute(text("SELECT 1"))).scalar_one()


def _checked(url: str, *, make: bool) -> URL:
    """The URL with the driver that this program uses. SQLite's folder is made, or else its file has to be there."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise _bad_url("The database URL cannot be read.") from None
    if parsed.get_backend_name() == "postgresql" and parsed.host and parsed.database:
        return parsed.set(drivername="postgresql+asyncpg")
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        raise _bad_url(f"Minstrel cannot keep songs in this {parsed.get_backend_name()} database.")
    if not make and not Path(parsed.database).exists():
        raise _no_tables()
    folder = Path(parsed.database).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise from_os_error(error, folder) from error
    return parsed.set(drivername="sqlite+aiosqlite")


def _bad_url(message: str) -> StorageError:
    hint = "Write it as sqlite:///PATH or postgresql://USER:PASSWORD@HOST:PORT/NAME."
    return StorageError(message, hint, code="bad_database_url")


def _json(value: Any) -> str:
    """Without NaN and infinity, which only Python takes for JSON."""
    return json.dumps(value, allow_nan=False)


_ENGINE: dict[str, Any] = {"json_serializer": _json, "hide_parameters": True}  # prompts are nothing for the log


def _engine(url: URL) -> AsyncEngine:
    if url.get_backend_name() == "sqlite":
        engine = create_async_engine(
            url,
            **_ENGINE,
            pool_size=15,  # connections that stay: one more for a busy moment takes a thread and a file each time
            max_overflow=0,
            connect_args={"async_creator_fn": sqlite.connect},
        )
        event.listen(engine.sync_engine, "connect", _set_up_sqlite)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
        return engine
    return create_async_engine(
        url,
        **_ENGINE,
        pool_pre_ping=True,  # a server that was started again is met by a new connection, not by an error
        pool_size=5,
        max_overflow=5,
        connect_args={"timeout": _CONNECT_SECONDS, "command_timeout": _STATEMENT_SECONDS},
    )


def _set_up_sqlite(connection: Any, _record: object) -> None:
    """Readers beside one writer, writers that wait for each other, and foreign keys that hold."""
    connection.isolation_level = None  # transactions begin below: Python's driver would begin some too late
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={_BUSY_TIMEOUT_MS}",  # first: changing the journal takes a lock
        "journal_mode=WAL",
        "foreign_keys=ON",
        "synchronous=NORMAL",  # safe with WAL: a power cut may lose the last moments, never the file
        "secure_delete=ON",  # what is deleted is overwritten, as far as it goes; see `overwrite_deleted`
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes its lock at once: one that began as a reader could not wait for it."""
    options = connection.get_execution_options()
    if options.get("minstrel_upgrade"):
        # Changing a table copies it and drops the old one; its rows' dependants must not be dropped with it.
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
    connection.exec_driver_sql(options.get("minstrel_begin", "BEGIN IMMEDIATE"))


async def _bring_up_to_date(engine: AsyncEngine, *, upgrade: bool) -> None:
    async with engine.execution_options(minstrel_upgrade=True).begin() as connection:
        await connection.run_sync(_upgrade if upgrade else _check_version)
    await engine.dispose()  # SQLite's connection for upgrades checks no foreign keys


def _check_version(connection: Connection) -> None:
    if not _is_up_to_date(connection):
        raise _no_tables()


def _no_tables() -> StorageError:
    return StorageError(
        "The database's tables are those of an older version of Minstrel, or there are none.",
        "Bring them up to date with: minstrel db upgrade",
        code="database_too_old",
    )


@cache
def revisions() -> tuple[str, ...]:
    """Of the tables: the one that this version makes, and all older ones, the newest first."""
    return tuple(script.revision for script in ScriptDirectory.from_config(_scripts()).walk_revisions())


def _scripts(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


def _is_up_to_date(connection: Connection) -> bool:
    """Raises StorageError if the tables are those of a newer version."""
    newest, *older = revisions()
    current = MigrationContext.configure(connection).get_current_revision()
    if current not in {None, newest, *older}:
        raise StorageError(
            f"The database was written by a newer version of Minstrel (revision {current}).",
            "Update Minstrel, or set MINSTREL_DATA_DIR or MINSTREL_DATABASE_URL to another place.",
            code="database_too_new",
        )
    return current == newest


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        # Many machines may start at once, and one of them upgrades.
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _UPGRADE_LOCK})
    if _is_up_to_date(connection):
        return
    command.upgrade(_scripts(connection), "head")
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StorageError("The database's rows do not fit together.", "Restore a backup.", code="database_damaged")


@asynccontextmanager
async def _explained(url: URL) -> AsyncIterator[None]:
    """Says a database's error in words that help."""
    place = url.database if url.get_backend_name() == "sqlite" else f"{url.host}:{url.port or 5432}/{url.database}"
    try:
        yield
    except DBAPIError as error:
        if any(words in str(error.orig).lower() for words in _BAD_VALUE):
            raise _bad_value() from error
        raise _explain(error.orig or error, place or "") from error
    except StatementError as error:
        if not isinstance(error.orig, ValueError):
            raise
        raise _bad_value() from error
    except (*LOST_CONNECTION, NoConnectionFreeError) as error:
        raise _explain(error, place or "") from error
    except OSError as error:  # TimeoutError is one
        if url.get_backend_name() == "sqlite":
            raise
        raise _explain(error, place or "") from error
    except (UnicodeEncodeError, OverflowError) as error:  # SQLite's driver says so; PostgreSQL's is met below
        raise _bad_value() from error


_BAD_VALUE = ("invalid input for query argument", "invalid byte sequence", "value too long", "out of range")
_CORRUPT = ("not a database", "malformed", "disk i/o error", "unsupported file format")
_UNWRITABLE = ("readonly", "read-only", "unable to open", "permission denied")
_FULL = ("disk is full", "database or disk is full", "no space left", "could not extend file")
_UNREACHABLE = (
    "connection", "connect", "closed", "terminat", "shutting down", "starting up", "recovery", "timeout", "timed out",
    "queuepool",
)  # fmt: skip


def _explain(error: BaseException, place: str) -> StorageError:
    reason = next(iter(str(error).strip().splitlines()), type(error).__name__)  # more lines quote the rows
    lower = reason.lower()
    if isinstance(error, asyncpg.InternalClientError):
        reason, lower = "the connection was lost", "connection"
    if any(word in lower for word in _CORRUPT):
        return StorageError(
            f"The database {place} is damaged or not a database ({reason}).",
            "Restore it from a backup, or move it away to begin with an empty one.",
            code="database_damaged",
        )
    if any(word in lower for word in _FULL):
        return StorageError(
            f"The database {place} cannot be written, for the disk is full.",
            "Free some space on it, then try again.",
            code="disk_full",
        )
    if any(word in lower for word in _UNWRITABLE):
        return StorageError(
            f"The database {place} cannot be opened for writing ({reason}).",
            "Change its permissions, or set MINSTREL_DATA_DIR to another folder.",
            code="not_writable",
        )
    if "locked" in lower or "busy" in lower:
        return StorageError(
            f"The database {place} is held by another program.",
            "Stop that program, then try again.",
            code="database_busy",
        )
    if isinstance(error, OSError) or any(word in lower for word in _UNREACHABLE):
        return StorageError(
            f"The database {place} does not answer ({reason}).",
            "See whether it runs, and whether this machine reaches it; then try again.",
            code="database_unreachable",
        )
    return StorageError(f"The database {place} refused: {reason}.", "Check it, then try again.")


def _bad_value() -> RefusedError:
    """Does not repeat the value: it may be what somebody wrote, and errors go to the log."""
    return RefusedError(
        "A number is too large to be kept, or a text too long or no text at all.",
        "Use smaller numbers, shorter and ordinary texts.",
        code="bad_value",
    )
