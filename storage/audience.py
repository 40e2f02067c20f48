"""The audience: who has lately listened to a guild's songs, or said what they are worth."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import MemberRow, PlayRow, RatingRow, SongRow


async def listeners(session: AsyncSession, guild: str, *, since: datetime, limit: int) -> list[str]:
    """Members who rated or heard others' songs of the guild since then, the busiest first.

    Not those who want nothing to be learnt from them.
    """
    done = union_all(
        *(
            select(table.member_id.label("member_id"))
            .join(SongRow, SongRow.id == table.song_id)
            .where(SongRow.guild == guild, SongRow.asker != table.member_id, table.created_at >= since)
            for table in (RatingRow, PlayRow)
        )
    ).subquery()
    busiest = (
        select(done.c.member_id)
        .join(MemberRow, MemberRow.id == done.c.member_id)
        .where(MemberRow.paused_at.is_(None))
        .group_by(done.c.member_id)
        .order_by(func.count().desc(), done.c.member_id)
    )
    return [*await session.scalars(busiest.limit(limit))]
