"""A task may be cancelled at any moment: the database is free for the next, and holds all that it did or nothing."""

from __future__ import annotations

import asyncio
import random

from sqlalchemy import text

from storage import line, members, songs
from storage.database import Database
from tests.support.rows import add

MOMENTS = 150


async def test_a_transaction_that_is_cancelled_at_any_moment_holds_nobody_up(database: Database):
    chance = random.Random(4)
    song = await add(database)

    async def work(number: int) -> None:
        async with database.transaction() as session:
            await members.meet(session, f"member {number}")
            await line.place(session, song.id)
            await songs.claim(session, song.id, lost=True)
            await line.beat(session, f"member {number}", places=1, forget_seconds=100)

    done = 0
    for number in range(MOMENTS):
        task = asyncio.create_task(work(number))
        await asyncio.sleep(chance.random() * 0.01)
        task.cancel()
        await asyncio.wait([task])
        done += not task.cancelled()
        async with asyncio.timeout(8), database.transaction() as session:  # less than SQLite would wait for a lock
            await members.meet(session, "another")
    async with database.reading() as session:
        met = (await session.execute(text("SELECT count(*) FROM members WHERE id LIKE 'member %'"))).scalar_one()
        assert done <= met == await line.workers(session, 1000)  # each transaction whole, or not at all


async def test_a_cancel_is_postponed_but_never_lost(database: Database):
    begun = asyncio.Event()

    async def work() -> None:
        async with database.transaction() as session:
            await members.meet(session, "ann")
            begun.set()
            await members.meet(session, "bob")
        await asyncio.sleep(60)

    task = asyncio.create_task(work())
    await begun.wait()
    task.cancel()
    async with asyncio.timeout(60):
        await asyncio.wait([task])
    assert task.cancelled()


async def test_a_timeout_around_a_transaction_is_a_timeout(database: Database):
    async def work() -> None:
        for number in range(10_000):
            async with database.transaction() as session:
                await members.meet(session, f"member {number}")

    timed_out = False
    try:
        async with asyncio.timeout(0.05):
            await work()
    except TimeoutError:
        timed_out = True
    assert timed_out
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0
