"""Taste leads composing: of whom enough is known, who did not forbid it, and never at the price of waiting."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, TypeVar

import numpy as np
import pytest

from bot import memories, wish
from bot.config import Settings
from bot.discovery import features, leading
from bot.discovery.adviser import Adviser
from bot.discovery.knowledge import Knowledge
from bot.discovery.leading import LEAST, Leading
from bot.discovery.surprise import CHANCE
from bot.memories import Memory
from bot.recipe import Recipe
from bot.studio import Studio
from bot.workshop import Workshop
from generation import measured
from generation.liking import Liking
from generation.reading.surprises import Source
from generation.sampling import LED_TAKES
from storage import aversions, members
from storage.errors import StorageError
from storage.kinds import FileKind
from storage.song_features import SongFeatures
from tests.bot.conftest import OpenStudio
from tests.support import quick
from tests.support.fakes import PlainComposer
from tests.support.repertoire import HALL, Stock

T = TypeVar("T")


@pytest.fixture
async def memory(settings: Settings) -> AsyncIterator[Memory]:
    async with memories.open_alone(settings) as memory:
        yield memory


@pytest.fixture
async def led(memory: Memory) -> AsyncIterator[Leading]:
    """With an adviser that has learnt all that there is when it is first asked."""
    adviser = Adviser(memory.database)
    leading = Leading(memory.database, adviser)
    yield leading
    await leading.close()


def dense(more: float) -> SongFeatures:
    """A song as songs are, but with so many standard deviations more of notes."""
    found = {measure.name: measure.usual for measure in measured.MEASURES}
    density = next(measure for measure in measured.MEASURES if measure.name == "density")
    return SongFeatures(
        version=features.VERSION, embedding=None, measured=found | {"density": density.usual + more * density.spread}
    )


async def write_taste(memory: Memory, *, songs: int = 12, member: str = "ann") -> None:
    """A member who likes what is dense, and nothing else, of songs of one style."""
    stock = Stock()
    for number in range(songs):
        more = 1.5 if number % 2 else -1.5
        song = stock.song("waltz", days_ago=20, features=dense(more))
        stock.rating(song, member, 2.0 if more > 0 else -1.0)
    await stock.write(memory.database)


async def learn(leading: Leading) -> None:
    await leading._adviser.ask(lambda _known: None)


async def test_what_a_member_likes_of_the_music_leads(memory: Memory, led: Leading):
    await write_taste(memory)
    await learn(led)
    liking = await led.liking("ann")
    assert liking is not None
    (first, *_) = liking.directions(3)
    assert (first.name, first.more) == ("density", True)
    assert liking.worth(dense(1.5).measured) > 0.1 > -0.1 > liking.worth(dense(-1.5).measured)
    assert await led.liking("ann") == liking
    assert await led.liking("ben") is None


@pytest.mark.parametrize(("songs", "is_led"), [(LEAST - 1, False), (LEAST, True)])
async def test_of_whom_little_is_known_nothing_leads(memory: Memory, led: Leading, songs: int, *, is_led: bool):
    await write_taste(memory, songs=songs)
    await learn(led)
    assert (await led.liking("ann") is not None) == is_led


async def test_who_said_so_is_not_led(memory: Memory, led: Leading):
    await write_taste(memory)
    await learn(led)
    assert await led.unlead("ann")
    assert not await led.unlead("ann")
    assert not await led.is_led("ann")
    assert await led.liking("ann") is None
    assert await led.lead("ann")
    assert not await led.lead("ann")
    assert await led.liking("ann") is not None
    async with memory.database.transaction() as session:
        await members.pause(session, "ann")
    assert await led.liking("ann") is None


async def test_nobody_waits_for_the_first_learning(memory: Memory, led: Leading):
    await write_taste(memory)
    assert await led.liking("ann") is None  # which began it
    await learn(led)
    assert await led.liking("ann") is not None


class _Slow(Adviser):
    """Never answers, or with an error."""

    error: Exception | None = None

    async def ask_at_once(self, question: Callable[[Knowledge], T], **_: Any) -> T | None:
        if self.error is not None:
            raise self.error
        return await asyncio.get_running_loop().create_future()


async def test_nobody_waits_for_an_answer_that_takes_long(memory: Memory, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(leading, "PATIENCE_SECONDS", 0.1)
    slow = Leading(memory.database, _Slow(memory.database))
    assert await slow.liking("ann") is None
    assert await slow.ground("ann", HALL, seed=1) is CHANCE
    await slow.close()


async def test_a_fault_keeps_no_song_from_being_made(memory: Memory, caplog: pytest.LogCaptureFixture):
    adviser = _Slow(memory.database)
    adviser.error = StorageError("The database is on fire.", "Fetch water.")
    assert await Leading(memory.database, adviser).liking("ann") is None
    assert "without taste" in caplog.text


def test_only_the_direction_is_the_recommender_s():
    """In what units it counts, or how sure it was, is its own affair; how much is known says how far it leads."""
    leaning = np.zeros(features.COLUMNS)
    leaning[features.FIRST_SOUND] = 3.0
    leaning[0] = 99.0  # a style: all takes are of one
    few, many = leading.weighed(leaning, 5), leading.weighed(1e-6 * leaning, 5)
    assert few == many == Liking(weights={"density": round(5 / 15, 4)})
    assert leading.weighed(leaning, 1000) == Liking(weights={"density": round(1000 / 1010, 4)})
    assert leading.weighed(np.zeros(features.COLUMNS), 20) is None
    assert leading.weighed(np.full(features.COLUMNS, np.nan), 20) is None


# ------------------------------------------------------------------------------------------------ surprises


async def test_a_member_is_surprised_by_taste(memory: Memory, led: Leading):
    stock = Stock()
    for number in range(12):
        stock.rating(stock.song("waltz" if number % 2 else "metal", days_ago=20), "ann", 2.0 if number % 2 else -1.0)
    await stock.write(memory.database)
    async with memory.database.transaction() as session:
        await aversions.add(session, member="ann", style="polka")
    await learn(led)
    ground = await led.ground("ann", HALL, seed=1)
    assert ground.leanings is not None
    assert (ground.leanings.source, ground.averse) == (Source.TASTE, {"polka"})
    other = await led.ground("ann", HALL, seed=2)
    assert other.leanings is not None
    assert (ground.leanings.mean == other.leanings.mean).all()
    assert (ground.leanings.draw != other.leanings.draw).any()


async def test_a_newcomer_is_surprised_by_what_the_guild_likes(memory: Memory, led: Leading):
    stock = Stock()
    for number in range(12):
        song = stock.song("techno" if number % 2 else "waltz", days_ago=20)
        for listener in range(4):
            stock.rating(song, f"listener {listener}", 2.0 if number % 2 else -1.0)
    await stock.write(memory.database)
    await learn(led)
    ground = await led.ground("ann", HALL, seed=1)
    assert ground.leanings is not None
    techno = next(place for place, trait in enumerate(features.TRAITS) if trait.name == "techno")
    assert ground.leanings.source is Source.GUILD
    assert ground.leanings.mean.argmax() == techno
    assert (await led.ground("ann", "discord:elsewhere", seed=1)).leanings is None
    assert (await led.ground("ann", None, seed=1)).leanings is None


async def test_who_is_not_led_is_surprised_as_a_newcomer_but_never_by_what_they_do_not_want(
    memory: Memory, led: Leading
):
    await write_taste(memory)
    async with memory.database.transaction() as session:
        await aversions.add(session, member="ann", style="polka")
    await learn(led)
    await led.unlead("ann")
    ground = await led.ground("ann", None, seed=1)
    assert (ground.leanings, ground.averse) == (None, {"polka"})


# --------------------------------------------------------------------------------------------- whole songs


@pytest.fixture
def _no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rendering takes seconds."""
    monkeypatch.setattr(Workshop, "_render", quick.render)


