"""Fits the weights of the harmony (`generation/harmony/field.py`) to lead sheets: `make harmony`.

The field's likelihood of the sheets' chords, less a penalty on large weights, is made as high as it gets by L-BFGS. A
tune is shown in its own key and, where that differs, in the key that is heard in it: the field gets used to mistakes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from generation.harmony import field, hearing
from generation.harmony.families import STATES
from generation.harmony.field import INTERVALS, SHAPES, Field
from generation.harmony.hearing import Heard
from generation.novelty import Index
from generation.training import unpack
from generation.training.harmony import sheets
from generation.training.leadsheets import Tune

PENALTIES = {
    "from_root": 0.3,
    "from_tonic": 3.0,
    "places": 3.0,
    "steps": 3.0,
    "minor_steps": 6.0,
    "intervals": 0.3,
    "stays": 0.3,
}
"""Of the squares of each kind of weights: less of those that many chords share. With three times as much or a third,
less than one root in a hundred is right or wrong that was not, in a fold of the training sheets."""
ITERATIONS = 40
"""Of L-BFGS; more of them learn the sheets by heart."""

_FAMILIES = torch.arange(STATES) // 12


class _Bars:
    """All bars of all tunes in one row, the longest tune first: bar t of those tunes that have one is `at[t]`."""

    def __init__(self, tunes: Sequence[tuple[Heard, np.ndarray]]) -> None:
        tunes = sorted(tunes, key=lambda tune: -len(tune[1]))
        lengths = np.array([len(states) for _, states in tunes])
        starts = np.concatenate([[0], np.cumsum(lengths)])[:-1]
        rows = len(lengths)
        self.from_root = _tensor([field.rolled(heard) for heard, _ in tunes]).flatten(2)  # (bars, 12, heard)
        self.from_tonic = _tensor([heard.pitches for heard, _ in tunes]).flatten(1)
        self.places = _tensor([heard.places for heard, _ in tunes])
        self.placed = _tensor([field.placed(heard) for heard, _ in tunes])
        self.states = torch.from_numpy(np.concatenate([states for _, states in tunes]))
        self.is_minor = torch.tensor([int(heard.is_minor) for heard, _ in tunes])
        counts = [int((lengths > bar).sum()) for bar in range(lengths[0])]
        self.at = [torch.from_numpy(starts[:count] + bar) for bar, count in enumerate(counts)]
        later = np.concatenate([starts[row] + np.arange(1, lengths[row]) for row in range(rows)])
        self.later = torch.from_numpy(later)  # every bar that has one before it
        self.later_minor = self.is_minor[torch.from_numpy(np.repeat(np.arange(rows), lengths - 1))]


def _tensor(arrays: Sequence[np.ndarray]) -> Tensor:
    return torch.from_numpy(np.concatenate(arrays).astype(np.float32))


def fit(tunes: Sequence[Tune], *, iterations: int = ITERATIONS) -> Field:
    """The field that explains the chords of these lead sheets best."""
    bars = _Bars(_shown(tunes))
    weights = {name: torch.zeros(shape, requires_grad=True) for name, shape in SHAPES.items()}
    optimiser = torch.optim.LBFGS(
        weights.values(), max_iter=iterations, history_size=10, line_search_fn="strong_wolfe", tolerance_change=1e-4
    )

    def loss() -> Tensor:
        optimiser.zero_grad()
        total = _surprise(weights, bars)
        for name, penalty in PENALTIES.items():
            total = total + penalty * (weights[name] ** 2).sum()
        total.backward()
        return total

    optimiser.step(loss)  # pyright: ignore[reportArgumentType] - its stubs want a float
    return Field({name: weight.detach().numpy() for name, weight in weights.items()})


def _shown(tunes: Sequence[Tune]) -> list[tuple[Heard, np.ndarray]]:
    return [
        (hearing.hear(sheets.melody(tune, key)), sheets.states(tune, key))
        for tune in tunes
        for key in dict.fromkeys((tune.key, sheets.heard_key(tune)))
    ]


def _surprise(weights: dict[str, Tensor], bars: _Bars) -> Tensor:
    """Minus the logarithm of the chords' probability, given the tunes: in nats, all tunes together."""
    by_family = bars.from_root @ weights["from_root"]  # (bars, roots, families)
    nodes = by_family.transpose(1, 2).flatten(1)
    nodes = nodes + bars.from_tonic @ weights["from_tonic"] + bars.placed @ weights["places"]
    edges = weights["steps"] + weights["intervals"][_FAMILIES[:, None], _FAMILIES[None], torch.from_numpy(INTERVALS)]
    by_mode = torch.stack([edges, edges + weights["minor_steps"]])
    stays = bars.places @ weights["stays"]
    states, later = bars.states, bars.later
    before, here = states[later - 1], states[later]
    chosen = nodes.gather(1, states[:, None]).sum() + by_mode[bars.later_minor, before, here].sum()
    return _all_runs(nodes, by_mode, stays, bars) - chosen - (stays[later] * (before == here)).sum()


def _all_runs(nodes: Tensor, by_mode: Tensor, stays: Tensor, bars: _Bars) -> Tensor:
    """The logarithm of the sum over all runs of chords, by the forward algorithm on scaled probabilities."""
    highest = nodes.max(dim=1, keepdim=True).values
    likely, steps = (nodes - highest).exp(), by_mode.exp()
    staying = torch.diagonal(steps, dim1=1, dim2=2)
    total = highest.sum()
    reached = likely[bars.at[0]]
    for bar, at in enumerate(bars.at):
        if bar:
            count = len(at)
            reached, minor = reached[:count], bars.is_minor[:count]
            moved = torch.where(minor[:, None] == 1, reached @ steps[1], reached @ steps[0])
            extra = reached * staying[minor] * (stays[at].exp() - 1)[:, None]
            reached = (moved + extra) * likely[at]
        mass = reached.sum(dim=1, keepdim=True)
        total = total + mass.log().sum()
        reached = reached / mass
    return total


def main(argv: Sequence[str] | None = None) -> int:
    """What `make harmony` runs. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generation.training.harmony.fit", description=__doc__)
    parser.add_argument("--sources", type=Path, required=True, help="folder with the archives, packed or unpacked")
    parser.add_argument("--cache", type=Path, default=Path("runs/corpus/sources"), help="where they are unpacked")
    parser.add_argument("--out", type=Path, default=field.FILE)
    options = parser.parse_args(argv)
    found = sheets.split(unpack.unpacked(options.sources, options.cache), Index.load())
    sys.stderr.write(f"{len(found.train)} lead sheets to learn from, {len(found.held_out)} held out\n")
    fit(found.train).save(options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
