"""The repertoire: songs that are ready to be heard, as whoever chooses among them needs to know them.

What is made from music that a member brought is not in it: it is theirs alone.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Text, and_, cast, func, select, union
from sqlalchemy.ext.asyncio import AsyncSession

from storage.kinds import Status
from storage.tables import RatingRow, RecipeRow, SongRow

_ROWS_AT_ONCE = 1000
_READY = and_(SongRow.status == Status.READY.value, SongRow.brought.is_(False))


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A song that is ready."""

    song_id: str
    asker: str
    guild: str | None
    style: str
    finished_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How many pieces there are, and when the newest was finished: another one where anything has changed."""

    pieces: int
    newest: datetime | None


async def pieces(session: AsyncSession, *, limit: int, since: datetime | None = None) -> AsyncIterator[Piece]:
    """The newest first, finished since then, if given. Others may do something in between."""
    columns = (SongRow.id, SongRow.asker, SongRow.guild, SongRow.style, SongRow.finished_at)
    newest = select(*columns).where(_READY).order_by(SongRow.finished_at.desc(), SongRow.id).limit(limit)
    if since is not None:
        newest = newest.where(SongRow.finished_at >= since)
    rows = await session.stream(newest.execution_options(yield_per=_ROWS_AT_ONCE))
    async for row in rows:
        yield Piece(song_id=row.id, asker=row.asker, guild=row.guild, style=row.style, finished_at=row.finished_at)


async def briefs(session: AsyncSession, song_ids: Sequence[str]) -> dict[str, str]:
    """By the song's id, as JSON that is still to be read: that takes a while for thousands."""
    columns = (RecipeRow.song_id, cast(RecipeRow.brief, Text))
    found: dict[str, str] = {}
    for start in range(0, len(song_ids), _ROWS_AT_ONCE):
        some = song_ids[start : start + _ROWS_AT_ONCE]
        rows = await session.execute(select(*columns).where(RecipeRow.song_id.in_(some)))
        found.update((song_id, brief) for song_id, brief in rows.all())
    return found


async def extent(session: AsyncSession) -> Extent:
    """Of all pieces."""
    counted = select(func.count(), func.max(SongRow.finished_at)).where(_READY)
    number, newest = (await session.execute(counted)).one()
    return Extent(pieces=number, newest=newest)


async def guilds_of(session: AsyncSession, member: str) -> set[str]:
    """The guilds in which a member has asked for songs, or rated them."""
    asked = select(SongRow.guild).where(SongRow.asker == member)
    rated = select(SongRow.guild).join(RatingRow, RatingRow.song_id == SongRow.id).where(RatingRow.member_id == member)
    return {guild for guild in await session.scalars(union(asked, rated)) if guild is not None}
