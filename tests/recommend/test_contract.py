"""What every recommender promises."""

import numpy as np
import pytest

from recommend import Features, ReasonKind, Recommender
from tests.recommend.boards import (
    DAY,
    DISLIKE,
    LIKE,
    LOVE,
    NOW,
    checkerboard,
    community,
    fitted,
    items_of,
    made,
    parts,
    shelf,
    told,
)

JAZZ, FOLK = [1.0, 0.0], [0.0, 1.0]
ANN, BOB, CLEO = 1, 2, 3


def _assert_same(one: Recommender, other: Recommender, users: np.ndarray) -> None:
    """The same items and reasons in the same order; scores and reasons' values may differ in their last bits."""
    for user in [*users.tolist(), 987_654_321]:
        for mine, theirs in zip(one.recommend(user, 20), other.recommend(user, 20), strict=True):
            assert (mine.item, mine.reason.kind) == (theirs.item, theirs.reason.kind)
            assert (mine.reason.items, mine.reason.features) == (theirs.reason.items, theirs.reason.features)
            assert mine.score == pytest.approx(theirs.score, abs=1e-6)
            assert mine.reason.value == pytest.approx(theirs.reason.value, abs=1e-6)


def _assert_alike(one: Recommender, other: Recommender, features: Features, users: np.ndarray) -> None:
    """Predictions are near each other, and so are suggestions: of one's first ten most are among the other's twenty."""
    apart = [np.abs(one.predicted(user, features.items) - other.predicted(user, features.items)) for user in users]
    assert np.mean(apart) < 0.08
    both = [(items_of(one.recommend(user, 10)), items_of(other.recommend(user, 20))) for user in users.tolist()]
    assert np.mean([len(set(first) & set(more)) for first, more in both]) > 8


def test_what_is_left_of_ones_own_colour_on_the_checkerboard_comes_first(kind: type[Recommender]) -> None:
    recommender = fitted(kind, *checkerboard(30))
    for user in range(30):
        assert items_of(recommender.recommend(user, 1)) == [user]


def test_similar_items_on_the_checkerboard_are_of_the_same_colour(kind: type[Recommender]) -> None:
    recommender = fitted(kind, *checkerboard(30))
    for item in range(30):
        similar = recommender.similar_items(item, 10)
        assert len(similar) == 10
        assert item not in items_of(similar)
        assert all(other % 2 == item % 2 for other in items_of(similar))
        assert all(one.reason.kind is ReasonKind.SIMILAR and one.reason.items == (item,) for one in similar)


def test_similar_items_may_be_left_out_or_only_some_be_looked_at(kind: type[Recommender]) -> None:
    recommender = fitted(kind, *checkerboard(30))
    assert not {2, 4} & set(items_of(recommender.similar_items(0, 10, [2, 4])))
    assert set(items_of(recommender.similar_items(0, 10, within=[2, 3, 4]))) == {2, 4}
    assert recommender.similar_items(999, 10) == []


def test_more_than_there_is_gives_all_that_one_has_said_nothing_of(kind: type[Recommender]) -> None:
    interactions, features = community(items=400)
    recommender = fitted(kind, interactions, features)
    for user in np.unique(interactions.users).tolist():
        rated = set(interactions.items[interactions.users == user].tolist())
        suggested = items_of(recommender.recommend(user, 10_000))
        assert sorted(suggested) == sorted(set(features.items.tolist()) - rated)
    assert recommender.recommend(1, 0) == recommender.recommend(1, -3) == []


def test_what_is_saved_and_loaded_gives_the_same_answers(kind: type[Recommender], tmp_path) -> None:
    interactions, features = community()
    recommender = fitted(kind, interactions, features)
    users = np.unique(interactions.users)
    recommender.update(int(users[0]), int(features.items[0]), LOVE, NOW)
    recommender.update(int(users[1]), int(interactions.items[interactions.users == users[1]][0]), 0.0, NOW + DAY)
    recommender.save(tmp_path / "model.npz")
    loaded = kind.load(tmp_path / "model.npz")
    _assert_same(recommender, loaded, users)
    assert recommender.top(10) == loaded.top(10)
    assert [file.name for file in tmp_path.iterdir()] == ["model.npz"]


def test_updating_is_as_good_as_refitting(kind: type[Recommender]) -> None:
    interactions, features = community()
    rows = np.arange(len(interactions.users))
    updated = fitted(kind, parts(interactions, rows[:-15]), features)
    for row in rows[-15:]:
        updated.update(
            int(interactions.users[row]),
            int(interactions.items[row]),
            float(interactions.weights[row]),
            float(interactions.times[row]),
        )
    _assert_alike(updated, fitted(kind, interactions, features), features, interactions.users[-15:])


