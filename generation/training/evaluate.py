"""Held-out loss of a model, in all and by style: nats a token and bits a note, on works that training never saw."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from generation import tokens
from generation.compose import WEIGHTS, Composer
from generation.network import MusicTransformer
from generation.training.dataset import Dataset
from generation.training.train import Surprise, surprise


def main(argv: Sequence[str] | None = None) -> int:
    """`minstrel evaluate`. Prints a Markdown table; returns the exit status."""
    parser = argparse.ArgumentParser(prog="minstrel evaluate", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder made by generation.training.prepare")
    parser.add_argument("--model", type=Path, default=WEIGHTS, help="folder with the weights (default: those shipped)")
    options = parser.parse_args(argv)
    network = MusicTransformer.from_pretrained(options.model, dtype=torch.float32, local_files_only=True).eval()
    data = Dataset.load(options.data / "held_out.npz")
    length = network.config.max_position_embeddings
    by_style: dict[str, list[Surprise]] = {}
    with torch.inference_mode():
        for piece in tqdm(range(len(data)), desc="held-out pieces", file=sys.stderr):
            style = tokens.STYLE_NAMES[data.styles[piece]]
            by_style.setdefault(style, []).append(surprise(network, data, piece, length=length))
    _report(Composer.load(folder=options.model).model, by_style)
    return 0


def _report(model: str, by_style: dict[str, list[Surprise]]) -> None:
    lines = [f"Model {model}", "", "| style | pieces | nats a token | bits a note |", "|---|---:|---:|---:|"]
    everything = [piece for pieces in by_style.values() for piece in pieces]
    for style, pieces in [*sorted(by_style.items()), ("all", everything)]:
        total = Surprise.sum(pieces)
        lines.append(f"| {style} | {len(pieces)} | {total.nats_a_token:.3f} | {total.bits_a_note:.2f} |")
    spread = np.std([piece.bits_a_note for piece in everything]) / np.sqrt(len(everything))
    lines += ["", f"Standard error of the mean over pieces: {spread:.2f} bits a note."]
    print("\n".join(lines))  # noqa: T201 - the command's result


if __name__ == "__main__":
    raise SystemExit(main())
