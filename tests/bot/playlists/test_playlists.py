"""A guild's daily playlist, from the proposal to the history."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot import memories
from bot.config import Settings
from bot.discovery.adviser import Adviser
from bot.memories import Memory
from bot.playlists import days
from bot.playlists.due import Step
from bot.playlists.playlist import (
    MOST_SONGS,
    EmptyPlaylistError,
    FullPlaylistError,
    NothingToProposeError,
    PublishedPlaylistError,
    Reason,
    ReasonKind,
    UnknownPlaylistError,
)
from bot.playlists.playlists import Playlists
from storage import blocks, guilds
from storage.blocks import Kind
from storage.guilds import GuildSettings
from storage.playlists import Decision, Posted
from storage.tables import SongRow
from tests.support.curated import acts, ids, ready_song, set_guild, songs_in

TODAY = datetime.now(UTC).date()
ASKING = GuildSettings(playlist_hour=18, playlist_channel="1", moderators_channel="2")


@pytest.fixture(params=["sqlite", "postgres"])
async def memory(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Memory]:
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else ""
    async with memories.open_alone(Settings(data_dir=tmp_path / "data", database_url=url)) as opened:
        yield opened


@pytest.fixture
async def playlists(memory: Memory) -> AsyncIterator[Playlists]:
    adviser = Adviser(memory.database)
    yield Playlists(memory, adviser)
    await adviser.close()


async def test_the_best_songs_are_proposed_each_with_its_reason(memory: Memory, playlists: Playlists):
    new = await ready_song(memory.database, asker="ann", prompt="a waltz  in\nC", style="waltz", days_old=2)
    loved = await ready_song(memory.database, asker="ben", style="polka", ratings_of={"ann": 2.0, "cleo": 1.0})
    playlist = await playlists.propose("hall", TODAY, moderator="mod")
    assert (playlist.guild, playlist.day, playlist.decision) == ("hall", TODAY, Decision.PROPOSED)
    assert ids(playlist) == [loved, new]
    assert playlist.lines[0].reason == Reason(kind=ReasonKind.LOVED, members=2)
    assert playlist.lines[1].reason == Reason(kind=ReasonKind.NEW)
    assert (playlist.lines[1].title, playlist.lines[1].asker, playlist.lines[1].style) == (
        "a waltz in C",
        "ann",
        "waltz",
    )
    assert await playlists.get("hall", playlist.id) == playlist
    assert await playlists.of_day("hall", TODAY) == playlist
    assert await playlists.of_day("hall", TODAY + timedelta(days=1)) is None


async def test_a_second_proposal_of_a_day_is_the_first(memory: Memory, playlists: Playlists):
    await songs_in(memory.database, 2)
    first, second = await asyncio.gather(*(playlists.propose("hall", TODAY, moderator="mod") for _ in range(2)))
    assert first == second
    assert await acts(memory.database) == [("playlist-propose", "mod")]


async def test_without_songs_of_late_nothing_is_proposed(memory: Memory, playlists: Playlists):
    await ready_song(memory.database, days_old=8)
    with pytest.raises(NothingToProposeError):
        await playlists.propose("hall", TODAY, moderator="mod")
    assert await playlists.of_day("hall", TODAY) is None


async def test_songs_of_blocked_members_are_not_proposed(memory: Memory, playlists: Playlists):
    await ready_song(memory.database, asker="troll")
    welcome = await ready_song(memory.database, asker="ann")
    async with memory.database.transaction() as session:
        await blocks.add(session, "hall", Kind.MEMBER, "troll")
    assert ids(await playlists.propose("hall", TODAY)) == [welcome]


async def test_a_playlist_has_ten_songs_at_most(memory: Memory, playlists: Playlists):
    best = await songs_in(memory.database, MOST_SONGS + 2)
    playlist = await playlists.propose("hall", TODAY)
    assert ids(playlist) == best[:MOST_SONGS]
    with pytest.raises(FullPlaylistError):
        await playlists.add("hall", playlist.id, best[-1], moderator="mod")


async def test_who_asks_for_much_does_not_fill_the_playlist(memory: Memory, playlists: Playlists):
    for _ in range(9):
        await ready_song(memory.database, asker="eager", ratings_of={"friend": 2.0})
    others = [await ready_song(memory.database, asker=f"asker {place}", style="polka") for place in range(8)]
    playlist = await playlists.propose("hall", TODAY)
    assert Counter(line.asker for line in playlist.lines)["eager"] == 2
    assert {*others} < {*ids(playlist)}


async def test_no_song_comes_twice(memory: Memory, playlists: Playlists):
    """Neither after it was published, nor while another day's playlist may still be."""
    first, second = [await ready_song(memory.database, asker=asker) for asker in ("ann", "ben")]
    yesterdays = await playlists.propose("hall", TODAY - timedelta(days=1))
    await playlists.drop("hall", yesterdays.id, [second], moderator="mod")
    await playlists.approve("hall", yesterdays.id, moderator="mod")
    third = await ready_song(memory.database, asker="cleo")
    todays = await playlists.propose("hall", TODAY)
    assert ids(todays) == [third]  # the first may still be published, the second was not wanted
    assert [line.song_id for line in await playlists.suggestions("hall", todays.id, limit=9)] == [second]
    await playlists.publish("hall", yesterdays.id, channel="1")
    assert ids(await playlists.get("hall", yesterdays.id)) == [first]
    with pytest.raises(NothingToProposeError):
        await playlists.propose("hall", TODAY + timedelta(days=1))


