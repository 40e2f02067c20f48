"""Many members ask for songs within ten seconds: is everybody answered in time, and does the bot keep awake?

The bot is a process as a host starts it, with the real composer. Discord is stood in for by this process, so that its
work is not counted as the bot's; both share the machine's cores.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from bench import report
from bot.commands.bench import PROMPTS
from tests.support import figures
from tests.support.discord import Channel, Discord, Interaction, Person
from tests.support.figures import Figures

MEMBERS, WITHIN_SECONDS = 200, 10.0
CHANNELS = 4
SONGS_AT_ONCE = 4
LOOK_SECONDS = 60.0  # how long it is looked at, from the first wish on
FIRST_REPLY_SECONDS = 3.0
LAG_SECONDS = 0.1
_START_SECONDS = 180.0
_LAG = "minstrel_event_loop_lag_seconds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What came of it."""

    latencies: tuple[float, ...]  # seconds until the first replies, in order of size
    failed: int  # members whom Discord told that the bot does not respond
    lag: dict[float, float]  # how many of the looks at the event loop found it no later than these seconds
    ready: int  # songs that had arrived at the end
    refused: int  # requests of the bot's that Discord would not do

    @property
    def late(self) -> int:
        """Looks that found the event loop later than it may be."""
        return round(self.lag[float("inf")] - self.lag[LAG_SECONDS])

    @property
    def lag_p99(self) -> float:
        """The least of the histogram's bounds that 99 % of the looks keep, in seconds."""
        return min(bound for bound, count in self.lag.items() if count >= 0.99 * self.lag[float("inf")])

    @property
    def is_kept(self) -> bool:
        """The promise."""
        answered = not self.failed and self.latencies[-1] < FIRST_REPLY_SECONDS
        return answered and self.lag_p99 <= LAG_SECONDS


def run() -> list[str]:
    """A section of the report. Raises SystemExit if the promise is broken."""
    seen = asyncio.run(look())
    lines = told(seen, MEMBERS)
    if not seen.is_kept:
        print("\n".join(lines))
        sys.exit(1)
    return lines


def main(argv: Sequence[str]) -> int:
    """Prints what was seen; the exit status says whether the promise was kept."""
    parser = argparse.ArgumentParser(prog="python -m bench chat", description=__doc__)
    parser.add_argument("--members", type=int, default=MEMBERS, help="who ask, each once (default: %(default)s)")
    members: int = parser.parse_args(argv).members
    seen = asyncio.run(look(members))
    print("\n".join(told(seen, members)))
    return 0 if seen.is_kept else 1


def told(seen: Seen, members: int) -> list[str]:
    """In words."""
    looks = round(seen.lag[float("inf")])
    p99 = f"at most {1000 * seen.lag_p99:g} ms" if seen.lag_p99 < float("inf") else "above 2,500 ms"
    return report.paragraph(
        f"{members} members in {CHANNELS} channels ask for a song each within {WITHIN_SECONDS:.0f} s, at random",
        f"moments; {SONGS_AT_ONCE} songs are made at once. First replies: median {_ms(seen.latencies, 50)}, 99 %",
        f"{_ms(seen.latencies, 99)}, the last {1000 * seen.latencies[-1]:.0f} ms; {seen.failed} came too late or never.",
        f"The event loop was looked at {looks} times in {LOOK_SECONDS:.0f} s: its lag was {p99} in 99 % of them, and",
        f"above {1000 * LAG_SECONDS:.0f} ms in {seen.late}. By then {seen.ready} songs had arrived. Discord refused",
        f"{seen.refused} requests. The promise (every first reply under {FIRST_REPLY_SECONDS:.0f} s, 99 % of the lag",
        f"under {1000 * LAG_SECONDS:.0f} ms) is {'kept' if seen.is_kept else 'BROKEN'}.",
    )


def _ms(seconds: Sequence[float], percent: int) -> str:
    return f"{1000 * statistics.quantiles(seconds, n=100, method='inclusive')[percent - 1]:.0f} ms"


async def look(members: int = MEMBERS) -> Seen:
    """Starts the bot, has the members ask, and looks at it for a while."""
    async with Discord.open() as discord:
        discord.real_limits = True
        discord.patience_seconds = FIRST_REPLY_SECONDS
        guild = discord.add_guild()
        channels = [guild.add_channel(f"songs-{number}") for number in range(CHANNELS)]
        people = [guild.add_member(f"member {number}") for number in range(members)]
        with tempfile.TemporaryDirectory() as folder:
            async with _bot(discord, Path(folder)) as address, aiohttp.ClientSession(address) as session:
                before = await _lag(session)
                end = time.monotonic() + LOOK_SECONDS
                asked = await _ask(channels, people)
                await asyncio.sleep(max(0.0, end - time.monotonic()))
                after = await _lag(session)
                ready = sum(bool(message.attachments) for channel in channels for message in channel.messages)
        return Seen(
            latencies=tuple(sorted(one.latency for one in asked if not one.failed)) or (float("inf"),) * 2,
            failed=sum(one.failed for one in asked),
            lag={bound: count - before[bound] for bound, count in after.items()},
            ready=ready,
            refused=len(discord.refused),
        )


async def _ask(channels: Sequence[Channel], people: Sequence[Person]) -> list[Interaction]:
    chance = random.Random(1)

    async def one(number: int, person: Person, moment: float) -> Interaction:
        await asyncio.sleep(moment)
        channel, prompt = channels[number % len(channels)], PROMPTS[number % len(PROMPTS)]
        return await person.slash(channel, "compose", prompt=prompt)

    moments = sorted(chance.uniform(0, WITHIN_SECONDS) for _ in people)
    return await asyncio.gather(
        *(one(number, person, moment) for number, (person, moment) in enumerate(zip(people, moments, strict=True)))
    )


@asynccontextmanager
async def _bot(discord: Discord, folder: Path) -> AsyncIterator[str]:
    """`minstrel bot` in a process of its own, on Discord; gives the address of its figures."""
    environment = os.environ | {
        "DISCORD_TOKEN": discord.token,
        "DISCORD_API_BASE": discord.base,
        "MINSTREL_DATA_DIR": str(folder),
        "MINSTREL_PORT": "0",
        "MINSTREL_SONGS_AT_ONCE": str(SONGS_AT_ONCE),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "bot", env=environment, stdout=subprocess.PIPE
    )
    said = ""
    try:
        async with asyncio.timeout(_START_SECONDS):
            while process.stdout is not None and not (
                found := re.search(r"(http://\S+/)metrics[^$]+ on Discord", said)
            ):
                if not (line := await process.stdout.readline()):
                    raise RuntimeError(f"The bot has ended with status {await process.wait()}.")
                said += line.decode()
        await discord.until(lambda: discord.is_connected and discord.commands)
        yield found[1]
    finally:
        process.terminate()
        await process.wait()


async def _lag(session: aiohttp.ClientSession) -> dict[float, float]:
    async with session.get("metrics") as response:
        shown: Figures = figures.read(await response.read())
    buckets = next(family for family in shown.families.values() if family.name == _LAG).samples
    return {float(one.labels["le"]): one.value for one in buckets if one.name == f"{_LAG}_bucket"}
