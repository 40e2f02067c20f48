"""What moderators do to the songs of a playlist, alone and at once."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import memories
from bot.config import Settings
from bot.discovery.adviser import Adviser
from bot.memories import Memory
from bot.playlists.playlist import (
    EmptyPlaylistError,
    NotForPlaylistError,
    NothingToProposeError,
    ReasonKind,
)
from bot.playlists.playlists import Playlists
from storage import privacy, songs
from storage.guilds import GuildSettings
from storage.kinds import Status
from tests.support.curated import acts, ids, ready_song, songs_in

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


async def test_songs_are_dropped_moved_and_added(memory: Memory, playlists: Playlists):
    a, b, c, d = await songs_in(memory.database, 4)
    playlist = await playlists.propose("hall", TODAY)
    number = playlist.id
    assert ids(await playlists.drop("hall", number, [d, "gone"], moderator="mod")) == [a, b, c]
    assert ids(await playlists.move("hall", number, c, by=-1, moderator="mod")) == [a, c, b]
    assert ids(await playlists.move("hall", number, a, by=1, moderator="mod")) == [c, a, b]
    added = await playlists.add("hall", number, d, moderator="mia")
    assert ids(added) == [c, a, b, d]
    assert added.lines[-1].reason.kind is ReasonKind.CHOSEN
    assert await acts(memory.database) == [
        ("playlist-drop", "mod"),
        ("playlist-move", "mod"),
        ("playlist-move", "mod"),
        ("playlist-add", "mia"),
    ]


async def test_what_changes_nothing_is_no_error_and_not_noted(memory: Memory, playlists: Playlists):
    a, b = await songs_in(memory.database, 2)
    number = (await playlists.propose("hall", TODAY)).id
    assert ids(await playlists.move("hall", number, a, by=-1, moderator="mod")) == [a, b]
    assert ids(await playlists.move("hall", number, b, by=1, moderator="mod")) == [a, b]
    assert ids(await playlists.add("hall", number, b, moderator="mod")) == [a, b]
    for gone in ("gone", ""):
        assert ids(await playlists.drop("hall", number, [gone], moderator="mod")) == [a, b]
        assert ids(await playlists.move("hall", number, gone, by=1, moderator="mod")) == [a, b]
        assert ids(await playlists.swap("hall", number, gone, moderator="mod")) == [a, b]
    assert await acts(memory.database) == []


async def test_a_song_is_swapped_for_the_next_best_and_at_last_for_itself(memory: Memory, playlists: Playlists):
    a, b, c, d = await songs_in(memory.database, 4)
    number = (await playlists.propose("hall", TODAY)).id
    await playlists.drop("hall", number, [c, d], moderator="mod")
    assert ids(await playlists.swap("hall", number, a, moderator="mod")) == [c, b]
    assert ids(await playlists.swap("hall", number, c, moderator="mod")) == [d, b]
    assert ids(await playlists.swap("hall", number, d, moderator="mod")) == [a, b]


async def test_without_another_song_nothing_is_swapped(memory: Memory, playlists: Playlists):
    (only,) = await songs_in(memory.database, 1)
    number = (await playlists.propose("hall", TODAY)).id
    with pytest.raises(NothingToProposeError):
        await playlists.swap("hall", number, only, moderator="mod")


async def test_suggestions_are_the_best_that_are_not_in_it(memory: Memory, playlists: Playlists):
    _a, b, c = await songs_in(memory.database, 3)
    number = (await playlists.propose("hall", TODAY)).id
    await playlists.drop("hall", number, [b, c], moderator="mod")
    assert [line.song_id for line in await playlists.suggestions("hall", number, limit=9)] == [b, c]
    assert [line.title for line in await playlists.suggestions("hall", number, limit=1)] == ["song 1"]


async def test_only_ready_songs_of_the_guild_are_added(memory: Memory, playlists: Playlists):
    await songs_in(memory.database, 1)
    number = (await playlists.propose("hall", TODAY)).id
    others = await ready_song(memory.database, guild="other")
    failed = await ready_song(memory.database, status=Status.FAILED)
    for song in (others, failed, "unknown", "\0"):
        with pytest.raises(NotForPlaylistError):
            await playlists.add("hall", number, song, moderator="mod")


async def test_two_moderators_at_once_lose_nothing(memory: Memory, playlists: Playlists):
    songs_there = await songs_in(memory.database, 8)
    number = (await playlists.propose("hall", TODAY)).id
    drops = [playlists.drop("hall", number, [song], moderator=f"mod {song}") for song in songs_there[::2]]
    moves = [playlists.move("hall", number, song, by=1, moderator=f"mia {song}") for song in songs_there[1::2]]
    await asyncio.gather(*drops, *moves)
    assert sorted(ids(await playlists.get("hall", number))) == sorted(songs_there[1::2])


async def test_moderators_and_members_who_are_erased_do_not_wait_crosswise(memory: Memory, playlists: Playlists):
    chance = random.Random(6)
    there = await songs_in(memory.database, 8)
    number = (await playlists.propose("hall", TODAY)).id
    askers = [f"asker {place}" for place in range(8)]

    async def moderate(member: str) -> None:
        for _ in range(6):
            song = chance.choice(there)
            await playlists.approve("hall", number, moderator=member)
            await playlists.swap("hall", number, song, moderator=member)
            await playlists.move("hall", number, song, by=1, moderator=member)
            await playlists.drop("hall", number, [chance.choice(there)], moderator=member)

    async def erase(member: str) -> None:
        await asyncio.sleep(chance.random() / 10)
        async with memory.database.transaction() as session:
            await privacy.erase(session, member)

    async with asyncio.timeout(60):
        # Those who moderate are erased, too: they asked for songs, and decide on the playlist.
        done = await asyncio.gather(*map(moderate, askers[:3]), *map(erase, askers[:6]), return_exceptions=True)
    assert not [one for one in done if one and not isinstance(one, EmptyPlaylistError | NothingToProposeError)]
    left = ids(await playlists.get("hall", number))
    async with memory.database.reading() as session:
        assert all([await songs.get(session, song) for song in left])
