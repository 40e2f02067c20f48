"""Playlists: a guild's songs of one day, proposed by the bot, decided on by a moderator, published once.

Who changes a guild's playlists meets the guild first (`guilds.meet`), which lets one of them at a time, then holds
the songs (`songs.hold`), and changes the playlist last.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CursorResult, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids
from storage.tables import PlaylistRow, PlaylistSongRow, PostRow, RecipeRow, SongRow

_GUILDS_AT_ONCE = 500


class Decision(StrEnum):
    """Where a playlist stands."""

    PROPOSED = "proposed"  # waits for a moderator
    APPROVED = "approved"  # may be shown to the guild
    DECLINED = "declined"  # there is none on that day


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A song in a playlist."""

    song_id: str
    reason: str  # why it is there


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """Where a playlist is shown."""

    channel: str
    message: str | None  # None: being sent, or nobody knows


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What a playlist shows of a song."""

    prompt: str
    asker: str
    style: str
    post: Posted | None  # the first message that showed it


@dataclass(frozen=True, slots=True, kw_only=True)
class Playlist:
    """A playlist as it is remembered, its entries in their order. Songs that were deleted are in it no more."""

    id: int
    guild: str
    day: date
    decision: Decision
    decided_by: str | None
    entries: tuple[Entry, ...]
    proposal: Posted | None  # where moderators decide
    published: Posted | None
    published_at: datetime | None
    created_at: datetime


async def propose(session: AsyncSession, *, guild: str, day: date, entries: Sequence[Entry]) -> Playlist | None:
    """Writes a proposal down for a known guild. None if the guild has a playlist of that day."""
    if await of_day(session, guild=guild, day=day) is not None:
        return None
    row = PlaylistRow(guild_id=guild, day=day, status=Decision.PROPOSED.value, created_at=datetime.now(UTC))
    session.add(row)
    await session.flush()
    await arrange(session, row.id, entries)
    return await get(session, row.id)


async def get(session: AsyncSession, playlist_id: int) -> Playlist | None:
    row = await session.get(PlaylistRow, playlist_id)
    return None if row is None else (await _with_entries(session, [row]))[0]


async def of_day(session: AsyncSession, *, guild: str, day: date) -> Playlist | None:
    """A guild's playlist of one day, if it has one."""
    row = await session.scalar(select(PlaylistRow).where(PlaylistRow.guild_id == guild, PlaylistRow.day == day))
    return None if row is None else (await _with_entries(session, [row]))[0]


async def of_guilds(session: AsyncSession, guilds: Sequence[str], *, since: date) -> list[Playlist]:
    """The playlists of these guilds from one day on, published or not."""
    found: list[Playlist] = []
    for start in range(0, len(guilds), _GUILDS_AT_ONCE):  # by guild, for that is what the index begins with
        some = PlaylistRow.guild_id.in_(guilds[start : start + _GUILDS_AT_ONCE])
        rows = await session.scalars(select(PlaylistRow).where(some, PlaylistRow.day >= since))
        found += await _with_entries(session, rows.all())
    return found


async def published(
    session: AsyncSession, guild: str, *, limit: int, before: date | None = None, after: date | None = None
) -> list[Playlist]:
    """The guild's last ones that were published, the newest first; `before` a day, or the first ones `after` one."""
    wanted = select(PlaylistRow).where(PlaylistRow.guild_id == guild, PlaylistRow.published_at.is_not(None))
    if before is not None:
        wanted = wanted.where(PlaylistRow.day < before)
    if after is not None:
        wanted = wanted.where(PlaylistRow.day > after)
    wanted = wanted.order_by(PlaylistRow.day if after is not None else PlaylistRow.day.desc()).limit(limit)
    rows = sorted(await session.scalars(wanted), key=lambda row: row.day, reverse=True)
    return await _with_entries(session, rows)


async def published_on(session: AsyncSession, day: date, *, guild: str | None = None) -> list[Playlist]:
    """The playlists of a day that were published, of all guilds or of one, the earliest first."""
    wanted = select(PlaylistRow).where(PlaylistRow.day == day, PlaylistRow.published_at.is_not(None))
    if guild is not None:
        wanted = wanted.where(PlaylistRow.guild_id == guild)
    rows = await session.scalars(wanted.order_by(PlaylistRow.published_at, PlaylistRow.id))
    return await _with_entries(session, rows.all())


