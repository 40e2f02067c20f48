"""A judge of style that has never seen the generator: a small network on features read off MIDI.

It learns from training pieces of the corpus and is tested on held-out ones, as clips of the lengths that the
evaluation's songs have. Half of the clips it learns from have other instruments, no drums or another tempo, so that a
waltz for banjo is still known by how it goes.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import safetensors.torch
import torch
from torch import Tensor, nn
from torch.nn import functional
from tqdm import tqdm

from generation import tokens
from generation.training import decoded
from generation.training.dataset import Dataset
from generation.training.evaluation import sheets, style_features
from generation.training.evaluation.briefs import BARS
from generation.training.evaluation.options import Options
from generation.training.evaluation.sheets import Floats, Ints, Sheet

PER_STYLE = 100  # training pieces, each heard twice
_FEATURES, _WEIGHTS = "style_features.npz", "style_classifier.safetensors"
_HIDDEN, _EPOCHS, _ROWS = 128, 40, 64
_NO_DRUMS, _OTHER_INSTRUMENT, _TEMPO = 0.15, 0.25, 0.12  # shares of clips and of parts; octaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """Features (N, F) with the style of each row, as an index of `tokens.STYLE_NAMES`."""

    features: Floats
    styles: Ints


class StyleClassifier:
    """Features standardised, one hidden layer, a softmax over the styles."""

    def __init__(self, weights: dict[str, Tensor]) -> None:
        self.weights = weights

    def read(self, features: Floats) -> list[str]:
        """The likeliest style of each row of features (N, F)."""
        rows = torch.from_numpy(features).float()
        logits = _network(self.weights)((rows - self.weights["mean"]) / self.weights["spread"])
        return [tokens.STYLE_NAMES[style] for style in logits.argmax(dim=1).tolist()]

    @classmethod
    def train(cls, examples: Examples, *, seed: int = 0) -> StyleClassifier:
        """About ten seconds on one thread for 8,000 examples."""
        torch.manual_seed(seed)
        rows, styles = torch.from_numpy(examples.features).float(), torch.from_numpy(examples.styles)
        mean, spread = rows.mean(dim=0), rows.std(dim=0) + 0.05  # so that what is nearly constant is not blown up
        rows = (rows - mean) / spread
        network = _network(None, rows.shape[1])
        optimiser = torch.optim.AdamW(network.parameters(), lr=2e-3, weight_decay=1e-2)
        schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, _EPOCHS)
        for _ in range(_EPOCHS):
            for batch in torch.randperm(len(rows)).split(_ROWS):
                optimiser.zero_grad()
                functional.cross_entropy(network(rows[batch]), styles[batch], label_smoothing=0.05).backward()
                optimiser.step()
            schedule.step()
        return cls({**network.state_dict(), "mean": mean, "spread": spread})


def _network(weights: dict[str, Tensor] | None, width: int = 0) -> nn.Module:
    """The network with these weights, ready to read; without any, a new one to train on `width` features."""
    width = width if weights is None else weights["1.weight"].shape[1]
    network = nn.Sequential(
        nn.Dropout(0.2),
        nn.Linear(width, _HIDDEN),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(_HIDDEN, len(tokens.STYLE_NAMES)),
    )
    if weights is not None:
        network.load_state_dict({name: value for name, value in weights.items() if name not in {"mean", "spread"}})
        network.eval().requires_grad_(requires_grad=False)
    return network


def load(options: Options) -> tuple[StyleClassifier, Examples]:
    """The classifier with its held-out examples, from the working folder, or built there from the corpus."""
    learnt, held_out, are_new = _examples(options)
    path = options.out / _WEIGHTS
    if are_new or not path.is_file():
        safetensors.torch.save_file(StyleClassifier.train(learnt).weights, path)
    return StyleClassifier(safetensors.torch.load_file(path)), held_out


def _examples(options: Options) -> tuple[Examples, Examples, bool]:
    """Training and held-out examples, and whether they had to be read off the corpus."""
    path, corpus = options.out / _FEATURES, _fingerprint(options.data)
    if path.is_file():
        with np.load(path) as kept:
            if kept["corpus"].tolist() == corpus:
                learnt = Examples(features=kept["learnt"], styles=kept["learnt_styles"])
                return learnt, Examples(features=kept["held"], styles=kept["held_styles"]), False
    luck = np.random.default_rng(0)
    train, held = Dataset.load(options.data / "train.npz"), Dataset.load(options.data / "held_out.npz")
    learnt = examples(train, _some_of_each(train.styles, PER_STYLE, luck), luck, varied=True)
    held_out = examples(held, range(len(held)), luck, varied=False)
    options.out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        path, corpus=corpus, learnt=learnt.features, learnt_styles=learnt.styles,
        held=held_out.features, held_styles=held_out.styles,
    )  # fmt: skip
    return learnt, held_out, True


def _fingerprint(data: Path) -> list[int]:
    """Sizes of the corpus's files: other ones are another corpus."""
    return [(data / name).stat().st_size for name in ("train.npz", "held_out.npz")]


def _some_of_each(styles: Ints, count: int, luck: np.random.Generator) -> list[int]:
    """At most `count` pieces of each style."""
    chosen = [luck.permutation(np.flatnonzero(styles == style))[:count] for style in np.unique(styles)]
    return np.concatenate(chosen).tolist()


def examples(data: Dataset, pieces: Sequence[int], luck: np.random.Generator, *, varied: bool) -> Examples:
    """A clip of each piece; if `varied`, a second one too, with something else about it."""
    rows, styles = [], []
    for piece in tqdm(pieces, desc="style features", file=sys.stderr):
        sheet = sheets.from_score(decoded.score(data, piece))
        for other in (False, True) if varied else (False,):
            clip = _clip(sheet, luck)
            rows.append(style_features.features(_changed(clip, luck) if other else clip))
            styles.append(int(data.styles[piece]))
    return Examples(features=np.array(rows), styles=np.array(styles))


def _clip(sheet: Sheet, luck: np.random.Generator) -> Sheet:
    """As many bars as one of the evaluation's songs, from anywhere in the piece."""
    bars = int(luck.choice(list(BARS), p=list(BARS.values())))
    clip = sheets.clip(sheet, int(luck.integers(max(sheet.bars - bars, 0) + 1)), bars)
    return clip if clip.pitched else sheet


def _changed(sheet: Sheet, luck: np.random.Generator) -> Sheet:
    tracks = sheet.pitched if luck.random() < _NO_DRUMS else sheet.tracks
    tracks = tuple(
        replace(track, program=int(luck.integers(112))) if luck.random() < _OTHER_INSTRUMENT else track
        for track in tracks
    )
    return replace(sheet, bpm=sheet.bpm * 2 ** float(luck.normal(0, _TEMPO)), tracks=tracks)
