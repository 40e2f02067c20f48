"""Listening together: which songs can be played to a guild, and what its members heard."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from datetime import UTC, datetime, timedelta

from bot.errors import UnknownSongError
from bot.memories import Memory
from bot.shown import shown
from bot.song import Song
from storage import downloads, members, playable, plays, songs
from storage.kinds import Status
from storage.playable import Playable


class Plays:
    """A part of the studio."""

    def __init__(self, memory: Memory) -> None:
        self._database = memory.database

    async def note(self, song_id: str, heard: Mapping[str, float], *, turned_away: Set[str] = frozenset()) -> None:
        """How many seconds each member heard of a song, and who of them left it or wanted it skipped.

        Of members who paused, and of a song that is gone, nothing is noted.
        """
        async with self._database.transaction() as session:
            for member in sorted(heard):  # in one order, as everybody: nobody waits crosswise
                await members.meet(session, member)
            if not await songs.hold(session, song_id):
                return
            for member, seconds in heard.items():
                if not await members.is_paused(session, member):
                    away = member in turned_away
                    await plays.note(session, song_id=song_id, member=member, seconds=seconds, turned_away=away)

    async def note_download(self, song_id: str, member: str) -> None:
        """A member took the files of somebody else's song home.

        Of members who paused, and of a song that is gone, nothing is noted.
        """
        async with self._database.transaction() as session:
            await members.meet(session, member)
            song = await songs.get(session, song_id) if await songs.hold(session, song_id) else None
            is_own = song is not None and song.asker == member and member != members.COMMON
            if song is not None and not is_own and not await members.is_paused(session, member):
                await downloads.note(session, song_id=song_id, member=member)

    async def song(self, song_id: str, *, guild: str, member: str) -> Song:
        """A song that this member may play in this guild. Raises UnknownSongError, also for one of somewhere else."""
        async with self._database.reading() as session:
            song = await songs.get(session, song_id)
        if song is None or song.status is not Status.READY or (song.guild != guild and song.asker != member):
            raise UnknownSongError(song_id)
        return shown(song)

    async def find(self, words: str, *, guild: str, member: str, limit: int) -> list[Playable]:
        """The songs that this member may play in this guild and whose prompts have these words; the newest first."""
        async with self._database.reading() as session:
            return await playable.find(session, words, guild=guild, member=member, limit=limit)

    async def heard_lately(self, listeners: Collection[str], *, hours: float) -> set[str]:
        """The ids of the songs that any of these members heard some of in the last hours."""
        async with self._database.reading() as session:
            return await plays.heard_since(session, listeners, datetime.now(UTC) - timedelta(hours=hours))

    async def rested(
        self, guild: str, listeners: Collection[str], *, limit: int, without: Collection[str] = ()
    ) -> list[str]:
        """The ids of a guild's songs that these members never heard, or not for long; those first."""
        async with self._database.reading() as session:
            return await plays.rested(session, guild, listeners, limit=limit, without=without)
