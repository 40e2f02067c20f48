"""Hybrid's own formula."""

import numpy as np
import pytest

from recommend import Hybrid, ReasonKind, diversity, listener
from recommend.popularity import HALF_LIFE
from recommend.taste import LATEST
from recommend.terms import EXPLORATION, NEW_HALF_LIFE, NEWNESS, Weights
from tests.recommend.boards import (
    DAY,
    DISLIKE,
    LIKE,
    LOVE,
    NOW,
    community,
    fitted,
    items_of,
    made,
    parts,
    told,
)

JAZZ, FOLK = [1.0, 0.0], [0.0, 1.0]
ANN, BOB = 1, 2
MOST_LUCK = 2 * 3**0.5 * EXPLORATION
"""The sum of four uniform numbers has ends."""


def _hybrid(*rows, items: dict[int, list[float]], times: dict[int, float] | None = None) -> Hybrid:
    hybrid = Hybrid()
    hybrid.fit(told(*rows), made(items, times=times))
    return hybrid


def test_popularity_is_a_bayesian_average_of_decaying_votes() -> None:
    rows = [(10, 7, LOVE, NOW), (11, 7, LIKE, NOW - HALF_LIFE), (12, 7, DISLIKE, NOW - 2 * HALF_LIFE)]
    top = _hybrid(*rows, items={7: [], 8: []}).top(5, now=NOW)
    assert [one.item for one in top] == [7]
    assert top[0].score == pytest.approx((1 + 0.5 * 0.5 - 0.5 * 0.25) / (3 + 1 + 0.5 + 0.25))
    assert (top[0].reason.kind, top[0].reason.value) == (ReasonKind.POPULAR, 2)


def test_one_love_does_not_outrank_many_likes() -> None:
    many = [(user, 8, LIKE) for user in range(10, 30)]
    assert [one.item for one in _hybrid((ANN, 7, LOVE), *many, items={7: [], 8: []}).top(2)] == [8, 7]


def test_yesterdays_favourite_gives_way_to_todays() -> None:
    old = [(user, 7, LOVE, NOW - 200 * DAY) for user in range(10, 20)]
    new = [(user, 8, LOVE, NOW) for user in range(10, 14)]
    hybrid = _hybrid(*old, *new, items={7: [], 8: []})
    assert [one.item for one in hybrid.top(2)] == [8, 7]
    assert [one.item for one in hybrid.top(2, now=NOW - 199 * DAY)] == [8, 7]  # both decay alike


def test_shouting_counts_no_more_than_love() -> None:
    loud, plain = _hybrid((ANN, 7, 1e9), items={7: []}), _hybrid((ANN, 7, LOVE), items={7: []})
    assert loud.top(1)[0].score == plain.top(1)[0].score


def test_a_newcomers_score_is_popularity_newness_and_exploration() -> None:
    hybrid = _hybrid((BOB, 7, LOVE), items={7: [], 8: []}, times={7: NOW - NEW_HALF_LIFE, 8: NOW + DAY})
    scores = {one.item: one.score for one in hybrid.recommend(ANN, 2, now=NOW)}
    loved = Weights().popularity / 4 + NEWNESS / 2
    assert scores[7] == pytest.approx(loved, abs=MOST_LUCK / 2**0.5)
    assert scores[8] == pytest.approx(NEWNESS, abs=MOST_LUCK)
    assert scores[7] != pytest.approx(loved, abs=1e-4)


def test_new_items_say_how_many_days_old_they_are() -> None:
    hybrid = _hybrid(items={7: JAZZ}, times={7: NOW - DAY})
    reason = hybrid.recommend(ANN, 1, now=NOW)[0].reason
    assert (reason.kind, reason.value) == (ReasonKind.NEW, 1.0)
    late = hybrid.recommend(ANN, 1, now=NOW + 30 * DAY)[0].reason
    assert (late.kind, late.value) == (ReasonKind.UNHEARD, 0)


