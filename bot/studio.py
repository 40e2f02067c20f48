"""Every use case of Minstrel, a method each. The studio knows no front end: each of them only draws what it says."""

from __future__ import annotations

import asyncio
import functools
import hashlib
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

from sqlalchemy.ext.asyncio import AsyncSession

from bot import memories, privacy, reactions, signing, turns, verifying, wish, workshop
from bot.access import Access
from bot.config import Settings
from bot.discovery import feedback
from bot.discovery.discovery import Discovery
from bot.discovery.leading import Leading
from bot.discovery.signals import Weights
from bot.discovery.surprise import CHANCE
from bot.edits import Edits
from bot.errors import BroughtByAnotherError, SongNotFailedError, SongNotReadyError, UnknownSongError
from bot.export import Exported
from bot.exports import Exports
from bot.finding.finding import Finding
from bot.guilds.guilds import Guilds
from bot.health import Health, Watch
from bot.live import Feeds
from bot.memories import Memory
from bot.metrics import Meters
from bot.playlists.playlists import Playlists
from bot.plays import Plays
from bot.posts import Posts
from bot.privacy import Erased
from bot.queue.interface import Queue
from bot.recap.recaps import Recaps
from bot.shown import shown
from bot.song import Song, StoredFile, Wait, heard_to_json
from bot.tasks import AGAIN_AFTER, patiently, stop_and_wait
from bot.verifying import Report
from bot.waveforms import Waveforms
from bot.wish import Wish
from bot.worker import Worker
from generation.marks.identity import Identity
from generation.reading import surprises
from generation.reading.choices import NO_CHOICES, Choices
from generation.render import refit
from generation.render.live import Live
from storage import guilds, line, marks, ratings, shelf, songs
from storage.guilds import GuildSettings
from storage.kinds import FileKind, Status
from storage.line import Pace
from storage.posts import Address
from storage.ratings import Rating
from storage.recipes import Recipe
from storage.shelf import Place

if TYPE_CHECKING:
    from generation.musicology import Analysis

log = logging.getLogger(__name__)

_LINE_SECONDS = 0.2

_VERIFY_SECONDS = 4.5
"""For all of a file's marks."""


