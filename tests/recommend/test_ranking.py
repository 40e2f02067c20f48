"""Ranking's own formula."""

import numpy as np
import pytest

from recommend import Ranking, ReasonKind
from recommend.popularity import HALF_LIFE
from recommend.taste import LATEST
from recommend.terms import EXPLORATION, NEW_HALF_LIFE, NEWNESS, POPULARITY
from tests.recommend.boards import DAY, DISLIKE, LIKE, LOVE, NOW, made, told

JAZZ, FOLK = [1.0, 0.0], [0.0, 1.0]
ANN, BOB = 1, 2


def _ranking(*rows, items: dict[int, list[float]], times: dict[int, float] | None = None) -> Ranking:
    ranking = Ranking()
    ranking.fit(told(*rows), made(items, times=times))
    return ranking


def test_popularity_is_a_bayesian_average_of_decaying_votes() -> None:
    rows = [(10, 7, LOVE, NOW), (11, 7, LIKE, NOW - HALF_LIFE), (12, 7, DISLIKE, NOW - 2 * HALF_LIFE)]
    top = _ranking(*rows, items={7: [], 8: []}).top(5, now=NOW)
    assert [one.item for one in top] == [7]
    assert top[0].score == pytest.approx((1 + 0.5 * 0.5 - 0.5 * 0.25) / (3 + 1 + 0.5 + 0.25))
    assert (top[0].reason.kind, top[0].reason.value) == (ReasonKind.POPULAR, 2)


def test_one_love_does_not_outrank_many_likes() -> None:
    many = [(user, 8, LIKE) for user in range(10, 30)]
    assert [one.item for one in _ranking((ANN, 7, LOVE), *many, items={7: [], 8: []}).top(2)] == [8, 7]


def test_yesterdays_favourite_gives_way_to_todays() -> None:
    old = [(user, 7, LOVE, NOW - 200 * DAY) for user in range(10, 20)]
    new = [(user, 8, LOVE, NOW) for user in range(10, 14)]
    ranking = _ranking(*old, *new, items={7: [], 8: []})
    assert [one.item for one in ranking.top(2)] == [8, 7]
    assert [one.item for one in ranking.top(2, now=NOW - 199 * DAY)] == [8, 7]  # both decay alike


def test_shouting_counts_no_more_than_love() -> None:
    loud, plain = _ranking((ANN, 7, 1e9), items={7: []}), _ranking((ANN, 7, LOVE), items={7: []})
    assert loud.top(1)[0].score == plain.top(1)[0].score


def test_a_newcomers_score_is_popularity_newness_and_exploration() -> None:
    ranking = _ranking((BOB, 7, LOVE), items={7: [], 8: []}, times={7: NOW - NEW_HALF_LIFE, 8: NOW + DAY})
    scores = {one.item: one.score for one in ranking.recommend(ANN, 2, now=NOW)}
    loved = POPULARITY / 4 + NEWNESS / 2
    assert loved + EXPLORATION / 2 / 2**0.5 <= scores[7] <= loved + EXPLORATION / 2**0.5
    assert NEWNESS + EXPLORATION / 2 <= scores[8] <= NEWNESS + EXPLORATION


def test_new_items_say_how_many_days_old_they_are() -> None:
    ranking = _ranking(items={7: JAZZ}, times={7: NOW - DAY})
    reason = ranking.recommend(ANN, 1, now=NOW)[0].reason
    assert (reason.kind, reason.value) == (ReasonKind.NEW, 1.0)
    late = ranking.recommend(ANN, 1, now=NOW + 30 * DAY)[0].reason
    assert (late.kind, late.value) == (ReasonKind.UNHEARD, 0)


def test_without_a_time_it_is_the_newest_that_was_told() -> None:
    ranking = _ranking((BOB, 8, LOVE, NOW + 5 * DAY), items={7: JAZZ, 8: FOLK}, times={7: NOW})
    assert ranking.recommend(ANN, 2) == ranking.recommend(ANN, 2, now=NOW + 5 * DAY)
    ranking.add(made({9: FOLK}, times={9: NOW + 9 * DAY}))
    assert ranking.recommend(ANN, 3) == ranking.recommend(ANN, 3, now=NOW + 9 * DAY)


def test_everybody_is_shown_other_songs_that_nobody_heard() -> None:
    ranking = _ranking(items={item: [] for item in range(40)})
    assert len({ranking.recommend(user, 1)[0].item for user in range(200)}) > 30


