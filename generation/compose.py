"""Brief → score: the network writes, token by token, what the rules of `rules.py` allow."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import safetensors.torch
import torch
from safetensors import SafetensorError
from torch import Tensor

from generation import tokens
from generation.brief import Brief
from generation.decoding import Decoder, Sizes
from generation.errors import DeviceError, SongCancelledError, WeightsError
from generation.rules import MAX_BAR_TOKENS, Writer
from generation.sampling import Dice, Sampling, draw
from generation.score import Score

WEIGHTS = Path(__file__).with_name("weights")
MAX_THREADS = 2
"""Products of this size gain nothing from more cores, and leave the others to the renderer."""


@dataclass(frozen=True, slots=True)
class Composition:
    """A composed song and how its tokens were drawn."""

    score: Score
    sampling: Sampling


class Composer:
    """The decoder with its weights. Composes one song at a time; not to be shared between threads at work."""

    def __init__(self, decoder: Decoder, model: str) -> None:
        self.decoder = decoder
        self.model = model

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
            return cls(Decoder(sizes, weights), f"minstrel-{millions}m-{digest[:12]}")
        except (KeyError, RuntimeError) as error:
            raise _foreign(folder) from error

    def compose(
        self,
        brief: Brief,
        *,
        seed: int,
        sampling: Sampling | None = None,
        on_bar: Callable[[int], None] = lambda _done: None,
        should_stop: Callable[[], bool] = lambda: False,
    ) -> Composition:
        """Composes a song to its end. `on_bar(n)` is called when n bars are done; `should_stop` is asked at each bar.

        Raises SongCancelledError when asked to stop.
        """
        sampling = sampling or Sampling()
        writer, dice = Writer(brief), Dice(seed)
        context = _Context(self.decoder, brief, writer)
        pending = _take_forced(writer)
        while not writer.done:
            bar = writer.bar
            logits = context.feed(pending)
            allowed = writer.allowed()
            if (leaning := writer.preference()) is not None:
                logits = logits + leaning
            token = draw(logits, allowed, sampling, dice, groove=writer.keeps_groove)
            pending = [(token, writer.time_of(token))]
            writer.write(token)
            pending += _take_forced(writer)
            if writer.bar > bar or writer.done:
                on_bar(writer.bar + writer.done)
                if should_stop():
                    raise SongCancelledError("The song was cancelled.", "Ask again whenever you like.")
        score = tokens.decode(writer.bars, bpm=brief.bpm, meter=brief.meter, key=brief.key, band=brief.band)
        return Composition(score, sampling)


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


def _take_forced(writer: Writer) -> list[tuple[int, int]]:
    """Writes what the rules leave no choice about; ids with their times, to be fed at once."""
    taken = []
    while writer.forced:
        token = writer.forced[0]
        taken.append((token, writer.time_of(token)))
        writer.write(token)
    return taken


class _Context:
    """What the network sees: the controls and the bars so far, as many as fit.

    When the next bar may not fit, the oldest bars are let go and the rest is read anew, as a window of training that
    begins in mid-song.
    """

    def __init__(self, decoder: Decoder, brief: Brief, writer: Writer) -> None:
        self.decoder = decoder
        self.writer = writer
        self.header = tokens.header(
            style=brief.style, key=brief.key, meter=brief.meter, bpm=brief.bpm, mood=brief.mood, band=brief.band
        )
        self.bar_ticks = brief.meter.bar_ticks
        self.capacity = decoder.sizes.context + MAX_BAR_TOKENS
        self.first_bar = 0
        self.cache = decoder.empty_cache(self.capacity)
        self._unread = [(token, 0) for token in self.header.ids]

    def feed(self, pairs: Sequence[tuple[int, int]]) -> np.ndarray:
        """Reads (token, time) pairs; returns the logits of what comes next, (vocabulary,)."""
        unread = [*self._unread, *pairs]
        self._unread = []
        opens_bar = any(tokens.LEFT <= token < tokens.SECTION for token, _ in pairs)
        if opens_bar and self.cache.length + len(unread) > self.capacity - MAX_BAR_TOKENS:
            unread = self._let_go(list(pairs))
        start = self.first_bar * self.bar_ticks
        ids, times = (np.array(column) for column in zip(*unread, strict=True))
        return self._read(torch.from_numpy(ids), torch.from_numpy(np.maximum(times - start, 0)))

    def _let_go(self, pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Keeps the newest bars that fill half of the context. Returns all that has to be read into an empty cache."""
        opening = next(index for index, (token, _) in enumerate(pairs) if tokens.LEFT <= token < tokens.SECTION)
        kept: list[list[int]] = []
        bar = self.writer.bar - 1
        while bar >= 0 and sum(map(len, kept)) < self.capacity // 2:
            kept.insert(0, self.writer.explicit_bar(bar))
            bar -= 1
        self.first_bar = self.writer.bar - len(kept)
        self.cache = self.decoder.empty_cache(self.capacity)
        again = [(token, 0) for token in self.header.ids]
        for index, ids in enumerate(kept, start=self.first_bar):
            again += _timed(ids, index * self.bar_ticks)
        return again + pairs[opening:]

    def _read(self, ids: Tensor, times: Tensor) -> np.ndarray:
        device = self.decoder.head.device
        return self.decoder.read(ids.to(device), times.to(device), self.cache).float().cpu().numpy()


def _timed(ids: Sequence[int], start: int) -> list[tuple[int, int]]:
    """The tokens of a bar, each with its time."""
    timed, time = [], start
    for token in ids:
        if tokens.ROLE <= token < tokens.LEFT:
            time = start
        elif tokens.POSITION <= token < tokens.VELOCITY:
            time = start + tokens.position_ticks(token)
        timed.append((token, time))
    return timed
