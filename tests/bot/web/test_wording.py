"""What the page says, as it is sent to it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient
from fluent.syntax import FluentParser, ast

from bot import words
from bot.web import assets, wording
from bot.words import LANGUAGES
from tests.bot.web.support import error_of


def parsed(text: str) -> dict[str, ast.Message]:
    """All messages by their keys; fails if there is anything that is none."""
    body = FluentParser().parse(text).body
    assert not [entry.content for entry in body if isinstance(entry, ast.Junk)]
    messages = [entry for entry in body if isinstance(entry, ast.Message)]
    for message in messages:
        message.comment = None
    assert len({message.id.name for message in messages}) == len(messages)
    return {message.id.name: message for message in messages}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_all_sentences_of_the_page_come_in_each_language(client: TestClient, language: str) -> None:
    response = await client.get(f"/api/words/{language}")
    assert response.status == 200
    assert response.content_type == "text/plain"
    assert response.charset == "utf-8"
    sent = parsed(await response.text())
    own = [key for file in words.files(language) if file.name.startswith("page") for key in parsed(file.read_text())]
    assert {*own, "music-style-bossa-nova", "music-instrument-drums", "music-key-minor", "music-heard-no"} <= {*sent}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_spared_was_no_sentence(language: str) -> None:
    sent = parsed(wording.text_of(language))
    for file in words.files(language):
        whole = parsed(file.read_text("utf-8"))
        for key in whole.keys() & sent.keys():
            assert sent[key].equals(whole[key]), key


@pytest.mark.parametrize("script", sorted(assets.FOLDER.rglob("*.js")), ids=lambda path: path.name)
def test_every_sentence_that_a_script_says_is_there(script: Path) -> None:
    said = set(re.findall(r'\bt\(\s*"([\w-]+)"', script.read_text(encoding="utf-8")))
    assert said <= parsed(wording.text_of("en")).keys()


async def test_what_has_not_changed_is_not_sent_again(client: TestClient) -> None:
    first = await client.get("/api/words/de")
    again = await client.get("/api/words/de", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status == 304
    assert await again.read() == b""


async def test_a_language_that_is_not_spoken_is_said_to_be_so(client: TestClient) -> None:
    response = await client.get("/api/words/tlh")
    assert response.status == 404
    assert (await error_of(response))["code"] == "unknown_language"
