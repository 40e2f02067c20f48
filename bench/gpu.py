"""All that a GPU has to show, in one call: python -m bench.gpu [--device cuda]. Prints Markdown.

A step's time against what the device's memory allows, whole songs at several batches, and one song alone.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import time
from collections.abc import Sequence

import torch

from bench import songs, step
from bot.commands.bench import PROMPTS
from generation.checkpoint import Checkpoint
from generation.compose import Composer
from generation.engine import Engine
from generation.graphs import GraphNetwork
from generation.novelty import Index

STEP_BATCHES = (1, 32, 256)
SONG_BATCHES = (1, 32, 256)
BARS = 32
ROUNDS = 3
_COPIED = 1 << 30  # bytes


def main(argv: Sequence[str]) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench.gpu", description=__doc__)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--largest", type=int, default=max(SONG_BATCHES), help="batch")
    options = parser.parse_args(argv)
    checkpoint = Checkpoint.load()
    network = GraphNetwork(checkpoint.sizes, checkpoint.weights, options.device)
    name = torch.cuda.get_device_name() if network.device.type == "cuda" else options.device
    print(f"{name}, torch {torch.__version__}, {str(network.dtype).removeprefix('torch.')}\n")
    _steps(network, [rows for rows in STEP_BATCHES if rows <= options.largest])
    engine = Engine(network, slots=options.largest)
    _songs(engine, [rows for rows in SONG_BATCHES if rows <= options.largest])
    asyncio.run(_alone(Composer(engine, checkpoint.name, Index.load())))
    return 0


def _steps(network: GraphNetwork, batches: Sequence[int]) -> None:
    sizes, width = network.sizes, network.dtype.itemsize
    weights = (
        sum(
            sizes.layers * count
            for count in (
                sizes.width * (2 * sizes.heads + 2 * sizes.kv_heads) * sizes.head_size,
                3 * sizes.width * sizes.inner,
            )
        )
        + sizes.width * sizes.vocabulary
    )
    slot = sizes.layers * 2 * sizes.kv_heads * sizes.head_size * step.FILLED
    speed = _bandwidth(network.device)
    print(f"Memory is read and written at {speed / 1e9:,.0f} GB/s.\n")
    print("\n".join(step.HEAD))
    for rows in batches:
        needed = (weights + rows * slot) * width
        print(step.row(rows, needed, needed / speed, step.seconds(network, rows)))


def _bandwidth(device: torch.device) -> float:
    """Bytes a second that a copy reads and writes."""
    source = torch.ones(_COPIED // 4, device=device)
    target = torch.empty_like(source)
    best = 0.0
    for _ in range(5):
        start = time.perf_counter()
        target.copy_(source)
        target[:1].cpu()  # waits
        best = max(best, 2 * _COPIED / (time.perf_counter() - start))
    return best


def _songs(engine: Engine, batches: Sequence[int]) -> None:
    asyncio.run(songs.takes(engine, [0], bars=4))  # warm-up
    print(f"\nWhole songs of {BARS} bars, one take each, with all rules:\n")
    print("| songs at once | seconds | tokens drawn a second |\n|---:|---:|---:|")
    for rows in batches:
        made = [asyncio.run(songs.takes(engine, range(n * rows, (n + 1) * rows), bars=BARS)) for n in range(ROUNDS)]
        seconds, rate = (
            statistics.median(values)
            for values in ([one.seconds for one in made], [one.drawn / one.seconds for one in made])
        )
        print(f"| {rows} | {seconds:.2f} | {rate:,.0f} |")


async def _alone(composer: Composer) -> None:
    """As `minstrel song` composes: three takes and the critic."""
    whole, first = [], []
    for number in range(len(PROMPTS)):
        start, heard = time.perf_counter(), list[float]()
        await composer.compose(
            songs.brief(number, BARS), seed=number, on_bar=lambda _bars, to=heard: to.append(time.perf_counter())
        )
        whole.append(time.perf_counter() - start)
        first.append(heard[0] - start)
    print(f"\nA song of {BARS} bars alone, three takes: {statistics.median(whole):.2f} s,", end=" ")
    print(f"its first bar after {statistics.median(first):.2f} s (medians of {len(whole)}).")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
