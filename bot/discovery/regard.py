"""How a member stands to a song."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot import reactions
from storage import ratings, uncounted
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Regard:
    """What a member said of a song, and whether the member may be judged by it."""

    reactions: tuple[str, ...] = ()  # emojis, the oldest first; what was forgotten is left out
    counts: bool = True


async def of(database: Database, member: str, songs: Collection[str]) -> dict[str, Regard]:
    """By id, for each of these songs."""
    async with database.reading() as session:
        said = await ratings.by_member(session, member, songs)
        not_counted = {*await uncounted.of_member(session, member)}
    return {
        song_id: Regard(
            tuple(one.emoji for one in said.get(song_id, ()) if one.weight and not reactions.is_pressed(one.emoji)),
            song_id not in not_counted,
        )
        for song_id in songs
    }
