"""Restoring a backup, into whichever database and store: all of it or nothing.

A backup may come from anywhere. It is read twice: once to see that it is whole and of this version, which changes
nothing; then its files are put into the store, each under the digest that its bytes turn out to have, and all rows go
into the database in one transaction. Whoever is interrupted leaves at most files that no song has, which are swept.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Table, delete, exists, func, insert, select, text
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from storage import backup, line, plain, store, tarball
from storage.backup import FILES, FORMAT, MANIFEST, ROWS, TABLES, Content, Manifest, Steps
from storage.database import Database, revisions
from storage.errors import RefusedError
from storage.kinds import IN_WORK, Status
from storage.store import FileStore
from storage.tables import ClockRow, RecipeRow, SongRow
from storage.tarball import damaged

LARGEST_FILE_BYTES = 256 * 1024 * 1024
"""It is held in memory; a song of some minutes has five million."""

_MOST_TABLES = 1000
_LARGEST_MANIFEST_BYTES = 1024 * 1024
_LATEST_TURN = 2**31 - 1  # a job's priority in PostgreSQL's queue is made of it
_ROWS_AT_ONCE = 500
_CLOCK = ClockRow.metadata.tables["clock"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A backup that was restored."""

    manifest: Manifest
    put_back: int  # songs that were in work, and wait again


async def restore(
    path: Path,
    database: Database,
    files: FileStore,
    *,
    alive_seconds: float,
    replace: bool = False,
    on_step: backup.OnStep = lambda _done, _of: None,
) -> Restored:
    """Brings all that a backup holds into an empty database, or with `replace` in place of what is there.

    Nobody else may be at work in the database: SQLite has to be held by the caller, in PostgreSQL no worker may
    have been seen for `alive_seconds`. Raises RefusedError (the backup, or the database, is not one to restore from
    or to), StorageError; then the database is as it was.
    """
    manifest = await asyncio.to_thread(_inspected, path)
    async with database.reading() as session:
        if not replace:
            await _check_empty(session)
        if not database.is_sqlite and await line.workers(session, alive_seconds):
            raise RefusedError(
                "Workers are alive in this database.", "Stop the bot and all workers first.", code="not_alone"
            )
    steps = Steps(on_step, manifest.steps)
    with tarball.reading(path) as tar:
        restoring = _Restoring(manifest, tar, steps)
        await restoring.put_files(files)
        async with database.transaction() as session:
            await _make_room(session, replace=replace, is_sqlite=database.is_sqlite)
            await restoring.insert_rows(session)
            await _check_whole(session)
            if not database.is_sqlite:
                await _set_sequences(session)
    return Restored(manifest=manifest, put_back=restoring.put_back)


def _inspected(path: Path) -> Manifest:
    """Looks at the whole tar. Raises RefusedError unless it is a backup of this version, with what it says it has."""
    manifest: Manifest | None = None
    files, tables = 0, list[str]()
    with tarball.reading(path) as tar:
        for entry in tar.entries():
            if manifest is not None or len(tables) > _MOST_TABLES:
                raise damaged("it has more files than it should")
            if entry.name == MANIFEST:
                manifest = Manifest.from_bytes(tar.read(most=_LARGEST_MANIFEST_BYTES))
            elif entry.name.startswith(FILES) and not tables:
                files += 1
            else:
                tables.append(entry.name)
    if manifest is None:
        raise damaged("it has no manifest, as one that ended early")
    _check_version(manifest)
    expected = [table.name for table in TABLES]
    if list(manifest.tables) != expected or tables != [f"{name}{ROWS}" for name in expected]:
        raise damaged("its tables are others than this version has")
    if files != manifest.files:
        raise damaged(f"it has {files} files, of {manifest.files}")
    return manifest


def _check_version(manifest: Manifest) -> None:
    newest, *older = revisions()
    if manifest.format > FORMAT or manifest.revision not in {newest, *older}:
        raise RefusedError(
            f"This backup was written by a newer version of Minstrel, {manifest.minstrel[:40]}.",
            "Update Minstrel, then restore it.",
            code="backup_too_new",
        )
    if manifest.revision != newest:
        raise RefusedError(
            f"This backup was written by an older version of Minstrel, {manifest.minstrel[:40]}, and has its tables.",
            "Restore it with that version into an empty database, then upgrade that: minstrel db upgrade",
            code="backup_too_old",
        )


