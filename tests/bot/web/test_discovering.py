"""Recommendations, taste, playlists and downloads by the API."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import pytest
from aiohttp.test_utils import TestClient

from bot.discovery import adviser
from bot.studio import Studio
from storage import deeds, guilds, members, playlists
from storage.members import COMMON
from storage.playlists import Decision, Entry
from tests.bot.web.support import ask, error_of, finished
from tests.support.repertoire import HALL, Stock


@pytest.fixture(autouse=True)
def _always_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits half a minute for what came since."""
    monkeypatch.setattr(adviser, "FRESH_SECONDS", 0)


@pytest.fixture
async def document(client: TestClient) -> dict[str, Any]:
    return (await (await client.get("/api/openapi.json")).json())["components"]["schemas"]


async def get(client: TestClient, path: str, **query: str) -> Any:
    response = await client.get(path, params=query)
    assert response.status == 200, await response.text()
    return await response.json()


async def test_what_is_loved_leads_to_suggestions_with_their_reason(
    client: TestClient, studio: Studio, document: dict[str, Any]
) -> None:
    """The playground's own songs too: it has no accounts, so nobody knows whose they are."""
    stock = Stock()
    loved = {
        style: stock.song(style, prompt=f"a {style}", asker=COMMON, guild=None, days_ago=50)
        for style in ("waltz", "techno", "samba", "metal")
    }
    waltz = stock.song("waltz", prompt="another waltz", asker=COMMON, guild=None, days_ago=40)
    polka = stock.song("polka", asker="discord:1", days_ago=40)
    private = stock.song("waltz", asker="discord:1", guild=None, days_ago=40)
    await stock.write(studio._database)
    for song_id in loved.values():
        assert (await client.put(f"/api/songs/{song_id}/reactions/{quote('❤️')}")).status == 204
    shown = await get(client, "/api/recommendations")
    assert shown["adventure"] == 0.3
    assert [one["song"]["id"] for one in shown["recommendations"]] == [waltz, polka]
    assert private not in str(shown)
    first = shown["recommendations"][0]
    assert first["reason"]["kind"] == "like_yours"
    assert first["reason"]["songs"] == [{"id": loved["waltz"], "title": "a waltz"}]
    assert first["reason"]["sentence"].startswith("Because you love “a waltz”: ")
    assert first["reason"]["fondness"] == "loves"
    for value, schema in ((first, "Recommendation"), (first["song"], "Song"), (first["reason"], "Reason")):
        assert set(value) == set(document[schema]["required"]) == set(document[schema]["properties"])
    assert len((await get(client, "/api/recommendations", n="1", adventure="1"))["recommendations"]) == 1


@pytest.mark.parametrize("kind", ["like_yours", "together", "style", "popular", "new", "unheard", "similar"])
async def test_every_kind_of_reason_is_documented(document: dict[str, Any], kind: str) -> None:
    assert kind in document["Reason"]["properties"]["kind"]["enum"]


async def test_nothing_is_suggested_where_nothing_is(client: TestClient) -> None:
    assert (await get(client, "/api/recommendations"))["recommendations"] == []


@pytest.mark.parametrize(
    "query",
    [
        {"n": "0"},
        {"n": "51"},
        {"n": "many"},
        {"n": "9" * 5000},
        {"adventure": "2"},
        {"adventure": "nan"},
        {"adventure": "very"},
    ],
)
async def test_what_cannot_be_asked_for(client: TestClient, query: dict[str, str]) -> None:
    response = await client.get("/api/recommendations", params=query)
    assert response.status == 400
    assert (await error_of(response))["code"] == "bad_query"


async def test_a_song_counts_for_nothing_and_again(client: TestClient, studio: Studio) -> None:
    stock = Stock()
    loved, other = (stock.song("waltz", asker=COMMON, guild=None) for _ in range(2))
    await stock.write(studio._database)
    await client.put(f"/api/songs/{loved}/reactions/{quote('❤️')}")
    path = f"/api/songs/{loved}/uncounted"
    for _ in range(2):
        assert (await client.put(path)).status == 204
    taste = await get(client, "/api/taste")
    assert (taste["songs"], taste["uncounted"], taste["towards"]) == (0, [loved], [])
    assert [one["song"]["id"] for one in (await get(client, "/api/recommendations"))["recommendations"]] == [other]
    for _ in range(2):
        assert (await client.delete(path)).status == 204
    assert (await get(client, "/api/taste"))["songs"] == 1
    response = await client.put("/api/songs/unknown/uncounted")
    assert response.status == 404
    assert (await error_of(response))["code"] == "unknown_song"


