"""Little to go by, nothing at all, and what is refused."""

from typing import Any

import numpy as np
import pytest

from recommend import Features, Interactions, Recommender
from tests.recommend.boards import LOVE, NOW, fitted, items_of, made, told

JAZZ, FOLK = [1.0, 0.0], [0.0, 1.0]
ANN, BOB, CLEO = 1, 2, 3


def test_nothing_at_all_is_no_error(kind: type[Recommender]) -> None:
    for recommender in (kind(), fitted(kind, told(), Features.none())):
        assert recommender.recommend(1, 5) == recommender.similar_items(1, 5) == recommender.top(5) == []
        assert recommender.recommend(1, 5, without=np.array([True])) == []
        assert recommender.taste(1).tolist() == []
        recommender.add(made({10: JAZZ}))
        assert items_of(recommender.recommend(1, 5)) == [10]


def test_one_item_and_one_listener_is_no_error(kind: type[Recommender]) -> None:
    recommender = fitted(kind, told((ANN, 10, LOVE)), made({10: JAZZ}))
    assert recommender.recommend(ANN, 5) == recommender.similar_items(10, 5) == []
    assert items_of(recommender.recommend(BOB, 5)) == items_of(recommender.top(5)) == [10]


def test_items_without_any_features_are_ranked_too(kind: type[Recommender]) -> None:
    recommender = fitted(kind, told((ANN, 10, LOVE), (BOB, 10, LOVE)), made({10: [], 11: [], 12: []}))
    assert items_of(recommender.recommend(CLEO, 3))[0] == 10
    assert set(items_of(recommender.recommend(ANN, 3))) == {11, 12}


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e300])
def test_numbers_that_are_none_are_refused(kind: type[Recommender], bad: float) -> None:
    with pytest.raises(ValueError, match="weights"):
        told((ANN, 10, bad))
    with pytest.raises(ValueError, match="times"):
        told((ANN, 10, LOVE, bad))
    with pytest.raises(ValueError, match="values"):
        made({10: [bad]})
    recommender = fitted(kind, told(), made({10: JAZZ, 11: FOLK}))
    before = recommender.recommend(ANN, 5)
    with pytest.raises(ValueError, match="weights"):
        recommender.update(ANN, 10, bad, NOW)
    with pytest.raises(ValueError, match="features"):
        recommender.add(made({12: [1.0]}))
    assert recommender.recommend(ANN, 5) == before


def test_arrays_that_do_not_fit_together_are_refused() -> None:
    one, two = np.ones(1), np.ones(2)
    halves: Any = np.ones(1)
    beyond: Any = np.array([2**63], np.uint64)
    with pytest.raises(ValueError, match="length"):
        Interactions(users=np.array([1]), items=np.array([1, 2]), weights=two, times=two)
    with pytest.raises(ValueError, match="integers"):
        Interactions(users=halves, items=np.array([1]), weights=one, times=one)
    with pytest.raises(ValueError, match="integers"):
        Interactions(users=beyond, items=np.array([1]), weights=one, times=one)
    with pytest.raises(ValueError, match="dimensions"):
        Features(items=np.array([1]), values=one, times=one)
    with pytest.raises(ValueError, match="length"):
        Features(items=np.array([1]), values=np.ones((2, 3)), times=one)
    with pytest.raises(ValueError, match="dimensions"):
        Features(items=np.array([[1]]), values=np.ones((1, 1)), times=one)
