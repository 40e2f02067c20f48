"""What one waits for a song while others ask as well: requests that come at random moments (a Poisson process)."""

from __future__ import annotations

import asyncio
import random
import statistics
import sys
import time
from dataclasses import dataclass

from bench import report, songs
from bot.commands.bench import PROMPTS
from generation.sampling import Dice, Sampling

LOADS = (0.5, 0.8, 0.95)  # of the capacity
SECONDS = 90.0
BARS = 16
AT_ONCE = 12  # requests while the capacity is measured: more takes than there are slots
WARM_UP_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Stay:
    """One request, from its coming to its song."""

    came: float  # seconds
    went: float
    heard: float  # the first bar of the quickest take
    tokens: int  # drawn for it

    @property
    def seconds(self) -> float:
        return self.went - self.came


def run() -> list[str]:
    """A section of the report."""
    capacity, alone = asyncio.run(_capacity()), asyncio.run(_alone())
    rate = sum(stay.tokens for stay in capacity) / (capacity[-1].went - capacity[0].went)
    a_second = (len(capacity) - 1) / (capacity[-1].went - capacity[0].went)
    speed = statistics.median(stay.tokens / stay.seconds for stay in alone)
    lines = [
        *report.paragraph(
            f"Songs of {BARS} bars with three takes each. With {AT_ONCE} requests always there, {a_second:.2f} songs a",
            f"second are finished ({rate:,.0f} tokens drawn): the capacity. Alone, a song takes {_median(alone):.2f} s.",
            f"Requests then come at random moments for {SECONDS:.0f} seconds at each load. A request's fair share is the",
            "time in which it would be done if it had an equal part of the capacity among all that were there while it",
            "was, and never less than it takes alone. The first bar is that of the quickest take.",
        ),
        "",
        "| load | requests | first bar, p50 / p99 | song, p50 / p99 | time over fair share, p50 / most |",
        "|---|---:|---:|---:|---:|",
    ]
    for load in LOADS:
        stays = asyncio.run(_poisson(a_second * load))
        over = [stay.seconds / _fair_share(stay, stays, rate, speed) for stay in stays]
        first = [stay.heard - stay.came for stay in stays]
        lines.append(
            f"| {load:.0%} | {len(stays)} | {_two(first)} s | {_two([stay.seconds for stay in stays])} s | "
            f"{statistics.median(over):.2f} / {max(over):.2f} |"
        )
        sys.stderr.write(lines[-1] + "\n")
    return lines


async def _request(number: int) -> Stay:
    came = time.perf_counter()
    dice = [Dice(number, take) for take in range(3)]
    brief = songs.brief(number, BARS)
    handle = await songs.composer().engine.submit(brief, sampling=Sampling(takes=3), dice=dice)
    heard = None
    async for bar in handle:
        if heard is None and bar.bar == 0:
            heard = time.perf_counter()
    takes = await handle.result()
    return Stay(came, time.perf_counter(), heard or time.perf_counter(), sum(take.drawn for take in takes))


async def _capacity() -> list[Stay]:
    """Those who went after a warm-up, in that order, while as many requests were always there."""
    start, stays = time.perf_counter(), list[Stay]()
    numbers = iter(range(10**6))

    async def keep_asking() -> None:
        while time.perf_counter() < start + WARM_UP_SECONDS + SECONDS / 2:
            stays.append(await _request(next(numbers)))

    asking = [asyncio.create_task(keep_asking()) for _ in range(AT_ONCE)]
    await asyncio.gather(*asking)
    last = start + WARM_UP_SECONDS + SECONDS / 2
    return sorted((stay for stay in stays if start + WARM_UP_SECONDS < stay.went < last), key=lambda stay: stay.went)


async def _alone() -> list[Stay]:
    return [await _request(number) for number in range(2 * len(PROMPTS))]


async def _poisson(a_second: float) -> list[Stay]:
    chance, coming = random.Random(1), list[asyncio.Task[Stay]]()
    start = due = time.perf_counter()
    while (due := due + chance.expovariate(a_second)) < start + SECONDS:
        await asyncio.sleep(max(due - time.perf_counter(), 0))
        coming.append(asyncio.create_task(_request(chance.randrange(10**6))))
    return list(await asyncio.gather(*coming))


def _fair_share(stay: Stay, stays: list[Stay], rate: float, alone: float) -> float:
    """Seconds; `rate` is the capacity and `alone` the speed of a single request, in tokens a second."""
    together = sum(max(0.0, min(stay.went, other.went) - max(stay.came, other.came)) for other in stays)
    present = together / stay.seconds
    return max(stay.tokens * present / rate, stay.tokens / alone)


def _median(stays: list[Stay]) -> float:
    return statistics.median(stay.seconds for stay in stays)


def _two(values: list[float]) -> str:
    percentiles = statistics.quantiles(values, n=100, method="inclusive")
    return f"{percentiles[49]:.2f} / {percentiles[98]:.2f}"
