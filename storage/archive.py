"""Delivering and deleting songs: their rows and the bytes of their files, together."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from pathlib import Path

from storage import files, songs
from storage.database import Database
from storage.kinds import FileKind
from storage.recipes import Recipe
from storage.store import FileStore


class Archive:
    """Bytes are kept before the rows that name them are written, and dropped after those are gone."""

    def __init__(self, database: Database, store: FileStore) -> None:
        self._database = database
        self._store = store
        # Between keeping a file and naming it, nobody may find it unused and drop it.
        self._lock = asyncio.Lock()

    async def deliver(
        self, song_id: str, contents: Mapping[FileKind, bytes], *, recipe: Recipe, seconds: songs.Seconds
    ) -> bool:
        """Moves a song from rendering to ready, with all of its files or none.

        False, and nothing kept, if it was stopped meanwhile. Raises StorageError.
        """
        async with self._lock:
            kept: dict[FileKind, files.File] = {}
            delivered = False
            try:
                for kind, data in contents.items():
                    kept[kind] = files.File(digest=await self._store.put(data), bytes=len(data))
                async with self._database.transaction() as session:
                    moved = await songs.ready(session, song_id, recipe=recipe, seconds=seconds)
                    if moved:
                        await files.attach(session, song_id, kept)
                delivered = moved
            finally:
                if not delivered:
                    await self._drop_unnamed(file.digest for file in kept.values())
        return delivered

    async def remove(self, song_id: str) -> bool:
        """Deletes a finished song, and the files that no other song has. False if it is not finished."""
        async with self._lock:
            async with self._database.transaction() as session:
                digests = await files.of_song(session, song_id)
                removed = await songs.remove(session, song_id)  # takes the names of its files along
                unused = await files.forget_unused(session, digests)
            for digest in unused:
                await self._store.remove(digest)
        return removed

    async def path(self, song_id: str, kind: FileKind) -> tuple[Path, int] | None:
        """Where a song's file is, and its size in bytes; None if the song has none of the kind."""
        async with self._database.transaction() as session:
            file = await files.find(session, song_id, kind)
        return file and (self._store.path(file.digest), file.bytes)

    async def _drop_unnamed(self, digests: Iterable[str]) -> None:
        kept = list(digests)
        async with self._database.transaction() as session:
            named = await files.named(session, kept)
        for digest in kept:
            if digest not in named:
                await self._store.remove(digest)
