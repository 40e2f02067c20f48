"""The adviser keeps up with what is done, and keeps nobody waiting for it."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable
from typing import Any, TypeVar

import numpy as np
import pytest
from numpy.typing import NDArray

from bot import memories
from bot.config import Settings
from bot.discovery import adviser, knowledge
from bot.discovery.adviser import Adviser
from bot.discovery.knowledge import Knowledge, number
from bot.memories import Memory
from bot.plays import Plays
from storage import deeds, members, privacy, ratings, uncounted
from storage.database import Database
from storage.errors import StorageError
from storage.song_features import SongFeatures
from tests.support.repertoire import HALL, Stock, brief

T = TypeVar("T")

LENGTH = brief("waltz").seconds


@pytest.fixture
async def memory(settings: Settings) -> AsyncIterator[Memory]:
    async with memories.open_alone(settings) as memory:
        yield memory


@pytest.fixture
async def asked(memory: Memory) -> AsyncIterator[Adviser]:
    asked = Adviser(memory.database)
    yield asked
    await asked.close()


def weights(member: str) -> Callable[[Knowledge], dict[str, float]]:
    """What a member thinks, by song."""

    def question(known: Knowledge) -> dict[str, float]:
        return {known.id_of(song): one.weight for song, one in known.opinions_of(member).items()}

    return question


def best(member: str) -> Callable[[Knowledge], list[str]]:
    """What a member is suggested, the best first."""

    def question(known: Knowledge) -> list[str]:
        within = known.songs_of([HALL], but_of=member)
        return [known.id_of(one.item) for one in known.recommender.recommend(number(member), 10, within=within)]

    return question


def expected(member: str, items: NDArray[np.int64]) -> Callable[[Knowledge], NDArray[np.float64]]:
    """How much a member may like these, at the end of time."""
    return lambda known: known.recommender.predicted(number(member), items, now=4e9)


async def until(asked: Adviser, question: Callable[[Knowledge], T], answer: T) -> None:
    """Fails unless it is answered so before long."""
    end = time.monotonic() + 60
    while (found := await asked.ask(question)) != answer and time.monotonic() < end:
        await asyncio.sleep(0.02)
    assert found == answer


async def test_who_asked_for_a_variation_of_a_waltz_is_suggested_waltzes(memory: Memory, asked: Adviser):
    stock = Stock()
    source = stock.song("waltz", days_ago=50)
    stock.song("techno", asker="ann", parent=source, days_ago=1)
    others = {style: stock.song(style, days_ago=40) for style in ("polka", "waltz", "techno")}
    await stock.write(memory.database)
    assert await asked.ask(weights("ann"), members=["ann"]) == {source: 0.75}
    assert (await asked.ask(best("ann"), members=["ann"]))[0] == others["waltz"]


async def test_everything_that_is_done_becomes_one_weight(memory: Memory, asked: Adviser):
    stock = Stock()
    heard, left, loved, quiet = stock.song(), stock.song(), stock.song(), stock.song()
    stock.play(heard, "ann", LENGTH)
    stock.download(heard, "ann")
    stock.play(left, "ann", LENGTH / 10, turned_away=True)
    stock.play(loved, "ann", LENGTH / 10, turned_away=True)
    stock.rating(loved, "ann", 2.0)
    stock.play(quiet, "ann", LENGTH / 2)
    await stock.write(memory.database)
    assert await asked.ask(weights("ann")) == {heard: 1.0, left: -0.25, loved: 2.0}
    said = await asked.ask(lambda known: {known.id_of(song) for song in known.said_by("ann")})
    assert said == {loved}


async def test_what_the_asking_member_does_counts_at_once(memory: Memory, asked: Adviser):
    stock = Stock()
    song_id, other = stock.song("waltz"), stock.song("waltz")
    await stock.write(memory.database)
    plays = Plays(memory)
    assert await asked.ask(weights("ann"), members=["ann"]) == {}
    await plays.note_download(song_id, "ann")
    assert await asked.ask(weights("ann"), members=["ann"]) == {song_id: 0.5}
    await plays.note(song_id, {"ann": LENGTH})
    await plays.note(other, {"ann": LENGTH / 20}, turned_away={"ann"})
    assert await asked.ask(weights("ann"), members=["ann"]) == {song_id: 1.0, other: -0.25}
    async with memory.database.transaction() as session:
        await uncounted.add(session, song_id=song_id, member="ann")
    assert await asked.ask(weights("ann"), members=["ann"]) == {other: -0.25}
    async with memory.database.transaction() as session:
        await uncounted.remove(session, song_id=song_id, member="ann")
        await members.forget_taste(session, "ann")
    assert await asked.ask(weights("ann"), members=["ann"]) == {}


async def test_what_others_did_and_new_songs_are_told_without_learning_all_anew(
    memory: Memory, asked: Adviser, monkeypatch: pytest.MonkeyPatch
):
    stock = Stock()
    song_id = stock.song("waltz")
    await stock.write(memory.database)
    await asked.ask(weights("ben"))
    monkeypatch.setattr(adviser, "_IDLE", 1e9)
    monkeypatch.setattr(knowledge, "new_recommender", None)  # nobody makes another
    await Plays(memory).note(song_id, {"ben": LENGTH})
    new = stock.song("polka", days_ago=0)
    stock.rating(new, "cleo", 1.0, days_ago=0)
    await stock.write(memory.database)
    assert await asked.ask(weights("ben")) == {}  # for it looked a moment ago
    monkeypatch.setattr(adviser, "FRESH_SECONDS", 0)
    await until(asked, weights("ben"), {song_id: 0.5})
    await until(asked, weights("cleo"), {new: 1.0})
    assert await asked.ask(lambda known: new in known)


async def test_what_others_took_back_is_noticed_by_learning_anew(
    memory: Memory, asked: Adviser, monkeypatch: pytest.MonkeyPatch
):
    stock = Stock()
    song_id = stock.song("waltz")
    stock.rating(song_id, "ben", 1.0)
    stock.play(song_id, "cleo", LENGTH)
    await stock.write(memory.database)
    await asked.ask(weights("ben"))
    monkeypatch.setattr(adviser, "FRESH_SECONDS", 0)
    async with memory.database.transaction() as session:
        await ratings.withdraw(session, song_id=song_id, member="ben", emoji="👍")
    await until(asked, weights("ben"), {})
    assert await asked.ask(weights("cleo")) == {song_id: 0.5}
    async with memory.database.transaction() as session:
        await uncounted.add(session, song_id=song_id, member="cleo")
    await until(asked, weights("cleo"), {})


async def test_nobody_waits_while_all_is_learnt_anew(memory: Memory, asked: Adviser, monkeypatch: pytest.MonkeyPatch):
    stock = Stock()
    song_id = stock.song("waltz")
    await stock.write(memory.database)
    await asked.ask(weights("ann"))
    monkeypatch.setattr(adviser, "FRESH_SECONDS", 0)
    go, began, made = threading.Event(), threading.Event(), knowledge.new_recommender

    def slow(*given: Any) -> Any:
        began.set()
        go.wait()
        return made(*given)

    monkeypatch.setattr(knowledge, "new_recommender", slow)
    async with memory.database.transaction() as session:
        await members.meet(session, "ben")
        await ratings.rate(session, song_id=song_id, member="ben", emoji="👍", weight=1.0)
    while not began.is_set():
        await asked.ask(weights("ben"))
        await asyncio.sleep(0.01)
    async with memory.database.transaction() as session:
        await ratings.rate(session, song_id=song_id, member="ben", emoji="❤️", weight=2.0)
    assert await asked.ask(weights("ben"), members=["ben"]) == {song_id: 2.0}
    new = stock.song("polka", days_ago=0)
    await stock.write(memory.database)
    assert await asked.ask(lambda known: new in known, about=new)
    go.set()
    await until(asked, lambda known: (new in known, weights("ben")(known)), (True, {song_id: 2.0}))


async def test_the_first_learning_is_waited_for_a_little_and_goes_on_behind(
    memory: Memory, asked: Adviser, monkeypatch: pytest.MonkeyPatch
):
    """Until it has learnt what others think, members are answered by what they themselves did."""
    stock = Stock()
    liked, waltz, polka = (stock.song(style, days_ago=50) for style in ("waltz", "waltz", "polka"))
    stock.rating(liked, "ann", 2.0)
    stock.rating(polka, "ben", 2.0)
    await stock.write(memory.database)
    monkeypatch.setattr(adviser, "FIRST_PATIENCE_SECONDS", 0.1)
    go, made = threading.Event(), knowledge.new_recommender
    calls: list[Any] = []

    def slow_the_second_time(*given: Any) -> Any:
        calls.append(given)
        if len(calls) > 1:
            go.wait()
        return made(*given)

    monkeypatch.setattr(knowledge, "new_recommender", slow_the_second_time)
    assert await asked.ask(best("ann"), members=["ann"]) == [waltz, polka]
    assert await asked.ask(weights("ben")) == {}
    assert await asked.ask_at_once(weights("ben")) == {}
    go.set()
    await until(asked, weights("ben"), {polka: 2.0})


async def test_a_fault_in_learning_is_logged_and_answers_go_on(
    memory: Memory, asked: Adviser, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    stock = Stock()
    stock.rating(stock.song(), "ann", 1.0)
    await stock.write(memory.database)
    assert len(await asked.ask(weights("ann"))) == 1
    monkeypatch.setattr(adviser, "FRESH_SECONDS", 0)

    def broken(_given: Any) -> Any:
        raise RuntimeError("no more memory")

    monkeypatch.setattr(knowledge, "new_recommender", broken)
    stock.rating(stock.song(), "ben", 1.0)
    await stock.write(memory.database)
    while "no more memory" not in caplog.text:
        assert len(await asked.ask(weights("ann"))) == 1
        await asyncio.sleep(0.02)


async def test_an_answer_at_once_or_none(memory: Memory, asked: Adviser):
    stock = Stock()
    stock.rating(stock.song(), "ann", 1.0)
    await stock.write(memory.database)
    assert await asked.ask_at_once(weights("ann")) is None
    while (found := await asked.ask_at_once(weights("ann"), members=["ann"])) is None:
        await asyncio.sleep(0.01)
    assert list(found.values()) == [1.0]


async def test_who_was_erased_leaves_nothing(memory: Memory, asked: Adviser):
    """Not in what others are suggested either: as if they had never been."""
    stock = Stock()
    songs = [
        stock.song(style, days_ago=20 + place) for place, style in enumerate(("waltz", "polka", "techno", "tango"))
    ]
    for song_id in songs:
        stock.rating(song_id, "ben", 1.0 if song_id == songs[0] else -1.0, days_ago=3)
    stock.rating(songs[0], "ann", 1.0, days_ago=2)
    stock.play(songs[3], "dan", LENGTH, days_ago=2)
    stock.rating(songs[3], "dan", 2.0, days_ago=2)
    await stock.write(memory.database)
    assert await asked.ask(weights("dan")) == {songs[3]: 2.0}
    async with memory.database.transaction() as session:
        assert await privacy.erase(session, "dan")
    await asked.forget("dan")
    items = np.array([number(song_id) for song_id in songs], np.int64)
    assert await asked.ask(weights("dan")) == {}
    fresh = Adviser(memory.database)
    for member in ("ann", "ben", "dan", "eve"):
        assert np.allclose(await asked.ask(expected(member, items)), await fresh.ask(expected(member, items))), member
        assert await asked.ask(best(member)) == await fresh.ask(best(member)), member
    await fresh.close()


async def test_a_database_that_fails_is_said_at_first_and_later_only_to_the_log(
    memory: Memory, asked: Adviser, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    stock = Stock()
    stock.rating(stock.song(), "ann", 1.0)
    await stock.write(memory.database)

    def failing(self: Database) -> Any:
        raise StorageError("The database does not answer.", "Try again.", code="database_unreachable")

    with monkeypatch.context() as broken:
        broken.setattr(Database, "snapshot", failing)
        with pytest.raises(StorageError):
            await asked.ask(weights("ann"))
    assert len(await asked.ask(weights("ann"))) == 1
    monkeypatch.setattr(adviser, "FRESH_SECONDS", 0)

    async def refusing(*_args: Any, **_other: Any) -> Any:
        raise StorageError("The database does not answer.", "Try again.", code="database_unreachable")

    monkeypatch.setattr(deeds, "doers", refusing)
    assert len(await asked.ask(weights("ann"))) == 1
    assert "The database does not answer." in caplog.text


async def test_what_was_measured_tells_songs_of_one_brief_apart(memory: Memory, asked: Adviser):
    stock = Stock()
    dense, sparse = (
        SongFeatures(version=1, embedding=None, measured={"density": density, "loudness": loudness})
        for density, loudness in ((4.2, 120.0), (1.5, 30.0))
    )
    for _ in range(3):
        stock.rating(stock.song(features=dense, days_ago=50), "ann", 2.0)
        stock.rating(stock.song(features=sparse, days_ago=50), "ann", -1.0)
    new = {"dense": stock.song(features=dense, days_ago=40), "sparse": stock.song(features=sparse, days_ago=40)}
    unmeasured = stock.song(days_ago=40)
    await stock.write(memory.database)
    assert await asked.ask(best("ann"), members=["ann"]) == [new["dense"], unmeasured, new["sparse"]]


async def test_it_says_nothing_of_nothing(asked: Adviser):
    assert await asked.ask(best("ann"), members=["ann"]) == []
    assert await asked.ask(weights("ann"), about="000000000000") == {}
