"""Which size learns most in a given time: networks of several sizes, each trained for equally long on the same data.

What decides is the time there is, not the number of tokens: a smaller network reads more of them.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from tqdm import tqdm

from generation.network import MusicConfig, MusicTransformer
from generation.training import dataset
from generation.training.dataset import Dataset
from generation.training.train import Trainer, batch, held_out_surprise

SIZES: dict[str, tuple[int, int, int]] = {  # layers, width, width of the feed-forward part
    "2m": (4, 192, 512),
    "4m": (5, 256, 704),
    "7m": (6, 320, 864),
    "13m": (8, 384, 1024),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """How far a size came in its time."""

    size: str
    parameters: int
    seconds: float
    steps: int
    tokens: int
    nats_a_token: float
    bits_a_note: float


def config(size: str) -> MusicConfig:
    layers, width, hidden = SIZES[size]
    return MusicConfig(num_hidden_layers=layers, hidden_size=width, intermediate_size=hidden)


def learn(size: str, data: Dataset, held_out: Dataset, *, minutes: float, rows: int, seed: int) -> Run:
    """Trains one size by the schedule of `train` and measures it on what it has not seen."""
    torch.manual_seed(seed)
    network = MusicTransformer(config(size))
    trainer, weights, limit = Trainer(network), dataset.balanced(data), minutes * 60
    length = network.config.max_position_embeddings
    with tqdm(total=int(limit), unit="s", desc=size, file=sys.stderr) as bar:
        while trainer.progress.seconds < limit:
            begun = time.monotonic()
            step = batch(data, weights, rows=rows, length=length, seed=seed, step=trainer.progress.step)
            trainer.step(*step, done=trainer.progress.seconds / limit)
            trainer.progress.seconds += time.monotonic() - begun
            bar.update(int(trainer.progress.seconds) - bar.n)
    held = held_out_surprise(network, held_out, pieces=48, length=length)
    return Run(
        size=size,
        parameters=sum(value.numel() for value in network.parameters()),
        seconds=trainer.progress.seconds,
        steps=trainer.progress.step,
        tokens=trainer.progress.tokens,
        nats_a_token=held.nats_a_token,
        bits_a_note=held.bits_a_note,
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Adds one line a size to `--out`; sizes that are there already are not run again. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generation.training.scaling", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder made by generation.training.prepare")
    parser.add_argument("--out", type=Path, required=True, help="file of JSON lines")
    parser.add_argument("--minutes", type=float, default=4, help="time for each size")
    parser.add_argument("--rows", type=int, default=8, help="windows a step")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("sizes", nargs="*", default=list(SIZES), help="which sizes")
    options = parser.parse_args(argv)
    data, held_out = (Dataset.load(options.data / f"{split}.npz") for split in ("train", "held_out"))
    lines = options.out.read_text().splitlines() if options.out.exists() else []
    done = {json.loads(line)["size"] for line in lines}
    for size in options.sizes:
        if size not in done:
            run = learn(size, data, held_out, minutes=options.minutes, rows=options.rows, seed=options.seed)
            with options.out.open("a") as file:
                file.write(json.dumps(asdict(run)) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
