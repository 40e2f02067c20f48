"""The deck: it plays the line-up, one song after the other, and knows who heard how much."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Set
from typing import Any

from bot.chat.listening import frames
from bot.chat.listening.attention import Attention
from bot.chat.listening.frames import UnplayableError
from bot.chat.listening.lineup import LineUp, Pick
from bot.chat.listening.radio import Radio
from bot.chat.listening.tape import Reel, Tape
from bot.errors import UsageError
from bot.studio import Studio
from bot.words import Words
from storage.errors import StorageError
from storage.kinds import FileKind

log = logging.getLogger(__name__)

_AHEAD = 3
"""Songs that the radio has chosen beforehand."""


class Deck:
    """`listeners` says who hears it right now, `present` who would if it played, `words` in which language the radio
    speaks; `on_change` is called when another song plays, or comes; `keep` runs something beside. Whatever changes the
    line-up happens in turn.
    """

    def __init__(
        self,
        studio: Studio,
        *,
        listeners: Callable[[], frozenset[str]],
        present: Callable[[], frozenset[str]],
        words: Callable[[], Awaitable[Words]],
        on_change: Callable[[], None],
        keep: Callable[[Coroutine[Any, Any, None]], object],
    ) -> None:
        self.line_up = LineUp()
        self.tape = Tape(self._told_of_end)
        self._studio = studio
        self._listeners = listeners
        self._present = present
        self._words = words
        self._on_change = on_change
        self._keep = keep
        self._loop = asyncio.get_running_loop()
        self._reel: Reel | None = None  # what plays, as far as is known here
        self._ready: Reel | None = None  # what plays next
        self._attention = Attention(frozenset())
        self._radio: Radio | None = None
        self._turning = asyncio.Lock()

    @property
    def position(self) -> float:
        """How much of the song was played, in seconds."""
        if self._reel is None or not self._is_loaded:
            return 0.0
        return self.tape.position_seconds if self.tape.reel is self._reel else self._reel.seconds

    @property
    def length(self) -> float:
        """Of the song that plays, in seconds."""
        if self._reel is not None and self._is_loaded:
            return self._reel.seconds
        return self.line_up.now.song.brief.seconds if self.line_up.now is not None else 0.0

    @property
    def _is_loaded(self) -> bool:
        """Whether what the line-up says plays really does, and is not still being read."""
        return self._reel is not None and self._reel.pick is self.line_up.now

    @property
    def has_radio(self) -> bool:
        """Whether it goes on without an end."""
        return self._radio is not None

    async def put_on(self, *picks: Pick) -> int:
        """Members' songs. Returns the place of the first in the line-up, 0 if it plays now.

        Raises LineUpFullError; UnplayableError if it was to be played and cannot.
        """
        first, *others = picks
        place = self.line_up.add(first)
        for pick in others:
            self.line_up.add(pick)
        await self._settle()
        if self.line_up.now is first:
            return 0
        if first not in self.line_up.coming:
            raise UnplayableError
        return place

    async def tune(self, radio: Radio) -> bool:
        """The radio chooses what comes after members' songs, without an end. False if there is nothing to choose."""
        opening = await radio.opening(await self._words())
        self.line_up.tune_out()
        self.line_up.tune(opening)
        self._radio = radio
        await self._settle()
        if self.line_up.now is None:
            self._radio = None
        return self._radio is not None

    async def skip(self, pick: Pick, *, by: str | None = None) -> None:
        """What comes next plays at once, if this still plays: of two who skip it at once, one does.

        `by` the member who did it alone; else those who voted for it did.
        """
        async with self._turning:
            if self.line_up.now is not pick:
                return
            await self._note_plays(self.position, against=self.line_up.voters if by is None else {by})
            await self._play_next()
        await self._settle()

    def attend(self) -> None:
        """Who listens may have changed."""
        self._attention.turn(self._listeners(), self.position)

    async def close(self) -> None:
        """Falls silent for ever."""
        async with self._turning:
            await self._note_plays(self.position)
            self.tape.play(None)

    def _told_of_end(self, ended: Reel) -> None:
        """By the player's thread."""
        self._loop.call_soon_threadsafe(lambda: self._keep(self._end(ended)))

    async def _end(self, ended: Reel) -> None:
        """A song was played to its end; the tape may have gone on to the next by itself."""
        async with self._turning:
            if ended is not self._reel:
                return  # somebody skipped it in the last moment
            await self._note_plays(ended.seconds)
            following = self.tape.reel
            if following is None:
                await self._play_next()
            else:
                self.line_up.advance_to(following.pick)
                self._begin(following)
        await self._settle()

    async def _settle(self) -> None:
        """Sees to it that something plays if there is anything, and that what comes next is at hand."""
        async with self._turning:
            await self._choose_more()
            if self._reel is None:
                await self._play_next()
            await self._prepare()
        self._on_change()

    async def _play_next(self) -> None:
        reel = None
        while reel is None and (pick := self.line_up.advance()) is not None:
            is_ready = self._ready is not None and self._ready.pick is pick
            try:
                reel = self._ready if is_ready else await self._reel_of(pick)
            except StorageError as error:
                log.warning("song %s is left out: %s", pick.song.id, error)
        self.tape.play(reel)
        self._begin(reel)

    def _begin(self, reel: Reel | None) -> None:
        self._reel, self._ready = reel, None
        self._attention = Attention(self._listeners())
        self._on_change()

    async def _prepare(self) -> None:
        """Loads what comes next, so that there is no silence before it."""
        if self._reel is None:
            return
        try:
            while (pick := self.line_up.next) is not None:
                if self._ready is None or self._ready.pick is not pick:
                    self._ready = await self._reel_of(pick)
                if self._ready is not None:
                    break
                self.line_up.drop(pick)
            else:
                self._ready = None
        except StorageError as error:
            log.warning("what comes next is not loaded yet: %s", error)
        self.tape.follow(self._reel, self._ready)

    async def _choose_more(self) -> None:
        missing = _AHEAD - self.line_up.tuned
        if self._radio is None or missing <= 0:
            return
        try:
            more = self._radio.more(
                await self._words(), missing, listeners=self._listeners(), without=self.line_up.songs
            )
            self.line_up.tune(await more)
        except StorageError as error:
            log.warning("the radio cannot choose: %s", error)

    async def _reel_of(self, pick: Pick) -> Reel | None:
        """None for a song that cannot be played: it was deleted, for example. Raises StorageError."""
        try:
            file = await self._studio.file(pick.song.id, FileKind.VOICE)
            return Reel(pick=pick, frames=await asyncio.to_thread(frames.of_ogg, file.data))
        except (UsageError, UnplayableError) as error:
            log.warning("song %s is not played: %s", pick.song.id, error)
            return None

    async def _note_plays(self, position: float, *, against: Set[str] = frozenset()) -> None:
        """Whoever is not here any more turned away from the song, and so did those who were against it."""
        heard = self._attention.ended(position)
        if self._reel is None or not heard:
            return
        turned_away = (heard.keys() - self._present()) | against
        try:
            await self._studio.plays.note(self._reel.pick.song.id, heard, turned_away=turned_away)
        except StorageError as error:
            log.warning("plays of song %s are not noted: %s", self._reel.pick.song.id, error)