def test_one_love_speaks_for_the_item_that_is_most_like_it() -> None:
    items = {7: [1, 0, 0.5], 8: [1, 0, 0.4], 9: [0, 1, 0.5], 10: [0, 1, -0.5]}
    first = _ranking((ANN, 7, LOVE), (ANN, 10, LOVE, NOW - DAY), items=items).recommend(ANN, 1)[0]
    assert (first.item, first.reason.kind, first.reason.item) == (8, ReasonKind.LIKE_YOURS, 7)
    assert 0.9 < first.reason.value <= 1


def test_many_loves_become_a_style() -> None:
    rng = np.random.default_rng(2)
    items = {item: [*(2 * np.eye(3)[item % 3]), *rng.uniform(-1, 1, 5)] for item in range(90)}
    loved = [(ANN, item, LOVE) for item in range(0, 60, 3)]
    styles = [one for one in _ranking(*loved, items=items).recommend(ANN, 10) if one.reason.kind is ReasonKind.STYLE]
    assert styles
    assert all(one.reason.feature == 0 and one.reason.value > 0 and one.item % 3 == 0 for one in styles)


def test_a_liking_for_little_of_something_is_below_zero() -> None:
    """A column from -1 (slow) to 1 (fast): whoever loves slow songs is told so."""
    items = {item: [-1.0 if item % 2 else 1.0] for item in range(40)}
    ranking = _ranking(*[(ANN, item, LOVE) for item in range(1, 21, 2)], items=items)
    reason = ranking.explain(ANN, 31)
    assert (reason.kind, reason.feature) == (ReasonKind.STYLE, 0)
    assert reason.value == ranking.taste(ANN)[0] < 0


def test_a_feature_that_all_have_tells_none_from_another() -> None:
    items = {item: [1.0, float(item % 2)] for item in range(1000)}
    drums, other = _ranking((ANN, 1, LOVE), items=items).taste(ANN)
    assert abs(drums) < 0.02 < other


def test_similar_items_say_what_they_share_most() -> None:
    ranking = _ranking(items={7: [2, 0, 0.5], 8: [2, 0, 0], 9: [0, 2, 0.5], 10: [0, 2, 0]})
    similar = ranking.similar_items(7, 5)[0]
    assert (similar.item, similar.reason.feature, similar.reason.item) == (8, 0, 7)
    assert similar.score == similar.reason.value <= 1


def test_what_is_most_like_something_disliked_comes_last() -> None:
    items = {7: [2, 0, 1], 8: [2, 0, -1], 9: [2, 0, 0.9], 10: [2, 0, -0.9]}
    ranking = _ranking((ANN, 7, LOVE), (ANN, 8, DISLIKE), items=items)
    scores = [one.score for one in ranking.recommend(ANN, 2)]
    assert [one.item for one in ranking.recommend(ANN, 2)] == [9, 10]
    assert scores[0] > 0 > scores[1]


def test_only_the_latest_likes_are_compared_with() -> None:
    rng = np.random.default_rng(3)
    items = {item: rng.uniform(-1, 1, 30).tolist() for item in range(200)}
    loved = [(ANN, item, LOVE, NOW - item * DAY) for item in range(100)]
    reasons = [one.reason for one in _ranking(*loved, items=items).recommend(ANN, 100)]
    named = {reason.item for reason in reasons if reason.kind is ReasonKind.LIKE_YOURS}
    assert named
    assert named <= set(range(LATEST))


def test_one_love_says_less_about_a_style_than_ten() -> None:
    items = {item: JAZZ if item % 2 else FOLK for item in range(40)}
    one = _ranking((ANN, 1, LOVE), items=items).taste(ANN)[0]
    ten = _ranking(*[(ANN, item, LOVE) for item in range(1, 21, 2)], items=items).taste(ANN)[0]
    assert 0 < 2 * one < ten


def test_a_twin_of_the_first_waits_for_something_else() -> None:
    twins = {7: [2.0, 0, 1], 8: [2.0, 0, 1], 9: [2.0, 0, -1]}
    many = [(user, item, LOVE) for item, lovers in ((7, 30), (8, 25), (9, 20)) for user in range(100, 100 + lovers)]
    ranking = _ranking(*many, items=twins)
    assert [one.item for one in ranking.top(3)] == [7, 8, 9]
    assert [one.item for one in ranking.recommend(ANN, 3)] == [7, 9, 8]


def test_variety_does_not_bring_what_is_disliked() -> None:
    items = {item: JAZZ if item % 2 else FOLK for item in range(40)}
    loved = [(ANN, item, LOVE) for item in range(1, 11, 2)]
    neutral = [one.item % 2 for one in _ranking(*loved, items=items).recommend(ANN, 8)]
    averse = [one.item % 2 for one in _ranking(*loved, (ANN, 0, DISLIKE), items=items).recommend(ANN, 8)]
    assert neutral == [1, 1, 1, 0, 1, 1, 1, 0]
    assert averse == [1] * 8
