"""The worker: takes songs from the queue, makes some at once, and keeps their rows up to date."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from bot import errors
from bot.queue.changes import Changes
from bot.queue.interface import Queue
from bot.recipe import brief_from_json
from bot.wish import Wish
from bot.workshop import Bundle, Workshop
from storage import recipes, songs
from storage.archive import Archive
from storage.database import Database
from storage.errors import StorageError

log = logging.getLogger(__name__)

_PAUSE_SECONDS = 2.0
"""Between tries while the storage refuses, as on a full disk."""


class Worker:
    """Runs until it is cancelled; the songs that it then has in work go back to the queue."""

    def __init__(
        self,
        *,
        database: Database,
        archive: Archive,
        queue: Queue,
        changes: Changes,
        workshop: Workshop,
        songs_at_once: int,
    ) -> None:
        self._database = database
        self._archive = archive
        self._queue = queue
        self._changes = changes
        self._workshop = workshop
        self._places = asyncio.Semaphore(songs_at_once)

    async def run(self) -> None:
        async with asyncio.TaskGroup() as making:
            while True:
                await self._places.acquire()
                song = await self._next()
                making.create_task(self._make(song)).add_done_callback(lambda _made: self._places.release())

    async def _next(self) -> songs.Song:
        while True:
            try:
                return await self._queue.take()
            except StorageError as error:
                log.warning("no song can be taken up: %s", error)
                await asyncio.sleep(_PAUSE_SECONDS)

    async def _make(self, song: songs.Song) -> None:
        """Brings one song to its end: ready, failed, cancelled (its row says so already), or put back."""
        making = asyncio.create_task(self._produce_and_deliver(song), name=f"song {song.id}")
        try:
            with self._queue.running(song.id, making.cancel):
                await making
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                await self._put_back(song.id)
                raise
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one song, the next has its turn
            await self._fail(song.id, error)
        self._changes.touch_all()

    async def _produce_and_deliver(self, song: songs.Song) -> None:
        recipe = song.recipe
        wish = Wish(
            prompt=recipe.prompt,
            brief=brief_from_json(recipe.brief, recipe.heard),
            seed=recipe.seed,
            read_seconds=song.seconds.read or 0.0,
        )
        bars = _Bars(self._database, self._changes, song.id)

        async def on_composed(seconds: float) -> None:
            await bars.close()  # a report after the next line would find the song not composing any more
            async with self._database.transaction() as session:
                moved = await songs.composed(session, song.id, compose_seconds=round(seconds, 3))
            if not moved:
                raise asyncio.CancelledError
            self._changes.touch(song.id)

        try:
            bundle = await self._workshop.produce(wish, on_bar=bars.done, on_composed=on_composed)
        finally:
            await bars.close()
        await _to_its_end(asyncio.create_task(self._deliver(song, bundle)))

    async def _deliver(self, song: songs.Song, bundle: Bundle) -> None:
        made, timings = bundle.recipe, bundle.timings
        await self._archive.deliver(
            song.id,
            bundle.files,
            recipe=recipes.Recipe(
                prompt=made.prompt,
                brief=song.recipe.brief,
                heard=song.recipe.heard,
                seed=made.seed,
                sampling=made.sampling.to_json(),
                model=made.model,
                minstrel=made.minstrel,
            ),
            seconds=songs.Seconds(
                read=timings.read, compose=timings.compose, render=timings.render, total=timings.total
            ),
        )

    async def _fail(self, song_id: str, error: Exception) -> None:
        """Notes why a song failed, however long the storage refuses: somebody waits for the answer."""
        problem = errors.explain(error)
        failure = songs.Failure(code=problem.code, message=problem.message, hint=problem.hint)
        while True:
            try:
                async with self._database.transaction() as session:
                    await songs.fail(session, song_id, failure)
            except StorageError as refusal:
                log.warning("song %s failed (%s), which cannot be noted: %s", song_id, problem.code, refusal)
                await asyncio.sleep(_PAUSE_SECONDS)
            else:
                return

    async def _put_back(self, song_id: str) -> None:
        with suppress(StorageError):  # then it is put back at the next start
            async with self._database.transaction() as session:
                await songs.put_back(session, [song_id])


class _Bars:
    """Writes down how many bars are done, as often as the database keeps up with.

    Made by the task that makes the song, which it cancels if the song turns out to be cancelled by others.
    """

    def __init__(self, database: Database, changes: Changes, song_id: str) -> None:
        self._database = database
        self._changes = changes
        self._song_id = song_id
        self._bars = 0
        self._closed = False
        self._news = asyncio.Event()
        self._making = asyncio.current_task()
        self._reporting = asyncio.create_task(self._report(), name=f"bars of {song_id}")

    def done(self, bars: int) -> None:
        self._bars = bars
        self._news.set()

    async def close(self) -> None:
        """Ends when nothing more will be written."""
        self._closed = True
        self._news.set()
        await _to_its_end(self._reporting)

    async def _report(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            if self._closed:
                return
            with suppress(StorageError):  # no reason to stop a song; the next bar tries again
                async with self._database.transaction() as session:
                    wanted = await songs.report_bars(session, self._song_id, self._bars)
                self._changes.touch(self._song_id)
                if not wanted and self._making is not None:
                    self._making.cancel()


async def _to_its_end(task: asyncio.Task[None]) -> None:
    """Awaits a task that must not be left half-way: a cancellation takes effect after it."""
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise
