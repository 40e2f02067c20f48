"""Guilds: communities, each with its own settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids
from storage.tables import GuildRow
from storage.upsert import upsert


@dataclass(frozen=True, slots=True, kw_only=True)
class GuildSettings:
    """What a guild's moderators decide. None leaves a limit to the host."""

    first_come: bool = False  # first come, first served, instead of turns that go round among members
    songs_per_member: int | None = None  # unfinished at one time
    songs_per_guild: int | None = None


async def meet(session: AsyncSession, guild: str) -> GuildSettings:
    """Knows the guild from now on, and returns its settings. Raises RefusedError `bad_name`."""
    ids.check_name(guild)
    now = datetime.now(UTC)
    await upsert(session, GuildRow, key=("id",), change=("id",), id=guild, first_come=False, created_at=now)
    return await settings(session, guild)


async def settings(session: AsyncSession, guild: str) -> GuildSettings:
    """The defaults for a guild that is not known. Raises RefusedError `bad_name`."""
    ids.check_name(guild)
    row = await session.get(GuildRow, guild)
    if row is None:
        return GuildSettings()
    return GuildSettings(
        first_come=row.first_come, songs_per_member=row.songs_per_member, songs_per_guild=row.songs_per_guild
    )


async def change(session: AsyncSession, guild: str, settings: GuildSettings) -> None:
    """Gives a known guild new settings."""
    await session.execute(
        update(GuildRow)
        .where(GuildRow.id == guild)
        .values(
            first_come=settings.first_come,
            songs_per_member=settings.songs_per_member,
            songs_per_guild=settings.songs_per_guild,
        )
    )
