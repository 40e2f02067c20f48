"""The message that shows what plays: one for each session, drawn anew when something changed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import aiohttp
import discord

from bot.tasks import stop_and_wait
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

log = logging.getLogger(__name__)

EDIT_SECONDS = 3.0
"""Between two changes of the message."""

REFRESH_SECONDS = 15.0
"""Until the position is shown anew."""

_CLOSE_SECONDS = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What a message shows."""

    embed: discord.Embed
    view: discord.ui.View

    @property
    def shape(self) -> tuple[Any, ...]:
        """Equal for those that look the same."""
        return self.embed.to_dict(), self.view.to_components()


class Board:
    """`draw` says what the message has to show right now; `on_posted` is called when it is another message."""

    def __init__(
        self, bot: Minstrel, draw: Callable[[], Awaitable[Drawn]], *, channel: int, on_posted: Callable[[], object]
    ) -> None:
        self.channel = channel
        self.message: int | None = None
        self._bot = bot
        self._draw = draw
        self._on_posted = on_posted
        self._shown: tuple[Any, ...] | None = None
        self._changed = asyncio.Event()
        self._putting = asyncio.Lock()
        self._running = asyncio.create_task(self._run(), name="what plays")
        self._running.add_done_callback(_say_if_it_failed)

    def take_over(self, channel: int, message: int) -> None:
        """A message that is there already shows it from now on."""
        self.channel, self.message, self._shown = channel, message, None
        self._changed.set()

    def show(self) -> None:
        """Something changed."""
        self._changed.set()

    async def close(self, *, is_told: bool) -> None:
        """Shows the end, unless nobody can be told, and no more after that. The bot may be about to stop."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_CLOSE_SECONDS):
                async with self._putting:  # a message that is being sent is not sent twice
                    await stop_and_wait([self._running])
                if is_told:
                    await self._put(await self._draw())
        self._running.cancel()

    async def _run(self) -> None:
        """Keeps the message up to date."""
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(REFRESH_SECONDS):
                    await self._changed.wait()
            self._changed.clear()
            try:
                await self._put(await self._draw())
            except StorageError as error:
                log.warning("what plays is not drawn: %s", error)
            await asyncio.sleep(EDIT_SECONDS)

    async def _put(self, drawn: Drawn) -> None:
        async with self._putting:
            if drawn.shape == self._shown:
                return
            channel = self._bot.get_partial_messageable(self.channel)
            try:
                if self.message is None:
                    self.message = (await channel.send(embed=drawn.embed, view=drawn.view)).id
                    self._on_posted()
                else:
                    await channel.get_partial_message(self.message).edit(embed=drawn.embed, view=drawn.view)
                self._shown = drawn.shape
            except discord.NotFound:  # somebody deleted it
                self.message = None
            except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
                log.warning("what plays is not shown: %s", error)


def _say_if_it_failed(running: asyncio.Task[None]) -> None:
    if not running.cancelled() and (error := running.exception()) is not None:
        log.error("what plays is not shown any more", exc_info=error)
