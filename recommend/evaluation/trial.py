"""One model on one split: tuned on what is known, fitted once more, and asked."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommend.evaluation import lists, metrics
from recommend.evaluation.lists import Model
from recommend.evaluation.metrics import Quality
from recommend.evaluation.splits import Kind, Split

Setting = Mapping[str, Any]

_AS_IT_IS: tuple[Setting, ...] = ({},)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrant:
    """Somebody who takes part."""

    name: str
    make: Callable[..., Model]  # called with a setting
    grid: Sequence[Setting] | Callable[[Mapping[str, Setting]], Sequence[Setting]] = _AS_IT_IS
    """What is tried; or what to try, given what was chosen for those before."""
    answers: tuple[Kind, ...] = (Kind.WARM, Kind.USERS)
    needs: str = ""  # a module of an optional library
    by_features: bool = False
    is_slow: bool = False
    most: float = math.inf  # rows that it is fitted on: more take hours

    def settings(self, chosen: Mapping[str, Setting]) -> Sequence[Setting]:
        return self.grid(chosen) if callable(self.grid) else self.grid


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Outcome:
    """What came of it in one split."""

    setting: Setting
    was_cut: bool  # not all settings were tried, for want of time
    users: NDArray[np.int64]  # (e,) who were asked
    quality: Quality
    fit_seconds: float
    milliseconds: NDArray[np.float64]  # of single requests


def run(
    entrant: Entrant, grid: Sequence[Setting], validation: Split, test: Split, *, seed: int, patience_seconds: float
) -> Outcome:
    """Tunes over the grid, then fits on all that is known in `test`, and only then looks at what is right there."""
    setting, was_cut = tuned(entrant, grid, validation, patience_seconds=patience_seconds)
    model = entrant.make(**setting)
    started = time.perf_counter()
    model.fit(test)
    fit_seconds = time.perf_counter() - started
    return Outcome(
        setting=setting,
        was_cut=was_cut,
        users=test.asked,
        quality=asked(model, test),
        fit_seconds=fit_seconds,
        milliseconds=lists.milliseconds(model, test.asked, seed=seed),
    )


def tuned(
    entrant: Entrant, grid: Sequence[Setting], validation: Split, *, patience_seconds: float
) -> tuple[Setting, bool]:
    """The setting of the best NDCG@10 on the validation part, of equal ones the first.

    And whether some were not tried, for after `patience_seconds` no other one is. With nobody to ask for validation it
    is the first.
    """
    if len(grid) == 1 or not len(validation.asked):
        return grid[0], False
    reached: list[float] = []
    started = time.monotonic()
    for setting in grid:
        if reached and time.monotonic() - started > patience_seconds:
            break
        model = entrant.make(**setting)
        model.fit(validation)
        reached.append(float(asked(model, validation).ndcg.mean()))
    return grid[reached.index(max(reached))], len(reached) < len(grid)


def asked(model: Model, split: Split) -> Quality:
    return metrics.measure(model.lists(split.asked), split.right, split.candidates)
