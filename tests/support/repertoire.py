"""Songs of many members that are ready, with what was said of them, written into the tables at once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from generation.brief import Brief
from generation.lexicon.styles import STYLES
from storage import guilds, ids, members
from storage.database import Database
from storage.kinds import Status
from storage.tables import RatingRow, RecipeRow, SongRow
from tests.support.plain import BRIEF

HALL = "discord:9001"


def brief(style: str = "waltz", **other: Any) -> Brief:
    """A brief of a style at its usual tempo, all else being equal."""
    return replace(BRIEF, **({"style": style, "bpm": STYLES[style].bpm[1]} | other))


@dataclass(kw_only=True)
class Stock:
    """Collects songs and ratings, and writes them all at once."""

    at: datetime = field(default_factory=lambda: datetime.now(UTC) - timedelta(days=100))
    _songs: list[dict[str, Any]] = field(default_factory=list)
    _recipes: list[dict[str, Any]] = field(default_factory=list)
    _ratings: list[dict[str, Any]] = field(default_factory=list)

    def song(
        self,
        style: str = "waltz",
        *,
        asker: str = "zoe",
        guild: str | None = HALL,
        prompt: str = "a song",
        status: Status = Status.READY,
        days_ago: float | None = None,
        **other: Any,
    ) -> str:
        """Its id. Each is a minute newer than the one before it, unless it is told when it was finished."""
        self.at += timedelta(minutes=1)
        at = self.at if days_ago is None else datetime.now(UTC) - timedelta(days=days_ago)
        song_id, played = ids.new_id(), brief(style, **other)
        self._songs.append(
            {
                "id": song_id,
                "asker": asker,
                "guild": guild,
                "style": style,
                "status": status.value,
                "turn": len(self._songs),
                "claims": 1,
                "retries": 0,
                "losses": 0,
                "of_bars": played.bars,
                "created_at": at,
                "updated_at": at,
                "finished_at": at if status.is_final else None,
            }
        )
        self._recipes.append(
            {"song_id": song_id, "prompt": prompt, "brief": played.to_json(), "heard": [], "seed": len(self._songs)}
        )
        return song_id

    def rating(self, song_id: str, member: str, weight: float, *, emoji: str = "👍", days_ago: float = 1.0) -> None:
        self._ratings.append(
            {
                "song_id": song_id,
                "member_id": member,
                "emoji": emoji,
                "weight": weight,
                "created_at": datetime.now(UTC) - timedelta(days=days_ago),
            }
        )

    async def write(self, database: Database) -> None:
        """Writes what came since the last time."""
        known = {row["asker"] for row in self._songs} | {row["member_id"] for row in self._ratings}
        async with database.transaction() as session:
            for member in sorted(known):
                await members.meet(session, member)
            for guild in {row["guild"] for row in self._songs} - {None}:
                await guilds.meet(session, guild)
            for table, rows in ((SongRow, self._songs), (RecipeRow, self._recipes), (RatingRow, self._ratings)):
                if rows:
                    await session.execute(insert(table), rows)
                rows.clear()
