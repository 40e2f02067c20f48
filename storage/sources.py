"""What songs are made from, where that is music: MIDI by its hash, each with a brief.

A song keeps its sources as long as it is there, whatever becomes of the songs that they were.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import files
from storage.files import File
from storage.tables import SourceRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One of them. `brief` is JSON that only other packages read."""

    file: File
    brief: dict[str, Any]


async def add(session: AsyncSession, song_id: str, sources: Sequence[Source]) -> None:
    """Gives a song its sources, in this order; from then on nobody drops their bytes."""
    await files.hold(session, [source.file for source in sources])
    session.add_all(
        SourceRow(song_id=song_id, number=number, digest=source.file.digest, brief=source.brief)
        for number, source in enumerate(sources)
    )
    await session.flush()


async def of_song(session: AsyncSession, song_id: str) -> list[tuple[str, dict[str, Any]]]:
    """The digest and the brief of each of a song's sources, in their order."""
    rows = select(SourceRow).where(SourceRow.song_id == song_id).order_by(SourceRow.number)
    return [(row.digest, row.brief) for row in await session.scalars(rows)]
