"""What all queues share: the line over the song rows, its limits and its rules."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import TooManySongsError
from bot.queue.changes import Changes
from bot.queue.interface import Make
from bot.tasks import AGAIN_AFTER, patiently
from storage import guilds, line, members, songs
from storage.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How many songs may be waiting or in work at one time, where a guild's moderators say nothing else."""

    songs_per_member: int
    songs_per_guild: int


class RowQueue(ABC):
    """A line over the song rows. Its kinds differ in who is told of a new song, and in how songs are taken up."""

    def __init__(self, database: Database, changes: Changes, limits: Limits) -> None:
        self._database = database
        self._changes = changes
        self._limits = limits

    async def put(self, new: songs.NewSong) -> songs.Song:
        song = await patiently(lambda: self._put(new), AGAIN_AFTER)
        self._changes.touch(song.id)
        await self._after_put()
        return song

    async def put_again(self, song_id: str) -> bool:
        async with self._database.transaction() as session:
            song = await songs.put_again(session, song_id)
            if song is not None:
                await self._line_up(session, song)
        if song is not None:
            self._changes.touch(song_id)
            await self._after_put()
        return song is not None

    async def cancel(self, song_id: str) -> bool:
        async with self._database.transaction() as session:
            song = await songs.get(session, song_id)
            cancelled = song is not None and await songs.cancel(session, song_id)
        if song is not None and cancelled:
            await self._stop(song)
            self._changes.touch(song_id)
            self._changes.touch_line()
        return cancelled

    async def set_rule(self, guild: str, settings: guilds.GuildSettings) -> None:
        async with self._database.transaction() as session:
            before = await guilds.settings(session, guild)
            await guilds.change(session, guild, settings)
            if before.first_come != settings.first_come:
                turns = await line.share_out_anew(session, guild, first_come=settings.first_come)
                await self._line_up_anew(session, turns)
        self._changes.touch_line()

    @abstractmethod
    async def serve(self, make: Make, places: int) -> None: ...

    @abstractmethod
    async def _line_up(self, session: AsyncSession, song: songs.Song) -> None:
        """Within the transaction in which a song becomes `queued`."""

    @abstractmethod
    async def _line_up_anew(self, session: AsyncSession, turns: dict[str, int]) -> None:
        """Within the transaction in which waiting songs get other turns."""

    @abstractmethod
    async def _after_put(self) -> None:
        """When that transaction is done."""

    @abstractmethod
    async def _stop(self, song: songs.Song) -> None:
        """A song was cancelled; it may be in work."""

    async def _put(self, new: songs.NewSong) -> songs.Song:
        async with self._database.transaction() as session:
            # An earlier try may have been written although its answer was lost.
            known = await songs.get(session, new.id)
            if known is not None:
                return known
            await members.meet(session, new.asker)
            rule = guilds.GuildSettings() if new.guild is None else await guilds.meet(session, new.guild)
            await self._check(session, new, rule)
            turn = await line.turn_of_new(session, asker=new.asker, guild=new.guild, first_come=rule.first_come)
            song = await songs.add(session, new, turn=turn)
            await self._line_up(session, song)
        return song

    async def _check(self, session: AsyncSession, new: songs.NewSong, rule: guilds.GuildSettings) -> None:
        most = self._limits.songs_per_member if rule.songs_per_member is None else rule.songs_per_member
        if await songs.unfinished(session, asker=new.asker) >= most:
            raise TooManySongsError(most, in_guild=False)
        if new.guild is None:
            return
        most = self._limits.songs_per_guild if rule.songs_per_guild is None else rule.songs_per_guild
        if await songs.unfinished(session, guild=new.guild) >= most:
            raise TooManySongsError(most, in_guild=True)
