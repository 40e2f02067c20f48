"""Charts: a guild's songs by what its members say of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ratings
from storage.kinds import Status
from storage.tables import RatingRow, SongRow

UNDECIDED = 3.0
"""Members who are thought to have said of every song that they do not mind it: so that one love does not outrank
thirty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Charted:
    """A song's place in the charts rests on these."""

    song_id: str
    score: float  # above 0 to 2
    likes: int  # members who like it
    raters: int  # members who said anything


async def best(
    session: AsyncSession, guild: str, *, since: datetime | None = None, limit: int, offset: int = 0
) -> list[Charted]:
    """A guild's songs that more is said for than against, the best first; by what was said `since`, if given.

    The score of a song, with the newest weight w of each of its n raters, is a Bayesian average whose prior mean is 0
    (additive smoothing, as in IMDb's chart): sum(w) / (UNDECIDED + n). Who asked for a song does not rate it. What is
    as good comes in the order of how many like it, then the newest first.
    """
    in_time = () if since is None else (RatingRow.created_at >= since,)
    songs = select(SongRow.id).where(
        SongRow.guild == guild, SongRow.status == Status.READY.value, SongRow.brought.is_(False)
    )
    said = ratings.standing(RatingRow.song_id.in_(songs), *in_time)
    raters, likes = func.count(), func.count().filter(said.c.weight > 0)
    score = func.sum(said.c.weight) / (UNDECIDED + raters)
    chart = (
        select(SongRow.id, score.label("score"), likes.label("likes"), raters.label("raters"))
        .join(said, SongRow.id == said.c.song_id)
        .where(said.c.member_id != SongRow.asker, said.c.weight != 0)
        .group_by(SongRow.id, SongRow.finished_at)
        .having(score > 0)
        .order_by(score.desc(), likes.desc(), SongRow.finished_at.desc(), SongRow.id)
        .limit(limit)
        .offset(offset)
    )
    rows = (await session.execute(chart)).all()
    return [Charted(song_id=row.id, score=row.score, likes=row.likes, raters=row.raters) for row in rows]
