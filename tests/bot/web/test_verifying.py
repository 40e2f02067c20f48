"""Files that are sent to be verified: what is answered, and that nothing of them stays."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
from aiohttp.test_utils import TestClient

from bot import studio as studios
from bot.studio import Studio
from bot.web import patience, verifying
from bot.workshop import Workshop
from generation.marks import identity, payload_of
from generation.marks.identity import Identity
from generation.render import encode
from tests.bot.web.support import ask, error_of, finished
from tests.support import marked, quick
from tests.support.marked import LABEL


@pytest.fixture(autouse=True)
def _no_sound(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Rendering takes seconds."""
    monkeypatch.setattr(Workshop, "_render", quick.render)
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))


@pytest.fixture
def me(tmp_path: Path) -> Identity:
    return identity.own(tmp_path / "data" / "signing")


def left(folder: Path) -> list[Path]:
    """But for the folder of the worker that renders."""
    return [path for path in (folder / "tmp").iterdir() if not path.name.startswith("minstrel-render-")]


async def test_a_song_of_ours_is_known_again(client: TestClient, me: Identity, tmp_path: Path) -> None:
    song = await finished(client, (await ask(client, seed=7))["id"])
    mp3 = marked.song(encode.mp3(16), me, replace(LABEL, payload=payload_of(song["id"])))
    form = aiohttp.FormData()
    form.add_field("about", "my song")
    form.add_field("file", mp3, filename="song.mp3")
    for body in (mp3, form):
        answer = await client.post("/api/verify", data=body)
        assert answer.status == 200
        report = await answer.json()
        assert (report["verdict"], report["type"], report["complete"]) == ("minstrel", "mp3", True)
        assert {mark["kind"]: mark["state"] for mark in report["marks"]} == {
            "tags": "valid",
            "c2pa": "valid",
            "watermark": "valid",
        }
        assert report["song"] == {"id": song["id"], "url": f"/api/songs/{song['id']}"}
    again = marked.converted(mp3, "mp3", "-b:a", "64k")
    report = await (await client.post("/api/verify", data=again)).json()
    assert (report["verdict"], report["song"]["id"]) == ("altered", song["id"])
    stranger = marked.plain("mp3", tmp_path)
    report = await (await client.post("/api/verify", data=stranger)).json()
    assert (report["verdict"], report["song"]) == ("none", None)
    assert left(tmp_path) == []


@pytest.mark.parametrize(
    ("body", "headers", "status", "code"),
    [
        (b"", {}, 400, "no_file"),
        (b"x" * 5000, {}, 422, "unreadable_file"),
        (b"x", {"Content-Type": "multipart/form-data"}, 400, "no_file"),
        (b"x", {"Content-Type": "multipart/form-data; boundary=y"}, 400, "no_file"),
        (b"--y\r\n\r\nz\r\n--y--", {"Content-Type": "multipart/form-data; boundary=y"}, 400, "no_file"),
        (b"x", {"Content-Encoding": "gzip"}, 415, "packed"),
        (b"PK\x03\x04" + b"x" * 99, {}, 422, "unreadable_file"),
    ],
)
async def test_what_is_no_file_is_told(
    client: TestClient, body: bytes, headers: dict[str, str], status: int, code: str, tmp_path: Path
) -> None:
    answer = await client.post("/api/verify", data=body, headers=headers)
    assert (answer.status, (await error_of(answer))["code"]) == (status, code)
    assert left(tmp_path) == []


async def test_what_is_too_large_is_not_received(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifying, "MOST_BYTES", 100_000)

    async def unsaid() -> AsyncIterator[bytes]:
        for _ in range(10):
            yield b"x" * 50_000

    for body in (b"x" * 500_000, unsaid()):
        answer = await client.post("/api/verify", data=body)
        assert (answer.status, (await error_of(answer))["code"]) == (413, "too_large")


async def test_who_sends_nothing_more_is_not_waited_for(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "BODY_SECONDS", 0.3)

    async def halting() -> AsyncIterator[bytes]:
        yield b"x" * 1000
        await asyncio.Event().wait()

    async with client.post("/api/verify", data=halting()) as answer:
        assert (answer.status, (await error_of(answer))["code"]) == (408, "slow_body")
        answer.close()  # it is still being sent


async def test_who_is_not_answered_in_time_is_told_so(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(studios, "_VERIFY_SECONDS", 0.0)
    answer = await client.post("/api/verify", data=b"RIFF....WAVE")
    assert (answer.status, (await error_of(answer))["code"]) == (503, "verify_too_slow")


async def test_only_so_many_are_looked_at_at_once(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    come = asyncio.Semaphore(0)

    async def held(self: Studio, file: object) -> None:
        come.release()
        await asyncio.Event().wait()

    monkeypatch.setattr(Studio, "verify", held)
    monkeypatch.setattr(verifying, "_PLACE_SECONDS", 0.1)
    first = [asyncio.create_task(client.post("/api/verify", data=b"x")) for _ in range(2)]
    for _ in first:
        await come.acquire()
    answer = await client.post("/api/verify", data=b"x")
    assert (answer.status, (await error_of(answer))["code"]) == (503, "busy")
    for task in first:
        task.cancel()
    await asyncio.gather(*first, return_exceptions=True)
