"""The message that a song is shown in, and the ways to reach it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import aiohttp
import discord

from bot.chat.card import Card
from storage.posts import Post

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

log = logging.getLogger(__name__)

_TOO_LARGE = 40005
_TOKEN_SECONDS = 14 * 60
"""An interaction's token lives 15 minutes."""

AWAY = (discord.DiscordServerError, aiohttp.ClientError, OSError, asyncio.TimeoutError)
"""Discord has troubles; the same may go well later."""


class TooLargeError(Exception):
    """Discord does not take files of this size here."""


class NoWayError(Exception):
    """The message cannot be reached, and no other can be sent."""


class Place:
    """A post's message. Edits go by the interaction's token while it lives: its limits are its own, while all
    messages of a channel share one. After that, and when that fails, by the bot's own token."""

    def __init__(
        self, bot: Minstrel, post: Post, *, message: str | None, interaction: discord.Interaction[Any] | None
    ) -> None:
        self.post = post
        self.message = message
        self._bot = bot
        self._interaction = interaction

    @property
    def largest_bytes(self) -> int:
        """That a file may have here."""
        if self._interaction is not None:
            return self._interaction.filesize_limit
        channel = self._bot.get_channel(int(self.post.channel))
        guild = getattr(channel, "guild", None)
        return guild.filesize_limit if guild is not None else discord.utils.DEFAULT_FILE_SIZE_LIMIT_BYTES

    async def show(self, drawn: Card) -> None:
        """Shows progress, unless that is not possible right now: the next may be."""
        busy = self._bot.busy_channels
        try:
            if self._has_token and self._interaction is not None:
                await self._interaction.edit_original_response(embed=drawn.embed, view=drawn.view)
            elif self.message is not None and self.post.channel not in busy:
                busy.add(self.post.channel)
                try:
                    await self._partial(self.message).edit(embed=drawn.embed, view=drawn.view)
                finally:
                    busy.discard(self.post.channel)
        except discord.HTTPException as error:
            if self._has_token and error.status < 500:
                self._interaction = None
            log.debug("progress of %s is not shown: %s", self.post.song_id, error)
        except AWAY as error:
            log.debug("progress of %s is not shown: %s", self.post.song_id, error)

    async def put(self, drawn: Card, files: Sequence[discord.File]) -> None:
        """Shows the song's end: in its message, else in a new one.

        Raises TooLargeError, NoWayError; and those of AWAY, after which the same can be tried again: an edit done
        twice is done once, and a new message has a nonce that Discord knows it by.
        """
        for way in (self._by_token, self._by_bot, self._anew):
            try:
                if await way(drawn, files):
                    return
            except discord.DiscordServerError:
                raise
            except discord.HTTPException as error:
                if error.status == 413 or error.code == _TOO_LARGE:
                    raise TooLargeError from error
                log.info("song %s: %s did not do: %s", self.post.song_id, way.__name__, error)
            for file in files:
                file.reset(seek=True)
        raise NoWayError

    async def tell_privately(self, user: int, drawn: Card, files: Sequence[discord.File]) -> None:
        """The last way: a private message to the asker. Raises discord.HTTPException."""
        someone = await self._bot.fetch_user(user)
        sent = await someone.send(embed=drawn.embed, view=drawn.view, files=[*files], nonce=self.post.song_id)
        await self._is_in(sent)

    @property
    def _has_token(self) -> bool:
        if self._interaction is None or self.message is None:
            return False
        age = discord.utils.utcnow() - self._interaction.created_at
        return age.total_seconds() < _TOKEN_SECONDS

    async def _by_token(self, drawn: Card, files: Sequence[discord.File]) -> bool:
        if not self._has_token or self._interaction is None:
            return False
        await self._interaction.edit_original_response(embed=drawn.embed, view=drawn.view, attachments=[*files])
        return True

    async def _by_bot(self, drawn: Card, files: Sequence[discord.File]) -> bool:
        if self.message is None:
            return False
        await self._partial(self.message).edit(embed=drawn.embed, view=drawn.view, attachments=[*files])
        return True

    async def _anew(self, drawn: Card, files: Sequence[discord.File]) -> bool:
        channel = self._bot.get_partial_messageable(int(self.post.channel))
        sent = await channel.send(embed=drawn.embed, view=drawn.view, files=[*files], nonce=self.post.song_id)
        await self._is_in(sent)
        return True

    async def _is_in(self, message: discord.Message) -> None:
        self.message = str(message.id)
        await self._bot.studio.posts.sent(self.post, self.message)

    def _partial(self, message: str) -> discord.PartialMessage:
        return self._bot.get_partial_messageable(int(self.post.channel)).get_partial_message(int(message))
