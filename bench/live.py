"""From a wish to its first sound, as the page hears it: over sockets, from a server that a host would start."""

from __future__ import annotations

import asyncio
import os
import re
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from bench import report

PROMPTS = (
    "a rainy-night bossa nova, melancholic, 96 bpm",
    "upbeat funk with slap bass",
    "epic orchestral chase in D minor",
    "lo-fi beat to study to, with vibraphone",
    "an Irish jig in 6/8 with flute",
    "heavy metal in E minor, 160 bpm",
    "a slow waltz for flute, harp and strings",
    "late night jazz trio with a walking bass",
    "happy reggae for the beach",
    "deep house with a warm pad",
    "a lullaby with music box",
    "blues in A with harmonica",
    "chiptune for a boss fight",
    "a solemn march for brass",
    "ambient music for a foggy morning",
    "country ballad with steel guitar",
    "synthwave drive through the city",
    "a tango, dramatic, with accordion",
    "trap beat, dark, 140 bpm",
    "something for a rainy night in Tokyo",
)
"""Of ten styles and more; the last has to be understood by its meaning."""

SECOND = 4 * 48_000
"""Bytes of a second of sound."""
TYPICAL_SECONDS, WORST_SECONDS = 0.8, 1.5
_START_SECONDS = 180.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One song, in seconds since the wish was sent."""

    prompt: str
    asked: float  # it is in line
    taken_up: float  # the answer begins
    first: float  # the first sample is here
    second: float  # a second of sound is


def run() -> list[str]:
    """A section of the report."""
    heard = asyncio.run(look())
    seconds = [one.second for one in heard]
    rows = [
        f"| {what} | {statistics.median(values):.2f} s | {max(values):.2f} s |"
        for what, values in (
            ("the wish is read and in line", [one.asked for one in heard]),
            ("it is taken up", [one.taken_up for one in heard]),
            ("the first samples are there", [one.first for one in heard]),
            ("a second of sound is there", seconds),
        )
    ]
    slowest = max(heard, key=lambda one: one.second)
    is_kept = statistics.median(seconds) < TYPICAL_SECONDS and max(seconds) < WORST_SECONDS
    return [
        *report.paragraph(
            f"{len(heard)} wishes, one after the other, over sockets of this machine: `POST /api/songs`, then",
            "`GET /api/songs/ID/live`, seconds since the first byte was sent. The song is cancelled then.",
        ),
        "",
        "| | median | worst |",
        "|---|---:|---:|",
        *rows,
        "",
        *report.paragraph(
            f"The slowest was “{slowest.prompt}”. Aim: a second of sound within {TYPICAL_SECONDS} s, and never later than",
            f"{WORST_SECONDS} s: {'kept' if is_kept else 'MISSED'}.",
        ),
    ]


async def look() -> list[Heard]:
    """Starts a playground and asks it for songs."""
    with tempfile.TemporaryDirectory() as folder:
        async with playground(Path(folder)) as address, aiohttp.ClientSession(address) as session:
            await _heard(session, PROMPTS[-1])  # by then all is loaded
            return [await _heard(session, prompt) for prompt in PROMPTS]


async def _heard(session: aiohttp.ClientSession, prompt: str) -> Heard:
    started = time.perf_counter()
    async with session.post("api/songs", json={"prompt": prompt}) as answer:
        answer.raise_for_status()
        song = await answer.json()
    asked = time.perf_counter()
    first, bytes_heard = 0.0, 0
    async with session.get(f"api/songs/{song['id']}/live") as live:
        live.raise_for_status()
        taken_up = time.perf_counter()
        async for piece in live.content.iter_any():
            first = first or time.perf_counter()
            bytes_heard += len(piece)
            if bytes_heard >= SECOND:
                break
    second = time.perf_counter()
    async with session.delete(f"api/songs/{song['id']}") as answer:
        answer.raise_for_status()
    await asyncio.sleep(0.3)  # until nothing is at work any more
    return Heard(
        prompt=prompt,
        asked=asked - started,
        taken_up=taken_up - started,
        first=first - started,
        second=second - started,
    )


@asynccontextmanager
async def playground(folder: Path) -> AsyncIterator[str]:
    """`minstrel play` in a process of its own; gives its address."""
    environment = os.environ | {"MINSTREL_DATA_DIR": str(folder), "MINSTREL_PORT": "0"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "play", env=environment, stdout=asyncio.subprocess.PIPE
    )
    try:
        async with asyncio.timeout(_START_SECONDS):
            address = await _address(process)
        yield address
    finally:
        process.terminate()
        await process.wait()


async def _address(process: asyncio.subprocess.Process) -> str:
    while process.stdout is not None and (line := await process.stdout.readline()):
        if found := re.search(r"http://\S+/", line.decode()):
            return found[0]
    raise RuntimeError(f"The playground has ended with status {await process.wait()}.")
