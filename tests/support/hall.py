"""A guild with a voice channel, the bot, and songs that can be played there."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.chat import who
from bot.chat.client import Minstrel
from bot.chat.listening import sessions
from bot.chat.listening.session import Session
from bot.recipe import Recipe
from bot.song import Song
from bot.wish import Wish
from bot.workshop import Workshop
from generation.score import Score
from storage.kinds import FileKind
from tests.support import ogg
from tests.support.chat import connected
from tests.support.discord import VOICE, Channel, Discord, Guild, Interaction, Message, Person
from tests.support.discord.call import Call
from tests.support.discord.voice import VoiceServer
from tests.support.plain import BRIEF

FRAMES = 250
"""Of a song that is not really rendered: five seconds."""


async def render(_workshop: Workshop, _score: Score, recipe: Recipe, _song_id: str) -> dict[FileKind, bytes]:
    """In place of `Workshop._render`: frames that say of which song they are, as many as stand at its prompt's end."""
    count = int(recipe.prompt.rpartition(" ")[2])
    return {kind: ogg.opus(ogg.numbered(recipe.prompt, count)) for kind in FileKind}


@dataclass(kw_only=True)
class Hall:
    """Ann, Ben and the moderator Mo are members; nobody sits in the voice channel yet."""

    discord: Discord
    voice: VoiceServer
    guild: Guild
    text: Channel
    lounge: Channel
    ann: Person
    ben: Person
    mo: Person
    bot: Minstrel = field(init=False)

    @property
    def guild_id(self) -> str:
        return who.guild_id(self.guild.id)

    @property
    def session(self) -> Session | None:
        return sessions.of(self.bot).of(self.guild.id)

    @property
    def call(self) -> Call:
        """The bot's last voice connection."""
        return self.voice.call(self.guild.id)

    @property
    def board(self) -> Message:
        """The message that shows what plays."""
        return next(message for message in reversed(self.text.messages) if message.embeds)

    @property
    def played(self) -> list[str]:
        """The prompts of the songs that were heard in all connections, of made-up frames, as they followed."""
        calls = [call for call in self.voice.calls if call.guild_id == self.guild.id]
        names = [packet.frame.decode().rpartition(" ")[0] for call in calls for packet in call.music]
        return [name for name, _ in itertools.groupby(names)]

    async def song(
        self, name: str, *, frames: int = FRAMES, asker: Person | None = None, guild: str | None = None
    ) -> Song:
        """A song that is ready, of this guild unless told. Its prompt is its name and the number of its frames."""
        studio, member = self.bot.studio, who.member_id((asker or self.mo).id)
        wish = Wish(prompt=f"a waltz named {name} {frames}", brief=BRIEF, seed=1, read_seconds=0.0)
        asked = await studio.order(wish, asker=member, guild=guild or self.guild_id)
        async with aclosing(studio.watch(asked.id)) as songs:
            return [song async for song in songs][-1]

    async def sit(self, *people: Person) -> None:
        """They join the voice channel."""
        for person in people:
            await person.joins(self.lounge)

    async def give(self, person: Person, command: str, **options: object) -> str:
        """What the bot answers to a command."""
        return await answer(await person.slash(self.text, command, **options))

    async def press(self, person: Person, button: str) -> str:
        """What the bot answers to a press of the board's button."""
        return await answer(await person.press(self.board, button))

    async def hears(self, frames: int) -> None:
        """So many frames of music more."""
        before = len(self.call.music)
        await self.discord.until(lambda: len(self.call.music) >= before + frames, seconds=60)

    async def falls_silent(self) -> None:
        """No music comes for a while."""
        quiet, last = 0, len(self.call.music)
        while quiet < 15:
            await asyncio.sleep(0.02)
            now = len(self.call.music)
            quiet, last = (quiet + 1 if now == last else 0), now

    async def shows(self, *words: str) -> Message:
        """The board, once it says all of that, in its text or on its buttons."""
        board = await self.discord.until(lambda: self._board_with(words), seconds=15)
        assert board is not None
        return board

    def _board_with(self, words: tuple[str, ...]) -> Message | None:
        boards = [message for message in self.text.messages if message.embeds]
        shown = [(one, one.text + "\n".join(one.buttons)) for one in reversed(boards)]
        return next((one for one, text in shown if all(word in text for word in words)), None)


async def answer(asked: Interaction) -> str:
    """What an interaction was answered with; only for who asked."""
    assert not asked.failed
    reply = await asked.reply()
    assert reply.ephemeral
    return reply.text


@asynccontextmanager
async def a_hall() -> AsyncIterator[Hall]:
    """Without the bot, which `visited` brings: so that it may go and come again."""
    async with VoiceServer.running() as voice, Discord.open() as discord:
        discord.voice = voice
        guild = discord.add_guild("Songbirds")
        yield Hall(
            discord=discord,
            voice=voice,
            guild=guild,
            text=guild.add_channel("songs"),
            lounge=guild.add_channel("lounge", kind=VOICE),
            ann=guild.add_member("Ann"),
            ben=guild.add_member("Ben"),
            mo=guild.add_member("Mo", moderator=True),
        )


@asynccontextmanager
async def visited(hall: Hall, folder: Path) -> AsyncIterator[Hall]:
    """The bot is there."""
    async with connected(folder, discord=hall.discord, songs_at_once=2) as (_, hall.bot):
        yield hall