async def test_a_proposal_that_came_to_nothing_does_not_use_songs_up(memory: Memory, playlists: Playlists):
    song = await ready_song(memory.database)
    await playlists.propose("hall", TODAY - timedelta(days=1))  # nobody decided, and the day is over
    declined = await playlists.propose("hall", TODAY)
    await playlists.decline("hall", declined.id, moderator="mod")
    assert ids(await playlists.propose("hall", TODAY + timedelta(days=1))) == [song]


async def test_no_other_guilds_playlist_can_be_touched(memory: Memory, playlists: Playlists):
    await songs_in(memory.database, 1)
    number = (await playlists.propose("hall", TODAY)).id
    for change in (playlists.approve, playlists.decline):
        with pytest.raises(UnknownPlaylistError):
            await change("other", number, moderator="mod")
    with pytest.raises(UnknownPlaylistError):
        await playlists.get("other", number)
    with pytest.raises(UnknownPlaylistError):
        await playlists.drop("hall", 999, [], moderator="mod")


async def test_moderators_may_change_their_minds_until_it_is_published(memory: Memory, playlists: Playlists):
    await songs_in(memory.database, 1)
    number = (await playlists.propose("hall", TODAY)).id
    assert (await playlists.approve("hall", number, moderator="mod")).decision is Decision.APPROVED
    assert (await playlists.approve("hall", number, moderator="mia")).decided_by == "mod"  # it was so already
    assert (await playlists.decline("hall", number, moderator="mia")).decision is Decision.DECLINED
    assert await playlists.publish("hall", number, channel="1") is None
    assert (await playlists.approve("hall", number, moderator="mia")).decided_by == "mia"
    assert await acts(memory.database) == [
        ("playlist-approve", "mod"),
        ("playlist-decline", "mia"),
        ("playlist-approve", "mia"),
    ]


async def test_an_empty_playlist_is_not_approved(memory: Memory, playlists: Playlists):
    (song,) = await songs_in(memory.database, 1)
    number = (await playlists.propose("hall", TODAY)).id
    await playlists.drop("hall", number, [song], moderator="mod")
    with pytest.raises(EmptyPlaylistError):
        await playlists.approve("hall", number, moderator="mod")


async def test_nothing_is_published_without_a_yes_unless_the_guild_says_so(memory: Memory, playlists: Playlists):
    await songs_in(memory.database, 1)
    number = (await playlists.propose("hall", TODAY)).id
    assert await playlists.publish("hall", number, channel="1") is None
    await set_guild(memory.database, GuildSettings(auto_publish=True))
    assert await playlists.publish("hall", number, channel="1") is not None


async def test_of_many_who_publish_one_does(memory: Memory, playlists: Playlists):
    await songs_in(memory.database, 2)
    number = (await playlists.propose("hall", TODAY)).id
    await playlists.approve("hall", number, moderator="mod")
    all_of_them = await asyncio.gather(*(playlists.publish("hall", number, channel="1") for _ in range(4)))
    (taken,) = [one for one in all_of_them if one is not None]
    assert taken.published == Posted(channel="1", message=None)
    assert (await playlists.published_in("hall", number, "77")).published == Posted(channel="1", message="77")


