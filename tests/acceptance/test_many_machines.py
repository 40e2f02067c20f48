"""A community has outgrown one machine: two front ends and two workers, with PostgreSQL and an S3 storage between them.

Each is a process of its own with a folder of its own, as on four machines. One worker dies half-way.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import aiohttp
import boto3
import pytest
from moto.server import ThreadedMotoServer

from storage import songs
from storage.database import Database
from tests.support.machines import machine

PROMPT = "a fast waltz for piano, 240 bpm"
SONGS = 6

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
async def shared(postgres_url: str) -> AsyncIterator[dict[str, str]]:
    """The settings that all machines have in common."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    keys = {"AWS_ACCESS_KEY_ID": "minstrel", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_REGION": "us-east-1"}
    address = f"http://{host}:{port}"
    boto3.client(
        "s3",
        endpoint_url=address,
        region_name="us-east-1",
        aws_access_key_id="minstrel",
        aws_secret_access_key="secret",  # noqa: S106 - the test server takes any
    ).create_bucket(Bucket="songs")
    yield keys | {
        "AWS_ENDPOINT_URL": address,
        "MINSTREL_FILES_URL": "s3://songs/ours",
        "MINSTREL_DATABASE_URL": postgres_url,
        "MINSTREL_LEASE_SECONDS": "2",
    }
    server.stop()


async def test_two_front_ends_two_workers_and_one_of_them_dies(
    tmp_path: Path, shared: dict[str, str], postgres_url: str
):
    async with AsyncExitStack() as stack:
        fronts = [
            await stack.enter_async_context(
                machine(tmp_path / f"front{number}", "play", MINSTREL_SONGS_AT_ONCE="0", **shared)
            )
            for number in (1, 2)
        ]
        workers = [
            await stack.enter_async_context(
                machine(
                    tmp_path / f"worker{number}",
                    "worker",
                    MINSTREL_SONGS_AT_ONCE="2",
                    PLAIN_SECONDS_A_BAR="0.3",
                    **shared,
                )
            )
            for number in (1, 2)
        ]
        one, other = [await stack.enter_async_context(aiohttp.ClientSession(address)) for _, address in fronts]
        asked = [await ask((one, other)[number % 2]) for number in range(SONGS)]
        async with asyncio.timeout(60):
            while True:  # until both workers are in the middle of something
                counts = await made(one, asked)
                if counts["composing"] + counts["rendering"] == 4:
                    break
                await asyncio.sleep(0.1)
        workers[0][0].kill()
        async with asyncio.timeout(90):
            while (await made(other, asked))["ready"] < SONGS:
                await asyncio.sleep(0.3)
        for song_id in asked:  # whichever machine is asked, the files are there
            first, second = [await files(front, song_id) for front in (one, other)]
            assert first == second
            assert first["midi"].startswith(b"MThd")
            assert first["audio"].startswith(b"ID3")
        async with one.get("readyz") as response:
            assert response.status == 200
    async with Database.open(postgres_url) as database, database.reading() as session:
        every = await songs.recent(session, 100)
    assert sorted(song.id for song in every) == sorted(asked)
    lost = [song for song in every if song.losses]
    assert 1 <= len(lost) <= 2  # what the dead one had in work, and nothing else, was made again
    assert not list(tmp_path.glob("*/data/files"))  # nothing is kept on the machines themselves


async def ask(front: aiohttp.ClientSession) -> str:
    async with front.post("api/songs", json={"prompt": PROMPT, "bars": 8}) as response:
        assert response.status == 202
        return (await response.json())["id"]


async def made(front: aiohttp.ClientSession, asked: list[str]) -> dict[str, int]:
    """How many of the songs stand where."""
    counts = dict.fromkeys(("queued", "composing", "rendering", "ready", "failed"), 0)
    for song_id in asked:
        async with front.get(f"api/songs/{song_id}") as response:
            song: dict[str, Any] = await response.json()
        assert song["status"] != "failed", song
        counts[song["status"]] += 1
    return counts


async def files(front: aiohttp.ClientSession, song_id: str) -> dict[str, bytes]:
    found = {}
    for kind in ("midi", "audio", "picture"):
        async with front.get(f"api/songs/{song_id}/{kind}") as response:
            assert response.status == 200
            found[kind] = await response.read()
    return found
