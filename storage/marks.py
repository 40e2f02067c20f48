"""Marks: something small to be remembered between runs, by name."""

from __future__ import annotations

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import MarkRow
from storage.upsert import upsert


async def get(session: AsyncSession, name: str) -> str | None:
    row = await session.get(MarkRow, name)
    return row and row.value


async def put(session: AsyncSession, name: str, value: str) -> None:
    await upsert(session, MarkRow, key=("name",), change=("value",), name=name, value=value)


async def drop_older(session: AsyncSession, prefix: str, value: str) -> None:
    """Forgets the marks whose names begin so and whose values come before this one."""
    of_that_kind = MarkRow.name.startswith(prefix, autoescape=True)
    await session.execute(delete(MarkRow).where(of_that_kind, MarkRow.value < value))
