"""The moderator's board, from the proposal to what everybody sees."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from bot.workshop import Workshop
from tests.bot.web.support import ask, error_of, finished
from tests.support import quick

TODAY = datetime.now(UTC).date().isoformat()
PATH = f"/api/board/{TODAY}"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Workshop, "_render", quick.render)


async def board(client: TestClient, day: str = TODAY) -> dict[str, Any]:
    response = await client.get(f"/api/board/{day}")
    assert response.status == 200
    return await response.json()


async def act(client: TestClient, verb: str, **body: Any) -> dict[str, Any]:
    response = await client.post(f"{PATH}/{verb}", **({"json": body} if body else {}))
    assert response.status == 200, await response.text()
    return await response.json()


async def refused(client: TestClient, verb: str, status: int, **body: Any) -> str:
    response = await client.post(f"{PATH}/{verb}", **({"json": body} if body else {}))
    assert response.status == status, await response.text()
    return (await error_of(response))["code"]


async def some_songs(client: TestClient, number: int) -> None:
    styles = (
        "waltz",
        "techno",
        "bossa nova",
        "blues",
        "metal",
        "lullaby",
        "tango",
        "funk",
        "march",
        "polka",
        "ska",
        "pop",
    )
    for style in styles[:number]:
        await finished(client, (await ask(client, f"a {style}", bars=4))["id"])


def ids(shown: dict[str, Any]) -> list[str]:
    return [line["song"]["id"] for line in shown["playlist"]["songs"]]


async def test_where_nothing_was_asked_for_nothing_is_proposed(client: TestClient) -> None:
    assert await board(client) == {"day": TODAY, "playlist": None, "suggestions": []}
    assert await refused(client, "approve", 404) == "unknown_playlist"


async def test_songs_are_proposed_with_their_reasons_and_published(client: TestClient) -> None:
    await some_songs(client, 3)
    shown = await board(client)
    assert (shown["playlist"]["decision"], shown["playlist"]["published"]) == ("proposed", False)
    assert len(ids(shown)) == 3
    assert {line["reason"]["kind"] for line in shown["playlist"]["songs"]} <= {"new", "variety", "taste"}
    assert all(line["reason"]["sentence"] for line in shown["playlist"]["songs"])
    assert await refused(client, "publish", 409) == "playlist_not_approved"

    assert (await act(client, "approve"))["playlist"]["decision"] == "approved"
    published = (await act(client, "publish"))["playlist"]
    assert published["published"]
    assert published["published_at"]

    of_day = await (await client.get(f"/api/playlists/{TODAY}")).json()
    newest = await (await client.get("/api/playlists")).json()
    assert of_day["playlists"] == newest["playlists"] == [published]
    assert published["guild"] == "playground"
    for verb in ("drop", "approve", "publish"):
        body = {"song": ids(shown)[0]} if verb == "drop" else {}
        assert await refused(client, verb, 409, **body) == "playlist_published"


async def test_the_list_is_arranged(client: TestClient) -> None:
    await some_songs(client, 4)
    first, *middle, last = ids(await board(client))
    assert ids(await act(client, "move", song=last, by=-3)) == [last, first, *middle]
    assert ids(await act(client, "move", song=last, by=100)) == [first, *middle, last]

    without = await act(client, "drop", song=first)
    assert ids(without) == [*middle, last]
    assert first in [line["song"]["id"] for line in without["suggestions"]]
    assert ids(await act(client, "add", song=first)) == [*middle, last, first]
    assert (await board(client))["playlist"]["songs"][-1]["reason"]["kind"] == "chosen"


async def test_a_song_gives_its_place_to_the_next_best(client: TestClient) -> None:
    await some_songs(client, 2)
    before = ids(await board(client))
    await finished(client, (await ask(client, "a late samba", bars=4))["id"])
    swapped = ids(await act(client, "swap", song=before[0]))
    assert len(swapped) == 2
    assert before[0] not in swapped


async def test_a_declined_list_can_be_approved_after_all_but_not_an_empty_one(client: TestClient) -> None:
    await some_songs(client, 1)
    (song,) = ids(await board(client))
    assert (await act(client, "decline"))["playlist"]["decision"] == "declined"
    await act(client, "drop", song=song)
    assert await refused(client, "approve", 409) == "playlist_empty"
    await act(client, "add", song=song)
    assert (await act(client, "approve"))["playlist"]["decision"] == "approved"


async def test_only_what_was_made_here_and_is_ready_can_be_added(client: TestClient) -> None:
    await some_songs(client, 1)
    await board(client)
    assert await refused(client, "add", 409, song="nothere") == "not_for_playlist"


@pytest.mark.parametrize(
    ("verb", "body"),
    [
        ("add", {"song": None}),
        ("add", {"song": 5}),
        ("add", {"song": "a" * 41}),
        ("move", {"song": "x"}),
        ("move", {"song": "x", "by": 1.5}),
        ("move", {"song": "x", "by": 101}),
        ("drop", {"song": "x", "by": 1}),
    ],
)
async def test_what_cannot_be_done_is_explained(client: TestClient, verb: str, body: dict[str, Any]) -> None:
    await some_songs(client, 1)
    await board(client)
    assert await refused(client, verb, 400, **body) == "bad_field"


async def test_only_days_that_are_today_somewhere_are_proposed_for(client: TestClient) -> None:
    await some_songs(client, 2)
    far = (datetime.now(UTC) - timedelta(days=3)).date().isoformat()
    for day in (far, "0001-01-01", "9999-12-31"):
        assert (await board(client, day))["playlist"] is None
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).date().isoformat()
    assert (await board(client, tomorrow))["playlist"]["day"] == tomorrow


@pytest.mark.parametrize("day", ["2026-02-30", "today", "20261122", "2026-1-1", "%F0%9F%8E%BB"])
async def test_a_day_that_is_none_is_explained(client: TestClient, day: str) -> None:
    for path in (f"/api/board/{day}", f"/api/playlists/{day}", f"/api/playlists?before={day}"):
        response = await client.get(path)
        assert response.status == 400
        assert (await error_of(response))["code"] == "bad_day"


async def test_reasons_are_in_the_reader_s_language(client: TestClient) -> None:
    await some_songs(client, 1)
    sentences = {
        language: (await (await client.get(PATH, params={"lang": language})).json())["playlist"]["songs"][0]["reason"]
        for language in ("en", "fr")
    }
    assert sentences["en"]["kind"] == sentences["fr"]["kind"]
    assert sentences["en"]["sentence"] != sentences["fr"]["sentence"]
