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
from storage.song_features import SongFeatures
from storage.tables import DownloadRow, PlayRow, RatingRow, RecipeRow, SongFeaturesRow, SongRow, UncountedRow
from tests.support.plain import BRIEF

HALL = "discord:9001"


def brief(style: str = "waltz", **other: Any) -> Brief:
    """A brief of a style at its usual tempo, all else being equal."""
    return replace(BRIEF, **({"style": style, "bpm": STYLES[style].bpm[1]} | other))


@dataclass(kw_only=True)
class Stock:
    """Collects songs and what members did with them, and writes them all at once."""

    at: datetime = field(default_factory=lambda: datetime.now(UTC) - timedelta(days=100))
    _songs: list[dict[str, Any]] = field(default_factory=list)
    _recipes: list[dict[str, Any]] = field(default_factory=list)
    _features: list[dict[str, Any]] = field(default_factory=list)
    _ratings: list[dict[str, Any]] = field(default_factory=list)
    _plays: list[dict[str, Any]] = field(default_factory=list)
    _downloads: list[dict[str, Any]] = field(default_factory=list)
    _uncounted: list[dict[str, Any]] = field(default_factory=list)

    def song(
        self,
        style: str = "waltz",
        *,
        asker: str = "zoe",
        guild: str | None = HALL,
        prompt: str = "a song",
        status: Status = Status.READY,
        days_ago: float | None = None,
        parent: str | None = None,
        features: SongFeatures | None = None,
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
                "parent": parent,
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
        if features is not None:
            self._features.append(
                {
                    "song_id": song_id,
                    "version": features.version,
                    "embedding": features.embedding,
                    "measured": features.measured,
                }
            )
        return song_id

    def rating(self, song_id: str, member: str, weight: float, *, emoji: str = "👍", days_ago: float = 1.0) -> None:
        self._ratings.append({**_of(song_id, member, days_ago), "emoji": emoji, "weight": weight})

    def play(
        self, song_id: str, member: str, seconds: float, *, turned_away: bool = False, days_ago: float = 1.0
    ) -> None:
        self._plays.append({**_of(song_id, member, days_ago), "seconds": seconds, "turned_away": turned_away})

    def download(self, song_id: str, member: str, *, days_ago: float = 1.0) -> None:
        self._downloads.append(_of(song_id, member, days_ago))

    def uncount(self, song_id: str, member: str, *, days_ago: float = 1.0) -> None:
        self._uncounted.append(_of(song_id, member, days_ago))

    async def write(self, database: Database) -> None:
        """Writes what came since the last time."""
        done: dict[Any, list[dict[str, Any]]] = {
            RatingRow: self._ratings,
            PlayRow: self._plays,
            DownloadRow: self._downloads,
            UncountedRow: self._uncounted,
        }
        known = {row["asker"] for row in self._songs} | {row["member_id"] for rows in done.values() for row in rows}
        async with database.transaction() as session:
            for member in sorted(known):
                await members.meet(session, member)
            for guild in {row["guild"] for row in self._songs} - {None}:
                await guilds.meet(session, guild)
            made = {SongRow: self._songs, RecipeRow: self._recipes, SongFeaturesRow: self._features}
            for table, rows in {**made, **done}.items():
                if rows:
                    await session.execute(insert(table), rows)
                rows.clear()


def _of(song_id: str, member: str, days_ago: float) -> dict[str, Any]:
    return {"song_id": song_id, "member_id": member, "created_at": datetime.now(UTC) - timedelta(days=days_ago)}
