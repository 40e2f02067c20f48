"""What members did with songs, taken together."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from storage import deeds, downloads, members, plays, ratings, songs, uncounted
from storage.database import Database
from storage.deeds import Deeds
from storage.kinds import Status
from tests.support.repertoire import Stock


async def done(database: Database, *of: str) -> dict[tuple[str, str], Deeds]:
    """By member and song: what all did; of these members, the same by the other way of asking."""
    async with database.reading() as session:
        everything = [one async for one in deeds.of_all(session)]
        theirs = await deeds.of_members(session, of)
    assert theirs == [one for one in everything if one.member in of]
    assert everything == sorted(everything, key=lambda one: (one.member, one.song_id))
    return {(one.member, one.song_id): one for one in everything}


async def test_all_that_a_member_did_with_a_song_is_one_row(database: Database):
    stock = Stock()
    song_id, other = stock.song(), stock.song()
    stock.rating(song_id, "ann", -1.0, emoji="👎", days_ago=9)
    stock.rating(song_id, "ann", 2.0, emoji="❤️", days_ago=8)
    stock.play(song_id, "ann", 20.0, turned_away=True, days_ago=7)
    stock.play(song_id, "ann", 100.0, days_ago=6)
    stock.download(song_id, "ann", days_ago=5)
    stock.song(asker="ann", parent=song_id, status=Status.FAILED, days_ago=4)
    stock.play(song_id, "ben", 10.0)
    stock.rating(other, "ben", 1.0)
    await stock.write(database)
    found = await done(database, "ann", "ben")
    assert found.keys() == {("ann", song_id), ("ben", song_id), ("ben", other)}
    anns = found["ann", song_id]
    assert (anns.said, anns.heard_seconds) == (2.0, 100.0)
    assert (anns.turned_away, anns.asked, anns.downloaded) == (True, True, True)
    assert anns.said_at is not None
    assert anns.done_at is not None
    assert timedelta(days=7.9) < datetime.now(UTC) - anns.said_at < timedelta(days=8.1)
    assert timedelta(days=3.9) < datetime.now(UTC) - anns.done_at < timedelta(days=4.1)
    heard = found["ben", song_id]
    assert (heard.said, heard.said_at, heard.heard_seconds, heard.turned_away) == (None, None, 10.0, False)
    assert (heard.asked, heard.downloaded) == (False, False)
    assert found["ben", other].done_at is None


async def test_own_songs_and_those_that_cannot_be_heard_teach_nothing(database: Database):
    stock = Stock()
    own, failed = stock.song(asker="ann"), stock.song(status=Status.FAILED)
    stock.song(asker="ann", parent=own)
    for song_id in (own, failed):
        stock.rating(song_id, "ann", 2.0)
        stock.play(song_id, "ann", 100.0)
        stock.download(song_id, "ann")
    await stock.write(database)
    assert await done(database, "ann") == {}


async def test_what_does_not_count_is_left_out_until_it_counts_again(database: Database):
    stock = Stock()
    song_id, other = stock.song(), stock.song()
    for member in ("ann", "ben"):
        stock.rating(song_id, member, 2.0)
        stock.play(song_id, member, 100.0)
        stock.play(other, member, 100.0)
    await stock.write(database)
    async with database.transaction() as session:
        for _ in range(2):
            await uncounted.add(session, song_id=song_id, member="ann")
        assert await uncounted.of_member(session, "ann") == [song_id]
        assert await uncounted.of_member(session, "ben") == []
    assert (await done(database, "ann", "ben")).keys() == {("ann", other), ("ben", song_id), ("ben", other)}
    async with database.transaction() as session:
        assert await uncounted.remove(session, song_id=song_id, member="ann")
        assert not await uncounted.remove(session, song_id=song_id, member="ann")
    assert len(await done(database, "ann", "ben")) == 4


async def test_after_a_taste_was_forgotten_only_what_is_done_since_counts(database: Database):
    stock = Stock()
    before, since = stock.song(), stock.song()
    stock.play(before, "ann", 100.0)
    stock.download(before, "ann")
    stock.song(asker="ann", parent=before, days_ago=1)
    stock.play(before, "ben", 100.0)
    await stock.write(database)
    async with database.transaction() as session:
        await members.forget_taste(session, "ann")
        await plays.note(session, song_id=since, member="ann", seconds=50)
        await downloads.note(session, song_id=since, member="ann")
    found = await done(database, "ann", "ben")
    assert found.keys() == {("ann", since), ("ben", before)}
    assert (found["ann", since].heard_seconds, found["ann", since].downloaded) == (50, True)


async def test_what_was_asked_for_in_a_pause_counts_neither_then_nor_afterwards(database: Database):
    stock = Stock()
    before, within, rated, own = stock.song(), stock.song(), stock.song(), stock.song(asker="ann")
    stock.song(asker="ann", parent=before, days_ago=1)
    stock.rating(rated, "ann", 1.0)
    await stock.write(database)
    async with database.transaction() as session:
        assert await members.pause(session, "ann")
    for parent in (within, rated, own):
        stock.song(asker="ann", parent=parent, days_ago=0)
    stock.song(asker="ben", parent=before, days_ago=0)
    await stock.write(database)
    assert (await done(database, "ann")).keys() == {("ann", before), ("ann", rated), ("ben", before)}
    async with database.transaction() as session:
        assert await members.resume(session, "ann")
        assert not await members.resume(session, "ann")
        assert await uncounted.of_member(session, "ann") == [within]
    found = await done(database, "ann", "ben")
    assert found.keys() == {("ann", before), ("ann", rated), ("ben", before)}


async def test_who_did_something_since(database: Database):
    stock = Stock()
    song_id = stock.song(days_ago=50)
    stock.rating(song_id, "ann", 1.0, days_ago=10)
    stock.rating(song_id, "ben", 1.0, days_ago=1)
    stock.play(song_id, "cleo", 10.0, days_ago=1)
    stock.download(song_id, "dan", days_ago=1)
    stock.uncount(song_id, "fay", days_ago=1)
    stock.song(asker="eve", parent=song_id, days_ago=1)
    stock.song(asker="finn", days_ago=1)
    await stock.write(database)
    async with database.reading() as session:
        assert await deeds.doers(session, since=datetime.now(UTC) - timedelta(days=5)) == {
            "ben",
            "cleo",
            "dan",
            "eve",
            "fay",
        }
        assert await deeds.doers(session, since=datetime.now(UTC)) == set()


@pytest.mark.parametrize("deed", ["rated", "unrated", "heard", "downloaded", "uncounted", "asked", "forgot", "erased"])
async def test_whatever_is_done_changes_the_extent(database: Database, deed: str):
    stock = Stock()
    song_id = stock.song()
    stock.rating(song_id, "ann", 1.0, emoji="👍")
    await stock.write(database)
    async with database.reading() as session:
        before = await deeds.extent(session)
        assert before == await deeds.extent(session)
    if deed == "asked":
        stock.song(asker="ann", parent=song_id, status=Status.QUEUED)
        await stock.write(database)
    async with database.transaction() as session:
        match deed:
            case "rated":
                await ratings.rate(session, song_id=song_id, member="ann", emoji="👍", weight=-1.0)
            case "unrated":
                await ratings.withdraw(session, song_id=song_id, member="ann", emoji="👍")
            case "heard":
                await plays.note(session, song_id=song_id, member="ann", seconds=5)
            case "downloaded":
                await downloads.note(session, song_id=song_id, member="ann")
            case "uncounted":
                await uncounted.add(session, song_id=song_id, member="ann")
            case "forgot":
                await members.forget_taste(session, "ann")
            case "erased":
                assert await songs.remove(session, song_id)
    async with database.reading() as session:
        assert await deeds.extent(session) != before
