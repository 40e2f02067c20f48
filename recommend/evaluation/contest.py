"""All entrants on all splits of a data set, and how they compare."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommend.evaluation import bootstrap, entrants, splits, trial
from recommend.evaluation.bootstrap import Difference, Interval
from recommend.evaluation.data import Data
from recommend.evaluation.errors import DataError
from recommend.evaluation.keeping import Kept
from recommend.evaluation.splits import Kind, Split
from recommend.evaluation.trial import Entrant, Outcome, Setting

PATIENCE_SECONDS, LITTLE_PATIENCE_SECONDS = 600.0, 60.0
"""Of tuning a baseline in one fold, as a rule and if asked to be quick. Small data sets never come near the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How it is measured."""

    seed: int = 0
    folds: int = 1  # of splits.FOLDS: with all, every like, item and user is hidden once
    by_time: bool = False  # the warm split hides each user's newest likes, not some at random
    quick: bool = False  # without those that are slow, and with little patience for the others' tuning
    kinds: tuple[Kind, ...] = tuple(Kind)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Standing:
    """What an entrant reached, over all folds: a user's figure is the mean of those folds in which it was asked."""

    name: str
    settings: tuple[Setting, ...]  # one a fold
    was_cut: bool  # not all settings were tried, for want of time
    ndcg: float
    ndcg_interval: Interval
    recall: float
    mean_average_precision: float
    coverage: float
    fit_seconds: float
    p50_ms: float
    p99_ms: float
    by_user: NDArray[np.float64]  # (u,) NDCG, the users ascending


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Round:
    """One kind of split."""

    kind: Kind
    users: int  # who were asked
    candidates: int  # items, on average over the folds
    ours: Standing
    baselines: tuple[Standing, ...]
    best: Standing  # of the baselines, by NDCG@10 on the test part
    ahead: Difference  # ours of that one
    left_out: Mapping[str, str]  # who, and why


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Contest:
    """All that was measured on a data set."""

    data: Data
    rules: Rules
    rounds: tuple[Round, ...]
    not_held: Mapping[Kind, str]  # splits that the data set does not allow, and why


Show = Callable[[str], None]
"""Told what is being done."""


def hold(
    data: Data,
    rules: Rules,
    *,
    ours: Entrant = entrants.OURS,
    baselines: Sequence[Entrant] = entrants.BASELINES,
    show: Show = lambda _doing: None,
    kept: Kept | None = None,
) -> Contest:
    """Outcomes of baselines go to `kept`, and come from there. Raises DataError if no split can be made."""
    field = _Field(ours, tuple(baselines), kept, show, rules)
    rounds, not_held = [], {}
    for kind in rules.kinds:
        tests = [
            splits.outer(data, kind, seed=rules.seed, by_time=rules.by_time, fold=fold)
            for fold in range(_folds(kind, rules))
        ]
        if reason := _hindrance(data, kind, tests):
            not_held[kind] = reason
            continue
        rounds.append(_round(tests, data, field))
    if not rounds:
        raise DataError(
            f"{data.name} has too few likes: after hiding some, there is nothing left to ask.",
            "Give more interactions: a few users with five likes each, at least.",
        )
    return Contest(data=data, rules=rules, rounds=tuple(rounds), not_held=not_held)


def steps(rules: Rules) -> int:
    """How often `show` is called at most."""
    return (len(entrants.BASELINES) + 1) * sum(_folds(kind, rules) for kind in rules.kinds)


def _folds(kind: Kind, rules: Rules) -> int:
    return 1 if rules.by_time and kind is Kind.WARM else rules.folds


def _hindrance(data: Data, kind: Kind, tests: Sequence[Split]) -> str:
    if kind is Kind.ITEMS and not data.features.shape[1]:
        return "Without features nothing is known of a cold item."
    if not all(len(test.asked) for test in tests):
        return "There are too few likes: after hiding some, there is nobody left to ask."
    return ""


