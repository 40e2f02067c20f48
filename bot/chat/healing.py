"""After a gap, in which events may have been missed, the reactions to songs are read again.

A gap is a start, or a session that Discord did not resume: a resumed one brings what was missed.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import discord
from discord.ext import commands

from bot import reactions
from bot.chat import rating, who
from bot.errors import UnknownSongError
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

log = logging.getLogger(__name__)

DAYS = 7.0
"""How far back: older songs are hardly rated any more."""

MOST = 200
"""Messages that are read again, the newest; one request each, at the pace that Discord allows."""


class Healing(commands.Cog):
    """Reads again whenever a session begins."""

    def __init__(self, bot: Minstrel) -> None:
        self._bot = bot

    @commands.Cog.listener()
    async def on_shard_ready(self, _shard_id: int) -> None:
        self._bot.keep(heal(self._bot), name="healing")


async def heal(bot: Minstrel) -> None:
    """Makes the ratings of the latest songs agree with the reactions to their messages."""
    posts = await bot.studio.posts.of_last_days(DAYS, limit=MOST)
    healed = 0
    for song_id in dict.fromkeys(post.song_id for post in posts):
        try:
            healed += await _heal(bot, song_id)
        except (discord.HTTPException, StorageError, UnknownSongError) as error:
            log.info("reactions to song %s are not read again: %s", song_id, error)
    if healed:
        log.info("%d reactions had been missed", healed)


async def _heal(bot: Minstrel, song_id: str) -> int:
    """How many reactions were added or taken back. A message that cannot be read leaves all as it is."""
    song = await bot.studio.song(song_id)
    there: set[tuple[int, str]] = set()
    for post in await bot.studio.posts.of_song(song_id):
        if post.message is not None:
            there |= await _reactions(bot, post.channel, post.message)
    there = {(user, emoji) for user, emoji in there if who.member_id(user) != song.asker}
    known = {
        (user, rated.emoji)
        for rated in await bot.studio.ratings(song_id)
        if (user := who.user_of(rated.member)) is not None and not reactions.is_pressed(rated.emoji)
    }
    for user, emoji in there - known:
        if not await bot.studio.was_erased(who.member_id(user), since=song.created_at):
            await rating.rate(bot, song_id, user, emoji)
    for user, emoji in known - there:
        await bot.studio.unreact(song_id, member=who.member_id(user), emoji=emoji)
    return len(there ^ known)


async def _reactions(bot: Minstrel, channel: str, message_id: str) -> set[tuple[int, str]]:
    """Who reacted with what, of what rates songs."""
    message = await bot.get_partial_messageable(int(channel)).fetch_message(int(message_id))
    return {
        (user.id, str(reaction.emoji))
        for reaction in message.reactions
        if reactions.weight(str(reaction.emoji)) is not None
        async for user in reaction.users()
        if not user.bot
    }


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Healing(bot))
