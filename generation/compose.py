"""Brief → score: several takes are composed at once, and a critic chooses."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generation import checkpoint, critic, liking, measured, novelty
from generation.brief import Brief
from generation.checkpoint import Checkpoint
from generation.critic import Verdict
from generation.engine import Engine, Workload
from generation.errors import CompositionError, DeviceError
from generation.given import Given
from generation.liking import Liking
from generation.novelty import Index
from generation.preview import Preview
from generation.runner import Network
from generation.sampling import Dice, Sampling
from generation.score import Score
from generation.takes import Take

MAX_ROUNDS = 3
"""Of takes, before it is given up that all of them share too long a run with a training tune."""
MOST_LANES = 2
"""On a processor: the rules are Python's, which more threads would not hasten, and the renderer wants cores too."""
GPU_SLOTS = 64
"""Keys and values of some twenty songs: one gigabyte."""
DEADLINE_SECONDS = 1800.0
"""Longer than the longest song takes on the slowest machine."""


def _nobody_listens(_bars: int) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Led:
    """What a listener's liking made of the choice among takes."""

    worth: float  # -1 to 1: how much the take that was chosen is liked
    otherwise: int  # the take that the critic would have chosen by itself; it may be the same


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """A composed song, how its tokens were drawn, and what the critic said of all takes."""

    score: Score
    sampling: Sampling
    take: int  # the one chosen, from 0
    takes: tuple[Verdict, ...]  # of every take, in the order of their dice
    led: Led | None = None  # what a taste had to say in it; None if none was given
    joins: tuple[float, ...] = ()  # of every take: nats a token where what is composed leads back to what was given


class Composer:
    """The engine with its weights, and the critic. Composes as many songs at once as it is asked for."""

    def __init__(self, engine: Engine, model: str, index: Index) -> None:
        self.engine = engine
        self.model = model
        self.index = index

    @classmethod
    def load(cls, device: str = "auto", folder: Path = checkpoint.FOLDER) -> Composer:
        """Raises WeightsError if the weights are missing, damaged or foreign, DeviceError for an unknown device."""
        loaded = Checkpoint.load(folder)
        if device == "auto":
            device = "cuda" if _has_gpu() else "cpu"
        if device == "cpu":
            lanes = min(MOST_LANES, os.cpu_count() or 1)
            engine = Engine(_on_processor(loaded, folder), lanes=lanes)
        else:
            engine = Engine(_on_device(loaded, folder, device), slots=GPU_SLOTS)
        return cls(engine, loaded.name, Index.load())

    @property
    def workload(self) -> Workload:
        """The engine's."""
        return self.engine.workload

    async def compose(
        self,
        brief: Brief,
        *,
        seed: int,
        sampling: Sampling | None = None,
        given: Given | None = None,
        on_bar: Callable[[int], None] = _nobody_listens,
        liking: Liking | None = None,
        preview: Preview | None = None,
    ) -> Composition:
        """Composes the takes of a song to their ends and returns the best that copies nothing.

        With `given`, what it leaves free is composed around it, and only a tune that is composed has to be new.
        With `liking`, what a listener likes has a say in which is the best: see `generation.liking.best`.
        `on_bar(n)` is called when n bars of all takes are done; a `preview` is told all bars, and the choice. May be
        cancelled at any time. Raises CompositionError if every take shares too much with a training tune, EngineError,
        DeadlineError.
        """
        sampling = sampling or Sampling()
        verdicts: list[Verdict] = []
        joins: list[float] = []
        for _ in range(MAX_ROUNDS):
            first = len(verdicts)
            numbers = range(first, first + sampling.takes)
            made = await self._takes(brief, seed, sampling, numbers, given=given, on_bar=on_bar, preview=preview)
            on_bar = _nobody_listens  # another round has no bars that were not done before
            scores, judged = await asyncio.to_thread(self._judge, made, given)
            verdicts += judged
            joins += [take.join_nats_a_token for take in made]
            original = [take for take in range(first, len(verdicts)) if not verdicts[take].is_copy]
            if original:
                best, led = await asyncio.to_thread(
                    _chosen, original, [scores[take - first] for take in original], verdicts, joins, liking
                )
                if preview is not None:
                    preview.choose(best)
                return Composition(
                    score=scores[best - first],
                    sampling=sampling,
                    take=best,
                    takes=tuple(verdicts),
                    led=led,
                    joins=tuple(joins) if given else (),
                )
        raise CompositionError(
            f"All {len(verdicts)} takes share more than {novelty.LIMIT} notes in a row with tunes that exist already.",
            "Ask for another song, or with other words.",
        )

    async def takes(self, brief: Brief, *, seed: int, sampling: Sampling) -> list[tuple[Score, Verdict]]:
        """All takes of a song, copies too, in the order of their dice. Raises EngineError, DeadlineError."""
        made = await self._takes(brief, seed, sampling, range(sampling.takes))
        return list(zip(*await asyncio.to_thread(self._judge, made), strict=True))

    async def _takes(
        self,
        brief: Brief,
        seed: int,
        sampling: Sampling,
        numbers: range,
        *,
        given: Given | None = None,
        on_bar: Callable[[int], None] = _nobody_listens,
        preview: Preview | None = None,
    ) -> tuple[Take, ...]:
        dice = [Dice(seed, take) for take in numbers]
        handle = await self.engine.submit(
            brief,
            sampling=sampling,
            dice=dice,
            given=given,
            deadline_seconds=DEADLINE_SECONDS,
            head_start=preview is not None,
        )
        try:
            done = [0] * sampling.takes
            async for finished in handle:
                if preview is not None:
                    preview.add(numbers[finished.take], finished.tokens)
                before = min(done)
                done[finished.take] += 1
                if min(done) > before:
                    on_bar(min(done))
            return await handle.result()
        finally:
            handle.cancel()

    def _judge(self, takes: Sequence[Take], given: Given | None = None) -> tuple[list[Score], list[Verdict]]:
        scores = [take.score() for take in takes]
        return scores, [
            critic.judge(
                score,
                take.brief,
                nats_a_token=take.nats_a_token,
                index=self.index,
                tune=None if given is None else given.composed(novelty.melody_part(score), score.meter.bar_ticks),
            )
            for score, take in zip(scores, takes, strict=True)
        ]