async def test_what_was_published_is_not_edited(memory: Memory, playlists: Playlists):
    a, b = await songs_in(memory.database, 2)
    number = (await playlists.propose("hall", TODAY)).id
    await playlists.approve("hall", number, moderator="mod")
    assert await playlists.publish("hall", number, channel="1", moderator="mod") is not None
    changes = (
        playlists.drop("hall", number, [a], moderator="mod"),
        playlists.move("hall", number, b, by=-1, moderator="mod"),
        playlists.swap("hall", number, b, moderator="mod"),
        playlists.add("hall", number, b, moderator="mod"),
        playlists.approve("hall", number, moderator="mod"),
        playlists.decline("hall", number, moderator="mod"),
    )
    for change in changes:
        with pytest.raises(PublishedPlaylistError):
            await change
    assert ids(await playlists.get("hall", number)) == [a, b]
    assert await acts(memory.database) == [("playlist-approve", "mod"), ("playlist-publish", "mod")]


async def test_a_message_that_was_refused_leaves_it_as_it_was(memory: Memory, playlists: Playlists):
    a, b = await songs_in(memory.database, 2)
    number = (await playlists.propose("hall", TODAY)).id
    await playlists.approve("hall", number, moderator="mod")
    await playlists.publish("hall", number, channel="1")
    await playlists.refused(number)
    assert ids(await playlists.drop("hall", number, [a], moderator="mod")) == [b]
    assert await playlists.publish("hall", number, channel="1") is not None


async def test_the_history_has_what_was_published(memory: Memory, playlists: Playlists):
    for back in range(4):
        await songs_in(memory.database, 1)
        day = TODAY - timedelta(days=back)
        playlist = await playlists.propose("hall", day)
        await playlists.approve("hall", playlist.id, moderator="mod")
        if back != 1:
            await playlists.publish("hall", playlist.id, channel="1")

    async def history(**which: date) -> list[int]:
        return [(TODAY - one.day).days for one in await playlists.history("hall", limit=2, **which)]

    assert await history() == [0, 2]
    assert await history(before=TODAY - timedelta(days=2)) == [3]
    assert await history(after=TODAY - timedelta(days=3)) == [0, 2]
    assert await playlists.history("other", limit=2) == []


async def test_what_is_due_in_all_guilds(memory: Memory, playlists: Playlists):
    now = days.propose_at(ASKING, TODAY)
    await ready_song(memory.database, guild="asks")
    await ready_song(memory.database, guild="has one", prompt="a polka")
    await ready_song(memory.database, guild="wants none")
    for guild in ("asks", "has one", "silent"):
        await set_guild(memory.database, ASKING, guild=guild)
    number = (await playlists.propose("has one", TODAY)).id
    found = {(one.guild, one.step, one.playlist) for one in await playlists.due(now)}
    assert found == {("asks", Step.PROPOSE, None), ("has one", Step.SHOW, number)}
    assert [one.guild for one in await playlists.due(now, guild="asks")] == ["asks"]
    await playlists.proposed_in("has one", number, channel="2", message="3")
    await playlists.approve("has one", number, moderator="mod")
    hour = days.publish_at(ASKING, TODAY)
    assert [one.step for one in await playlists.due(hour, guild="has one")] == [Step.PUBLISH]


async def test_songs_asked_for_before_the_last_proposal_make_no_new_one(memory: Memory, playlists: Playlists):
    await set_guild(memory.database, ASKING)
    now = days.propose_at(ASKING, TODAY)
    song = await ready_song(memory.database)

    async def asked(moment: datetime) -> None:
        async with memory.database.transaction() as session:
            await session.execute(update(SongRow).where(SongRow.id == song).values(created_at=moment))

    await asked(now - timedelta(hours=25))
    assert await playlists.due(now) == []
    await asked(now - timedelta(hours=23))
    assert [one.step for one in await playlists.due(now)] == [Step.PROPOSE]


@pytest.mark.parametrize("written", ["", "many listened to it", "[]", '{"kind": "sung"}', "null"])
def test_a_reason_that_nobody_understands_is_a_moderators(written: str):
    assert Reason.from_json(written) == Reason(kind=ReasonKind.CHOSEN)


def test_reasons_come_back_as_they_were_written():
    for reason in (Reason(kind=kind, members=3) for kind in ReasonKind):
        assert Reason.from_json(reason.to_json()) == reason


async def test_the_guild_need_not_be_known(playlists: Playlists):
    assert await playlists.history("nobody", limit=5) == []
    with pytest.raises(NothingToProposeError):
        await playlists.propose("nobody", TODAY)


async def test_settings_of_guilds_are_read_each_time(memory: Memory, playlists: Playlists):
    await ready_song(memory.database)
    now = days.propose_at(ASKING, TODAY)
    assert await playlists.due(now) == []
    async with memory.database.transaction() as session:
        await guilds.change(session, "hall", ASKING)
    assert [one.step for one in await playlists.due(now)] == [Step.PROPOSE]