def test_whoever_takes_everything_back_leaves_no_trace(kind: type[Recommender]) -> None:
    interactions, features = community()
    gone = interactions.users[0]
    forgotten = fitted(kind, interactions, features)
    for item in interactions.items[interactions.users == gone].tolist():
        forgotten.update(int(gone), item, 0.0, NOW)
    never = fitted(kind, parts(interactions, np.flatnonzero(interactions.users != gone)), features)
    never.update(int(gone), int(features.items[0]), 0.0, NOW)  # so that both have been told the same time
    _assert_same(forgotten, never, np.array([gone]))
    _assert_alike(forgotten, never, features, np.unique(interactions.users))
    assert not forgotten.taste(int(gone)).any()


def test_adding_items_is_as_good_as_refitting(kind: type[Recommender]) -> None:
    interactions, features = community()
    rows = np.arange(len(features.items))
    grown = fitted(kind, interactions, shelf(features, rows[:-5]))
    grown.add(shelf(features, rows[-5:]))
    _assert_alike(grown, fitted(kind, interactions, features), features, np.unique(interactions.users))


def test_the_order_of_facts_changes_nothing(kind: type[Recommender]) -> None:
    interactions, features = community()
    rng = np.random.default_rng(3)
    shuffled = fitted(
        kind,
        parts(interactions, rng.permutation(len(interactions.users))),
        shelf(features, rng.permutation(len(features.items))),
    )
    _assert_same(fitted(kind, interactions, features), shuffled, np.unique(interactions.users))


def test_the_same_question_has_the_same_answer(kind: type[Recommender]) -> None:
    recommender, twin = fitted(kind, *community()), fitted(kind, *community())
    assert recommender.recommend(-5, 20) == recommender.recommend(-5, 20) == twin.recommend(-5, 20)


def test_explanations_agree_with_suggestions_and_name_what_the_user_really_liked(kind: type[Recommender]) -> None:
    interactions, features = community()
    recommender = fitted(kind, interactions, features)
    for user in np.unique(interactions.users).tolist():
        liked = set(interactions.items[(interactions.users == user) & (interactions.weights > 0)].tolist())
        for suggestion in recommender.recommend(user, 20):
            reason = recommender.explain(user, suggestion.item)
            assert (reason.kind, reason.items, reason.features) == (
                suggestion.reason.kind,
                suggestion.reason.items,
                suggestion.reason.features,
            )
            assert reason.value == pytest.approx(suggestion.reason.value)
            assert set(reason.items) <= liked


def test_what_is_said_to_be_popular_was_liked_by_that_many(kind: type[Recommender]) -> None:
    interactions, features = community()
    recommender = fitted(kind, interactions, features)
    reasons = [one for user in range(40) for one in recommender.recommend(user, 20)] + recommender.top(10)
    popular = [one for one in reasons if one.reason.kind is ReasonKind.POPULAR]
    assert popular
    for one in popular:
        assert one.reason.value == ((interactions.items == one.item) & (interactions.weights > 0)).sum() > 0


def test_an_item_that_the_user_rated_is_explained_by_others(kind: type[Recommender]) -> None:
    recommender = fitted(kind, told((ANN, 10, LOVE)), made({10: JAZZ, 11: FOLK}))
    assert recommender.explain(ANN, 10).kind not in {ReasonKind.LIKE_YOURS, ReasonKind.STYLE}
    with pytest.raises(KeyError):
        recommender.explain(ANN, 99)


def test_what_is_excluded_or_not_within_is_not_suggested(kind: type[Recommender]) -> None:
    interactions, features = community()
    recommender = fitted(kind, interactions, features)
    some = features.items[:20].tolist()
    assert set(items_of(recommender.recommend(7, 100, some))) == set(features.items[20:].tolist())
    assert set(items_of(recommender.recommend(7, 100, within={*some, 5}))) == set(some)
    assert set(items_of(recommender.recommend(7, 100, some[:5], within=features.items[:20]))) == set(some[5:])
    assert recommender.recommend(7, 5, within=[]) == []
    assert set(items_of(recommender.top(100, within=some))) <= set(some)


def test_a_style_can_be_left_out(kind: type[Recommender]) -> None:
    recommender = fitted(kind, told((ANN, 10, LOVE)), made({10: JAZZ, 11: JAZZ, 12: FOLK, 13: JAZZ}))
    assert recommender.recommend(ANN, 1)[0].item in {11, 13}
    assert items_of(recommender.recommend(ANN, 5, without=np.array([True, False]))) == [12]
    with pytest.raises(ValueError, match="mask"):
        recommender.recommend(ANN, 5, without=np.array([True]))


def test_what_somebody_dislikes_never_comes_back_to_them(kind: type[Recommender]) -> None:
    features = made({10: JAZZ, 11: FOLK, 12: FOLK})
    everybody = [(user, 11, LOVE) for user in range(100, 150)]
    recommender = fitted(kind, told((ANN, 11, DISLIKE), *everybody), features)
    assert 11 not in items_of(recommender.recommend(ANN, 10))
    assert 11 in items_of(recommender.recommend(BOB, 10))
    recommender.update(BOB, 11, DISLIKE, NOW)
    assert 11 not in items_of(recommender.recommend(BOB, 10))