async def test_a_taste_is_shown_in_full(client: TestClient, studio: Studio, document: dict[str, Any]) -> None:
    stock = Stock()
    for style, weight in (("waltz", 2.0), ("waltz", 2.0), ("techno", -1.0)):
        stock.rating(stock.song(style, asker=COMMON, guild=None), COMMON, weight)
    await stock.write(studio._database)
    await studio.discovery.leave_out(COMMON, "polka")
    taste = await get(client, "/api/taste")
    assert set(taste) == set(document["Taste"]["required"]) == set(document["Taste"]["properties"])
    assert taste["styles"] == [{"name": "waltz", "words": "waltz", "share": 1.0, "songs": 2}]
    assert {"kind": "style", "name": "waltz", "words": "waltz", "lacking": False} in taste["towards"]
    assert (taste["left_out"], taste["paused"], taste["led"]) == (["polka"], False, True)
    assert (await get(client, "/api/taste"))["bpm"] == {"slowest": 110, "fastest": 110}


async def test_the_playlists_of_a_day_are_those_that_were_published(
    client: TestClient, studio: Studio, document: dict[str, Any]
) -> None:
    stock = Stock()
    song_id, other = stock.song("waltz", prompt="a waltz"), stock.song(guild="discord:2")
    await stock.write(studio._database)
    day = datetime.now(UTC).date()
    for guild, song in ((HALL, song_id), ("discord:2", other)):
        async with studio._database.transaction() as session:
            await guilds.meet(session, guild)
            entry = Entry(song_id=song, reason='{"kind": "loved", "members": 2}')
            made = await playlists.propose(session, guild=guild, day=day, entries=[entry])
            assert made is not None
            if guild == HALL:
                await members.meet(session, "mod")
                await playlists.decide(session, made.id, Decision.APPROVED, moderator="mod")
                assert await playlists.publish(session, made.id, channel="1", decisions=[Decision.APPROVED])
    shown = await get(client, f"/api/playlists/{day}")
    (playlist,) = shown["playlists"]
    assert (shown["day"], playlist["guild"]) == (day.isoformat(), HALL)
    assert playlist["songs"][0]["song"]["id"] == song_id
    assert [{name: value for name, value in line.items() if name != "song"} for line in playlist["songs"]] == [
        {
            "id": song_id,
            "title": "a waltz",
            "style": "waltz",
            "reason": {"kind": "loved", "sentence": "2 members liked it.", "members": 2},
        }
    ]
    assert set(playlist) == set(document["Playlist"]["required"])
    assert (await get(client, f"/api/playlists/{day}", guild="discord:2"))["playlists"] == []
    assert (await get(client, "/api/playlists/2001-01-01"))["playlists"] == []


@pytest.mark.parametrize("day", ["today", "2026-02-30", "20261122", "2026-W01-1", "x" * 300])
async def test_what_is_no_day(client: TestClient, day: str) -> None:
    response = await client.get(f"/api/playlists/{day}")
    assert response.status == 400
    assert (await error_of(response))["code"] == "bad_day"


async def test_music_that_is_kept_says_so(client: TestClient, studio: Studio) -> None:
    song = await finished(client, (await ask(client))["id"])
    path = f"/api/songs/{song['id']}"

    async def is_noted() -> bool:
        async with studio._database.reading() as session:
            return any(one.downloaded for one in await deeds.of_members(session, [COMMON]))

    for name in ("audio", "picture", "picture?download=1", "recipe"):
        assert (await client.get(f"{path}/{name}")).status == 200
    await client.head(f"{path}/midi")
    await client.get(f"{path}/midi", headers={"Range": "bytes=10-19"})
    assert not await is_noted()
    kept = await client.get(f"{path}/audio?download=1")
    assert kept.headers["Content-Disposition"].startswith("attachment; filename=")
    assert await is_noted()


async def test_a_reaction_while_learning_is_switched_off_is_refused_in_words(
    client: TestClient, studio: Studio
) -> None:
    stock = Stock()
    song = stock.song("waltz", asker=COMMON, guild=None)
    await stock.write(studio._database)
    await client.patch("/api/settings", json={"paused": True})
    refused = await client.put(f"/api/songs/{song}/reactions/{quote('❤️')}", headers={"Accept-Language": "de"})
    assert (refused.status, (await refused.json())["error"]["code"]) == (409, "not_learning")
    assert "Lernen" in (await refused.json())["error"]["message"]
    assert await studio.ratings(song) == []