class Studio:
    """Asks for songs, follows them, hands them out. `open` makes one.

    What is made from music that is there has a part of its own, `edits`; and so has what a community does besides:
    `guilds`, `discovery`, `finding`, `playlists`, `recaps`, `posts`.
    """

    def __init__(
        self,
        *,
        settings: Settings,
        memory: Memory,
        queue: Queue,
        shop: workshop.Workshop | None,
        working: asyncio.Task[None] | None,
        watch: Watch,
        meters: Meters,
        live: Feeds,
        exports: Exports,
        identity: Identity,
    ) -> None:
        self.meters = meters
        self.live = live
        self.guilds = Guilds(memory, queue, alive_seconds=settings.alive_seconds)
        self.discovery = Discovery(memory, Weights.of(settings))
        self.edits = Edits(memory)
        self.leading = Leading(memory.database, self.discovery.adviser)
        self.finding = Finding(memory)
        self.playlists = Playlists(memory, self.discovery.adviser)
        self.recaps = Recaps(memory)
        self.plays = Plays(memory)
        self.posts = Posts(memory)
        self.waveforms = Waveforms()
        self.exports = exports
        self._identity = identity
        self._settings = settings
        self._memory = memory
        self._database = memory.database
        self._archive = memory.archive
        self._changes = memory.changes
        self._queue = queue
        self._shop = shop
        self._working = working
        self._watch = watch

    @classmethod
    @asynccontextmanager
    async def open(
        cls, settings: Settings, *, load_composer: workshop.LoadComposer | None = None
    ) -> AsyncIterator[Self]:
        """Opens the storage, takes up the work that an earlier run left, and starts the worker.

        With `settings.songs_at_once` 0 there is no worker: others on the same database make the songs.
        `load_composer` brings another composer than Minstrel's own. Raises StorageError, or
        AlreadyRunningError if another studio works in the same SQLite database. On exit the songs in the making
        go back to the queue, for the next run or another worker.
        """
        async with AsyncExitStack() as stack:
            memory, queue = await stack.enter_async_context(memories.open_to_serve(settings))
            watch, meters = Watch(memory, alive_seconds=settings.alive_seconds), Meters()
            stack.push_async_callback(watch.close)
            stack.push_async_callback(stop_and_wait, [asyncio.create_task(meters.time_the_loop(), name="loop lag")])
            live = Feeds(Live(settings.soundfont) if settings.songs_at_once else None)
            stack.push_async_callback(live.close)
            shop = working = None
            signer = await asyncio.to_thread(signing.identity_of, settings)
            if settings.songs_at_once:
                shop = await stack.enter_async_context(
                    workshop.Workshop(
                        load_composer=load_composer or workshop.composer_loader(settings.device),
                        soundfont=settings.soundfont,
                        identity=signer,
                    )
                )
                worker = Worker(
                    database=memory.database,
                    archive=memory.archive,
                    queue=queue,
                    changes=memory.changes,
                    workshop=shop,
                    live=live,
                    songs_at_once=settings.songs_at_once,
                    lease_seconds=settings.lease_seconds,
                    meters=meters,
                )
                await worker.register()
                working = asyncio.create_task(worker.run(), name="worker")
                working.add_done_callback(_say_if_it_failed)
                stack.push_async_callback(stop_and_wait, [working])
            exports = Exports(memory, soundfont=settings.soundfont, identity=signer)
            stack.push_async_callback(exports.close)
            stack.push_async_callback(stop_and_wait, [asyncio.create_task(exports.keep_tidy(), name="tidy")])
            stack.callback(memory.changes.close)
            studio = cls(
                settings=settings,
                memory=memory,
                queue=queue,
                shop=shop,
                working=working,
                watch=watch,
                meters=meters,
                live=live,
                exports=exports,
                identity=signer,
            )
            stack.push_async_callback(studio.leading.close)
            stack.push_async_callback(studio.finding.close)
            yield studio

    async def warm_up(self, *, to_read: bool = True) -> None:
        """Loads both models, so that the first song need not wait for them, and begins to learn members' tastes.

        Who never reads a prompt does without what is needed `to_read` one. Raises GenerationError.
        """
        if to_read:
            await turns.in_thread(wish.warm_up)
            await self.leading.warm_up()
        if self._shop is not None:
            await self._shop.model()

    async def read(
        self,
        prompt: str,
        *,
        choices: Choices = NO_CHOICES,
        seed: int | None = None,
        bars: int | None = None,
        seconds: float | None = None,
        asker: str | None = None,
        guild: str | None = None,
    ) -> Wish:
        """What is heard in a prompt; `choices` win over its words. Nothing is written down.

        A prompt that asks for a surprise is given one by what the asker likes, or else the guild. Raises PromptError
        (the prompt, the choices), UsageError (the other values).
        """
        ground = CHANCE
        if asker is not None and surprises.asked(prompt) is not None:
            seed = wish.seed_of(seed)
            ground = await self.leading.ground(asker, guild, seed=seed)
        return await turns.in_thread(
            partial(wish.read, prompt, choices=choices, seed=seed, bars=bars, seconds=seconds, ground=ground)
        )

    async def order(
        self,
        wished: Wish,
        *,
        asker: str,
        guild: str | None = None,
        parent: str | None = None,
        address: Address | None = None,
        key: str | None = None,
    ) -> Song:
        """Queues a song that was read. With an `address`, its post is written down in the same moment.

        Who does not know whether they were heard asks again with the same `key`, and gets the song of the first time.
        What the asker likes leads it, unless the wish says what does; its words stand in its files only if the asker
        allows it. Raises TooManySongsError, BroughtByAnotherError, StorageError.
        """
        editing = wished.editing
        if editing is not None and not editing.bringers <= {asker}:
            raise BroughtByAnotherError
        taste = wished.taste if wished.is_left_as_brought else wished.taste or await self.leading.liking(asker)
        allowed = wished.words_in_files and await patiently(lambda: self.allows_words(asker), AGAIN_AFTER)
        new = songs.NewSong.of(
            asker=asker,
            guild=guild,
            style=wished.brief.style,
            recipe=Recipe(
                prompt=wished.prompt,
                brief=wished.brief.to_json(),
                heard=heard_to_json(wished.brief),
                seed=wished.seed,
                taste=taste.to_json() if taste else None,
                words_in_files=allowed,
                edit=None if editing is None else editing.to_json(),
            ),
            of_bars=wished.brief.bars,
            read_seconds=wished.read_seconds,
            parent=parent,
            address=address,
            sources=() if editing is None else await self.edits.keep(editing),
            brought=editing is not None and bool(editing.bringers),
            key=key,
        )
        await self._queue.put(new)
        if editing is not None:
            await self.edits.keep(editing)  # what another song's end took along meanwhile; from now on nothing does
        return await self.song(new.id)

    async def ask(
        self,
        prompt: str,
        *,
        asker: str,
        guild: str | None = None,
        seed: int | None = None,
        bars: int | None = None,
        seconds: float | None = None,
    ) -> Song:
        """Reads the prompt and queues its song, which is returned with its brief and what was heard.

        Raises PromptError (the prompt), UsageError (the other values), TooManySongsError, StorageError.
        """
        return await self.order(
            await self.read(prompt, seed=seed, bars=bars, seconds=seconds, asker=asker, guild=guild),
            asker=asker,
            guild=guild,
        )

    async def song(self, song_id: str) -> Song:
        """Raises UnknownSongError."""
        async with self._database.reading() as session:
            song = await songs.get(session, song_id)
            if song is None:
                raise UnknownSongError(song_id)
            return shown(song, await self._wait(session, song, await self._pace(session)))

    async def recent(self, limit: int = 20) -> list[Song]:
        """The songs asked for last, newest first, whatever their status."""
        async with self._database.reading() as session:
            pace = await self._pace(session)
            return [shown(song, await self._wait(session, song, pace)) for song in await songs.recent(session, limit)]

    async def songs(self, song_ids: Sequence[str]) -> list[Song]:
        """These songs, in this order; those that are gone are left out."""
        async with self._database.reading() as session:
            return await self._shown(session, song_ids)

    async def shelf(
        self,
        *,
        limit: int,
        before: Place | None = None,
        words: str = "",
        for_member: str | None = None,
        liked_by: str | None = None,
        asked_by: str | None = None,
    ) -> list[Song]:
        """A page of all songs, the newest first; `storage.shelf` has what it can be narrowed down by."""
        async with self._database.reading() as session:
            found = await shelf.page(
                session,
                limit=limit,
                before=before,
                words=words,
                for_member=for_member,
                liked_by=liked_by,
                asked_by=asked_by,
            )
            return await self._shown(session, [place.song_id for place in found])

    async def retry(self, song_id: str) -> Song:
        """Puts a failed song into the line again. Raises UnknownSongError, SongNotFailedError."""
        if not await self._queue.put_again(song_id):
            raise SongNotFailedError((await self.song(song_id)).status.value)
        return await self.song(song_id)

    async def react(self, song_id: str, *, member: str, emoji: str) -> bool:
        """Rates a song by a reaction; the same one again changes nothing. False, and nothing is learnt, of who paused.

        Raises UnknownReactionError for what says nothing of a song, UnknownSongError.
        """
        return await feedback.rate(self._database, song_id, member=member, emoji=emoji)

    async def unreact(self, song_id: str, *, member: str, emoji: str) -> None:
        """Takes a reaction back; one that is not there is no error."""
        async with self._database.transaction() as session:
            await ratings.withdraw(session, song_id=song_id, member=member, emoji=emoji)

    async def unreact_all(self, song_id: str, *, emoji: str | None = None) -> None:
        """Takes all members' reactions to a song back, or those with one emoji; what buttons said stays."""
        async with self._database.transaction() as session:
            for rated in await ratings.of_song(session, song_id):
                if emoji == rated.emoji or (emoji is None and not reactions.is_pressed(rated.emoji)):
                    await ratings.withdraw(session, song_id=song_id, member=rated.member, emoji=rated.emoji)

    async def ratings(self, song_id: str) -> list[Rating]:
        """All members' reactions to a song, the oldest first."""
        async with self._database.reading() as session:
            return await ratings.of_song(session, song_id)

    async def holdings(self, member: str) -> dict[str, int]:
        """How much is kept about a member: rows, by table. Raises UnknownMemberError."""
        return await privacy.holdings(self._memory, member)

    async def export(self, member: str, path: Path) -> Exported:
        """Writes a zip with all that is kept about a member; no file is written over.

        Raises UnknownMemberError, StorageError.
        """
        return await privacy.export(self._memory, member, path)

    async def erase(self, member: str) -> Erased:
        """Erases all that is kept about a member, and stops what is in the making. Raises UnknownMemberError."""
        erased = await privacy.erase(self._memory, self._queue, member)
        await self.discovery.adviser.forget(member)
        self.finding.forget()
        return erased

    async def pause(self, member: str) -> bool:
        """From now on nothing is learnt about a member: no reaction and no listening is kept. False if so already."""
        return await privacy.pause(self._memory, member)

    async def resume(self, member: str) -> bool:
        """What a member does is learnt from again. False if it was."""
        return await privacy.resume(self._memory, member)

    async def was_erased(self, member: str, *, since: datetime) -> bool:
        """Whether a member was erased after a moment of the last days."""
        return await privacy.was_erased(self._memory, member, since=since)

    async def is_paused(self, member: str) -> bool:
        """Whether nothing is learnt about a member."""
        return await privacy.is_paused(self._memory, member)

    async def allow_words(self, member: str) -> bool:
        """A member's words may stand in the files of songs that they ask for from now on. False if so already."""
        return await privacy.allow_words(self._memory, member)

    async def forbid_words(self, member: str) -> bool:
        """They may not, as for everybody who said nothing. False if so already."""
        return await privacy.forbid_words(self._memory, member)

    async def allows_words(self, member: str) -> bool:
        """Whether a member's words may stand in files."""
        return await privacy.allows_words(self._memory, member)

    async def cancel(self, song_id: str) -> Song:
        """Cancels a song in the making; one that came to its end meanwhile is returned as it is, and kept.

        Raises UnknownSongError.
        """
        await self._cancel(song_id)
        return await self.song(song_id)

    async def remove(self, song_id: str) -> Song:
        """Cancels a song in the making (returned as cancelled); deletes a finished one with its files.

        Raises UnknownSongError.
        """
        while True:  # once, unless the song comes to its end between the two tries
            if await self._cancel(song_id):
                return await self.song(song_id)
            song = await self.song(song_id)
            if await self._archive.remove(song_id):
                await asyncio.to_thread(self._memory.cupboard.forget, [song_id])
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
                if song.status is Status.QUEUED:
                    await asyncio.sleep(_LINE_SECONDS)  # a long line with many watchers moves often

    async def file(self, song_id: str, kind: FileKind) -> StoredFile:
        """Raises UnknownSongError; SongNotReadyError while the song is not ready, or if it never will be."""
        song = await self.song(song_id)
        found = await self._archive.read(song_id, kind)
        if found is None:
            raise SongNotReadyError.of(song.status, f"{kind.value} file")
        digest, data = found
        return StoredFile(data=data, digest=digest, kind=kind, name=song.stem + kind.suffix)

    async def analysis(self, song_id: str) -> Analysis:
        """What is heard in a song: key, chords, form, and what would be worth a try.

        Raises UnknownSongError, SongNotReadyError.
        """
        song, file = await self.song(song_id), await self.file(song_id, FileKind.MIDI)
        return await turns.in_thread(partial(_analyzed, file.data, is_own=not song.brought))

    async def verify(self, file: IO[bytes]) -> Report:
        """Whether an open file was composed by Minstrel, by all its marks. Answers within five seconds.

        Raises UnreadableFileError, RenderError, StorageError.
        """
        own = await asyncio.to_thread(signing.certificate_of, self._settings)
        return await verifying.verify(file, own=own, database=self._database, seconds=_VERIFY_SECONDS)

    async def mark(self, name: str) -> str | None:
        """Something small that was remembered by `set_mark`."""
        async with self._database.reading() as session:
            return await marks.get(session, name)

    async def set_mark(self, name: str, value: str) -> None:
        """Remembers something small between runs."""
        async with self._database.transaction() as session:
            await marks.put(session, name, value)

    async def audio_within(self, song_id: str, largest_bytes: int) -> StoredFile | None:
        """The song's sound, encoded anew to be no larger. None if that would not be worth hearing.

        Raises UnknownSongError, SongNotReadyError, RenderError.
        """
        file, song = await self.file(song_id, FileKind.AUDIO), await self.song(song_id)
        shrink = partial(refit.within, seconds=song.brief.seconds, label=song.label, identity=self._identity)
        data = await asyncio.to_thread(shrink, file.data, largest_bytes)
        return None if data is None else replace(file, data=data, digest=hashlib.sha256(data).hexdigest())

    def link(self, song_id: str, kind: FileKind) -> str | None:
        """Where a song's file can be fetched by anybody who has the link; None if the host does not serve files."""
        base, path = self._settings.public_url.rstrip("/"), f"/api/songs/{song_id}/{kind.value}"
        if not base:
            return None
        key = self.access.key(path)
        return f"{base}{path}?key={key}" if key else base + path

    @functools.cached_property
    def access(self) -> Access:
        """Who may use the playground."""
        return Access.of(self._settings)

    async def healthy(self) -> Health:
        """Looks at everything that a song needs. Answers within two seconds, whatever does not answer it."""
        return await self._watch.health()

    @property
    def has_lost_its_worker(self) -> bool:
        """Whether this process was to make songs and cannot any more: it has to be started again."""
        return self._working is not None and self._working.done()

    async def metrics(self) -> bytes:
        """All that is counted and timed, in Prometheus' text format. Answers as soon as `healthy` does."""
        workload = None if self._shop is None else self._shop.workload
        return self.meters.exposition(await self._watch.figures(), workload)

    async def _shown(self, session: AsyncSession, song_ids: Sequence[str]) -> list[Song]:
        pace = await self._pace(session)
        there = [song for song_id in song_ids if (song := await songs.get(session, song_id))]
        return [shown(song, await self._wait(session, song, pace)) for song in there]

    async def _cancel(self, song_id: str) -> bool:
        cancelled = await self._queue.cancel(song_id)
        if cancelled:
            self.meters.cancelled()
        return cancelled

    async def _pace(self, session: AsyncSession) -> Pace:
        return await line.pace(session, alive_seconds=self._settings.alive_seconds)

    async def _wait(self, session: AsyncSession, song: songs.Song, pace: Pace) -> Wait | None:
        place = await line.place(session, song.id) if song.status is Status.QUEUED else None
        if place is None:
            return None
        rule = GuildSettings() if song.guild is None else await guilds.settings(session, song.guild)
        return Wait(
            place=place.number,
            of_own=place.of_own,
            seconds=pace.seconds_until(place),
            workers=pace.workers,
            first_come=rule.first_come,
            failed_before=song.retries > 0,
        )

    async def _song_or_its_end(self, last: Song) -> Song:
        """The song now; if its rows were deleted meanwhile, the end that its watchers have to be told."""
        try:
            return await self.song(last.id)
        except UnknownSongError:
            return replace(last, status=Status.CANCELLED, wait=None)


def _analyzed(midi: bytes, *, is_own: bool) -> Analysis:
    from generation import imports, musicology

    return musicology.analyze(imports.read(midi).score, is_own=is_own)


def _say_if_it_failed(working: asyncio.Task[None]) -> None:
    if not working.cancelled():
        log.critical("the worker has ended by itself: start this process again", exc_info=working.exception())
