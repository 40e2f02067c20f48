from __future__ import annotations

import asyncio
import io
import json
from pathlib import Path

import mido
import pytest
from aiohttp.test_utils import TestClient
from PIL import Image

from bot.studio import Studio
from tests.bot.web.support import PROMPT, ask, error_of, events, finished
from tests.support.fakes import PlainComposer

KINDS = ("midi", "audio", "picture", "recipe")


async def test_a_song_is_asked_for_made_and_taken(client: TestClient) -> None:
    asked = await ask(client, seed=7)
    assert (asked["prompt"], asked["seed"], asked["brief"]["bars"]) == (PROMPT, 7, 8)
    assert asked["files"] == {}

    song = await finished(client, asked["id"])
    assert song["status"] == "ready"
    assert song["progress"] == {"bars": 8, "of": 8}
    assert set(song["files"]) == set(KINDS)

    files = {kind: await client.get(song["files"][kind]) for kind in KINDS}
    assert [files[kind].content_type for kind in KINDS] == ["audio/midi", "audio/mpeg", "image/png", "application/json"]
    midi = mido.MidiFile(file=io.BytesIO(await files["midi"].read()))
    assert midi.length == pytest.approx(song["brief"]["seconds"], abs=3)
    assert Image.open(io.BytesIO(await files["picture"].read())).width == 1280
    assert json.loads(await files["recipe"].read())["seed"] == 7
    assert files["midi"].headers["Content-Disposition"].startswith("attachment; filename=")
    assert files["audio"].headers["Content-Disposition"].startswith("inline; filename=")

    await _serves_ranges(client, song["files"]["audio"], await files["audio"].read())

    tag = files["picture"].headers["ETag"]
    again = await client.get(song["files"]["picture"], headers={"If-None-Match": tag})
    assert again.status == 304

    assert (await client.delete(f"/api/songs/{song['id']}")).status == 200
    assert (await client.get(song["files"]["midi"])).status == 404


async def _serves_ranges(client: TestClient, path: str, whole: bytes) -> None:
    part = await client.get(path, headers={"Range": "bytes=100-199"})
    assert part.status == 206
    assert part.headers["Content-Range"] == f"bytes 100-199/{len(whole)}"
    assert await part.read() == whole[100:200]
    beyond = await client.get(path, headers={"Range": f"bytes={len(whole) + 1}-"})
    assert beyond.status == 416


async def test_file_names_survive_every_script(client: TestClient) -> None:
    asked = await ask(client, 'スローなジャズ "../..\\" 8 bars\r\nX-Evil: 1')
    await finished(client, asked["id"])
    response = await client.get(f"/api/songs/{asked['id']}/midi")
    disposition = response.headers["Content-Disposition"]
    assert "X-Evil" not in response.headers
    assert disposition.isascii()
    assert "/" not in disposition
    assert "\\" not in disposition
    assert "filename*=UTF-8''%E3%82%B9" in disposition


async def test_recent_songs_come_newest_first(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 0
    asked = [await ask(client, f"song {number}, 8 bars") for number in range(3)]
    body = await (await client.get("/api/songs")).json()
    assert [song["id"] for song in body["songs"]] == [song["id"] for song in reversed(asked)]


async def test_songs_wait_in_line(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 2
    first, second, third = [await ask(client, f"song {number}, 8 bars") for number in range(3)]
    await _until_composing(client, first["id"])
    places = [(await _song(client, song["id"]))["place"] for song in (first, second, third)]
    assert places == [None, 1, 2]


async def test_a_cancel_that_comes_too_late_does_not_delete_the_song(client: TestClient) -> None:
    asked = await ask(client)
    path = f"/api/songs/{asked['id']}"
    async with asyncio.timeout(60), client.get(f"{path}/events") as response:
        assert [event.data["status"] async for event in events(response)][-1] == "ready"
    left = await client.delete(path, params={"only": "unfinished"})
    assert (await left.json())["status"] == "ready"
    assert (await client.get(f"{path}/audio")).status == 200


async def test_a_song_in_the_making_is_cancelled_then_deleted(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 2
    asked = await ask(client)
    await _until_composing(client, asked["id"])
    path = f"/api/songs/{asked['id']}"

    assert (await (await client.delete(path)).json())["status"] == "cancelled"
    assert (await _song(client, asked["id"]))["status"] == "cancelled"
    assert (await client.delete(path)).status == 200
    assert (await error_of(await client.get(path)))["code"] == "unknown_song"


async def _until_composing(client: TestClient, song_id: str) -> None:
    async with asyncio.timeout(20), client.get(f"/api/songs/{song_id}/events") as response:
        async for event in events(response):
            if event.data["status"] == "composing":
                return


async def _song(client: TestClient, song_id: str) -> dict:
    return await (await client.get(f"/api/songs/{song_id}")).json()


@pytest.mark.parametrize("kind", KINDS)
async def test_files_of_an_unfinished_song_are_not_there_yet(
    client: TestClient, composer: PlainComposer, kind: str
) -> None:
    composer.holds_at = 0
    asked = await ask(client)
    response = await client.get(f"/api/songs/{asked['id']}/{kind}")
    assert response.status == 409
    assert (await error_of(response))["code"] == "not_ready"


async def test_a_file_that_was_taken_away_is_explained(client: TestClient, tmp_path: Path) -> None:
    asked = await ask(client)
    await finished(client, asked["id"])
    for path in (tmp_path / "data" / "files").glob("*/*"):
        path.unlink()
    response = await client.get(f"/api/songs/{asked['id']}/audio")
    assert response.status == 409
    assert "no longer" in (await error_of(response))["message"]


async def test_a_song_that_failed_says_why(client: TestClient, composer: PlainComposer) -> None:
    composer.error = RuntimeError("secret detail")
    song = await finished(client, (await ask(client))["id"])
    assert song["status"] == "failed"
    assert song["error"]["hint"]
    assert "secret detail" not in json.dumps(song)


async def test_health(client: TestClient, studio: Studio) -> None:
    response = await client.get("/healthz")
    assert response.status == 200
    assert await response.json() == {"ok": True, "database": True, "worker": True, "waiting": 0}


async def test_without_its_worker_it_is_not_healthy(client: TestClient, studio: Studio) -> None:
    studio._working.cancel()
    await asyncio.wait([studio._working])
    response = await client.get("/healthz")
    assert response.status == 503
    body = await response.json()
    assert (body["ok"], body["worker"]) == (False, False)
    assert set(body["error"]) == {"code", "message", "hint"}
