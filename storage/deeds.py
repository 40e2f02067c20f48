"""Deeds: all that members did with songs of others, a row a member and song.

They reacted to a song, heard it, asked for another one made from it, took its files home. The newest reaction is what
a member says now. What does not count is left out, and so is all but reactions from before a member's taste was
forgotten, or in a pause.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Float, and_, case, cast, func, literal, or_, select, union, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from storage import ratings
from storage.kinds import Status
from storage.members import COMMON
from storage.tables import DownloadRow, MemberRow, PlayRow, RatingRow, SongRow, UncountedRow

_ROWS_AT_ONCE = 250
"""Ten milliseconds' work: others do something in between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """What a member did with a song of somebody else's. At least one of it is there."""

    member: str
    song_id: str
    said: float | None  # what the newest reaction is worth, 0 if it is forgotten; None without one
    said_at: datetime | None
    heard_seconds: float | None  # the longest that it was listened to at once; None if it never was
    turned_away: bool  # while listening, at any time
    asked: bool  # for a new song made from it
    downloaded: bool
    done_at: datetime | None  # the newest of these four


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How many rows tell of deeds, and the time of the newest, by table: others where anything has changed."""

    rows: tuple[int, ...]
    newest: tuple[datetime | None, ...]


class _Kind(IntEnum):
    """What a row of the union below tells of."""

    SAID = 0
    HEARD = 1
    TURNED_AWAY = 2
    ASKED = 3
    DOWNLOADED = 4


_Rows: TypeAlias = Any
"""A SELECT: SQLAlchemy's type for one names its columns one by one."""

_SOURCE = aliased(SongRow)
"""The song that another was made from."""


async def of_all(session: AsyncSession) -> AsyncIterator[Deeds]:
    """Of all members with all songs that can be heard, in the order of ids. Others may do something in between."""
    rows = await session.stream(_deeds().execution_options(yield_per=_ROWS_AT_ONCE))
    async for row in rows:
        yield _from_row(row)


async def of_members(session: AsyncSession, members: Collection[str]) -> list[Deeds]:
    """Of these members, with all songs that can be heard."""
    return [_from_row(row) for row in await session.execute(_deeds(members))]


async def doers(session: AsyncSession, *, since: datetime) -> set[str]:
    """The members who did something since then."""
    tables = (RatingRow, PlayRow, DownloadRow, UncountedRow)
    by_table = [select(table.member_id).where(table.created_at >= since) for table in tables]
    asked = select(SongRow.asker).where(SongRow.parent.is_not(None), SongRow.created_at >= since)
    return set(await session.scalars(union(*by_table, asked)))


async def extent(session: AsyncSession) -> Extent:
    """Of all deeds. Every row is counted, which takes a while for millions."""
    tables = (RatingRow, PlayRow, DownloadRow, UncountedRow)
    counts: list[_Rows] = [
        *(select(func.count(), func.max(table.created_at)) for table in tables),
        select(func.count(), func.max(SongRow.created_at)).where(SongRow.parent.is_not(None)),
        select(func.count(MemberRow.forgot_at), func.max(MemberRow.forgot_at)),
    ]
    found: list[Any] = [(await session.execute(count)).one() for count in counts]
    return Extent(rows=tuple(row[0] for row in found), newest=tuple(row[1] for row in found))


def _deeds(members: Collection[str] | None = None) -> _Rows:
    """Of all members, or of these."""
    done = union_all(_said(members), _heard(members), _asked(members), _downloaded(members)).subquery()
    kind, value, at = done.c.kind, done.c.value, done.c.at

    def has(one: _Kind) -> ColumnElement[int]:
        return func.max(case((kind == one, 1), else_=0))

    each = (
        select(
            done.c.member_id,
            done.c.song_id,
            func.max(value).filter(kind == _Kind.SAID).label("said"),
            func.max(at).filter(kind == _Kind.SAID).label("said_at"),
            func.max(value).filter(kind.in_((_Kind.HEARD, _Kind.TURNED_AWAY))).label("heard"),
            has(_Kind.TURNED_AWAY).label("turned_away"),
            has(_Kind.ASKED).label("asked"),
            has(_Kind.DOWNLOADED).label("downloaded"),
            func.max(at).filter(kind != _Kind.SAID).label("done_at"),
        )
        .group_by(done.c.member_id, done.c.song_id)
        .subquery()
    )
    uncounted = and_(UncountedRow.song_id == each.c.song_id, UncountedRow.member_id == each.c.member_id)
    return (
        select(each)
        .join(SongRow, SongRow.id == each.c.song_id)
        .outerjoin(UncountedRow, uncounted)
        .where(SongRow.status == Status.READY.value, _is_of_another(each.c.member_id), UncountedRow.song_id.is_(None))
        .order_by(each.c.member_id, each.c.song_id)
    )


def _is_of_another(member: Any) -> ColumnElement[bool]:
    return or_(SongRow.asker != member, SongRow.asker == COMMON)


def _said(members: Collection[str] | None) -> _Rows:
    of = () if members is None else (RatingRow.member_id.in_(members),)
    now = ratings.standing(*of)
    return select(
        now.c.song_id,
        now.c.member_id,
        literal(int(_Kind.SAID)).label("kind"),
        now.c.weight.label("value"),
        now.c.created_at.label("at"),
    )


def _heard(members: Collection[str] | None) -> _Rows:
    kind = case((PlayRow.turned_away, int(_Kind.TURNED_AWAY)), else_=int(_Kind.HEARD))
    plays = select(
        PlayRow.song_id, PlayRow.member_id, kind, func.max(PlayRow.seconds), func.max(PlayRow.created_at)
    ).group_by(PlayRow.song_id, PlayRow.member_id, PlayRow.turned_away)
    return _still_counted(plays, PlayRow.member_id, PlayRow.created_at, members)


def _asked(members: Collection[str] | None) -> _Rows:
    columns = (_SOURCE.id, SongRow.asker, literal(int(_Kind.ASKED)), _NO_VALUE, SongRow.created_at)
    made = select(*columns).select_from(SongRow).join(_SOURCE, _SOURCE.id == SongRow.parent)
    return _still_counted(made, SongRow.asker, SongRow.created_at, members)


def _downloaded(members: Collection[str] | None) -> _Rows:
    columns = (DownloadRow.song_id, DownloadRow.member_id, literal(int(_Kind.DOWNLOADED)), _NO_VALUE)
    taken = select(*columns, DownloadRow.created_at)
    return _still_counted(taken, DownloadRow.member_id, DownloadRow.created_at, members)


_NO_VALUE = cast(None, Float)


def _still_counted(rows: _Rows, member: Any, at: Any, members: Collection[str] | None) -> _Rows:
    """Those of them that were done since the member's taste was forgotten, if it ever was, and in no pause."""
    counted = rows.join(MemberRow, MemberRow.id == member).where(
        or_(MemberRow.forgot_at.is_(None), at > MemberRow.forgot_at),
        or_(MemberRow.paused_at.is_(None), at < MemberRow.paused_at),
    )
    return counted if members is None else counted.where(member.in_(members))


def _from_row(row: Any) -> Deeds:
    return Deeds(
        member=row.member_id,
        song_id=row.song_id,
        said=row.said,
        said_at=row.said_at,
        heard_seconds=row.heard,
        turned_away=bool(row.turned_away),
        asked=bool(row.asked),
        downloaded=bool(row.downloaded),
        done_at=row.done_at,
    )
