"""A mention with a wish in the message; in an answer to a song, it says what to change.

A mention by itself, or the ping that comes with an answer, is no wish. In private every message is one.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

import discord
from discord.ext import commands

from bot import words as speaking
from bot.chat import allowing, card, faults, following, speech, who
from bot.chat.place import AWAY
from bot.explained import explained
from bot.wish import Wish
from bot.words import Words
from storage.posts import Address

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

log = logging.getLogger(__name__)

_WRITTEN = frozenset({discord.MessageType.default, discord.MessageType.reply})
"""By somebody; other messages are Discord's own, such as that one was pinned."""


class Mentioning(commands.Cog):
    """Listens to messages that the bot is mentioned in: Discord shows it the text of no others."""

    def __init__(self, bot: Minstrel) -> None:
        self._bot = bot

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        if message.author.bot or message.webhook_id or message.type not in _WRITTEN or self._bot.user is None:
            return
        mention = re.compile(rf"<@!?{self._bot.user.id}>")
        if not mention.search(message.content) and message.guild is not None:
            return
        words = await _words(self._bot, message)
        try:
            await self._answer(message, mention.sub(" ", message.content).strip(), words)
        except Exception as error:  # noqa: BLE001 - whatever it is, somebody waits for an answer
            said, hint = explained(words, faults.problem_of(error))
            await _reply(message, content=words("faults-told", message=said, hint=hint))

    async def _answer(self, message: discord.Message, wished: str, words: Words) -> None:
        if not wished:
            await _reply(message, content=words("asking-mention-empty"))
            return
        song_id = await self._answered(message)
        studio = self._bot.studio
        if song_id is None:
            wish = await studio.read(wished, asker=who.member_id(message.author), guild=_guild(message))
        else:
            wish = await studio.edits.changed(song_id, wished)
        await self._order(message, wish, words, parent=song_id)

    async def _answered(self, message: discord.Message) -> str | None:
        """The id of the song that the message answers."""
        reference = message.reference
        if reference is None or reference.message_id is None:
            return None
        return await self._bot.studio.posts.song_of(str(reference.message_id))

    async def _order(self, message: discord.Message, wish: Wish, words: Words, *, parent: str | None) -> None:
        await allowing.check(self._bot, message.channel, message.author, wish.prompt)
        song = await self._bot.studio.order(
            wish,
            asker=who.member_id(message.author),
            guild=_guild(message),
            parent=parent,
            address=Address(channel=str(message.channel.id), language=words.language),
        )
        drawn = card.of(words, song)
        answer = await _reply(message, embed=drawn.embed, view=drawn.view)
        await following.begin(self._bot, song, message=answer, shown=drawn)


async def _reply(message: discord.Message, **said: Any) -> str | None:
    """The id of the answer; None if none can be given here. One that may not be a reply is an ordinary message."""
    nonce = str(message.id)  # by which Discord knows an answer that it took before
    for way in ({"reference": message.to_reference(fail_if_not_exists=False)}, {}):
        try:
            return str((await message.channel.send(nonce=nonce, **way, **said)).id)
        except (discord.HTTPException, *AWAY) as error:
            log.info("a message in channel %s is not answered: %s", message.channel.id, error)
    return None


def _guild(message: discord.Message) -> str | None:
    return None if message.guild is None else who.guild_id(message.guild.id)


async def _words(bot: Minstrel, message: discord.Message) -> Words:
    """A message does not tell its author's language."""
    return speaking.of() if message.guild is None else await speech.words_of_guild(bot, message.guild)


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Mentioning(bot))