def _chosen(
    numbers: Sequence[int],
    scores: Sequence[Score],
    verdicts: Sequence[Verdict],
    joins: Sequence[float],
    taste: Liking | None,
) -> tuple[int, Led | None]:
    """Of the takes with these numbers, whose scores these are: the best one's number, and what taste had to say."""
    judged = [verdicts[number] for number in numbers]
    joined = [joins[number] for number in numbers]
    otherwise = liking.best(judged, None, joined)
    if taste is None:
        return numbers[otherwise], None
    worths = [taste.worth(measured.measured(score)) for score in scores]
    best = liking.best(judged, worths, joined)
    return numbers[best], Led(worth=worths[best], otherwise=numbers[otherwise])


def _has_gpu() -> bool:
    """Importing torch takes longer than many a song: it is only asked where a driver is there."""
    if not any(Path(driver).exists() for driver in ("/dev/nvidiactl", "/dev/dxg", "/dev/kfd")):
        return False
    import torch

    return torch.cuda.is_available()


def _on_processor(loaded: Checkpoint, folder: Path) -> Network:
    from generation.native.network import NativeNetwork

    try:
        return NativeNetwork(loaded.sizes, loaded.weights)
    except (KeyError, ValueError) as error:
        raise checkpoint.foreign(folder) from error


def _on_device(loaded: Checkpoint, folder: Path, device: str) -> Network:
    from generation.graphs import GraphNetwork

    try:
        return GraphNetwork(loaded.sizes, loaded.weights, device)
    except KeyError as error:
        raise checkpoint.foreign(folder) from error
    except (RuntimeError, AssertionError) as error:  # the latter where torch is built without it
        raise DeviceError(f"There is no device {device} here.", "Set MINSTREL_DEVICE to auto or cpu.") from error
