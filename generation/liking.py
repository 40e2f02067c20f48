"""Liking: what a listener would rather hear, as weights of what is measured in the music. Takes are chosen by it.

Takes of one brief differ in nothing that the prompt says, only in what the dice made of it: how many notes, how wide a
tune, how often a rhythm returns. So a taste leads composing by these measures (`measured.MEASURES`) and no others.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generation import measured
from generation.critic import Verdict

STRENGTH = 0.1
"""How much a take that is surely liked has over one that is neither liked nor not, in the critic's points.

The critic's totals of one brief's takes lie 0.035 apart (their standard deviation), and what they are worth to a
listener of twenty reactions 0.2: so taste has a little less to say than the critic. Where what people like is mostly
in these measures, more would gain a point or two of liked songs; where it hardly is, it would lose some
(`bench/led.py`).
"""

_DIGITS = 4
_LARGEST = 100.0
"""Of a weight: a hundredth of it would decide already."""


@dataclass(frozen=True, slots=True)
class Direction:
    """Where a liking leads: more of a measure, or less of it."""

    name: str  # one of measured.NAMES
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Liking:
    """Weights by the names of measures: what a whole unit of `measured.standardised` adds to how much is liked."""

    weights: Mapping[str, float]

    @classmethod
    def of(cls, weights: Mapping[str, float]) -> Liking | None:
        """Rounded, for recipes to state them; None if they lead nowhere. Raises ValueError for what is no number."""
        kept = {name: round(_checked(name, weight), _DIGITS) for name, weight in weights.items()}
        kept = {name: weight for name, weight in kept.items() if weight}
        return cls(weights=kept) if kept else None

    def worth(self, found: Mapping[str, float]) -> float:
        """-1 to 1: how much a song of which `measured` found this is liked; 0 is neither. Unknown names say nothing."""
        values = zip(measured.NAMES, measured.standardised(found), strict=True)
        return math.tanh(sum(self.weights.get(name, 0.0) * float(value) for name, value in values))

    def directions(self, most: int) -> tuple[Direction, ...]:
        """Where the largest weights lead, the largest first; without those that are less than a third of it."""
        known = {name: weight for name, weight in self.weights.items() if name in measured.NAMES}
        order = sorted(known, key=lambda name: (-abs(known[name]), name))
        clear = [name for name in order if 3 * abs(known[name]) >= abs(known[order[0]])]
        return tuple(Direction(name, more=known[name] > 0) for name in clear[:most])

    def to_json(self) -> dict[str, float]:
        return dict(self.weights)

    @classmethod
    def from_json(cls, data: Any) -> Liking | None:
        """Reads `to_json` back, None for None. Raises ValueError or TypeError if `data` is not a liking."""
        if data is None:
            return None
        if not isinstance(data, dict):
            raise TypeError("its taste is not an object")
        return cls.of(data)


JOIN_STRENGTH = 0.2
"""What a nat less of surprise at each token where something composed leads back to what was given is worth, in the
critic's points."""


def best(verdicts: Sequence[Verdict], worths: Sequence[float] | None, joins: Sequence[float] = ()) -> int:
    """Which take is chosen: that of the highest total, with `STRENGTH` times what it is worth to the listener.

    Taste chooses only among takes that are as whole as the critic's own favourite. `worths` is None where taste has
    no say; `joins` are the nats a token with which the network takes what was given after something composed, if it
    was. Copies are to be left out by the caller.
    """
    takes = range(len(verdicts))
    totals = [verdict.total for verdict in verdicts]
    if joins:
        totals = [total - JOIN_STRENGTH * nats for total, nats in zip(totals, joins, strict=True)]
    favourite = max(takes, key=lambda take: totals[take])
    if worths is None:
        return favourite
    whole = [take for take in takes if verdicts[take].terms.validity >= verdicts[favourite].terms.validity]
    return max(whole, key=lambda take: totals[take] + STRENGTH * worths[take])


def _checked(name: str, weight: float) -> float:
    if isinstance(weight, bool) or not isinstance(weight, int | float) or not abs(weight) <= _LARGEST:
        raise ValueError(f"the weight of {name!r} in its taste is not a number up to {_LARGEST:g}")
    return float(weight)
