"""Requests are answered in the language of whoever asks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient

from bot import words
from bot.web.language import accepted
from bot.words import LANGUAGES
from tests.bot.web.support import ask, error_of, told

WEB = Path(__file__).parents[3] / "bot/web"


@pytest.mark.parametrize(
    ("header", "tags"),
    [
        ("", []),
        ("de", ["de"]),
        ("de-CH, fr;q=0.5, *;q=0.1", ["de-CH", "fr", "*"]),
        ("en;q=0.2, ja;q=0.9,zh", ["zh", "ja", "en"]),
        ("fr;q=0, es", ["es"]),
        ("fr;q=x, fr;q=2, fr;level=1, es;q=0.5", ["es"]),
        (",;,;;q=1,", []),
        ("x" * 5000, ["x" * 500]),
    ],
)
def test_the_best_liked_come_first(header: str, tags: list[str]) -> None:
    assert accepted(header) == tags


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_error_is_explained_in_the_reader_s_language(client: TestClient, language: str) -> None:
    by_header = await error_of(await client.get("/api/songs/nothere", headers={"Accept-Language": language}))
    by_query = await error_of(await client.get("/api/songs/nothere", params={"lang": language}))
    assert by_header == by_query
    assert by_header["code"] == "unknown_song"
    english = await error_of(await client.get("/api/songs/nothere"))
    assert (by_header == english) == (language == "en")


async def test_what_is_not_spoken_here_is_answered_in_english(client: TestClient) -> None:
    for headers in ({}, {"Accept-Language": "ko"}, {"Accept-Language": "\xff\xfe"}):
        error = await error_of(await client.get("/nothere", headers=headers))
        assert error["message"] == "There is nothing at this address."


def test_every_refusal_of_a_request_has_its_sentences_in_all_languages() -> None:
    source = "".join(path.read_text() for path in WEB.glob("*.py"))
    codes = {*re.findall(r'RequestError\(\s*HTTPStatus\.\w+,\s*"(\w+)"', source)}
    codes |= {*re.findall(r'HTTPStatus\.\w+: \("(\w+)"', source)}
    assert {"bad_json", "token_needed", "too_many_requests", "slow_body", "not_found"} <= codes
    for language in LANGUAGES:
        said = words.of(language)
        keys = {f"error-{code.replace('_', '-')}{end}" for code in codes for end in ("", "-hint")}
        assert not sorted(key for key in keys if not said.has(key)), language


async def test_a_followed_song_speaks_the_language_of_its_address(client: TestClient) -> None:
    """An EventSource cannot send headers of its own."""
    song = await ask(client, "a sad waltz", bars=4)
    async with client.get(f"/api/songs/{song['id']}/events", params={"lang": "de"}) as response:
        shown = [song async for song in told(response)]
    assert "Stil: Walzer" in [one["said"] for one in shown[0]["heard"]]
