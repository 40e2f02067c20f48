"""Every earlier version's database, with songs in it, is brought up to date on every kind of server."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, make_url, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

import storage.database
from storage import line, songs
from storage.database import Database
from storage.kinds import Status

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
_MIGRATIONS = Path(storage.database.__file__).parent / "migrations"


def bare_engine(url: str) -> AsyncEngine:
    """Of the database as it is, brought up to date by nobody."""
    return create_async_engine(make_url(url).set(drivername=_DRIVERS[make_url(url).get_backend_name()]))


async def make(url: str, revision: str, rows: list[str]) -> None:
    """A database as the version of `revision` left it."""
    engine = bare_engine(url)

    def upgrade(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)

    async with engine.begin() as connection:
        await connection.run_sync(upgrade)
        for row in rows:
            await connection.execute(text(row))
    await engine.dispose()


def song(song_id: str, asker: str, status: str, minute: int) -> list[str]:
    at = f"2026-01-01 10:{minute:02}:00"
    row = (
        f"INSERT INTO songs (id, asker, status, of_bars, created_at, updated_at) "
        f"VALUES ('{song_id}', '{asker}', '{status}', 8, '{at}', '{at}')"
    )
    recipe = (
        "INSERT INTO recipes (song_id, prompt, brief, heard, seed) "
        f"""VALUES ('{song_id}', 'a waltz', '{{"style"\\: "waltz"}}', '[]', 7)"""
    )
    return [row, recipe]


_SONGS_OF_0001 = [
    *song("ready0000000", "ann", "ready", 0),
    *song("work00000000", "ann", "rendering", 1),
    *song("first0000000", "ann", "queued", 2),
    *song("second000000", "ann", "queued", 3),
    *song("other0000000", "bob", "queued", 4),
    "INSERT INTO files VALUES ('ab', 5, '2026-01-01 10:00:00')",
    "INSERT INTO song_files VALUES ('ready0000000', 'midi', 'ab')",
]


@pytest.mark.parametrize(("revision", "rows"), [("0001", []), ("0001", _SONGS_OF_0001)], ids=["empty", "songs"])
async def test_up_from_0001(url: str, revision: str, rows: list[str]):
    await make(url, revision, rows)
    async with Database.open(url) as database, database.transaction() as session:
        if not rows:
            assert await songs.recent(session, 5) == []
            return
        before = {one.id: one for one in await songs.recent(session, 9)}
        assert {song_id: (one.status, one.turn) for song_id, one in before.items()} == {
            "ready0000000": (Status.READY, 0),
            "work00000000": (Status.RENDERING, 0),
            "first0000000": (Status.QUEUED, 1),
            "second000000": (Status.QUEUED, 2),
            "other0000000": (Status.QUEUED, 1),
        }
        assert {one.style for one in before.values()} == {"waltz"}
        assert {one.recipe.prompt for one in before.values()} == {"a waltz"}  # nothing went with the old table
        assert before["ready0000000"].finished_at is not None
        assert (await session.execute(text("SELECT count(*) FROM song_files"))).scalar_one() == 1
        assert sorted(await session.scalars(text("SELECT id FROM members"))) == ["ann", "bob"]
        assert await line.first(session) == "first0000000"


_ANN_OF_0003 = [
    "INSERT INTO members (id, created_at, seen_at) VALUES ('ann', '2026-01-01 09:00:00', '2026-01-01 09:00:00')",
    """
    INSERT INTO songs (id, asker, style, status, turn, claims, retries, losses, of_bars, created_at, updated_at)
    VALUES ('ready0000000', 'ann', 'waltz', 'ready', 1, 1, 0, 0, 8, '2026-01-01 10:00:00', '2026-01-01 10:01:00')
    """,
    """
    INSERT INTO recipes (song_id, prompt, brief, heard, seed)
    VALUES ('ready0000000', 'a waltz', '{"style"\\: "waltz"}', '[]', 7)
    """,
    "INSERT INTO ratings VALUES ('ready0000000', 'ann', 'x', 2.0, '2026-01-02 10:00:00')",
    """
    INSERT INTO plays (song_id, member_id, seconds, created_at)
    VALUES ('ready0000000', 'ann', 60.0, '2026-01-02 10:00:00')
    """,
]


async def test_up_from_0003(url: str):
    """Nothing that was said or heard is lost, and songs of then lead nobody's taste nor were led by it."""
    await make(url, "0003", _ANN_OF_0003)
    async with Database.open(url) as database, database.transaction() as session:
        (old,) = await songs.recent(session, 5)
        assert (old.id, old.recipe.prompt, old.recipe.taste) == ("ready0000000", "a waltz", None)
        assert (await session.execute(text("SELECT unled_at FROM members"))).scalar_one() is None
        assert (await session.execute(text("SELECT words_at FROM members"))).scalar_one() is None
        assert not old.recipe.words_in_files  # nobody was asked
        for table, rows in {"ratings": 1, "plays": 1, "song_features": 0, "downloads": 0, "uncounted": 0}.items():
            assert (await session.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one() == rows


async def test_down_and_up_again(url: str):
    """Not offered to anybody; it shows that no step forgets a table."""
    async with Database.open(url):
        pass

    def down(connection: Connection) -> Any:
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS))
        config.attributes["connection"] = connection
        command.downgrade(config, "base")

    engine = bare_engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(down)
    await engine.dispose()
    async with Database.open(url) as database:
        assert await database.answers()


async def test_many_upgrade_at_once_and_one_does(postgres_url: str):
    await make(postgres_url, "0001", _SONGS_OF_0001)

    async def opened() -> int:
        async with Database.open(postgres_url) as database, database.reading() as session:
            return len(await songs.recent(session, 9))

    assert await asyncio.gather(*(opened() for _ in range(4))) == [5] * 4
