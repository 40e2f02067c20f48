"""Songs that are looked for in the playground."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestClient
from sqlalchemy import func, select

from bot import memories
from bot.config import Settings
from bot.memories import Memory
from generation.brief import Mood
from generation.finding.tune import Tune
from generation.imports.limits import MOST_BYTES
from generation.theory import TICKS_PER_QUARTER
from storage.tables import FileRow, SongRow
from tests.bot.web.support import error_of
from tests.support.findable import give, midi_of
from tests.support.melodies import melody, remembered
from tests.support.repertoire import Stock


@pytest.fixture
async def songs(tmp_path: Path) -> list[str]:
    """Three, with the melodies 0 to 2, of which one is a sad waltz. Before the playground is opened."""
    stock = Stock()
    made = [
        stock.song("waltz", mood=Mood(-0.6, -0.4), prompt="an evening", bpm=180),
        stock.song("waltz", mood=Mood(0.7, 0.4), prompt="a morning", bpm=180),
        stock.song("techno", mood=Mood(0.7, 0.4), prompt="a night", bpm=180),
    ]
    async with opened(tmp_path) as memory:
        await stock.write(memory.database)
        for seed, song_id in enumerate(made):
            await give(memory.database, memory.store, song_id, midi_of(melody(seed), bpm=180))
    return made


def opened(folder: Path) -> Any:
    return memories.open_alone(Settings(data_dir=folder / "data"))


@pytest.fixture
async def client(songs: list[str], client: TestClient) -> TestClient:
    """Opened when the songs are there."""
    assert songs
    return client


async def found(client: TestClient, path: str = "/api/find", **query: str) -> list[dict[str, Any]]:
    response = await client.get(path, params=query)
    assert response.status == 200, await response.text()
    return (await response.json())["found"]


def ids_of(shown: list[dict[str, Any]]) -> list[str]:
    return [one["song"]["id"] for one in shown]


def played(tune: Tune, **more: Any) -> dict[str, Any]:
    """In seconds, at 120 beats a minute."""
    seconds = (tune.onsets / TICKS_PER_QUARTER / 2).tolist()
    return {"notes": [[at, 0.2, pitch] for at, pitch in zip(seconds, tune.pitches.tolist(), strict=True)], **more}


async def test_by_words(client: TestClient, songs: list[str]) -> None:
    shown = await found(client, q="that sad waltz")
    assert ids_of(shown) == songs[:2]
    first = shown[0]
    assert [one["as"] for one in first["heard"]] == ["mood: sad", "style: waltz"]
    assert (first["song"]["title"], first["where"]) == ("an evening", None)
    assert 0 < shown[1]["score"] < first["score"] <= 1
    german = await found(client, q="that sad waltz", lang="de")
    assert [one["said"] for one in german[0]["heard"]] != [one["said"] for one in first["heard"]]
    assert ids_of(await found(client, q="that sad waltz", n="1")) == songs[:1]


async def test_by_what_they_are(client: TestClient, songs: list[str]) -> None:
    assert set(ids_of(await found(client, style="waltz"))) == set(songs[:2])
    assert ids_of(await found(client, style="waltz", mood="happy", bpm="180", meter="3/4")) == [songs[1]]
    assert await found(client, instruments="violin") == []


async def test_like_a_song(client: TestClient, songs: list[str]) -> None:
    assert ids_of(await found(client, like=songs[0])) == [songs[1], songs[2]]
    response = await client.get("/api/find", params={"like": "000000000000"})
    assert (response.status, (await error_of(response))["code"]) == (404, "unknown_song")


async def test_by_a_melody_that_was_played(client: TestClient, songs: list[str]) -> None:
    asked = played(remembered(melody(1), start=16, notes=20, tempo=1, semitones=2), n=1)
    response = await client.post("/api/find", json=asked)
    (one,) = (await response.json())["found"]
    assert one["song"]["id"] == songs[1]
    assert (one["where"]["of"], one["where"]["semitones"], one["where"]["tempo"]) == (20, -2, 1.5)
    assert set(one["where"]) == {"notes", "of", "bar", "semitones", "tempo"}


@pytest.mark.parametrize("as_form", [False, True], ids=["body", "form"])
async def test_by_a_midi_file(client: TestClient, songs: list[str], *, as_form: bool) -> None:
    midi: Any = midi_of(melody(2).head(24))
    if as_form:
        form = aiohttp.FormData()
        form.add_field("file", midi, filename="hum.mid")
        midi = form
    response = await client.post("/api/find/midi?n=2", data=midi)
    assert response.status == 200, await response.text()
    assert ids_of((await response.json())["found"])[0] == songs[2]


async def test_what_cannot_be_looked_for(client: TestClient) -> None:
    refused: list[tuple[dict[str, str], str]] = [
        ({}, "bad_prompt"),
        ({"q": "  "}, "bad_prompt"),
        ({"q": "x" * 301}, "bad_query"),
        ({"q": "waltz", "n": "51"}, "bad_query"),
        ({"bpm": "fast"}, "bad_query"),
        ({"bpm": "0"}, "bad_query"),
        ({"style": "wallpaper"}, "unknown_style"),
    ]
    for query, code in refused:
        response = await client.get("/api/find", params=query)
        assert (response.status, (await error_of(response))["code"]) == (400, code), query


async def test_what_is_no_melody(client: TestClient) -> None:
    note = [0, 1, 60]
    refused: list[tuple[dict[str, Any], str]] = [
        ({}, "bad_field"),
        ({"notes": "CDE"}, "bad_field"),
        ({"notes": [[0, 1]] * 9}, "bad_field"),
        ({"notes": [[0, 1, 128]] * 9}, "bad_field"),
        ({"notes": [[0, 1, 60.5]] * 9}, "bad_field"),
        ({"notes": [[0, 1, True]] * 9}, "bad_field"),
        ({"notes": [[10**400, 1, 60]] * 9}, "bad_field"),
        ({"notes": [[float("nan"), 1, 60]] * 9}, "bad_field"),
        ({"notes": [note] * 1001}, "bad_field"),
        ({"notes": [note] * 9, "tune": 1}, "bad_field"),
        ({"notes": [note] * 9}, "short_melody"),  # all at once
        ({"notes": []}, "short_melody"),
    ]
    for body, code in refused:
        response = await client.post("/api/find", json=body)
        assert (response.status, (await error_of(response))["code"]) == (400, code), str(body)[:40]


async def test_what_is_no_midi_file(client: TestClient) -> None:
    response = await client.post("/api/find/midi", data=b"MThd and no more")
    assert response.status == 422
    assert (await error_of(response))["message"]
    response = await client.post("/api/find/midi", data=io.BytesIO(bytes(MOST_BYTES + 1)))
    assert response.status == 413


async def test_nothing_of_what_is_sent_is_kept(client: TestClient, songs: list[str], studio: Any) -> None:
    await client.post("/api/find/midi", data=midi_of(melody(2).head(24)))
    await client.post("/api/find", json=played(melody(1)))
    memory: Memory = studio._memory
    async with memory.database.reading() as session:
        assert await session.scalar(select(func.count()).select_from(SongRow)) == len(songs)
        assert await session.scalar(select(func.count()).select_from(FileRow)) == len(songs)
