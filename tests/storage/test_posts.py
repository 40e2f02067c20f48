"""Posts: no song that is awaited somewhere is forgotten, and each end is shown once. Marks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from storage import line, marks, members, posts, songs
from storage.database import Database
from storage.errors import RefusedError
from storage.posts import Address
from storage.recipes import Recipe
from tests.support.rows import add

HERE = Address(channel="700", language="de")


async def asked(database: Database) -> str:
    """A song that is awaited."""
    recipe = Recipe(prompt="a waltz", brief={"style": "waltz"}, heard=[], seed=1)
    new = songs.NewSong.of(asker="ann", style="waltz", recipe=recipe, of_bars=8, read_seconds=0.1, address=HERE)
    async with database.transaction() as session:
        await members.meet(session, "ann")
        turn = await line.turn_of_new(session, asker="ann", guild=None, first_come=False)
        await songs.add(session, new, turn=turn)
    return new.id


async def test_the_post_is_written_with_the_song(database: Database):
    song_id = await asked(database)
    async with database.reading() as session:
        (post,) = await posts.due(session)
        assert (post.song_id, post.channel, post.language, post.message) == (song_id, "700", "de", None)


async def test_an_end_is_shown_once(database: Database):
    song_id = await asked(database)
    async with database.transaction() as session:
        (post,) = await posts.due(session)
        await posts.sent(session, post.id, "801")
        assert [await posts.delivered(session, post.id) for _ in range(2)] == [True, False]
        assert await posts.due(session) == []
        assert await posts.song_of(session, "801") == song_id
        assert await posts.song_of(session, "802") is None


async def test_a_song_that_is_made_again_is_awaited_again(database: Database):
    song_id = await asked(database)
    async with database.transaction() as session:
        (post,) = await posts.due(session)
        await posts.sent(session, post.id, "801")
        await posts.delivered(session, post.id)
        assert await posts.reopen(session, "another", "801") is None
        again = await posts.reopen(session, song_id, "801")
        assert again is not None
        assert [one.id for one in await posts.due(session)] == [again.id] == [post.id]


async def test_a_song_may_be_shown_in_many_messages(database: Database):
    song = await add(database)
    async with database.transaction() as session:
        for message in ("801", "802"):
            await posts.add(session, song.id, HERE, message=message)
        assert await posts.due(session) == []
        assert [post.message for post in await posts.of_song(session, song.id)] == ["801", "802"]
        lately = await posts.since(session, datetime.now(UTC) - timedelta(minutes=1), limit=1)
        assert [post.message for post in lately] == ["802"]
        assert await posts.since(session, datetime.now(UTC) + timedelta(minutes=1), limit=9) == []


async def test_posts_go_with_their_song(database: Database):
    song_id = await asked(database)
    async with database.transaction() as session:
        assert await songs.cancel(session, song_id)
        assert await songs.remove(session, song_id)
        assert await posts.due(session) == []


async def test_a_channel_that_cannot_be_is_refused(database: Database):
    song = await add(database)
    async with database.transaction() as session:
        with pytest.raises(RefusedError):
            await posts.add(session, song.id, Address(channel="7" * 41, language="en"))


async def test_a_mark_is_what_was_put_last(database: Database):
    async with database.transaction() as session:
        assert await marks.get(session, "commands") is None
        for value in ("a", "b"):
            await marks.put(session, "commands", value)
        assert await marks.get(session, "commands") == "b"


async def test_marks_of_one_kind_are_dropped_when_they_are_old(database: Database):
    async with database.transaction() as session:
        for name, value in (("a:1", "2026-01"), ("a:2", "2026-03"), ("b:1", "2026-01")):
            await marks.put(session, name, value)
        await marks.drop_older(session, "a:", "2026-02")
        assert [await marks.get(session, name) for name in ("a:1", "a:2", "b:1")] == [None, "2026-03", "2026-01"]
