"""Brief → score: several takes are composed at once, and a critic chooses."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import safetensors.torch
import torch
from safetensors import SafetensorError
from torch import Tensor

from generation import critic, novelty, takes, tokens
from generation.brief import Brief
from generation.critic import Verdict
from generation.decoding import Decoder, Sizes
from generation.errors import CompositionError, DeviceError, WeightsError
from generation.novelty import Index
from generation.sampling import Dice, Sampling
from generation.score import Score

WEIGHTS = Path(__file__).with_name("weights")
MAX_THREADS = 2
"""Products of this size gain nothing from more cores, and leave the others to the renderer."""


MAX_ROUNDS = 3
"""Of takes, before it is given up that all of them share too long a run with a training tune."""


def _nobody_listens(_bars: int) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """A composed song, how its tokens were drawn, and what the critic said of all takes."""

    score: Score
    sampling: Sampling
    take: int  # the one chosen, from 0
    takes: tuple[Verdict, ...]  # of every take, in the order of their dice


class Composer:
    """The decoder with its weights. Composes one song at a time; not to be shared between threads at work."""

    def __init__(self, decoder: Decoder, model: str, index: Index) -> None:
        self.decoder = decoder
        self.model = model
        self.index = index

    @classmethod
    def load(cls, device: str = "auto", folder: Path = WEIGHTS) -> Composer:
        """Raises WeightsError if the weights are missing, damaged or foreign, DeviceError for an unknown device."""
        if device == "auto":
            device = "cuda" if torch.cuda.is_available() else "cpu"
        if device == "cpu":
            torch.set_num_threads(min(MAX_THREADS, torch.get_num_threads()))
        sizes, weights, digest = _read_weights(folder)
        try:
            weights = {name: value.to(device, torch.float32) for name, value in weights.items()}
        except (RuntimeError, AssertionError) as error:  # the latter where torch is built without it
            raise DeviceError(f"There is no device {device} here.", "Set MINSTREL_DEVICE to auto or cpu.") from error
        millions = round(sum(value.numel() for value in weights.values()) / 1e6)
        try:
            decoder = Decoder(sizes, weights)
        except (KeyError, RuntimeError) as error:
            raise _foreign(folder) from error
        return cls(decoder, f"minstrel-{millions}m-{digest[:12]}", Index.load())

    def compose(
        self,
        brief: Brief,
        *,
        seed: int,
        sampling: Sampling | None = None,
        on_bar: Callable[[int], None] = _nobody_listens,
        should_stop: Callable[[], bool] = lambda: False,
    ) -> Composition:
        """Composes the takes of a song to their ends and returns the best that copies nothing.

        `on_bar(n)` is called when n bars of all takes are done; `should_stop` is asked at each bar. Raises
        SongCancelledError when asked to stop, CompositionError if every take shares too much with a training tune.
        """
        sampling = sampling or Sampling()
        verdicts: list[Verdict] = []
        for _ in range(MAX_ROUNDS):
            first = len(verdicts)
            dice = [Dice(seed, take) for take in range(first, first + sampling.takes)]
            made = takes.compose(self.decoder, brief, sampling, dice, on_bar=on_bar, should_stop=should_stop)
            on_bar = _nobody_listens  # another round has no bars that were not done before
            scores = [take.score() for take in made]
            verdicts += [
                critic.judge(score, brief, nats_a_token=take.nats_a_token, index=self.index)
                for score, take in zip(scores, made, strict=True)
            ]
            original = [take for take in range(first, len(verdicts)) if not verdicts[take].is_copy]
            if original:
                best = max(original, key=lambda take: verdicts[take].total)
                return Composition(score=scores[best - first], sampling=sampling, take=best, takes=tuple(verdicts))
        raise CompositionError(
            f"All {len(verdicts)} takes share more than {novelty.LIMIT} notes in a row with tunes that exist already.",
            "Ask for another song, or with other words.",
        )


_HINT = "Install Minstrel again, or fetch the file again with `git checkout generation/weights`."


def _foreign(folder: Path) -> WeightsError:
    return WeightsError(f"The model's weights in {folder} are of another version of the network.", _HINT)


def _read_weights(folder: Path) -> tuple[Sizes, dict[str, Tensor], str]:
    """Sizes, weights by name, and the sha256 of their file. Raises WeightsError."""
    file = folder / "model.safetensors"
    try:
        config = json.loads((folder / "config.json").read_text())
        data = file.read_bytes()
        weights = safetensors.torch.load(data)
    except (OSError, ValueError, SafetensorError) as error:
        raise WeightsError(
            f"The model's weights in {folder} cannot be read: they are missing or damaged.", _HINT
        ) from error
    try:
        sizes, shape = Sizes.of(config), (tokens.VOCABULARY_SIZE, config["hidden_size"])
        if tuple(weights["embed_tokens.weight"].shape) != shape:
            raise _foreign(folder)
    except KeyError as error:
        raise _foreign(folder) from error
    return sizes, weights, hashlib.sha256(data).hexdigest()
