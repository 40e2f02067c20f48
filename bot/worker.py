"""The worker: takes songs from the queue, makes some at once, and keeps their rows up to date."""

from __future__ import annotations

import asyncio
import logging
import platform
import secrets
from contextlib import suppress
from functools import partial

from bot import errors, turns
from bot import wish as wishes
from bot.discovery import features, prompts
from bot.editing import Editing
from bot.live import Feeds
from bot.metrics import Meters
from bot.queue.changes import Changes
from bot.queue.interface import Queue
from bot.song import brief_from_json, heard_to_json
from bot.tasks import patiently, stop_and_wait
from bot.wish import Wish
from bot.workshop import Bundle, Workshop
from generation.liking import Liking
from storage import line, recipes, songs
from storage.archive import Archive
from storage.database import Database
from storage.errors import StorageError
from storage.song_features import SongFeatures

log = logging.getLogger(__name__)

_REFUSED_SECONDS = 2.0
"""Between tries while the storage refuses, as on a full disk."""

_DELIVERY_PAUSES = (0.5, 1.0, 2.0, 4.0)
"""Seconds between tries to deliver a song while the database does not answer."""

_SWEEP_SECONDS = 3600.0

RETRY_SECONDS = (2.0, 10.0, 60.0)
"""The pauses before a song that failed is made again; `songs.MOST_RETRIES` of them."""


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
        live: Feeds,
        songs_at_once: int,
        lease_seconds: float,
        meters: Meters,
    ) -> None:
        self.name = f"{platform.node()}-{secrets.token_hex(4)}"
        self._database = database
        self._archive = archive
        self._queue = queue
        self._changes = changes
        self._workshop = workshop
        self._live = live
        self._songs_at_once = songs_at_once
        self._lease_seconds = lease_seconds
        self._meters = meters

    async def register(self) -> None:
        """Says, for the first time or again, that this worker is alive. Raises StorageError."""
        async with self._database.transaction() as session:
            await line.beat(session, self.name, places=self._songs_at_once, forget_seconds=100 * self._lease_seconds)

    async def run(self) -> None:
        beating = asyncio.create_task(self._beat(), name="beat")
        sweeping = asyncio.create_task(self._sweep(), name="sweep")
        try:
            await self._queue.serve(self._make, self._songs_at_once)
        finally:
            await stop_and_wait([beating, sweeping])
            with suppress(StorageError):  # then it is forgotten when its beats stay away
                async with self._database.transaction() as session:
                    await line.leave(session, self.name)

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self._lease_seconds / 3)
            try:
                await self.register()
            except StorageError as error:
                log.warning("this worker cannot say that it is alive: %s", error)

    async def _sweep(self) -> None:
        """Drops files that no song has, now and then."""
        while True:
            try:
                dropped = await self._archive.sweep()
                if dropped:
                    log.warning("%d files that no song had were dropped", dropped)
            except StorageError as error:
                log.warning("files that no song has are not looked for: %s", error)
            await asyncio.sleep(_SWEEP_SECONDS)

    async def _make(self, song: songs.Song) -> float | None:
        """Brings one song to its end: ready, failed, cancelled (its row says so already), or put back. See `Make`."""
        if song.claims == 1:
            self._meters.taken_up((song.updated_at - song.created_at).total_seconds())
        try:
            await self._produce_and_deliver(song)
        except asyncio.CancelledError:
            await _to_its_end(asyncio.create_task(self._put_back(song)))
            raise
        except ClaimLostError:
            log.info("song %s is not this worker's any more", song.id)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one song, the next has its turn
            return await self._retry_or_fail(song, error)
        finally:
            self._changes.touch(song.id)
            self._changes.touch_line()
        return None

    async def _produce_and_deliver(self, song: songs.Song) -> None:
        recipe = song.recipe
        wish = wishes.led(
            Wish(
                prompt=recipe.prompt,
                brief=brief_from_json(recipe.brief, recipe.heard),
                seed=recipe.seed,
                read_seconds=song.seconds.read or 0.0,
                words_in_files=recipe.words_in_files,
                editing=await self._editing(song),
            ),
            Liking.from_json(recipe.taste),
        )
        bars = _Bars(self._database, self._changes, song)
        composed = asyncio.Event()

        async def on_composed(seconds: float) -> None:
            await bars.close()  # a report after the next line would find the song not composing any more
            async with self._database.transaction() as session:
                moved = await songs.composed(session, song.id, claim=song.claims, compose_seconds=round(seconds, 3))
            if not moved:
                raise ClaimLostError
            self._changes.touch(song.id)
            composed.set()

        async def embedded() -> bytes | None:
            await composed.wait()  # before, somebody may be waiting for the first bar
            return await turns.in_thread(partial(prompts.embedded, wish.prompt))

        embedding = asyncio.create_task(embedded())
        try:
            with self._live.making(song.id, wish.brief) as preview:
                bundle = await self._workshop.produce(
                    wish, song_id=song.id, on_bar=bars.done, on_composed=on_composed, preview=preview
                )
            vector = await embedding
        finally:
            await stop_and_wait([embedding])
            await bars.close()
        # The song is made: a database that is being started again is waited for.
        delivery = patiently(lambda: self._deliver(song, bundle, vector), _DELIVERY_PAUSES)
        await _to_its_end(asyncio.create_task(delivery))

    async def _editing(self, song: songs.Song) -> Editing | None:
        """The music that a song is made from, and what is to be done to it."""
        if song.recipe.edit is None:
            return None
        return Editing.of(song.recipe.edit, await self._archive.sources(song.id))

    async def _deliver(self, song: songs.Song, bundle: Bundle, embedding: bytes | None) -> None:
        made, timings = bundle.recipe, bundle.timings
        delivered = await self._archive.deliver(
            song.id,
            bundle.files,
            claim=song.claims,
            recipe=recipes.Recipe(
                prompt=made.prompt,
                brief=made.brief.to_json(),
                heard=heard_to_json(made.brief),
                seed=made.seed,
                taste=song.recipe.taste,
                words_in_files=song.recipe.words_in_files,
                edit=song.recipe.edit,
                sampling=made.sampling.to_json(),
                model=made.model or None,
                minstrel=made.minstrel,
            ),
            takes=bundle.takes,
            features=SongFeatures(version=features.VERSION, embedding=embedding, measured=dict(bundle.measured)),
            seconds=songs.Seconds(
                read=timings.read, compose=timings.compose, render=timings.render, total=timings.total
            ),
        )
        if not delivered:
            raise ClaimLostError
        self._meters.delivered(timings)

    async def _retry_or_fail(self, song: songs.Song, error: Exception) -> float | None:
        """Notes that a song failed, however long the storage refuses: somebody waits for the answer.

        Returns the seconds until it is made again, None if it is not.
        """
        problem = errors.explain(error)
        self._meters.error(problem.code)
        failure = songs.Failure(code=problem.code, message=problem.message, hint=problem.hint)
        pause = RETRY_SECONDS[song.retries] if problem.may_pass and song.retries < songs.MOST_RETRIES else None
        log.warning("song %s failed (%s); made again after: %s", song.id, problem.code, pause)
        while True:
            try:
                async with self._database.transaction() as session:
                    if pause is None:
                        noted = await songs.fail(session, song.id, failure, claim=song.claims)
                    else:
                        noted = await songs.retry_later(session, song.id, claim=song.claims, seconds=pause)
            except StorageError as refusal:
                log.warning("song %s failed (%s), which cannot be noted: %s", song.id, problem.code, refusal)
                await asyncio.sleep(_REFUSED_SECONDS)
            else:
                if noted:
                    self._meters.failed(is_made_again=pause is not None)
                return pause

    async def _put_back(self, song: songs.Song) -> None:
        with suppress(StorageError):  # then it is taken up again as a song whose worker died
            async with self._database.transaction() as session:
                await songs.put_back(session, song.id, claim=song.claims)


class ClaimLostError(Exception):
    """The song was cancelled, or taken over by another worker, meanwhile."""


class _Bars:
    """Writes down how many bars are done, as often as the database keeps up with.

    Made by the task that makes the song, which it cancels if the song turns out to be cancelled by others.
    """

    def __init__(self, database: Database, changes: Changes, song: songs.Song) -> None:
        self._database = database
        self._changes = changes
        self._song = song
        self._bars = 0
        self._closed = False
        self._news = asyncio.Event()
        self._making = asyncio.current_task()
        self._reporting = asyncio.create_task(self._report(), name=f"bars of {song.id}")

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
                    wanted = await songs.report_bars(session, self._song.id, self._bars, claim=self._song.claims)
                self._changes.touch(self._song.id)
                if not wanted and self._making is not None:
                    self._making.cancel()


async def _to_its_end(task: asyncio.Task[None]) -> None:
    """Awaits a task that must not be left half-way: a cancellation takes effect after it."""
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # looked at: asyncio complains of errors that nobody saw
        raise
