"""What the playground's listener decides."""

from __future__ import annotations

import pytest
from aiohttp.test_utils import TestClient

from tests.bot.web.support import ask, error_of
from tests.support.fakes import PlainComposer

PATH = "/api/settings"
USUAL = {"words_in_files": False, "paused": False, "led": True}


async def test_each_is_turned_by_itself_and_stays(client: TestClient) -> None:
    assert await (await client.get(PATH)).json() == USUAL
    for name, usual in USUAL.items():
        turned = await client.patch(PATH, json={name: not usual})
        assert await turned.json() == USUAL | {name: not usual}
        assert await (await client.get(PATH)).json() == USUAL | {name: not usual}
        assert await (await client.patch(PATH, json={name: usual})).json() == USUAL
    assert await (await client.patch(PATH, json={"paused": None})).json() == USUAL


@pytest.mark.parametrize("body", [{"paused": "yes"}, {"paused": 1}, {"volume": True}])
async def test_what_cannot_be_is_explained(client: TestClient, body: dict[str, object]) -> None:
    response = await client.patch(PATH, json={"led": False, **body})
    assert response.status == 400
    assert (await error_of(response))["code"] == "bad_field"
    assert await (await client.get(PATH)).json() == USUAL


async def test_who_paused_teaches_nothing(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 0
    song = await ask(client)
    await client.patch(PATH, json={"paused": True})
    refused = await client.put(f"/api/songs/{song['id']}/reactions/❤️")
    assert (refused.status, (await error_of(refused))["code"]) == (409, "not_learning")
    assert (await (await client.get(f"/api/songs/{song['id']}")).json())["reactions"] == []


async def test_what_was_said_is_forgotten(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 0
    song = await ask(client)
    await client.put(f"/api/songs/{song['id']}/reactions/❤️")
    assert (await client.delete("/api/taste")).status == 204
    assert (await (await client.get(f"/api/songs/{song['id']}")).json())["reactions"] == []
    assert (await (await client.get("/api/songs", params={"show": "liked"})).json())["songs"] == []
