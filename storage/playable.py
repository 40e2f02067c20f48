"""Songs that somebody may play in a guild: the guild's own, but for music that others brought, and their own, if they
are ready."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import ids
from storage.kinds import Status
from storage.tables import RecipeRow, SongRow

_MOST_WORDS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Playable:
    """What is needed to choose one."""

    song_id: str
    prompt: str


async def find(session: AsyncSession, words: str, *, guild: str, member: str, limit: int) -> list[Playable]:
    """Those whose prompts have all of these words, the newest first. In SQLite only ASCII's case is of no matter."""
    found = (
        select(SongRow.id, RecipeRow.prompt)
        .join(RecipeRow, RecipeRow.song_id == SongRow.id)
        .where(or_(and_(SongRow.guild == guild, SongRow.brought.is_(False)), SongRow.asker == member))
        .where(SongRow.status == Status.READY.value)
        .order_by(SongRow.created_at.desc(), SongRow.id.desc())
        .limit(limit)
    )
    for word in ids.cleaned(words).split()[:_MOST_WORDS]:
        found = found.where(RecipeRow.prompt.icontains(word, autoescape=True))
    return [Playable(song_id=row.id, prompt=row.prompt) for row in await session.execute(found)]
