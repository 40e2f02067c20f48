"""The database: opening it, bringing its tables up to date, transactions."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, create_async_engine

from storage.errors import StorageError, from_os_error

_BUSY_TIMEOUT_MS = 10_000


class Database:
    """An open database, its tables as this version knows them."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str) -> AsyncIterator[Database]:
        """Opens, and upgrades if needed, the database at `url` (`sqlite:///path`). Raises StorageError."""
        engine = create_async_engine(_checked(url), pool_pre_ping=False)
        event.listen(engine.sync_engine, "connect", _set_up_sqlite)
        try:
            async with _explained(engine.url), engine.begin() as connection:
                await connection.run_sync(_upgrade)
            yield cls(engine)
        finally:
            await engine.dispose()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """All that is done in it becomes true at its end, or none of it does. Raises StorageError."""
        async with (
            _explained(self._engine.url),
            AsyncSession(self._engine, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    async def answers(self) -> bool:
        """Whether a trivial question is answered."""
        try:
            async with _explained(self._engine.url), self._engine.connect() as connection:
                return await _one(connection) == 1
        except StorageError:
            return False


async def _one(connection: AsyncConnection) -> int:
    return (await connection.execute(text("SELECT 1"))).scalar_one()


def _checked(url: str) -> URL:
    """The URL with the driver that this program uses, its folder made."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StorageError(
            "The database URL cannot be read.", "Write it as sqlite:///PATH.", code="bad_database_url"
        ) from None
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        raise StorageError(
            f"This version of Minstrel does not keep songs in {parsed.get_backend_name()} databases.",
            "Write the database URL as sqlite:///PATH.",
            code="bad_database_url",
        )
    folder = Path(parsed.database).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise from_os_error(error, folder) from error
    return parsed.set(drivername="sqlite+aiosqlite")


def _set_up_sqlite(connection: object, _record: object) -> None:
    """Readers beside one writer, writers that wait for each other, and foreign keys that hold."""
    cursor = connection.cursor()  # type: ignore[attr-defined]
    for pragma in (
        f"busy_timeout={_BUSY_TIMEOUT_MS}",  # first: changing the journal takes a lock
        "journal_mode=WAL",
        "foreign_keys=ON",
        "synchronous=NORMAL",  # safe with WAL: a power cut may lose the last moments, never the file
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        # Python's driver begins no transaction for CREATE TABLE: a migration that fails would be half done.
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    script = ScriptDirectory.from_config(config)
    current = MigrationContext.configure(connection).get_current_revision()
    if current == script.get_current_head():
        return
    if current is not None and current not in {revision.revision for revision in script.walk_revisions()}:
        raise StorageError(
            f"The database was written by a newer version of Minstrel (revision {current}).",
            "Update Minstrel, or set MINSTREL_DATA_DIR to another folder.",
            code="database_too_new",
        )
    command.upgrade(config, "head")


@asynccontextmanager
async def _explained(url: URL) -> AsyncIterator[None]:
    """Says a database's error in words that help."""
    try:
        yield
    except DBAPIError as error:
        raise _explain(str(error.orig), url.database or "The database") from error


_CORRUPT = ("not a database", "malformed", "disk i/o error", "unsupported file format")
_UNWRITABLE = ("readonly", "read-only", "unable to open", "permission denied")


def _explain(reason: str, place: str) -> StorageError:
    lower = reason.lower()
    if any(word in lower for word in _CORRUPT):
        return StorageError(
            f"The database {place} is damaged or not a database ({reason}).",
            "Restore it from a backup, or move it away to begin with an empty one.",
            code="database_damaged",
        )
    if "full" in lower:
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
    return StorageError(f"The database {place} refused: {reason}.", "Check it, then try again.")
