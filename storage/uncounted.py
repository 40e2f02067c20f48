"""Songs that do not count: nothing that a member did with such a song teaches anything of the member's taste."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids
from storage.tables import RatingRow, SongRow, UncountedRow
from storage.upsert import upsert


async def add(session: AsyncSession, *, song_id: str, member: str) -> None:
    """It does not count from now on; the same again changes nothing. Both have to be known."""
    await upsert(
        session,
        UncountedRow,
        key=("song_id", "member_id"),
        change=("song_id",),
        song_id=song_id,
        member_id=member,
        created_at=datetime.now(UTC),
    )


async def remove(session: AsyncSession, *, song_id: str, member: str) -> bool:
    """It counts again, with all that was done with it. False if it did."""
    mine = delete(UncountedRow).where(UncountedRow.song_id == song_id, UncountedRow.member_id == member)
    return (await session.execute(mine.returning(UncountedRow.song_id))).first() is not None


async def of_member(session: AsyncSession, member: str) -> list[str]:
    """The ids of the songs that do not count, the newest first."""
    mine = select(UncountedRow.song_id).where(UncountedRow.member_id == member)
    return list(await session.scalars(mine.order_by(UncountedRow.created_at.desc(), UncountedRow.song_id)))


async def add_asked_since(session: AsyncSession, member: str, since: datetime) -> None:
    """Songs of others from which the member asked for new ones since then, without a reaction, do not count."""
    ids.check_name(member)
    asked = SongRow.__table__.alias("asked")
    rated = select(RatingRow.song_id).where(RatingRow.member_id == member)
    sources = (
        select(SongRow.id)
        .join(asked, asked.c.parent == SongRow.id)
        .where(asked.c.asker == member, asked.c.created_at >= since, SongRow.asker != member, SongRow.id.not_in(rated))
    )
    for song_id in (await session.scalars(sources.distinct())).all():
        await add(session, song_id=song_id, member=member)
