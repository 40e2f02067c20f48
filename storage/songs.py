"""Songs: from the wish to the delivery.

A song's status changes only by compare-and-swap: an UPDATE that names the statuses that it may come from. So of
two that want to move the same song, one does and the other is told so, and a song is delivered once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import CursorResult, delete, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.ids import new_id
from storage.kinds import IN_WORK, UNFINISHED, Status
from storage.recipes import Recipe
from storage.tables import RecipeRow, SongRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why a song failed, for a person."""

    code: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seconds:
    """Time spent on a song; None for what is not done."""

    read: float | None = None
    compose: float | None = None
    render: float | None = None
    total: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Song:
    """A song as it is remembered."""

    id: str
    asker: str
    status: Status
    bars: int | None  # composed so far; None until it is taken up
    of_bars: int
    failure: Failure | None
    seconds: Seconds
    created_at: datetime
    updated_at: datetime
    recipe: Recipe


async def add(session: AsyncSession, *, asker: str, recipe: Recipe, of_bars: int, read_seconds: float) -> Song:
    """Writes a song down, queued."""
    now = datetime.now(UTC)
    row = SongRow(
        id=new_id(),
        asker=asker,
        status=Status.QUEUED.value,
        of_bars=of_bars,
        read_seconds=read_seconds,
        created_at=now,
        updated_at=now,
        recipe=recipe.to_row(),
    )
    session.add(row)
    await session.flush()
    return _from_row(row)


async def get(session: AsyncSession, song_id: str) -> Song | None:
    row = await session.get(SongRow, song_id)
    return row and _from_row(row)


async def recent(session: AsyncSession, limit: int) -> list[Song]:
    """Newest first."""
    rows = await session.scalars(select(SongRow).order_by(SongRow.created_at.desc(), SongRow.id.desc()).limit(limit))
    return [_from_row(row) for row in rows]


async def waiting(session: AsyncSession) -> int:
    """How many songs are queued."""
    return await session.scalar(select(func.count()).where(SongRow.status == Status.QUEUED.value)) or 0


async def place(session: AsyncSession, song: Song) -> int | None:
    """Its place in line, from 1; None unless it is queued."""
    if song.status is not Status.QUEUED:
        return None
    before = select(func.count()).where(
        SongRow.status == Status.QUEUED.value,
        tuple_(SongRow.created_at, SongRow.id) < (song.created_at, song.id),
    )
    return (await session.scalar(before) or 0) + 1


async def claim_next(session: AsyncSession) -> Song | None:
    """Moves the first song in line to composing and returns it; None if nobody waits."""
    while True:
        first = await session.scalar(
            select(SongRow.id)
            .where(SongRow.status == Status.QUEUED.value)
            .order_by(SongRow.created_at, SongRow.id)
            .limit(1)
        )
        if first is None:
            return None
        if await _change(session, first, {Status.QUEUED}, status=Status.COMPOSING.value, bars=0):
            return await get(session, first)


async def report_bars(session: AsyncSession, song_id: str, bars: int) -> bool:
    """Notes how many bars are composed. False if the song is not being composed any more."""
    return await _change(session, song_id, {Status.COMPOSING}, bars=bars)


async def composed(session: AsyncSession, song_id: str, *, compose_seconds: float) -> bool:
    """Moves a song from composing to rendering. False if it was stopped meanwhile."""
    return await _change(
        session,
        song_id,
        {Status.COMPOSING},
        status=Status.RENDERING.value,
        bars=SongRow.of_bars,
        compose_seconds=compose_seconds,
    )


async def ready(session: AsyncSession, song_id: str, *, recipe: Recipe, seconds: Seconds) -> bool:
    """Moves a song from rendering to ready, with its full recipe. False if it was stopped meanwhile."""
    moved = await _change(
        session,
        song_id,
        {Status.RENDERING},
        status=Status.READY.value,
        compose_seconds=seconds.compose,
        render_seconds=seconds.render,
        total_seconds=seconds.total,
    )
    if moved:
        known_now = {"sampling": recipe.sampling, "model": recipe.model, "minstrel": recipe.minstrel}
        await session.execute(update(RecipeRow).where(RecipeRow.song_id == song_id).values(known_now))
    return moved


async def fail(session: AsyncSession, song_id: str, failure: Failure) -> bool:
    """False if the song was stopped meanwhile."""
    return await _change(
        session,
        song_id,
        IN_WORK,
        status=Status.FAILED.value,
        error_code=failure.code,
        error_message=failure.message,
        error_hint=failure.hint,
    )


async def cancel(session: AsyncSession, song_id: str) -> bool:
    """False if nothing is left to cancel."""
    return await _change(session, song_id, UNFINISHED, status=Status.CANCELLED.value)


async def put_back(session: AsyncSession, song_ids: Iterable[str] | None = None) -> None:
    """Moves songs in work (all of them, unless ids are given) back to the queue, to the place they had."""
    statement = update(SongRow).where(SongRow.status.in_(_values(IN_WORK)))
    if song_ids is not None:
        statement = statement.where(SongRow.id.in_(list(song_ids)))
    now = datetime.now(UTC)
    await session.execute(statement.values(status=Status.QUEUED.value, bars=None, updated_at=now))


async def remove(session: AsyncSession, song_id: str) -> bool:
    """Deletes a finished song's rows. False if it is unknown or in the making."""
    finished = [status.value for status in Status if status.is_final]
    result = await session.execute(delete(SongRow).where(SongRow.id == song_id, SongRow.status.in_(finished)))
    return _count(result) == 1


async def _change(session: AsyncSession, song_id: str, expected: Iterable[Status], **values: Any) -> bool:
    """The compare-and-swap: changes the song if its status is one of `expected`, and says whether it did."""
    result = await session.execute(
        update(SongRow)
        .where(SongRow.id == song_id, SongRow.status.in_(_values(expected)))
        .values(updated_at=datetime.now(UTC), **values)
        .execution_options(synchronize_session=False)
    )
    return _count(result) == 1


def _count(result: Any) -> int:
    if not isinstance(result, CursorResult):
        raise TypeError("only an UPDATE or a DELETE counts its rows")
    return result.rowcount


def _values(statuses: Iterable[Status]) -> list[str]:
    return [status.value for status in statuses]


def _from_row(row: SongRow) -> Song:
    failure = None
    if row.error_code is not None:
        failure = Failure(code=row.error_code, message=row.error_message or "", hint=row.error_hint or "")
    return Song(
        id=row.id,
        asker=row.asker,
        status=Status(row.status),
        bars=row.bars,
        of_bars=row.of_bars,
        failure=failure,
        seconds=Seconds(
            read=row.read_seconds,
            compose=row.compose_seconds,
            render=row.render_seconds,
            total=row.total_seconds,
        ),
        created_at=row.created_at,
        updated_at=row.updated_at,
        recipe=Recipe.from_row(row.recipe),
    )
