"""Songs of a guild's that are ready, with what its members thought of them, without a worker that makes them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy import update

from bot.playlists.playlist import Playlist
from generation.brief import Brief
from storage import guilds, line, members, moderation, plays, ratings, songs
from storage.database import Database
from storage.guilds import GuildSettings
from storage.kinds import Status
from storage.recipes import Recipe
from storage.tables import SongRow


async def ready_song(
    database: Database,
    *,
    asker: str = "ann",
    guild: str = "hall",
    prompt: str = "a waltz",
    style: str = "waltz",
    days_old: float = 0.0,
    ratings_of: dict[str, float] | None = None,
    heard_by: tuple[str, ...] = (),
    status: Status = Status.READY,
    brief: Brief | None = None,
) -> str:
    """Its id. `ratings_of` are weights by member; without a `brief` nobody can tell what it is like."""
    recipe = Recipe(prompt=prompt, brief={} if brief is None else brief.to_json(), heard=[], seed=1)
    style = style if brief is None else brief.style
    new = songs.NewSong.of(asker=asker, guild=guild, style=style, recipe=recipe, of_bars=8, read_seconds=0.1)
    moment = datetime.now(UTC) - timedelta(days=days_old)
    async with database.transaction() as session:
        await members.meet(session, asker)
        await guilds.meet(session, guild)
        turn = await line.turn_of_new(session, asker=asker, guild=guild, first_come=False)
        await songs.add(session, new, turn=turn)
        finished = {"status": status.value, "created_at": moment, "finished_at": moment}
        await session.execute(update(SongRow).where(SongRow.id == new.id).values(finished))
        for member, weight in (ratings_of or {}).items():
            await members.meet(session, member)
            await ratings.rate(session, song_id=new.id, member=member, emoji="👍", weight=weight)
        for member in heard_by:
            await members.meet(session, member)
            await plays.note(session, song_id=new.id, member=member, seconds=30)
    return new.id


async def set_guild(database: Database, settings: GuildSettings, *, guild: str = "hall") -> None:
    async with database.transaction() as session:
        await guilds.meet(session, guild)
        await guilds.change(session, guild, settings)


def zone_before_dawn() -> str:
    """A time zone in which it is between four and five in the morning: today's playlist is not due there yet."""
    now = datetime.now(UTC)
    return next(name for name in sorted(available_timezones()) if now.astimezone(ZoneInfo(name)).hour == 4)


async def songs_in(database: Database, number: int) -> list[str]:
    """Ready songs, the best first."""
    return [
        await ready_song(
            database,
            asker=f"asker {place}",
            style=f"style {place}",
            prompt=f"song {place}",
            ratings_of={"rater": float(2 * (number - place))},
        )
        for place in range(number)
    ]


def ids(playlist: Playlist) -> list[str]:
    return [line.song_id for line in playlist.lines]


async def acts(database: Database) -> list[tuple[str, str | None]]:
    """The moderation log, the oldest first."""
    async with database.reading() as session:
        return [(act.action, act.moderator) for act in reversed(await moderation.of_guild(session, "hall"))]
