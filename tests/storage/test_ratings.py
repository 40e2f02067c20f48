from datetime import UTC, datetime, timedelta

from storage import ratings
from storage.database import Database
from storage.kinds import Status
from tests.support.repertoire import Stock


async def test_the_newest_of_a_member_s_reactions_is_the_rating(database: Database):
    stock = Stock()
    changed, kept, disliked = stock.song(), stock.song(), stock.song()
    stock.rating(changed, "ann", -1.0, emoji="👎", days_ago=2)
    stock.rating(changed, "ann", 1.0, emoji="👍", days_ago=1)
    stock.rating(kept, "ann", 2.0, emoji="❤️")
    stock.rating(disliked, "ann", 2.0, emoji="❤️", days_ago=2)
    stock.rating(disliked, "ann", -1.0, emoji="👎", days_ago=1)
    stock.rating(changed, "ben", 2.0)
    await stock.write(database)
    async with database.reading() as session:
        liked = await ratings.liked(session, "ann", limit=10)
    assert [(one.song_id, one.emoji, one.weight) for one in liked] == [(kept, "❤️", 2.0), (changed, "👍", 1.0)]


async def test_likes_are_the_best_then_the_newest_of_what_can_be_heard(database: Database):
    stock = Stock()
    liked, loved, newer, failed = stock.song(), stock.song(), stock.song(), stock.song(status=Status.FAILED)
    for song_id, weight, days_ago in ((liked, 1.0, 3), (loved, 2.0, 4), (newer, 1.0, 2), (failed, 2.0, 1)):
        stock.rating(song_id, "ann", weight, days_ago=days_ago)
    await stock.write(database)
    async with database.reading() as session:
        best = [one.song_id for one in await ratings.liked(session, "ann", limit=10)]
        rest = [one.song_id for one in await ratings.liked(session, "ann", limit=10, offset=2)]
    assert (best, rest) == ([loved, newer, liked], [liked])


async def test_what_all_said_comes_in_the_order_of_time(database: Database):
    stock = Stock()
    song_ids = [stock.song() for _ in range(3)]
    for number, song_id in enumerate(song_ids):
        stock.rating(song_id, "ann", 1.0, days_ago=number)
        stock.rating(song_id, "ben", -1.0, days_ago=number + 0.5)
    await stock.write(database)
    async with database.reading() as session:
        everything = [(song_id, member) async for song_id, member, _, _ in ratings.of_all(session)]
        anns = await ratings.of_members(session, ["ann"])
    assert everything == [(song_id, member) for song_id in reversed(song_ids) for member in ("ben", "ann")]
    assert [one.song_id for one in anns] == [*reversed(song_ids)]


async def test_whatever_changes_the_ratings_changes_their_extent(database: Database):
    stock = Stock()
    song_id = stock.song()
    stock.rating(song_id, "ann", 1.0)
    await stock.write(database)
    seen: list[ratings.Extent] = []

    async def look() -> None:
        async with database.reading() as session:
            seen.append(await ratings.extent(session))

    await look()
    for weight in (2.0, -1.0):
        async with database.transaction() as session:
            await ratings.rate(session, song_id=song_id, member="ann", emoji="👍", weight=weight)
        await look()
    async with database.transaction() as session:
        await ratings.withdraw(session, song_id=song_id, member="ann", emoji="👍")
    await look()
    assert len(set(seen)) == 4
    assert seen[-1] == ratings.Extent(ratings=0, newest=None)
    newest = seen[1].newest
    assert newest is not None
    assert datetime.now(UTC) - newest < timedelta(minutes=1)


async def test_what_a_member_said_can_be_made_worth_nothing(database: Database):
    stock = Stock()
    song_id = stock.song()
    stock.rating(song_id, "ann", 2.0, emoji="❤️")
    stock.rating(song_id, "ann", 1.0)
    stock.rating(song_id, "ben", 2.0)
    await stock.write(database)
    async with database.transaction() as session:
        assert await ratings.make_nothing(session, "ann") == 2
        assert await ratings.make_nothing(session, "ann") == 0
    async with database.reading() as session:
        said = {(one.member, one.emoji): one.weight for one in await ratings.of_song(session, song_id)}
    assert said == {("ann", "❤️"): 0.0, ("ann", "👍"): 0.0, ("ben", "👍"): 2.0}
