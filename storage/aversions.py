"""Aversions: styles that a member does not want to be suggested."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids
from storage.tables import AversionRow
from storage.upsert import upsert

LONGEST_STYLE = 40
"""In characters; as its column."""


async def add(session: AsyncSession, *, member: str, style: str) -> None:
    """A known member wants no more of a style; the same again changes nothing. Raises RefusedError `bad_name`."""
    ids.check_name(style, longest=LONGEST_STYLE)
    await upsert(
        session,
        AversionRow,
        key=("member_id", "style"),
        change=("style",),
        member_id=member,
        style=style,
        created_at=datetime.now(UTC),
    )


async def remove(session: AsyncSession, *, member: str, style: str) -> None:
    """Takes one back; one that is not there is no error."""
    await session.execute(delete(AversionRow).where(AversionRow.member_id == member, AversionRow.style == style))


async def of_member(session: AsyncSession, member: str) -> list[str]:
    """The styles, the oldest aversion first."""
    mine = select(AversionRow.style).where(AversionRow.member_id == member)
    return list(await session.scalars(mine.order_by(AversionRow.created_at, AversionRow.style)))


async def of_members(session: AsyncSession, members: Collection[str]) -> set[str]:
    """The styles that any of them has an aversion to."""
    return set(await session.scalars(select(AversionRow.style).where(AversionRow.member_id.in_(members))))


async def forget(session: AsyncSession, member: str) -> None:
    """Takes all of a member's back."""
    await session.execute(delete(AversionRow).where(AversionRow.member_id == member))
