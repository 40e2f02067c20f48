"""A step's time against what memory allows: all weights and every slot's keys and values have to be read."""

from __future__ import annotations

import statistics
import time

import numpy as np

from bench import limit, report
from generation.checkpoint import Checkpoint
from generation.native.network import NativeNetwork
from generation.runner import Network, Step
from generation.seat import PIECE

FILLED = 700  # tokens in each slot: half a song
CAPACITY = 1024
STEPS = 200
BATCHES = (1, 2, 3, 8, 16, 32)


def run() -> list[str]:
    """A section of the report."""
    checkpoint = Checkpoint.load()
    network = NativeNetwork(checkpoint.sizes, checkpoint.weights)
    slot_bytes = network.runner(1, CAPACITY, 1).slot_bytes * FILLED / CAPACITY
    near, far = limit.bandwidth(network.step_bytes), limit.bandwidth(limit.LARGE_BYTES)
    lines = [
        *report.paragraph(
            f"One step of one lane (one thread) with {FILLED} tokens in each slot. It has to read",
            f"{network.step_bytes / 1e6:.2f} MB of weights and {slot_bytes / 1e6:.2f} MB of each slot's keys and values.",
            f"One thread reads a buffer as large as the weights over and over at {near / 1e9:.1f} GB/s, and one of 256",
            f"MiB at {far / 1e9:.1f} GB/s. The limit is what must be read over the speed at which so large a buffer is.",
        ),
        "",
        *HEAD,
    ]
    for rows in BATCHES:
        needed = network.step_bytes + rows * slot_bytes
        least = limit.limit_seconds(needed, limit.bandwidth(int(needed)))
        lines.append(row(rows, needed, least, seconds(network, rows)))
    return lines


HEAD = (
    "| slots | bytes | limit | step | step over limit | tokens a second, without rules |",
    "|---:|---:|---:|---:|---:|---:|",
)


def row(slots: int, needed: float, least: float, taken: float) -> str:
    """Of the table that `HEAD` begins; times in seconds."""
    return (
        f"| {slots} | {needed / 1e6:.1f} MB | {least * 1e3:.2f} ms | {taken * 1e3:.2f} ms | {taken / least:.2f} | "
        f"{slots / taken:,.0f} |"
    )


def seconds(network: Network, rows: int) -> float:
    """The median of a step, with its draws, of so many slots that are filled."""
    runner, step = network.runner(rows, CAPACITY, rows * PIECE), Step.of(rows, network.sizes.vocabulary)
    ids = np.random.default_rng(0).integers(3, network.sizes.vocabulary, FILLED).tolist()
    for first in range(0, FILLED, PIECE):
        piece = ids[first : first + PIECE]
        step.clear()
        for slot in range(rows):
            step.ids += piece
            step.slots += [slot] * len(piece)
            step.places += range(first, first + len(piece))
            step.times += range(first, first + len(piece))
        runner.step(step)
    step.clear()
    step.ids, step.slots, step.places, step.times = [5] * rows, list(range(rows)), [FILLED] * rows, [FILLED] * rows
    step.last, step.rows, step.free_rows = list(range(rows)), list(range(rows)), [-1] * rows
    step.guidance, step.temperatures, step.top_ps = [1.0] * rows, [1.0] * rows, [0.98] * rows
    step.top_ks, step.uniforms = [64] * rows, [0.5] * rows
    step.masks[:] = True
    times = []
    for _ in range(STEPS):
        start = time.perf_counter()
        runner.step(step)
        times.append(time.perf_counter() - start)
    return statistics.median(times)
