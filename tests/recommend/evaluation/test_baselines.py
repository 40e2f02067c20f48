"""Every baseline finds what has to be found; those with a formula keep to it."""

from __future__ import annotations

import numpy as np
import pytest

from recommend.evaluation import lists, splits, trial
from recommend.evaluation.baselines.ease import Ease
from recommend.evaluation.baselines.factors import IALS
from recommend.evaluation.baselines.neighbours import BM25, Cosine, RP3beta
from recommend.evaluation.baselines.spread import spread
from recommend.evaluation.data import Data
from recommend.evaluation.entrants import BASELINES
from recommend.evaluation.metrics import NOTHING
from recommend.evaluation.splits import Kind, Split
from recommend.evaluation.trial import Entrant
from tests.recommend.evaluation.worlds import data, rows, tribes

UNTAUGHT = {"random", "popularity", "SVD", "SVD++", "`implicit` BPR"}
"""They know no tribes; rating models are told only how much what is liked is liked, and BPR learns too slowly here."""

_BLEND = {"share": 0.5, "l2": 10.0, "k": 50, "k1": 1.2, "b": 0.5}


def reached_by(entrant: Entrant, kind: Kind, world: Data) -> float:
    if entrant.needs:
        pytest.importorskip(entrant.needs)
    split = splits.outer(world, kind, seed=0)
    grid = entrant.settings({})
    model = entrant.make(**(grid[0] if grid else _BLEND))
    model.fit(split)
    return float(trial.asked(model, split).ndcg.mean())


@pytest.mark.parametrize(
    ("entrant", "kind"),
    [pytest.param(entrant, kind, id=f"{entrant.name}, {kind}") for entrant in BASELINES for kind in entrant.answers],
)
def test_tribes_are_told_apart(entrant: Entrant, kind: Kind) -> None:
    world = tribes(rated=True)
    reached = reached_by(entrant, kind, world)
    chance = reached_by(BASELINES[0], kind, world)
    assert 0 < reached <= 1
    if entrant.name not in UNTAUGHT:
        assert reached > 1.25 * chance


def test_numbers_are_spread_over_hats_at_their_quantiles() -> None:
    numbers = np.arange(20) * 5.0 + 60
    blocks = spread(np.stack([numbers, np.arange(20) % 2], axis=1))
    assert blocks.shape == (20, 5 + 1)
    assert blocks[:, :5].sum(axis=1) == pytest.approx(np.ones(20))
    assert blocks[1, :5] == pytest.approx([1 - 5 / 23.75, 5 / 23.75, 0, 0, 0])
    assert blocks[:, 5].tolist() == [0, 1] * 10


def test_ease_is_each_items_ridge_regression_on_the_others() -> None:
    world = tribes(users=30, items=8)
    split = splits.outer(world, Kind.WARM, seed=0)
    model = Ease(l2=3.0)
    model.fit(split)
    likes = split.train.matrix(30, 8).toarray()
    for item in range(8):
        others = np.delete(likes, item, axis=1)
        expected = np.linalg.solve(others.T @ others + 3.0 * np.eye(7), others.T @ likes[:, item])
        assert np.delete(model.weights[:, item], item) == pytest.approx(expected)
        assert model.weights[item, item] == 0


def whole(*pairs: tuple[int, int], users: int, items: int) -> Split:
    """A split that hides as good as nothing: all pairs are in the training part."""
    likes = rows(*pairs)
    return Split(
        kind=Kind.WARM,
        train=likes,
        late=rows(),
        others=rows(),
        asked=np.arange(users),
        right=likes.matrix(users, items),
        candidates=np.ones(items, np.bool_),
        users=users,
        items=items,
        features=np.zeros((items, 0)),
        rated=False,
        made=np.zeros(items),
    )


LITTLE = whole((0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 2), users=3, items=3)


def test_cosines_by_hand() -> None:
    model = Cosine(k=10, shrink=0)
    model.fit(LITTLE)
    similar = model.similar.toarray()
    assert similar[0, 1] == pytest.approx(2 / 2)
    assert similar[0, 2] == pytest.approx(1 / 2)
    assert not np.diag(similar).any()
    shrunk = Cosine(k=10, shrink=3)
    shrunk.fit(LITTLE)
    assert shrunk.similar[0, 1] == pytest.approx(2 / (2 + 3))


