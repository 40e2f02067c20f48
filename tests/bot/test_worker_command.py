"""`minstrel worker` as a process of its own, over a real PostgreSQL, for songs that another process asks for."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, aclosing
from pathlib import Path
from subprocess import Popen

import aiohttp
import pytest

from bot.config import Settings
from bot.song import Song
from bot.studio import Studio
from storage.kinds import FileKind, Status
from tests.bot.test_cli import assert_one_sentence, left, minstrel
from tests.support import figures
from tests.support.machines import machine


def working(cwd: Path, url: str) -> AbstractAsyncContextManager[tuple[Popen[str], str]]:
    """A worker that is ready, and the address of its figures."""
    return machine(cwd, "worker", MINSTREL_DATABASE_URL=url, PLAIN_SECONDS_A_BAR="0.2")


async def ended(process: Popen[str]) -> str:
    """What it said last; fails unless it ends well, and soon."""
    _, errors = await asyncio.to_thread(process.communicate, timeout=20)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    return errors


async def until(studio: Studio, song: Song, status: Status) -> None:
    async with asyncio.timeout(60), aclosing(studio.watch(song.id)) as songs:
        async for shown in songs:
            if shown.status is status:
                return
    raise AssertionError(f"never {status}")


@pytest.fixture
async def front(tmp_path: Path, postgres_url: str) -> AsyncIterator[Studio]:
    """A front end that makes no songs. The worker works in the same folder, as where files are shared."""
    settings = Settings(data_dir=tmp_path / "data", database_url=postgres_url, songs_at_once=0)
    async with Studio.open(settings) as studio:
        yield studio


async def ask(front: Studio, *, bars: int) -> Song:
    return await front.ask("a fast waltz for piano, 240 bpm", asker="me", bars=bars)


async def test_a_worker_makes_songs_shows_its_figures_and_gives_back_what_it_cannot_end(
    front: Studio, tmp_path: Path, postgres_url: str
) -> None:
    song = await ask(front, bars=4)
    async with working(tmp_path, postgres_url) as (process, address), aiohttp.ClientSession(address) as session:
        await until(front, song, Status.READY)
        assert (await front.file(song.id, FileKind.MIDI)).data.startswith(b"MThd")
        for path, status in (("healthz", 200), ("readyz", 200), ("api/songs", 404), ("", 404)):
            async with session.get(path) as response:
                assert response.status == status, path
        async with session.get("metrics", headers={"Host": "worker-1:8080"}) as response:
            shown = figures.read(await response.read())
        assert shown("minstrel_songs_finished_total", status="ready") == 1
        assert shown("minstrel_songs", status="ready", style="waltz") == 1
        assert shown("minstrel_queue_wait_seconds_count") == 1
        assert shown("minstrel_workers") == 1

        long = await ask(front, bars=64)
        await until(front, long, Status.COMPOSING)
        process.send_signal(signal.SIGTERM)
        assert "went back to the queue" in await ended(process)
    assert (await front.song(long.id)).status is Status.QUEUED
    assert not (await front.healthy()).ok  # it has said that it leaves


async def test_ctrl_c_stops_it_too(tmp_path: Path, postgres_url: str) -> None:
    async with working(tmp_path, postgres_url) as (process, _):
        process.send_signal(signal.SIGINT)
        assert "The worker has stopped" in await ended(process)


def test_it_needs_a_database_that_many_can_share(tmp_path: Path) -> None:
    assert_one_sentence(minstrel(tmp_path, "worker"), 2, "PostgreSQL", "minstrel play")
    assert left(tmp_path) == []


def test_it_has_to_make_songs(tmp_path: Path) -> None:
    shared = {"MINSTREL_DATABASE_URL": "postgresql://me@127.0.0.1:1/songs", "MINSTREL_SONGS_AT_ONCE": "0"}
    assert_one_sentence(minstrel(tmp_path, "worker", **shared), 2, "MINSTREL_SONGS_AT_ONCE")