class _Restoring:
    """What is read from one tar, in its order: files, then rows."""

    def __init__(self, manifest: Manifest, tar: tarball.Reader, steps: Steps) -> None:
        self._manifest = manifest
        self._tar = tar
        self._entries = tar.entries()
        self._steps = steps
        self._sizes: dict[str, int] = {}  # bytes, by digest
        self.put_back = 0

    async def put_files(self, files: FileStore) -> None:
        """Puts every file into the store under what its bytes turn out to be."""
        for _ in range(self._manifest.files):
            name = self._next()
            data = self._tar.read(most=LARGEST_FILE_BYTES)
            digest = await asyncio.to_thread(store.sha256, data)
            if name != f"{FILES}{digest}":
                raise damaged(f"the content of {name[:80]!r} has changed")
            await files.put(data)
            self._sizes[digest] = len(data)
            self._steps.add()

    async def insert_rows(self, session: AsyncSession) -> None:
        for table in TABLES:
            if self._next() != f"{table.name}{ROWS}":
                raise damaged("it has changed meanwhile")
            try:
                await self._insert(session, table)
            except (IntegrityError, DataError, RecursionError) as error:
                raise damaged(f"its rows of {table.name} do not fit together") from error

    async def _insert(self, session: AsyncSession, table: Table) -> None:
        rows: list[dict[str, Any]] = []
        for row in self._rows(table):
            rows.append(row)
            self._steps.add()
            if len(rows) == _ROWS_AT_ONCE:
                await session.execute(insert(table), rows)
                rows = []
        if rows:
            await session.execute(insert(table), rows)

    def _rows(self, table: Table) -> Iterator[dict[str, Any]]:
        """Raises RefusedError at a row that cannot be, or at the end if they are not those of the manifest."""
        count, sha256 = 0, hashlib.sha256()
        for row in self._tar.lines(longest=plain.LONGEST_LINE_BYTES):
            count += 1
            sha256.update(row)
            try:
                yield self._as_restored(table, plain.from_line(table, row))
            except ValueError as error:
                raise damaged(f"in line {count} of {table.name}, {error}") from None
        if self._manifest.tables[table.name] != Content(rows=count, sha256=sha256.hexdigest()):
            raise damaged(f"its rows of {table.name} have changed")

    def _as_restored(self, table: Table, row: dict[str, Any]) -> dict[str, Any]:
        """Raises ValueError."""
        if "turn" in row and not 0 <= row["turn"] <= _LATEST_TURN:
            raise ValueError("its turn cannot be")
        if table.name == "files":
            if row["digest"] not in self._sizes:
                raise ValueError("its file is missing")
            return {**row, "bytes": self._sizes[row["digest"]]}
        return self._waiting_again(row) if table.name == "songs" else row

    def _waiting_again(self, song: dict[str, Any]) -> dict[str, Any]:
        """Nobody works on it here, and the queue has yet to give it a job of its own."""
        if song["status"] in IN_WORK:
            song = {**song, "status": Status.QUEUED.value, "bars": None}
            self.put_back += 1
        return {**song, "job": None}

    def _next(self) -> str:
        """The name of the next file."""
        entry = next(self._entries, None)
        return "" if entry is None else entry.name


async def _check_empty(session: AsyncSession) -> None:
    """The clock has a row from the beginning."""
    for table in TABLES:
        if table is not _CLOCK and await session.scalar(select(exists().select_from(table))):
            raise RefusedError(
                "There are songs, members or guilds in this database, and a backup is restored into an empty one.",
                "Choose an empty one by MINSTREL_DATABASE_URL or MINSTREL_DATA_DIR, or add --replace to delete all "
                "that is there.",
                code="not_empty",
            )


async def _make_room(session: AsyncSession, *, replace: bool, is_sqlite: bool) -> None:
    if not is_sqlite:
        names = ", ".join(table.name for table in TABLES)
        await session.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))  # whoever writes waits for the end
    if not replace:
        await _check_empty(session)
    for table in reversed(TABLES) if replace else [_CLOCK]:
        await session.execute(delete(table))


async def _check_whole(session: AsyncSession) -> None:
    """What no constraint of the tables says."""
    without = select(func.count()).select_from(SongRow).outerjoin(SongRow.recipe).where(RecipeRow.song_id.is_(None))
    if await session.scalar(without):
        raise damaged("a song in it has no recipe")
    if list(await session.scalars(select(ClockRow.id))) != [1]:
        raise damaged("its clock has not one row")


async def _set_sequences(session: AsyncSession) -> None:
    """PostgreSQL numbers new rows by a count of its own."""
    for table in TABLES:
        column = table.autoincrement_column
        if column is not None:
            sequence = func.pg_get_serial_sequence(table.name, column.name)
            await session.execute(select(func.setval(sequence, func.max(column))))
