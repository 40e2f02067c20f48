"""What every queue has to do; later queues run the same tests."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.errors import AlreadyRunningError
from bot.queue.alone import alone
from bot.queue.changes import Changes
from bot.queue.local import LocalQueue
from storage import songs
from storage.database import Database
from storage.errors import StorageError
from storage.kinds import Status
from storage.recipes import Recipe


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with Database.open(f"sqlite:///{tmp_path / 'minstrel.db'}") as database:
        yield database


@pytest.fixture
def changes() -> Changes:
    return Changes()


@pytest.fixture
def queue(database: Database, changes: Changes) -> LocalQueue:
    return LocalQueue(database, changes)


async def add(database: Database) -> str:
    recipe = Recipe(prompt="a waltz", brief={}, heard=[], seed=1)
    async with database.transaction() as session:
        return (await songs.add(session, asker="me", recipe=recipe, of_bars=4, read_seconds=0)).id


async def status(database: Database, song_id: str) -> Status:
    async with database.transaction() as session:
        song = await songs.get(session, song_id)
    assert song is not None
    return song.status


async def test_first_come_first_served(queue: LocalQueue, database: Database):
    asked = [await add(database) for _ in range(3)]
    taken = [await queue.take() for _ in range(3)]
    assert [song.id for song in taken] == asked
    assert {song.status for song in taken} == {Status.COMPOSING}


async def test_who_waits_is_woken(queue: LocalQueue, database: Database):
    waiting = asyncio.create_task(queue.take())
    await asyncio.sleep(0.05)
    assert not waiting.done()
    song_id = await add(database)
    await queue.put(song_id)
    assert (await asyncio.wait_for(waiting, 1)).id == song_id


async def test_one_song_goes_to_one_taker(queue: LocalQueue, database: Database):
    for _ in range(2):
        await add(database)
    takers = [asyncio.create_task(queue.take()) for _ in range(4)]
    done, pending = await asyncio.wait(takers, timeout=0.5)
    for task in pending:
        task.cancel()
    assert len({task.result().id for task in done}) == len(done) == 2


async def test_a_cancelled_song_is_not_taken(queue: LocalQueue, database: Database):
    first, second = await add(database), await add(database)
    assert await queue.cancel(first)
    assert not await queue.cancel(first)
    assert (await queue.take()).id == second
    assert await status(database, first) is Status.CANCELLED


async def test_cancelling_work_stops_it(queue: LocalQueue, database: Database):
    song_id = await add(database)
    await queue.take()
    stopped: list[str] = []
    with queue.running(song_id, lambda: stopped.append(song_id)):
        assert await queue.cancel(song_id)
    assert stopped == [song_id]
    assert await status(database, song_id) is Status.CANCELLED


async def test_work_left_by_a_dead_process_is_taken_up_in_its_old_order(queue: LocalQueue, database: Database):
    asked = [await add(database) for _ in range(3)]
    await queue.take()
    await queue.take()
    await queue.recover()
    assert [(await queue.take()).id for _ in range(3)] == asked


async def test_who_listens_is_told(queue: LocalQueue, database: Database, changes: Changes):
    first, second = await add(database), await add(database)
    with changes.listen(second) as changed:
        await queue.take()
        assert changed.is_set()  # its place is another now
        changed.clear()
        changes.touch(first)
        assert not changed.is_set()
        await queue.cancel(second)
        assert changed.is_set()


def test_a_data_folder_has_one_owner(tmp_path: Path):
    folder = tmp_path / "data"
    with alone(folder), pytest.raises(AlreadyRunningError, match="Another Minstrel"), alone(folder):
        pass
    with alone(folder):
        """Free again."""


def test_a_data_folder_that_cannot_be_written(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="no folder"), alone(tmp_path / "file"):
        pass
