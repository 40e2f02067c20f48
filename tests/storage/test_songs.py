import asyncio
import re
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from storage import line, songs
from storage.database import Database
from storage.kinds import Status
from tests.support.rows import FULL, RECIPE, TAKES, add, get, rendering, taken_up

FAILURE = songs.Failure(code="render_failed", message="No sound.", hint="Install it.")


async def test_a_song_is_read_back_as_it_was_written(database: Database):
    before = datetime.now(UTC)
    written = await add(database)
    assert await get(database, written.id) == written
    assert re.fullmatch(r"[0-9a-hjkmnp-tv-z]{12}", written.id)
    assert written.recipe == RECIPE
    assert (written.status, written.bars, written.of_bars, written.claims) == (Status.QUEUED, None, 8, 0)
    assert before <= written.created_at <= datetime.now(UTC)
    assert written.created_at.tzinfo is UTC


async def test_an_unknown_id_is_none(database: Database):
    async with database.transaction() as session:
        assert await songs.get(session, "000000000000") is None
        assert await songs.claim(session, "000000000000") is None
        assert not await songs.cancel(session, "000000000000")


async def test_a_member_s_songs_are_told_from_others(database: Database):
    mine, other = await add(database), await add(database, asker="other")
    async with database.reading() as session:
        assert [song.id for song in await songs.recent(session, 5)] == [other.id, mine.id]
        assert [song.id for song in await songs.recent(session, 5, asker="me")] == [mine.id]
        assert await songs.unfinished(session, asker="me") == 1


async def test_one_song_is_claimed_once_by_many(database: Database):
    song = await add(database)

    async def claim() -> songs.Song | None:
        async with database.transaction() as session:
            return await songs.claim(session, song.id)

    claimed = [one for one in await asyncio.gather(*(claim() for _ in range(8))) if one]
    assert [(one.id, one.status, one.bars, one.claims) for one in claimed] == [(song.id, Status.COMPOSING, 0, 1)]


async def test_the_way_of_a_song(database: Database):
    song = await add(database)
    async with database.transaction() as session:
        assert not await songs.report_bars(session, song.id, 1, claim=1)  # not composing yet
    claim = (await taken_up(database, song.id)).claims
    async with database.transaction() as session:
        assert await songs.report_bars(session, song.id, 5, claim=claim)
    assert (await get(database, song.id)).bars == 5
    async with database.transaction() as session:
        assert await songs.composed(session, song.id, claim=claim, compose_seconds=1.5)
        assert not await songs.composed(session, song.id, claim=claim, compose_seconds=1.5)
    now = await get(database, song.id)
    assert (now.status, now.bars) == (Status.RENDERING, 8)
    seconds = songs.Seconds(read=0.25, compose=1.5, render=2.0, total=3.75)
    async with database.transaction() as session:
        assert await songs.ready(session, song.id, claim=claim, recipe=FULL, takes=TAKES, seconds=seconds)
        again = await songs.ready(session, song.id, claim=claim, recipe=FULL, takes=TAKES, seconds=seconds)
        assert not again  # delivered once
    ready = await get(database, song.id)
    assert (ready.status, ready.recipe, ready.seconds) == (Status.READY, FULL, seconds)
    assert ready.finished_at is not None
    assert ready.updated_at >= ready.finished_at > ready.created_at
    async with database.reading() as session:
        assert await songs.takes(session, song.id) == list(TAKES)


async def test_only_the_last_who_took_a_song_up_can_move_it(database: Database):
    old = await taken_up(database)
    async with database.transaction() as session:
        await songs.put_back(session, old.id, claim=old.claims)
    new = await taken_up(database, old.id)
    async with database.transaction() as session:
        for stale in (
            songs.report_bars(session, old.id, 1, claim=old.claims),
            songs.composed(session, old.id, claim=old.claims, compose_seconds=1),
            songs.fail(session, old.id, FAILURE, claim=old.claims),
            songs.retry_later(session, old.id, claim=old.claims, seconds=1),
            songs.put_back(session, old.id, claim=old.claims),
        ):
            assert not await stale
    assert await get(database, old.id) == new


@pytest.mark.parametrize("steps", [0, 1, 2])
async def test_what_was_cancelled_stays_cancelled(database: Database, steps: int):
    song = await add(database)
    async with database.transaction() as session:
        if steps > 0:
            await songs.claim(session, song.id)
        if steps > 1:
            await songs.composed(session, song.id, claim=1, compose_seconds=1)
        assert await songs.cancel(session, song.id)
        assert not await songs.cancel(session, song.id)
        assert not await songs.composed(session, song.id, claim=1, compose_seconds=1)
        assert not await songs.ready(session, song.id, claim=1, recipe=FULL, takes=(), seconds=songs.Seconds())
        assert not await songs.fail(session, song.id, FAILURE, claim=1)
    async with database.transaction() as session:
        assert await songs.claim(session, song.id, lost=True) is None
    assert (await get(database, song.id)).status is Status.CANCELLED


async def test_a_failure_keeps_its_reason_until_the_song_is_put_again(database: Database):
    song = await taken_up(database)
    async with database.transaction() as session:
        assert await songs.fail(session, song.id, FAILURE, claim=song.claims)
        assert await songs.failed(session) == [song.id]
    failed = await get(database, song.id)
    assert (failed.status, failed.failure) == (Status.FAILED, FAILURE)
    async with database.transaction() as session:
        assert await songs.put_again(session, song.id) is not None
        assert await songs.put_again(session, song.id) is None
    again = await get(database, song.id)
    assert (again.status, again.failure, again.retries, again.finished_at) == (Status.QUEUED, None, 0, None)


async def test_a_song_that_failed_is_not_due_before_its_pause_is_over(database: Database):
    song = await taken_up(database)
    async with database.transaction() as session:
        assert await songs.retry_later(session, song.id, claim=song.claims, seconds=60)
        assert await line.first(session) is None
        assert await line.waiting(session) == 1
    waiting = await get(database, song.id)
    assert (waiting.status, waiting.retries, waiting.bars) == (Status.QUEUED, 1, None)
    assert waiting.retry_at is not None
    assert timedelta(seconds=50) < waiting.retry_at - datetime.now(UTC) <= timedelta(seconds=60)


async def test_songs_whose_workers_died_are_put_back_but_not_for_ever(database: Database):
    song = await add(database)
    for lost in range(1, songs.MOST_LOSSES + 1):
        await taken_up(database, song.id)
        async with database.transaction() as session:
            await songs.put_all_back(session, lost=True)
        now = await get(database, song.id)
        assert (now.status, now.losses, now.retries, now.bars) == (Status.QUEUED, lost, 0, None)
    await taken_up(database, song.id)
    async with database.transaction() as session:
        await songs.put_all_back(session, lost=False)  # a worker that leaves is no loss
    assert (await get(database, song.id)).losses == songs.MOST_LOSSES
    await taken_up(database, song.id)
    async with database.transaction() as session:
        await songs.put_all_back(session, lost=True)
    assert (await get(database, song.id)).failure == songs.INTERRUPTED


async def test_only_a_finished_song_is_removed_and_its_recipe_with_it(database: Database):
    song = await rendering(database)
    async with database.transaction() as session:
        assert not await songs.remove(session, song.id)
        await songs.cancel(session, song.id)
        assert await songs.remove(session, song.id)
        assert (await session.execute(text("SELECT count(*) FROM recipes"))).scalar_one() == 0
