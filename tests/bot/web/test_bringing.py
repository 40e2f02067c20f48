"""MIDI that is brought to the playground: as it is, or edited at once."""

from __future__ import annotations

import io
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestClient

from bot.workshop import Workshop
from generation.imports.limits import MOST_BYTES
from tests.bot.web.support import error_of, finished
from tests.support import midis, quick, scores

MIDI = midis.to_midi(scores.band_score(bars=8))


@pytest.fixture(autouse=True)
def _no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Workshop, "_render", quick.notes_only)


async def brought(client: TestClient, path: str = "/api/midi", data: Any = MIDI) -> dict[str, Any]:
    response = await client.post(path, data=data)
    assert response.status == 202, await response.text()
    song = await response.json()
    assert response.headers["Location"] == f"/api/songs/{song['id']}"
    return await finished(client, song["id"])


async def test_it_is_a_song_that_can_be_edited(client: TestClient) -> None:
    form = aiohttp.FormData(quote_fields=False)  # as browsers send it
    form.add_field("file", MIDI, filename="Grandma's march.mid")
    for path, data, title in (
        ("/api/midi?name=mine", MIDI, "mine"),
        ("/api/midi", form, "Grandma's march"),
    ):
        song = await brought(client, path, data)
        assert (song["status"], song["title"], song["edit"], song["brought"]) == (
            "ready",
            title,
            {"verb": "bring"},
            True,
        )
    response = await client.post(f"/api/songs/{song['id']}/restyle", json={"style": "tango"})
    assert (response.status, (await response.json())["brought"]) == (202, True)
    shown = (await (await client.get("/api/songs")).json())["songs"]
    assert len(shown) == 3  # the playground has one listener, who brought it


async def test_it_can_be_edited_at_once(client: TestClient) -> None:
    restyled = await brought(client, "/api/midi/restyle?style=tango&seed=5")
    assert (restyled["brief"]["style"], restyled["seed"], restyled["parent"]) == ("tango", 5, None)
    infilled = await brought(client, "/api/midi/infill?first=3&last=4&roles=bass,drums")
    assert infilled["edit"] == {"verb": "infill", "first": 3, "last": 4, "roles": ["drums", "bass"]}


@pytest.mark.parametrize(
    ("path", "data", "status", "code"),
    [
        ("", b"", 400, "no_file"),
        ("", b"MThd no", 422, "midi_unreadable"),
        ("", MIDI + b"x" * MOST_BYTES, 413, "too_large"),
        ("?amount=0.5", MIDI, 400, "bad_field"),
        (f"?name={'a' * 201}", MIDI, 400, "bad_query"),
        ("/restyle", MIDI, 400, "bad_options"),
        ("/vary?amount=much", MIDI, 400, "bad_options"),
        ("/vary?amount=NaN", MIDI, 400, "bad_options"),
        ("/blend", MIDI, 404, "not_found"),
    ],
)
async def test_what_is_not_taken_is_explained(
    client: TestClient, path: str, data: bytes, status: int, code: str
) -> None:
    for language in ("en", "ja"):
        response = await client.post(f"/api/midi{path}", data=io.BytesIO(data), headers={"Accept-Language": language})
        assert (response.status, (await error_of(response))["code"]) == (status, code)
