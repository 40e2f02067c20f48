"""What moderators do teaches what is proposed; and what they took back, or whoever is erased, teaches nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import memories
from bot.config import Settings
from bot.discovery.adviser import Adviser
from bot.memories import Memory
from bot.playlists.playlist import ReasonKind
from bot.playlists.playlists import Playlists
from storage import lessons, privacy
from storage.guilds import GuildSettings
from storage.lessons import Verdict
from tests.support.curated import ids, ready_song, set_guild, songs_in
from tests.support.repertoire import brief

TODAY = datetime.now(UTC).date()


@pytest.fixture(params=["sqlite", "postgres"])
async def memory(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Memory]:
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else ""
    async with memories.open_alone(Settings(data_dir=tmp_path / "data", database_url=url)) as opened:
        yield opened


@pytest.fixture
async def playlists(memory: Memory) -> AsyncIterator[Playlists]:
    async with knowing(memory) as playlists:
        yield playlists


@asynccontextmanager
async def knowing(memory: Memory) -> AsyncIterator[Playlists]:
    """What there is when it is asked for the first time."""
    adviser = Adviser(memory.database)
    yield Playlists(memory, adviser)
    await adviser.close()


async def taught(memory: Memory) -> dict[str, Verdict]:
    async with memory.database.reading() as session:
        return await lessons.of_day(session, "hall", TODAY)


async def test_each_thing_that_moderators_do_is_a_lesson(memory: Memory, playlists: Playlists):
    a, b, c, d, e = await songs_in(memory.database, 5)
    number = (await playlists.propose("hall", TODAY)).id
    assert await taught(memory) == {}
    await playlists.drop("hall", number, [d, e], moderator="mod")
    await playlists.add("hall", number, e, moderator="mod")
    assert await taught(memory) == {d: Verdict.DROPPED, e: Verdict.ADDED}
    await playlists.swap("hall", number, c, moderator="mod")  # for d, the only other
    assert await taught(memory) == {c: Verdict.SWAPPED_OUT, e: Verdict.ADDED}
    await playlists.approve("hall", number, moderator="mod")
    kept = dict.fromkeys((a, b, d), Verdict.KEPT)
    assert await taught(memory) == kept | {c: Verdict.SWAPPED_OUT, e: Verdict.ADDED}
    await playlists.drop("hall", number, [a], moderator="mod")  # after the yes
    assert (await taught(memory))[a] is Verdict.DROPPED


async def test_what_is_taken_back_teaches_nothing(memory: Memory, playlists: Playlists):
    a, b, c = await songs_in(memory.database, 3)
    number = (await playlists.propose("hall", TODAY)).id
    await playlists.drop("hall", number, [c], moderator="mod")
    await playlists.add("hall", number, c, moderator="mod")
    await playlists.drop("hall", number, [c], moderator="mod")  # it was added by hand
    assert await taught(memory) == {}
    await playlists.approve("hall", number, moderator="mod")
    await playlists.decline("hall", number, moderator="mod")
    assert await taught(memory) == {}
    await playlists.approve("hall", number, moderator="mod")
    assert await taught(memory) == {a: Verdict.KEPT, b: Verdict.KEPT}


async def test_moving_teaches_nothing_and_publishing_without_a_yes_neither(memory: Memory, playlists: Playlists):
    a, *_ = await songs_in(memory.database, 2)
    await set_guild(memory.database, GuildSettings(auto_publish=True))
    number = (await playlists.propose("hall", TODAY)).id
    await playlists.move("hall", number, a, by=1, moderator="mod")
    await playlists.publish("hall", number, channel="1")
    assert await taught(memory) == {}


async def test_what_came_in_after_the_yes_is_kept_when_it_is_published(memory: Memory, playlists: Playlists):
    a, b, c = await songs_in(memory.database, 3)
    number = (await playlists.propose("hall", TODAY)).id
    await playlists.drop("hall", number, [c], moderator="mod")
    await playlists.approve("hall", number, moderator="mod")
    await playlists.swap("hall", number, b, moderator="mod")  # c comes round
    await playlists.publish("hall", number, channel="1")
    assert await taught(memory) == {a: Verdict.KEPT, b: Verdict.SWAPPED_OUT, c: Verdict.KEPT}


async def decided(memory: Memory, playlists: Playlists, *, days: int = 5) -> None:
    """For some days, moderators drop each march and keep each waltz."""
    for back in range(days, 0, -1):
        waltz = await ready_song(memory.database, asker=f"ann {back}", brief=brief("waltz"))
        march = await ready_song(memory.database, asker=f"ben {back}", brief=brief("march"))
        playlist = await playlists.propose("hall", TODAY - timedelta(days=back))
        assert sorted(ids(playlist)) == sorted([waltz, march])
        await playlists.drop("hall", playlist.id, [march], moderator="mod")
        await playlists.approve("hall", playlist.id, moderator="mod")
        await playlists.publish("hall", playlist.id, channel="1")


async def test_what_moderators_keep_is_proposed_first_and_that_is_the_reason(memory: Memory, playlists: Playlists):
    await decided(memory, playlists)
    await ready_song(memory.database, asker="eve", brief=brief("bossa nova"))
    playlist = await playlists.propose("hall", TODAY)
    waltz = await ready_song(memory.database, asker="cleo", brief=brief("waltz"), days_old=2)
    march = await ready_song(memory.database, asker="dan", brief=brief("march"), days_old=2)
    async with knowing(memory) as later:
        shown = await later.suggestions("hall", playlist.id, limit=9)
    assert [line.song_id for line in shown[:2]] == [waltz, march]
    assert len(shown) == 2 + 5  # last, what was dropped before
    assert shown[0].reason.kind is ReasonKind.LESSON
    assert shown[1].reason.kind is ReasonKind.NEW


async def test_whose_songs_are_erased_leave_no_lesson(memory: Memory, playlists: Playlists):
    await decided(memory, playlists, days=2)
    async with memory.database.transaction() as session:
        await privacy.erase(session, "ann 1")
        await privacy.erase(session, "ben 2")
    async with memory.database.reading() as session:
        left = await lessons.of_guild(session, "hall")
    assert sorted(one.verdict for one in left) == [Verdict.DROPPED, Verdict.KEPT]
