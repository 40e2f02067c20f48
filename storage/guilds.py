"""Guilds: communities, each with its own settings."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select, update
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
    language: str | None = None  # of what is said to the whole guild
    timezone: str = "UTC"  # IANA
    playlist_hour: int = 18  # of the guild's day
    auto_publish: bool = False  # the daily playlist, without a moderator's yes
    playlist_channel: str | None = None
    moderators_channel: str | None = None
    song_channels: tuple[str, ...] = ()  # empty: everywhere
    moderator_roles: tuple[str, ...] = ()  # beside those who may manage the guild
    dj_roles: tuple[str, ...] = ()
    asker_roles: tuple[str, ...] = ()  # empty: everybody may ask for songs


_NAMES = tuple(field.name for field in fields(GuildSettings))


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
    return GuildSettings() if row is None else GuildSettings(**{name: _plain(getattr(row, name)) for name in _NAMES})


async def change(session: AsyncSession, guild: str, settings: GuildSettings) -> None:
    """Gives a known guild new settings."""
    values = {name: _plain(getattr(settings, name), list) for name in _NAMES}
    await session.execute(update(GuildRow).where(GuildRow.id == guild).values(values))


async def all_settings(session: AsyncSession) -> dict[str, GuildSettings]:
    """Of every known guild, by its id."""
    rows = await session.scalars(select(GuildRow))
    return {row.id: GuildSettings(**{name: _plain(getattr(row, name)) for name in _NAMES}) for row in rows}


def _plain(value: Any, sequence: type[tuple[str, ...] | list[str]] = tuple) -> Any:
    """JSON has lists, frozen settings have tuples."""
    return sequence(value) if isinstance(value, list | tuple) else value
