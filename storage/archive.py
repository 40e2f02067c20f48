"""Delivering and deleting songs: their rows and the bytes of their files, together.

Several machines may do both at once with files of the same content. What keeps them apart is the file's row: bytes
are written, looked for and dropped only while the transaction holds the row of their digest, so whoever needs a file
that another is dropping waits, then writes it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from storage import files, song_features, songs, sources
from storage.database import Database
from storage.kinds import FileKind
from storage.recipes import Recipe
from storage.song_features import SongFeatures
from storage.store import FileStore

_ORPHAN_AGE = timedelta(hours=1)
"""A file that no song has may be about to get one: its bytes are written before its row."""


_AT_ONCE = 500
"""Files asked after in one question."""


class Archive:
    """Bytes are kept before the rows that name them are written, and dropped with them."""

    def __init__(self, database: Database, store: FileStore) -> None:
        self._database = database
        self._store = store

    async def deliver(
        self,
        song_id: str,
        contents: Mapping[FileKind, bytes],
        *,
        claim: int,
        recipe: Recipe,
        takes: Sequence[songs.Take] = (),
        features: SongFeatures | None = None,
        seconds: songs.Seconds,
    ) -> bool:
        """Moves a song from rendering to ready, with all of its files and what it is in numbers, or with nothing.

        False, and nothing kept, if it was stopped or taken over meanwhile. Raises StorageError.
        """
        kept: dict[FileKind, files.File] = {}
        delivered = False
        try:
            for kind, data in contents.items():
                kept[kind] = files.File(digest=await self._store.put(data), bytes=len(data))
            async with self._database.transaction() as session:
                moved = await songs.ready(session, song_id, claim=claim, recipe=recipe, takes=takes, seconds=seconds)
                if moved:
                    if features is not None:
                        await song_features.add(session, song_id, features)
                    await files.hold(session, kept.values())
                    for kind, data in contents.items():
                        if not await self._store.has(kept[kind].digest):  # dropped by another since it was put
                            await self._store.put(data)
                    await files.attach(session, song_id, kept)
            delivered = moved
        finally:
            if not delivered:
                await self.drop_unnamed(file.digest for file in kept.values())
        return delivered

    async def remove(self, song_id: str) -> bool:
        """Deletes a finished song, and the files that no other song has. False if it is not finished."""
        async with self._database.transaction() as session:
            digests = await files.of_song(session, song_id)
            await files.hold(session, [files.File(digest=digest, bytes=0) for digest in digests])
            removed = await songs.remove(session, song_id)  # takes the names of its files along
            for digest in await files.forget_unused(session, digests):
                await self._store.remove(digest)
        return removed

    async def read(self, song_id: str, kind: FileKind) -> tuple[str, bytes] | None:
        """The digest and the bytes of a song's file; None if the song has none of the kind. Raises StorageError."""
        async with self._database.reading() as session:
            file = await files.find(session, song_id, kind)
        return file and (file.digest, await self._store.get(file.digest))

    async def keep(self, data: bytes) -> files.File:
        """Keeps bytes for a song that is about to name them as a source. Raises StorageError."""
        return files.File(digest=await self._store.put(data), bytes=len(data))

    async def sources(self, song_id: str) -> list[tuple[bytes, dict[str, Any]]]:
        """The MIDI and the brief of each piece of music that a song is made from. Raises StorageError."""
        async with self._database.reading() as session:
            found = await sources.of_song(session, song_id)
        return [(await self._store.get(digest), brief) for digest, brief in found]

    async def check(self) -> None:
        """Raises StorageError if files cannot be kept now."""
        await self._store.check()

    async def sweep(self, age: timedelta = _ORPHAN_AGE) -> int:
        """Drops what processes that were killed left: files older than `age` that no song has. How many."""
        before = datetime.now(UTC) - age
        old = [digest async for digest, written in self._store.digests() if written < before]
        async with self._database.reading() as session:
            orphans = set(await files.nameless(session, before=before))
            for start in range(0, len(old), _AT_ONCE):
                some = old[start : start + _AT_ONCE]
                orphans |= set(some) - await files.named(session, some)
        return await self.drop_unnamed(orphans)

    async def drop_unnamed(self, digests: Iterable[str]) -> int:
        """Drops those of these files that no song has. How many."""
        dropped = 0
        for digest in set(digests):
            async with self._database.transaction() as session:
                await files.hold(session, [files.File(digest=digest, bytes=0)])
                for unused in await files.forget_unused(session, [digest]):
                    await self._store.remove(unused)
                    dropped += 1
        return dropped
