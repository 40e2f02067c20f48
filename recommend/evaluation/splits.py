"""What is hidden from the models and asked of them afterwards. Everything is drawn from a seed.

Each split is made twice: the outer one for the test, and an inner one of the same kind out of the outer's training
part alone, for tuning. So nothing that is tuned has ever seen a row of the test part.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from recommend.evaluation.data import Data, Matrix, Rows

TEST = 0.2
"""The share of each user's likes, of the items, or of the users, that is hidden."""

VALIDATION = 0.125
"""The share of what a user has left that is hidden for tuning: a tenth of all, as in the usual 70/10/20."""

GIVEN = 5
"""Likes that are known of a cold user."""

FOLDS = round(1 / TEST)
"""How often other rows can be hidden until each was hidden once."""

MOST = 5_000
"""Users of whom it is asked at most, drawn at random: more make an answer slower, and hardly surer."""


class Kind(StrEnum):
    """What is cold about the question."""

    WARM = "warm"  # users and items are known: some likes of each user are hidden
    ITEMS = "items"  # some items are hidden with all that was said of them: only their features are known
    USERS = "users"  # some users are hidden but for their first few likes


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Split:
    """A question and its answers."""

    kind: Kind
    train: Rows
    late: Rows  # of `train`: what cold users said first, which a recommender that learns online is told after its fit
    others: Rows  # ratings that are no likes, of users and items that may be known
    asked: NDArray[np.int64]  # (e,) users
    right: Matrix  # (e, items) what they liked of what was hidden
    candidates: NDArray[np.bool_]  # (items,)
    users: int
    items: int
    features: NDArray[np.float64]  # (items, d)
    rated: bool  # `ratings` of the rows are such, on a scale
    made: NDArray[np.float64]  # (items,) when items came, as far as `train` tells: seconds since 1970


def outer(data: Data, kind: Kind, *, seed: int, by_time: bool = False, fold: int = 0) -> Split:
    """For the test. What one of FOLDS hides the others do not; but `by_time` hides each user's newest likes always."""
    return _split(data, data.likes, data.others, kind, TEST, seed=seed, by_time=by_time, fold=fold)


def inner(data: Data, split: Split, *, seed: int, by_time: bool = False) -> Split:
    """For tuning, out of what is known of the outer split."""
    share = VALIDATION if split.kind is Kind.WARM else TEST
    return _split(data, split.train, split.others, split.kind, share, seed=seed + 1, by_time=by_time, fold=0)


def _split(
    data: Data, likes: Rows, others: Rows, kind: Kind, share: float, *, seed: int, by_time: bool, fold: int
) -> Split:
    draw = np.random.default_rng([seed, list(Kind).index(kind)])
    candidates = np.zeros(data.items, np.bool_)
    late = np.zeros(len(likes), np.bool_)
    if kind is Kind.WARM:
        places, counts = _places(likes, likes.times if by_time else None, draw)
        back = 0 if by_time else fold
        hidden = (places >= _cut(counts, share, back + 1)) & (places < _cut(counts, share, back))
    elif kind is Kind.ITEMS:
        candidates = _drawn(np.unique(likes.items), share, data.items, draw, fold)
        hidden = candidates[likes.items]
        others = others.where(~candidates[others.items])
    else:
        places, counts = _places(likes, likes.times if data.times_are_known else None, draw)
        enough = np.unique(likes.users[counts > GIVEN])
        cold = _drawn(enough, share, data.users, draw, fold)
        late = cold[likes.users] & (places < GIVEN)
        hidden = cold[likes.users] & (places >= GIVEN)
        others = others.where(~cold[others.users])
    train, test = likes.where(~hidden), likes.where(hidden)
    if kind is not Kind.ITEMS:  # what nobody in the training part knows is another question: that of cold items
        candidates = np.bincount(train.items, minlength=data.items) > 0
        test = test.where(candidates[test.items])
    asked = np.intersect1d(test.users, train.users)
    if len(asked) > MOST:
        asked = np.sort(draw.choice(asked, MOST, replace=False))
    return Split(
        kind=kind,
        train=train,
        late=likes.where(late),
        others=others,
        asked=asked,
        right=test.matrix(data.users, data.items)[asked].tocsr(),
        candidates=candidates,
        users=data.users,
        items=data.items,
        features=data.features,
        rated=data.rated,
        made=_made(train, data.items),
    )


def _places(
    rows: Rows, times: NDArray[np.float64] | None, draw: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """(n,) the place of each row among its user's, by time or at random, and (n,) how many those are."""
    chance = draw.random(len(rows))
    order = np.lexsort((chance, rows.users) if times is None else (chance, times, rows.users))
    counts = np.bincount(rows.users, minlength=1)
    first = np.cumsum(counts) - counts
    places = np.empty(len(rows), np.int64)
    places[order] = np.arange(len(rows)) - first[rows.users[order]]
    return places, counts[rows.users]


def _cut(counts: NDArray[np.int64], share: float, folds: int) -> NDArray[np.float64]:
    """The place at which the last so many folds of so many begin; never a hair's breadth above a whole number."""
    return np.ceil((1 - folds * share) * counts - 1e-9)


def _drawn(of: NDArray[np.int64], share: float, count: int, draw: np.random.Generator, fold: int) -> NDArray[np.bool_]:
    """(count,) a share of these; of each fold another."""
    chosen = np.zeros(count, np.bool_)
    ends = [round(share * place * len(of)) for place in (fold, fold + 1)]
    chosen[draw.permutation(of)[slice(*ends)]] = True
    return chosen


def _made(train: Rows, items: int) -> NDArray[np.float64]:
    """When an item was first liked; of whom nobody has said anything, now."""
    made = np.full(items, np.inf)
    np.minimum.at(made, train.items, train.times)
    return np.where(np.isinf(made), train.times.max(initial=0.0), made)
