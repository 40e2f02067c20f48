"""Lessons: what a guild's moderators did with songs that were proposed to them. They say nothing of who did it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import LessonRow

MOST = 1000
"""Lessons that are looked at, the newest."""


class Verdict(StrEnum):
    """What became of a song in a playlist."""

    KEPT = "kept"  # it was proposed, and was in the playlist that moderators said yes to
    DROPPED = "dropped"
    SWAPPED_OUT = "swapped_out"  # another song got its place
    ADDED = "added"  # a moderator chose it


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """The last word on a song in a playlist."""

    song_id: str
    day: date  # the playlist's
    verdict: Verdict
    at: datetime


async def teach(session: AsyncSession, *, guild: str, day: date, song_ids: Collection[str], verdict: Verdict) -> None:
    """Writes down what was done with known songs, in place of what was done with them before in that day's playlist."""
    await forget(session, guild=guild, day=day, song_ids=song_ids)
    now = datetime.now(UTC)
    session.add_all(
        LessonRow(guild_id=guild, song_id=song_id, day=day, verdict=verdict.value, created_at=now)
        for song_id in song_ids
    )
    await session.flush()


async def forget(session: AsyncSession, *, guild: str, day: date, song_ids: Collection[str]) -> None:
    """Nothing was done with these songs after all."""
    of_day = (LessonRow.guild_id == guild, LessonRow.day == day)
    await session.execute(
        delete(LessonRow).where(*of_day, LessonRow.song_id.in_(song_ids)).execution_options(synchronize_session=False)
    )
    session.expire_all()


async def of_day(session: AsyncSession, guild: str, day: date) -> dict[str, Verdict]:
    """By song, of one playlist."""
    rows = await session.execute(
        select(LessonRow.song_id, LessonRow.verdict).where(LessonRow.guild_id == guild, LessonRow.day == day)
    )
    return {row.song_id: Verdict(row.verdict) for row in rows}


async def of_guild(session: AsyncSession, guild: str) -> list[Lesson]:
    """The newest first."""
    columns = (LessonRow.song_id, LessonRow.day, LessonRow.verdict, LessonRow.created_at)
    newest = select(*columns).where(LessonRow.guild_id == guild).order_by(LessonRow.created_at.desc(), LessonRow.id)
    return [
        Lesson(song_id=row.song_id, day=row.day, verdict=Verdict(row.verdict), at=row.created_at)
        for row in await session.execute(newest.limit(MOST))
    ]
