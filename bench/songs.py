"""Songs for the benchmarks: what is asked for, and the engine that everybody has on a processor."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bot.commands.bench import PROMPTS
from generation.brief import Brief
from generation.compose import Composer
from generation.engine import Engine
from generation.reading import read
from generation.sampling import Dice, Sampling
from generation.takes import Take


@dataclass(frozen=True, slots=True)
class Made:
    """What came of some takes, and how long they took together."""

    seconds: float
    takes: tuple[Take, ...]

    @property
    def drawn(self) -> int:
        """Tokens that the network was asked for; the rules gave the others."""
        return sum(take.drawn for take in self.takes)

    @property
    def written(self) -> int:
        """Tokens of the songs."""
        return sum(len(bar) for take in self.takes for bar in take.writer.bars)


@cache
def composer() -> Composer:
    return Composer.load("cpu")


def brief(number: int, bars: int) -> Brief:
    return read(PROMPTS[number % len(PROMPTS)], bars=bars)


async def takes(engine: Engine, numbers: Sequence[int], *, bars: int) -> Made:
    """One take of each of several songs, all asked for at once."""
    briefs = [brief(number, bars) for number in numbers]
    start = time.perf_counter()
    handles = [
        await engine.submit(one, sampling=Sampling(takes=1), dice=[Dice(number)])
        for one, number in zip(briefs, numbers, strict=True)
    ]
    done = await asyncio.gather(*(handle.result() for handle in handles))
    return Made(time.perf_counter() - start, tuple(take for made in done for take in made))


async def first(engine: Engine, number: int, *, written: int) -> float:
    """Tokens drawn a second until a song has so many; it is not finished."""
    one, start, count = brief(number, bars=64), time.perf_counter(), 0
    handle = await engine.submit(one, sampling=Sampling(takes=1), dice=[Dice(number)])
    async for bar in handle:
        count += len(bar.tokens)
        if count >= written:
            break
    rate = handle.takes[0].drawn / (time.perf_counter() - start)
    handle.cancel()
    return rate
