"""What the engine asks of whatever runs the network: `native` on a processor, `graphs` where torch computes.

A runner has a fixed number of slots. A slot holds the keys and values of one sequence, at most `capacity` tokens; what
a token reads and what is drawn after it depend on its own slot alone, whatever the others hold.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from generation.sizes import Sizes

NOT_ALLOWED = -1
"""Drawn where the rules leave no token."""
NOT_A_NUMBER = -2
"""Drawn where a logit is NaN or infinite."""


@dataclass(slots=True)
class Step:
    """What all slots read in one step, and what is drawn then: lists that are filled anew for each step.

    N tokens are read, in the order of their places within each slot. D tokens are drawn; each by the logits of one
    sequence, or with guidance by those of two (Ho and Salimans, 2022).
    """

    masks: NDArray[np.bool_]  # (draws at most, vocabulary): where a token is allowed
    leanings: NDArray[np.float32]  # (draws at most, vocabulary): added to the logits
    ids: list[int] = field(default_factory=list)  # (N,)
    slots: list[int] = field(default_factory=list)  # (N,)
    places: list[int] = field(default_factory=list)  # (N,): how many tokens come before, in its slot
    times: list[int] = field(default_factory=list)  # (N,): ticks
    last: list[int] = field(default_factory=list)  # (R,): those of the N whose logits are wanted, in their order
    rows: list[int] = field(default_factory=list)  # (D,): which of the R is read with all controls
    free_rows: list[int] = field(default_factory=list)  # (D,): which without, or −1
    guidance: list[float] = field(default_factory=list)  # (D,)
    temperatures: list[float] = field(default_factory=list)  # (D,)
    top_ks: list[int] = field(default_factory=list)  # (D,)
    top_ps: list[float] = field(default_factory=list)  # (D,)
    uniforms: list[float] = field(default_factory=list)  # (D,): random numbers in [0, 1)

    @classmethod
    def of(cls, draws: int, vocabulary: int) -> Step:
        """An empty step for at most so many draws."""
        return cls(np.zeros((draws, vocabulary), np.bool_), np.zeros((draws, vocabulary), np.float32))

    def clear(self) -> None:
        for values in (self.ids, self.slots, self.places, self.times, self.last, self.rows, self.free_rows):
            values.clear()
        for values in (self.guidance, self.temperatures, self.top_ks, self.top_ps, self.uniforms):
            values.clear()


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn in a step."""

    tokens: list[int]  # (D,); NOT_ALLOWED or NOT_A_NUMBER where none could be
    nats: list[float]  # (D,): the surprise at each by the logits of `Step.rows`, with no mask, leaning or temperature


class Runner(Protocol):
    """Some slots, and the network that fills them. Not to be shared between threads at work."""

    @property
    def slots(self) -> int: ...
    @property
    def capacity(self) -> int:
        """Tokens of a slot."""
        ...

    def step(self, step: Step) -> Drawn:
        """Reads and draws."""
        ...

    def copy(self, source: int, target: int, length: int) -> None:
        """Makes the first `length` tokens of one slot those of another."""
        ...


class Network(Protocol):
    """Weights, ready to run."""

    @property
    def sizes(self) -> Sizes: ...

    def runner(self, slots: int, capacity: int, most_tokens: int) -> Runner:
        """Slots of their own, with the shared weights; `most_tokens` are read in one step at most."""
        ...
