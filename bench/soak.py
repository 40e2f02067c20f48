"""Two thousand requests, some cancelled: does the memory grow?"""

from __future__ import annotations

import asyncio
import random
import time

import psutil

from bench import report, songs
from generation.errors import SongCancelledError
from generation.rules import MAX_BAR_TOKENS
from generation.sampling import Dice, Sampling

REQUESTS = 2000
SHOWN = (200, 500, 1000, 1500, 2000)  # requests after which its size is told
AT_ONCE = 16
BARS = 4
CANCELLED = 0.2


def run() -> list[str]:
    """A section of the report."""
    start = time.perf_counter()
    sizes, outcomes = asyncio.run(_requests())
    seconds = time.perf_counter() - start
    network = songs.composer().engine.network
    slot = network.runner(1, network.sizes.context + 2 * MAX_BAR_TOKENS, 1).slot_bytes
    then = ", ".join(f"{_mib(sizes[count - 1])} after {count:,}" for count in SHOWN)
    return report.paragraph(
        f"{REQUESTS:,} requests of {BARS} bars with one to three takes, {AT_ONCE} at a time, of which every",
        f"{1 / CANCELLED:.0f}th or so is cancelled at some moment: {outcomes['made']:,} songs and",
        f"{outcomes['cancelled']:,} cancels in {seconds:.0f} s. The process holds {then}; at most it held",
        f"{_mib(max(sizes))}. A slot's keys and values take {_mib(slot)}, whatever they hold.",
    )


def _mib(count: int) -> str:
    return f"{count / 2**20:.1f} MiB"


async def _requests() -> tuple[list[int], dict[str, int]]:
    """The process's resident bytes after each request, and how they ended."""
    chance, process = random.Random(1), psutil.Process()
    sizes, outcomes, left = list[int](), {"made": 0, "cancelled": 0}, REQUESTS

    async def keep_asking() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            outcomes[await _one(chance)] += 1
            sizes.append(process.memory_info().rss)

    await asyncio.gather(*(keep_asking() for _ in range(AT_ONCE)))
    return sizes, outcomes


async def _one(chance: random.Random) -> str:
    number, count = chance.randrange(10**6), chance.randint(1, 3)
    sampling = Sampling(takes=count, guidance=chance.choice([1.0, 1.0, 1.5]))
    dice = [Dice(number, take) for take in range(count)]
    handle = await songs.composer().engine.submit(songs.brief(number, BARS), sampling=sampling, dice=dice)
    if chance.random() < CANCELLED:
        await asyncio.sleep(chance.random() * 0.3)
        handle.cancel()
    try:
        await handle.result()
    except SongCancelledError:
        return "cancelled"
    return "made"
