"""The notes of a song that is ready."""

from __future__ import annotations

import asyncio
from itertools import chain
from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from bot.recipe import Recipe
from bot.web import notes
from bot.workshop import Workshop
from generation import midi
from generation.brief import Brief
from generation.score import Score
from generation.theory import TICKS_PER_QUARTER
from storage.kinds import FileKind
from tests.bot.web.support import ask, error_of, finished
from tests.support import quick
from tests.support.fakes import PlainComposer, plain_score

BROKEN = 404  # the seed of a song whose MIDI file is damaged


@pytest.fixture(autouse=True)
def _quick_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Real notes, and sound that is made at once."""

    async def render(shop: Workshop, score: Score, recipe: Recipe, song_id: str) -> dict[FileKind, bytes]:
        files = await quick.render(shop, score, recipe, song_id)
        return files | {FileKind.MIDI: b"broken" if recipe.seed == BROKEN else midi.write(score)}

    monkeypatch.setattr(Workshop, "_render", render)


async def _ready(
    client: TestClient, prompt: str = "a slow waltz for flute and harp, 8 bars", *, seed: int = 5
) -> dict[str, Any]:
    song = await finished(client, (await ask(client, prompt, seed=seed))["id"])
    assert song["status"] == "ready"
    return song


def _path(song: dict[str, Any]) -> str:
    return f"/api/songs/{song['id']}/notes"


async def test_they_are_the_songs(client: TestClient) -> None:
    song = await _ready(client)
    response = await client.get(_path(song))
    assert response.status == 200
    assert response.content_type == "application/json"
    body = await response.json()
    brief = song["brief"]
    assert (body["bpm"], body["meter"], body["bars"]) == (brief["bpm"], brief["meter"], brief["bars"])
    assert body["seconds"] == pytest.approx(body["bars"] * body["bar_seconds"], abs=0.01)
    assert 0 <= body["lead_in_seconds"] < 0.1
    assert [(part["role"], part["drums"]) for part in body["parts"]] == [
        (seat["role"], seat["role"] == "drums") for seat in brief["band"]
    ]
    assert [part["index"] for part in body["parts"]] == list(range(len(body["parts"])))
    score = plain_score(await _brief(client, song), 5)
    tick = 60 / score.bpm / TICKS_PER_QUARTER
    for shown, part in zip(body["parts"], score.parts, strict=True):
        expected = [[note.onset * tick, note.end * tick, note.pitch, note.velocity] for note in part.notes]
        assert list(chain.from_iterable(shown["notes"])) == pytest.approx([*chain.from_iterable(expected)], abs=0.001)
    assert body["sections"] == [{"bar": 1, "name": "a"}]
    assert all(1 <= chord["bar"] <= body["bars"] and chord["name"] for chord in body["chords"])


async def _brief(client: TestClient, song: dict[str, Any]) -> Brief:
    shown = await (await client.get(f"/api/songs/{song['id']}")).json()
    return Brief.from_json(shown["brief"])


async def test_chords_that_were_asked_for_are_told_as_asked(client: TestClient) -> None:
    song = await _ready(client, "a waltz over Am F C G, 8 bars")
    assert song["brief"]["chords"], "the prompt was to give chords"
    body = await (await client.get(_path(song))).json()
    assert [chord["name"] for chord in body["chords"]] == ["Am", "F", "C", "G"] * 2
    assert [chord["bar"] for chord in body["chords"]] == list(range(1, 9))


async def test_whoever_has_them_is_not_sent_them_again(client: TestClient) -> None:
    song = await _ready(client)
    first = await client.get(_path(song))
    again = await client.get(_path(song), headers={"If-None-Match": first.headers["ETag"]})
    assert again.status == 304
    assert await again.read() == b""
    head = await client.head(_path(song))
    assert head.headers["ETag"] == first.headers["ETag"]
    assert await (await client.get(_path(song))).read() == await first.read()


async def test_only_a_song_that_is_ready_has_any(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 1
    song = await ask(client)
    response = await client.get(_path(song))
    assert (response.status, (await error_of(response))["code"]) == (409, "not_ready")
    composer.go.set()
    missing = await client.get("/api/songs/nosuchsong00/notes")
    assert (missing.status, (await error_of(missing))["code"]) == (404, "unknown_song")


async def test_a_file_that_cannot_be_read_is_said_to_be_so(client: TestClient) -> None:
    song = await _ready(client, seed=BROKEN)
    response = await client.get(_path(song))
    assert (response.status, (await error_of(response))["code"]) == (409, "not_ready")


async def test_only_so_many_answers_are_kept(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes, "_MOST_KEPT", 1)
    songs = [await _ready(client), await _ready(client, "a fast polka, 8 bars")]
    async with asyncio.timeout(60):
        for song in (*songs, *songs):
            assert (await client.get(_path(song))).status == 200
    assert client.app is not None
    assert len(client.app[notes._KEPT]) == 1
