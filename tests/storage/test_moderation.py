"""The moderation log."""

import pytest
from sqlalchemy import text

from storage import guilds, members, moderation
from storage.database import Database
from tests.support.rows import add


@pytest.fixture
async def known(database: Database) -> Database:
    async with database.transaction() as session:
        await guilds.meet(session, "hall")
        for member in ("ann", "mod"):
            await members.meet(session, member)
    return database


async def test_it_outlives_whom_it_is_about(known: Database):
    song = await add(known)
    async with known.transaction() as session:
        await moderation.note(session, guild="hall", moderator="mod", action="block-word", detail={"word": "ポルカ"})
        await moderation.note(session, guild="hall", moderator="mod", action="remove", subject="ann", song_id=song.id)
    async with known.transaction() as session:
        await session.execute(text("DELETE FROM members WHERE id IN ('ann', 'mod')"))
        newest, oldest = await moderation.of_guild(session, "hall")
    assert (newest.action, newest.moderator, newest.subject, newest.song_id) == ("remove", None, None, song.id)
    assert (oldest.action, oldest.detail, newest.detail) == ("block-word", {"word": "ポルカ"}, {})


async def test_it_is_read_page_by_page_the_newest_first(known: Database):
    async with known.transaction() as session:
        for number in range(5):
            await moderation.note(session, guild="hall", moderator="mod", action=f"act-{number}")
        pages = [await moderation.of_guild(session, "hall", limit=2, skip=skip) for skip in (0, 2, 4, 6)]
        assert await moderation.count(session, "hall") == 5
        assert await moderation.count(session, "elsewhere") == 0
    actions = [[act.action for act in page] for page in pages]
    assert actions == [["act-4", "act-3"], ["act-2", "act-1"], ["act-0"], []]


@pytest.mark.parametrize("written", ["turns go round among members; songs a member: 3", "3", "[1]", '"a', "{"])
async def test_lines_of_older_versions_are_read_as_they_were_written(known: Database, written: str):
    async with known.transaction() as session:
        await moderation.note(session, guild="hall", moderator="mod", action="settings")
        await session.execute(text("UPDATE moderation_log SET detail = :written"), {"written": written})
    async with known.reading() as session:
        [act] = await moderation.of_guild(session, "hall")
    assert act.detail == {moderation.AS_WRITTEN: written}


async def test_a_detail_is_kept_whatever_is_in_it(known: Database):
    for word in ("a\0b", "\udcff", "雨 '\"\\"):
        async with known.transaction() as session:
            await moderation.note(session, guild="hall", moderator="mod", action="x", detail={"word": word})
        async with known.reading() as session:
            assert (await moderation.of_guild(session, "hall", limit=1))[0].detail == {"word": word}
