"""A backup: all that is remembered in one tar, which says nothing of the database and the store that it comes from.

It holds, in this order: `files/DIGEST` for each file, `TABLE.jsonl` for each table with a row a line, a table before
those that refer to it, and `manifest.json`, which is the last so that a backup that ended early is seen to have none.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import RowMapping, Table, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import atomic, plain, tarball
from storage.database import Database, revisions
from storage.errors import StorageError
from storage.store import FileStore
from storage.tables import Base, FileRow, WorkerRow

T = TypeVar("T")

FORMAT = 1
MANIFEST, FILES, ROWS = "manifest.json", "files/", ".jsonl"

TABLES = tuple(table for table in Base.metadata.sorted_tables if table is not WorkerRow.__table__)
"""In an order in which rows find what they refer to. Who was at work is no memory."""

OnStep = Callable[[int, int], None]
"""Told how many files and rows are done, and of how many."""

_FILES, _SONG_FILES, _SOURCES = (Base.metadata.tables[name] for name in ("files", "song_files", "sources"))
_WITH_DIGESTS = (_FILES, _SONG_FILES, _SOURCES)
_GONE = frozenset({"file_missing", "file_damaged"})
_ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a table's file holds."""

    rows: int
    sha256: str  # of its bytes, in hex


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup is, and what it holds."""

    format: int
    revision: str  # of the tables
    minstrel: str  # the version that wrote it
    created_at: str  # UTC, ISO 8601
    tables: dict[str, Content]

    @property
    def files(self) -> int:
        """How many there are: each has a row."""
        return self.tables["files"].rows

    @property
    def steps(self) -> int:
        """As many as `write` and `restore` tell of: all rows, and all files once more."""
        return self.files + sum(content.rows for content in self.tables.values())

    def to_bytes(self) -> bytes:
        return json.dumps({**asdict(self), "files": self.files}, indent=2).encode() + b"\n"

    @classmethod
    def from_bytes(cls, data: bytes) -> Manifest:
        """Raises RefusedError."""
        try:
            document = json.loads(data)
            return cls(
                format=_a(int, document["format"]),
                revision=_a(str, document["revision"]),
                minstrel=_a(str, document["minstrel"]),
                created_at=_a(str, document["created_at"]),
                tables={name: _content(value) for name, value in document["tables"].items()},
            )
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise tarball.damaged("its manifest cannot be read") from None


def _content(value: Any) -> Content:
    return Content(rows=_a(int, value["rows"]), sha256=_a(str, value["sha256"]))


def _a(kind: type[T], value: Any) -> T:
    if type(value) is not kind:  # a bool is an int to isinstance
        raise TypeError
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A backup that was written."""

    manifest: Manifest
    incomplete: tuple[str, ...]  # ids of songs some of whose files are gone, or damaged, and so not in it


class Steps:
    """Counts what is done, and tells."""

    def __init__(self, on_step: OnStep, total: int) -> None:
        self._on_step = on_step
        self._total = total
        self._done = 0

    def add(self) -> None:
        self._done += 1
        self._on_step(min(self._done, self._total), self._total)


async def write(
    path: Path,
    database: Database,
    store: FileStore,
    *,
    minstrel: str,
    replace: bool = False,
    on_step: OnStep = lambda _done, _of: None,
) -> Written:
    """Writes a backup of one moment, beside whoever works: packed if the name ends in .gz or .tgz.

    Without `replace` no file is written over. Raises StorageError; then there is no backup of this name.
    """
    now = datetime.now(UTC)
    async with database.snapshot() as session:
        steps = Steps(on_step, await _steps(session))
        with (
            atomic.writing(path, replace=replace) as file,
            tarball.writing(file, packed=tarball.is_packed(path), modified=int(now.timestamp())) as tar,
        ):
            gone = await _copy_files(session, store, tar, steps)
            copying = _Rows(session, tar, path.parent, steps, gone)
            manifest = Manifest(
                format=FORMAT,
                revision=revisions()[0],
                minstrel=minstrel,
                created_at=now.isoformat(timespec="seconds"),
                tables={table.name: await copying.copy(table) for table in TABLES},
            )
            tar.add(MANIFEST, manifest.to_bytes())
    return Written(manifest=manifest, incomplete=tuple(sorted(copying.incomplete)))


async def _steps(session: AsyncSession) -> int:
    """All rows, and all files once more."""
    counts = [await session.scalar(select(func.count()).select_from(table)) or 0 for table in (*TABLES, _FILES)]
    return sum(counts)


async def _copy_files(session: AsyncSession, store: FileStore, tar: tarball.Writer, steps: Steps) -> set[str]:
    """Returns the digests of those that are gone: their songs were deleted meanwhile, or they are lost."""
    gone: set[str] = set()
    digests = select(FileRow.digest).order_by(FileRow.digest).execution_options(yield_per=_ROWS_AT_ONCE)
    async for digest in await session.stream_scalars(digests):
        try:
            tar.add(f"{FILES}{digest}", await store.get(digest))
        except StorageError as error:
            if error.code not in _GONE:
                raise
            gone.add(digest)
        steps.add()
    return gone


class _Rows:
    """Copies tables, without the rows of files that are gone."""

    def __init__(self, session: AsyncSession, tar: tarball.Writer, folder: Path, steps: Steps, gone: set[str]) -> None:
        self._session = session
        self._tar = tar
        self._folder = folder
        self._steps = steps
        self._gone = gone
        self.incomplete: set[str] = set()  # ids of songs

    async def copy(self, table: Table) -> Content:
        """By way of a nameless file beside the tar, which has to know how long a file is before it begins."""
        rows, sha256 = 0, hashlib.sha256()
        all_rows = select(table).order_by(*table.primary_key).execution_options(yield_per=_ROWS_AT_ONCE)
        with tempfile.TemporaryFile(dir=self._folder) as lines:
            async for row in (await self._session.stream(all_rows)).mappings():
                if not self._is_gone(table, row):
                    line = plain.to_line(row)
                    lines.write(line)
                    sha256.update(line)
                    rows += 1
                self._steps.add()
            self._tar.add_file(f"{table.name}{ROWS}", lines)
        return Content(rows=rows, sha256=sha256.hexdigest())

    def _is_gone(self, table: Table, row: RowMapping) -> bool:
        if table not in _WITH_DIGESTS or row["digest"] not in self._gone:
            return False
        if table is not _FILES:
            self.incomplete.add(row["song_id"])
        return True
