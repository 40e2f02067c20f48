from datetime import UTC, date, datetime, timedelta

from sqlalchemy import delete, update

from storage import lessons, privacy
from storage.database import Database
from storage.lessons import Verdict
from storage.tables import LessonRow, SongRow
from tests.support.curated import ready_song

MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)


async def teach(database: Database, song: str, verdict: Verdict, *, day: date = MONDAY, guild: str = "hall") -> None:
    async with database.transaction() as session:
        await lessons.teach(session, guild=guild, day=day, song_ids=[song], verdict=verdict)


async def taught(database: Database, guild: str = "hall") -> dict[tuple[str, date], Verdict]:
    async with database.reading() as session:
        return {(one.song_id, one.day): one.verdict for one in await lessons.of_guild(session, guild)}


async def test_the_last_word_of_a_day_counts(database: Database):
    one, other = await ready_song(database), await ready_song(database)
    await teach(database, one, Verdict.DROPPED)
    await teach(database, one, Verdict.ADDED)
    await teach(database, one, Verdict.KEPT, day=TUESDAY)
    await teach(database, other, Verdict.SWAPPED_OUT)
    assert await taught(database) == {
        (one, MONDAY): Verdict.ADDED,
        (one, TUESDAY): Verdict.KEPT,
        (other, MONDAY): Verdict.SWAPPED_OUT,
    }
    async with database.reading() as session:
        assert await lessons.of_day(session, "hall", MONDAY) == {one: Verdict.ADDED, other: Verdict.SWAPPED_OUT}
        assert await lessons.of_day(session, "other", MONDAY) == {}


async def test_the_newest_lessons_come_first_with_their_times(database: Database):
    songs_there = [await ready_song(database) for _ in range(3)]
    for place, song in enumerate(songs_there):
        await teach(database, song, Verdict.KEPT)
        moment = datetime(2026, 11, 22, tzinfo=UTC) - timedelta(days=place)
        async with database.transaction() as session:
            await session.execute(update(LessonRow).where(LessonRow.song_id == song).values(created_at=moment))
    async with database.reading() as session:
        found = await lessons.of_guild(session, "hall")
    assert [one.song_id for one in found] == songs_there
    assert found[1].at == datetime(2026, 11, 21, tzinfo=UTC)


async def test_lessons_are_taken_back(database: Database):
    one, other = await ready_song(database), await ready_song(database)
    await teach(database, one, Verdict.KEPT)
    await teach(database, other, Verdict.KEPT)
    async with database.transaction() as session:
        await lessons.forget(session, guild="hall", day=MONDAY, song_ids=[one, "unknown"])
    assert await taught(database) == {(other, MONDAY): Verdict.KEPT}


async def test_lessons_go_with_their_songs_and_with_the_members_who_asked_for_them(database: Database):
    deleted, erased = await ready_song(database, asker="ben"), await ready_song(database, asker="ann")
    left = await ready_song(database, asker="cleo")
    for song in (deleted, erased, left):
        await teach(database, song, Verdict.DROPPED)
    async with database.transaction() as session:
        await session.execute(delete(SongRow).where(SongRow.id == deleted))
    async with database.transaction() as session:
        await privacy.erase(session, "ann")
    assert await taught(database) == {(left, MONDAY): Verdict.DROPPED}
