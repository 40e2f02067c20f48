from datetime import UTC, datetime, timedelta

from storage import charts
from storage.charts import Charted
from storage.database import Database
from storage.kinds import Status
from tests.support.repertoire import HALL, Stock


async def best(database: Database, *, days: float | None = None, limit: int = 10, offset: int = 0) -> list[Charted]:
    since = None if days is None else datetime.now(UTC) - timedelta(days=days)
    async with database.reading() as session:
        return await charts.best(session, HALL, since=since, limit=limit, offset=offset)


async def test_one_love_does_not_outrank_many_likes(database: Database):
    stock = Stock()
    loved_by_one, liked_by_four, disliked = stock.song(), stock.song(), stock.song()
    stock.rating(loved_by_one, "ann", 2.0)
    for member in ("ann", "ben", "cleo", "dan"):
        stock.rating(liked_by_four, member, 1.0)
        stock.rating(disliked, member, -1.0)
    await stock.write(database)
    assert await best(database) == [
        Charted(song_id=liked_by_four, score=4 / 7, likes=4, raters=4),
        Charted(song_id=loved_by_one, score=0.5, likes=1, raters=1),
    ]


async def test_the_charts_are_of_one_guild_and_of_songs_that_can_be_heard(database: Database):
    stock = Stock()
    here = stock.song()
    for song_id in (here, stock.song(guild="discord:9002"), stock.song(guild=None), stock.song(status=Status.FAILED)):
        stock.rating(song_id, "ann", 2.0)
    await stock.write(database)
    assert [one.song_id for one in await best(database)] == [here]


async def test_nobody_rates_an_own_song(database: Database):
    stock = Stock()
    stock.rating(stock.song(asker="ann"), "ann", 2.0)
    await stock.write(database)
    assert await best(database) == []


async def test_the_newest_that_a_member_said_counts_once(database: Database):
    stock = Stock()
    song_id = stock.song()
    stock.rating(song_id, "ann", -1.0, emoji="👎", days_ago=3)
    stock.rating(song_id, "ann", 2.0, emoji="❤️", days_ago=2)
    stock.rating(song_id, "ben", 1.0, days_ago=2)
    stock.rating(song_id, "ben", 0.0, emoji="❤️", days_ago=1)  # forgotten
    await stock.write(database)
    assert await best(database) == [Charted(song_id=song_id, score=0.5, likes=1, raters=1)]


async def test_the_charts_of_a_week_go_by_what_was_said_in_it(database: Database):
    stock = Stock()
    old, new = stock.song(), stock.song()
    for member in ("ann", "ben"):
        stock.rating(old, member, 2.0, days_ago=30)
    stock.rating(new, "ann", 1.0, days_ago=3)
    stock.rating(old, "cleo", 1.0, days_ago=3)
    await stock.write(database)
    assert [(one.song_id, one.likes) for one in await best(database, days=7)] == [(new, 1), (old, 1)]
    assert [(one.song_id, one.likes) for one in await best(database)] == [(old, 3), (new, 1)]


async def test_the_charts_have_pages(database: Database):
    stock = Stock()
    song_ids = [stock.song() for _ in range(5)]
    for number, song_id in enumerate(song_ids):
        for member in range(number + 1):
            stock.rating(song_id, f"member-{member}", 1.0)
    await stock.write(database)
    pages = [[one.song_id for one in await best(database, limit=2, offset=offset)] for offset in (0, 2, 4, 6)]
    assert [song_id for page in pages for song_id in page] == [*reversed(song_ids)]
    assert [len(page) for page in pages] == [2, 2, 1, 0]
