"""Ratings: what members' reactions to songs are worth.

A member may react to a song in several ways; the newest is what the member says of it now.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Subquery, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids
from storage.kinds import Status
from storage.tables import RatingRow, SongRow
from storage.upsert import upsert

_ROWS_AT_ONCE = 1000
_OLDEST_FIRST = (RatingRow.created_at, RatingRow.emoji)
_NEWEST_FIRST = (RatingRow.created_at.desc(), RatingRow.emoji.desc())


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """A reaction of a member's to a song."""

    song_id: str
    member: str
    emoji: str
    weight: float  # negative for a dislike; 0: forgotten
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How many ratings there are, and the time of the newest: another one where anything has changed."""

    ratings: int
    newest: datetime | None


async def rate(session: AsyncSession, *, song_id: str, member: str, emoji: str, weight: float) -> None:
    """Writes a reaction down; the same one again changes its weight and time. Both have to be known.

    Raises RefusedError `bad_name`.
    """
    _check(song_id, member, emoji)
    await upsert(
        session,
        RatingRow,
        key=("song_id", "member_id", "emoji"),
        change=("weight", "created_at"),
        song_id=song_id,
        member_id=member,
        emoji=emoji,
        weight=weight,
        created_at=datetime.now(UTC),
    )


async def withdraw(session: AsyncSession, *, song_id: str, member: str, emoji: str) -> None:
    """Forgets a reaction; one that is not there is no error. Raises RefusedError `bad_name`."""
    _check(song_id, member, emoji)
    await session.execute(
        delete(RatingRow).where(RatingRow.song_id == song_id, RatingRow.member_id == member, RatingRow.emoji == emoji)
    )


async def make_nothing(session: AsyncSession, member: str) -> int:
    """All that a member said of songs is worth nothing from now on; how much that was.

    The rows stay, so that whoever reads a message's reactions anew knows them, and does not learn from them again.
    """
    said = select(func.count()).where(RatingRow.member_id == member, RatingRow.weight != 0)
    many = await session.scalar(said) or 0
    await session.execute(update(RatingRow).where(RatingRow.member_id == member).values(weight=0.0))
    return many


async def of_song(session: AsyncSession, song_id: str) -> list[Rating]:
    """The oldest first."""
    rows = await session.scalars(
        select(RatingRow).where(RatingRow.song_id == song_id).order_by(RatingRow.created_at, RatingRow.member_id)
    )
    return [_from_row(row) for row in rows]


async def of_members(session: AsyncSession, members: Collection[str]) -> list[Rating]:
    """The oldest first."""
    theirs = select(RatingRow).where(RatingRow.member_id.in_(members)).order_by(*_OLDEST_FIRST)
    return [_from_row(row) for row in await session.scalars(theirs)]


async def by_member(session: AsyncSession, member: str, songs: Collection[str]) -> dict[str, list[Rating]]:
    """What a member said of these songs, by song, the oldest first; songs of which nothing was said are left out."""
    theirs = select(RatingRow).where(RatingRow.member_id == member, RatingRow.song_id.in_(songs))
    found: dict[str, list[Rating]] = {}
    for row in await session.scalars(theirs.order_by(*_OLDEST_FIRST)):
        found.setdefault(row.song_id, []).append(_from_row(row))
    return found


async def of_all(session: AsyncSession) -> AsyncIterator[tuple[str, str, float, datetime]]:
    """Song, member, weight and time of each, the oldest first. Others may do something in between."""
    columns = (RatingRow.song_id, RatingRow.member_id, RatingRow.weight, RatingRow.created_at)
    rows = await session.stream(select(*columns).order_by(*_OLDEST_FIRST).execution_options(yield_per=_ROWS_AT_ONCE))
    async for song_id, member, weight, created_at in rows:
        yield song_id, member, weight, created_at


async def extent(session: AsyncSession) -> Extent:
    """Of all ratings."""
    number, newest = (await session.execute(select(func.count(), func.max(RatingRow.created_at)))).one()
    return Extent(ratings=number, newest=newest)


async def liked(session: AsyncSession, member: str, *, limit: int, offset: int = 0) -> list[Rating]:
    """What a member says now of those songs that are ready and liked: the best first, then the newest."""
    now = standing(RatingRow.member_id == member)
    best = (
        select(now)
        .join(SongRow, SongRow.id == now.c.song_id)
        .where(SongRow.status == Status.READY.value, now.c.weight > 0)
        .order_by(now.c.weight.desc(), now.c.created_at.desc(), now.c.song_id)
    )
    rows = (await session.execute(best.limit(limit).offset(offset))).all()
    return [
        Rating(song_id=row.song_id, member=member, emoji=row.emoji, weight=row.weight, created_at=row.created_at)
        for row in rows
    ]


def standing(*of: ColumnElement[bool]) -> Subquery:
    """The newest rating of each member and song, of those ratings; the members and songs in them may be joined."""
    place = func.row_number().over(partition_by=(RatingRow.song_id, RatingRow.member_id), order_by=_NEWEST_FIRST)
    columns = (RatingRow.song_id, RatingRow.member_id, RatingRow.emoji, RatingRow.weight, RatingRow.created_at)
    numbered = select(*columns, place.label("place")).where(*of).subquery()
    return select(numbered).where(numbered.c.place == 1).subquery()


def _from_row(row: RatingRow) -> Rating:
    return Rating(
        song_id=row.song_id, member=row.member_id, emoji=row.emoji, weight=row.weight, created_at=row.created_at
    )


def _check(song_id: str, member: str, emoji: str) -> None:
    ids.check_name(song_id)
    ids.check_name(member)
    ids.check_name(emoji, longest=ids.LONGEST_EMOJI)
