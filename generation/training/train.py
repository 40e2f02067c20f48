"""Trains the Music Transformer: resumable, on a GPU where there is one, within a given time.

The learning rate follows warm-up, plateau and decay (Hu et al., 2024, MiniCPM), by the share of the time used, so that
a run ends well on any machine. The hidden matrices are trained with Muon (Jordan et al., 2024), the rest with AdamW.
"""

from __future__ import annotations

import argparse
import json
import math
import signal
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.nn import functional
from tqdm import tqdm

from generation import tokens
from generation.network import MusicConfig, MusicTransformer
from generation.training import dataset
from generation.training.dataset import Dataset

MATRIX_RATE, OTHER_RATE = 1e-2, 3e-3
"""Peak learning rates: Muon's (scaled to AdamW's step size) and AdamW's."""
WARM_UP, DECAY = 0.02, 0.35
"""Shares of the time at the start and at the end."""


@dataclass(slots=True)
class Progress:
    """What a run has to remember besides weights and optimisers."""

    step: int = 0
    seconds: float = 0.0
    tokens: int = 0  # with a loss, padding and given tokens left out


def rate(done: float) -> float:
    """Factor of the peak learning rate at a share `done` of the time, 0 to 1."""
    if done < WARM_UP:
        return done / WARM_UP + 1e-3
    return min(1.0, max(0.0, (1 - done) / DECAY)) * 0.98 + 0.02


def batch(
    data: Dataset, weights: np.ndarray, *, rows: int, length: int, seed: int, step: int
) -> tuple[Tensor, Tensor, Tensor]:
    """Ids, times and targets, each (rows, length): the same for the same seed and step, whatever came before."""
    random = np.random.default_rng((seed, step))
    ids = np.full((rows, length), tokens.PAD)
    times = np.zeros((rows, length), np.int64)
    goals = np.full((rows, length), -100)
    for row in range(rows):
        window = dataset.draw(data, weights, length, random)
        ids[row, : len(window.ids)] = window.ids
        times[row, : len(window.ids)] = window.times
        goals[row, : len(window.ids)] = dataset.targets(window.ids)
        goals[row, len(window.ids) - 1] = -100  # what follows is not in the window
    return torch.from_numpy(ids), torch.from_numpy(times), torch.from_numpy(goals)


class Network(Protocol):
    """Anything that says from ids and times, both (B, T), what comes next: logits (B, T, vocabulary)."""

    @property
    def device(self) -> torch.device: ...

    def __call__(self, input_ids: Tensor, times: Tensor) -> Tensor: ...


def loss_of(model: Network, ids: Tensor, times: Tensor, goals: Tensor, *, reduction: str = "mean") -> Tensor:
    """Cross-entropy in nats of the tokens that are the composer's choice."""
    device = model.device
    with torch.autocast(device.type, torch.bfloat16):
        logits = model(ids.to(device), times.to(device))
    return functional.cross_entropy(
        logits.float().flatten(0, 1), goals.to(device).flatten(), ignore_index=-100, reduction=reduction
    )


@dataclass(frozen=True, slots=True)
class Surprise:
    """How unexpected a piece was to a model."""

    nats: float
    tokens: int  # predicted: those that are the composer's choice
    notes: int

    @property
    def nats_a_token(self) -> float:
        return self.nats / self.tokens

    @property
    def bits_a_note(self) -> float:
        return self.nats / math.log(2) / self.notes

    @classmethod
    def sum(cls, pieces: Iterable[Surprise]) -> Surprise:
        columns = zip(*((piece.nats, piece.tokens, piece.notes) for piece in pieces), strict=True)
        nats, predicted, notes = (sum(column) for column in columns)
        return cls(nats, int(predicted), int(notes))


def surprise(model: Network, data: Dataset, piece: int, *, length: int) -> Surprise:
    """A piece's surprise, read in windows of whole bars of at most `length` tokens."""
    nats, predicted, notes = 0.0, 0, 0
    for window in dataset.whole(data, piece, length):
        goals = dataset.targets(window.ids)
        goals[-1] = -100
        ids, times = torch.from_numpy(window.ids)[None], torch.from_numpy(window.times)[None]
        nats += float(loss_of(model, ids, times, torch.from_numpy(goals)[None], reduction="sum"))
        predicted += int((goals >= 0).sum())
        notes += window.notes
    return Surprise(nats, predicted, notes)


@torch.inference_mode()
def held_out_surprise(model: MusicTransformer, data: Dataset, *, pieces: int, length: int) -> Surprise:
    """Of at most `pieces` pieces, spread over the data."""
    model.eval()
    chosen = np.linspace(0, len(data) - 1, min(pieces, len(data))).astype(int)
    total = Surprise.sum(surprise(model, data, int(piece), length=length) for piece in chosen)
    model.train()
    return total


