"""Playlists, and the songs that may come into them."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text

from storage import candidates, guilds, members, playlists, plays, posts, ratings
from storage.database import Database
from storage.errors import RefusedError
from storage.kinds import Status
from storage.playlists import Decision, Entry, Playlist, Posted
from storage.posts import Address
from tests.support.curated import ready_song

TODAY = date(2026, 11, 22)


async def proposed(database: Database, *songs: str, day: date = TODAY, guild: str = "hall") -> Playlist:
    entries = [Entry(song_id=song, reason="{}") for song in songs]
    async with database.transaction() as session:
        await members.meet(session, "mod")
        await guilds.meet(session, guild)
        playlist = await playlists.propose(session, guild=guild, day=day, entries=entries)
    assert playlist is not None
    return playlist


async def get(database: Database, playlist_id: int) -> Playlist:
    async with database.reading() as session:
        playlist = await playlists.get(session, playlist_id)
    assert playlist is not None
    return playlist


async def publish(database: Database, playlist: Playlist, *decisions: Decision) -> bool:
    async with database.transaction() as session:
        return await playlists.publish(session, playlist.id, channel="12", decisions=decisions or [*Decision])


def songs_of(playlist: Playlist) -> list[str]:
    return [entry.song_id for entry in playlist.entries]


async def test_songs_are_arranged_anew_in_any_order(database: Database):
    a, b, c, d = [await ready_song(database) for _ in range(4)]
    playlist = await proposed(database, a, b, c)
    async with database.transaction() as session:
        await playlists.arrange(session, playlist.id, [Entry(song_id=song, reason=song) for song in (d, c, a)])
    assert (await get(database, playlist.id)).entries == tuple(Entry(song_id=song, reason=song) for song in (d, c, a))


async def test_a_deleted_song_leaves_no_gap(database: Database):
    a, b, c = [await ready_song(database) for _ in range(3)]
    playlist = await proposed(database, a, b, c)
    async with database.transaction() as session:
        await session.execute(text("DELETE FROM songs WHERE id = :id"), {"id": b})
    assert songs_of(await get(database, playlist.id)) == [a, c]


async def test_where_moderators_decide_is_remembered(database: Database):
    playlist = await proposed(database)
    assert playlist.proposal is None
    async with database.transaction() as session:
        await playlists.show_proposal(session, playlist.id, Posted(channel="12", message="34"))
        with pytest.raises(RefusedError):
            await playlists.show_proposal(session, playlist.id, Posted(channel="x" * 41, message="34"))
    assert (await get(database, playlist.id)).proposal == Posted(channel="12", message="34")


async def test_it_is_published_once_and_only_as_decided(database: Database):
    playlist = await proposed(database)
    assert not await publish(database, playlist, Decision.APPROVED)
    async with database.transaction() as session:
        await playlists.decide(session, playlist.id, Decision.APPROVED, moderator="mod")
    both = await asyncio.gather(*(publish(database, playlist, Decision.APPROVED) for _ in range(2)))
    assert sorted(both) == [False, True]
    taken = await get(database, playlist.id)
    assert taken.published == Posted(channel="12", message=None)
    assert taken.published_at is not None
    async with database.transaction() as session:
        await playlists.published_in(session, playlist.id, "56")
    assert (await get(database, playlist.id)).published == Posted(channel="12", message="56")


async def test_what_was_not_sent_can_be_published_again(database: Database):
    playlist = await proposed(database)
    assert await publish(database, playlist)
    async with database.transaction() as session:
        await playlists.unpublish(session, playlist.id)
    given_back = await get(database, playlist.id)
    assert (given_back.published, given_back.published_at) == (None, None)
    assert await publish(database, playlist)


async def test_the_history_is_browsed_in_both_directions(database: Database):
    days = [TODAY + timedelta(days=number) for number in range(5)]
    for day in days:
        await publish(database, await proposed(database, day=day))
    await proposed(database, day=TODAY + timedelta(days=9))  # not published
    await publish(database, await proposed(database, guild="other"))

    async def history(**which: date) -> list[date]:
        async with database.reading() as session:
            return [one.day for one in await playlists.published(session, "hall", limit=2, **which)]

    assert await history() == [days[4], days[3]]
    assert await history(before=days[3]) == [days[2], days[1]]
    assert await history(before=days[0]) == []
    assert await history(after=days[1]) == [days[3], days[2]]
    assert await history(after=days[4]) == []


async def test_the_playlists_of_many_guilds_since_a_day(database: Database, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(playlists, "_GUILDS_AT_ONCE", 2)
    names = [f"guild {number}" for number in range(5)]
    for name in names:
        await proposed(database, guild=name)
        await proposed(database, guild=name, day=TODAY - timedelta(days=1))
    async with database.reading() as session:
        found = await playlists.of_guilds(session, names[:3], since=TODAY)
    assert sorted((one.guild, one.day) for one in found) == [(name, TODAY) for name in names[:3]]


async def test_a_song_is_listed_with_the_first_message_that_showed_it(database: Database):
    shown, unseen = await ready_song(database, prompt="a polka", style="polka"), await ready_song(database)
    async with database.transaction() as session:
        await posts.add(session, shown, Address(channel="1", language="en"))
        await posts.add(session, shown, Address(channel="2", language="en"), message="22")
        await posts.add(session, shown, Address(channel="3", language="en"), message="33")
        listed = await playlists.listed(session, [shown, unseen, "gone"])
    assert set(listed) == {shown, unseen}
    assert (listed[shown].prompt, listed[shown].asker, listed[shown].style) == ("a polka", "ann", "polka")
    assert listed[shown].post == Posted(channel="2", message="22")
    assert listed[unseen].post is None


async def test_candidates_are_the_guilds_ready_songs_of_late(database: Database):
    new = await ready_song(database, days_old=1)
    await ready_song(database, days_old=9)
    await ready_song(database, guild="other")
    await ready_song(database, status=Status.FAILED)
    older = await ready_song(database, days_old=2)
    assert [one.song_id for one in await lately(database)] == [new, older]


async def test_what_was_published_is_no_candidate_again(database: Database):
    a, b = await ready_song(database), await ready_song(database, days_old=1)
    await publish(database, await proposed(database, a))
    await proposed(database, b, day=TODAY + timedelta(days=1))  # but what was only proposed is
    assert [one.song_id for one in await lately(database)] == [b]


async def test_of_each_member_the_newest_reaction_counts_but_not_the_askers(database: Database):
    song = await ready_song(database, asker="ann", ratings_of={"ben": -1.0, "cleo": 2.0, "ann": 2.0})
    async with database.transaction() as session:
        await ratings.rate(session, song_id=song, member="ben", emoji="❤️", weight=2.0)
    (found,) = await lately(database)
    assert (found.rating, found.likers) == (4.0, 2)


async def test_listeners_are_counted_once_if_they_heard_enough_of_it(database: Database):
    song = await ready_song(database, heard_by=("ben", "ben", "ann"))
    async with database.transaction() as session:
        for member in ("cleo", "dora"):
            await members.meet(session, member)
            await plays.note(session, song_id=song, member=member, seconds=candidates.HEARD_SECONDS / 2)
        await plays.note(session, song_id=song, member="dora", seconds=candidates.HEARD_SECONDS / 2)
    (found,) = await lately(database)
    assert found.listeners == 2  # Ben, and Dora in two parts


async def test_whether_anybody_asked(database: Database):
    await ready_song(database, days_old=2)
    await ready_song(database, status=Status.FAILED)
    async with database.reading() as session:
        assert not await candidates.was_asked(session, "hall", since=datetime.now(UTC) - timedelta(days=1))
        assert await candidates.was_asked(session, "hall", since=datetime.now(UTC) - timedelta(days=3))


async def lately(database: Database) -> list[candidates.Candidate]:
    async with database.reading() as session:
        return await candidates.of_guild(session, "hall", since=datetime.now(UTC) - timedelta(days=7))
