"""A song's sound while it is composed, from the real process over a real socket."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from bot import live
from bot.studio import Studio
from bot.web.app import make_app
from bot.workshop import Workshop
from generation.render.live import SAMPLE_RATE_HZ, TAIL_SECONDS, Live
from tests.bot.web import support
from tests.bot.web.support import ask, error_of, finished
from tests.support import quick
from tests.support.fakes import PlainComposer

SECOND = 4 * SAMPLE_RATE_HZ  # bytes


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bars are given out as soon as they are there, looks are quick, and songs' files are made at once."""
    monkeypatch.setattr(Workshop, "_render", quick.render)
    monkeypatch.setattr(live, "LEAD_SECONDS", 1000.0)
    monkeypatch.setattr(live, "LOOK_SECONDS", 0.1)


def path(song: dict[str, Any], what: str = "live") -> str:
    return f"/api/songs/{song['id']}/{what}"


def player(studio: Studio) -> Live:
    found = studio.live._live
    assert found is not None
    return found


async def enough(response: ClientResponse, seconds: float) -> bytes:
    async with asyncio.timeout(60):
        return await response.content.readexactly(int(seconds * SECOND))


async def until(is_so: Any) -> None:
    async with asyncio.timeout(60):
        while not is_so():
            await asyncio.sleep(0.01)


async def test_it_sounds_before_it_is_composed(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 2
    song = await ask(client)
    bar_seconds = song["brief"]["seconds"] / song["brief"]["bars"]
    async with client.get(path(song)) as response:
        assert response.status == 200
        assert response.content_type == "application/octet-stream"
        assert response.headers["Cache-Control"] == "no-store"
        begun = await enough(response, 2 * bar_seconds - 0.01)
        assert any(begun)
        now = await (await client.get(f"/api/songs/{song['id']}")).json()
        assert now["status"] == "composing"
        composer.go.set()
        whole = begun + await response.read()
    tail = len(whole) / SECOND - song["brief"]["seconds"]
    assert 0 < tail <= TAIL_SECONDS + 0.1


async def test_whoever_comes_later_hears_it_from_the_first_bar(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 3
    song = await ask(client)
    async with client.get(path(song)) as first:
        begun = await enough(first, 2)
        async with client.get(path(song)) as second:
            assert await enough(second, 2) == begun
            composer.go.set()
            assert begun + await first.read() == begun + await second.read()


async def test_a_wish_that_waits_in_line_is_waited_for(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 1
    await ask(client)
    waiting = await ask(client)
    listening = asyncio.create_task(client.get(path(waiting)))
    await asyncio.sleep(0.3)
    assert not listening.done()
    composer.go.set()
    async with asyncio.timeout(60), await listening as response:
        assert response.status == 200
        assert await response.read()


async def test_what_sounds_is_told_with_its_notes(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 4
    song = await ask(client)
    async with client.get(path(song, "events")) as response:
        bars = [event.data async for event in _bars(support.events(response), 4)]
    assert [bar["bar"] for bar in bars] == [1, 2, 3, 4]
    assert {bar["take"] for bar in bars} == {1}
    for bar in bars:
        assert set(bar) == {"bar", "take", "start", "end", "section", "chord", "notes"}
        assert bar["notes"]
        for part, start, end, pitch, velocity in bar["notes"]:
            assert 0 <= part < len(song["brief"]["band"])
            assert bar["start"] <= start < bar["end"]
            assert start < end
            assert 0 <= pitch < 128
            assert 0 < velocity < 128


async def _bars(told: AsyncIterator[support.Event], count: int) -> AsyncIterator[support.Event]:
    async with asyncio.timeout(60):
        async for event in told:
            if event.name == "bar":
                yield event
                count -= 1
            if not count:
                return


async def test_what_is_not_in_the_making_is_not_live(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 1
    await ask(client)
    cancelled = await ask(client)
    listening = asyncio.create_task(client.get(path(cancelled)))
    await asyncio.sleep(0.2)
    await client.delete(f"/api/songs/{cancelled['id']}")
    for response, code in (
        (await listening, "not_live"),
        (await client.get(path(cancelled)), "not_live"),
        (await client.get("/api/songs/nosuchsong00/live"), "unknown_song"),
    ):
        assert response.status == 404
        assert (await error_of(response))["code"] == code
    assert (await client.head(path(cancelled))).status == 405


async def test_a_song_that_is_ready_is_not_live(client: TestClient) -> None:
    song = await ask(client)
    assert (await finished(client, song["id"]))["status"] == "ready"
    assert (await error_of(await client.get(path(song))))["code"] == "not_live"


async def test_a_cancelled_song_sounds_no_more(client: TestClient, composer: PlainComposer, studio: Studio) -> None:
    composer.holds_at = 2
    song = await ask(client)
    async with client.get(path(song)) as response:
        await enough(response, 1)
        await client.delete(f"/api/songs/{song['id']}")
        async with asyncio.timeout(60):
            await response.read()
    await until(lambda: not player(studio)._songs)


async def test_a_listener_that_leaves_leaves_the_song_alone(
    client: TestClient, composer: PlainComposer, studio: Studio
) -> None:
    composer.holds_at = 2
    song = await ask(client)
    async with client.get(path(song)) as response:
        await enough(response, 1)
        response.close()
    composer.go.set()
    assert (await finished(client, song["id"]))["status"] == "ready"
    await until(lambda: not studio.live._feeds and not player(studio)._songs)


async def test_a_killed_player_ends_one_preview_and_no_song(
    client: TestClient, composer: PlainComposer, studio: Studio
) -> None:
    composer.holds_at = 2
    song = await ask(client)
    async with client.get(path(song)) as response:
        await enough(response, 1)
        process = player(studio)._process
        assert process is not None
        os.kill(process._process.pid, signal.SIGKILL)
        composer.go.set()
        async with asyncio.timeout(60):
            await response.read()
    assert (await finished(client, song["id"]))["status"] == "ready"
    composer.go.clear()
    again = await ask(client)
    async with client.get(path(again)) as response:
        assert any(await enough(response, 1))
    composer.go.set()


async def test_listeners_do_not_hold_up_the_end_of_the_server(studio: Studio, composer: PlainComposer) -> None:
    composer.holds_at = 2
    client = TestClient(TestServer(make_app(studio)))
    await client.start_server()
    song, waiting = await ask(client), await ask(client)
    listening = asyncio.create_task(client.get(path(waiting)))
    async with client.get(path(song)) as response:
        await enough(response, 1)
        async with asyncio.timeout(60):
            await client.server.close()
    listening.cancel()
    await client.close()


async def test_nobody_pays_for_what_nobody_hears(client: TestClient, studio: Studio) -> None:
    song = await ask(client)
    await finished(client, song["id"])
    assert player(studio)._process is None
