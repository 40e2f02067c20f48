"""A song's analysis and its score, over HTTP."""

from __future__ import annotations

import asyncio
import io
import zipfile
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from PIL import Image

from bot.web import limits
from bot.workshop import Workshop
from tests.bot.web.support import ask, error_of, finished
from tests.support import quick
from tests.support.fakes import PlainComposer


@pytest.fixture(autouse=True)
def _no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Workshop, "_render", quick.notes_only)


async def ready(client: TestClient) -> str:
    return (await finished(client, (await ask(client, "a waltz for Ottilie, flute and piano, 4 bars"))["id"]))["id"]


async def test_what_is_heard_in_it_as_data_in_words_and_as_pictures(client: TestClient) -> None:
    song = await ready(client)
    english, german = [
        await (await client.get(f"/api/songs/{song}/analysis?lang={language}")).json() for language in ("en", "de")
    ]
    assert (english["bars"], english["meter"]) == (4, "3/4")
    assert len(english["harmony"]) == 4
    assert len(english["said"]["lesson"]) == len(english["lesson"])
    assert english["key"] == german["key"]
    assert english["said"]["facts"][0]["name"] != german["said"]["facts"][0]["name"]
    for of in ("suggestions", "lesson"):
        picture = await client.get(f"/api/songs/{song}/analysis/picture?of={of}")
        assert Image.open(io.BytesIO(await picture.read())).format == "PNG"
    response = await client.get(f"/api/songs/{song}/analysis/picture?of=everything")
    assert (response.status, (await error_of(response))["code"]) == (400, "bad_query")


async def test_the_score_its_pages_and_its_parts(client: TestClient) -> None:
    song = await ready(client)
    answers = await asyncio.gather(*(client.get(f"/api/songs/{song}/score") for _ in range(2)))  # engraved once
    score: dict[str, Any] = await answers[0].json()
    assert {"flute", "piano"} <= {part["name"] for part in score["parts"]}
    heads = {"pdf": b"%PDF", "musicxml": b"<?xml", "zip": b"PK"}
    for form, head in heads.items():
        response = await client.get(score[form])
        data = await response.read()
        assert data.startswith(head)
        assert response.headers["Content-Disposition"].startswith("attachment")
        assert "ottilie" not in response.headers["Content-Disposition"]
        assert b"Ottilie" not in data
    page = await client.get(score["pages"][0])
    assert page.headers["Content-Disposition"].startswith("inline")
    assert Image.open(io.BytesIO(await page.read())).format == "PNG"
    part = await client.get(score["parts"][0]["pdf"])
    assert (part.content_type, (await part.read())[:4]) == ("application/pdf", b"%PDF")
    with zipfile.ZipFile(io.BytesIO(await (await client.get(score["zip"])).read())) as all_of_it:
        assert all_of_it.testzip() is None
        assert len(all_of_it.namelist()) == 2 + len(score["pages"]) + 2 * len(score["parts"])
    response = await client.get(f"/api/songs/{song}/score/score-99.png")
    assert (response.status, (await error_of(response))["code"]) == (404, "not_found")


@pytest.mark.parametrize("what", ["analysis", "analysis/picture", "score", "score/score.pdf"])
async def test_there_is_nothing_to_study_before_it_is_ready(
    client: TestClient, composer: PlainComposer, what: str
) -> None:
    composer.holds_at = 0
    song = await ask(client)
    response = await client.get(f"/api/songs/{song['id']}/{what}")
    assert (response.status, (await error_of(response))["code"]) == (409, "not_ready")
    response = await client.get(f"/api/songs/nothere/{what}")
    assert (response.status, (await error_of(response))["code"]) == (404, "unknown_song")


def test_engraving_costs_more_than_looking() -> None:
    assert limits.cost("GET", "/api/songs/x/score") > limits.cost("GET", "/api/songs/x/score/score.pdf") > 1
    assert limits.cost("GET", "/api/songs/x/analysis") == 1
