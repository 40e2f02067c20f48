from storage import history, plays
from storage.database import Database
from storage.kinds import Status
from tests.support.repertoire import Stock


async def test_a_member_s_own_songs_and_those_listened_to_each_once_the_latest_first(database: Database):
    stock = Stock()
    own, failed = stock.song(asker="ann"), stock.song(asker="ann", status=Status.FAILED)
    heard, _other = stock.song(), stock.song()
    await stock.write(database)
    async with database.transaction() as session:
        for song_id in (heard, own, heard):
            await plays.note(session, song_id=song_id, member="ann", seconds=10)
        visits = await history.of_member(session, "ann", limit=10)
        pages = [await history.of_member(session, "ann", limit=2, offset=offset) for offset in (0, 2, 4)]
        assert await history.of_member(session, "nobody", limit=10) == []
    assert [(visit.song_id, visit.asked, visit.plays) for visit in visits] == [
        (heard, False, 2),
        (own, True, 1),
        (failed, True, 0),
    ]
    assert visits[0].at > visits[1].at > visits[2].at
    assert [visit for page in pages for visit in page] == visits
