"""Every use case of Minstrel, a method each. The studio knows no front end: each of them only draws what it says."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Self

from bot import turns, wish, workshop
from bot.config import Settings
from bot.errors import SongNotReadyError, UnknownSongError
from bot.queue.alone import alone
from bot.queue.changes import Changes
from bot.queue.interface import Queue
from bot.queue.local import LocalQueue
from bot.recipe import brief_from_json
from bot.song import (
    Progress,
    Song,
    SongError,
    StoredFile,
    Timings,
    file_stem,
    heard_to_json,
)
from bot.worker import Worker
from storage import songs
from storage.archive import Archive
from storage.database import Database
from storage.kinds import FileKind, Status
from storage.recipes import Recipe
from storage.store import LocalStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """Whether songs can be asked for and made."""

    database: bool  # it answers
    worker: bool  # it takes songs up
    waiting: int  # songs in line

    @property
    def ok(self) -> bool:
        return self.database and self.worker


class Studio:
    """Asks for songs, follows them, hands them out. `open` makes one."""

    def __init__(
        self,
        *,
        database: Database,
        archive: Archive,
        queue: Queue,
        changes: Changes,
        shop: workshop.Workshop,
        working: asyncio.Task[None],
    ) -> None:
        self._database = database
        self._archive = archive
        self._queue = queue
        self._changes = changes
        self._shop = shop
        self._working = working

    @classmethod
    @asynccontextmanager
    async def open(
        cls, settings: Settings, *, load_composer: workshop.LoadComposer | None = None
    ) -> AsyncIterator[Self]:
        """Opens the storage, takes up the work that an earlier run left, and starts the worker.

        `load_composer` brings another composer than Minstrel's own. Raises StorageError, or
        AlreadyRunningError if another studio works in the same data folder. On exit the song in the making
        goes back to the queue, for the next run.
        """
        async with AsyncExitStack() as stack:
            stack.enter_context(alone(settings.data_dir))
            database = await stack.enter_async_context(Database.open(settings.database))
            store = LocalStore(settings.data_dir / "files")
            store.open()
            archive, changes = Archive(database, store), Changes()
            queue = LocalQueue(database, changes)
            await queue.recover()
            shop = await stack.enter_async_context(
                workshop.Workshop(
                    load_composer=load_composer or workshop.composer_loader(settings.device),
                    soundfont=settings.soundfont,
                )
            )
            worker = Worker(
                database=database,
                archive=archive,
                queue=queue,
                changes=changes,
                workshop=shop,
                songs_at_once=settings.songs_at_once,
            )
            working = asyncio.create_task(worker.run(), name="worker")
            stack.push_async_callback(_stop, working)
            stack.callback(changes.close)
            yield cls(database=database, archive=archive, queue=queue, changes=changes, shop=shop, working=working)

    async def warm_up(self) -> None:
        """Loads both models, so that the first song need not wait for them. Raises GenerationError."""
        await turns.in_thread(wish.warm_up)
        await self._shop.model()

    async def ask(
        self,
        prompt: str,
        *,
        asker: str,
        seed: int | None = None,
        bars: int | None = None,
        seconds: float | None = None,
    ) -> Song:
        """Reads the prompt and queues its song, which is returned with its brief and what was heard.

        Raises PromptError (the prompt), UsageError (the other values), StorageError.
        """
        wished = await turns.in_thread(partial(wish.read, prompt, seed=seed, bars=bars, seconds=seconds))
        recipe = Recipe(
            prompt=wished.prompt,
            brief=wished.brief.to_json(),
            heard=heard_to_json(wished.brief),
            seed=wished.seed,
        )
        async with self._database.transaction() as session:
            song = await songs.add(
                session,
                asker=asker,
                recipe=recipe,
                of_bars=wished.brief.bars,
                read_seconds=wished.read_seconds,
            )
        await self._queue.put(song.id)
        return await self.song(song.id)

    async def song(self, song_id: str) -> Song:
        """Raises UnknownSongError."""
        async with self._database.transaction() as session:
            song = await songs.get(session, song_id)
            if song is None:
                raise UnknownSongError(song_id)
            return _shown(song, await songs.place(session, song))

    async def recent(self, limit: int = 20) -> list[Song]:
        """The songs asked for last, newest first, whatever their status."""
        async with self._database.transaction() as session:
            return [_shown(song, await songs.place(session, song)) for song in await songs.recent(session, limit)]

    async def cancel(self, song_id: str) -> Song:
        """Cancels a song in the making; one that came to its end meanwhile is returned as it is, and kept.

        Raises UnknownSongError.
        """
        await self._queue.cancel(song_id)
        return await self.song(song_id)

    async def remove(self, song_id: str) -> Song:
        """Cancels a song in the making (returned as cancelled); deletes a finished one with its files.

        Raises UnknownSongError.
        """
        while True:  # once, unless the song comes to its end between the two tries
            if await self._queue.cancel(song_id):
                return await self.song(song_id)
            song = await self.song(song_id)
            if await self._archive.remove(song_id):
                self._changes.touch(song_id)
                return song

    async def watch(self, song_id: str) -> AsyncGenerator[Song, None]:
        """The song now, then after each change, until its status is final. Raises UnknownSongError.

        Changes that come faster than they are taken are summed up; the final status is never missed. It ends
        early only when the studio closes. Close it (`contextlib.aclosing`) where it is left half-way.
        """
        with self._changes.listen(song_id) as changed:
            last = await self.song(song_id)
            yield last
            while not last.status.is_final:
                await changed.wait()
                if self._changes.closed:
                    return
                changed.clear()
                song = await self._song_or_its_end(last)
                if song != last:
                    last = song
                    yield song

    async def file(self, song_id: str, kind: FileKind) -> StoredFile:
        """Raises UnknownSongError; SongNotReadyError while the song is not ready, or if it never will be."""
        song = await self.song(song_id)
        found = await self._archive.path(song_id, kind)
        if found is None:
            raise SongNotReadyError(
                f"The song is {song.status.value} and has no {kind.value} file.",
                "Ask for another song." if song.status.is_final else "Wait until it is ready.",
            )
        path, size = found
        return StoredFile(path=path, kind=kind, name=file_stem(song.prompt, song.id) + kind.suffix, bytes=size)

    async def healthy(self) -> Health:
        answers = await self._database.answers()
        waiting = 0
        if answers:
            async with self._database.transaction() as session:
                waiting = await songs.waiting(session)
        return Health(database=answers, worker=not self._working.done(), waiting=waiting)

    async def _song_or_its_end(self, last: Song) -> Song:
        """The song now; if its rows were deleted meanwhile, the end that its watchers have to be told."""
        try:
            return await self.song(last.id)
        except UnknownSongError:
            return replace(last, status=Status.CANCELLED, place=None)


async def _stop(working: asyncio.Task[None]) -> None:
    working.cancel()
    with suppress(asyncio.CancelledError):
        await working


def _shown(song: songs.Song, place: int | None) -> Song:
    recipe, seconds, failure = song.recipe, song.seconds, song.failure
    return Song(
        id=song.id,
        prompt=recipe.prompt,
        asker=song.asker,
        brief=brief_from_json(recipe.brief, recipe.heard),
        seed=recipe.seed,
        model=recipe.model,
        status=song.status,
        place=place,
        progress=None if song.bars is None else Progress(bars=song.bars, of=song.of_bars),
        error=failure and SongError(code=failure.code, message=failure.message, hint=failure.hint),
        timings=Timings(read=seconds.read, compose=seconds.compose, render=seconds.render, total=seconds.total),
        created_at=song.created_at,
        updated_at=song.updated_at,
    )
