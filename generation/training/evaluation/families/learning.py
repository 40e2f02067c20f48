"""How every network is trained here: as the one that is shipped, on the same windows in the same order.

Muon for the hidden matrices and AdamW for the rest, each family with a peak rate of its own.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from tqdm import tqdm

from generation.training import dataset
from generation.training.dataset import Dataset
from generation.training.evaluation.families.networks import NETWORKS, OURS, Model
from generation.training.train import MATRIX_RATE, OTHER_RATE, Surprise, batch, loss_of, surprise

PEAK_RATES = {"feed-forward window": 6e-3, "LSTM": 6e-3, "absolute positions": 2e-3, OURS: 2e-3}
"""AdamW's; Muon's is in the same proportion to it as in `train`.

Of 2e-3 and 6e-3 the better one on training pieces that were kept out, after 300,000 tokens; but ours, which was better
with 6e-3 by then, fell behind with it later (a training loss of 1.9 after 3.4 million tokens) and has 2e-3.
"""
WARM_UP = 0.05
"""Share of a training."""
VALIDATION_RUNS, VALIDATION_SHARE = 32, 1 / 24
"""Training pieces kept out to choose by: runs of neighbours, as these are often one work, and their share in all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What all families have in common. Tokens are those with a loss, as in `train.Progress`."""

    tokens: int
    length: int = 1024  # of a window
    rows: int = 2  # windows a step: with so few tokens, many small steps teach more than few large ones
    seed: int = 1
    pieces: int = 320  # held-out ones that are measured, spread over all


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """Training data, and the pieces in it that are only there to choose by."""

    data: Dataset
    weights: NDArray[np.float64]  # probability of each piece in training: 0 for those kept out
    validation: tuple[int, ...]  # the middle piece of each run that is kept out

    @classmethod
    def of(cls, data: Dataset) -> Split:
        runs = min(VALIDATION_RUNS, max(1, len(data) // 4))
        size = max(1, int(len(data) * VALIDATION_SHARE / runs))
        starts = np.linspace(0, len(data) - size, runs).astype(int)
        weights = dataset.balanced(data)
        for start in starts:
            weights[start : start + size] = 0
        return cls(data=data, weights=weights / weights.sum(), validation=tuple(int(s) + size // 2 for s in starts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnt:
    """A trained network, and what it took."""

    network: Model
    tokens: int
    seconds: float  # of the processor


def learn(family: str, split: Split, setting: Setting) -> Learnt:
    """The network after at least `setting.tokens` tokens."""
    torch.manual_seed(setting.seed)
    network = NETWORKS[family](setting.length)
    nn.Module.to(network, "cuda" if torch.cuda.is_available() else "cpu")
    optimisers = _optimisers(network, PEAK_RATES[family])
    seen, step, begun = 0, 0, time.process_time()
    with tqdm(total=setting.tokens, unit="token", desc=family, file=sys.stderr) as bar:
        while seen < setting.tokens:
            rows = batch(
                split.data, split.weights, rows=setting.rows, length=setting.length, seed=setting.seed, step=step
            )
            loss = loss_of(network, *rows)
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            for optimiser, peak in optimisers:
                optimiser.param_groups[0]["lr"] = peak * schedule(seen / setting.tokens)
                optimiser.step()
                optimiser.zero_grad(set_to_none=True)
            count = int((rows[2] >= 0).sum())
            seen, step = seen + count, step + 1
            bar.update(count)
            bar.set_postfix(loss=f"{loss.item():.3f}")
    return Learnt(network=network, tokens=seen, seconds=time.process_time() - begun)


@torch.inference_mode()
def surprises(network: Model, data: Dataset, pieces: Sequence[int], *, length: int) -> list[Surprise]:
    """Of each piece, read in windows of at most `length` tokens."""
    network.eval()
    return [surprise(network, data, piece, length=length) for piece in pieces]


def _optimisers(network: Model, peak_rate: float) -> list[tuple[torch.optim.Optimizer, float]]:
    """Each with its peak rate."""
    hidden = [value for name, value in network.named_parameters() if value.ndim == 2 and _is_hidden(name)]
    chosen = {id(value) for value in hidden}
    others = [value for value in network.parameters() if id(value) not in chosen]
    muon_rate = peak_rate * MATRIX_RATE / OTHER_RATE
    return [
        (torch.optim.Muon(hidden, lr=muon_rate, weight_decay=0.05, adjust_lr_fn="match_rms_adamw"), muon_rate),
        (torch.optim.AdamW(others, lr=peak_rate, betas=(0.9, 0.95), weight_decay=0.0), peak_rate),
    ]


def _is_hidden(name: str) -> bool:
    """Whether a parameter lies between the embedding and the output: these learn by AdamW, as in `train`."""
    return "layers." in name or ".h." in name


def schedule(done: float) -> float:
    """Factor of the peak rate at a share `done` of the training: a line up, then half a cosine (Loshchilov, 2017)."""
    if done < WARM_UP:
        return (done + 1e-3) / WARM_UP
    return 0.02 + 0.98 * (1 + math.cos(math.pi * (done - WARM_UP) / (1 - WARM_UP))) / 2
