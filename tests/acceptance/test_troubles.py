"""A full disk, a folder that cannot be written, a database that is locked or away.

The host reads what is wrong, nothing is lost, and when it is over Minstrel goes on by itself.
"""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot import worker
from bot.config import Settings
from bot.song import Song
from bot.studio import Studio
from storage import database
from storage.errors import StorageError
from storage.kinds import Status
from tests.support.fakes import PlainComposer
from tests.support.postgres import Server


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "RETRY_SECONDS", (0.5, 1.0, 3.0))
    monkeypatch.setattr(worker, "_REFUSED_SECONDS", 0.3)


@asynccontextmanager
async def opened(tmp_path: Path, url: str = "", composer: PlainComposer | None = None) -> AsyncIterator[Studio]:
    settings = Settings(data_dir=tmp_path / "data", database_url=url, songs_at_once=2, lease_seconds=2)
    async with Studio.open(settings, load_composer=lambda: composer or PlainComposer()) as studio:
        yield studio


async def ask(studio: Studio, *, bars: int = 4) -> Song:
    return await studio.ask("a fast waltz for piano, 240 bpm", asker="me", bars=bars)


async def ask_many(studio: Studio) -> None:
    """A page or two of a full database may have room left."""
    for _ in range(20):
        await ask(studio)


async def until(studio: Studio, song: Song, wanted: Callable[[Song], bool]) -> Song:
    async with asyncio.timeout(60), aclosing(studio.watch(song.id)) as songs:
        async for shown in songs:
            if wanted(shown):
                return shown
    raise AssertionError(f"it never came to that: {shown}")


async def is_ready(studio: Studio, song: Song) -> None:
    ended = await until(studio, song, lambda shown: shown.status.is_final)
    assert ended.status is Status.READY, ended.error


async def wrong(studio: Studio, part: str) -> str:
    """The code of what is wrong with that part, once it is noticed."""
    async with asyncio.timeout(60):
        while (problem := (await studio.healthy()).checks[part]) is None:
            await asyncio.sleep(0.2)
    return problem.code


async def well(studio: Studio) -> None:
    async with asyncio.timeout(60):
        while not (await studio.healthy()).ok:
            await asyncio.sleep(0.2)


