"""Reactions to a song's message rate it: a documented set of emojis, by members, for songs of others.

From raw events, so that they count for messages of any age. What was missed is healed: see `healing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord.ext import commands

from bot import reactions
from bot.chat import who
from bot.errors import UnknownSongError

if TYPE_CHECKING:
    from bot.chat.client import Minstrel


class Rating(commands.Cog):
    """Listens to reactions."""

    def __init__(self, bot: Minstrel) -> None:
        self._bot = bot

    @commands.Cog.listener()
    async def on_raw_reaction_add(self, payload: discord.RawReactionActionEvent) -> None:
        song_id = await self._rated(payload)
        if song_id is not None and not (payload.member is not None and payload.member.bot):
            await rate(self._bot, song_id, payload.user_id, str(payload.emoji))

    @commands.Cog.listener()
    async def on_raw_reaction_remove(self, payload: discord.RawReactionActionEvent) -> None:
        song_id = await self._rated(payload)
        if song_id is not None:
            member = who.member_id(payload.user_id)
            await self._bot.studio.unreact(song_id, member=member, emoji=str(payload.emoji))

    @commands.Cog.listener()
    async def on_raw_reaction_clear(self, payload: discord.RawReactionClearEvent) -> None:
        song_id = await self._bot.studio.posts.song_of(str(payload.message_id))
        if song_id is not None:
            await self._bot.studio.unreact_all(song_id)

    @commands.Cog.listener()
    async def on_raw_reaction_clear_emoji(self, payload: discord.RawReactionClearEmojiEvent) -> None:
        song_id = await self._rated(payload)
        if song_id is not None:
            await self._bot.studio.unreact_all(song_id, emoji=str(payload.emoji))

    async def _rated(self, payload: discord.RawReactionActionEvent | discord.RawReactionClearEmojiEvent) -> str | None:
        """The id of the song, if it is one's message and the emoji says something."""
        if reactions.weight(str(payload.emoji)) is None:
            return None
        return await self._bot.studio.posts.song_of(str(payload.message_id))


async def rate(bot: Minstrel, song_id: str, user: int, emoji: str) -> None:
    """A member rates a song; the bot itself and who asked for it do not."""
    member = who.member_id(user)
    if bot.user is not None and user == bot.user.id:
        return
    try:
        if (await bot.studio.song(song_id)).asker != member:
            await bot.studio.react(song_id, member=member, emoji=emoji)
    except UnknownSongError:
        pass  # it was deleted meanwhile


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Rating(bot))
