"""All sessions, one a guild: how they begin, what happens around them, and what is said of those that were cut off."""

from __future__ import annotations

import asyncio
import logging
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import aiohttp
import discord
from discord.ext import commands

from bot.chat import speech, who
from bot.chat.faults import LackingPermissionError
from bot.chat.listening import audience, drawing, remembered
from bot.chat.listening.drawing import Farewell
from bot.chat.listening.refusals import (
    NothingPlaysError,
    NotInVoiceError,
    NotListeningError,
    PlayingElsewhereError,
    VoiceAwayError,
)
from bot.chat.listening.session import Session

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

log = logging.getLogger(__name__)

CONNECT_SECONDS = 20.0
"""That Discord's voice server has to let the bot in."""

_SWITCH_SECONDS = 0.002
"""That a thread of Python may keep others waiting, whose players take a frame every 20 ms.

Beside a busy thread, 95 % of the frames were within 10 ms of their time with Python's usual 0.005, within 6 with this.
"""


class Sessions(commands.Cog):
    """By guild. What Discord tells of voice channels comes in here."""

    def __init__(self, bot: Minstrel) -> None:
        self._bot = bot
        self._by_guild: dict[int, Session] = {}
        self._doors: dict[int, asyncio.Lock] = {}  # one comes in at a time

    def of(self, guild: int) -> Session | None:
        return self._by_guild.get(guild)

    def playing(self, interaction: discord.Interaction[Minstrel]) -> Session:
        """The guild's session. Raises OnlyInGuildError, NothingPlaysError."""
        session = self.of(who.require_guild(interaction).id)
        if session is None:
            raise NothingPlaysError
        return session

    def heard_by(self, interaction: discord.Interaction[Minstrel]) -> Session:
        """The guild's session, if whoever asks listens. Raises as `playing`; NotListeningError."""
        session = self.playing(interaction)
        if who.member_id(interaction.user) not in session.listeners:
            raise NotListeningError(session.channel.mention)
        return session

    def check(self, interaction: discord.Interaction[Minstrel]) -> discord.VoiceChannel:
        """The voice channel to come to. Quick.

        Raises OnlyInGuildError, NotInVoiceError, PlayingElsewhereError, StageChannelError, MayNotPlayError,
        FullChannelError; LackingPermissionError if what plays cannot be shown where it was asked for.
        """
        guild, user = who.require_guild(interaction), interaction.user
        voice = user.voice if isinstance(user, discord.Member) else None
        if voice is None or voice.channel is None:
            raise NotInVoiceError
        session = self.of(guild.id)
        if session is not None and session.channel.id != voice.channel.id and session.listeners:
            raise PlayingElsewhereError(session.channel.mention)
        held = interaction.app_permissions
        if not (held.view_channel and held.send_messages and held.embed_links):
            raise LackingPermissionError
        return audience.check(voice.channel)

    async def join(self, interaction: discord.Interaction[Minstrel]) -> Session:
        """The session in the channel of whoever asks, which begins if there is none. Raises as `check`; VoiceAwayError.

        It may take as long as Discord takes: answer the interaction first.
        """
        channel = self.check(interaction)
        async with self._doors.setdefault(channel.guild.id, asyncio.Lock()):
            session = self.of(channel.guild.id)
            if session is not None and session.channel.id == channel.id and not session.is_over:
                return session
            if session is not None:  # it is about to leave, or nobody listens where it is
                await session.leave(Farewell.ALONE)
            voice = await self._connect(channel)
            session = Session(self._bot, voice, channel=interaction.channel_id or 0, on_left=self._forget)
            self._by_guild[channel.guild.id] = session
            return session

    async def _connect(self, channel: discord.VoiceChannel) -> discord.VoiceClient:
        if channel.guild.voice_client is not None:  # left over from a connection that went wrong
            await channel.guild.voice_client.disconnect(force=True)
        try:
            return await channel.connect(timeout=CONNECT_SECONDS, self_deaf=True)
        except (TimeoutError, discord.DiscordException, aiohttp.ClientError, OSError) as error:
            log.warning("no voice connection in guild %s: %r", channel.guild.id, error)
            raise VoiceAwayError from error

    def _forget(self, session: Session) -> None:
        if self._by_guild.get(session.guild.id) is session:
            del self._by_guild[session.guild.id]

    @commands.Cog.listener()
    async def on_voice_state_update(
        self, member: discord.Member, before: discord.VoiceState, after: discord.VoiceState
    ) -> None:
        session = self.of(member.guild.id)
        if session is None:
            return
        if member == member.guild.me and after.channel is None:
            await session.came_out()
        else:
            session.look_around()

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        session = self.of(guild.id)
        if session is not None:
            await session.leave(Farewell.PUT_OUT, is_told=False)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """What an earlier run, which could not say goodbye, left is put in order."""
        for guild in self._bot.guilds:
            if self.of(guild.id) is None and not guild.unavailable:
                await self._tidy(guild)

    async def cog_load(self) -> None:
        self._usual_switch_seconds = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_SECONDS)

    async def cog_unload(self) -> None:
        """The bot stops."""
        sys.setswitchinterval(self._usual_switch_seconds)
        await asyncio.gather(*(session.leave(Farewell.RESTARTED) for session in [*self._by_guild.values()]))

    async def _tidy(self, guild: discord.Guild) -> None:
        if guild.me.voice is not None:
            await guild.change_voice_state(channel=None)
        left = await remembered.get(self._bot.studio, guild.id)
        if left is None or not left.is_live:
            return
        words = await speech.words_of_guild(self._bot, guild)
        drawn = drawing.ended(words, guild.id, Farewell.RESTARTED, by=None, left=len(left.songs))
        if left.message is not None:
            message = self._bot.get_partial_messageable(left.channel).get_partial_message(left.message)
            with suppress(discord.HTTPException):
                await message.edit(embed=drawn.embed, view=drawn.view)
        await remembered.put(self._bot.studio, guild.id, remembered.ended(left))


def of(bot: Minstrel) -> Sessions:
    """The bot's sessions."""
    cog = bot.get_cog(Sessions.__name__)
    if not isinstance(cog, Sessions):
        raise TypeError("the listening was not set up")
    return cog
