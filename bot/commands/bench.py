"""How long a song takes, stage by stage, on this machine: medians over several songs, as a Markdown table.

minstrel bench [--songs 5] [--bars 32]
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from bot.version import VERSION
from generation import midi, tokens
from generation.compose import Composer
from generation.marks.label import Label
from generation.reading import read
from generation.render import Renderer, picture

PROMPTS = (
    "a rainy-night bossa nova, melancholic, 96 bpm",
    "upbeat funk with slap bass",
    "epic orchestral chase in D minor",
    "lo-fi beat to study to, with vibraphone",
    "an Irish jig in 6/8 with flute",
)

Times = dict[str, list[float]]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured with, and where the times go."""

    composer: Composer
    renderer: Renderer
    times: Times


def main(argv: Sequence[str]) -> int:
    """Prints the medians over several songs; returns the exit status."""
    parser = argparse.ArgumentParser(prog="minstrel bench", description="Measures how long a song takes, by stages.")
    parser.add_argument("--songs", type=int, default=5, help="songs to take the medians over (default: 5)")
    parser.add_argument("--bars", type=int, default=32, help="bars of each (default: 32)")
    asyncio.run(_measure(parser.parse_args(argv)))
    return 0


async def _measure(options: argparse.Namespace) -> None:
    times: Times = defaultdict(list)
    composer = _timed(times, "load the model", Composer.load)
    async with Renderer() as renderer:
        for number in range(options.songs):
            await _song(Bench(composer, renderer, times), PROMPTS[number % len(PROMPTS)], options.bars, number)
    for number in range(3):
        _timed(times, "`minstrel song`, all in all", lambda seed=number: _command(options.bars, seed))
    _report(times, options.songs, options.bars)


async def _song(bench: Bench, prompt: str, bars: int, seed: int) -> None:
    times = bench.times
    brief = _timed(times, "read the prompt", lambda: read(prompt, bars=bars))
    started = time.perf_counter()
    heard_at: list[float] = []
    made = await bench.composer.compose(brief, seed=seed, on_bar=lambda _done: heard_at.append(time.perf_counter()))
    seconds, score = time.perf_counter() - started, made.score
    written = sum(map(len, tokens.encode(score, style=brief.style, mood=brief.mood).bars))
    times["first bar"].append(heard_at[0] - started)
    times[f"compose {bars} bars"].append(seconds)
    times["tokens a second"].append(written / seconds)
    data = _timed(times, "write the MIDI", lambda: midi.write(score))
    started = time.perf_counter()
    label = Label.of(brief, title=prompt, seed=seed, model=bench.composer.model, version=VERSION, payload=0)
    audio = await bench.renderer.render(data, label=label, style=brief.style, seed=seed)
    times["render, mix and encode"].append(time.perf_counter() - started)
    times["seconds of music a second"].append(audio.seconds / times["render, mix and encode"][-1])
    _timed(times, "draw the picture", lambda: picture.draw(score, prompt))


def _timed(times: Times, name: str, work: Callable[[], T]) -> T:
    started = time.perf_counter()
    result = work()
    times[name].append(time.perf_counter() - started)
    return result


def _command(bars: int, seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "bot", "song", PROMPTS[0], "--bars", str(bars), "--seed", str(seed)]
        subprocess.run([*command, "--out", folder], check=True, capture_output=True)


def _report(times: Times, songs: int, bars: int) -> None:
    model = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        platform.processor(),
    )
    print(f"{datetime.now(UTC):%Y-%m-%d}, {model}, {os.cpu_count()} cores, Python {platform.python_version()}.")
    print(f"Medians over {songs} songs of {bars} bars (the whole command: 3).\n")
    print("| stage | median | least | most |\n|---|---:|---:|---:|")
    for name, values in times.items():
        unit = "" if "second" in name else " s"
        figures = (f"{f(values):.2f}{unit}" for f in (statistics.median, min, max))
        print(f"| {name} | {' | '.join(figures)} |")