def test_without_a_time_it_is_the_newest_that_was_told() -> None:
    hybrid = _hybrid((BOB, 8, LOVE, NOW + 5 * DAY), items={7: JAZZ, 8: FOLK}, times={7: NOW})
    assert hybrid.recommend(ANN, 2) == hybrid.recommend(ANN, 2, now=NOW + 5 * DAY)
    hybrid.add(made({9: FOLK}, times={9: NOW + 9 * DAY}))
    assert hybrid.recommend(ANN, 3) == hybrid.recommend(ANN, 3, now=NOW + 9 * DAY)


def test_everybody_is_shown_other_songs_that_nobody_heard() -> None:
    hybrid = _hybrid(items={item: [] for item in range(40)})
    assert len({hybrid.recommend(user, 1)[0].item for user in range(200)}) > 30


def test_one_love_speaks_for_the_item_that_is_most_like_it() -> None:
    items = {7: [1, 0, 0.5], 8: [1, 0, 0.4], 9: [0, 1, 0.5], 10: [0, 1, -0.5]}
    first = _hybrid((ANN, 7, LOVE), (ANN, 10, LOVE, NOW - DAY), items=items).recommend(ANN, 1)[0]
    assert (first.item, first.reason.kind, first.reason.items) == (8, ReasonKind.LIKE_YOURS, (7,))
    assert 0.9 < first.reason.value <= 1


def test_many_loves_become_a_style() -> None:
    rng = np.random.default_rng(2)
    items = {item: [*(2 * np.eye(3)[item % 3]), *rng.uniform(-1, 1, 5)] for item in range(90)}
    loved = [(ANN, item, LOVE) for item in range(0, 60, 3)]
    styles = [one for one in _hybrid(*loved, items=items).recommend(ANN, 10) if one.reason.kind is ReasonKind.STYLE]
    assert styles
    assert all(one.reason.features == (0,) and one.reason.value > 0 and one.item % 3 == 0 for one in styles)


def test_a_liking_for_little_of_something_is_below_zero() -> None:
    """A column from -1 (slow) to 1 (fast): whoever loves slow songs is told so."""
    items = {item: [-1.0 if item % 2 else 1.0] for item in range(40)}
    hybrid = _hybrid(*[(ANN, item, LOVE) for item in range(1, 21, 2)], items=items)
    reason = hybrid.explain(ANN, 31)
    assert (reason.kind, reason.features) == (ReasonKind.STYLE, (0,))
    assert reason.value == hybrid.taste(ANN)[0] < 0


def test_a_feature_that_all_have_tells_none_from_another() -> None:
    items = {item: [1.0, float(item % 2)] for item in range(1000)}
    drums, other = _hybrid((ANN, 1, LOVE), items=items).taste(ANN)
    assert abs(drums) < 0.02 < other


def test_similar_items_say_what_they_share_most() -> None:
    hybrid = _hybrid(items={7: [2, 0, 0.5], 8: [2, 0, 0], 9: [0, 2, 0.5], 10: [0, 2, 0]})
    similar = hybrid.similar_items(7, 5)[0]
    assert (similar.item, similar.reason.features[0], similar.reason.items) == (8, 0, (7,))
    assert similar.score == similar.reason.value <= 1


def test_what_is_most_like_something_disliked_comes_last() -> None:
    items = {7: [2, 0, 1], 8: [2, 0, -1], 9: [2, 0, 0.9], 10: [2, 0, -0.9]}
    hybrid = _hybrid((ANN, 7, LOVE), (ANN, 8, DISLIKE), items=items)
    scores = [one.score for one in hybrid.recommend(ANN, 2)]
    assert [one.item for one in hybrid.recommend(ANN, 2)] == [9, 10]
    assert scores[0] > 0 > scores[1]


def test_only_the_latest_likes_are_compared_with() -> None:
    rng = np.random.default_rng(3)
    items = {item: rng.uniform(-1, 1, 30).tolist() for item in range(200)}
    loved = [(ANN, item, LOVE, NOW - item * DAY) for item in range(100)]
    reasons = [one.reason for one in _hybrid(*loved, items=items).recommend(ANN, 100)]
    named = {reason.items[0] for reason in reasons if reason.kind is ReasonKind.LIKE_YOURS}
    assert named
    assert named <= set(range(LATEST))


