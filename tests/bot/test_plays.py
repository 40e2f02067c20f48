"""What members heard and took home is noted, if they let it be."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from bot import memories
from bot.config import Settings
from bot.memories import Memory
from bot.plays import Plays
from storage import members
from storage.tables import DownloadRow, PlayRow
from tests.support.repertoire import Stock


@pytest.fixture
async def memory(settings: Settings) -> AsyncIterator[Memory]:
    async with memories.open_alone(settings) as memory:
        yield memory


async def downloaded(memory: Memory) -> list[tuple[str, str]]:
    async with memory.database.reading() as session:
        rows = await session.scalars(select(DownloadRow).order_by(DownloadRow.member_id))
        return [(row.song_id, row.member_id) for row in rows]


async def test_a_download_is_noted_once_with_its_last_time(memory: Memory):
    stock = Stock()
    song_id = stock.song(asker="zoe")
    await stock.write(memory.database)
    plays, times = Plays(memory), []
    for _ in range(2):
        await plays.note_download(song_id, "ann")
        async with memory.database.reading() as session:
            times.append(await session.scalar(select(DownloadRow.created_at)))
    assert await downloaded(memory) == [(song_id, "ann")]
    assert times[0] < times[1]


async def test_no_download_is_noted_of_own_songs_of_those_that_are_gone_and_of_who_paused(memory: Memory):
    stock = Stock()
    song_id = stock.song(asker="zoe")
    await stock.write(memory.database)
    async with memory.database.transaction() as session:
        await members.pause(session, "ann")
    plays = Plays(memory)
    await plays.note_download(song_id, "ann")
    await plays.note_download(song_id, "zoe")
    await plays.note_download("000000000000", "ben")
    assert await downloaded(memory) == []


async def test_who_turned_away_is_noted(memory: Memory):
    stock = Stock()
    song_id = stock.song()
    await stock.write(memory.database)
    await Plays(memory).note(song_id, {"ann": 20.0, "ben": 5.0}, turned_away={"ben", "cleo"})
    async with memory.database.reading() as session:
        rows = await session.scalars(select(PlayRow).order_by(PlayRow.member_id))
        assert [(row.member_id, row.turned_away) for row in rows] == [("ann", False), ("ben", True)]
