"""Guilds, ratings, plays and playlists."""

from datetime import date

from storage import guilds, members, playlists, plays, ratings, songs
from storage.database import Database
from storage.guilds import GuildSettings
from storage.playlists import Decision, Entry
from tests.support.rows import add


async def known(database: Database) -> None:
    async with database.transaction() as session:
        await guilds.meet(session, "hall")
        for member in ("ann", "mod"):
            await members.meet(session, member)


async def test_a_guild_has_the_defaults_until_its_settings_are_changed(database: Database):
    strict = GuildSettings(first_come=True, songs_per_member=2)
    async with database.transaction() as session:
        assert await guilds.settings(session, "hall") == GuildSettings()
        assert await guilds.meet(session, "hall") == GuildSettings()
        await guilds.change(session, "hall", strict)
    async with database.transaction() as session:
        assert await guilds.meet(session, "hall") == strict  # meeting it again changes nothing


async def test_one_rating_a_member_song_and_emoji(database: Database):
    await known(database)
    song = await add(database)
    async with database.transaction() as session:
        for emoji, weight in (("👍", 1.0), ("👎", -1.0), ("👍", 0.5)):
            await ratings.rate(session, song_id=song.id, member="ann", emoji=emoji, weight=weight)
        await ratings.rate(session, song_id=song.id, member="mod", emoji="👍", weight=1.0)
        await ratings.withdraw(session, song_id=song.id, member="ann", emoji="👎")
        await ratings.withdraw(session, song_id=song.id, member="ann", emoji="👎")
        found = await ratings.of_song(session, song.id)
    assert [(one.member, one.emoji, one.weight) for one in found] == [("ann", "👍", 0.5), ("mod", "👍", 1.0)]


async def test_plays_add_up(database: Database):
    await known(database)
    song = await add(database)
    async with database.transaction() as session:
        assert await plays.seconds_of(session, song.id) == 0
        await plays.note(session, song_id=song.id, member="ann", seconds=20)
        await plays.note(session, song_id=song.id, member="ann", seconds=12.5)
        assert await plays.seconds_of(session, song.id) == 32.5


async def test_a_playlist_is_proposed_once_a_day_and_decided(database: Database):
    await known(database)
    added = [await add(database) for _ in range(3)]
    entries = tuple(Entry(song_id=song.id, reason=f"because {number}") for number, song in enumerate(added))
    today = date(2026, 11, 21)
    async with database.transaction() as session:
        proposed = await playlists.propose(session, guild="hall", day=today, entries=entries)
        assert proposed is not None
        assert (proposed.decision, proposed.decided_by, proposed.entries) == (Decision.PROPOSED, None, entries)
        assert await playlists.propose(session, guild="hall", day=today, entries=()) is None
        await playlists.decide(session, proposed.id, Decision.APPROVED, moderator="mod")
        assert await playlists.of_day(session, guild="hall", day=date(2026, 11, 22)) is None
    async with database.transaction() as session:
        decided = await playlists.of_day(session, guild="hall", day=today)
        assert decided is not None
        assert (decided.decision, decided.decided_by) == (Decision.APPROVED, "mod")
        await songs.cancel(session, entries[1].song_id)
        await songs.remove(session, entries[1].song_id)
    async with database.reading() as session:
        left = await playlists.of_day(session, guild="hall", day=today)
        assert left is not None
        assert left.entries == (entries[0], entries[2])
