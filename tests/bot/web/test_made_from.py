"""Songs that are made from songs, and what a song's object says of its listener."""

from __future__ import annotations

from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from bot.studio import Studio
from bot.workshop import Workshop
from tests.bot.web.support import PROMPT, ask, error_of, finished
from tests.support import quick
from tests.support.fakes import PlainComposer


@pytest.fixture(autouse=True)
def _nothing_is_made(composer: PlainComposer, monkeypatch: pytest.MonkeyPatch) -> None:
    """But where a test lets it be; and then without sound, which takes seconds."""
    composer.holds_at = 0
    monkeypatch.setattr(Workshop, "_render", quick.notes_only)


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


async def test_a_song_that_is_ready_is_edited(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = None
    first = await finished(client, (await ask(client))["id"])
    composer.holds_at = 0
    varied = await made(client, first["id"], "vary")
    assert (varied["parent"], varied["edit"], varied["brought"]) == (
        first["id"],
        {"verb": "vary", "amount": 0.3},
        False,
    )
    assert (first["made"], varied["made"]) == (None, "A variation (30%)")
    german = await (await client.get(f"/api/songs/{varied['id']}", headers={"Accept-Language": "de"})).json()
    assert german["made"] == "Variation (30\xa0%)"
    bolder = await made(client, first["id"], "vary", amount=0.8, seed=7)
    assert (bolder["edit"]["amount"], bolder["seed"]) == (0.8, 7)
    longer = await made(client, first["id"], "extend", bars=8)
    assert longer["brief"]["bars"] == first["brief"]["bars"] + 8
    other = await made(client, first["id"], "restyle", style="tango")
    assert (other["brief"]["style"], other["prompt"]) == ("tango", f"{PROMPT} (tango)")
    again = await made(client, first["id"], "infill", first=3, last=4, roles=["lead"])
    assert again["edit"] == {"verb": "infill", "first": 3, "last": 4, "roles": ["lead"]}
    both = await made(client, first["id"], "blend", **{"with": first["id"], "amount": 0.5})
    assert both["edit"] == {"verb": "blend", "amount": 0.5}


@pytest.mark.parametrize(
    ("verb", "body", "code"),
    [
        ("vary", {"amount": 1.1}, "bad_options"),
        ("vary", {"seed": -1}, "bad_field"),
        ("vary", {"words": "slower"}, "bad_field"),
        ("extend", {"bars": "8"}, "bad_options"),
        ("extend", {"bars": 160}, "longest_already"),
        ("infill", {}, "bad_options"),
        ("infill", {"first": 3, "last": 2}, "bad_options"),
        ("infill", {"first": 30, "last": 31}, "no_such_bars_here"),
        ("restyle", {"style": "yodel-metal"}, "bad_options"),
        ("restyle", {"style": "waltz"}, "same_style"),
        ("blend", {}, "bad_field"),
        ("blend", {"with": 5}, "bad_field"),
    ],
)
async def test_an_edit_that_cannot_be_done_is_explained(
    client: TestClient, composer: PlainComposer, verb: str, body: dict[str, Any], code: str
) -> None:
    composer.holds_at = None
    song = await finished(client, (await ask(client))["id"])
    for language in ("en", "de"):
        response = await client.post(
            f"/api/songs/{song['id']}/{verb}", json=body, headers={"Accept-Language": language}
        )
        assert (response.status, (await error_of(response))["code"]) == (400, code)


async def test_there_are_no_notes_to_edit_before_they_are_composed(client: TestClient) -> None:
    song = await ask(client)
    response = await client.post(f"/api/songs/{song['id']}/vary")
    assert (response.status, (await error_of(response))["code"]) == (409, "not_ready")


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


@pytest.mark.parametrize("verb", ["again", "vary", "extend", "change", "restyle", "retry"])
async def test_nothing_is_made_of_an_unknown_song(client: TestClient, verb: str) -> None:
    bodies = {"change": {"words": "slower"}, "restyle": {"style": "tango"}}
    body = {"json": bodies[verb]} if verb in bodies else {}
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
