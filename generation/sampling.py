"""Drawing a token: temperature, top-k and top-p over what the rules allow, by random numbers of the request's own."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampling:
    """How boldly to draw."""

    temperature: float = 0.95  # of harmony and tune: they may surprise
    groove_temperature: float = 0.8  # of drums, bass and accompaniment: a band keeps its groove
    top_k: int = 64  # sorting the whole vocabulary costs more than it gives
    top_p: float = 0.94  # nucleus (Holtzman et al., 2020): the long tail is where wrong notes live

    def to_json(self) -> dict[str, float]:
        return asdict(self)


class Dice:
    """Uniform random numbers that depend on the seed and on how many were drawn before, on nothing else."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.Generator(np.random.Philox(key=seed))

    def roll(self) -> float:
        """A number in [0, 1)."""
        return float(self._random.random())


def draw(
    logits: NDArray[np.float32], allowed: NDArray[np.bool_], settings: Sampling, dice: Dice, *, groove: bool = False
) -> int:
    """A token among those allowed; `groove` tells which temperature counts.

    Raises ValueError if none is allowed, or if their logits are not numbers.
    """
    candidates = np.flatnonzero(allowed)
    if len(candidates) == 0:
        raise ValueError("no token is allowed here")
    if len(candidates) == 1:
        return int(candidates[0])
    scores = logits[candidates] / (settings.groove_temperature if groove else settings.temperature)
    if len(candidates) > settings.top_k:
        best = np.argpartition(-scores, settings.top_k)[: settings.top_k]
        candidates, scores = candidates[best], scores[best]
    order = np.argsort(-scores, kind="stable")
    candidates, scores = candidates[order], scores[order].astype(np.float64)
    if not np.isfinite(scores[0]):
        raise ValueError("the network's output is not a number")
    shares = np.exp(scores - scores[0])
    shares /= shares.sum()
    mass = np.cumsum(shares)
    kept = int(np.searchsorted(mass, settings.top_p)) + 1
    return int(candidates[min(int(np.searchsorted(mass, dice.roll() * mass[min(kept, len(mass)) - 1])), kept - 1)])
