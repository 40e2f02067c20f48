"""How tokens are drawn: temperature, top-k, top-p and guidance, by random numbers of the request's own."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np

MAX_TAKES = 8
LED_TAKES = 8
"""Where a listener's taste has a say: it has more to choose from. `python -m bench led` measures gain and cost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampling:
    """How boldly to draw, and how often."""

    temperature: float = 1.0  # of harmony and tune: they may surprise
    groove_temperature: float = 0.8  # of drums, bass and accompaniment: a band keeps its groove
    top_k: int = 64  # what is less likely than so many others is never right
    top_p: float = 0.98  # nucleus (Holtzman et al., 2020): the long tail is where wrong notes live
    takes: int = 3  # composed at once, of which the critic chooses
    guidance: float = 1.0  # classifier-free (Ho and Salimans, 2022); at 1 the network reads nothing twice

    @property
    def is_guided(self) -> bool:
        """Whether what the network says without the controls is read as well."""
        return self.guidance != 1

    def to_json(self) -> dict[str, float]:
        return asdict(self)


class Dice:
    """Uniform random numbers that depend on the seed, the take, and how many were drawn before; on nothing else."""

    def __init__(self, seed: int, take: int = 0) -> None:
        self._random = np.random.Generator(np.random.Philox(key=np.array([seed, take], np.uint64)))

    def roll(self) -> float:
        """A number in [0, 1)."""
        return float(self._random.random())
