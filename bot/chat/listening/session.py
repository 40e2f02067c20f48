"""One guild's listening, from the moment at which the bot comes into a voice channel until it leaves."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import discord

from bot.chat import speech
from bot.chat.listening import audience, drawing, lineup, remembered
from bot.chat.listening.board import Board, Drawn
from bot.chat.listening.deck import Deck
from bot.chat.listening.drawing import Farewell, Scene, Silence
from bot.chat.listening.remembered import Remembered
from bot.tasks import stop_and_wait
from bot.words import Words
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

log = logging.getLogger(__name__)

ALONE_SECONDS = 60.0
"""Without any listener, until the bot leaves."""

QUIET_SECONDS = 300.0
"""Without any music, though somebody is there, until the bot leaves."""

RECONNECT_SECONDS = 60.0
"""That Discord's voice server may be away."""

_DISCONNECT_SECONDS = 5.0
_LOOK_SECONDS = 0.1


class Session:
    """A voice connection, a deck, a message. `on_left` is called at the end, when another session may begin."""

    def __init__(
        self, bot: Minstrel, voice: discord.VoiceClient, *, channel: int, on_left: Callable[[Session], None]
    ) -> None:
        self.guild = voice.guild
        self.board = Board(bot, self._draw, channel=channel, on_posted=lambda: self._keep(self._remember()))
        self.deck = Deck(
            bot.studio,
            listeners=lambda: self.hearing,
            present=lambda: self.listeners,
            words=self._words,
            on_change=self.look_around,
            keep=self._keep,
        )
        self._bot = bot
        self._voice = voice
        self._on_left = on_left
        self._loop = asyncio.get_running_loop()
        self._paused = False
        self._farewell: Farewell | None = None
        self._gone = asyncio.Event()
        self._stopped_by: str | None = None
        self._written: Remembered | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._leaving: tuple[Farewell, asyncio.Task[None]] | None = None

    @property
    def channel(self) -> audience.Vocal:
        """The voice channel; a moderator may have moved the bot there."""
        return self._voice.channel

    @property
    def listeners(self) -> frozenset[str]:
        """Who would hear it if it played."""
        return audience.of(self.channel)

    @property
    def hearing(self) -> frozenset[str]:
        """Who hears it play right now."""
        return self.listeners if self.silence is None else frozenset()

    @property
    def silence(self) -> Silence | None:
        """Why nobody hears what plays."""
        if self._paused:
            return Silence.PAUSED
        if audience.is_muted(self.channel):
            return Silence.MUTED
        return None if self.listeners else Silence.ALONE

    @property
    def is_over(self) -> bool:
        """Whether the bot is leaving, or has left."""
        return self._farewell is not None

    @property
    def is_paused(self) -> bool:
        """Whether somebody paused it."""
        return self._paused

    def pause(self) -> None:
        self._paused = True
        self.look_around()

    def go_on(self) -> None:
        """After a pause."""
        self._paused = False
        self.look_around()

    async def vote_to_skip(self, member: str) -> bool:
        """Whether the votes are enough, and it is skipped."""
        now = self.deck.line_up.now
        if now is not None and self.deck.line_up.vote(member, self.listeners):
            await self.deck.skip(now)
            return True
        self.board.show()
        return False

    async def stop(self, member: str) -> None:
        """Somebody ends it."""
        self._stopped_by = member
        await self.leave(Farewell.STOPPED)

    def look_around(self) -> None:
        """Another song plays, or who listens may have changed."""
        if self._farewell is not None:
            return
        self.deck.attend()
        self._sound()
        self._think_of_leaving()
        now = self.deck.line_up.now
        if now is not None and self.deck.line_up.is_outvoted(self.listeners):  # since somebody left
            self._keep(self.deck.skip(now))
        self.board.show()
        self._keep(self._remember())

    async def came_out(self) -> None:
        """The bot is in no voice channel: it was put out, or discord.py is making a new connection."""

        def is_settled() -> bool:
            is_back = self.guild.me.voice is not None and self._voice.is_connected()
            return is_back or self.guild.voice_client is not self._voice

        if not await _until(is_settled):
            await self.leave(Farewell.LOST)
        elif self.guild.voice_client is not self._voice:
            await self.leave(Farewell.PUT_OUT)

    async def leave(self, farewell: Farewell, *, is_told: bool = True) -> None:
        """Ends it, and says why, unless nobody can be told. The first reason counts; all others wait for the end."""
        if self._farewell is not None:
            await self._gone.wait()
            return
        self._farewell = farewell
        try:
            await stop_and_wait(task for task in self._tasks if task is not asyncio.current_task())
            await self.deck.close()
            await self._hang_up()
            await self._remember()  # while no other session can begin, which remembers too
        finally:
            self._on_left(self)
            self._gone.set()
        await self.board.close(is_told=is_told)

    async def _hang_up(self) -> None:
        self._voice.stop()
        if self.guild.voice_client is self._voice:
            with suppress(TimeoutError, discord.DiscordException, OSError):
                async with asyncio.timeout(_DISCONNECT_SECONDS):
                    await self._voice.disconnect(force=True)

    def _sound(self) -> None:
        """Plays or pauses, whichever fits."""
        is_audible = self.deck.line_up.now is not None and self.silence is None
        if not is_audible:
            if self._voice.is_playing():
                self._voice.pause()
        elif self._voice.is_paused():
            self._voice.resume()
        elif not self._voice.is_playing() and self._voice.is_connected():
            self._voice.play(self.deck.tape, after=self._told_of_silence)

    def _told_of_silence(self, error: Exception | None) -> None:
        """By the player's thread, which has ended: the connection was lost, or the bot is leaving."""
        if error is not None:
            log.warning("playing in %s has ended: %s", self.guild.id, error)
        with suppress(RuntimeError):  # there is no loop any more
            self._loop.call_soon_threadsafe(self._play_on)

    def _play_on(self) -> None:
        if self._farewell is None:
            self._voice.stop()  # else the dead player counts as playing
            self._keep(self._wait_for_voice())

    async def _wait_for_voice(self) -> None:
        """discord.py makes a new connection by itself, but gives its player up."""
        if await _until(self._voice.is_connected):
            self.look_around()
        else:
            await self.leave(Farewell.LOST)

    def _think_of_leaving(self) -> None:
        """Sets the clock when a reason to leave comes up, and stops it when it is gone."""
        reason = None
        if not self.listeners:
            reason = Farewell.ALONE
        elif not self._voice.is_playing():
            reason = Farewell.QUIET
        if self._leaving is not None:
            if self._leaving[0] is reason:
                return
            self._leaving[1].cancel()
        seconds = ALONE_SECONDS if reason is Farewell.ALONE else QUIET_SECONDS
        self._leaving = reason and (reason, self._keep(self._leave_in(seconds, reason)))

    async def _leave_in(self, seconds: float, reason: Farewell) -> None:
        await asyncio.sleep(seconds)
        await self.leave(reason)

    async def _words(self) -> Words:
        return await speech.words_of_guild(self._bot, self.guild)

    async def _draw(self) -> Drawn:
        words, line_up = await self._words(), self.deck.line_up
        if self._farewell is not None:
            by = self._stopped_by and drawing.mention(self._stopped_by)
            return drawing.ended(words, self.guild.id, self._farewell, by=by, left=len(self._left))
        scene = Scene(
            guild=self.guild.id,
            channel=self.channel.mention,
            pick=line_up.now,
            position=self.deck.position,
            length=self.deck.length,
            silence=self.silence,
            coming=line_up.coming,
            votes=line_up.votes(self.listeners),
            needed=lineup.needed(self.listeners),
        )
        return drawing.playing(words, scene)

    @property
    def _left(self) -> list[str]:
        """The songs that would be played if somebody started again: after a stop only the one that played."""
        songs = self.deck.line_up.songs
        return songs[:1] if self._farewell is Farewell.STOPPED else songs

    async def _remember(self) -> None:
        now = Remembered(
            channel=self.board.channel,
            message=self.board.message,
            songs=self._left,
            has_radio=self.deck.has_radio and self._farewell is not Farewell.STOPPED,
            is_live=self._farewell is None,
        )
        if now == self._written:
            return
        self._written = now
        try:
            await remembered.put(self._bot.studio, self.guild.id, now)
        except StorageError as error:
            log.warning("what plays in %s is not remembered: %s", self.guild.id, error)

    def _keep(self, coroutine: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Runs it beside, until it ends or the session does."""
        task = asyncio.create_task(coroutine, name=f"listening in {self.guild.id}")
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("%s has ended by itself", task.get_name(), exc_info=error)


async def _until(is_so: Callable[[], bool]) -> bool:
    """Whether it is so, at last: discord.py tells nobody when a voice connection is made anew."""
    with suppress(TimeoutError):
        async with asyncio.timeout(RECONNECT_SECONDS):
            while not is_so():  # noqa: ASYNC110 - there is no event to wait for
                await asyncio.sleep(_LOOK_SECONDS)
    return is_so()
