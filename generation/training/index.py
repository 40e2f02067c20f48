"""Builds the index of training tunes in which `generation.novelty` looks songs up; measures held-out tunes by it."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from tqdm import tqdm

from generation import novelty
from generation.novelty import Index
from generation.score import Note, Role
from generation.training import decoded
from generation.training.dataset import Dataset

_TUNES = frozenset({Role.LEAD, Role.COUNTER})


def melodies(data: Dataset) -> Iterator[tuple[Note, ...]]:
    """The tune of each piece; empty where it has none."""
    for piece in tqdm(range(len(data)), desc="tunes", file=sys.stderr):
        yield novelty.melody(decoded.score(data, piece, _TUNES))


def main(argv: Sequence[str] | None = None) -> int:
    """Writes the index and prints its figures. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generation.training.index", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder made by generation.training.prepare")
    parser.add_argument("--out", type=Path, default=novelty.FILE, help="where to (default: the package's own)")
    options = parser.parse_args(argv)
    Index.of(melodies(Dataset.load(options.data / "train.npz"))).save(options.out)
    begun = time.perf_counter()
    index = Index.load(options.out)
    seconds = time.perf_counter() - begun
    held_out = list(melodies(Dataset.load(options.data / "held_out.npz")))
    real = decoded.is_real(options.data, "held_out")
    lines = [
        f"{len(index.hashes):,} runs of {novelty.GRAM} intervals",
        f"{options.out.stat().st_size:,} bytes, loaded in {seconds * 1000:.0f} ms",
        "",
        f"| held-out tunes | pieces | median | 90 % | 95 % | 99 % | longest | above {novelty.LIMIT} |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for name, wanted in (("by people", True), ("by rule", False)):
        runs = [
            index.longest_run(tune) for tune, is_real in zip(held_out, real, strict=True) if tune and is_real is wanted
        ]
        lines.append(_line(name, runs))
    print("\n".join(lines))  # noqa: T201 - the command's result
    return 0


def _line(name: str, runs: Sequence[int]) -> str:
    if not runs:
        return f"| {name} | 0 | | | | | | |"
    shares = " | ".join(f"{value:.0f}" for value in np.percentile(runs, (50, 90, 95, 99, 100)))
    return f"| {name} | {len(runs)} | {shares} | {np.mean(np.array(runs) > novelty.LIMIT):.1%} |"


if __name__ == "__main__":
    raise SystemExit(main())
