"""Discovering, with a real database and the real ranking."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot import memories
from bot.config import Settings
from bot.discovery import adviser, knowledge
from bot.discovery.discovery import Dial, Discovery, Fondness, Suggestion
from bot.discovery.features import COLUMNS, TRAITS, Kind, Quality
from bot.discovery.feedback import LearningPausedError
from bot.discovery.taste import Learnt
from bot.errors import UnknownSongError
from bot.memories import Memory
from generation.brief import Mood, Seat
from generation.lexicon.styles import STYLES
from generation.score import Role
from recommend import Reason, ReasonKind
from recommend import Suggestion as Found
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
    assert (first.id, reason.kind, reason.qualities) == (waltz, ReasonKind.STYLE, (Quality(Kind.STYLE, "waltz"),))


async def test_who_likes_different_things_is_told_which_of_them_a_song_is_like(memory: Memory, discovery: Discovery):
    stock = Stock()
    liked = {style: stock.song(style, days_ago=50) for style in ("waltz", "techno", "samba", "metal")}
    for song_id in liked.values():
        stock.rating(song_id, "ann", 2.0)
    waltz = stock.song("waltz", days_ago=40)
    await stock.write(memory.database)
    (found,) = await discovery.discover("ann", HALL, 10)
    assert (found.song.id, found.reason.kind) == (waltz, ReasonKind.LIKE_YOURS)
    assert [other.id for other in found.reason.others] == [liked["waltz"]]
    assert found.reason.fondness is Fondness.LOVES


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


@dataclass(kw_only=True)
class Told:
    """A recommender that says what it is told to."""

    says: list[Found] = field(default_factory=list)
    adventures: list[float] = field(default_factory=list)

    def recommend(self, *_: Any, adventure: float, **__: Any) -> list[Found]:
        self.adventures.append(adventure)
        return self.says


async def told(discovery: Discovery, *says: tuple[str, Reason]) -> Told:
    """The adviser's recommender gives these songs for these reasons from now on."""
    recommender = Told(
        says=[Found(item=knowledge.number(song_id), score=1.0, reason=reason) for song_id, reason in says]
    )
    known = await discovery.adviser.ask(lambda known: known)
    known.recommender.recommend = recommender.recommend  # type: ignore[method-assign]
    return recommender


def column(kind: Kind, name: str) -> int:
    return next(number for number, trait in enumerate(TRAITS) if (trait.kind, trait.name) == (kind, name))


SHARED = (column(Kind.STYLE, "waltz"), column(Kind.TEMPO, "fast"), column(Kind.BAND, "strings"))
SLOW = {"bpm": 60, "band": (Seat(Role.LEAD, 40), Seat(Role.CHORDS, 48))}


async def test_a_reason_names_several_songs_and_what_they_all_share(memory: Memory, discovery: Discovery):
    stock = Stock()
    loved, liked = stock.song("waltz", **SLOW), stock.song("waltz", bpm=70, band=SLOW["band"])
    fast = stock.song("waltz", bpm=180, band=SLOW["band"])
    new = stock.song("waltz", **SLOW)
    stock.rating(loved, "ann", 2.0)
    stock.rating(liked, "ann", 1.0)
    stock.play(fast, "ann", 600.0)
    await stock.write(memory.database)
    both, all_three = (
        Reason(kind=ReasonKind.LIKE_YOURS, value=0.9, items=tuple(map(knowledge.number, items)), features=SHARED)
        for items in ([loved, liked], [loved, liked, fast])
    )
    await told(discovery, (new, both), (new, all_three))
    of_two, of_three = [one.reason for one in await discovery.discover("ann", HALL, 5)]
    strings, waltz = Quality(Kind.BAND, "strings"), Quality(Kind.STYLE, "waltz")
    assert [song.id for song in of_two.others] == [loved, liked]
    assert of_two.qualities == (waltz, Quality(Kind.TEMPO, "slow"), strings)
    assert of_two.fondness is Fondness.LIKES  # the least that was said of any of them
    assert of_three.qualities == (waltz, strings)
    assert of_three.fondness is Fondness.SEEMS


