"""The contest: who takes part, what they are shown, and how they are compared."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from recommend import Features, Hybrid, Interactions
from recommend.evaluation import contest, entrants, report, splits, trial
from recommend.evaluation.baselines.simple import Popularity, Random
from recommend.evaluation.contest import Contest, Rules
from recommend.evaluation.data import Data
from recommend.evaluation.errors import DataError
from recommend.evaluation.keeping import Kept
from recommend.evaluation.lists import Suggesting
from recommend.evaluation.splits import Kind, Split
from recommend.evaluation.trial import Entrant
from tests.recommend.evaluation.worlds import data, rows, tribes

EVERY = tuple(Kind)
CHANCE = Entrant(name="chance", make=Random, answers=EVERY)
POPULAR = Entrant(name="popular", make=Popularity, answers=EVERY)
OURS = Entrant(name="ours", make=lambda: Suggesting(Hybrid), answers=EVERY)


class Knowing(Random):
    """Finds all that is hidden, as far as it has seen it."""

    seen: ClassVar[list[Split]] = []

    def __init__(self, *, knows: bool = True) -> None:
        self._knows = knows

    def learn(self) -> None:
        self.seen.append(self.split)

    def scores(self, users: np.ndarray) -> np.ndarray:
        scores = super().scores(users)
        if self._knows:
            right = {user: place for place, user in enumerate(self.split.asked.tolist())}
            scores += self.split.right[[right[user] for user in users.tolist()]].toarray()
        return scores


def hold(world: Data, rules: Rules, *baselines: Entrant, ours: Entrant = OURS) -> Contest:
    return contest.hold(world, rules, ours=ours, baselines=baselines)


def test_all_splits_are_held_and_who_knows_all_wins() -> None:
    held = hold(tribes(), Rules(), CHANCE, POPULAR, ours=Entrant(name="ours", make=Knowing, answers=EVERY))
    assert [split.kind for split in held.rounds] == list(Kind)
    for split in held.rounds:
        assert split.ours.ndcg == pytest.approx(1)
        assert split.best.ndcg == max(standing.ndcg for standing in split.baselines) < 1
        assert split.ahead.interval.low > 0
        assert split.ahead.mean == pytest.approx(1 - split.best.ndcg)


def test_models_are_tuned_without_the_test_part() -> None:
    world = tribes()
    Knowing.seen = []
    entrant = Entrant(name="knowing", make=Knowing, grid=[{"knows": False}, {"knows": True}])
    test = splits.outer(world, Kind.WARM, seed=0)
    held = hold(world, Rules(kinds=(Kind.WARM,)), entrant)
    assert held.rounds[0].best.settings == ({"knows": True},)
    *tuning, last = Knowing.seen
    assert len(tuning) == 2
    hidden = test.right.nonzero()
    hidden = {*zip(test.asked[hidden[0]].tolist(), hidden[1].tolist(), strict=True)}
    for split in tuning:
        places, items = split.right.nonzero()
        shown = {*zip(split.train.users.tolist(), split.train.items.tolist(), strict=True)}
        shown |= {*zip(split.asked[places].tolist(), items.tolist(), strict=True)}
        assert not shown & hidden
    assert len(last.train) == len(test.train)


def test_the_first_of_equal_settings_is_chosen() -> None:
    world = tribes()
    test = splits.outer(world, Kind.WARM, seed=0)
    entrant = Entrant(name="popular", make=lambda **_setting: Popularity(), grid=[{"a": 1}, {"a": 2}])
    assert trial.tuned(entrant, entrant.settings({}), splits.inner(world, test, seed=0), patience_seconds=60) == (
        {"a": 1},
        False,
    )


def test_who_takes_too_long_tries_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contest, "PATIENCE_SECONDS", -1.0)
    entrant = Entrant(name="popular", make=lambda **_setting: Popularity(), grid=[{"a": 1}, {"a": 2}])
    held = hold(tribes(), Rules(kinds=(Kind.WARM,)), entrant)
    assert held.rounds[0].best.settings == ({"a": 1},)
    assert "Not all settings were tried, for want of time: popular." in report.markdown(held)


def test_over_folds_a_user_counts_once() -> None:
    held = hold(tribes(), Rules(folds=5), CHANCE)
    for split in held.rounds:
        assert split.users == len(split.ours.by_user) <= 60
        assert len(split.best.settings) == 5
    assert held.rounds[0].users == 60


def test_the_same_seed_gives_the_same_figures() -> None:
    first, again = (hold(tribes(), Rules(seed=4), POPULAR) for _ in range(2))
    for one, other in zip(first.rounds, again.rounds, strict=True):
        assert (one.ours.by_user == other.ours.by_user).all()
        assert one.ahead == other.ahead


def test_a_library_that_is_missing_is_named_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(name: str) -> ModuleSpec | None:
        return None if name in {"implicit", "surprise"} else ModuleSpec(name, None)

    monkeypatch.setattr(entrants, "find_spec", found)
    test = splits.outer(tribes(rated=True), Kind.WARM, seed=0)
    out = {entrant.name: entrants.hindrance(entrant, test, quick=False) for entrant in entrants.BASELINES}
    assert {name for name, reason in out.items() if reason} == {"`implicit` ALS", "`implicit` BPR", "SVD", "SVD++"}
    assert out["SVD"] == "scikit-surprise is not installed: pip install 'minstrel[evaluate]'"


def test_what_cannot_be_done_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("recommend.evaluation.baselines.ease.MOST_ITEMS", 10)
    bare = tribes()
    bare = data(bare.likes, users=60, items=50)
    held = contest.hold(
        bare,
        Rules(quick=True, kinds=(Kind.WARM, Kind.ITEMS)),
        ours=OURS,
        baselines=[entrant for entrant in entrants.BASELINES if entrant.name not in {"iALS", "`implicit` ALS"}],
    )
    out = held.rounds[0].left_out
    assert "too large for more than 10" in out["EASE"]
    assert "no ratings" in out["SVD"]
    assert "slow" in out["WARP"]
    assert "no features" in out["ridge from features"]
    assert set(held.not_held) == {Kind.ITEMS}
    assert "Cold items: not measured." in report.markdown(held)


def test_blends_are_of_what_was_chosen_for_their_parts() -> None:
    blend = next(entrant for entrant in entrants.BASELINES if "blended" in entrant.name)
    assert not blend.settings({})
    chosen = {"EASE": {"l2": 7.0}, "item-kNN, BM25": {"k": 9, "k1": 1.0, "b": 0.5}}
    assert {(grid["l2"], grid["k"]) for grid in blend.settings(chosen)} == {(7.0, 9)}


def test_too_little_to_ask_is_a_sentence() -> None:
    with pytest.raises(DataError, match="too few likes"):
        hold(data(rows((0, 0), (1, 1)), users=2, items=2), Rules(), CHANCE)


def test_what_was_kept_is_not_measured_again(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "kept")
    Knowing.seen = []
    knowing = Entrant(name="knowing", make=Knowing, grid=[{"knows": False}, {"knows": True}])
    first, again = (
        contest.hold(tribes(), Rules(kinds=(Kind.WARM,)), ours=OURS, baselines=[knowing], kept=kept) for _ in range(2)
    )
    assert len(Knowing.seen) == 3
    one, other = (held.rounds[0] for held in (first, again))
    assert one.ahead == other.ahead
    assert (one.best.settings, one.best.p99_ms) == (other.best.settings, other.best.p99_ms)
    assert len([*kept.folder.iterdir()]) == 1  # ours is measured each time


@pytest.mark.parametrize("change", ["data", "grid", "seed", "damage"])
def test_what_was_kept_of_anything_else_is_not_taken(tmp_path: Path, change: str) -> None:
    kept = Kept(tmp_path)
    entrant = Entrant(name="knowing", make=Knowing, grid=[{"knows": False}, {"knows": True}])
    contest.hold(tribes(), Rules(kinds=(Kind.WARM,)), ours=OURS, baselines=[entrant], kept=kept)
    Knowing.seen = []
    if change == "damage":
        next(tmp_path.iterdir()).write_bytes(b"PK\x03\x04")
    world = tribes(seed=1) if change == "data" else tribes()
    entrant = replace(entrant, grid=[{"knows": True}]) if change == "grid" else entrant
    rules = Rules(kinds=(Kind.WARM,), seed=1 if change == "seed" else 0)
    contest.hold(world, rules, ours=OURS, baselines=[entrant], kept=kept)
    assert Knowing.seen


class Listening:
    """A recommender that writes down what it is told and asked."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int]] = []
        self.fits: list[tuple[Interactions, Features]] = []
        self.asked: list[tuple[int, set[int], object]] = []

    def fit(self, interactions: Interactions, features: Features) -> None:
        self.fits.append((interactions, features))

    def update(self, user: int, item: int, weight: float, time: float) -> None:
        assert weight == 1
        assert time > 1e9
        self.told.append((user, item))

    def ranked(
        self, user: int, n: int, exclude: Collection[int] = (), *, within: Collection[int] | None = None
    ) -> list[int]:
        self.asked.append((user, set(exclude), within))
        return [item for item in range(50) if item not in exclude and (within is None or item in within)][:n]