@dataclass(frozen=True, slots=True)
class _Field:
    ours: Entrant
    baselines: tuple[Entrant, ...]
    kept: Kept | None
    show: Show
    rules: Rules

    def run(self, entrant: Entrant, grid: Sequence[Setting], validation: Split, test: Split) -> Outcome:
        """Ours is always measured."""
        kept = self.kept if entrant is not self.ours else None
        outcome = kept.find(entrant, grid, validation, test) if kept else None
        if outcome is None:
            patience = LITTLE_PATIENCE_SECONDS if self.rules.quick else PATIENCE_SECONDS
            outcome = trial.run(entrant, grid, validation, test, seed=self.rules.seed, patience_seconds=patience)
            if kept and not outcome.was_cut:
                kept.keep(outcome, entrant, grid, validation, test)
        return outcome


def _round(tests: Sequence[Split], data: Data, field: _Field) -> Round:
    rules = field.rules
    kind = tests[0].kind
    outcomes: dict[str, list[Outcome]] = {}
    left_out: dict[str, str] = {}
    for fold, test in enumerate(tests):
        validation = splits.inner(data, test, seed=rules.seed + fold, by_time=rules.by_time)
        chosen: dict[str, Setting] = {}
        for entrant, grid in _taking_part((*field.baselines, field.ours), test, rules, chosen, left_out):
            field.show(f"{data.name}: {kind}, fold {fold + 1} of {len(tests)}: {entrant.name}")
            outcome = field.run(entrant, grid, validation, test)
            chosen[entrant.name] = outcome.setting
            outcomes.setdefault(entrant.name, []).append(outcome)
    *baselines, ours = (_standing(name, several, rules.seed) for name, several in outcomes.items())
    best = max(baselines, key=lambda standing: standing.ndcg)
    return Round(
        kind=kind,
        users=len(ours.by_user),
        candidates=round(float(np.mean([test.candidates.sum() for test in tests]))),
        ours=ours,
        baselines=tuple(baselines),
        best=best,
        ahead=bootstrap.difference(ours.by_user, best.by_user, seed=rules.seed),
        left_out=left_out,
    )


def _taking_part(
    entered: Sequence[Entrant],
    test: Split,
    rules: Rules,
    chosen: Mapping[str, Setting],
    left_out: dict[str, str],
) -> Iterator[tuple[Entrant, Sequence[Setting]]]:
    """Who, with what to try; asked for one by one, for `chosen` grows meanwhile."""
    for entrant in entered:
        if test.kind not in entrant.answers:
            continue
        grid = entrant.settings(chosen)
        reason = entrants.hindrance(entrant, test, quick=rules.quick)
        if reason or not grid:
            left_out[entrant.name] = reason or "what it is made of does not take part"
        else:
            yield entrant, grid


def _standing(name: str, outcomes: Sequence[Outcome], seed: int) -> Standing:
    ndcg = _by_user(outcomes, [outcome.quality.ndcg for outcome in outcomes])
    spent = np.concatenate([outcome.milliseconds for outcome in outcomes])
    return Standing(
        name=name,
        settings=tuple(outcome.setting for outcome in outcomes),
        was_cut=any(outcome.was_cut for outcome in outcomes),
        ndcg=float(ndcg.mean()),
        ndcg_interval=bootstrap.mean(ndcg, seed=seed),
        recall=float(_by_user(outcomes, [outcome.quality.recall for outcome in outcomes]).mean()),
        mean_average_precision=float(
            _by_user(outcomes, [outcome.quality.average_precision for outcome in outcomes]).mean()
        ),
        coverage=float(np.mean([outcome.quality.coverage for outcome in outcomes])),
        fit_seconds=float(np.mean([outcome.fit_seconds for outcome in outcomes])),
        p50_ms=float(np.quantile(spent, 0.5)),
        p99_ms=float(np.quantile(spent, 0.99)),
        by_user=ndcg,
    )


def _by_user(outcomes: Sequence[Outcome], figures: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    """Means over the folds in which a user was asked, users ascending."""
    users = np.concatenate([outcome.users for outcome in outcomes])
    _, places = np.unique(users, return_inverse=True)
    return np.bincount(places, weights=np.concatenate(figures)) / np.bincount(places)