async def test_what_cannot_be_said_or_is_hardly_so_is_not_said(memory: Memory, discovery: Discovery):
    stock = Stock()
    liked, new = (stock.song("waltz", bpm=105, mood=Mood(0.05, 0.6)) for _ in range(2))
    stock.rating(liked, "ann", 1.0)
    await stock.write(memory.database)
    last = COLUMNS - 1  # of the prompt's embedding
    shared = (last, column(Kind.TEMPO, "fast"), column(Kind.MOOD, "happy"), column(Kind.MOOD, "lively"))
    like_yours = Reason(kind=ReasonKind.LIKE_YOURS, value=0.9, items=(knowledge.number(liked),), features=shared)
    not_a_polka = Reason(
        kind=ReasonKind.LIKE_YOURS, value=0.9, items=(knowledge.number(liked),), features=(column(Kind.STYLE, "polka"),)
    )
    of_another = Reason(kind=ReasonKind.STYLE, value=0.5, features=(column(Kind.STYLE, "polka"),))
    dislikes = Reason(kind=ReasonKind.STYLE, value=-0.5, features=(column(Kind.STYLE, "polka"),))
    await told(discovery, (new, like_yours), (new, not_a_polka), (new, of_another), (new, dislikes))
    found = [one.reason.qualities for one in await discovery.discover("ann", HALL, 5)]
    assert found == [(Quality(Kind.MOOD, "lively"),), (), (), (Quality(Kind.STYLE, "polka", lacking=True),)]


async def test_a_liked_song_of_another_guild_is_not_named_here(memory: Memory, discovery: Discovery):
    stock = Stock()
    elsewhere, gone, here = stock.song(guild="discord:1"), stock.song(), stock.song()
    new = stock.song()
    for liked in (elsewhere, gone, here):
        stock.rating(liked, "ann", 2.0)
    await stock.write(memory.database)
    named = tuple(knowledge.number(song_id) for song_id in (elsewhere, gone, here))
    await told(discovery, (new, Reason(kind=ReasonKind.TOGETHER, value=0.9, items=named)))
    async with memory.database.transaction() as session:
        assert await songs.remove(session, gone)
    (found,) = await discovery.discover("ann", HALL, 5)
    assert [song.id for song in found.reason.others] == [here]
    (found,) = await discovery.discover("ann", None, 5)  # in a private message
    assert [song.id for song in found.reason.others] == [elsewhere, here]


async def test_the_dial_reaches_the_recommender(memory: Memory, discovery: Discovery):
    recommender = await told(discovery)
    await discovery.discover("ann", HALL, 5)
    for dial in Dial:
        await discovery.discover("ann", HALL, 5, adventure=dial.adventure)
    assert recommender.adventures[::2] == [0.3, 0.05, 0.3, 0.8]
    assert recommender.adventures[1::2] == [0.3, 0.05, 0.3, 0.8]  # nothing was found: it looked for newer songs


async def test_what_does_not_count_teaches_nothing_until_it_counts_again(memory: Memory, discovery: Discovery):
    stock = Stock()
    loved = stock.song("polka", days_ago=50)
    polka, techno = stock.song("polka", days_ago=40), stock.song("techno", days_ago=1)
    stock.rating(loved, "ann", 2.0)
    await stock.write(memory.database)
    assert ids_of(await discovery.discover("ann", HALL, 5, adventure=0.0)) == [polka, techno]
    assert (await discovery.taste("ann")).songs == 1
    for _ in range(2):  # the same again is no error
        await discovery.uncount("ann", loved)
    assert ids_of(await discovery.discover("ann", HALL, 5, adventure=0.0)) == [
        techno,
        polka,
    ]  # at once, and never itself
    taste = await discovery.taste("ann")
    assert (taste.songs, taste.styles, taste.learnt, taste.wishes.uncounted) == (0, (), Learnt(), 1)
    assert [song.id for song in await discovery.uncounted("ann")] == [loved]
    assert [one.counts for one in await discovery.favorites("ann", limit=5)] == [False]
    assert not await discovery.counts("ann", loved)
    assert await discovery.counts("ben", loved)
    for _ in range(2):
        await discovery.count_again("ann", loved)
    assert ids_of(await discovery.discover("ann", HALL, 5, adventure=0.0)) == [polka, techno]
    assert (await discovery.taste("ann")).songs == 1
    assert [one.counts for one in await discovery.favorites("ann", limit=5)] == [True]


async def test_what_is_gone_cannot_be_left_uncounted(memory: Memory, discovery: Discovery):
    with pytest.raises(UnknownSongError):
        await discovery.uncount("ann", "000000000000")
    await discovery.count_again("ann", "000000000000")