class Trainer:
    """A model with its optimisers and its place in the run, saved together in a folder."""

    def __init__(self, model: MusicTransformer) -> None:
        self.model = model
        self.progress = Progress()
        matrices = [value for name, value in model.named_parameters() if value.ndim == 2 and "layers" in name]
        chosen = {id(value) for value in matrices}
        others = [value for value in model.parameters() if id(value) not in chosen]
        self.optimisers: dict[str, torch.optim.Optimizer] = {
            "muon": torch.optim.Muon(
                matrices, lr=MATRIX_RATE, weight_decay=0.05, momentum=0.95, adjust_lr_fn="match_rms_adamw"
            ),
            "adamw": torch.optim.AdamW(others, lr=OTHER_RATE, weight_decay=0.0, betas=(0.9, 0.95)),
        }

    def step(self, ids: Tensor, times: Tensor, goals: Tensor, *, done: float) -> float:
        """One update at a share `done` of the time; returns the loss in nats a token."""
        loss = loss_of(self.model, ids, times, goals)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimiser, peak in zip(self.optimisers.values(), (MATRIX_RATE, OTHER_RATE), strict=True):
            for group in optimiser.param_groups:
                group["lr"] = peak * rate(done)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
        self.progress.step += 1
        self.progress.tokens += int((goals >= 0).sum())
        return loss.item()

    def save(self, folder: Path) -> None:
        """Writes a checkpoint beside the last one and then takes its place, so that a kill leaves one of the two."""
        fresh = folder / "checkpoint.new"
        fresh.mkdir(parents=True, exist_ok=True)
        self.model.save_pretrained(fresh)
        for name, optimiser in self.optimisers.items():
            save_file(_optimiser_tensors(optimiser), fresh / f"{name}.safetensors")
        (fresh / "progress.json").write_text(json.dumps(asdict(self.progress)))
        old = folder / "checkpoint"
        if old.exists():
            for file in old.iterdir():
                file.unlink()
            old.rmdir()
        fresh.rename(old)

    @classmethod
    def resume(cls, folder: Path, device: torch.device) -> Trainer:
        """The run saved in `folder`. Raises FileNotFoundError where there is none."""
        saved = folder / "checkpoint" if (folder / "checkpoint").exists() else folder / "checkpoint.new"
        progress = Progress(**json.loads((saved / "progress.json").read_text()))
        model = MusicTransformer.from_pretrained(saved, dtype=torch.float32)
        torch.nn.Module.to(model, device)  # in place: the typed `to` of transformers does not take a device
        trainer = cls(model)
        trainer.progress = progress
        for name, optimiser in trainer.optimisers.items():
            _restore(optimiser, load_file(saved / f"{name}.safetensors", device=str(device)))
        return trainer


def _optimiser_tensors(optimiser: torch.optim.Optimizer) -> dict[str, Tensor]:
    state = optimiser.state_dict()["state"]
    return {
        f"{index}.{name}": torch.as_tensor(value).contiguous()
        for index, values in state.items()
        for name, value in values.items()
    }


def _restore(optimiser: torch.optim.Optimizer, saved: dict[str, Tensor]) -> None:
    state = optimiser.state_dict()
    state["state"] = {}
    for name, value in saved.items():
        index, field = name.split(".")
        state["state"].setdefault(int(index), {})[field] = value
    optimiser.load_state_dict(state)


def _start(run: Path, device: torch.device, origin: Path | None) -> Trainer:
    with suppress(FileNotFoundError):
        return Trainer.resume(run, device)
    if origin is None:
        with device:
            return Trainer(MusicTransformer(MusicConfig()))
    network = grown(MusicTransformer.from_pretrained(origin, dtype=torch.float32, local_files_only=True))
    torch.nn.Module.to(network, device)
    return Trainer(network)


def grown(network: MusicTransformer) -> MusicTransformer:
    """The network with a row for each token that the vocabulary gained at its end since it was trained."""
    if network.config.vocab_size < tokens.VOCABULARY_SIZE:
        network.resize_token_embeddings(tokens.VOCABULARY_SIZE, mean_resizing=False)
    return network


def main(argv: Sequence[str] | None = None) -> int:
    """`minstrel train`. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="minstrel train", description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="folder made by generation.training.prepare")
    parser.add_argument("--run", type=Path, required=True, help="folder for checkpoints and log; resumes what it holds")
    parser.add_argument("--start-from", type=Path, help="folder with weights to begin a new run with")
    parser.add_argument("--minutes", type=float, default=60, help="training time in all, resumed time included")
    parser.add_argument("--rows", type=int, default=16, help="windows a step")
    parser.add_argument("--length", type=int, default=MusicConfig().max_position_embeddings, help="tokens a window")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(argv)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    data, held_out = (Dataset.load(options.data / f"{split}.npz") for split in ("train", "held_out"))
    torch.manual_seed(options.seed)
    trainer = _start(options.run, device, options.start_from)
    options.run.mkdir(parents=True, exist_ok=True)
    with suppress(KeyboardInterrupt):
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        _train(trainer, data, held_out, options)
    trainer.save(options.run)
    return 0


def _train(trainer: Trainer, data: Dataset, held_out: Dataset, options: argparse.Namespace) -> None:
    weights = dataset.balanced(data)
    limit, progress = options.minutes * 60, trainer.progress
    next_look = progress.seconds
    with (
        tqdm(total=int(limit), initial=int(progress.seconds), unit="s", desc="training", file=sys.stderr) as bar,
        (options.run / "log.jsonl").open("a") as log,
    ):
        while progress.seconds < limit:
            begun = time.monotonic()
            rows = batch(data, weights, rows=options.rows, length=options.length, seed=options.seed, step=progress.step)
            loss = trainer.step(*rows, done=progress.seconds / limit)
            progress.seconds += time.monotonic() - begun
            bar.update(int(progress.seconds) - bar.n)
            bar.set_postfix(step=progress.step, loss=f"{loss:.3f}", tokens=f"{progress.tokens / 1e6:.1f}M")
            line: dict[str, float] = {**asdict(progress), "loss": loss}
            if progress.seconds >= next_look or progress.seconds >= limit:
                next_look = progress.seconds + 300
                held = held_out_surprise(trainer.model, held_out, pieces=48, length=options.length)
                line["held_out_nats_a_token"], line["held_out_bits_a_note"] = held.nats_a_token, held.bits_a_note
                trainer.save(options.run)
            log.write(json.dumps(line) + "\n")
            log.flush()


if __name__ == "__main__":
    raise SystemExit(main())
