"""What sounds while it is composed: a feed a song, which any number of listeners hear from its first bar.

A feed does nothing before somebody listens. Its bars are given out only a little ahead of the time at which they are
heard, so that as soon as the critic has chosen, the take that stays is heard; sound is made only for who wants sound.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import defaultdict
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Sequence
from contextlib import aclosing, contextmanager, suppress
from functools import partial
from typing import TypeVar

from bot.errors import UsageError
from bot.tasks import stop_and_wait
from generation.brief import Brief
from generation.preview import PlayedBar, Preview
from generation.render.live import TAIL_SECONDS, Live, LiveError, LiveSong
from generation.render.synth import SAMPLE_RATE_HZ
from generation.tokens import ROLES
from storage.kinds import Status

log = logging.getLogger(__name__)

T = TypeVar("T")

LEAD_SECONDS = 4.0
"""Of music that a listener has ahead. What is given out before the choice may be of a take that is not chosen."""

RATE = 4.0
"""Seconds of music that are given out in a second, once the critic has chosen: the finished song is being rendered."""

MOST_BYTES = 256 * 2**20
"""Of sound that is kept for listeners, of all songs: two of the longest ones, or eleven of two minutes."""

LINGER_SECONDS = 60.0
"""That a feed waits for a slow listener, when all has been given out."""

LOOK_SECONDS = 1.0
"""Between looks at a song that is waited for. No longer is it from its row's saying that it is composed to its feed."""


class NotLiveError(UsageError):
    """A song cannot be heard while it is composed."""

    code = "not_live"
    http_status = 404

    def __init__(self) -> None:
        super().__init__(
            "This song cannot be heard while it is composed: it is not in the making here.",
            "Wait until it is ready, then fetch its audio.",
        )


class Feed:
    """One song in the making, as it is heard."""

    def __init__(
        self, live: Live, preview: Preview, *, has_room: Callable[[Feed], bool], forget: Callable[[Feed], None]
    ) -> None:
        """`has_room` says whether its sound can be kept; it is forgotten when nobody wants it any more."""
        self.preview = preview
        self._live = live
        self._has_room = has_room
        self._forget = forget
        self._bars: list[PlayedBar] = []
        self._pieces: list[bytes] = []
        self._has_all_bars = self._has_all_pieces = False
        self.is_closing = False
        self._is_made = False  # nothing more comes from the composer
        self._listeners = 0
        self._news = asyncio.Condition()
        self._beginning = asyncio.Lock()
        self._end: asyncio.TimerHandle | None = None
        self._giving: asyncio.Task[None] | None = None
        self._playing: asyncio.Task[None] | None = None

    @property
    def bytes_of_sound(self) -> int:
        """That are kept in the end."""
        seconds = self.preview.brief.seconds + TAIL_SECONDS
        return 0 if self._playing is None else int(4 * SAMPLE_RATE_HZ * seconds)

    async def bars(self) -> AsyncGenerator[PlayedBar, None]:
        """The bars that sound, from the first on, until there are no more. Close it where it is left half-way."""
        with self._listening():
            async with aclosing(self._each(self._bars, lambda: self._has_all_bars)) as bars:
                async for bar in bars:
                    yield bar

    async def sound(self) -> AsyncGenerator[bytes, None]:
        """Its sound in pieces, 16 bits, stereo, 48 kHz, from the first bar on, until there is no more. Close it, too.

        The first piece is empty, and says that it will sound. Raises LiveError before if it cannot.
        """
        with self._listening():
            await self._begin()
            yield b""
            async with aclosing(self._each(self._pieces, lambda: self._has_all_pieces)) as pieces:
                async for piece in pieces:
                    yield piece

    def made(self) -> None:
        """The composer is through with it."""
        self._is_made = True
        if self._listeners:
            most = self.preview.brief.seconds / RATE + LINGER_SECONDS
            self._end = asyncio.get_running_loop().call_later(most, self._forget, self)
        else:
            self._forget(self)

    async def close(self) -> None:
        """Ends it for all listeners."""
        self.preview.end()
        if self._end is not None:
            self._end.cancel()
        await stop_and_wait([task for task in (self._giving, self._playing) if task is not None])
        self._has_all_bars = self._has_all_pieces = True
        await self._tell()

    async def _each(self, kept: Sequence[T], has_all: Callable[[], bool]) -> AsyncGenerator[T, None]:
        place = 0
        while True:
            while place < len(kept):
                yield kept[place]
                place += 1
            if has_all():
                return
            async with self._news:
                if place == len(kept) and not has_all():
                    await self._news.wait()

    @contextmanager
    def _listening(self) -> Iterator[None]:
        self._listeners += 1
        if self._giving is None:
            self._giving = asyncio.create_task(self._give(), name="giving out bars")
        try:
            yield
        finally:
            self._listeners -= 1
            if self._is_made and not self._listeners:
                self._forget(self)

    async def _give(self) -> None:
        """Gives out bars in their time."""
        clock = _Clock(self.preview)
        while (bar := await clock.next()) is not None:
            self._bars.append(bar)
            await self._tell()
        self._has_all_bars = True
        await self._tell()

    async def _begin(self) -> None:
        async with self._beginning:
            if self._playing is None:
                if not self._has_room(self):
                    raise LiveError("There is no room for the sound of another song.")
                song = await self._live.open(parts(self.preview.brief), self.preview.brief.style)
                self._playing = asyncio.create_task(self._play(song), name="playing")

    async def _play(self, song: LiveSong) -> None:
        try:
            async with aclosing(self._each(self._bars, lambda: self._has_all_bars)) as bars:
                async for bar in bars:
                    await self._add(song.play(bar))
            if self._bars and self._bars[-1].is_last:
                await self._add(song.tail())
        except LiveError as error:
            log.warning("a song sounds no more while it is composed: %s", error)
        finally:
            song.close()
        self._has_all_pieces = True
        await self._tell()

    async def _add(self, pieces: AsyncGenerator[bytes, None]) -> None:
        async with aclosing(pieces):
            async for piece in pieces:
                self._pieces.append(piece)
                await self._tell()

    async def _tell(self) -> None:
        async with self._news:
            self._news.notify_all()


