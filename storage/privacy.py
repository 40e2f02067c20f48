"""All that is kept about a member: counted, shown, erased.

What is a member's is told by the tables themselves: their own row, their songs, and whatever row of any table refers
to either. So a table that is added later is shown and erased without a word here, if its foreign keys say
`ON DELETE CASCADE` or `SET NULL`; a test holds them to it. Only guilds' block lists keep a member's id without one:
they are shown, and outlive the member, for else erasing would lift a block.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, RowMapping, Table, delete, func, or_, select, union
from sqlalchemy.ext.asyncio import AsyncSession

from storage import plain
from storage.blocks import Kind
from storage.ids import is_text
from storage.kinds import UNFINISHED
from storage.tables import Base, MemberRow, SongFileRow, SongRow, SourceRow

OTHER = "another member"
"""Stands for everybody else, whose names are not this member's to have."""

_TABLES = Base.metadata.tables
_MEMBERS, _SONGS = _TABLES["members"], _TABLES["songs"]
_SONGS_AT_ONCE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What was erased from the tables."""

    rows: dict[str, int]  # by table; also those in which only the member's name was struck out
    songs: tuple[str, ...]  # ids
    jobs: tuple[int, ...]  # the queue's own numbers for them
    digests: tuple[str, ...]  # of the songs' files and sources: to be dropped where no other song has them


async def holdings(session: AsyncSession, member: str) -> dict[str, int]:
    """How many rows of each table are the member's, where there are any; empty for an unknown member."""
    if not is_text(member) or not await _count(session, _MEMBERS, _MEMBERS.c.id == member):
        return {}
    counts = {"members": 1}
    for table in Base.metadata.sorted_tables:
        if belongs := _is_of(table, member):
            counts[table.name] = await _count(session, table, *belongs)
    return {name: count for name, count in counts.items() if count}


async def in_the_making(session: AsyncSession, member: str) -> list[str]:
    """The ids of the member's songs that wait or are in work."""
    unfinished = SongRow.status.in_([status.value for status in UNFINISHED])
    return list(await session.scalars(select(SongRow.id).where(SongRow.asker == member, unfinished)))


async def about(session: AsyncSession, member: str) -> dict[str, Any]:
    """The member's row, and by table those rows that refer to the member, as plain JSON; songs are apart."""
    shown: dict[str, Any] = {}
    for table in Base.metadata.sorted_tables:
        columns = [_MEMBERS.c.id] if table is _MEMBERS else _foreign(table, _MEMBERS)
        if columns and table is not _SONGS:
            mine = select(table).where(or_(*(column == member for column in columns))).order_by(*table.primary_key)
            rows = (await session.execute(mine)).mappings()
            shown[table.name] = [_shown(table, row, member) for row in rows]
    return shown | {"blocks": await _blocks_of(session, member)}


async def songs_of(session: AsyncSession, member: str) -> AsyncIterator[dict[str, Any]]:
    """The member's songs, the oldest first, as plain JSON: each with, by table, the rows that refer to it."""
    oldest_first = select(SongRow.id).where(SongRow.asker == member).order_by(SongRow.created_at, SongRow.id)
    ids = (await session.scalars(oldest_first)).all()
    for start in range(0, len(ids), _SONGS_AT_ONCE):
        some = ids[start : start + _SONGS_AT_ONCE]
        belonging = await _belonging(session, some, member)
        rows = (await session.execute(select(_SONGS).where(_SONGS.c.id.in_(some)))).mappings()
        shown = {row["id"]: _shown(_SONGS, row, member) for row in rows}
        for song_id in some:
            yield shown[song_id] | belonging[song_id]


async def erase(session: AsyncSession, member: str) -> Erased | None:
    """Deletes all that is the member's, and strikes the name out of what is others'; None for an unknown member.

    The member's songs go whatever their status: whoever has one in work finds that it is not there any more. Whoever
    asks for a song in the member's name meanwhile waits for the end, and begins with nothing. What was learnt from the
    member is not here: see `bot.discovery.adviser`.
    """
    known = select(MemberRow.id).where(MemberRow.id == member).with_for_update()
    if not is_text(member) or await session.scalar(known) is None:
        return None
    theirs = SongRow.asker == member
    held = select(SongRow.id, SongRow.job).where(theirs).order_by(SongRow.id).with_for_update()
    songs = (await session.execute(held)).all()
    with_digests = (SongFileRow, SourceRow)
    digests = union(
        *(select(table.digest).join(SongRow, SongRow.id == table.song_id).where(theirs) for table in with_digests)
    )
    erased = Erased(
        rows=await holdings(session, member),
        songs=tuple(song.id for song in songs),
        jobs=tuple(song.job for song in songs if song.job is not None),
        digests=tuple(await session.scalars(digests)),
    )
    for statement in (delete(SongRow).where(theirs), delete(MemberRow).where(MemberRow.id == member)):
        await session.execute(statement.execution_options(synchronize_session=False))
    return erased


async def _blocks_of(session: AsyncSession, member: str) -> list[dict[str, Any]]:
    """What guilds' block lists say of the member; no foreign key tells, for it outlives the member."""
    blocks = _TABLES["blocks"]
    theirs = select(blocks).where(blocks.c.kind == Kind.MEMBER.value, blocks.c.value == member)
    return [plain.of(row) for row in (await session.execute(theirs.order_by(*blocks.primary_key))).mappings()]


async def _belonging(
    session: AsyncSession, songs: Sequence[str], member: str
) -> defaultdict[str, dict[str, list[dict[str, Any]]]]:
    """By song and table, the rows that refer to these songs."""
    found: defaultdict[str, dict[str, list[dict[str, Any]]]] = defaultdict(dict)
    for table in Base.metadata.sorted_tables:
        for column in _foreign(table, _SONGS):
            rows = await session.execute(select(table).where(column.in_(songs)).order_by(*table.primary_key))
            for row in rows.mappings():
                found[row[column]].setdefault(table.name, []).append(_shown(table, row, member))
    return found


def _shown(table: Table, row: RowMapping, member: str) -> dict[str, Any]:
    """The row as plain JSON, without the names of others."""
    shown = plain.of(row)
    for column in _foreign(table, _MEMBERS):
        if shown[column.name] not in {None, member}:
            shown[column.name] = OTHER
    return shown


def _foreign(table: Table, other: Table) -> list[Column[Any]]:
    """The table's columns that refer to the other."""
    return [column for column in table.columns if any(key.column.table is other for key in column.foreign_keys)]


def _is_of(table: Table, member: str) -> list[ColumnElement[bool]]:
    """What makes a row the member's, any of these; none for tables that know neither members nor songs."""
    songs = select(SongRow.id).where(SongRow.asker == member)
    return [column == member for column in _foreign(table, _MEMBERS)] + [
        column.in_(songs) for column in _foreign(table, _SONGS)
    ]


async def _count(session: AsyncSession, table: Table, *any_of: ColumnElement[bool]) -> int:
    return await session.scalar(select(func.count()).select_from(table).where(or_(*any_of))) or 0