def test_only_the_nearest_count() -> None:
    model = Cosine(k=1, shrink=0)
    model.fit(LITTLE)
    assert model.similar[0].nonzero()[1].tolist() == [1]


def test_a_walk_of_three_steps_by_hand() -> None:
    model = RP3beta(k=10, alpha=1.0, beta=1.0)
    model.fit(LITTLE)
    # from item 0 to user 1 (1/2), from there to item 2 (1/3); two like item 2
    assert model.similar[0, 2] == pytest.approx(1 / 2 * 1 / 3 / 2)


def test_bm25_is_the_librarys() -> None:
    nearest = pytest.importorskip("implicit.nearest_neighbours")
    world = splits.outer(tribes(), Kind.WARM, seed=0)
    model = BM25(k=10, k1=1.2, b=0.75)
    model.fit(world)
    likes = world.train.matrix(60, 50)
    weighted = nearest.bm25_weight(likes.T, K1=1.2, B=0.75).tocsr()
    expected = (weighted @ weighted.T).toarray()
    ours = model.similar.toarray()
    found = ours > 0
    ratio = ours[found] / expected[found]
    assert ratio == pytest.approx(np.full(found.sum(), ratio[0]), rel=1e-6)


def test_factors_are_where_the_loss_is_least() -> None:
    split = splits.outer(tribes(), Kind.WARM, seed=0)
    model = IALS(factors=4, l2=0.05, unknown=0.2)
    model.fit(split)
    likes = split.train.matrix(60, 50).toarray()

    def loss(items: np.ndarray) -> float:
        guessed = model.users @ items.T
        weights = 0.05 * (likes.sum(axis=0) + 0.2 * 60)
        wrong = (likes * (1 - guessed) ** 2).sum() + 0.2 * (guessed**2).sum()
        return float(wrong + (weights[:, None] * items**2).sum())

    least = loss(model.items)
    draw = np.random.default_rng(0)
    assert all(loss(model.items + draw.normal(0, 0.01, model.items.shape)) > least for _ in range(20))


def test_ratings_are_ranked_as_the_library_guesses_them() -> None:
    surprise = pytest.importorskip("surprise")
    from recommend.evaluation.baselines.libraries import SurpriseSVD, _trainset

    split = splits.outer(tribes(rated=True), Kind.WARM, seed=0)
    train = split.train
    library = surprise.SVDpp(n_factors=5, n_epochs=5, random_state=0)
    library.fit(_trainset(train.users, train.items, train.ratings, 60, 50))
    model = SurpriseSVD(implicit_too=True, factors=5, epochs=5, rate=0.007, l2=0.02)
    model.fit(split)
    scores = model.scores(np.array([3]))[0]
    guessed = np.array([library.estimate(3, item) for item in range(50)])
    assert scores - scores[0] == pytest.approx(guessed - guessed[0])


def test_what_is_known_is_not_shown_again() -> None:
    split = whole(*((0, item) for item in range(5)), (1, 0), users=2, items=8)
    model = Cosine(k=5, shrink=0)
    model.fit(split)
    shown = model.lists(np.array([0, 1]))
    assert set(shown[0]) == {5, 6, 7, NOTHING}
    assert 0 not in shown[1]


def test_in_batches_it_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    world = tribes()
    split = splits.outer(world, Kind.WARM, seed=0)
    model = Ease(l2=10.0)
    model.fit(split)
    at_once = model.lists(split.asked)
    monkeypatch.setattr(lists, "CELLS", 120)
    assert (model.lists(split.asked) == at_once).all()


def test_equal_scores_are_in_a_fixed_order() -> None:
    shown = lists.best(np.zeros((1, 30)), data(rows((0, 3)), users=1, items=30).likes.matrix(1, 30), np.ones(30, bool))
    assert len(set(shown[0].tolist())) == 10
    assert shown[0].tolist() == sorted(shown[0].tolist())
