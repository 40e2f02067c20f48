"""Feeds of songs in the making: when bars are given out, to whom, and how they end."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from typing import Any, cast

import pytest

from bot import live
from bot.live import Feed, Feeds, NotLiveError
from generation.preview import PlayedBar, Preview
from generation.render.live import Live, LiveError
from storage.kinds import Status
from tests.support.heard import QuietLive, bars_of, compose
from tests.support.plain import BRIEF  # 8 bars of a second each

BARS = bars_of(BRIEF)
OTHERS = bars_of(BRIEF, seed=1)
WHOLE = bytes(bar for bar in range(8) for _ in range(2)) + b"\xff"


@pytest.fixture
def quiet() -> QuietLive:
    return QuietLive()


@pytest.fixture
async def feeds(quiet: QuietLive) -> AsyncIterator[Feeds]:
    feeds = Feeds(cast("Live", quiet))
    yield feeds
    await feeds.close()
    assert quiet.closed
    assert not quiet.playing


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bars are given out as soon as they are there."""
    monkeypatch.setattr(live, "LEAD_SECONDS", 1000.0)


async def _soon(task: asyncio.Task[Any]) -> Any:
    async with asyncio.timeout(60):
        return await task


async def _until(is_so: Callable[[], object]) -> None:
    async with asyncio.timeout(60):
        while not is_so():
            await asyncio.sleep(0.001)


async def _sound(feed: Feed, heard: bytearray | None = None) -> bytes:
    heard = bytearray() if heard is None else heard
    async with aclosing(feed.sound()) as pieces:
        async for piece in pieces:
            heard += piece
    return bytes(heard)


async def _bars(feed: Feed) -> list[PlayedBar]:
    async with aclosing(feed.bars()) as bars:
        return [bar async for bar in bars]


class Making:
    """A song that is made until it is told to `end`."""

    def __init__(self, feeds: Feeds, song_id: str = "song") -> None:
        self._feeds = feeds
        self._song_id = song_id
        self._goes_well = asyncio.get_running_loop().create_future()
        self._task = asyncio.create_task(self._make())
        self.preview = cast("Preview", None)

    async def begin(self) -> Feed:
        await asyncio.sleep(0)
        return await self._feeds.coming(self._song_id)

    async def end(self, *, well: bool = True) -> None:
        self._goes_well.set_result(well)
        await asyncio.gather(self._task, return_exceptions=True)

    async def _make(self) -> None:
        with self._feeds.making(self._song_id, BRIEF) as preview:
            assert preview is not None
            self.preview = preview
            if not await self._goes_well:
                raise RuntimeError("something went wrong")


@pytest.mark.usefixtures("at_once")
async def test_all_listeners_hear_all_from_the_first_bar(feeds: Feeds, quiet: QuietLive) -> None:
    making = Making(feeds)
    feed = await making.begin()
    heard = bytearray()
    first = asyncio.create_task(_sound(feed, heard))
    told = asyncio.create_task(_bars(feed))
    compose(making.preview, BARS[:3])
    await _until(lambda: len(heard) == 6)
    late = asyncio.create_task(_sound(feed))
    compose(making.preview, BARS[3:])
    making.preview.choose(0)
    await making.end()
    assert await _soon(first) == await _soon(late) == WHOLE
    assert [bar.bar for bar in await _soon(told)] == list(range(8))
    assert quiet.opened == [([("bass", 32), ("chords", 0), ("lead", 73)], "waltz")]


async def test_nothing_is_done_for_nobody(feeds: Feeds, quiet: QuietLive) -> None:
    making = Making(feeds)
    feed = await making.begin()
    compose(making.preview, BARS)
    making.preview.choose(0)
    await asyncio.sleep(0.02)
    assert making.preview.given == 0
    await making.end()
    await _until(lambda: feed.is_closing)
    assert not quiet.opened


@pytest.mark.usefixtures("at_once")
async def test_who_only_looks_costs_no_sound(feeds: Feeds, quiet: QuietLive) -> None:
    making = Making(feeds)
    told = asyncio.create_task(_bars(await making.begin()))
    compose(making.preview, BARS)
    making.preview.choose(0)
    assert len(await _soon(told)) == 8
    await making.end()
    assert not quiet.opened


async def test_before_the_choice_only_a_few_seconds_are_given_out_ahead(feeds: Feeds) -> None:
    making = Making(feeds)
    heard = bytearray()
    began = time.monotonic()
    sounding = asyncio.create_task(_sound(await making.begin(), heard))
    compose(making.preview, BARS)
    compose(making.preview, OTHERS, take=1)
    await _until(lambda: len(heard) >= 2)
    await asyncio.sleep(0.1)
    ahead = making.preview.given
    seconds = live.LEAD_SECONDS + live.RATE * (time.monotonic() - began)
    assert 1 <= ahead <= seconds / making.preview.bar_seconds + 1
    making.preview.choose(1)
    await making.end()
    assert await _soon(sounding) == WHOLE


