import asyncio
import re
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from storage import songs
from storage.database import Database
from storage.kinds import Status
from storage.recipes import Recipe

RECIPE = Recipe(
    prompt="a waltz — 雨", brief={"bars": 8}, heard=[{"words": "waltz", "as": "style: waltz"}], seed=2**53 - 1
)
FULL = Recipe(
    prompt=RECIPE.prompt,
    brief=RECIPE.brief,
    heard=RECIPE.heard,
    seed=RECIPE.seed,
    sampling={"temperature": 0.9},
    model="tiny 0123",
    minstrel="0.1.0",
)


async def add(database: Database) -> songs.Song:
    async with database.transaction() as session:
        return await songs.add(session, asker="me", recipe=RECIPE, of_bars=8, read_seconds=0.25)


async def get(database: Database, song_id: str) -> songs.Song:
    async with database.transaction() as session:
        song = await songs.get(session, song_id)
    assert song is not None
    return song


async def test_a_song_is_read_back_as_it_was_written(database: Database):
    before = datetime.now(UTC)
    written = await add(database)
    assert await get(database, written.id) == written
    assert re.fullmatch(r"[0-9a-hjkmnp-tv-z]{12}", written.id)
    assert written.recipe == RECIPE
    assert (written.status, written.bars, written.of_bars) == (Status.QUEUED, None, 8)
    assert before <= written.created_at <= datetime.now(UTC)
    assert written.created_at.tzinfo is UTC


async def test_an_unknown_id_is_none(database: Database):
    async with database.transaction() as session:
        assert await songs.get(session, "000000000000") is None
        assert not await songs.cancel(session, "000000000000")


async def test_songs_are_claimed_in_the_order_of_asking(database: Database):
    asked = [(await add(database)).id for _ in range(3)]
    async with database.transaction() as session:
        assert [await songs.place(session, await get(database, one)) for one in asked] == [1, 2, 3]
        first = await songs.claim_next(session)
    assert first is not None
    assert (first.id, first.status, first.bars) == (asked[0], Status.COMPOSING, 0)
    async with database.transaction() as session:
        assert await songs.place(session, first) is None
        assert await songs.place(session, await get(database, asked[2])) == 2
        assert await songs.waiting(session) == 2
        assert [song.id for song in await songs.recent(session, 2)] == asked[:0:-1]


async def test_one_song_is_claimed_once_by_many(database: Database):
    for _ in range(3):
        await add(database)

    async def claim() -> str | None:
        async with database.transaction() as session:
            song = await songs.claim_next(session)
        return song and song.id

    claimed = [one for one in await asyncio.gather(*(claim() for _ in range(8))) if one]
    assert len(claimed) == len(set(claimed)) == 3


async def test_the_way_of_a_song(database: Database):
    song = await add(database)
    async with database.transaction() as session:
        assert not await songs.report_bars(session, song.id, 1)  # not composing yet
        await songs.claim_next(session)
        assert await songs.report_bars(session, song.id, 5)
    assert (await get(database, song.id)).bars == 5
    async with database.transaction() as session:
        assert await songs.composed(session, song.id, compose_seconds=1.5)
        assert not await songs.composed(session, song.id, compose_seconds=1.5)
    rendering = await get(database, song.id)
    assert (rendering.status, rendering.bars) == (Status.RENDERING, 8)
    seconds = songs.Seconds(read=0.25, compose=1.5, render=2.0, total=3.75)
    async with database.transaction() as session:
        assert await songs.ready(session, song.id, recipe=FULL, seconds=seconds)
        assert not await songs.ready(session, song.id, recipe=FULL, seconds=seconds)  # delivered once
    ready = await get(database, song.id)
    assert (ready.status, ready.recipe, ready.seconds) == (Status.READY, FULL, seconds)
    assert ready.updated_at > ready.created_at


@pytest.mark.parametrize("steps", [0, 1, 2])
async def test_what_was_cancelled_stays_cancelled(database: Database, steps: int):
    song = await add(database)
    async with database.transaction() as session:
        if steps > 0:
            await songs.claim_next(session)
        if steps > 1:
            await songs.composed(session, song.id, compose_seconds=1)
        assert await songs.cancel(session, song.id)
        assert not await songs.cancel(session, song.id)
        assert not await songs.composed(session, song.id, compose_seconds=1)
        assert not await songs.ready(session, song.id, recipe=FULL, seconds=songs.Seconds())
        assert not await songs.fail(session, song.id, songs.Failure(code="x", message="y", hint="z"))
        assert await songs.claim_next(session) is None
    assert (await get(database, song.id)).status is Status.CANCELLED


async def test_a_failure_keeps_its_reason(database: Database):
    song = await add(database)
    failure = songs.Failure(code="render_failed", message="No sound.", hint="Install it.")
    async with database.transaction() as session:
        await songs.claim_next(session)
        assert await songs.fail(session, song.id, failure)
    failed = await get(database, song.id)
    assert (failed.status, failed.failure) == (Status.FAILED, failure)


async def test_work_that_is_put_back_gets_its_old_place(database: Database):
    first, second = await add(database), await add(database)
    async with database.transaction() as session:
        await songs.claim_next(session)
        await songs.put_back(session)
        again = await get_in(session, first.id)
        assert (again.status, again.bars) == (Status.QUEUED, None)
        assert await songs.place(session, again) == 1
        assert await songs.place(session, second) == 2


async def test_only_a_finished_song_is_removed_and_its_recipe_with_it(database: Database):
    song = await add(database)
    async with database.transaction() as session:
        assert not await songs.remove(session, song.id)
        await songs.cancel(session, song.id)
        assert await songs.remove(session, song.id)
        assert (await session.execute(text("SELECT count(*) FROM recipes"))).scalar_one() == 0


async def get_in(session, song_id: str) -> songs.Song:
    song = await songs.get(session, song_id)
    assert song is not None
    return song