async def listed(session: AsyncSession, songs: Collection[str]) -> dict[str, Listed]:
    """By id, what is shown of these songs; those that are gone are left out."""
    newest_first = select(PostRow.song_id, PostRow.channel, PostRow.message).order_by(PostRow.id.desc())
    sent = await session.execute(newest_first.where(PostRow.song_id.in_(songs), PostRow.message.is_not(None)))
    posts = {post.song_id: Posted(channel=post.channel, message=post.message) for post in sent}
    shown = select(SongRow.id, RecipeRow.prompt, SongRow.asker, SongRow.style).join(
        RecipeRow, RecipeRow.song_id == SongRow.id
    )
    return {
        row.id: Listed(prompt=row.prompt, asker=row.asker, style=row.style, post=posts.get(row.id))
        for row in await session.execute(shown.where(SongRow.id.in_(songs)))
    }


async def arrange(session: AsyncSession, playlist_id: int, entries: Sequence[Entry]) -> None:
    """These songs, each once and known, in this order, whatever was in the playlist before."""
    await session.execute(delete(PlaylistSongRow).where(PlaylistSongRow.playlist_id == playlist_id))
    session.add_all(
        PlaylistSongRow(playlist_id=playlist_id, song_id=entry.song_id, position=position, reason=entry.reason)
        for position, entry in enumerate(entries)
    )
    await session.flush()


async def decide(session: AsyncSession, playlist_id: int, decision: Decision, *, moderator: str) -> None:
    """Writes down what a known moderator decided."""
    await _change(session, playlist_id, status=decision.value, decided_by=moderator)


async def show_proposal(session: AsyncSession, playlist_id: int, place: Posted) -> None:
    """Moderators decide there from now on. Raises RefusedError `bad_name`."""
    _check(place)
    await _change(session, playlist_id, proposal_channel=place.channel, proposal_message=place.message)


async def publish(session: AsyncSession, playlist_id: int, *, channel: str, decisions: Iterable[Decision]) -> bool:
    """The compare-and-swap: whoever is told True sends the playlist's message to the channel, and nobody else does.

    False if it is published, or is not decided on in one of these ways. Raises RefusedError `bad_name`.
    """
    ids.check_text(channel, longest=40)
    result = await session.execute(
        update(PlaylistRow)
        .where(
            PlaylistRow.id == playlist_id,
            PlaylistRow.published_at.is_(None),
            PlaylistRow.status.in_([decision.value for decision in decisions]),
        )
        .values(published_at=datetime.now(UTC), published_channel=channel, published_message=None)
        .execution_options(synchronize_session=False)
    )
    session.expire_all()
    return isinstance(result, CursorResult) and result.rowcount == 1


async def published_in(session: AsyncSession, playlist_id: int, message: str) -> None:
    """Its message was sent. Raises RefusedError `bad_name`."""
    ids.check_text(message, longest=40)
    await _change(session, playlist_id, published_message=message)


async def unpublish(session: AsyncSession, playlist_id: int) -> None:
    """Its message was refused, so it is not published after all."""
    await _change(session, playlist_id, published_at=None, published_channel=None, published_message=None)


async def _change(session: AsyncSession, playlist_id: int, **values: Any) -> None:
    await session.execute(
        update(PlaylistRow)
        .where(PlaylistRow.id == playlist_id)
        .values(values)
        .execution_options(synchronize_session=False)
    )
    session.expire_all()


async def _with_entries(session: AsyncSession, rows: Sequence[PlaylistRow]) -> list[Playlist]:
    entries: dict[int, list[Entry]] = {row.id: [] for row in rows}
    placed = select(PlaylistSongRow).where(PlaylistSongRow.playlist_id.in_(entries)).order_by(PlaylistSongRow.position)
    for entry in await session.scalars(placed):
        entries[entry.playlist_id].append(Entry(song_id=entry.song_id, reason=entry.reason))
    return [_from_row(row, entries[row.id]) for row in rows]


def _from_row(row: PlaylistRow, entries: Iterable[Entry]) -> Playlist:
    return Playlist(
        id=row.id,
        guild=row.guild_id,
        day=row.day,
        decision=Decision(row.status),
        decided_by=row.decided_by,
        entries=tuple(entries),
        proposal=_posted(row.proposal_channel, row.proposal_message),
        published=_posted(row.published_channel, row.published_message),
        published_at=row.published_at,
        created_at=row.created_at,
    )


def _posted(channel: str | None, message: str | None) -> Posted | None:
    return None if channel is None else Posted(channel=channel, message=message)


def _check(place: Posted) -> None:
    for text in (place.channel, place.message or ""):
        ids.check_text(text, longest=40)
