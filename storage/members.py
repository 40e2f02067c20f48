"""Members: who asks for songs and rates them."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids
from storage.tables import MemberRow
from storage.upsert import upsert


async def meet(session: AsyncSession, member: str) -> None:
    """Knows the member from now on. Two transactions that meet the same member wait for each other here.

    Raises RefusedError `bad_name`.
    """
    ids.check_name(member)
    now = datetime.now(UTC)
    await upsert(session, MemberRow, key=("id",), change=("seen_at",), id=member, created_at=now, seen_at=now)
