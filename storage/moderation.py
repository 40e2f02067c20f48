"""The moderation log: what moderators did, kept for their guild."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids
from storage.tables import ModerationRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One line of the log."""

    moderator: str | None  # None: erased since
    action: str  # such as "settings" or "remove-song"
    detail: str  # a sentence without names
    subject: str | None  # the member that it concerned, if any
    song_id: str | None
    created_at: datetime


async def note(
    session: AsyncSession,
    *,
    guild: str,
    moderator: str,
    action: str,
    detail: str,
    subject: str | None = None,
    song_id: str | None = None,
) -> None:
    """Writes a line. The guild and both members have to be known; `detail` must not name anybody.

    Raises RefusedError `bad_name`.
    """
    ids.check_text(detail)
    session.add(
        ModerationRow(
            guild_id=guild,
            moderator_id=moderator,
            subject_id=subject,
            song_id=song_id,
            action=action,
            detail=detail,
            created_at=datetime.now(UTC),
        )
    )
    await session.flush()


async def of_guild(session: AsyncSession, guild: str, *, limit: int = 100) -> list[Act]:
    """The newest first."""
    rows = await session.scalars(
        select(ModerationRow).where(ModerationRow.guild_id == guild).order_by(ModerationRow.id.desc()).limit(limit)
    )
    return [
        Act(
            moderator=row.moderator_id,
            action=row.action,
            detail=row.detail,
            subject=row.subject_id,
            song_id=row.song_id,
            created_at=row.created_at,
        )
        for row in rows
    ]
