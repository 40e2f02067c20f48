"""What moderators do to the songs of a playlist: each function makes a change, which makes new entries of the old.

A song that is not in the playlist any more is no error: what somebody sees of it may be older than what is true.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.playlists import picking
from bot.playlists.picking import Pick
from bot.playlists.playlist import (
    MOST_SONGS,
    FullPlaylistError,
    NotForPlaylistError,
    NothingToProposeError,
    Reason,
    ReasonKind,
)
from storage import blocks, candidates, playlists, songs
from storage.blocks import Kind
from storage.candidates import Candidate
from storage.kinds import Status
from storage.playlists import Entry, Playlist

LATELY = timedelta(days=7)
"""How old a song may be that is proposed."""

Change = Callable[[AsyncSession, Playlist], Awaitable[list[Entry]]]


async def best(session: AsyncSession, guild: str) -> list[Entry]:
    """For a new playlist."""
    now = datetime.now(UTC)
    picks = picking.pick(await _candidates(session, guild, now), MOST_SONGS, now=now)
    return [_entry(pick) for pick in picks]


async def next_best(session: AsyncSession, playlist: Playlist, *, limit: int, without: str | None = None) -> list[Pick]:
    """Songs for the playlist that are not in it, as if one song were not, either; the best first."""
    now = datetime.now(UTC)
    beside = [entry.song_id for entry in playlist.entries if entry.song_id != without]
    shown = await playlists.listed(session, beside)
    left = [one for one in await _candidates(session, playlist.guild, now) if one.song_id not in beside]
    return picking.pick(left, limit, now=now, beside=[*shown.values()])


def drop(song_ids: Collection[str]) -> Change:
    """These songs go."""

    async def change(_session: AsyncSession, playlist: Playlist) -> list[Entry]:
        return [entry for entry in playlist.entries if entry.song_id not in song_ids]

    return change


def move(song_id: str, by: int) -> Change:
    """The song goes some places down, or up for a number below 0, as far as there are places."""

    async def change(_session: AsyncSession, playlist: Playlist) -> list[Entry]:
        entries = [*playlist.entries]
        place = _place(entries, song_id)
        if place is not None:
            entries.insert(max(0, place + by), entries.pop(place))
        return entries

    return change


def swap(song_id: str) -> Change:
    """The song gives its place to the next best one. Whoever goes on swapping comes round to the first again.

    Raises NothingToProposeError if there is no other.
    """

    async def change(session: AsyncSession, playlist: Playlist) -> list[Entry]:
        entries = [*playlist.entries]
        place = _place(entries, song_id)
        if place is not None:
            ranking = await next_best(session, playlist, limit=candidates.MOST, without=song_id)
            entries[place] = _entry(_after(ranking, song_id))
        return entries

    return change


def add(song_id: str) -> Change:
    """One more song comes to the end. Raises NotForPlaylistError, FullPlaylistError."""

    async def change(session: AsyncSession, playlist: Playlist) -> list[Entry]:
        entries = [*playlist.entries]
        if _place(entries, song_id) is not None:
            return entries
        if len(entries) >= MOST_SONGS:
            raise FullPlaylistError
        song = await songs.get(session, song_id)
        if song is None or song.guild != playlist.guild or song.status is not Status.READY:
            raise NotForPlaylistError
        return [*entries, Entry(song_id=song_id, reason=Reason(kind=ReasonKind.CHOSEN).to_json())]

    return change


async def _candidates(session: AsyncSession, guild: str, now: datetime) -> list[Candidate]:
    """Songs of members who are not blocked."""
    blocked = {block.value for block in await blocks.of_guild(session, guild, Kind.MEMBER)}
    lately = await candidates.of_guild(session, guild, since=now - LATELY)
    return [candidate for candidate in lately if candidate.asker not in blocked]


def _entry(pick: Pick) -> Entry:
    return Entry(song_id=pick.candidate.song_id, reason=pick.reason.to_json())


def _place(entries: Sequence[Entry], song_id: str) -> int | None:
    return next((place for place, entry in enumerate(entries) if entry.song_id == song_id), None)


def _after(ranking: Sequence[Pick], song_id: str) -> Pick:
    names = [pick.candidate.song_id for pick in ranking]
    first = names.index(song_id) + 1 if song_id in names else 0
    for pick in [*ranking[first:], *ranking[:first]]:
        if pick.candidate.song_id != song_id:
            return pick
    raise NothingToProposeError
