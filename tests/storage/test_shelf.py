from typing import Any

from storage import ratings, shelf
from storage.database import Database
from storage.shelf import Place
from tests.support.repertoire import Stock


async def ids(database: Database, **wanted: Any) -> list[str]:
    async with database.reading() as session:
        found = await shelf.page(session, limit=10, **wanted)
    return [place.song_id for place in found]


async def test_pages_lead_from_the_newest_song_to_the_oldest(database: Database):
    stock = Stock()
    songs = [stock.song(days_ago=days) for days in (1, 2, 2, 3)]
    await stock.write(database)
    first = await shelf_page(database, limit=2)
    second = await shelf_page(database, limit=2, before=first[-1])
    assert {place.song_id for place in (*first, *second)} == {*songs}
    assert [first[0].song_id, second[1].song_id] == [songs[0], songs[3]]
    assert await shelf_page(database, limit=2, before=second[-1]) == []


async def shelf_page(database: Database, *, limit: int, before: Place | None = None) -> list[Place]:
    async with database.reading() as session:
        return await shelf.page(session, limit=limit, before=before)


async def test_all_words_have_to_be_in_the_prompt_or_the_style(database: Database):
    stock = Stock()
    waltz = stock.song("waltz", prompt="rain on 100% of roofs", days_ago=1)
    techno = stock.song("techno", prompt="rain, rain", days_ago=2)
    await stock.write(database)
    assert await ids(database, words="RAIN") == [waltz, techno]
    assert await ids(database, words=" roofs waltz ") == [waltz]
    assert await ids(database, words="100%") == [waltz]
    assert await ids(database, words="_ain") == []
    assert await ids(database, words="\0 ") == [waltz, techno]


async def test_it_is_narrowed_down_to_whose_songs_they_are(database: Database):
    stock = Stock()
    own = stock.song(asker="ann", guild=None, days_ago=1)
    others, private = stock.song(asker="ben", days_ago=2), stock.song(asker="ben", guild=None, days_ago=3)
    await stock.write(database)
    assert await ids(database) == [own, others, private]
    assert await ids(database, for_member="ann") == [own, others]
    assert await ids(database, asked_by="ben") == [others, private]


async def test_what_is_liked_is_what_was_said_last(database: Database):
    stock = Stock()
    liked, disliked = stock.song(asker="ann"), stock.song(asker="ann")
    await stock.write(database)
    async with database.transaction() as session:
        for song, emoji, weight in (
            (liked, "👎", -1.0),
            (liked, "❤️", 2.0),
            (disliked, "❤️", 2.0),
            (disliked, "👎", -1.0),
        ):
            await ratings.rate(session, song_id=song, member="ann", emoji=emoji, weight=weight)
    assert await ids(database, liked_by="ann") == [liked]
    assert await ids(database, liked_by="ben") == []
