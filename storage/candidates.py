"""Candidates: a guild's songs of late that may come into a playlist, and what its members thought of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.kinds import Status
from storage.tables import PlaylistRow, PlaylistSongRow, PlayRow, RatingRow, RecipeRow, SongRow

MOST = 500
"""Songs that are looked at, the newest."""

HEARD_SECONDS = 20.0
"""Of a song that somebody has to have heard to count as a listener."""

_LISTENED = func.sum(PlayRow.seconds) >= HEARD_SECONDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A song that is ready. What its asker thinks of it is not counted."""

    song_id: str
    prompt: str
    asker: str
    style: str
    finished_at: datetime
    rating: float  # the sum of all members' ratings
    likers: int  # members whose rating is positive
    listeners: int  # members who heard some of it in a voice channel


async def of_guild(session: AsyncSession, guild: str, *, since: datetime) -> list[Candidate]:
    """The guild's songs that got ready since then and were in no playlist that was published; the newest first."""
    published = (
        select(PlaylistSongRow.song_id)
        .join(PlaylistRow, PlaylistRow.id == PlaylistSongRow.playlist_id)
        .where(PlaylistRow.guild_id == guild, PlaylistRow.published_at.is_not(None))
    )
    newest = (
        select(SongRow.id, RecipeRow.prompt, SongRow.asker, SongRow.style, SongRow.finished_at)
        .join(RecipeRow, RecipeRow.song_id == SongRow.id)
        .where(SongRow.guild == guild, SongRow.status == Status.READY.value, SongRow.finished_at >= since)
        .where(SongRow.id.not_in(published), SongRow.brought.is_(False))
        .order_by(SongRow.finished_at.desc(), SongRow.id)
        .limit(MOST)
    )
    rows = (await session.execute(newest)).all()
    songs = [row.id for row in rows]
    ratings, listeners = await _ratings(session, songs), await _listeners(session, songs)
    return [
        Candidate(
            song_id=row.id,
            prompt=row.prompt,
            asker=row.asker,
            style=row.style,
            finished_at=row.finished_at,
            rating=sum(ratings[row.id]),
            likers=sum(weight > 0 for weight in ratings[row.id]),
            listeners=listeners[row.id],
        )
        for row in rows
    ]


async def was_asked(session: AsyncSession, guild: str, *, since: datetime) -> bool:
    """Whether the guild has a ready song that was asked for since then."""
    ready = select(SongRow.id).where(SongRow.guild == guild, SongRow.status == Status.READY.value)
    return await session.scalar(ready.where(SongRow.created_at >= since).limit(1)) is not None


async def _ratings(session: AsyncSession, songs: Sequence[str]) -> defaultdict[str, list[float]]:
    """By song, a weight a member: that of the newest reaction."""
    reactions = (
        select(RatingRow.song_id, RatingRow.member_id, RatingRow.weight)
        .join(SongRow, SongRow.id == RatingRow.song_id)
        .where(RatingRow.song_id.in_(songs), RatingRow.member_id != SongRow.asker)
        .order_by(RatingRow.created_at, RatingRow.emoji)
    )
    newest = {(row.song_id, row.member_id): row.weight for row in await session.execute(reactions)}
    weights: defaultdict[str, list[float]] = defaultdict(list)
    for (song_id, _member), weight in newest.items():
        weights[song_id].append(weight)
    return weights


async def _listeners(session: AsyncSession, songs: Sequence[str]) -> defaultdict[str, int]:
    heard = (
        select(PlayRow.song_id, PlayRow.member_id)
        .join(SongRow, SongRow.id == PlayRow.song_id)
        .where(PlayRow.song_id.in_(songs), PlayRow.member_id != SongRow.asker)
        .group_by(PlayRow.song_id, PlayRow.member_id)
        .having(_LISTENED)
    )
    listeners: defaultdict[str, int] = defaultdict(int)
    for row in await session.execute(heard):
        listeners[row.song_id] += 1
    return listeners
