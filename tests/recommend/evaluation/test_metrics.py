"""The metrics against figures that were worked out by hand."""

import numpy as np
import pytest

from recommend.evaluation import bootstrap, metrics
from recommend.evaluation.metrics import LENGTH, NOTHING
from tests.recommend.evaluation.worlds import rows


def lists(*chosen: list[int]) -> np.ndarray:
    return np.array([[*items, *[NOTHING] * (LENGTH - len(items))] for items in chosen])


def test_a_list_by_hand() -> None:
    right = rows((0, 3), (0, 5), (0, 7), (0, 9)).matrix(1, 20)
    quality = metrics.measure(lists([5, 1, 3]), right, np.ones(20, np.bool_))
    ideal = 1 + 0.63093 + 0.5 + 0.43068  # 1 / log2(2), log2(3), log2(4), log2(5)
    assert quality.ndcg == pytest.approx([(1 + 0.5) / ideal], abs=1e-4)
    assert quality.recall == pytest.approx([2 / 4])
    assert quality.average_precision == pytest.approx([(1 / 1 + 2 / 3) / 4])
    assert quality.coverage == pytest.approx(3 / 20)


def test_the_best_list_has_one_and_one_without_hits_nothing() -> None:
    right = rows(*((0, item) for item in range(12)), (1, 0)).matrix(2, 30)
    quality = metrics.measure(lists([*range(10)], [*range(20, 30)]), right, np.ones(30, np.bool_))
    assert quality.ndcg == pytest.approx([1, 0])
    assert quality.average_precision == pytest.approx([1, 0])
    assert quality.recall == pytest.approx([10 / 12, 0])


def test_a_hit_of_another_user_is_none() -> None:
    right = rows((0, 1), (1, 2)).matrix(2, 5)
    assert metrics.measure(lists([2], [1]), right, np.ones(5, np.bool_)).ndcg == pytest.approx([0, 0])


def test_the_end_of_a_list_is_no_item() -> None:
    right = rows((0, 4), (1, 0)).matrix(2, 5)  # NOTHING of user 1 would be item 4 of user 0
    quality = metrics.measure(lists([], []), right, np.ones(5, np.bool_))
    assert quality.ndcg == pytest.approx([0, 0])
    assert quality.coverage == 0


def test_coverage_is_of_the_candidates() -> None:
    right = rows((0, 1), (1, 2)).matrix(2, 100)
    candidates = np.arange(100) < 4
    assert metrics.measure(lists([1, 2], [2, 1]), right, candidates).coverage == pytest.approx(2 / 4)


def test_nobody_is_asked_for_nothing() -> None:
    with pytest.raises(ValueError, match="Nothing is right"):
        metrics.measure(lists([1], [2]), rows((0, 1)).matrix(2, 5), np.ones(5, np.bool_))


def test_intervals_are_as_wide_as_the_standard_error_says() -> None:
    values = np.random.default_rng(1).normal(0.3, 0.2, 1000)
    interval = bootstrap.mean(values, seed=0)
    assert interval.low < values.mean() < interval.high
    assert interval.high - interval.low == pytest.approx(2 * 1.96 * values.std() / 1000**0.5, rel=0.1)


def test_a_paired_difference_is_surer_than_two_means() -> None:
    draw = np.random.default_rng(1)
    theirs = draw.uniform(0, 1, 500)
    ours = theirs + draw.normal(0.05, 0.02, 500)
    difference = bootstrap.difference(ours, theirs, seed=0)
    assert difference.mean == pytest.approx(0.05, abs=0.005)
    assert 0.04 < difference.interval.low < difference.interval.high < 0.06
    assert difference.ratio == pytest.approx(ours.mean() / theirs.mean() - 1)
    assert difference.ratio_interval.low < difference.ratio < difference.ratio_interval.high


def test_the_same_seed_gives_the_same_interval() -> None:
    values = np.random.default_rng(1).random(50)
    assert bootstrap.mean(values, seed=3) == bootstrap.mean(values, seed=3)
    assert bootstrap.mean(values, seed=3) != bootstrap.mean(values, seed=4)
