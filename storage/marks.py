"""Marks: something small to be remembered between runs, by name."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import MarkRow
from storage.upsert import upsert


async def get(session: AsyncSession, name: str) -> str | None:
    row = await session.get(MarkRow, name)
    return row and row.value


async def put(session: AsyncSession, name: str, value: str) -> None:
    await upsert(session, MarkRow, key=("name",), change=("value",), name=name, value=value)
