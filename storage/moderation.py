"""The moderation log: what moderators did, kept for their guild."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import ModerationRow

Detail = Mapping[str, Any]
"""What an act was about, by name, in JSON's types: `{"word": "polka"}`. It must not name anybody."""

AS_WRITTEN = "text"
"""The one name in the detail of an act that was noted as an English sentence, by an older version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One line of the log."""

    id: int
    moderator: str | None  # None: erased since
    action: str  # such as "settings" or "remove-song", which says what the detail can name
    detail: Detail
    subject: str | None  # the member that it concerned, if any
    song_id: str | None
    created_at: datetime


async def note(
    session: AsyncSession,
    *,
    guild: str,
    moderator: str,
    action: str,
    detail: Detail | None = None,
    subject: str | None = None,
    song_id: str | None = None,
) -> None:
    """Writes a line. The guild, both members and the song have to be known."""
    session.add(
        ModerationRow(
            guild_id=guild,
            moderator_id=moderator,
            subject_id=subject,
            song_id=song_id,
            action=action,
            detail=json.dumps(detail or {}, allow_nan=False),
            created_at=datetime.now(UTC),
        )
    )
    await session.flush()


async def of_guild(session: AsyncSession, guild: str, *, limit: int = 100, skip: int = 0) -> list[Act]:
    """The newest first, but for the first `skip`."""
    newest = select(ModerationRow).where(ModerationRow.guild_id == guild).order_by(ModerationRow.id.desc())
    return [_from_row(row) for row in await session.scalars(newest.limit(limit).offset(skip))]


async def count(session: AsyncSession, guild: str) -> int:
    """How many lines a guild's log has."""
    return await session.scalar(select(func.count()).where(ModerationRow.guild_id == guild)) or 0


def _from_row(row: ModerationRow) -> Act:
    return Act(
        id=row.id,
        moderator=row.moderator_id,
        action=row.action,
        detail=_detail(row.detail),
        subject=row.subject_id,
        song_id=row.song_id,
        created_at=row.created_at,
    )


def _detail(text: str) -> Detail:
    try:
        detail = json.loads(text)
    except ValueError:
        detail = text
    if isinstance(detail, dict):
        return detail
    return {AS_WRITTEN: text} if text else {}
