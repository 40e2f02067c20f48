"""What is hidden is hidden: from the fit, and above all from the tuning."""

import numpy as np
import pytest

from recommend.evaluation import splits
from recommend.evaluation.data import Data, Rows
from recommend.evaluation.splits import FOLDS, GIVEN, Kind, Split
from tests.recommend.evaluation.worlds import data, rows, tribes

KINDS = pytest.mark.parametrize("kind", list(Kind))


def pairs(some: Rows) -> set[tuple[int, int]]:
    return {*zip(some.users.tolist(), some.items.tolist(), strict=True)}


def answers(split: Split) -> set[tuple[int, int]]:
    places, items = split.right.nonzero()
    return {*zip(split.asked[places].tolist(), items.tolist(), strict=True)}


@KINDS
def test_the_answers_are_not_in_the_training_part(kind: Kind) -> None:
    world = tribes()
    split = splits.outer(world, kind, seed=0)
    assert answers(split)
    assert not answers(split) & pairs(split.train)
    assert answers(split) | pairs(split.train) <= pairs(world.likes)


@KINDS
def test_tuning_never_sees_a_row_of_the_test_part(kind: Kind) -> None:
    world = tribes()
    test = splits.outer(world, kind, seed=0)
    validation = splits.inner(world, test, seed=0)
    seen = pairs(validation.train) | answers(validation)
    assert answers(validation)
    assert seen <= pairs(test.train)
    assert not seen & answers(test)


@KINDS
def test_the_same_seed_hides_the_same(kind: Kind) -> None:
    world = tribes()
    first, again, other = (answers(splits.outer(world, kind, seed=seed)) for seed in (5, 5, 6))
    assert first == again != other


@KINDS
def test_over_all_folds_everything_is_hidden_once(kind: Kind) -> None:
    world = tribes()
    hidden = [pairs(world.likes) - pairs(splits.outer(world, kind, seed=0, fold=fold).train) for fold in range(FOLDS)]
    assert sum(map(len, hidden)) == len(set[tuple[int, int]]().union(*hidden))
    if kind is not Kind.USERS:  # of whom the first few likes are always known
        assert set[tuple[int, int]]().union(*hidden) == pairs(world.likes)


def test_warm_hides_a_fifth_of_each_users_likes() -> None:
    world = data(rows(*((user, item) for user in range(10) for item in range(20))), users=10, items=20)
    split = splits.outer(world, Kind.WARM, seed=0)
    assert np.bincount(split.train.users).tolist() == [16] * 10
    assert not len(split.late)


def test_by_time_the_newest_are_hidden() -> None:
    times = [float(item) for _ in range(10) for item in range(20)]
    likes = rows(*((user, (item + user) % 20) for user in range(10) for item in range(20)), times=times)
    split = splits.outer(data(likes, users=10, items=20), Kind.WARM, seed=0, by_time=True)
    assert split.train.times.max() == 15


def test_cold_items_alone_are_candidates_and_nothing_is_known_of_them() -> None:
    split = splits.outer(tribes(), Kind.ITEMS, seed=0)
    assert split.candidates.sum() == 10
    assert not split.candidates[split.train.items].any()
    assert not split.candidates[split.others.items].any()


def test_of_cold_users_the_first_likes_are_known() -> None:
    world = tribes()
    split = splits.outer(world, Kind.USERS, seed=0)
    assert len(split.asked) == 12
    assert pairs(split.late) <= pairs(split.train)
    for user in split.asked.tolist():
        mine = world.likes.where(world.likes.users == user)
        first = set(mine.items[np.argsort(mine.times)][:GIVEN].tolist())
        assert set(split.train.items[split.train.users == user].tolist()) == first
        assert set(split.late.items[split.late.users == user].tolist()) == first


def test_lower_ratings_of_what_is_cold_are_hidden_too() -> None:
    world = tribes()
    low = rows(*((user, item) for user in range(60) for item in range((user + 1) % 2, 50, 2)))
    world = Data(**{name: getattr(world, name) for name in Data.__dataclass_fields__} | {"others": low})
    items = splits.outer(world, Kind.ITEMS, seed=0)
    assert len(items.others)
    assert not items.candidates[items.others.items].any()
    users = splits.outer(world, Kind.USERS, seed=0)
    assert not np.isin(users.others.users, users.asked).any()


def test_of_very_many_users_some_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(splits, "MOST", 7)
    split = splits.outer(tribes(), Kind.WARM, seed=0)
    assert len(split.asked) == len(np.unique(split.asked)) == split.right.shape[0] == 7
