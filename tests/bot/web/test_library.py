"""All songs, a page at a time."""

from __future__ import annotations

from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from bot.studio import Studio
from tests.bot.web.support import ask, error_of
from tests.support.fakes import PlainComposer


@pytest.fixture(autouse=True)
def _nothing_is_made(composer: PlainComposer) -> None:
    composer.holds_at = 0


async def page(client: TestClient, **query: object) -> tuple[list[str], Any]:
    """The prompts, and where the next page begins."""
    response = await client.get("/api/songs", params={name: str(value) for name, value in query.items()})
    assert response.status == 200, await response.text()
    body = await response.json()
    return [song["prompt"] for song in body["songs"]], body["next"]


async def test_pages_follow_each_other_to_the_end(client: TestClient) -> None:
    prompts = [f"song {number}, 4 bars" for number in range(5)]
    for prompt in prompts:
        await ask(client, prompt)
    first, next_ = await page(client, n=2)
    second, then = await page(client, n=2, before=next_)
    third, end = await page(client, n=2, before=then)
    assert [*first, *second, *third] == prompts[::-1]
    assert end is None


async def test_a_page_holds_when_the_song_before_it_is_deleted(client: TestClient) -> None:
    songs = [await ask(client, f"song {number}, 4 bars") for number in range(3)]
    _, next_ = await page(client, n=2)
    for _ in range(2):  # cancelled, then deleted
        await client.delete(f"/api/songs/{songs[1]['id']}")
    assert await page(client, n=2, before=next_) == (["song 0, 4 bars"], None)


async def test_a_page_can_begin_before_any_song(client: TestClient) -> None:
    songs = [await ask(client, f"song {number}, 4 bars") for number in range(3)]
    assert (await page(client, before=songs[1]["id"]))[0] == ["song 0, 4 bars"]
    response = await client.get("/api/songs", params={"before": "nothere"})
    assert response.status == 404
    assert (await error_of(response))["code"] == "unknown_song"


async def test_songs_are_found_by_words_of_prompt_and_style(client: TestClient) -> None:
    for prompt in ("a rainy WALTZ in Vienna", "a rainy bossa nova", "100% techno"):
        await ask(client, prompt, bars=4)
    assert (await page(client, q="rainy"))[0] == ["a rainy bossa nova", "a rainy WALTZ in Vienna"]
    assert (await page(client, q="waltz rainy"))[0] == ["a rainy WALTZ in Vienna"]
    assert (await page(client, q="%"))[0] == ["100% techno"]
    assert (await page(client, q="polka"))[0] == []


async def test_what_is_liked_now_is_shown(client: TestClient) -> None:
    loved, disliked, _ = [await ask(client, f"song {number}, 4 bars") for number in range(3)]
    for song, emoji in ((loved, "❤️"), (disliked, "❤️"), (disliked, "👎")):
        await client.put(f"/api/songs/{song['id']}/reactions/{emoji}")
    assert (await page(client, show="liked"))[0] == [loved["prompt"]]


async def test_what_was_asked_for_here_is_shown(client: TestClient, studio: Studio) -> None:
    await studio.ask("a song on Discord, 4 bars", asker="discord:1", guild="discord:2")
    await ask(client, "a song of mine, 4 bars")
    assert (await page(client, show="mine"))[0] == ["a song of mine, 4 bars"]
    assert len((await page(client))[0]) == 2


async def test_what_was_asked_for_in_private_is_nobody_else_s(client: TestClient, studio: Studio) -> None:
    private = await studio.ask("a secret song, 4 bars", asker="discord:1")
    await client.put(f"/api/songs/{private.id}/reactions/❤️")
    for query in ({}, {"q": "secret"}, {"show": "liked"}):
        assert await page(client, **query) == ([], None)


@pytest.mark.parametrize(
    "query", [{"n": "0"}, {"n": "101"}, {"n": "x"}, {"n": "٣"}, {"show": "some"}, {"q": "a" * 101}]
)
async def test_what_cannot_be_is_explained(client: TestClient, query: dict[str, str]) -> None:
    response = await client.get("/api/songs", params=query)
    assert response.status == 400
    assert (await error_of(response))["code"] == "bad_query"
