"""What listeners' taste says of a guild's songs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import memories
from bot.config import Settings
from bot.discovery.adviser import Adviser
from bot.memories import Memory
from bot.playlists.appraising import NOTHING, Appraising
from bot.playlists.playlist import ReasonKind
from bot.playlists.playlists import Playlists
from storage import members
from tests.support.curated import ready_song
from tests.support.repertoire import HALL, Stock

NOW = datetime.now(UTC)


@pytest.fixture
async def memory(tmp_path: Path) -> AsyncIterator[Memory]:
    async with memories.open_alone(Settings(data_dir=tmp_path / "data")) as opened:
        yield opened


@pytest.fixture
async def adviser(memory: Memory) -> AsyncIterator[Adviser]:
    adviser = Adviser(memory.database)
    yield adviser
    await adviser.close()


def loves(stock: Stock, member: str, style: str, *, but: str) -> None:
    """Of songs of long ago."""
    for _ in range(4):
        stock.rating(stock.song(style, asker="zoe", days_ago=40), member, 2.0)
        stock.rating(stock.song(but, asker="zoe", days_ago=40), member, -1.0)


async def test_what_listeners_like_is_to_their_taste(memory: Memory, adviser: Adviser):
    stock = Stock()
    for member in ("ann", "ben", "cleo"):
        loves(stock, member, "waltz", but="techno")
    waltz, techno = stock.song("waltz", days_ago=1), stock.song("techno", days_ago=1)
    await stock.write(memory.database)
    found = await Appraising(memory.database, adviser).of(HALL, NOW)
    assert {*found} == {waltz, techno}
    assert found[waltz].taste > 0 > found[techno].taste
    assert (found[waltz].suits, found[techno].suits) == (3, 0)
    assert found[waltz].colour is not None
    assert found[waltz].colour.bpm > 0
    playlist = await Playlists(memory, adviser).propose(HALL, NOW.date())
    reasons = {line.song_id: line.reason for line in playlist.lines}
    assert (reasons[waltz].kind, reasons[waltz].members) == (ReasonKind.TASTE, 3)
    assert reasons[techno].kind is ReasonKind.NEW


async def test_a_song_that_divides_is_worth_less_than_one_that_all_may_like(memory: Memory, adviser: Adviser):
    stock = Stock()
    for member in ("ann", "ben"):
        loves(stock, member, "waltz", but="techno")
    for member in ("cleo", "dan"):
        loves(stock, member, "techno", but="waltz")
    for member in ("ann", "ben", "cleo", "dan"):
        for _ in range(4):
            stock.rating(stock.song("bossa nova", asker="zoe", days_ago=40), member, 1.0)
    dividing, uniting = stock.song("waltz", days_ago=1), stock.song("bossa nova", days_ago=1)
    await stock.write(memory.database)
    found = await Appraising(memory.database, adviser).of(HALL, NOW)
    assert found[uniting].taste > found[dividing].taste


async def test_nobody_is_asked_of_songs_that_they_made_or_rated(memory: Memory, adviser: Adviser):
    stock = Stock()
    loves(stock, "ann", "waltz", but="techno")
    own, rated = stock.song("waltz", asker="ann", days_ago=1), stock.song("waltz", days_ago=1)
    stock.rating(rated, "ann", 2.0)
    stock.song("techno", days_ago=1)
    await stock.write(memory.database)
    found = await Appraising(memory.database, adviser).of(HALL, NOW)
    assert (found[own].taste, found[own].suits) == (0, 0)
    assert (found[rated].taste, found[rated].suits) == (0, 0)


async def test_who_paused_learning_is_not_asked(memory: Memory, adviser: Adviser):
    stock = Stock()
    loves(stock, "shy", "waltz", but="techno")
    waltz = stock.song("waltz", days_ago=1)
    stock.song("techno", days_ago=1)
    await stock.write(memory.database)
    async with memory.database.transaction() as session:
        await members.pause(session, "shy")
    found = await Appraising(memory.database, adviser).of(HALL, NOW)
    assert (found[waltz].taste, found[waltz].suits) == (0, 0)


async def test_where_nothing_is_known_nothing_is_said(memory: Memory, adviser: Adviser):
    appraising = Appraising(memory.database, adviser)
    assert await appraising.of("nobody", NOW) == {}
    unread = await ready_song(memory.database, guild=HALL)
    assert await appraising.of(HALL, datetime.now(UTC)) == {unread: NOTHING}
