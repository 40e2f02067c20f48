"""What moderators do to the songs of a playlist: each function makes a change, which makes new entries of the old.

A song that is not in the playlist any more is no error: what somebody sees of it may be older than what is true.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import UTC, date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.playlists import days, picking
from bot.playlists.appraising import LATELY, Appraisals
from bot.playlists.picking import Neighbour, Pick
from bot.playlists.playlist import (
    MOST_SONGS,
    FullPlaylistError,
    NotForPlaylistError,
    NothingToProposeError,
    Reason,
    ReasonKind,
)
from storage import blocks, candidates, guilds, lessons, playlists, songs
from storage.blocks import Kind
from storage.candidates import Candidate
from storage.kinds import Status
from storage.lessons import Verdict
from storage.playlists import Decision, Entry, Playlist

Change = Callable[[AsyncSession, Playlist], Awaitable[list[Entry]]]


async def proposable(session: AsyncSession, guild: str, day: date, now: datetime) -> list[Candidate]:
    """What may come into a new playlist of that day.

    Songs that may still be published on another day, and those that moderators dropped, are not proposed again.
    """
    dropped = await _dropped(session, guild)
    left = await _candidates(session, guild, day, now)
    return [one for one in left if one.song_id not in dropped and one.rating >= 0]


async def best(session: AsyncSession, guild: str, day: date, appraisals: Appraisals) -> list[Entry]:
    """For a new playlist of that day, in the order of an arc."""
    now = datetime.now(UTC)
    left = await proposable(session, guild, day, now)
    most = picking.share(left)
    picks = picking.pick(left, MOST_SONGS, now=now, appraisals=appraisals, most=most)
    return [_entry(pick) for pick in picking.arranged(picks, appraisals)]


async def next_best(session: AsyncSession, playlist: Playlist, appraisals: Appraisals, *, limit: int) -> list[Pick]:
    """Songs for the playlist that are not in it; the best first, and some of each kind.

    Those whose asker has a fair share of the playlist come after the others, and last what moderators dropped.
    """
    now = datetime.now(UTC)
    beside, others = await _others(session, playlist, now)
    picks: list[Pick] = []
    for some in others:
        picks += picking.pick(some, limit - len(picks), now=now, appraisals=appraisals, beside=beside)
    return picks


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


def swap(song_id: str, appraisals: Appraisals) -> Change:
    """The song gives its place to the next best one. Whoever goes on swapping comes round to the first again.

    Raises NothingToProposeError if there is no other.
    """

    async def change(session: AsyncSession, playlist: Playlist) -> list[Entry]:
        entries = [*playlist.entries]
        place = _place(entries, song_id)
        if place is not None:
            now = datetime.now(UTC)
            beside, others = await _others(session, playlist, now, without=song_id)
            ranked = [picking.rank(some, now=now, appraisals=appraisals, beside=beside) for some in others]
            entries[place] = _entry(_after([*itertools.chain(*ranked)], song_id))
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


async def _others(
    session: AsyncSession, playlist: Playlist, now: datetime, *, without: str | None = None
) -> tuple[list[Neighbour], list[list[Candidate]]]:
    """What is in the playlist, as if one song were not; and what is not, those who come first in the first list."""
    beside = [entry.song_id for entry in playlist.entries if entry.song_id != without]
    shown = [*(await playlists.listed(session, beside)).values()]
    lately = await _candidates(session, playlist.guild, playlist.day, now)
    left = [one for one in lately if one.song_id not in beside]
    dropped = await _dropped(session, playlist.guild)
    songs = Counter(song.asker for song in shown)
    most = picking.share([*left, *shown])
    ranks: list[list[Candidate]] = [[], [], []]
    for one in left:
        ranks[2 if one.song_id in dropped else int(songs[one.asker] >= most)].append(one)
    return [*shown], ranks


async def _candidates(session: AsyncSession, guild: str, day: date, now: datetime) -> list[Candidate]:
    """Songs of members who are not blocked, that are in no other day's playlist."""
    blocked = {block.value for block in await blocks.of_guild(session, guild, Kind.MEMBER)}
    taken = await _taken(session, guild, day, now)
    lately = await candidates.of_guild(session, guild, since=now - LATELY)
    return [one for one in lately if one.asker not in blocked and one.song_id not in taken]


async def _taken(session: AsyncSession, guild: str, day: date, now: datetime) -> set[str]:
    """Songs of other days' playlists that may still be published: approved lately, or proposed and not too late yet."""
    today = days.today(await guilds.settings(session, guild), now)
    others = await playlists.of_guilds(session, [guild], since=today - LATELY)
    return {
        entry.song_id
        for other in others
        if other.day != day
        and (other.decision is Decision.APPROVED or (other.decision is Decision.PROPOSED and other.day >= today))
        for entry in other.entries
    }


async def _dropped(session: AsyncSession, guild: str) -> set[str]:
    """Songs that moderators did not want when they saw them last."""
    latest: dict[str, Verdict] = {}
    for lesson in await lessons.of_guild(session, guild):
        latest.setdefault(lesson.song_id, lesson.verdict)
    return {song_id for song_id, verdict in latest.items() if verdict is Verdict.DROPPED}


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
