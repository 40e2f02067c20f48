"""Many songs at once, with a real (tiny) network: whoever joins, leaves or fails, every song is as if it were alone."""

import asyncio
import random
import threading
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from generation import engine as engines
from generation import tokens
from generation.brief import Brief
from generation.engine import Engine, Workload
from generation.errors import DeadlineError, EngineError, SongCancelledError
from generation.handle import Handle
from generation.native.network import NativeNetwork, NativeRunner
from generation.network import MusicConfig, MusicTransformer
from generation.rules import Writer
from generation.runner import Drawn, Step
from generation.sampling import Dice, Sampling
from generation.seat import PIECE, Seat
from generation.takes import Take
from tests.support.briefs import native_network, random_brief, simple_brief, tiny_network

NETWORK = native_network(tiny_network())
ONE = Sampling(takes=1)
Bars = list[list[int]]


def forgetful_network() -> NativeNetwork:
    """A context so short that songs outgrow it every few bars."""
    config = MusicConfig.tiny()
    config.max_position_embeddings = 256
    return native_network(MusicTransformer(config))


async def submit(engine: Engine, brief: Brief, *, seed: int = 1, sampling: Sampling = ONE, **wishes) -> Handle:
    dice = [Dice(seed, take) for take in range(sampling.takes)]
    return await engine.submit(brief, sampling=sampling, dice=dice, **wishes)


def bars_of(takes: Sequence[Take]) -> list[Bars]:
    return [take.writer.bars for take in takes]


def alone(brief: Brief, seed: int = 1, sampling: Sampling = ONE, network: NativeNetwork = NETWORK) -> list[Bars]:
    """Each take in an engine of its own."""

    async def compose() -> list[Bars]:
        made = []
        for take in range(sampling.takes):
            handle = await Engine(network, slots=2).submit(brief, sampling=sampling, dice=[Dice(seed, take)])
            made += bars_of(await handle.result())
        return made

    return asyncio.run(compose())


async def settled(engine: Engine) -> None:
    """Until nothing is at work and no thread is left."""
    async with asyncio.timeout(60):
        while engine.takes_at_work or engine.takes_waiting or _lanes_alive():
            await asyncio.sleep(0.005)
    for lane in engine._lanes:
        assert sorted(lane._free) == list(range(lane._runner.slots))


def _lanes_alive() -> bool:
    return any(thread.name.startswith("composer") for thread in threading.enumerate())


# ------------------------------------------------------------------------------------------------- independence

RECIPES = [
    (replace(random_brief(seed), bars=4 + seed % 5), seed, Sampling(takes=1 + seed % 3, guidance=1.0 + seed % 2 / 2))
    for seed in range(16)
]


@pytest.mark.parametrize("network", [NETWORK, forgetful_network()], ids=["in one context", "letting go"])
def test_two_hundred_requests_come_go_and_are_cancelled_and_each_song_is_as_if_alone(network: NativeNetwork) -> None:
    chance = random.Random(4)
    expected = [alone(*recipe, network=network) for recipe in RECIPES]
    outcomes: list[str] = []

    async def one(engine: Engine) -> None:
        await asyncio.sleep(chance.random() * 1.5)
        number = chance.randrange(len(RECIPES))
        brief, seed, sampling = RECIPES[number]
        handle = await submit(engine, brief, seed=seed, sampling=sampling)
        if chance.random() < 0.25:
            await asyncio.sleep(chance.random() * 0.2)
            handle.cancel()
        try:
            assert bars_of(await handle.result()) == expected[number]
            outcomes.append("made")
        except SongCancelledError:
            outcomes.append("cancelled")

    async def all_of_them() -> None:
        engine = Engine(network, lanes=2, slots=16, most_waiting=20)
        await asyncio.gather(*(one(engine) for _ in range(200)))
        await settled(engine)

    asyncio.run(all_of_them())
    assert len(outcomes) == 200
    assert outcomes.count("made") > 120
    assert outcomes.count("cancelled") > 10


