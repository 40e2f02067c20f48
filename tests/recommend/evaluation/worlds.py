"""Small data sets to measure on, with and without a known right answer."""

from __future__ import annotations

import numpy as np

from recommend.evaluation.data import Data, Rows


def rows(*pairs: tuple[int, int], ratings: list[float] | None = None, times: list[float] | None = None) -> Rows:
    users, items = zip(*pairs, strict=True) if pairs else ((), ())
    return Rows(
        users=np.array(users, np.int64),
        items=np.array(items, np.int64),
        ratings=np.array(ratings if ratings is not None else [1.0] * len(pairs)),
        times=np.array(times if times is not None else [0.0] * len(pairs)),
    )


def data(likes: Rows, *, users: int, items: int, features: np.ndarray | None = None, rated: bool = False) -> Data:
    values = np.zeros((items, 0)) if features is None else features
    return Data(
        name="small",
        likes=likes,
        others=rows(),
        users=users,
        items=items,
        features=values,
        columns=tuple(map(str, range(values.shape[1]))),
        times_are_known=bool(likes.times.any()),
        rated=rated,
        notes=(),
    )


def tribes(*, users: int = 60, items: int = 50, seed: int = 0, rated: bool = False) -> Data:
    """Two tribes: even users like even items, most of them, and odd users odd ones. Features tell which is which."""
    draw = np.random.default_rng(seed)
    pairs = [(user, item) for user in range(users) for item in range(user % 2, items, 2) if draw.random() < 0.6]
    likes = rows(
        *pairs,
        ratings=draw.choice([4.0, 5.0], len(pairs)).tolist(),
        times=draw.uniform(1e9, 1.1e9, len(pairs)).tolist(),
    )
    even = np.arange(items) % 2 == 0
    return data(likes, users=users, items=items, features=np.stack([even, ~even], axis=1) * 1.0, rated=rated)