async def test_the_disk_with_the_files_is_full_for_a_while(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    await refused_for_a_while(tmp_path, monkeypatch, errno.ENOSPC, "disk_full")


async def test_the_folder_of_the_files_is_read_only_for_a_while(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    await refused_for_a_while(tmp_path, monkeypatch, errno.EROFS, "not_writable")


async def refused_for_a_while(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str) -> None:
    def refuse(*_arguments: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(worker, "RETRY_SECONDS", (0.5, 3.0, 30.0))  # it does not fail for good before all is seen
    async with opened(tmp_path) as studio:
        await well(studio)
        with monkeypatch.context() as broken:
            broken.setattr(os, "write", refuse)
            song = await ask(studio)
            waiting = await until(studio, song, lambda shown: bool(shown.wait and shown.wait.failed_before))
            assert waiting.wait is not None
            assert "tried again" in waiting.wait.why
            assert await wrong(studio, "files") == code
        await is_ready(studio, song)
        await well(studio)
    assert not list((tmp_path / "data" / "files").rglob(".minstrel-*"))  # nothing half-written stays


async def test_a_disk_that_stays_full_is_told_to_the_member(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(*_arguments: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    async with opened(tmp_path) as studio:
        with monkeypatch.context() as broken:
            broken.setattr(os, "write", full)
            song = await ask(studio)
            failed = await until(studio, song, lambda shown: shown.status.is_final)
        assert failed.error is not None
        assert (failed.status, failed.error.code) == (Status.FAILED, "disk_full")
        await studio.retry(song.id)
        await is_ready(studio, song)


async def test_the_disk_with_the_database_is_full_for_a_while(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """SQLite itself refuses: it is allowed no more pages than it has."""
    is_full = False

    def begin(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages if is_full else 1_000_000}")
        real(connection)

    real = database._begin_sqlite
    monkeypatch.setattr(database, "_begin_sqlite", begin)
    composer = PlainComposer(holds_at=2)
    async with opened(tmp_path, composer=composer) as studio:
        accepted = await ask(studio)
        await until(studio, accepted, lambda shown: shown.status is Status.COMPOSING)
        is_full = True
        with pytest.raises(StorageError, match="disk is full") as caught:
            await ask_many(studio)
        assert caught.value.code == "disk_full"
        composer.go.set()
        await asyncio.sleep(1)
        is_full = False
        await is_ready(studio, accepted)
        await is_ready(studio, await ask(studio))
        for song in await studio.recent(200):
            await is_ready(studio, song)


async def test_another_program_holds_the_database_for_a_while(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(database, "_BUSY_TIMEOUT_MS", 500)
    composer = PlainComposer(holds_at=2)
    async with opened(tmp_path, composer=composer) as studio:
        song = await ask(studio)
        await until(studio, song, lambda shown: shown.status is Status.COMPOSING)
        other = sqlite3.connect(tmp_path / "data" / "minstrel.db", isolation_level=None, check_same_thread=False)
        await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")  # a transaction of ours may have to end first
        with pytest.raises(StorageError, match="held by another program") as caught:
            await ask(studio)
        assert caught.value.code == "database_busy"
        assert (await studio.song(song.id)).status is Status.COMPOSING  # reading goes on
        composer.go.set()
        await asyncio.sleep(1)
        other.execute("COMMIT")
        other.close()
        await is_ready(studio, song)
        await is_ready(studio, await ask(studio))


async def test_the_database_server_is_killed_and_started_again(tmp_path: Path, postgres: Server, postgres_url: str):
    composer = PlainComposer(holds_at=2)
    async with opened(tmp_path, postgres_url, composer) as studio:
        at_work, waiting = await ask(studio), await ask(studio)
        await until(studio, at_work, lambda shown: shown.status is Status.COMPOSING)
        postgres.kill()
        with pytest.raises(StorageError, match="does not answer"):
            await studio.song(at_work.id)
        assert await wrong(studio, "database") == "database_unreachable"
        asking = asyncio.create_task(ask(studio))  # while it is away: tried again until it is back
        composer.go.set()
        await asyncio.sleep(1)
        postgres.start()
        for song in (at_work, waiting, await asking):
            await is_ready(studio, song)
        await well(studio)


async def test_no_connection_lasts(tmp_path: Path, postgres: Server, postgres_url: str):
    """A firewall that forgets connections, a server that drops them: again and again while songs are made."""
    import asyncpg

    async with opened(tmp_path, postgres_url, PlainComposer(seconds_a_bar=0.1)) as studio:
        asked = [await ask(studio) for _ in range(5)]
        for _ in range(8):
            connection = await asyncpg.connect(postgres_url)
            await connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE pid <> pg_backend_pid() AND datname = current_database()"
            )
            await connection.close()
            await asyncio.sleep(0.4)
        for song in asked:
            await eventually(lambda song=song: is_ready(studio, song))


async def eventually(what: Callable[[], Awaitable[None]]) -> None:
    """Done again when the database was out of reach just then."""
    for _ in range(20):
        try:
            return await what()
        except StorageError:
            await asyncio.sleep(0.3)
    raise AssertionError("it never answered again")


async def test_the_database_server_is_away_when_a_song_is_to_be_delivered(
    tmp_path: Path, postgres: Server, postgres_url: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(worker, "_DELIVERY_PAUSES", (0.5,) * 120)  # its start may take long
    composer = PlainComposer()
    async with opened(tmp_path, postgres_url, composer) as studio:
        song = await ask(studio)
        await until(studio, song, lambda shown: shown.status is Status.RENDERING)
        postgres.kill()
        await asyncio.sleep(3)  # it is rendered meanwhile
        postgres.start()
        await eventually(lambda: is_ready(studio, song))
    assert len(composer.calls) == 1  # delivered, not made again
