"""Members, and those of whom nothing may be learnt."""

from sqlalchemy import text

from storage import members
from storage.database import Database


async def test_a_pause_lasts_until_it_is_ended(database: Database):
    async with database.transaction() as session:
        assert not await members.is_paused(session, "ann")
        assert await members.pause(session, "ann")  # whoever was not known is now
        assert not await members.pause(session, "ann")
        assert await members.is_paused(session, "ann")
        assert not await members.is_paused(session, "ben")
    async with database.transaction() as session:
        await members.meet(session, "ann")  # asking for songs goes on, and ends no pause
        assert await members.is_paused(session, "ann")
        assert await members.resume(session, "ann")
        assert not await members.resume(session, "ann")
        assert not await members.is_paused(session, "ann")


async def test_who_is_not_known_has_nothing_to_resume(database: Database):
    async with database.transaction() as session:
        assert not await members.resume(session, "nobody")
        assert await session.scalar(text("SELECT count(*) FROM members")) == 0


async def test_holding_says_whether_a_member_is_known(database: Database):
    async with database.transaction() as session:
        assert not await members.hold(session, "ann")
        await members.meet(session, "ann")
        assert await members.hold(session, "ann")


async def test_taste_leads_until_it_is_switched_off(database: Database):
    async with database.transaction() as session:
        assert await members.is_led(session, "ann")
        assert not await members.lead(session, "ann")
        assert await members.unlead(session, "ann")  # whoever was not known is now
        assert not await members.unlead(session, "ann")
        assert not await members.is_led(session, "ann")
        assert await members.is_led(session, "ben")
    async with database.transaction() as session:
        await members.meet(session, "ann")  # asking for songs changes nothing of it
        assert not await members.is_led(session, "ann")
        assert not await members.is_paused(session, "ann")
        assert await members.lead(session, "ann")
        assert await members.is_led(session, "ann")


async def test_words_stand_in_files_only_where_it_was_said(database: Database):
    async with database.transaction() as session:
        assert not await members.allows_words(session, "ann")
        assert not await members.forbid_words(session, "ann")
        assert await members.allow_words(session, "ann")  # whoever was not known is now
        assert not await members.allow_words(session, "ann")
        assert not await members.allows_words(session, "ben")
    async with database.transaction() as session:
        await members.meet(session, "ann")  # asking for songs changes nothing of it
        assert await members.allows_words(session, "ann")
        assert await members.forbid_words(session, "ann")
        assert not await members.allows_words(session, "ann")
