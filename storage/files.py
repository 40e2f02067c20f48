"""Which song has which files. The bytes are in the file store, under their digests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import delete, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.kinds import FileKind
from storage.tables import FileRow, SongFileRow


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file as it is remembered."""

    digest: str  # SHA-256 of its bytes, in hex
    bytes: int


async def attach(session: AsyncSession, song_id: str, files: Mapping[FileKind, File]) -> None:
    """Gives a song its files, whose bytes are in the store already."""
    for kind, file in files.items():
        if await session.get(FileRow, file.digest) is None:
            session.add(FileRow(digest=file.digest, bytes=file.bytes, created_at=datetime.now(UTC)))
            await session.flush()
        session.add(SongFileRow(song_id=song_id, kind=kind.value, digest=file.digest))


async def find(session: AsyncSession, song_id: str, kind: FileKind) -> File | None:
    row = await session.get(SongFileRow, (song_id, kind.value))
    return row and File(digest=row.digest, bytes=row.file.bytes)


async def of_song(session: AsyncSession, song_id: str) -> list[str]:
    """The digests of a song's files."""
    return list(await session.scalars(select(SongFileRow.digest).where(SongFileRow.song_id == song_id)))


async def forget_unused(session: AsyncSession, digests: list[str]) -> list[str]:
    """Deletes the rows of those of these files that no song has any more, and returns their digests."""
    used = exists().where(SongFileRow.digest == FileRow.digest)
    gone = await session.scalars(
        delete(FileRow)
        .where(FileRow.digest.in_(digests), ~used)
        .returning(FileRow.digest)
        .execution_options(synchronize_session=False)
    )
    return list(gone)


async def named(session: AsyncSession, digests: list[str]) -> set[str]:
    """Those of these digests that some song's file has."""
    return set(await session.scalars(select(FileRow.digest).where(FileRow.digest.in_(digests))))
