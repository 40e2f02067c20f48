"""Block lists of guilds."""

import pytest

from storage import blocks, guilds, members, privacy
from storage.blocks import Kind
from storage.database import Database
from storage.errors import RefusedError


@pytest.fixture
async def hall(database: Database) -> Database:
    async with database.transaction() as session:
        for guild in ("hall", "yard"):
            await guilds.meet(session, guild)
    return database


async def test_a_list_is_its_guilds_own(hall: Database):
    async with hall.transaction() as session:
        for kind, value in ((Kind.WORD, "polka"), (Kind.MEMBER, "ben"), (Kind.WORD, "ジャズ")):
            assert await blocks.add(session, "hall", kind, value)
        assert not await blocks.add(session, "hall", Kind.WORD, "polka")
        assert await blocks.add(session, "yard", Kind.WORD, "waltz")
    async with hall.reading() as session:
        listed = await blocks.of_guild(session, "hall")
        words = await blocks.of_guild(session, "hall", Kind.WORD)
        assert [(block.kind, block.value) for block in listed] == [
            (Kind.MEMBER, "ben"),
            (Kind.WORD, "polka"),
            (Kind.WORD, "ジャズ"),
        ]
        assert words == listed[1:]
        assert await blocks.count(session, "hall", Kind.WORD) == 2
        assert await blocks.has(session, "yard", Kind.WORD, "waltz")
        assert not await blocks.has(session, "hall", Kind.WORD, "waltz")
        assert not await blocks.has(session, "hall", Kind.WORD, "ben")  # that is a member


async def test_what_is_taken_off_is_gone_and_the_rest_stays(hall: Database):
    async with hall.transaction() as session:
        for value in ("polka", "waltz"):
            await blocks.add(session, "hall", Kind.WORD, value)
        assert await blocks.remove(session, "hall", Kind.WORD, "polka")
        assert not await blocks.remove(session, "hall", Kind.WORD, "polka")
        assert not await blocks.remove(session, "hall", Kind.MEMBER, "waltz")
        assert [block.value for block in await blocks.of_guild(session, "hall")] == ["waltz"]


async def test_a_blocked_member_can_see_it_but_not_erase_it(hall: Database):
    async with hall.transaction() as session:
        await members.meet(session, "ben")
        await blocks.add(session, "hall", Kind.MEMBER, "ben")
        await blocks.add(session, "hall", Kind.WORD, "ben")
        [shown] = (await privacy.about(session, "ben"))["blocks"]
        assert (shown["guild_id"], shown["kind"]) == ("hall", "member")
        assert (await privacy.about(session, "ann"))["blocks"] == []
    async with hall.transaction() as session:
        assert await privacy.erase(session, "ben")
    async with hall.reading() as session:
        assert await blocks.has(session, "hall", Kind.MEMBER, "ben")


async def test_what_no_database_can_hold_is_refused(hall: Database):
    for value in ("", "x" * 201, "a\0b"):
        with pytest.raises(RefusedError):
            async with hall.transaction() as session:
                await blocks.add(session, "hall", Kind.WORD, value)
