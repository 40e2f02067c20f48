"""Block lists: the words and the members that a guild wants no songs for, or from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import CursorResult, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids
from storage.tables import BlockRow
from storage.upsert import upsert


class Kind(StrEnum):
    """What is blocked."""

    WORD = "word"  # or a few
    MEMBER = "member"  # by id, which is kept when the member is erased: else erasing would lift the block


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One line of a guild's list."""

    kind: Kind
    value: str
    created_at: datetime


async def add(session: AsyncSession, guild: str, kind: Kind, value: str) -> bool:
    """Puts something on a known guild's list. False if it is there already. Raises RefusedError `bad_name`."""
    if await has(session, guild, kind, value):
        return False
    key = ("guild_id", "kind", "value")
    now = datetime.now(UTC)
    await upsert(
        session, BlockRow, key=key, change=("value",), guild_id=guild, kind=kind.value, value=value, created_at=now
    )
    return True


async def remove(session: AsyncSession, guild: str, kind: Kind, value: str) -> bool:
    """Takes something off the list. False if it is not there. Raises RefusedError `bad_name`."""
    ids.check_name(value)
    ours = delete(BlockRow).where(BlockRow.guild_id == guild, BlockRow.kind == kind.value, BlockRow.value == value)
    result = await session.execute(ours.execution_options(synchronize_session=False))
    return isinstance(result, CursorResult) and result.rowcount > 0


async def has(session: AsyncSession, guild: str, kind: Kind, value: str) -> bool:
    """Whether something is on the list. Raises RefusedError `bad_name`."""
    ids.check_name(value)
    return await session.get(BlockRow, (guild, kind.value, value)) is not None


async def count(session: AsyncSession, guild: str, kind: Kind) -> int:
    """How many of a kind are on the list."""
    theirs = select(func.count()).where(BlockRow.guild_id == guild, BlockRow.kind == kind.value)
    return await session.scalar(theirs) or 0


async def of_guild(session: AsyncSession, guild: str, kind: Kind | None = None) -> list[Block]:
    """All, or all of a kind, in the order of their values."""
    theirs = select(BlockRow).where(BlockRow.guild_id == guild).order_by(BlockRow.kind, BlockRow.value)
    rows = await session.scalars(theirs if kind is None else theirs.where(BlockRow.kind == kind.value))
    return [Block(kind=Kind(row.kind), value=row.value, created_at=row.created_at) for row in rows]
