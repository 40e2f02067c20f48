"""WAV, FLAC, stems and single parts over HTTP: what comes, and what happens to whoever does not wait."""

from __future__ import annotations

import asyncio
import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from aiohttp.test_utils import TestClient

from bot.studio import Studio
from generation.marks import payload_of, watermark
from generation.render import renderer
from tests.bot.web.support import ask, error_of, finished
from tests.support import sounds
from tests.support.kept_workers import KeptWorker


async def ready(client: TestClient, prompt: str = "a slow waltz for Ottilie, flute and harp, 4 bars") -> str:
    return (await finished(client, (await ask(client, prompt, seed=7))["id"]))["id"]


async def test_a_song_can_be_taken_along_without_loss(client: TestClient) -> None:
    song = await ready(client)
    mp3 = sounds.decode(await (await client.get(f"/api/songs/{song}/audio")).read())
    for form, mime in (("wav", "audio/wav"), ("flac", "audio/flac")):
        response = await client.get(f"/api/songs/{song}/{form}")
        assert (response.status, response.content_type) == (200, mime)
        said = response.headers["Content-Disposition"]
        assert said.startswith("attachment; filename=")
        assert "ottilie" not in said
        data = await response.read()
        assert "24 bit" in sounds.probe(data) or "pcm_s24le" in sounds.probe(data)
        sound = sounds.decode(data)
        assert len(sound) == pytest.approx(len(mp3), abs=3000)
        found = watermark.find(sound, 48_000)
        assert found is not None
        assert found.payload == payload_of(song)
        part = await client.get(f"/api/songs/{song}/{form}", headers={"Range": "bytes=0-99"})
        assert (part.status, await part.read()) == (206, data[:100])


async def test_its_parts_sum_to_it(client: TestClient, studio: Studio) -> None:
    song = await ready(client)
    listed = (await (await client.get(f"/api/songs/{song}/parts")).json())["parts"]
    assert [part["index"] for part in listed] == list(range(len(listed)))
    assert {"flute", "harp"} <= {part["name"].partition(": ")[2] for part in listed}
    answers = await asyncio.gather(*(client.get(part["url"]) for part in listed))  # made once for all of them
    heard = [sounds.decode(await answer.read()) for answer in answers]
    assert {answer.content_type for answer in answers} == {"audio/mpeg"}
    assert len({len(one) for one in heard}) == 1
    whole = sounds.decode(await (await client.get(f"/api/songs/{song}/wav")).read())
    frames = min(len(whole), len(heard[0]))
    assert _likeness(sum(heard)[:frames], whole[:frames]) > 0.97

    with zipfile.ZipFile(io.BytesIO(await (await client.get(f"/api/songs/{song}/stems")).read())) as stems:
        assert stems.testzip() is None
        assert [name[:3] for name in stems.namelist()] == [f"{number:02}-" for number in range(1, len(listed) + 1)]
        lossless = sum(sounds.decode(stems.read(name)) for name in stems.namelist())
    assert lossless.shape == whole.shape
    assert _likeness(lossless, whole) > 0.99


def _likeness(one: np.ndarray, other: np.ndarray) -> float:
    """The cosine between two sounds."""
    return float((one * other).sum() / np.linalg.norm(one) / np.linalg.norm(other))


async def test_what_is_not_there_is_told(client: TestClient) -> None:
    for path in ("wav", "flac", "stems", "parts", "parts/0"):
        assert (await error_of(await client.get(f"/api/songs/nosuchsong00/{path}")))["code"] == "unknown_song"
    song = await ready(client)
    for index in ("99", "-1", "x", "1" * 5000, "²"):
        answer = await client.get(f"/api/songs/{song}/parts/{index}")
        assert answer.status == 404
        assert (await error_of(answer))["code"] == "unknown_part"


async def test_a_song_in_the_making_has_none_yet(client: TestClient, composer) -> None:
    composer.holds_at = 1
    song = await ask(client, seed=7)
    answer = await client.get(f"/api/songs/{song['id']}/wav")
    assert (answer.status, (await error_of(answer))["code"]) == (409, "not_ready")


async def test_whoever_goes_away_stops_the_work(
    client: TestClient, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    song = await ready(client)
    workers: list[KeptWorker] = []
    take = renderer._Worker

    def noted(soundfont: Path | None) -> KeptWorker:
        workers.append(take(soundfont))
        return workers[-1]

    monkeypatch.setattr(renderer, "_Worker", noted)
    asking = asyncio.create_task(client.get(f"/api/songs/{song}/stems"))
    async with asyncio.timeout(60):
        while not (workers and workers[0].is_at_work):
            await asyncio.sleep(0.02)
        asking.cancel()
        while Path(f"/proc/{workers[0].pid}").exists() or studio.exports._tasks:
            await asyncio.sleep(0.02)
    exports = tmp_path / "data" / "exports"
    assert list(exports.iterdir()) == [], "something was left behind"
