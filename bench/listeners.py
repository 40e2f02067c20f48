"""A recommender of the size of a large network of servers: `python -m bench listeners`.

A million listeners, ten million ratings, 200,000 songs. Nobody has such data to give away, so they are drawn: songs are
popular as words are frequent (Zipf), and six of ten ratings are of a listener's own style. How good suggestions are is
measured elsewhere (`minstrel evaluate --recommender`, `bench/taste.py`); here it is how long they take.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator, Sequence

import numpy as np

from recommend import Features, Hybrid, Interactions

LISTENERS, RATINGS, SONGS, FEATURES, STYLES = 1_000_000, 10_000_000, 200_000, 64, 40
QUESTIONS = 500
_NOW, _YEAR = 1_790_000_000.0, 365 * 86_400.0


def run() -> Iterator[str]:
    """Lines of a report. Takes some minutes and 5 GB."""
    dice = np.random.default_rng(5)
    interactions, features = _world(dice)
    model = Hybrid()
    started, used = time.monotonic(), time.process_time()
    sys.stderr.write("Fitting …\n")
    model.fit(interactions, features)
    took, processor = time.monotonic() - started, time.process_time() - used
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    del interactions
    suggesting, updating = _asked(model, dice)
    yield f"{LISTENERS:,} listeners, {RATINGS:,} ratings, {SONGS:,} songs of {FEATURES} features."
    yield ""
    yield "| | |"
    yield "|---|---:|"
    yield f"| fit, choosing its mix included | {took / 60:.1f} min ({processor / 60:.1f} min of processor time) |"
    yield f"| memory at most, the ratings as told included | {memory:.1f} GB |"
    yield f"| ten suggestions with their reasons: median, 99 % | {_quantiles(suggesting)} |"
    yield f"| a reaction taken in: median, 99 % | {_quantiles(updating)} |"


def _asked(model: Hybrid, dice: np.random.Generator) -> tuple[list[float], list[float]]:
    """Seconds of processor time and waiting, of suggestions and of updates."""
    suggesting, updating = [], []
    for listener in dice.integers(0, LISTENERS, QUESTIONS).tolist():
        start = time.perf_counter()
        found = model.recommend(listener, 10, now=_NOW)
        asked = time.perf_counter()
        model.update(listener, found[0].item, 2.0, _NOW)
        updating.append(time.perf_counter() - asked)
        suggesting.append(asked - start)
    return suggesting, updating


def _world(dice: np.random.Generator) -> tuple[Interactions, Features]:
    styles = dice.integers(0, STYLES, SONGS)
    by_style = [np.flatnonzero(styles == style) for style in range(STYLES)]
    listeners = dice.integers(0, LISTENERS, RATINGS)
    songs = dice.permutation(SONGS)[dice.zipf(1.2, RATINGS) % SONGS]
    own = dice.random(RATINGS) < 0.6
    for style in range(STYLES):
        chosen = own & (listeners % STYLES == style)
        songs[chosen] = by_style[style][dice.zipf(1.2, int(chosen.sum())) % len(by_style[style])]
    values = np.zeros((SONGS, FEATURES))
    values[np.arange(SONGS), styles] = 1
    values[:, STYLES:] = 0.4 * dice.uniform(-1, 1, (SONGS, FEATURES - STYLES))
    interactions = Interactions(
        users=listeners,
        items=songs,
        weights=dice.choice([-1.0, 1.0, 2.0], RATINGS),
        times=_NOW - dice.random(RATINGS) * _YEAR,
    )
    return interactions, Features(items=np.arange(SONGS), values=values, times=_NOW - dice.random(SONGS) * _YEAR)


def _quantiles(seconds: Sequence[float]) -> str:
    middle, slow = np.quantile(np.array(seconds) * 1000, [0.5, 0.99])
    return f"{middle:.1f} ms, {slow:.1f} ms"
