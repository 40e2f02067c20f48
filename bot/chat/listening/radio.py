"""The radio: it chooses songs without an end, and plays again last what was heard lately."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum

from bot.chat.listening.lineup import Pick
from bot.errors import UnknownSongError
from bot.song import Song
from bot.studio import Studio
from bot.words import Words
from storage.kinds import Status

LATELY_HOURS = 20
"""What a listener heard within them is not played again while there is anything else."""


class Programme(StrEnum):
    """What the radio plays."""

    PLAYLIST = "playlist"  # the guild's latest playlist, and then as for us
    US = "us"  # what those who listen may love


class Radio:
    """One guild's. It knows what it played itself; what listeners heard is noted as plays."""

    def __init__(self, studio: Studio, guild: str, programme: Programme) -> None:
        self.programme = programme
        self._studio = studio
        self._guild = guild
        self._played: set[str] = set()

    async def opening(self, words: Words) -> list[Pick]:
        """What it begins with: the playlist, if it is to; nothing if none was published, or all its songs are gone."""
        if self.programme is not Programme.PLAYLIST:
            return []
        latest = await self._studio.playlists.history(self._guild, limit=1)
        return [
            self._pick(song, words("listening-why-playlist", date=words.date(playlist.day)))
            for playlist in latest
            for line in playlist.lines
            if (song := await self._song(line.song_id)) is not None
        ]

    async def more(self, words: Words, n: int, *, listeners: Collection[str], without: Sequence[str]) -> Sequence[Pick]:
        """1 to n songs, none only if the guild has none; `without` those that play or wait, in their order.

        First what the listeners may love and did not hear lately, then what they did not hear for longest. When all
        were played it begins anew, and repeats what plays only if there is nothing else.
        """
        lately = await self._studio.plays.heard_lately(listeners, hours=LATELY_HOURS)
        fresh = {*without, *lately, *self._played}
        loved = await self._studio.discovery.for_listeners(self._guild, listeners, n, without=fresh)
        if loved:
            return [self._pick(song, words("listening-why-us")) for song in loved]
        for avoided in ({*without, *self._played}, {*without}, {*without[-1:]}, set[str]()):
            picks = await self._rested(words, n, listeners, without=avoided)
            if picks:
                return picks
            self._played.clear()
        return []

    async def _rested(
        self, words: Words, n: int, listeners: Collection[str], *, without: Collection[str]
    ) -> list[Pick]:
        found = await self._studio.plays.rested(self._guild, listeners, limit=n, without=without)
        songs = [await self._song(song_id) for song_id in found]
        return [self._pick(song, words("listening-why-rested")) for song in songs if song is not None]

    async def _song(self, song_id: str) -> Song | None:
        try:
            song = await self._studio.song(song_id)
        except UnknownSongError:
            return None
        return song if song.status is Status.READY else None

    def _pick(self, song: Song, why: str) -> Pick:
        self._played.add(song.id)
        return Pick(song=song, by=None, why=why)
