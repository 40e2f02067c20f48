"""Tallies: what happened in a guild in a while, counted for its members to look back on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Subquery, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ratings
from storage.candidates import HEARD_SECONDS
from storage.kinds import Status
from storage.tables import MemberRow, PlayRow, RatingRow, RecipeRow, SongRow

MOST = 20_000
"""Songs, or plays, that are looked at: the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A song of the guild's that is ready."""

    style: str
    valence: float | None  # of its mood, -1 (sad) to 1 (happy); None if its brief cannot be read
    arousal: float | None  # -1 (calm) to 1 (lively)
    asker: str
    asked_at: datetime
    seconds: float | None  # that it lasts


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """That a member listened to a song of the guild's."""

    member: str
    seconds: float
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Loved:
    """A member whose songs others like."""

    member: str
    worth: float  # the sum of what others said of them
    songs: int  # that were liked


async def made(session: AsyncSession, guild: str, *, since: datetime) -> list[Made]:
    """What was asked for since then and is ready, the oldest first."""
    brief = RecipeRow.brief
    newest = (
        select(
            SongRow.style,
            SongRow.asker,
            SongRow.created_at,
            brief["mood"]["valence"].as_float().label("valence"),
            brief["mood"]["arousal"].as_float().label("arousal"),
            brief["seconds"].as_float().label("seconds"),
        )
        .join(RecipeRow, RecipeRow.song_id == SongRow.id)
        .where(SongRow.guild == guild, SongRow.status == Status.READY.value, SongRow.created_at >= since)
        .order_by(SongRow.created_at.desc(), SongRow.id)
        .limit(MOST)
    )
    rows = (await session.execute(newest)).all()
    return [
        Made(
            style=row.style,
            valence=row.valence,
            arousal=row.arousal,
            asker=row.asker,
            asked_at=row.created_at,
            seconds=row.seconds,
        )
        for row in reversed(rows)
    ]


async def heard(session: AsyncSession, guild: str, *, since: datetime) -> list[Heard]:
    """What was listened to since then for a while, the oldest first."""
    newest = (
        select(PlayRow.member_id, PlayRow.seconds, PlayRow.created_at)
        .join(SongRow, SongRow.id == PlayRow.song_id)
        .where(SongRow.guild == guild, PlayRow.created_at >= since, PlayRow.seconds >= HEARD_SECONDS)
        .order_by(PlayRow.created_at.desc(), PlayRow.id)
        .limit(MOST)
    )
    rows = (await session.execute(newest)).all()
    return [Heard(member=row.member_id, seconds=row.seconds, at=row.created_at) for row in reversed(rows)]


async def said(session: AsyncSession, guild: str, *, since: datetime) -> int:
    """How many times a member said since then that they like another's song."""
    standing = _standing(guild, since)
    liked = select(func.count()).select_from(standing).join(SongRow, SongRow.id == standing.c.song_id)
    return await session.scalar(liked.where(standing.c.member_id != SongRow.asker, standing.c.weight > 0)) or 0


async def loved(
    session: AsyncSession, guild: str, *, since: datetime, limit: int, without: Collection[str] = ()
) -> list[Loved]:
    """The members whose songs others said most for since then, the best first.

    Not those who want nothing to be learnt about them, nor those `without` whom it is asked.
    """
    standing = _standing(guild, since)
    worth = func.sum(standing.c.weight)
    best = (
        select(SongRow.asker, worth.label("worth"), func.count(SongRow.id.distinct()).label("songs"))
        .join(standing, SongRow.id == standing.c.song_id)
        .join(MemberRow, MemberRow.id == SongRow.asker)
        .where(SongRow.status == Status.READY.value, standing.c.member_id != SongRow.asker, standing.c.weight > 0)
        .where(MemberRow.paused_at.is_(None), SongRow.asker.not_in(without))
        .group_by(SongRow.asker)
        .order_by(worth.desc(), SongRow.asker)
    )
    return [
        Loved(member=row.asker, worth=row.worth, songs=row.songs) for row in await session.execute(best.limit(limit))
    ]


async def paused(session: AsyncSession, members: Collection[str]) -> set[str]:
    """Those of these who want nothing to be learnt about them."""
    theirs = select(MemberRow.id).where(MemberRow.id.in_(members), MemberRow.paused_at.is_not(None))
    return set(await session.scalars(theirs))


def _standing(guild: str, since: datetime) -> Subquery:
    songs = select(SongRow.id).where(SongRow.guild == guild)
    return ratings.standing(RatingRow.song_id.in_(songs), RatingRow.created_at >= since)