async def made(studio: Studio, prompt: str, **wishes: Any) -> Any:
    song = await studio.ask(prompt, asker="ann", guild=HALL, **wishes)
    return [shown async for shown in studio.watch(song.id)][-1]


@pytest.mark.usefixtures("_no_sound")
async def test_a_song_is_led_from_its_order_to_its_recipe(open_studio: OpenStudio, composer: PlainComposer):
    async with open_studio() as studio:
        await write_taste(studio._memory)
        await learn(studio.leading)
        song = await made(studio, "a waltz", bars=4, seed=7)
        liking = await studio.leading.liking("ann")
        assert liking is not None
        assert song.taste == liking
        assert composer.likings == [liking]
        recipe = (await studio.file(song.id, FileKind.RECIPE)).data
        await studio.leading.unlead("ann")
        plain = await made(studio, "a waltz", bars=4, seed=7)
        assert plain.taste is None
        assert composer.likings == [liking, None]
    told = Recipe.from_bytes(recipe)
    assert (told.taste, told.sampling.takes) == (liking, LED_TAKES)
    assert told.choice is not None
    assert (told.choice.worth, told.choice.otherwise) == (0.5, 0)


@pytest.mark.usefixtures("_no_sound")
async def test_a_song_that_is_taken_up_again_is_led_as_it_was_ordered(open_studio: OpenStudio, composer: PlainComposer):
    """Whichever worker makes it, and whatever was said since."""
    composer.holds_at = 1
    async with open_studio() as studio:
        await write_taste(studio._memory)
        await learn(studio.leading)
        song = await studio.ask("a waltz", asker="ann", guild=HALL, bars=4)
        await asyncio.to_thread(composer.begun.wait, 20)
        await studio.leading.unlead("ann")
    composer.holds_at = None
    async with open_studio() as studio:
        last = [shown async for shown in studio.watch(song.id)][-1]
    assert composer.likings == [song.taste, song.taste]
    assert last.taste == song.taste is not None


@pytest.mark.usefixtures("_no_sound")
async def test_surprises_differ_and_can_be_told_apart(open_studio: OpenStudio):
    async with open_studio() as studio:
        wishes = [await studio.read("überrasch mich", asker="ann", guild=HALL) for _ in range(6)]
        assert len({wish.brief for wish in wishes}) == 6
        assert all(wish.prompt.startswith("überrasch mich (") for wish in wishes)
        assert all(wish.brief.heard[0].kind == "drawn_chance" for wish in wishes)
        again = [await studio.read("surprise me, fast", asker="ann", guild=HALL, seed=7) for _ in range(2)]
        assert again[0].brief == again[1].brief
        waltz = await studio.read("surprise me with a waltz", asker="ann")
        assert (waltz.prompt, waltz.brief.style) == ("surprise me with a waltz", "waltz")
        song = await made(studio, "surprise me", bars=4)
        assert song.brief.heard[0].words == "surprise me"


def test_the_command_line_knows_nobody_and_is_the_same_for_a_seed():
    read = [wish.read("surprise me", seed=seed, bars=None, seconds=None) for seed in (3, 3, 4)]
    assert read[0].brief == read[1].brief != read[2].brief
    assert {one.kind for one in read[0].brief.heard} == {"drawn_chance"}
