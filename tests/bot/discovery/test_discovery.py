"""Discovering, with a real database and the real ranking."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import memories
from bot.config import Settings
from bot.discovery import adviser
from bot.discovery.discovery import Discovery, Suggestion
from bot.discovery.features import Kind, Quality
from bot.discovery.feedback import LearningPausedError
from bot.errors import UnknownSongError
from bot.memories import Memory
from generation.lexicon.styles import STYLES
from recommend import ReasonKind
from storage import members, plays, ratings, songs
from storage.kinds import Status
from tests.support.repertoire import HALL, Stock


@pytest.fixture
async def memory(settings: Settings) -> AsyncIterator[Memory]:
    async with memories.open_alone(settings) as memory:
        yield memory


@pytest.fixture
def discovery(memory: Memory) -> Discovery:
    return Discovery(memory)


def ids_of(suggestions: list[Suggestion]) -> list[str]:
    return [one.song.id for one in suggestions]


async def test_who_likes_waltzes_is_suggested_a_waltz_and_told_why(memory: Memory, discovery: Discovery):
    stock = Stock()
    liked = stock.song("waltz", days_ago=50)
    stock.rating(liked, "ann", 2.0)
    polka, waltz, techno = (stock.song(style, days_ago=40) for style in ("polka", "waltz", "techno"))
    await stock.write(memory.database)
    found = await discovery.discover("ann", HALL, 10)
    assert set(ids_of(found)) == {polka, waltz, techno}
    first, reason = found[0].song, found[0].reason
    assert (first.id, reason.kind, reason.quality) == (waltz, ReasonKind.STYLE, Quality(Kind.STYLE, "waltz"))


async def test_who_likes_different_things_is_told_which_of_them_a_song_is_like(memory: Memory, discovery: Discovery):
    stock = Stock()
    liked = {style: stock.song(style, days_ago=50) for style in ("waltz", "techno", "samba", "metal")}
    for song_id in liked.values():
        stock.rating(song_id, "ann", 2.0)
    waltz = stock.song("waltz", days_ago=40)
    await stock.write(memory.database)
    (found,) = await discovery.discover("ann", HALL, 10)
    assert (found.song.id, found.reason.kind) == (waltz, ReasonKind.LIKE_YOURS)
    assert found.reason.other is not None
    assert found.reason.other.id == liked["waltz"]


async def test_a_newcomer_is_suggested_what_others_like_and_what_is_new(memory: Memory, discovery: Discovery):
    stock = Stock()
    old, popular, new = (
        stock.song("polka", days_ago=90),
        stock.song("samba", days_ago=90),
        stock.song("techno", days_ago=0),
    )
    for number in range(12):
        stock.rating(popular, f"member-{number}", 2.0)
    await stock.write(memory.database)
    found = {one.song.id: one.reason for one in await discovery.discover("newcomer", HALL, 10)}
    assert [*found] == [popular, new, old]
    assert (found[popular].kind, found[popular].count) == (ReasonKind.POPULAR, 12)
    assert (found[new].kind, found[new].count) == (ReasonKind.NEW, 0)
    assert (found[old].kind, found[old].count) == (ReasonKind.UNHEARD, 0)


async def test_what_is_never_suggested(memory: Memory, discovery: Discovery):
    stock = Stock()
    stock.song(asker="ann")
    stock.song(status=Status.FAILED)
    stock.song(status=Status.QUEUED)
    stock.song(guild="discord:9002")
    stock.song(guild=None)
    rated, disliked, taken_back, unknown, shown = (stock.song() for _ in range(5))
    stock.rating(rated, "ann", 1.0)
    stock.rating(disliked, "ann", -1.0)
    stock.rating(taken_back, "ann", 0.0)
    await stock.write(memory.database)
    assert set(ids_of(await discovery.discover("ann", HALL, 10))) == {taken_back, unknown, shown}
    assert set(ids_of(await discovery.discover("ann", HALL, 10, without=[shown]))) == {taken_back, unknown}


async def test_no_style_is_suggested_that_was_left_out_until_it_is_let_in(memory: Memory, discovery: Discovery):
    stock = Stock()
    polka, waltz = stock.song("polka"), stock.song("waltz")
    await stock.write(memory.database)
    await discovery.leave_out("ann", "polka")
    assert ids_of(await discovery.discover("ann", HALL, 10)) == [waltz]
    assert set(ids_of(await discovery.discover("ben", HALL, 10))) == {polka, waltz}
    await discovery.let_in("ann", "polka")
    assert set(ids_of(await discovery.discover("ann", HALL, 10))) == {polka, waltz}


async def test_in_a_private_message_songs_come_from_the_guilds_where_the_member_has_been(
    memory: Memory, discovery: Discovery
):
    stock = Stock()
    stock.song(asker="ann", guild="discord:1")
    in_first = stock.song(guild="discord:1")
    in_second, rated = stock.song(guild="discord:2"), stock.song(guild="discord:2")
    stock.rating(rated, "ann", 1.0)
    stock.song(guild="discord:3")
    await stock.write(memory.database)
    assert set(ids_of(await discovery.discover("ann", None, 10))) == {in_first, in_second}
    assert await discovery.discover("nobody", None, 10) == []


async def test_less_like_this_takes_the_song_away_and_its_like_down(memory: Memory, discovery: Discovery):
    stock = Stock()
    polkas = [stock.song("polka", days_ago=1) for _ in range(3)]
    ambient = [stock.song("ambient", days_ago=50) for _ in range(3)]
    await stock.write(memory.database)
    first, *_ = await discovery.discover("ann", HALL, 6)
    assert first.song.id in polkas
    await discovery.less_like("ann", first.song.id)
    after = ids_of(await discovery.discover("ann", HALL, 6))
    assert set(after) == {*polkas, *ambient} - {first.song.id}
    assert after[0] in ambient


async def test_what_a_member_says_counts_at_once_and_what_others_say_soon(
    memory: Memory, discovery: Discovery, monkeypatch: pytest.MonkeyPatch
):
    stock = Stock()
    one, two = stock.song("polka"), stock.song("techno")
    await stock.write(memory.database)
    await discovery.discover("ann", HALL, 5)
    for member in ("ben", "cleo"):
        await discovery.love(member, one)
    await discovery.love("ann", two)
    assert ids_of(await discovery.discover("ann", HALL, 5)) == [one]
    async with memory.database.transaction() as session:
        for rating in await ratings.of_members(session, ["ann"]):
            await ratings.withdraw(session, song_id=two, member="ann", emoji=rating.emoji)
    assert set(ids_of(await discovery.discover("ann", HALL, 5))) == {one, two}
    monkeypatch.setattr(adviser, "FRESH_SECONDS", 0)
    popular = (await discovery.discover("dan", HALL, 5))[0]
    assert (popular.song.id, popular.reason.kind, popular.reason.count) == (one, ReasonKind.POPULAR, 2)


async def test_songs_that_came_or_went_are_noticed(
    memory: Memory, discovery: Discovery, monkeypatch: pytest.MonkeyPatch
):
    stock = Stock()
    gone, liked, stays = stock.song("polka"), stock.song("waltz"), stock.song("waltz")
    stock.rating(liked, "ann", 2.0)
    await stock.write(memory.database)
    assert set(ids_of(await discovery.discover("ann", HALL, 5))) == {gone, stays}
    async with memory.database.transaction() as session:
        assert await songs.remove(session, gone)
    assert ids_of(await discovery.discover("ann", HALL, 5)) == [stays]
    async with memory.database.transaction() as session:
        assert await songs.remove(session, liked)
    assert len(await discovery.discover("ann", HALL, 5)) <= 1  # whatever names the song that is gone is not said
    new = stock.song("polka")
    await stock.write(memory.database)
    monkeypatch.setattr(adviser, "FRESH_SECONDS", 0)
    assert set(ids_of(await discovery.discover("ann", HALL, 5))) == {stays, new}


async def test_songs_like_a_song_and_what_they_share(memory: Memory, discovery: Discovery):
    stock = Stock()
    waltz, near, disliked, far = (stock.song(style) for style in ("waltz", "waltz", "waltz", "techno"))
    stock.song("waltz", asker="ann")
    stock.rating(near, "ann", 1.0)
    stock.rating(disliked, "ann", -1.0)
    await stock.write(memory.database)
    first, *rest = await discovery.similar(waltz, "ann", HALL, 5)
    assert (first.song.id, first.reason.kind) == (near, ReasonKind.SIMILAR)
    assert first.reason.quality == Quality(Kind.STYLE, "waltz")
    assert first.reason.other is not None
    assert first.reason.other.id == waltz
    assert set(ids_of(rest)) <= {far}
    assert await discovery.similar("000000000000", "ann", HALL, 5) == []


async def test_a_song_can_be_asked_about_the_moment_that_it_is_ready(memory: Memory, discovery: Discovery):
    stock = Stock()
    old = stock.song("waltz")
    await stock.write(memory.database)
    await discovery.discover("ann", HALL, 5)
    new = stock.song("waltz")
    await stock.write(memory.database)
    assert ids_of(await discovery.similar(new, "ann", HALL, 5)) == [old]


async def test_favorites_are_the_best_then_the_newest(memory: Memory, discovery: Discovery):
    stock = Stock()
    liked, loved, disliked = stock.song(), stock.song(), stock.song()
    for song_id, weight in ((liked, 1.0), (loved, 2.0), (disliked, -1.0)):
        stock.rating(song_id, "ann", weight)
    await stock.write(memory.database)
    found = await discovery.favorites("ann", limit=10)
    assert [(one.song.id, one.weight) for one in found] == [(loved, 2.0), (liked, 1.0)]
    assert [one.song.id for one in await discovery.favorites("ann", limit=1, offset=1)] == [liked]


async def test_history_has_what_was_asked_for_and_what_was_played(memory: Memory, discovery: Discovery):
    stock = Stock()
    own, heard = stock.song(asker="ann", status=Status.QUEUED), stock.song()
    await stock.write(memory.database)
    async with memory.database.transaction() as session:
        await members.meet(session, "ann")
        await plays.note(session, song_id=heard, member="ann", seconds=60)
    found = await discovery.history("ann", limit=10)
    assert [(one.song.id, one.asked, one.plays) for one in found] == [(heard, False, 1), (own, True, 0)]


async def test_the_charts_of_a_guild(memory: Memory, discovery: Discovery):
    stock = Stock()
    loved, liked = stock.song(), stock.song()
    for member in ("ann", "ben"):
        stock.rating(loved, member, 2.0, days_ago=20)
    stock.rating(liked, "ann", 1.0)
    await stock.write(memory.database)
    assert [(one.song.id, one.likes) for one in await discovery.top(HALL, limit=5)] == [(loved, 2), (liked, 1)]
    assert [one.song.id for one in await discovery.top(HALL, days=7, limit=5)] == [liked]


async def test_listeners_together_are_spared_what_one_of_them_dislikes(memory: Memory, discovery: Discovery):
    stock = Stock()
    for member, style in (("ann", "waltz"), ("ben", "techno")):
        stock.rating(stock.song(style, guild="discord:1"), member, 2.0)
    waltz, techno, both, polka, left_out = (
        stock.song(style) for style in ("waltz", "techno", "house", "polka", "tango")
    )
    for member in ("ann", "ben"):
        stock.rating(both, member, 1.0)
    stock.rating(polka, "ben", -1.0)
    await stock.write(memory.database)
    await discovery.leave_out("ann", "tango")
    found = [song.id for song in await discovery.for_listeners(HALL, ["ann", "ben"], 10)]
    assert found[0] == both
    assert set(found) == {waltz, techno, both}
    assert [song.id for song in await discovery.for_listeners(HALL, ["ben"], 1, without=[both])] == [techno]
    assert left_out in [song.id for song in await discovery.for_listeners(HALL, [], 10)]


async def test_who_paused_teaches_nothing_more_but_is_served(memory: Memory, discovery: Discovery):
    stock = Stock()
    song_id = stock.song()
    await stock.write(memory.database)
    async with memory.database.transaction() as session:
        await members.pause(session, "ann")
    for say in (discovery.love, discovery.less_like):
        with pytest.raises(LearningPausedError):
            await say("ann", song_id)
    assert ids_of(await discovery.discover("ann", HALL, 5)) == [song_id]
    assert (await discovery.taste("ann")).paused


async def test_what_cannot_be_rated(memory: Memory, discovery: Discovery):
    with pytest.raises(UnknownSongError):
        await discovery.love("ann", "000000000000")


async def test_a_taste_that_is_forgotten_counts_no_more(memory: Memory, discovery: Discovery):
    stock = Stock()
    song_id = stock.song("polka")
    await stock.write(memory.database)
    await discovery.love("ann", song_id)
    await discovery.leave_out("ann", "waltz")
    assert (await discovery.taste("ann")).songs == 1
    assert await discovery.forget_taste("ann") == 1
    taste = await discovery.taste("ann")
    assert (taste.songs, taste.styles, taste.left_out) == (0, (), ())
    assert await discovery.favorites("ann", limit=5) == []
    assert ids_of(await discovery.discover("ann", HALL, 5)) == [song_id]


async def test_many_thousand_songs_keep_nobody_waiting(memory: Memory, discovery: Discovery):
    stock, styles = Stock(), [*STYLES]
    song_ids = [stock.song(styles[number % len(styles)], asker=f"asker-{number % 50}") for number in range(3000)]
    for number in range(10_000):
        stock.rating(song_ids[number * 7 % 3000], f"member-{number % 199}", (number % 4) - 1.0, emoji=f"{number}")
    await stock.write(memory.database)
    lags: list[float] = []

    async def watch() -> None:
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.005)
            lags.append(time.monotonic() - before)

    watching = asyncio.create_task(watch())
    assert len(await discovery.discover("member-1", HALL, 5)) == 5  # reads all of it
    started = time.monotonic()
    await asyncio.gather(*(discovery.discover(f"member-{number}", HALL, 5) for number in range(10)))
    assert time.monotonic() - started < 5
    watching.cancel()
    assert max(lags) < 1


async def test_on_postgres_too(tmp_path: Path, postgres_url: str):
    settings = Settings(data_dir=tmp_path, database_url=postgres_url)
    async with memories.open_alone(settings) as memory:
        discovery, stock = Discovery(memory), Stock()
        liked, waltz, polka = stock.song("waltz"), stock.song("waltz"), stock.song("polka")
        stock.rating(liked, "ann", 2.0)
        await stock.write(memory.database)
        assert ids_of(await discovery.discover("ann", HALL, 5)) == [waltz, polka]
        assert ids_of(await discovery.similar(liked, "ann", HALL, 5))[0] == waltz
        await discovery.less_like("ann", waltz)
        assert ids_of(await discovery.discover("ann", HALL, 5)) == [polka]
        assert (await discovery.taste("ann")).songs == 1
        assert [one.song.id for one in await discovery.top(HALL, limit=5)] == [liked]
        assert [song.id for song in await discovery.for_listeners(HALL, ["ann"], 5)] == [liked, polka]
