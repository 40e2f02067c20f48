"""Held-out loss of the model, in all and by style: nats a token and bits a note, on works that training never saw.

Of the network as it was trained, and as it composes on a processor: in 8 bits.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from tqdm import tqdm

from generation import tokens
from generation.checkpoint import Checkpoint
from generation.native.network import NativeNetwork
from generation.network import MusicTransformer
from generation.runner import Step
from generation.sizes import Sizes
from generation.training.dataset import Dataset
from generation.training.evaluation.options import Options
from generation.training.train import Surprise, surprise

FILE = "held_out.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """Over the pieces of one style, or over all."""

    pieces: int
    nats_a_token: float
    bits_a_note: float

    @classmethod
    def of(cls, pieces: Sequence[Surprise]) -> Loss:
        total = Surprise.sum(pieces)
        return cls(pieces=len(pieces), nats_a_token=total.nats_a_token, bits_a_note=total.bits_a_note)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What `held_out.json` holds."""

    all: Loss
    standard_error: float  # of the mean over pieces, bits a note
    styles: dict[str, Loss]
    in_8_bits: Loss  # over all pieces


class InEightBits:
    """The network as it composes on a processor, with the face of one that is being trained."""

    device = torch.device("cpu")

    def __init__(self, sizes: Sizes, weights: Mapping[str, NDArray[np.float32]]) -> None:
        self._vocabulary = sizes.vocabulary
        self._runner = NativeNetwork(sizes, weights).runner(1, sizes.context, sizes.context)

    def __call__(self, input_ids: Tensor, times: Tensor) -> Tensor:
        """ids and times (1, T); logits (1, T, vocabulary)."""
        step, count = Step.of(1, self._vocabulary), input_ids.shape[1]
        step.ids, step.times = input_ids[0].tolist(), times[0].tolist()
        step.slots, step.places, step.last = [0] * count, list(range(count)), list(range(count))
        return torch.from_numpy(self._runner.read(step).copy())[None]


def run(options: Options) -> None:
    """Writes `held_out.json`."""
    network = MusicTransformer.from_pretrained(options.model, dtype=torch.float32, local_files_only=True).eval()
    kept = Checkpoint.load(options.model)
    result = measure(network, InEightBits(kept.sizes, kept.weights), Dataset.load(options.data / "held_out.npz"))
    (options.out / FILE).write_text(json.dumps(asdict(result), indent=1))


@torch.inference_mode()
def measure(network: MusicTransformer, in_8_bits: InEightBits, data: Dataset) -> Result:
    """Every piece of the data, read in windows of whole bars as long as the network's context."""
    length = network.config.max_position_embeddings
    by_style: dict[str, list[Surprise]] = {}
    coarse = list[Surprise]()
    for piece in tqdm(range(len(data)), desc="held-out loss", unit="piece", file=sys.stderr):
        style = tokens.STYLE_NAMES[data.styles[piece]]
        by_style.setdefault(style, []).append(surprise(network, data, piece, length=length))
        coarse.append(surprise(in_8_bits, data, piece, length=length))
    everything = [piece for pieces in by_style.values() for piece in pieces]
    spread = np.std([piece.bits_a_note for piece in everything])
    return Result(
        all=Loss.of(everything),
        standard_error=float(spread / np.sqrt(len(everything))),
        styles={style: Loss.of(pieces) for style, pieces in sorted(by_style.items())},
        in_8_bits=Loss.of(coarse),
    )
