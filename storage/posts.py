"""Posts: the messages that show songs, and those that songs are awaited in. A platform's message ids are unique."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import CursorResult, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids
from storage.tables import PostRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a song is awaited, and in which language."""

    channel: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A message, or one that is still to be sent."""

    id: int
    song_id: str
    channel: str
    message: str | None  # None: not sent yet, or nobody knows
    language: str
    created_at: datetime
    delivered_at: datetime | None  # when the song's end was shown in it


async def add(session: AsyncSession, song_id: str, address: Address, *, message: str | None = None) -> Post:
    """A post of a known song; with a `message` it shows a song that is finished, else the song is awaited in it.

    Raises RefusedError `bad_name`.
    """
    ids.check_text(address.channel, longest=40)
    now = datetime.now(UTC)
    row = PostRow(
        song_id=song_id,
        channel=address.channel,
        message=message,
        language=address.language,
        created_at=now,
        delivered_at=None if message is None else now,
    )
    session.add(row)
    await session.flush()
    return _from_row(row)


async def due(session: AsyncSession) -> list[Post]:
    """Those in which a song's end was not shown yet, the oldest first."""
    waiting = select(PostRow).where(PostRow.delivered_at.is_(None)).order_by(PostRow.created_at, PostRow.id)
    return [_from_row(row) for row in await session.scalars(waiting)]


async def sent(session: AsyncSession, post_id: int, message: str) -> None:
    """Its message was sent, for the first time or anew."""
    await session.execute(update(PostRow).where(PostRow.id == post_id).values(message=message))


async def reopen(session: AsyncSession, song_id: str, message: str) -> Post | None:
    """A song is awaited once more in a message that showed its end. None if the message shows another."""
    row = await session.scalar(select(PostRow).where(PostRow.song_id == song_id, PostRow.message == message))
    if row is None:
        return None
    row.delivered_at = None
    await session.flush()
    return _from_row(row)


async def delivered(session: AsyncSession, post_id: int) -> bool:
    """Notes that the song's end is shown in it. False if that was noted before, or the post is gone."""
    result = await session.execute(
        update(PostRow)
        .where(PostRow.id == post_id, PostRow.delivered_at.is_(None))
        .values(delivered_at=datetime.now(UTC))
        .execution_options(synchronize_session=False)
    )
    return isinstance(result, CursorResult) and result.rowcount == 1


async def song_of(session: AsyncSession, message: str) -> str | None:
    """The id of the song that a message shows."""
    return await session.scalar(select(PostRow.song_id).where(PostRow.message == message))


async def of_song(session: AsyncSession, song_id: str) -> list[Post]:
    """The oldest first."""
    rows = await session.scalars(select(PostRow).where(PostRow.song_id == song_id).order_by(PostRow.id))
    return [_from_row(row) for row in rows]


async def since(session: AsyncSession, moment: datetime, *, limit: int) -> list[Post]:
    """Those that were sent, and not before a moment; the newest first."""
    newest = select(PostRow).where(PostRow.created_at >= moment, PostRow.message.is_not(None))
    rows = await session.scalars(newest.order_by(PostRow.created_at.desc(), PostRow.id.desc()).limit(limit))
    return [_from_row(row) for row in rows]


def _from_row(row: PostRow) -> Post:
    return Post(
        id=row.id,
        song_id=row.song_id,
        channel=row.channel,
        message=row.message,
        language=row.language,
        created_at=row.created_at,
        delivered_at=row.delivered_at,
    )
