"""Downloads: which members took which songs home."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import DownloadRow
from storage.upsert import upsert


async def note(session: AsyncSession, *, song_id: str, member: str) -> None:
    """That a member downloaded a song now; the last time counts. Both have to be known."""
    await upsert(
        session,
        DownloadRow,
        key=("song_id", "member_id"),
        change=("created_at",),
        song_id=song_id,
        member_id=member,
        created_at=datetime.now(UTC),
    )
