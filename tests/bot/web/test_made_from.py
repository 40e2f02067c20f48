"""Songs that are made from songs, and what a song's object says of its listener."""

from __future__ import annotations

from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from bot.studio import Studio
from tests.bot.web.support import PROMPT, ask, error_of
from tests.support.fakes import PlainComposer


@pytest.fixture(autouse=True)
def _nothing_is_made(composer: PlainComposer) -> None:
    composer.holds_at = 0


async def made(client: TestClient, song_id: str, verb: str, **body: Any) -> dict[str, Any]:
    response = await client.post(f"/api/songs/{song_id}/{verb}", **({"json": body} if body else {}))
    assert response.status == 202, await response.text()
    song = await response.json()
    assert response.headers["Location"] == f"/api/songs/{song['id']}"
    return song


async def test_again_is_the_same_brief_with_another_seed(client: TestClient) -> None:
    first = await ask(client, seed=7)
    again = await made(client, first["id"], "again")
    assert (again["brief"], again["prompt"], again["parent"]) == (first["brief"], PROMPT, first["id"])
    assert again["seed"] != 7
    assert first["parent"] is None


async def test_a_variation_is_a_relative(client: TestClient) -> None:
    first = await ask(client)
    varied = await made(client, first["id"], "vary")
    assert (varied["brief"]["style"], varied["parent"]) == ("waltz", first["id"])
    assert varied["brief"] != first["brief"]


async def test_longer_until_it_cannot_be(client: TestClient) -> None:
    song = await ask(client)
    longer = await made(client, song["id"], "extend")
    assert longer["brief"]["bars"] > song["brief"]["bars"]
    longest = await ask(client, "a waltz", bars=160)
    response = await client.post(f"/api/songs/{longest['id']}/extend")
    assert response.status == 400
    assert (await error_of(response))["code"] == "already_longest"


async def test_a_change_says_what_is_different(client: TestClient) -> None:
    song = await ask(client)
    changed = await made(client, song["id"], "change", words="in G minor, without harp")
    assert changed["brief"]["key"] == {"tonic": "G", "mode": "minor"}
    assert "orchestral harp" not in changed["brief"]["instruments"]
    assert (changed["seed"], changed["parent"]) == (song["seed"], song["id"])


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "empty_change"),
        ({"words": ""}, "empty_change"),
        ({"words": "qwzx kjhg"}, "no_change"),
        ({"words": "a" * 301}, "bad_field"),
        ({"words": ["slower"]}, "bad_field"),
        ({"word": "slower"}, "bad_field"),
    ],
)
async def test_a_change_that_is_none_is_explained(client: TestClient, body: dict[str, Any], code: str) -> None:
    song = await ask(client)
    response = await client.post(f"/api/songs/{song['id']}/change", json=body)
    assert response.status == 400
    assert (await error_of(response))["code"] == code


@pytest.mark.parametrize("verb", ["again", "vary", "extend", "change", "retry"])
async def test_nothing_is_made_of_an_unknown_song(client: TestClient, verb: str) -> None:
    body = {"json": {"words": "slower"}} if verb == "change" else {}
    response = await client.post(f"/api/songs/nothere/{verb}", **body)
    assert response.status == 404
    assert (await error_of(response))["code"] == "unknown_song"


async def test_a_song_is_asked_for_in_the_playground_s_community(client: TestClient, studio: Studio) -> None:
    song = await studio.song((await ask(client))["id"])
    assert (song.asker, song.guild) == ("playground", "playground")


async def test_choices_reach_the_song(client: TestClient) -> None:
    song = await ask(client, "something", choices={"style": "tango", "bpm": 99})
    assert (song["brief"]["style"], song["brief"]["bpm"]) == ("tango", 99)


async def test_a_song_says_what_its_listener_said_of_it(client: TestClient) -> None:
    song = await ask(client)
    path = f"/api/songs/{song['id']}"
    assert (song["reactions"], song["uncounted"]) == ([], False)
    for emoji in ("🔥", "❤️"):
        await client.put(f"{path}/reactions/{emoji}")
    await client.put(f"{path}/uncounted")
    for shown in (
        await (await client.get(path)).json(),
        (await (await client.get("/api/songs")).json())["songs"][0],
    ):
        assert (shown["reactions"], shown["uncounted"]) == (["🔥", "❤️"], True)
    await client.delete(f"{path}/reactions/🔥")
    await client.delete(f"{path}/uncounted")
    shown = await (await client.get(path)).json()
    assert (shown["reactions"], shown["uncounted"]) == (["❤️"], False)


async def test_why_it_waits_is_said_in_the_reader_s_language(client: TestClient) -> None:
    for _ in range(3):
        song = await ask(client)
    path = f"/api/songs/{song['id']}"
    english = (await (await client.get(path)).json())["wait"]
    german = (await (await client.get(path, headers={"Accept-Language": "de"})).json())["wait"]
    assert english["workers"] == 1
    assert not english["first_come"]
    assert not english["failed_before"]
    assert english["why"] != german["why"]
    assert "*" not in english["why"] + german["why"]
