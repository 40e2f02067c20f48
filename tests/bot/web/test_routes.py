from __future__ import annotations

import asyncio
import hashlib
import io
import json
from pathlib import Path
from urllib.parse import quote

import mido
import pytest
from aiohttp.test_utils import TestClient
from PIL import Image

from bot.studio import Studio
from generation.errors import WeightsError
from tests.bot.web.support import PROMPT, ask, error_of, finished, told
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

    assert (await client.delete(f"/api/songs/{song['id']}")).status == 200
    assert (await client.get(song["files"]["midi"])).status == 404


async def test_sound_can_be_sought_in(client: TestClient) -> None:
    path, whole = await _audio(client)

    async def get(asked: str, **headers: str) -> tuple[int, bytes, str | None]:
        response = await client.get(path, headers={"Range": asked, **headers})
        assert response.headers["Accept-Ranges"] == "bytes"
        return response.status, await response.read(), response.headers.get("Content-Range")

    size = len(whole)
    assert await get("bytes=100-199") == (206, whole[100:200], f"bytes 100-199/{size}")
    assert await get("bytes=100-") == (206, whole[100:], f"bytes 100-{size - 1}/{size}")
    assert await get("bytes=-100") == (206, whole[-100:], f"bytes {size - 100}-{size - 1}/{size}")
    assert await get(f"bytes={size}-") == (416, b"", f"bytes */{size}")
    assert await get("bytes=backwards") == (200, whole, None)
    assert await get("bytes=0-9,20-29") == (200, whole, None)
    assert await get("bytes=0-9", **{"If-Range": '"another"'}) == (200, whole, None)


async def test_a_file_is_sent_once(client: TestClient) -> None:
    path, whole = await _audio(client)
    tag = (await client.get(path)).headers["ETag"]
    assert tag == f'"{hashlib.sha256(whole).hexdigest()}"'
    again = await client.get(path, headers={"If-None-Match": tag})
    assert (again.status, await again.read()) == (304, b"")
    assert (again.headers["ETag"], again.headers["Cache-Control"]) == (tag, "private, no-cache")
    part = await client.get(path, headers={"Range": "bytes=0-9", "If-Range": tag})
    assert (part.status, await part.read()) == (206, whole[:10])
    other = await client.get(path, headers={"If-Match": '"another"'})
    assert (other.status, await other.read()) == (412, b"")


async def test_a_head_tells_what_a_get_would_send(client: TestClient) -> None:
    path, whole = await _audio(client)
    got, head = await client.get(path), await client.head(path)
    assert (head.status, await head.read()) == (200, b"")
    for name in ("Content-Length", "Content-Type", "Content-Disposition", "Cache-Control", "ETag", "Accept-Ranges"):
        assert head.headers[name] == got.headers[name]
    assert head.headers["Content-Length"] == str(len(whole))
    unchanged = await client.head(path, headers={"If-None-Match": got.headers["ETag"]})
    assert unchanged.status == 304


async def _audio(client: TestClient) -> tuple[str, bytes]:
    """The path of a song's sound, and what is there."""
    song = await finished(client, (await ask(client))["id"])
    path = song["files"]["audio"]
    return path, await (await client.get(path)).read()


async def test_file_names_survive_every_script(client: TestClient) -> None:
    await client.patch("/api/settings", json={"words_in_files": True})  # else they have none of them
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
        assert [song["status"] async for song in told(response)][-1] == "ready"
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
    async with asyncio.timeout(60), client.get(f"/api/songs/{song_id}/events") as response:
        async for song in told(response):
            if song["status"] == "composing":
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


async def test_a_damaged_file_is_not_sent(client: TestClient, tmp_path: Path) -> None:
    asked = await ask(client)
    await finished(client, asked["id"])
    for path in (tmp_path / "data" / "files").glob("*/*"):
        path.write_bytes(path.read_bytes()[:-1])
    response = await client.get(f"/api/songs/{asked['id']}/audio")
    assert response.status == 503
    assert (await error_of(response))["code"] == "file_damaged"


async def test_a_song_that_failed_says_why(client: TestClient, composer: PlainComposer) -> None:
    composer.error = RuntimeError("secret detail")
    song = await finished(client, (await ask(client))["id"])
    assert song["status"] == "failed"
    assert song["error"]["hint"]
    assert "secret detail" not in json.dumps(song)


async def test_a_song_that_failed_is_put_in_line_again(client: TestClient, composer: PlainComposer) -> None:
    composer.error = WeightsError("The weights are damaged.", "Fetch them again.")
    song = await ask(client)
    path = f"/api/songs/{song['id']}/retry"
    assert (await finished(client, song["id"]))["status"] == "failed"
    composer.error = None
    response = await client.post(path)
    assert response.status == 202
    assert (await response.json())["error"] is None
    assert (await finished(client, song["id"]))["status"] == "ready"
    response = await client.post(path)
    assert response.status == 409
    assert (await error_of(response))["code"] == "not_failed"
    assert (await client.post("/api/songs/unknown/retry")).status == 404


async def test_a_reaction_comes_and_goes(client: TestClient, studio: Studio, composer: PlainComposer) -> None:
    song = await ask(client)
    path = f"/api/songs/{song['id']}/reactions/{quote('❤️')}"
    for method, status in ((client.put, 204), (client.put, 204), (client.delete, 204), (client.delete, 204)):
        assert (await method(path)).status == status
    response = await client.put(f"/api/songs/unknown/reactions/{quote('❤️')}")
    assert response.status == 404
    assert (await error_of(response))["code"] == "unknown_song"


async def test_a_reaction_that_says_nothing_of_a_song_is_refused_with_those_that_do(
    client: TestClient, studio: Studio, composer: PlainComposer
) -> None:
    song = await ask(client)
    response = await client.put(f"/api/songs/{song['id']}/reactions/{quote('🦄')}")
    assert response.status == 400
    assert await error_of(response) == {
        "code": "unknown_reaction",
        "message": "The reaction '🦄' says nothing of a song.",
        "hint": "React with 👍 ❤️ 🔥 👎 or ⏭️, or one like these.",
    }


async def test_who_asks_for_too_many_is_told(studio: Studio, client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 0
    for _ in range(25):
        await ask(client)
    response = await client.post("/api/songs", json={"prompt": PROMPT})
    assert response.status == 429
    error = await error_of(response)
    assert error["message"] == "You have 25 songs waiting or in work, which is the most at one time."
    waiting = (await (await client.get("/api/songs")).json())["songs"][0]
    assert waiting["place"] == waiting["wait"]["place"] == 24