def test_a_dislike_makes_what_is_like_it_less_likely(kind: type[Recommender]) -> None:
    recommender = fitted(kind, told((ANN, 10, DISLIKE)), made({10: JAZZ, 11: JAZZ, 12: FOLK}))
    assert items_of(recommender.recommend(ANN, 2)) == [12, 11]


def test_a_new_reaction_changes_the_next_suggestions(kind: type[Recommender]) -> None:
    recommender = fitted(kind, told(), made({10: JAZZ, 11: JAZZ, 12: FOLK, 13: FOLK}))
    recommender.update(ANN, 10, LOVE, NOW)
    assert items_of(recommender.recommend(ANN, 1)) == [11]
    recommender.update(ANN, 10, 0.0, NOW)
    recommender.update(ANN, 12, LOVE, NOW)
    assert items_of(recommender.recommend(ANN, 1)) == [13]


def test_items_that_nobody_rated_are_found_by_their_features(kind: type[Recommender]) -> None:
    recommender = fitted(kind, told((ANN, 10, LOVE), (BOB, 12, LOVE)), made({10: JAZZ, 11: JAZZ, 12: FOLK, 13: FOLK}))
    assert recommender.recommend(ANN, 1, within=[11, 13])[0].item == 11
    recommender.add(made({20: JAZZ, 21: FOLK}, times={20: NOW, 21: NOW}))
    assert recommender.recommend(ANN, 1, within=[20, 21])[0].item == 20
    assert recommender.recommend(BOB, 1, within=[20, 21])[0].item == 21


def test_known_items_can_get_new_features(kind: type[Recommender]) -> None:
    recommender = fitted(kind, told((ANN, 10, LOVE)), made({10: JAZZ, 11: FOLK, 12: JAZZ}))
    recommender.add(made({11: JAZZ, 12: FOLK}))
    assert items_of(recommender.recommend(ANN, 1)) == [11]


def test_newcomers_are_suggested_what_others_love(kind: type[Recommender]) -> None:
    loved = [(user, 11, LOVE) for user in range(100, 110)]
    recommender = fitted(kind, told(*loved, (CLEO, 10, DISLIKE)), made({10: JAZZ, 11: FOLK, 12: JAZZ}))
    first = recommender.recommend(999, 3)[0]
    assert (first.item, first.reason.kind, first.reason.value) == (11, ReasonKind.POPULAR, 10)
    assert items_of(recommender.top(5)) == [11]


def test_taste_shows_what_is_liked_and_what_is_not(kind: type[Recommender]) -> None:
    recommender = fitted(kind, told((ANN, 10, LOVE), (ANN, 12, DISLIKE)), made({10: JAZZ, 11: JAZZ, 12: FOLK}))
    jazz, folk = recommender.taste(ANN)
    assert 1 >= jazz > 0 > folk >= -1
    assert recommender.taste(BOB).tolist() == [0, 0]


def test_of_what_is_said_twice_the_last_word_counts(kind: type[Recommender]) -> None:
    features = made({10: JAZZ, 11: JAZZ, 12: FOLK})
    twice = fitted(kind, told((ANN, 10, DISLIKE), (ANN, 12, LIKE), (ANN, 10, LOVE), (ANN, 12, 0.0)), features)
    _assert_same(twice, fitted(kind, told((ANN, 10, LOVE)), features), np.array([ANN]))
    doubled = Features(
        items=np.array([10, 11, 12, 11]), values=np.array([JAZZ, FOLK, FOLK, JAZZ]), times=np.full(4, NOW - DAY)
    )
    assert items_of(fitted(kind, told((ANN, 10, LOVE)), doubled).recommend(ANN, 1)) == [11]


def test_what_is_said_of_unknown_items_waits_for_them(kind: type[Recommender]) -> None:
    recommender = fitted(kind, told((ANN, 11, LOVE)), made({10: JAZZ}))
    recommender.update(ANN, 12, DISLIKE, NOW)
    assert items_of(recommender.recommend(ANN, 5)) == items_of(recommender.recommend(BOB, 5)) == [10]
    recommender.add(made({11: JAZZ, 12: JAZZ, 13: FOLK}))
    assert set(items_of(recommender.recommend(ANN, 5))) == {10, 13}
    assert items_of(recommender.top(5)) == [11]


def test_no_list_has_five_of_a_style_in_a_row_while_there_are_others(kind: type[Recommender]) -> None:
    rng = np.random.default_rng(5)
    styles = 2 * np.eye(4)[np.arange(400) % 4]
    features = Features(
        items=np.arange(400), values=np.hstack([styles, rng.uniform(-1, 1, (400, 3))]), times=np.full(400, NOW)
    )
    recommender = fitted(kind, told(*[(ANN, item, LOVE) for item in range(0, 80, 4)]), features)
    listed = [item % 4 for item in items_of(recommender.recommend(ANN, 20))]
    assert listed.count(0) > 10  # which is what the listener loves, after all
    assert not any(len(set(listed[start : start + 5])) == 1 for start in range(16))
