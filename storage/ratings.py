"""Ratings: what members' reactions to songs are worth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids
from storage.tables import RatingRow
from storage.upsert import upsert


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """A reaction of a member's to a song."""

    song_id: str
    member: str
    emoji: str
    weight: float  # negative for a dislike
    created_at: datetime


async def rate(session: AsyncSession, *, song_id: str, member: str, emoji: str, weight: float) -> None:
    """Writes a reaction down; the same one again changes its weight and time. Both have to be known.

    Raises RefusedError `bad_name`.
    """
    _check(song_id, member, emoji)
    await upsert(
        session,
        RatingRow,
        key=("song_id", "member_id", "emoji"),
        change=("weight", "created_at"),
        song_id=song_id,
        member_id=member,
        emoji=emoji,
        weight=weight,
        created_at=datetime.now(UTC),
    )


async def withdraw(session: AsyncSession, *, song_id: str, member: str, emoji: str) -> None:
    """Forgets a reaction; one that is not there is no error. Raises RefusedError `bad_name`."""
    _check(song_id, member, emoji)
    await session.execute(
        delete(RatingRow).where(RatingRow.song_id == song_id, RatingRow.member_id == member, RatingRow.emoji == emoji)
    )


async def of_song(session: AsyncSession, song_id: str) -> list[Rating]:
    """The oldest first."""
    rows = await session.scalars(
        select(RatingRow).where(RatingRow.song_id == song_id).order_by(RatingRow.created_at, RatingRow.member_id)
    )
    return [
        Rating(song_id=row.song_id, member=row.member_id, emoji=row.emoji, weight=row.weight, created_at=row.created_at)
        for row in rows
    ]


def _check(song_id: str, member: str, emoji: str) -> None:
    ids.check_name(song_id)
    ids.check_name(member)
    ids.check_name(emoji, longest=ids.LONGEST_EMOJI)