class _Clock:
    """Takes bars off a preview in their time: see `LEAD_SECONDS` and `RATE`."""

    def __init__(self, preview: Preview) -> None:
        self._preview = preview
        self._began = self._chosen = 0.0  # moments; 0 before

    async def next(self) -> PlayedBar | None:
        preview = self._preview
        while (early := self._early_seconds()) > 0 and not preview.has_ended:
            with suppress(TimeoutError):
                async with asyncio.timeout(early):
                    await preview.change()
        bar = await preview.next()
        self._began = self._began or time.monotonic()
        return bar

    def _early_seconds(self) -> float:
        """Until the next bar's time has come."""
        preview, now = self._preview, time.monotonic()
        ahead = preview.given * preview.bar_seconds - LEAD_SECONDS
        if not self._began or ahead < 0:
            return 0.0
        if preview.is_chosen:
            self._chosen = self._chosen or now
            return (ahead - (self._chosen - self._began)) / RATE - (now - self._chosen)
        return ahead - (now - self._began)


class Feeds:
    """The songs that are made in this process. A part of the studio."""

    def __init__(self, live: Live | None) -> None:
        """Without `live` nothing sounds: this process makes no songs."""
        self._live = live
        self._feeds: dict[str, Feed] = {}
        self._sounding = set[Feed]()
        self._arrivals: defaultdict[str, set[asyncio.Event]] = defaultdict(set)
        self._closing = set[asyncio.Task[None]]()

    async def warm_up(self) -> None:
        """So that the first song sounds as soon as others."""
        if self._live is not None:
            try:
                await self._live.warm_up()
            except LiveError as error:
                log.warning("songs cannot be heard while they are composed: %s", error)

    @contextmanager
    def making(self, song_id: str, brief: Brief) -> Iterator[Preview | None]:
        """While a song is made: what its composer tells of it, for who listens."""
        if self._live is None:
            yield None
            return
        feed = Feed(self._live, Preview(brief), has_room=self._has_room, forget=partial(self._forget, song_id))
        self._feeds[song_id] = feed
        for event in self._arrivals.get(song_id, ()):
            event.set()
        try:
            yield feed.preview
        except BaseException:
            self._forget(song_id, feed)
            raise
        feed.made()

    async def of(self, song_id: str, status: Callable[[], Awaitable[Status]]) -> Feed:
        """The feed of a song, as soon as it is taken up. `status` is looked at now and then, and may raise.

        Raises NotLiveError if it is made elsewhere, or not any more.
        """
        with self._arrival(song_id) as arrived:
            while song_id not in self._feeds:
                arrived.clear()
                at = await status()
                if self._live is None or at.is_final:
                    raise NotLiveError
                with suppress(TimeoutError):
                    async with asyncio.timeout(LOOK_SECONDS):
                        await arrived.wait()
                if at is not Status.QUEUED and song_id not in self._feeds:
                    raise NotLiveError
            return self._feeds[song_id]

    async def coming(self, song_id: str) -> Feed:
        """The feed of a song, whenever it comes; perhaps never."""
        with self._arrival(song_id) as arrived:
            while song_id not in self._feeds:
                arrived.clear()
                await arrived.wait()
            return self._feeds[song_id]

    async def hush(self) -> None:
        """Ends all that sounds now."""
        for song_id, feed in list(self._feeds.items()):
            self._forget(song_id, feed)
        await asyncio.gather(*self._closing)

    async def close(self) -> None:
        await self.hush()
        if self._live is not None:
            await self._live.close()

    @contextmanager
    def _arrival(self, song_id: str) -> Iterator[asyncio.Event]:
        event = asyncio.Event()
        self._arrivals[song_id].add(event)
        try:
            yield event
        finally:
            self._arrivals[song_id].discard(event)
            if not self._arrivals[song_id]:
                del self._arrivals[song_id]

    def _has_room(self, feed: Feed) -> bool:
        self._sounding.add(feed)
        needed = 4 * SAMPLE_RATE_HZ * feed.preview.brief.seconds
        return sum(one.bytes_of_sound for one in self._sounding) + needed <= MOST_BYTES

    def _forget(self, song_id: str, feed: Feed) -> None:
        if self._feeds.get(song_id) is feed:
            del self._feeds[song_id]
        if not feed.is_closing:
            feed.is_closing = True
            task = asyncio.get_running_loop().create_task(feed.close())
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)
            self._sounding.discard(feed)


def parts(brief: Brief) -> list[tuple[str, int]]:
    """Roles and programs, as the score's parts are numbered."""
    return [(seat.role.value, seat.program) for seat in sorted(brief.band, key=lambda seat: ROLES.index(seat.role))]
