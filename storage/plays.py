"""Plays: who listened to which song, and for how long."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import PlayRow


async def note(session: AsyncSession, *, song_id: str, member: str, seconds: float) -> None:
    """That a member heard `seconds` of a song. Both have to be known."""
    session.add(PlayRow(song_id=song_id, member_id=member, seconds=seconds, created_at=datetime.now(UTC)))
    await session.flush()


async def seconds_of(session: AsyncSession, song_id: str) -> float:
    """How long a song was heard, by all together."""
    return await session.scalar(select(func.sum(PlayRow.seconds)).where(PlayRow.song_id == song_id)) or 0.0
