"""Small worlds of listeners and items, with and without a known right answer."""

import numpy as np

from recommend import Features, Interactions, Recommender, Suggestion

DAY = 86_400.0
NOW = 1_790_000_000.0
"""A moment in 2026."""

LOVE, LIKE, DISLIKE = 2.0, 1.0, -1.0


def told(*rows: tuple[int, int, float] | tuple[int, int, float, float]) -> Interactions:
    """Rows of user, item, weight and, unless it was now, time."""
    full = [row if len(row) == 4 else (*row, NOW) for row in rows]
    columns = list(zip(*full, strict=True)) or [(), (), (), ()]
    return Interactions(
        users=np.array(columns[0], np.int64),
        items=np.array(columns[1], np.int64),
        weights=np.array(columns[2]),
        times=np.array(columns[3]),
    )


def made(items: dict[int, list[float]], *, times: dict[int, float] | None = None) -> Features:
    """Items with their features, made a year ago unless `times` says else."""
    return Features(
        items=np.array(list(items), np.int64),
        values=np.array(list(items.values())).reshape(len(items), -1),
        times=np.array([(times or {}).get(item, NOW - 365 * DAY) for item in items]),
    )


def checkerboard(size: int) -> tuple[Interactions, Features]:
    """Even users like all even items and odd users all odd ones, but for the one of their own number, which they do
    not know yet: it is the right suggestion. (The board that the library `implicit` tests its recommenders with.)
    """
    likes = [(user, item, LIKE) for user in range(size) for item in range(user % 2, size, 2) if item != user]
    return told(*likes), made({item: [1.0 - item % 2, float(item % 2)] for item in range(size)})


def community(seed: int = 1, *, users: int = 20, items: int = 60) -> tuple[Interactions, Features]:
    """Listeners who said something of every fifth item or so; ids are large, some negative, in no order."""
    rng = np.random.default_rng(seed)
    ids = rng.choice(2**62, items, replace=False) - 2**61
    values = np.hstack([2.0 * np.eye(6)[rng.integers(0, 6, items)], rng.uniform(-1, 1, (items, 4))])
    pairs = np.argwhere(rng.random((users, items)) < 0.2)
    rng.shuffle(pairs)
    interactions = Interactions(
        users=pairs[:, 0] * 1_000_003 - 5,
        items=ids[pairs[:, 1]],
        weights=rng.choice([DISLIKE, LIKE, LOVE], len(pairs)),
        times=NOW - rng.uniform(0, 60 * DAY, len(pairs)),
    )
    return interactions, Features(items=ids, values=values, times=NOW - rng.uniform(0, 60 * DAY, items))


def parts(interactions: Interactions, rows: np.ndarray) -> Interactions:
    """Some of the rows, in that order."""
    return Interactions(
        users=interactions.users[rows],
        items=interactions.items[rows],
        weights=interactions.weights[rows],
        times=interactions.times[rows],
    )


def shelf(features: Features, rows: np.ndarray) -> Features:
    """Some of the items, in that order."""
    return Features(items=features.items[rows], values=features.values[rows], times=features.times[rows])


def fitted(kind: type[Recommender], interactions: Interactions, features: Features) -> Recommender:
    recommender = kind()
    recommender.fit(interactions, features)
    return recommender


def items_of(suggestions: list[Suggestion]) -> list[int]:
    return [suggestion.item for suggestion in suggestions]
