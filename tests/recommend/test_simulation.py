"""Listeners with hidden tastes, songs that arrive every day, and reactions by those tastes."""

from collections.abc import Callable

import numpy as np

from recommend import Features, Interactions, Recommender
from tests.recommend.boards import DAY, DISLIKE, LIKE, LOVE, NOW

LISTENERS, DAYS, A_DAY, NEW_SONGS, STYLES, INSTRUMENTS = 30, 12, 4, 8, 12, 15

Choose = Callable[[Recommender, int, set[int], float], list[int]]


def test_listeners_like_more_of_it_than_of_popular_or_random_songs(kind: type[Recommender]) -> None:
    random = _liked_share(kind, lambda *_: [])
    popular = _liked_share(
        kind, lambda model, _, heard, now: [one.item for one in model.top(10_000, now=now) if one.item not in heard]
    )
    ours = _liked_share(
        kind, lambda model, user, heard, now: [one.item for one in model.recommend(user, A_DAY, heard, now=now)]
    )
    assert ours > 1.8 * random
    assert ours > 1.3 * popular


def _liked_share(kind: type[Recommender], choose: Choose) -> float:
    """The share of what was suggested after five days, when everybody has said something, that was liked."""
    rng = np.random.default_rng(4)
    wishes = np.hstack([rng.normal(-0.3, 0.5, (LISTENERS, STYLES)), rng.normal(0, 0.5, (LISTENERS, INSTRUMENTS + 2))])
    for wish in wishes:
        wish[rng.choice(STYLES, 3, replace=False)] += 1.2
    values, quality = _songs(rng, 100)
    model = kind()
    model.fit(Interactions.none(), _features(values, first=0, time=NOW))
    heard: list[set[int]] = [set() for _ in range(LISTENERS)]
    liked: list[bool] = []
    for day in range(DAYS):
        now = NOW + day * DAY
        more, better = _songs(rng, NEW_SONGS)
        model.add(_features(more, first=len(values), time=now))
        values, quality = np.vstack([values, more]), np.append(quality, better)
        for user in range(LISTENERS):
            unheard = [song for song in rng.permutation(len(values)).tolist() if song not in heard[user]]
            for song in [*choose(model, user, heard[user], now), *unheard][:A_DAY]:
                joy = values[song] @ wishes[user] + quality[song] + rng.normal(0, 0.5)
                heard[user].add(song)
                model.update(user, song, _reaction(joy), now)
                liked += [joy > 0] if day >= 5 else []
    return float(np.mean(liked))


def _songs(rng: np.random.Generator, number: int) -> tuple[np.ndarray, np.ndarray]:
    """Style (as large as counts), mood, instruments; and how good each is to everybody."""
    styles = 2 * np.eye(STYLES)[rng.integers(0, STYLES, number)]
    instruments = 0.7 * (rng.random((number, INSTRUMENTS)) < 0.15)
    return np.hstack([styles, rng.uniform(-1, 1, (number, 2)), instruments]), rng.normal(-0.8, 0.5, number)


def _features(values: np.ndarray, *, first: int, time: float) -> Features:
    return Features(items=np.arange(first, first + len(values)), values=values, times=np.full(len(values), time))


def _reaction(joy: float) -> float:
    if joy > 1.5:
        return LOVE
    if joy > 0:
        return LIKE
    return DISLIKE if joy < -0.7 else 0.0
