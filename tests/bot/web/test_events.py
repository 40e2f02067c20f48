from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.studio import Studio
from bot.web import events
from bot.web.app import make_app
from tests.bot.web import support
from tests.bot.web.support import Event, ask
from tests.support.fakes import PlainComposer


async def test_a_song_is_followed_to_its_end(client: TestClient, composer: PlainComposer) -> None:
    composer.seconds_a_bar = 0.1
    asked = await ask(client)
    async with client.get(f"/api/songs/{asked['id']}/events") as response:
        assert response.content_type == "text/event-stream"
        everything = [event async for event in support.events(response)]
    assert {event.name for event in everything} == {"song", "bar"}
    told = [event for event in everything if event.name == "song"]
    assert len({event.id for event in told}) == len(told)
    songs = [event.data for event in told]
    statuses = list(dict.fromkeys(song["status"] for song in songs))
    assert statuses == sorted(statuses, key=["queued", "composing", "rendering", "ready"].index)
    assert statuses[-1] == "ready"
    bars = [song["progress"]["bars"] for song in songs if song["progress"]]
    assert bars == sorted(bars)
    assert len(set(bars)) > 3
    assert songs[-1] == await (await client.get(f"/api/songs/{asked['id']}")).json()


async def test_a_listener_that_comes_back_is_not_told_twice(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 3
    path = f"/api/songs/{(await ask(client))['id']}/events"
    async with client.get(path) as response:
        told = [event async for event in _until_bar(3, support.events(response))]
    last = told[-1].id
    assert last
    composer.go.set()
    async with client.get(path, headers={"Last-Event-ID": str(last)}) as response:
        told = [event async for event in support.events(response)]
    assert last not in [event.id for event in told]
    assert told[-1].data["status"] == "ready"
    async with client.get(path, headers={"Last-Event-ID": str(told[-1].id)}) as response:
        assert response.status == 204


async def _until_bar(bar: int, told: AsyncIterator[Event]) -> AsyncIterator[Event]:
    async for event in told:
        yield event
        if event.name == "song" and event.data["progress"] and event.data["progress"]["bars"] == bar:
            return


async def test_silence_is_filled_with_comments(
    client: TestClient, composer: PlainComposer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "HEARTBEAT_SECONDS", 0.05)
    composer.holds_at = 2
    asked = await ask(client)
    async with asyncio.timeout(60), client.get(f"/api/songs/{asked['id']}/events") as response:
        comments = 0
        async for line in response.content:
            comments += line.startswith(b":")
            if comments == 3:
                break


async def test_a_cancelled_song_ends_its_stream(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 2
    path = f"/api/songs/{(await ask(client))['id']}"
    async with asyncio.timeout(60), client.get(f"{path}/events") as response:
        told = support.events(response)
        await anext(told)
        await client.delete(path)
        *_, last = [event async for event in told]
    assert last.data["status"] == "cancelled"


async def test_listeners_do_not_hold_up_the_end_of_the_server(studio: Studio, composer: PlainComposer) -> None:
    composer.holds_at = 2
    client = TestClient(TestServer(make_app(studio)))
    await client.start_server()
    asked = await ask(client)
    async with client.get(f"/api/songs/{asked['id']}/events") as response:
        await response.content.readline()
        async with asyncio.timeout(60):
            await client.server.close()
    await client.close()


async def test_a_fault_in_the_middle_of_a_stream_is_told(
    client: TestClient, studio: Studio, composer: PlainComposer, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = studio.watch

    async def breaks(song_id: str):
        changes = watch(song_id)
        yield await anext(changes)
        await changes.aclose()
        raise RuntimeError("secret detail")

    monkeypatch.setattr(studio, "watch", breaks)
    composer.holds_at = 2
    asked = await ask(client)
    async with client.get(f"/api/songs/{asked['id']}/events") as response:
        told = [event async for event in support.events(response)]
    assert [event.name for event in told if event.name != "bar"] == ["song", "problem"]
    assert told[-1].data["error"]["code"] == "internal"
    assert "secret detail" not in str(told[-1].data)
