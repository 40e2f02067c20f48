"""Measures what is usual in held-out pieces, for the critic: traits, and the network's surprise by style."""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tqdm import tqdm

from generation import critic, tokens, traits
from generation.checkpoint import FOLDER as WEIGHTS
from generation.network import MusicTransformer
from generation.score import Role
from generation.theory import TICKS_PER_QUARTER
from generation.training import dataset, decoded
from generation.training.dataset import Dataset
from generation.training.train import loss_of
from generation.traits import Traits

PIECES_A_STYLE = 100
"""Of the training pieces, whose densities are measured: more change no percentile by much."""
PERCENTILES = (5, 25, 75, 95)
WINDOW = 768
"""Tokens of each piece's opening that the network is asked about: some 15 bars, enough to tell styles apart."""
_PRIOR = 4
"""Pieces of the whole corpus that each style's mean is mixed with: some styles have no more than two."""

_MELODY = frozenset({"steps", "leaps", "repeats", "compass", "peaks", "tune_bars", "tune_rhythms", "long_notes"})
"""Measured on tunes that people wrote: a tune by rule is no example."""


def usual_traits(table: NDArray[np.float64], real: NDArray[np.bool_]) -> dict[str, list[float]]:
    """Percentiles by trait. `table` has a row a piece and a column a trait, `real` tells which tunes people wrote."""
    found = {}
    for column, field in zip(table.T, fields(Traits), strict=True):
        values = column[real] if field.name in _MELODY else column
        found[field.name] = np.round(np.nanpercentile(values, PERCENTILES), 4).tolist()
    return found


def usual_surprise(nats: NDArray[np.float64], styles: NDArray[np.int64]) -> tuple[dict[str, float], float]:
    """Mean nats a token by style, drawn towards the mean of all; the standard deviation within styles."""
    overall = float(nats.mean())
    means = {}
    for number, name in enumerate(tokens.STYLE_NAMES):
        own = nats[styles == number]
        means[name] = round((float(own.sum()) + _PRIOR * overall) / (len(own) + _PRIOR), 4)
    away = nats - np.array([means[tokens.STYLE_NAMES[style]] for style in styles])
    return means, round(math.sqrt(float(np.mean(away**2))), 4)


def usual_densities(data: Dataset) -> dict[str, Any]:
    """Notes a quarter by role, and by style the percentiles of a piece's notes over those usual for its band.

    A role that no piece has counts as one note a quarter, a style without pieces as all of them together.
    """
    pieces = np.concatenate([np.flatnonzero(data.styles == style)[:PIECES_A_STYLE] for style in np.unique(data.styles)])
    heard: dict[Role, list[float]] = {role: [] for role in Role}
    bands = []
    for piece in tqdm(pieces.tolist(), desc="densities", file=sys.stderr):
        score = decoded.score(data, piece)
        quarters = score.total_ticks / TICKS_PER_QUARTER
        found = {part.role: len(part.notes) / quarters for part in score.parts}
        for role, notes in found.items():
            heard[role].append(notes)
        bands.append(found)
    by_role = {role: round(float(np.mean(values or [1.0])), 3) for role, values in heard.items()}
    fullness = np.array([sum(found.values()) / sum(by_role[role] for role in found) for found in bands])
    by_style = {}
    for style, name in enumerate(tokens.STYLE_NAMES):
        own = fullness[data.styles[pieces] == style]
        by_style[name] = np.percentile(own if own.size else fullness, critic.FULLNESS_PERCENTILES).round(3).tolist()
    return {"notes_a_quarter": by_role, "fullness": by_style}


def surprises(network: MusicTransformer, data: Dataset) -> NDArray[np.float64]:
    """(pieces,): nats a token of each piece's opening, counting what is the composer's choice."""
    found = []
    with torch.inference_mode():
        for piece in tqdm(range(len(data)), desc="surprise", file=sys.stderr):
            window = dataset.window(data, piece, int(data.piece_starts[piece]), WINDOW)
            ids, times = (torch.from_numpy(values)[None] for values in (window.ids, window.times))
            goals = torch.from_numpy(dataset.targets(window.ids))[None]
            found.append(float(loss_of(network, ids, times, goals)))
    return np.array(found)


def trait_table(data: Dataset) -> NDArray[np.float64]:
    """(pieces, traits)."""
    pieces = tqdm(range(len(data)), desc="traits", file=sys.stderr)
    return np.array([row(traits.measure(decoded.score(data, piece))) for piece in pieces])


def row(found: Traits) -> list[float]:
    """The traits in the order of their fields."""
    return [getattr(found, field.name) for field in fields(Traits)]


def main(argv: Sequence[str] | None = None) -> int:
    """Writes the file and prints its figures. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generation.training.norms", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder made by generation.training.prepare")
    parser.add_argument("--model", type=Path, default=WEIGHTS, help="folder with the weights (default: those shipped)")
    parser.add_argument("--out", type=Path, default=critic.FILE, help="where to (default: the package's own)")
    options = parser.parse_args(argv)
    data = Dataset.load(options.data / "held_out.npz")
    network = MusicTransformer.from_pretrained(options.model, dtype=torch.float32, local_files_only=True).eval()
    ranges = usual_traits(trait_table(data), np.array(decoded.is_real(options.data, "held_out")))
    means, spread = usual_surprise(surprises(network, data), data.styles)
    figures = {"traits": ranges, "nats_a_token": means, "nats_spread": spread}
    figures |= usual_densities(Dataset.load(options.data / "train.npz"))
    options.out.write_text(json.dumps(figures, indent=1) + "\n")
    _report(ranges, means, spread)
    return 0


def _report(ranges: dict[str, list[float]], means: dict[str, float], spread: float) -> None:
    lines = [
        "| trait | " + " | ".join(f"{share} %" for share in PERCENTILES) + " |",
        "|---|" + "---:|" * len(PERCENTILES),
    ]
    lines += [f"| {name} | " + " | ".join(f"{value:.2f}" for value in values) + " |" for name, values in ranges.items()]
    lines += ["", f"nats a token: {min(means.values()):.2f} to {max(means.values()):.2f} by style, ± {spread:.2f}"]
    print("\n".join(lines))  # noqa: T201 - the command's result


if __name__ == "__main__":
    raise SystemExit(main())