async def test_the_chosen_take_sounds_from_the_next_bar_on(feeds: Feeds, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "RATE", 1000.0)
    making = Making(feeds)
    told = asyncio.create_task(_bars(await making.begin()))
    compose(making.preview, BARS)
    compose(making.preview, OTHERS, take=2)
    await _until(lambda: making.preview.given >= 4)
    given = making.preview.given
    making.preview.choose(2)
    bars = await _soon(told)
    assert [bar.take for bar in bars] == [0] * given + [2] * (8 - given)
    await making.end()


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("composed", [0, 3, 8])
async def test_a_song_that_fails_or_is_cancelled_sounds_no_more(feeds: Feeds, quiet: QuietLive, composed: int) -> None:
    making = Making(feeds)
    feed = await making.begin()
    heard = bytearray()
    sounding, told = asyncio.create_task(_sound(feed, heard)), asyncio.create_task(_bars(feed))
    compose(making.preview, BARS[:composed])
    await _until(lambda: len(heard) >= 2 * composed)
    await making.end(well=False)
    assert (await _soon(sounding)).removesuffix(b"\xff") == WHOLE[: 2 * composed]
    assert len(await _soon(told)) == composed
    await _until(lambda: not quiet.playing)


@pytest.mark.usefixtures("at_once")
async def test_a_crash_ends_the_sound_and_nothing_else(feeds: Feeds, quiet: QuietLive) -> None:
    quiet.dies_at = 2
    making = Making(feeds)
    feed = await making.begin()
    sounding, told = asyncio.create_task(_sound(feed)), asyncio.create_task(_bars(feed))
    compose(making.preview, BARS)
    making.preview.choose(0)
    assert await _soon(sounding) == bytes([0, 0, 1, 1, 2])
    assert len(await _soon(told)) == 8
    assert await _sound(feed) == bytes([0, 0, 1, 1, 2])  # who comes now hears the same
    await making.end()


@pytest.mark.usefixtures("at_once")
async def test_it_is_kept_for_who_is_slow_but_not_for_long(feeds: Feeds, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "LINGER_SECONDS", 0.05)
    monkeypatch.setattr(live, "RATE", 1000.0)
    making = Making(feeds)
    feed = await making.begin()
    slow = feed.sound()
    await anext(slow)
    compose(making.preview, BARS)
    making.preview.choose(0)
    await making.end()
    assert not feed.is_closing
    assert await anext(slow) == b"\x00"
    await _until(lambda: feed.is_closing)
    await slow.aclose()


@pytest.mark.usefixtures("at_once")
async def test_it_is_dropped_when_the_last_one_leaves(feeds: Feeds) -> None:
    making = Making(feeds)
    feed = await making.begin()
    leaving = feed.sound()
    await anext(leaving)
    await making.end()
    assert not feed.is_closing
    await leaving.aclose()
    assert feed.is_closing


async def test_there_is_room_for_so_much_sound_only(feeds: Feeds, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "MOST_BYTES", 25 * 48_000 * 4)
    one, two, three = (Making(feeds, name) for name in ("one", "two", "three"))
    first, second = (await one.begin()).sound(), (await two.begin()).sound()
    await anext(first)
    await anext(second)
    with pytest.raises(LiveError, match="room"):
        await _sound(await three.begin())
    await first.aclose()
    await one.end()
    third = (await three.begin()).sound()
    assert await anext(third) == b""
    await third.aclose()
    await second.aclose()
    await two.end()
    await three.end()


async def test_who_comes_early_waits_until_the_song_is_taken_up(feeds: Feeds) -> None:
    looks: list[Status] = []

    async def status() -> Status:
        looks.append(Status.QUEUED)
        return Status.QUEUED

    waiting = asyncio.create_task(feeds.of("song", status))
    await _until(lambda: looks)
    making = Making(feeds)
    assert await _soon(waiting) is await making.begin()
    await making.end()


@pytest.mark.parametrize("status", [Status.READY, Status.FAILED, Status.CANCELLED, Status.COMPOSING, Status.RENDERING])
async def test_what_is_not_in_the_making_here_is_not_live(
    feeds: Feeds, monkeypatch: pytest.MonkeyPatch, status: Status
) -> None:
    monkeypatch.setattr(live, "LOOK_SECONDS", 0.01)

    async def at() -> Status:
        return status

    with pytest.raises(NotLiveError) as refused:
        await feeds.of("song", at)
    assert (refused.value.code, refused.value.http_status) == ("not_live", 404)


async def test_a_process_that_makes_no_songs_has_no_feeds() -> None:
    feeds = Feeds(None)

    async def queued() -> Status:
        return Status.QUEUED

    with pytest.raises(NotLiveError):
        await feeds.of("song", queued)
    with feeds.making("song", BRIEF) as preview:
        assert preview is None
    await feeds.warm_up()
    await feeds.close()


async def test_without_a_soundfont_it_is_said_once_and_songs_are_made(
    feeds: Feeds, quiet: QuietLive, caplog: pytest.LogCaptureFixture
) -> None:
    quiet.refuses = True
    await feeds.warm_up()
    assert "cannot be heard while they are composed: no soundfont" in caplog.text
    making = Making(feeds)
    with pytest.raises(LiveError):
        await _sound(await making.begin())
    await making.end()


async def test_the_end_of_the_server_ends_what_sounds(feeds: Feeds, quiet: QuietLive) -> None:
    making = Making(feeds)
    sounding = asyncio.create_task(_sound(await making.begin()))
    compose(making.preview, BARS)
    await _until(lambda: quiet.playing)
    await feeds.hush()
    await _soon(sounding)
    assert not quiet.playing
    await making.end()
