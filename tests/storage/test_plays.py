"""Plays, and the songs that can be played."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from storage import guilds, members, playable, plays
from storage.database import Database
from storage.kinds import Status
from storage.tables import PlayRow, RecipeRow, SongRow
from tests.support.rows import add


async def ready(database: Database, prompt: str, *, asker: str = "ann", guild: str | None = "hall") -> str:
    """The id of a song that can be played; each is newer than the one before."""
    async with database.transaction() as session:
        if guild is not None:
            await guilds.meet(session, guild)
    song = await add(database, asker=asker, guild=guild)
    async with database.transaction() as session:
        await session.execute(update(RecipeRow).where(RecipeRow.song_id == song.id).values(prompt=prompt))
        await session.execute(update(SongRow).where(SongRow.id == song.id).values(status=Status.READY.value))
    return song.id


async def hear(database: Database, song_id: str, member: str, *, days_ago: float = 0) -> None:
    async with database.transaction() as session:
        await members.meet(session, member)
        await plays.note(session, song_id=song_id, member=member, seconds=30)
        at = datetime.now(UTC) - timedelta(days=days_ago)
        newest = PlayRow.song_id == song_id, PlayRow.member_id == member
        await session.execute(update(PlayRow).where(*newest).values(created_at=at))


async def found(database: Database, words: str, *, member: str = "ben", limit: int = 25) -> list[str]:
    async with database.reading() as session:
        songs = await playable.find(session, words, guild="hall", member=member, limit=limit)
        return [song.song_id for song in songs]


async def test_songs_are_found_by_all_words_of_their_prompts_the_newest_first(database: Database):
    waltz, bossa = await ready(database, "A sad Waltz"), await ready(database, "a bossa, 100% sad_ness")
    assert await found(database, "") == [bossa, waltz]
    assert await found(database, "", limit=1) == [bossa]
    assert await found(database, "SAD") == [bossa, waltz]
    assert await found(database, "waltz sad") == [waltz]
    assert await found(database, "100%") == [bossa]
    assert await found(database, "%") == [bossa]
    assert await found(database, "sad_w") == []
    assert await found(database, "sad\0ness '; DROP TABLE songs") == []


async def test_only_ready_songs_of_the_guild_and_own_ones_are_found(database: Database):
    await ready(database, "of another guild", guild="cave")
    own = await ready(database, "own, from elsewhere", asker="ben", guild=None)
    here = await ready(database, "of this guild")
    await add(database, asker="ann", guild="hall")  # is still waiting
    assert await found(database, "") == [here, own]
    assert await found(database, "", member="cid") == [here]


async def test_what_was_heard_since(database: Database):
    old, new = await ready(database, "old"), await ready(database, "new")
    await hear(database, old, "ann", days_ago=3)
    await hear(database, new, "ben", days_ago=0.5)
    since = datetime.now(UTC) - timedelta(days=1)
    async with database.reading() as session:
        assert await plays.heard_since(session, ["ann", "ben"], since) == {new}
        assert await plays.heard_since(session, ["ann"], since) == set()
        assert await plays.heard_since(session, [], since) == set()


async def test_rested_songs_begin_with_those_that_nobody_here_heard(database: Database):
    old, fresh, lately, left_out = [await ready(database, name) for name in ("old", "fresh", "lately", "left out")]
    await hear(database, old, "ann", days_ago=3)
    await hear(database, lately, "ann", days_ago=1)
    await hear(database, fresh, "stranger")
    async with database.reading() as session:
        order = await plays.rested(session, "hall", ["ann", "ben"], limit=9, without=[left_out])
        assert order == [fresh, old, lately]
        assert await plays.rested(session, "hall", [], limit=2, without=[]) == [left_out, lately]
        assert await plays.rested(session, "cave", ["ann"], limit=9, without=[]) == []


@pytest.mark.parametrize("words", ["", "a " * 400, "🎵", "\ud800"])
async def test_any_words_are_looked_for(database: Database, words: str):
    await ready(database, "a waltz")
    assert len(await found(database, words)) <= 1