async def test_its_workload_can_be_seen() -> None:
    engine = Engine(NETWORK, lanes=2, slots=2)
    assert engine.workload == Workload(slots=4, slots_in_use=0, takes_waiting=0, tokens=0)
    handles = [await submit(engine, simple_brief(), seed=seed) for seed in range(6)]
    busy = engine.workload
    assert 1 <= busy.slots_in_use <= 4
    takes = [take for handle in handles for take in await handle.result()]
    await settled(engine)
    assert engine.workload == Workload(
        slots=4, slots_in_use=0, takes_waiting=0, tokens=sum(take.drawn for take in takes)
    )


async def test_takes_of_a_request_share_the_beginning_of_their_headers(monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[int] = []
    original = NativeRunner.copy

    def spy(self: NativeRunner, source: int, target: int, length: int) -> None:
        copied.append(length)
        original(self, source, target, length)

    monkeypatch.setattr(NativeRunner, "copy", spy)
    brief, sampling = simple_brief(), Sampling(takes=3)
    handle = await submit(Engine(NETWORK, slots=4), brief, sampling=sampling)
    made = bars_of(await handle.result())
    assert len(copied) == 2
    assert all(length >= 6 for length in copied)  # all that is said before the density, which is each take's own
    assert made == await asyncio.to_thread(alone, brief, 1, sampling)


async def test_long_readings_stall_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Songs that let go of their oldest bars read the rest anew in pieces, while the others draw."""
    steps: list[tuple[int, int]] = []
    original = NativeRunner.step

    def spy(self: NativeRunner, step: Step) -> Drawn:
        steps.append((len(step.ids), len(step.rows)))
        return original(self, step)

    monkeypatch.setattr(NativeRunner, "step", spy)
    engine = Engine(forgetful_network(), slots=6)
    handles = [await submit(engine, simple_brief(bars=24), seed=seed) for seed in range(6)]
    for handle in handles:
        await handle.result()
    busy = [step for step in steps if step[1] > 2]
    most = engines.LONG_PIECES * PIECE
    assert max(read - PIECE * drawn for read, drawn in busy) <= most
    reading = [drawn for read, drawn in busy if read > most]
    assert reading
    assert np.mean(reading) > 3


# ------------------------------------------------------------------------------------------------ the async face


async def test_bars_are_streamed_as_they_are_finished() -> None:
    handle = await submit(Engine(NETWORK), simple_brief(), sampling=Sampling(takes=3))
    told: dict[int, Bars] = {0: [], 1: [], 2: []}
    async for finished in handle:
        assert finished.bar == len(told[finished.take])
        told[finished.take].append(list(finished.tokens))
    assert list(told.values()) == bars_of(await handle.result())


async def test_a_cancelled_song_frees_its_slots_and_the_others_go_on() -> None:
    engine = Engine(NETWORK, lanes=2, slots=2)
    long = await submit(engine, simple_brief(bars=160), sampling=Sampling(takes=3))
    waiting = await submit(engine, simple_brief(), seed=2, sampling=Sampling(takes=4))
    third = await submit(engine, simple_brief(), seed=3)
    waiting.cancel()
    async for _bar in long:
        long.cancel()
    long.cancel()
    for handle in (long, waiting):
        with pytest.raises(SongCancelledError):
            await handle.result()
    assert bars_of(await third.result()) == await asyncio.to_thread(alone, simple_brief(), 3)
    third.cancel()  # too late, and no harm
    await third.result()
    await settled(engine)


async def test_a_deadline_ends_a_song_whether_it_waits_or_is_at_work() -> None:
    engine = Engine(NETWORK, slots=1)
    working, waiting = [await submit(engine, simple_brief(bars=160), deadline_seconds=0.05) for _ in range(2)]
    quick = await submit(engine, simple_brief(bars=4), deadline_seconds=60)
    for handle in (working, waiting):
        with pytest.raises(DeadlineError, match=r"0\.05 seconds"):
            await handle.result()
    await quick.result()
    await settled(engine)


async def test_whoever_comes_when_it_is_full_waits_in_turn() -> None:
    engine = Engine(NETWORK, slots=1, most_waiting=1)
    first, second = [await submit(engine, simple_brief(bars=160)) for _ in range(2)]
    entered: list[int] = []

    async def come(number: int) -> Handle:
        handle = await submit(engine, simple_brief(bars=4), seed=number)
        entered.append(number)
        return handle

    late = [asyncio.create_task(come(number)) for number in range(4)]
    await asyncio.sleep(0.05)
    assert not entered
    late.pop(1).cancel()
    await asyncio.sleep(0)
    first.cancel()
    second.cancel()
    for handle in await asyncio.gather(*late):
        await handle.result()
    assert entered == [0, 2, 3]
    await settled(engine)


async def test_closing_lets_everybody_finish_and_nobody_in() -> None:
    engine = Engine(NETWORK, slots=1, most_waiting=1)
    handles = [await submit(engine, simple_brief(), seed=seed) for seed in range(2)]
    late = asyncio.create_task(submit(engine, simple_brief()))
    await asyncio.sleep(0.01)
    await engine.close()
    for handle in handles:
        assert handle.has_ended
        await handle.result()
    for coming in (late, submit(engine, simple_brief())):
        with pytest.raises(EngineError, match="closing"):
            await coming
    await settled(engine)


def test_it_serves_several_event_loops_and_forgets_one_that_is_gone() -> None:
    engine = Engine(NETWORK, slots=2)

    async def leave() -> None:
        await submit(engine, simple_brief(bars=160))

    asyncio.run(leave())
    made: list[list[Bars]] = []

    async def stay(seed: int) -> None:
        made.append(bars_of(await (await submit(engine, simple_brief(), seed=seed)).result()))

    threads = [threading.Thread(target=lambda: asyncio.run(stay(5))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert made == [alone(simple_brief(), 5)] * 3
    asyncio.run(settled(engine))


# --------------------------------------------------------------------------------------------- what goes wrong


class Cancelled(Seat):
    """It is, between one look at it and the next."""

    looks = 0

    @property
    def has_ended(self) -> bool:
        self.looks += 1
        return self.looks > 1


async def test_who_is_cancelled_while_others_leave_keeps_its_slots_until_it_leaves() -> None:
    engine = Engine(NETWORK, slots=2)
    handle = Handle([Take(simple_brief(), ONE, Dice(1, 0), context=NETWORK.sizes.context)], asyncio.get_running_loop())
    (lane,), seat = engine._lanes, Cancelled(handle, 0)
    seat.slots = [lane._free.pop()]
    lane.takes = 1
    assert lane._part_with([seat]) == [seat]
    assert not set(seat.slots) & set(lane._free), "nobody else may have them while it is at work"
    assert lane._part_with([seat]) == []
    assert sorted(lane._free) == [0, 1]
    assert lane.takes == 0


VICTIM = replace(simple_brief(), style="techno")


async def one_fails_and_the_others_do_not(engine: Engine, problem: str, victim: Brief = VICTIM) -> None:
    handles = [await submit(engine, simple_brief(), seed=seed) for seed in range(3)]
    failing = await submit(engine, victim, sampling=Sampling(takes=3))
    handles += [await submit(engine, simple_brief(), seed=seed) for seed in range(3)]
    with pytest.raises(EngineError, match=problem) as caught:
        await failing.result()
    assert caught.value.hint
    for number, handle in enumerate(handles):
        assert bars_of(await handle.result()) == await asyncio.to_thread(alone, simple_brief(), number % 3)
    await settled(engine)


async def test_rules_that_leave_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    def allow(self: Writer, mask: np.ndarray) -> None:
        original(self, mask)
        mask[:] &= self.brief.style != VICTIM.style or self.bar < 2

    original = Writer.allow
    monkeypatch.setattr(Writer, "allow", allow)
    await one_fails_and_the_others_do_not(Engine(NETWORK, slots=3), "rules allow nothing")


async def test_rules_that_fail(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def write(self: Writer, token: int) -> None:
        if self.brief.style == VICTIM.style and self.bar == 2:
            raise ZeroDivisionError
        original(self, token)

    original = Writer.write
    monkeypatch.setattr(Writer, "write", write)
    await one_fails_and_the_others_do_not(Engine(NETWORK, slots=3), "engine failed")
    assert "ZeroDivisionError" in caplog.text


async def test_logits_that_are_no_numbers() -> None:
    network = native_network(tiny_network())
    network.embedding[tokens.STYLE + tokens.STYLE_NAMES.index(VICTIM.style)] = np.nan
    await one_fails_and_the_others_do_not(Engine(network, lanes=2, slots=3), "not a number")


async def test_a_song_that_does_not_fit_in_its_slot(monkeypatch: pytest.MonkeyPatch) -> None:
    def unread(self: Take, length: int) -> tuple[bool, list[list[tuple[int, int]]]]:
        is_fresh, rows = original(self, length)
        return is_fresh, [row * 400 for row in rows] if self.brief.style == VICTIM.style else rows

    original = Take.unread
    monkeypatch.setattr(Take, "unread", unread)
    await one_fails_and_the_others_do_not(Engine(NETWORK, slots=3), "tokens of context")


@pytest.mark.parametrize("at", [1, 40])
async def test_a_lane_that_fails_ends_what_it_had_and_goes_on(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, at: int
) -> None:
    count = 0

    def step(self: NativeRunner, step: Step) -> Drawn:
        nonlocal count
        count += 1
        if count == at:
            raise MemoryError
        return original(self, step)

    original = NativeRunner.step
    monkeypatch.setattr(NativeRunner, "step", step)
    engine = Engine(NETWORK, slots=1)
    struck = await submit(engine, simple_brief())
    waiting = await submit(engine, simple_brief(), seed=2)
    with pytest.raises(EngineError, match="engine failed"):
        await struck.result()
    assert bars_of(await waiting.result()) == await asyncio.to_thread(alone, simple_brief(), 2)
    assert "MemoryError" in caplog.text
    await settled(engine)


def test_cancels_at_any_moment_leave_nothing_behind() -> None:
    chance = random.Random(1)
    engine = Engine(NETWORK, lanes=2, slots=2, most_waiting=4)

    async def one() -> None:
        making = asyncio.create_task(_make(engine, chance.randrange(100)))
        await asyncio.sleep(chance.random() * 0.05)
        making.cancel()
        await asyncio.gather(making, return_exceptions=True)

    async def many() -> None:
        await asyncio.gather(*(one() for _ in range(60)))
        await settled(engine)

    asyncio.run(many())


async def _make(engine: Engine, seed: int) -> None:
    handle = await submit(engine, simple_brief(bars=4), seed=seed, sampling=Sampling(takes=2))
    try:
        await handle.result()
    finally:
        handle.cancel()


# ------------------------------------------------------------------------------------------------- a head start


async def test_the_first_take_is_a_bar_ahead_and_all_takes_are_what_they_are() -> None:
    brief, sampling = simple_brief(), Sampling(takes=3)
    engine = Engine(NETWORK, lanes=2, slots=4)
    handle = await submit(engine, brief, sampling=sampling, head_start=True)
    told = [(bar.take, bar.bar) async for bar in handle]
    assert told[0] == (0, 0)
    assert sorted(told) == [(take, bar) for take in range(3) for bar in range(brief.bars)]
    assert bars_of(await handle.result()) == await asyncio.to_thread(alone, brief, 1, sampling)
    await settled(engine)


async def test_takes_that_let_one_go_first_are_next() -> None:
    """Whoever came later does not overtake them."""
    engine = Engine(NETWORK, slots=1)
    first = await submit(engine, simple_brief(), sampling=Sampling(takes=2), head_start=True)
    second = await submit(engine, simple_brief(), seed=2)
    order: list[str] = []

    async def wait(name: str, handle: Handle) -> None:
        await handle.result()
        order.append(name)

    async with asyncio.timeout(60):
        await asyncio.gather(wait("first", first), wait("second", second))
    assert order == ["first", "second"]
    await settled(engine)


@pytest.mark.parametrize("moment", range(6))
async def test_a_head_start_may_be_cancelled_at_any_moment(moment: int) -> None:
    engine = Engine(NETWORK, lanes=2, slots=4)
    handle = await submit(engine, simple_brief(bars=16), sampling=Sampling(takes=3), head_start=True)
    await asyncio.sleep(0.004 * moment)
    handle.cancel()
    with pytest.raises(SongCancelledError):
        await handle.result()
    await settled(engine)
    async with asyncio.timeout(60):
        await engine.close()
