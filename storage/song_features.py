"""What ready songs are in numbers: the prompt's embedding, and what was measured in the music."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import SongFeaturesRow

_ROWS_AT_ONCE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class SongFeatures:
    """Of one song."""

    version: int  # of the way that they were measured
    embedding: bytes | None  # of the prompt: float32, little-endian; None if there was nothing to make it with
    measured: dict[str, float]  # in the music, by name; what it lacks is left out


async def add(session: AsyncSession, song_id: str, features: SongFeatures) -> None:
    """Of a known song that has none yet."""
    session.add(
        SongFeaturesRow(
            song_id=song_id, version=features.version, embedding=features.embedding, measured=features.measured
        )
    )
    await session.flush()


async def of_songs(session: AsyncSession, song_ids: Sequence[str]) -> dict[str, SongFeatures]:
    """By the song's id; songs of earlier versions of Minstrel have none."""
    columns = (
        SongFeaturesRow.song_id,
        SongFeaturesRow.version,
        SongFeaturesRow.embedding,
        SongFeaturesRow.measured,
    )
    found: dict[str, SongFeatures] = {}
    for start in range(0, len(song_ids), _ROWS_AT_ONCE):
        some = song_ids[start : start + _ROWS_AT_ONCE]
        for row in await session.execute(select(*columns).where(SongFeaturesRow.song_id.in_(some))):
            found[row.song_id] = SongFeatures(version=row.version, embedding=row.embedding, measured=row.measured)
    return found
