"""Plays: who listened to which song, and for how long."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.kinds import Status
from storage.tables import PlayRow, SongRow


async def note(session: AsyncSession, *, song_id: str, member: str, seconds: float, turned_away: bool = False) -> None:
    """That a member heard `seconds` of a song, and whether it was the member who left it. Both have to be known."""
    now = datetime.now(UTC)
    session.add(PlayRow(song_id=song_id, member_id=member, seconds=seconds, turned_away=turned_away, created_at=now))
    await session.flush()


async def seconds_of(session: AsyncSession, song_id: str) -> float:
    """How long a song was heard, by all together."""
    return await session.scalar(select(func.sum(PlayRow.seconds)).where(PlayRow.song_id == song_id)) or 0.0


async def heard_since(session: AsyncSession, members: Collection[str], since: datetime) -> set[str]:
    """The songs that any of these members heard some of since then."""
    heard = select(PlayRow.song_id).where(PlayRow.member_id.in_(members), PlayRow.created_at >= since)
    return set(await session.scalars(heard.distinct()))


async def rested(
    session: AsyncSession, guild: str, members: Collection[str], *, limit: int, without: Collection[str]
) -> list[str]:
    """A guild's ready songs: those that none of these members ever heard, the newest first, then the others, those
    first that they did not hear for longest."""
    heard = (
        select(PlayRow.song_id, func.max(PlayRow.created_at).label("at"))
        .where(PlayRow.member_id.in_(members))
        .group_by(PlayRow.song_id)
        .subquery()
    )
    songs = (
        select(SongRow.id)
        .outerjoin(heard, heard.c.song_id == SongRow.id)
        .where(SongRow.guild == guild, SongRow.status == Status.READY.value, SongRow.id.not_in(without))
        .where(SongRow.brought.is_(False))
        .order_by(heard.c.at.asc().nulls_first(), SongRow.created_at.desc(), SongRow.id)
        .limit(limit)
    )
    return list(await session.scalars(songs))
