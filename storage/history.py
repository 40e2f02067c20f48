"""History: the songs that a member asked for or listened to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import PlayRow, SongRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A song, and when the member last had to do with it."""

    song_id: str
    asked: bool  # it is the member's own
    plays: int  # how often the member listened to it
    at: datetime  # when it was asked for, or listened to for the last time


async def of_member(session: AsyncSession, member: str, *, limit: int, offset: int = 0) -> list[Visit]:
    """Each song once, the latest first; songs in the making and failed ones too."""
    asked = select(
        SongRow.id.label("song_id"),
        SongRow.created_at.label("at"),
        literal(1).label("asked"),
        literal(0).label("played"),
    ).where(SongRow.asker == member)
    played = select(PlayRow.song_id, PlayRow.created_at, literal(0), literal(1)).where(PlayRow.member_id == member)
    visits = union_all(asked, played).subquery()
    latest = func.max(visits.c.at)
    each = (
        select(visits.c.song_id, latest.label("at"), func.sum(visits.c.asked), func.sum(visits.c.played))
        .group_by(visits.c.song_id)
        .order_by(latest.desc(), visits.c.song_id)
        .limit(limit)
        .offset(offset)
    )
    rows = (await session.execute(each)).all()
    return [Visit(song_id=song_id, asked=asked > 0, plays=plays, at=at) for song_id, at, asked, plays in rows]
