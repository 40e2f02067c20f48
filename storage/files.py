"""Which song has which files, as its own or as what it is made from. The bytes are in the file store, under their
digests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, delete, exists, or_, select, union
from sqlalchemy.ext.asyncio import AsyncSession

from storage.kinds import FileKind
from storage.tables import FileRow, SongFileRow, SourceRow
from storage.upsert import upsert


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file as it is remembered."""

    digest: str  # SHA-256 of its bytes, in hex
    bytes: int


_WITH_DIGESTS = (SongFileRow, SourceRow)


async def hold(session: AsyncSession, files: Iterable[File]) -> None:
    """Makes sure that these files have rows, and that no other transaction changes or deletes those meanwhile."""
    now = datetime.now(UTC)
    for file in sorted(files, key=lambda file: file.digest):  # two that hold the same files do not block each other
        row = {"digest": file.digest, "bytes": file.bytes, "created_at": now}
        await upsert(session, FileRow, key=("digest",), change=("digest",), **row)


async def attach(session: AsyncSession, song_id: str, files: Mapping[FileKind, File]) -> None:
    """Gives a song its files, which are held."""
    session.add_all(SongFileRow(song_id=song_id, kind=kind.value, digest=file.digest) for kind, file in files.items())
    await session.flush()


async def find(session: AsyncSession, song_id: str, kind: FileKind) -> File | None:
    row = await session.get(SongFileRow, (song_id, kind.value))
    return row and File(digest=row.digest, bytes=row.file.bytes)


async def of_song(session: AsyncSession, song_id: str) -> list[str]:
    """The digests of a song's files and sources."""
    both = (select(table.digest).where(table.song_id == song_id) for table in _WITH_DIGESTS)
    return list(await session.scalars(union(*both)))


async def named(session: AsyncSession, digests: Sequence[str]) -> set[str]:
    """Those of these files that a song has."""
    both = (select(table.digest).where(table.digest.in_(digests)) for table in _WITH_DIGESTS)
    return set(await session.scalars(union(*both)))


async def nameless(session: AsyncSession, *, before: datetime) -> list[str]:
    """The digests of rows from before then that no song has: their process was killed while it dropped them."""
    return list(await session.scalars(select(FileRow.digest).where(FileRow.created_at < before, ~_used())))


async def forget_unused(session: AsyncSession, digests: list[str]) -> list[str]:
    """Deletes the rows of those of these files that no song has any more, and returns their digests."""
    gone = await session.scalars(
        delete(FileRow)
        .where(FileRow.digest.in_(digests), ~_used())
        .returning(FileRow.digest)
        .execution_options(synchronize_session=False)
    )
    return list(gone)


def _used() -> ColumnElement[bool]:
    return or_(*(exists().where(table.digest == FileRow.digest) for table in _WITH_DIGESTS))
