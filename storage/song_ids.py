"""Songs' ids by themselves: which of some there are, and all of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.kinds import Status
from storage.tables import SongRow

_AT_ONCE = 500


async def known(session: AsyncSession, song_ids: Collection[str]) -> set[str]:
    """Those of these that are songs' ids."""
    listed = sorted(song_ids)
    found: set[str] = set()
    for start in range(0, len(listed), _AT_ONCE):
        some = listed[start : start + _AT_ONCE]
        found |= set(await session.scalars(select(SongRow.id).where(SongRow.id.in_(some))))
    return found


async def of_ready_ones(session: AsyncSession) -> AsyncIterator[str]:
    """The ids of all songs that are ready, in no order."""
    async for song_id in await session.stream_scalars(select(SongRow.id).where(SongRow.status == Status.READY.value)):
        yield song_id