async def test_a_taste_says_what_was_learnt_either_way(memory: Memory, discovery: Discovery):
    stock = Stock()
    drums = (Seat(Role.DRUMS, 0), Seat(Role.LEAD, 0))
    for _ in range(3):
        stock.rating(stock.song("waltz", **SLOW), "ann", 2.0)
        stock.rating(stock.song("techno", bpm=150, band=drums), "ann", -1.0)
    await stock.write(memory.database)
    learnt = (await discovery.taste("ann")).learnt
    assert {Quality(Kind.STYLE, "waltz"), Quality(Kind.BAND, "strings")} <= {*learnt.towards}
    assert {Quality(Kind.STYLE, "techno"), Quality(Kind.BAND, "drums")} <= {*learnt.away}
    assert not any(quality.lacking for quality in (*learnt.towards, *learnt.away))
    assert (await discovery.taste("ben")).learnt == Learnt()


async def test_a_taste_says_whether_songs_are_composed_by_it(memory: Memory, discovery: Discovery):
    assert (await discovery.taste("ann")).wishes.led
    async with memory.database.transaction() as session:
        await members.unlead(session, "ann")
    assert not (await discovery.taste("ann")).wishes.led


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
    new = stock.song("polka", days_ago=0)
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
    assert first.reason.qualities[0] == Quality(Kind.STYLE, "waltz")
    assert [other.id for other in first.reason.others] == [waltz]
    assert set(ids_of(rest)) <= {far}
    assert await discovery.similar("000000000000", "ann", HALL, 5) == []


async def test_a_song_can_be_asked_about_the_moment_that_it_is_ready(memory: Memory, discovery: Discovery):
    stock = Stock()
    old = stock.song("waltz")
    await stock.write(memory.database)
    await discovery.discover("ann", HALL, 5)
    new = stock.song("waltz", days_ago=0)
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


async def test_listeners_together_do_not_hear_one_sort_for_long(memory: Memory, discovery: Discovery):
    stock = Stock()
    for member in ("ann", "ben"):
        for style in ("waltz", "waltz", "polka"):
            stock.rating(stock.song(style, guild="discord:1"), member, 2.0)
    of_style = {stock.song(style): style for style in ("waltz", "polka") for _ in range(5)}
    await stock.write(memory.database)
    found = await discovery.for_listeners(HALL, ["ann", "ben"], 6)
    assert {of_style[song.id] for song in found} == {"waltz", "polka"}


async def test_a_song_that_one_of_many_would_hardly_bear_comes_last(memory: Memory, discovery: Discovery):
    """Four love techno and one cannot bear it; nobody minds a waltz."""
    stock = Stock()
    many = [f"member-{number}" for number in range(4)]
    for member in many:
        stock.rating(stock.song("techno", guild="discord:1"), member, 2.0)
    for _ in range(3):
        stock.rating(stock.song("techno", guild="discord:1"), "ann", -1.0)
    techno, waltz = stock.song("techno"), stock.song("waltz")
    await stock.write(memory.database)
    assert [song.id for song in await discovery.for_listeners(HALL, many, 2)] == [techno, waltz]
    assert [song.id for song in await discovery.for_listeners(HALL, [*many, "ann"], 2)] == [waltz, techno]


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
    assert (await discovery.taste("ann")).wishes.paused


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
    assert (taste.songs, taste.styles, taste.wishes.left_out, taste.learnt.towards) == (0, (), (), ())
    assert await discovery.favorites("ann", limit=5) == []
    assert ids_of(await discovery.discover("ann", HALL, 5)) == [song_id]


async def test_many_thousand_songs_keep_nobody_waiting(memory: Memory, discovery: Discovery):
    stock, styles = Stock(), [*STYLES]
    song_ids = [stock.song(styles[number % len(styles)], asker=f"asker-{number % 50}") for number in range(3000)]
    for number in range(10_000):
        stock.rating(song_ids[number * 7 % 3000], f"member-{number % 199}", (number % 4) - 1.0, emoji=f"{number}")
    await stock.write(memory.database)
    turns = 0
    reading = asyncio.create_task(discovery.discover("member-1", HALL, 5))  # reads all of it, and learns
    while not reading.done():
        await asyncio.sleep(0.005)
        turns += 1
    assert len(await reading) == 5
    assert turns > 40, "the event loop goes on meanwhile"


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