@pytest.mark.parametrize("kind", list(Kind))
def test_ours_is_used_as_the_product_uses_it(kind: Kind) -> None:
    split = splits.outer(tribes(), kind, seed=0)
    model = Listening()
    adapter = Suggesting(lambda: model)
    adapter.fit(split)
    shown = adapter.lists(split.asked[:3])
    ((interactions, features),) = model.fits
    assert features.items.tolist() == list(range(50))
    assert (features.values == split.features).all()
    assert len(interactions.users) == len(split.train) - len(split.late)
    if kind is Kind.USERS:
        assert not np.isin(interactions.users, split.asked).any()
        assert set(model.told) == {*zip(split.late.users.tolist(), split.late.items.tolist(), strict=True)}
    for user, exclude, within in model.asked:
        assert set(split.train.items[split.train.users == user].tolist()) <= exclude
        assert (within is not None) == (kind is Kind.ITEMS)
    assert split.candidates[shown[shown >= 0]].all()


def test_without_a_ranking_suggestions_are_what_is_measured() -> None:
    split = splits.outer(tribes(), Kind.WARM, seed=0)
    adapter = Suggesting(Hybrid)
    adapter.fit(split)
    shown = adapter.lists(split.asked)
    assert (shown >= 0).all()
    assert trial.asked(adapter, split).ndcg.mean() > 0
