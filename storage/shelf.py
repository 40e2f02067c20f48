"""The shelf: all songs that there are, whatever their status, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids, ratings
from storage.tables import RatingRow, RecipeRow, SongRow

_MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Place:
    """Where a song stands on the shelf, also when it was taken from there."""

    created_at: datetime
    song_id: str


async def page(
    session: AsyncSession,
    *,
    limit: int,
    before: Place | None = None,
    words: str = "",
    for_member: str | None = None,
    liked_by: str | None = None,
    asked_by: str | None = None,
) -> list[Place]:
    """Up to `limit` songs, the newest first: those older than the one `before`, whose prompt or style has all of these
    words, that a member may see (others' that were asked for in private or made from music that they brought are left
    out), that a member likes now, that a member asked for. In SQLite only ASCII's case is of no matter.
    """
    newest = select(SongRow.created_at, SongRow.id).order_by(SongRow.created_at.desc(), SongRow.id.desc())
    if before is not None:
        as_old = and_(SongRow.created_at == before.created_at, SongRow.id < before.song_id)
        newest = newest.where(or_(SongRow.created_at < before.created_at, as_old))
    if for_member is not None:
        is_for_all = and_(SongRow.guild.is_not(None), SongRow.brought.is_(False))
        newest = newest.where(or_(is_for_all, SongRow.asker == for_member))
    if asked_by is not None:
        newest = newest.where(SongRow.asker == asked_by)
    if liked_by is not None:
        said = ratings.standing(RatingRow.member_id == liked_by)
        newest = newest.join(said, said.c.song_id == SongRow.id).where(said.c.weight > 0)
    if words.strip():
        newest = newest.join(RecipeRow, RecipeRow.song_id == SongRow.id)
    for word in ids.cleaned(words).split()[:_MOST_WORDS]:
        newest = newest.where(
            or_(RecipeRow.prompt.icontains(word, autoescape=True), SongRow.style.icontains(word, autoescape=True))
        )
    return [Place(created_at, song_id) for created_at, song_id in await session.execute(newest.limit(limit))]
