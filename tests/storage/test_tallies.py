from datetime import UTC, datetime, timedelta

import pytest

from generation.brief import Mood
from storage import audience, members, tallies
from storage.database import Database
from storage.kinds import Status
from tests.support.curated import ready_song
from tests.support.repertoire import HALL, Stock


def since(days: float) -> datetime:
    return datetime.now(UTC) - timedelta(days=days)


async def test_songs_that_were_made_with_their_moods(database: Database):
    stock = Stock()
    stock.song("waltz", days_ago=9)
    stock.song("polka", days_ago=2, asker="ann", mood=Mood(0.5, -0.25))
    stock.song("march", days_ago=1)
    stock.song("march", days_ago=1, status=Status.FAILED)
    stock.song("march", days_ago=1, guild="discord:9002")
    await stock.write(database)
    async with database.reading() as session:
        made = await tallies.made(session, HALL, since=since(7))
    assert [one.style for one in made] == ["polka", "march"]
    assert (made[0].asker, made[0].valence, made[0].arousal) == ("ann", 0.5, -0.25)
    assert made[0].seconds is not None
    assert made[0].seconds > 1


async def test_a_song_whose_brief_cannot_be_read_has_no_mood(database: Database):
    await ready_song(database, guild=HALL)
    async with database.reading() as session:
        (song,) = await tallies.made(session, HALL, since=since(7))
    assert (song.valence, song.arousal, song.seconds) == (None, None, None)


async def test_what_was_heard_for_a_while(database: Database):
    stock = Stock()
    song, elsewhere = stock.song(), stock.song(guild="discord:9002")
    stock.play(song, "ann", 30, days_ago=2)
    stock.play(song, "ben", 90, days_ago=1)
    stock.play(song, "ben", 3, days_ago=1)
    stock.play(song, "ann", 60, days_ago=20)
    stock.play(elsewhere, "ann", 60)
    await stock.write(database)
    async with database.reading() as session:
        heard = await tallies.heard(session, HALL, since=since(7))
    assert [(one.member, one.seconds) for one in heard] == [("ann", 30), ("ben", 90)]


async def test_whose_songs_others_love(database: Database):
    stock = Stock()
    anns, bens, secret = stock.song(asker="ann"), stock.song(asker="ben"), stock.song(asker="shy")
    stock.song(asker="unloved")
    for member, song, weight in (
        ("cleo", anns, 2.0),
        ("dan", anns, -1.0),
        ("ann", anns, 2.0),  # one's own
        ("cleo", bens, 1.0),
        ("cleo", secret, 2.0),
    ):
        stock.rating(song, member, weight)
    stock.rating(bens, "dan", 2.0, days_ago=30)
    await stock.write(database)
    async with database.transaction() as session:
        await members.pause(session, "shy")
    async with database.reading() as session:
        loved = await tallies.loved(session, HALL, since=since(7), limit=5)
        assert [(one.member, one.worth, one.songs) for one in loved] == [("ann", 2.0, 1), ("ben", 1.0, 1)]
        without = await tallies.loved(session, HALL, since=since(7), limit=5, without=["ann"])
        assert [one.member for one in without] == ["ben"]
        assert await tallies.said(session, HALL, since=since(7)) == 3
        assert await tallies.paused(session, ["ann", "shy", "nobody"]) == {"shy"}


@pytest.mark.parametrize(("limit", "who"), [(9, ["ben", "ann"]), (1, ["ben"])])
async def test_the_audience_is_who_rated_or_heard_others_songs_lately(database: Database, limit: int, who: list[str]):
    stock = Stock()
    song, anns = stock.song(asker="zoe"), stock.song(asker="ann")
    stock.rating(song, "ann", 1.0)
    stock.rating(anns, "ann", 2.0)
    stock.rating(anns, "ben", 1.0)
    stock.play(song, "ben", 30)
    stock.rating(song, "dan", 1.0, days_ago=40)
    stock.rating(song, "shy", 1.0)
    await stock.write(database)
    async with database.transaction() as session:
        await members.pause(session, "shy")
    async with database.reading() as session:
        assert await audience.listeners(session, HALL, since=since(30), limit=limit) == who