def test_one_love_says_less_about_a_style_than_ten() -> None:
    items = {item: JAZZ if item % 2 else FOLK for item in range(40)}
    one = _hybrid((ANN, 1, LOVE), items=items).taste(ANN)[0]
    ten = _hybrid(*[(ANN, item, LOVE) for item in range(1, 21, 2)], items=items).taste(ANN)[0]
    assert 0 < 2 * one < ten


def test_a_twin_of_the_first_waits_for_something_else() -> None:
    twins = np.array([[1.0, 0], [1.0, 0], [0, 1.0]], np.float32)
    scores, welcome = np.array([1.0, 0.9, 0.8], np.float32), np.zeros(3, np.bool_)
    assert diversity.mixed(twins, scores, 3, adventure=0.0, unwelcome=welcome) == [0, 1, 2]
    assert diversity.mixed(twins, scores, 3, adventure=0.3, unwelcome=welcome) == [0, 2, 1]


def test_adventure_brings_other_songs() -> None:
    rng = np.random.default_rng(4)
    items = {item: [*(2 * np.eye(8)[item % 8]), *rng.uniform(-1, 1, 4)] for item in range(400)}
    hybrid = _hybrid(*[(ANN, item, LOVE) for item in range(0, 80, 8)], items=items)
    styles = [
        len({one.item % 8 for one in hybrid.recommend(ANN, 10, adventure=adventure)}) for adventure in (0.0, 0.3, 1.0)
    ]
    assert styles == sorted(styles)
    assert styles[0] < 4 < styles[-1]
    with pytest.raises(ValueError, match="adventure"):
        hybrid.recommend(ANN, 10, adventure=1.5)


def test_each_reaction_brings_other_unheard_songs() -> None:
    hybrid = _hybrid(items={item: [] for item in range(40)})
    before = [one.item for one in hybrid.recommend(ANN, 5)]
    hybrid.update(ANN, before[0], LIKE, NOW)
    assert set(before[1:]) != {one.item for one in hybrid.recommend(ANN, 4)}


