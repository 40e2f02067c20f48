"""The daily clock of playlists: what is due is proposed to moderators, and published, once.

A playlist is taken by compare-and-swap before it is sent, and its message's id is written down after. Whoever stops
between the two leaves a playlist that is taken and has no message: then the channel is looked through before anything
is sent again. What certainly was not sent is given back.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

import discord
from discord.ext import commands

from bot import errors
from bot.chat import speech, who
from bot.chat.curating import archive, board, channels
from bot.chat.curating.channels import Channel, ChannelClosedError, ChannelError
from bot.chat.place import AWAY
from bot.errors import MinstrelError
from bot.explained import explained
from bot.playlists.due import Due, Step
from bot.playlists.playlist import NothingToProposeError, Playlist

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

log = logging.getLogger(__name__)

_TICK_SECONDS = 60.0

_NEW = timedelta(minutes=1)
"""For how long nobody can have shown a proposal before us and stopped."""


class Publishing(commands.Cog):
    """Looks once a minute at what is due. `turn` is a guild's lock: who holds it shows what is true."""

    def __init__(self, bot: Minstrel) -> None:
        self._bot = bot
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def cog_load(self) -> None:
        self._bot.keep(self._run(), name="playlists")

    def turn(self, guild: str) -> asyncio.Lock:
        """To be held while a guild's playlist is changed and shown, so that the last to be shown is the newest."""
        return self._turns.setdefault(guild, asyncio.Lock())

    async def tick(self, now: datetime, *, guild: str | None = None) -> None:
        """Does all that is due at this moment, in all guilds or in one. What fails is tried again the next time."""
        tried: set[Due] = set()
        stuck: set[tuple[str, date]] = set()
        while steps := [
            step
            for step in await self._bot.studio.playlists.due(now, guild=guild)
            if step not in tried and (step.guild, step.day) not in stuck
        ]:
            for step in steps:
                tried.add(step)
                if not await self._take(step):
                    stuck.add((step.guild, step.day))

    async def publish(self, guild: discord.Guild, playlist_id: int, *, moderator: str | None = None) -> Playlist | None:
        """Sends the playlist to the guild's channel; None if that is done already, or may not be.

        Raises ChannelError, discord.HTTPException. The guild's turn has to be held.
        """
        studio, name = self._bot.studio, who.guild_id(guild.id)
        channel = channels.find(guild, (await studio.guilds.settings(name)).playlist_channel)
        playlist = await studio.playlists.publish(name, playlist_id, channel=str(channel.id), moderator=moderator)
        return playlist and await self._send(guild, channel, playlist)

    async def refresh(self, guild: discord.Guild, playlist: Playlist) -> None:
        """Shows moderators the playlist as it is now, where it was proposed. The guild's turn has to be held."""
        place = playlist.proposal
        if place is None or place.message is None:
            return
        drawn = await board.of(self._bot, await speech.words_of_guild(self._bot, guild), playlist)
        message = self._bot.get_partial_messageable(int(place.channel)).get_partial_message(int(place.message))
        with suppress(discord.HTTPException, *AWAY):  # the next change shows it
            await message.edit(embed=drawn.embed, view=drawn.view)

    async def propose(self, guild: discord.Guild, playlist: Playlist) -> Playlist:
        """Shows the proposal in the moderators' channel, unless it is there.

        Raises ChannelError, discord.HTTPException. The guild's turn has to be held.
        """
        studio, name = self._bot.studio, who.guild_id(guild.id)
        playlist = await studio.playlists.get(name, playlist.id)
        if playlist.proposal is not None:
            return playlist
        channel = channels.find(guild, (await studio.guilds.settings(name)).moderators_channel)
        message = None
        if discord.utils.utcnow() - playlist.created_at > _NEW:
            button = f"minstrel:plan-publish:{playlist.id}"
            message = await channels.sent_since(channel, playlist.created_at, button)
        if message is None:
            drawn = await board.of(self._bot, await speech.words_of_guild(self._bot, guild), playlist)
            message = await channel.send(embed=drawn.embed, view=drawn.view, nonce=f"proposal-{playlist.id}")
        return await studio.playlists.proposed_in(name, playlist.id, channel=str(channel.id), message=str(message.id))

    async def _run(self) -> None:
        await self._bot.wait_until_ready()
        while True:
            try:
                await self.tick(datetime.now(UTC))
            except Exception:
                log.exception("what is due for playlists is not known; it is looked at again in a minute")
            await asyncio.sleep(_TICK_SECONDS)

    async def _take(self, step: Due) -> bool:
        """Whether the step was done."""
        guild = self._bot.get_guild(who.user_of(step.guild) or 0)
        if guild is None or guild.unavailable:
            return False  # the bot was thrown out, or Discord has troubles
        try:
            async with self.turn(step.guild):
                await self._do(guild, step)
        except NothingToProposeError:
            log.info("%s has no songs for a playlist of %s", step.guild, step.day)
        except ChannelError as error:
            await self._tell(guild, step, error)
        except AWAY as error:
            log.warning("the playlist of %s on %s has to wait: %s", step.guild, step.day, error)
        except Exception:
            log.exception("the playlist of %s on %s: %s did not work", step.guild, step.day, step.step)
        else:
            return True
        return False

    async def _do(self, guild: discord.Guild, step: Due) -> None:
        playlists = self._bot.studio.playlists
        match step.step:
            case Step.PROPOSE:
                await playlists.propose(step.guild, step.day)
            case Step.SHOW if step.playlist is not None:
                await self.propose(guild, await playlists.get(step.guild, step.playlist))
            case Step.PUBLISH if step.playlist is not None:
                await self.publish(guild, step.playlist)
            case Step.FINISH if step.playlist is not None:
                await self._finish(guild, await playlists.get(step.guild, step.playlist))

    async def _finish(self, guild: discord.Guild, playlist: Playlist) -> None:
        """Somebody took the playlist to publish it, and stopped before it was written down where it is."""
        place = playlist.published
        if place is None or place.message is not None or playlist.published_at is None:
            return
        channel = channels.find(guild, place.channel)
        button = f"minstrel:plan-listen:{playlist.id}"
        message = await channels.sent_since(channel, playlist.published_at, button)
        if message is None:
            await self._send(guild, channel, playlist)
        else:
            await self._is_in(guild, playlist, message)

    async def _send(self, guild: discord.Guild, channel: Channel, playlist: Playlist) -> Playlist:
        drawn = archive.posted(await speech.words_of_guild(self._bot, guild), playlist)
        try:
            message = await channel.send(embed=drawn.embed, view=drawn.view, nonce=f"playlist-{playlist.id}")
        except discord.DiscordServerError:
            raise  # nobody knows whether it was sent
        except discord.HTTPException as error:
            await self._bot.studio.playlists.refused(playlist.id)
            if isinstance(error, discord.Forbidden | discord.NotFound):
                raise ChannelClosedError(str(channel.id)) from error
            raise
        return await self._is_in(guild, playlist, message)

    async def _is_in(self, guild: discord.Guild, playlist: Playlist, message: discord.Message) -> Playlist:
        playlist = await self._bot.studio.playlists.published_in(playlist.guild, playlist.id, str(message.id))
        await self.refresh(guild, playlist)
        return playlist

    async def _tell(self, guild: discord.Guild, step: Due, error: MinstrelError) -> None:
        """Says once a day what is in the way: to the moderators if they can be reached, else in the log."""
        studio, mark = self._bot.studio, f"playlist-trouble:{step.guild}:{step.step}"
        trouble = f"{step.day}: {error}"
        if await studio.mark(mark) == trouble:
            return
        await studio.set_mark(mark, trouble)
        log.warning("the playlist of %s on %s: %s", step.guild, step.day, error)
        words = await speech.words_of_guild(self._bot, guild)
        message, hint = explained(words, errors.explain(error))
        with suppress(ChannelError, discord.HTTPException, *AWAY):
            channel = channels.find(guild, step.settings.moderators_channel)
            await channel.send(words("faults-told", message=message, hint=hint))


def of(bot: Minstrel) -> Publishing:
    """The one of this bot."""
    cog = bot.get_cog(Publishing.__name__)
    if not isinstance(cog, Publishing):
        raise TypeError("the daily clock was not set up")
    return cog
