"""Playlists: a guild's songs of one day, proposed by the bot and decided on by a moderator."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import PlaylistRow, PlaylistSongRow


class Decision(StrEnum):
    """Where a playlist stands."""

    PROPOSED = "proposed"  # waits for a moderator
    APPROVED = "approved"  # may be shown to the guild
    DECLINED = "declined"  # there is none on that day


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A song in a playlist."""

    song_id: str
    reason: str  # why it is there, in one sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Playlist:
    """A playlist as it is remembered, its entries in their order."""

    id: int
    guild: str
    day: date
    decision: Decision
    decided_by: str | None
    entries: tuple[Entry, ...]


async def propose(session: AsyncSession, *, guild: str, day: date, entries: Sequence[Entry]) -> Playlist | None:
    """Writes a proposal down for a known guild. None if the guild has a playlist of that day."""
    if await of_day(session, guild=guild, day=day) is not None:
        return None
    row = PlaylistRow(guild_id=guild, day=day, status=Decision.PROPOSED.value, created_at=datetime.now(UTC))
    session.add(row)
    await session.flush()
    session.add_all(
        PlaylistSongRow(playlist_id=row.id, song_id=entry.song_id, position=position, reason=entry.reason)
        for position, entry in enumerate(entries)
    )
    await session.flush()
    return await of_day(session, guild=guild, day=day)


async def of_day(session: AsyncSession, *, guild: str, day: date) -> Playlist | None:
    """A guild's playlist of one day, if it has one."""
    row = await session.scalar(select(PlaylistRow).where(PlaylistRow.guild_id == guild, PlaylistRow.day == day))
    if row is None:
        return None
    entries = await session.scalars(
        select(PlaylistSongRow).where(PlaylistSongRow.playlist_id == row.id).order_by(PlaylistSongRow.position)
    )
    return Playlist(
        id=row.id,
        guild=row.guild_id,
        day=row.day,
        decision=Decision(row.status),
        decided_by=row.decided_by,
        entries=tuple(Entry(song_id=entry.song_id, reason=entry.reason) for entry in entries),
    )


async def decide(session: AsyncSession, playlist_id: int, decision: Decision, *, moderator: str) -> None:
    """Writes down what a known moderator decided."""
    await session.execute(
        update(PlaylistRow)
        .where(PlaylistRow.id == playlist_id)
        .values(status=decision.value, decided_by=moderator)
        .execution_options(synchronize_session=False)
    )
    session.expire_all()