def test_of_many_items_a_sketch_finds_the_best(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(6)
    items = {item: [*np.eye(10)[item % 10], *rng.uniform(-0.4, 0.4, 6)] for item in range(3000)}
    fans = [(user, item, LOVE) for user in range(40) for item in rng.choice(300, 12) * 10 + user % 10]
    hybrid = _hybrid(*fans, items=items)
    exact = [hybrid.ranked(user, 10) for user in range(40)]
    monkeypatch.setattr(listener, "MANY", 1000)
    monkeypatch.setattr(listener, "FOUND", 200)
    found = [hybrid.ranked(user, 10) for user in range(40)]
    assert np.mean([len({*one} & {*other}) for one, other in zip(exact, found, strict=True)]) > 9.5


def test_listeners_tell_about_each_other_what_features_do_not() -> None:
    """Two camps love two halves of songs that have no features: who loves some of a half is suggested the rest."""
    rng = np.random.default_rng(7)
    loved = [(user, item, LOVE) for user in range(40) for item in rng.choice(30, 15, replace=False) + 30 * (user % 2)]
    hybrid = _hybrid(*loved, *[(99, item, LOVE) for item in (30, 31, 32)], items={item: [] for item in range(60)})
    suggested = hybrid.recommend(99, 10, adventure=0.0)
    assert all(one.item >= 30 for one in suggested)
    together = [one.reason for one in suggested if one.reason.kind is ReasonKind.TOGETHER]
    assert together
    assert all(set(reason.items) <= {30, 31, 32} and 0 < reason.value <= 1 for reason in together)


def test_a_listener_may_be_predicted_and_so_may_songs_that_are_still_to_come() -> None:
    items = {item: JAZZ if item % 2 else FOLK for item in range(40)}
    hybrid = _hybrid(*[(ANN, item, LOVE) for item in range(1, 11, 2)], (ANN, 0, DISLIKE), items=items)
    jazz, folk, loved, disliked = hybrid.predicted(ANN, np.array([21, 20, 1, 0]))
    assert jazz > 0 > folk
    assert (loved, disliked) == (1.0, -0.5)
    jazz, folk = hybrid.liking(ANN, np.array([JAZZ, FOLK]))
    assert 1 >= jazz > 0 > folk >= -1
    assert hybrid.liking(BOB, np.array([JAZZ, FOLK])).tolist() == [0, 0]
    with pytest.raises(KeyError):
        hybrid.predicted(ANN, np.array([999]))
    with pytest.raises(ValueError, match="features"):
        hybrid.liking(ANN, np.ones((1, 7)))


def test_leanings_are_drawn_the_wider_the_less_was_said() -> None:
    items = {item: JAZZ if item % 2 else FOLK for item in range(60)}
    little = _hybrid((ANN, 1, LOVE), items=items)
    much = _hybrid(*[(ANN, item, LOVE if item % 2 else DISLIKE) for item in range(50)], items=items)
    widths = []
    for hybrid in (little, much):
        jazz, folk = hybrid.leaning(ANN)
        assert jazz > 0 > folk
        draws = np.stack([hybrid.leaning(ANN, seed=seed) for seed in range(200)])
        assert np.array_equal(draws[7], hybrid.leaning(ANN, seed=7))
        widths.append((draws[:, 0] - draws[:, 1]).std())
    assert widths[1] < 0.5 * widths[0]
    assert little.leaning(BOB).tolist() == [0, 0]


def test_old_opinions_count_less() -> None:
    items = {item: JAZZ if item % 2 else FOLK for item in range(40)}
    old = [(ANN, item, LOVE, NOW - 5 * 365 * DAY) for item in range(1, 9, 2)]
    new = [(ANN, item, LOVE, NOW) for item in (0, 2)]
    assert _hybrid(*old, *new, items=items).taste(ANN)[0] < 0
    steady = Hybrid(half_life_days=np.inf)
    steady.fit(told(*old, *new), made(items))
    assert steady.taste(ANN)[0] > 0


def test_who_is_erased_is_as_if_they_had_never_rated() -> None:
    """At once to the listener; to others about, and after the next fit to the last bit."""
    interactions, features = community(users=100, items=200)
    gone = int(interactions.users[0])
    rest = parts(interactions, np.flatnonzero(interactions.users != gone))
    erased, never = fitted(Hybrid, interactions, features), fitted(Hybrid, rest, features)
    erased.forget(gone)
    assert not erased.taste(gone).any()
    assert items_of(erased.top(10)) == items_of(never.top(10))
    others = np.unique(rest.users).tolist()
    apart = [np.abs(erased.predicted(user, features.items) - never.predicted(user, features.items)) for user in others]
    assert np.mean(apart) < 0.02
    erased.fit(rest, features)
    assert all(erased.recommend(user, 20) == never.recommend(user, 20) for user in others)


def test_a_flood_of_reactions_moves_nobody_else_far() -> None:
    """One listener says something of every song, ten times over; the others are suggested what they were before."""
    interactions, features = community(users=100, items=200)
    calm, flooded = fitted(Hybrid, interactions, features), fitted(Hybrid, interactions, features)
    flooded.recommend(1, 1)
    for round_ in range(10):
        for item in features.items.tolist():
            flooded.update(-77, item, LOVE if round_ % 2 else DISLIKE, NOW)
    user = int(interactions.users[0])
    apart = np.abs(flooded.predicted(user, features.items) - calm.predicted(user, features.items))
    assert apart.mean() < 0.05
    assert flooded.recommend(-77, 5) == []


def test_variety_does_not_bring_what_is_disliked() -> None:
    items = {item: JAZZ if item % 2 else FOLK for item in range(40)}
    loved = [(ANN, item, LOVE) for item in range(1, 11, 2)]
    neutral = [one.item % 2 for one in _hybrid(*loved, items=items).recommend(ANN, 8)]
    averse = [one.item % 2 for one in _hybrid(*loved, (ANN, 0, DISLIKE), items=items).recommend(ANN, 8)]
    assert neutral == [1, 1, 1, 0, 1, 1, 1, 0]
    assert averse == [1] * 8
