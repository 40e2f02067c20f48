"""Listeners with hidden tastes, songs that arrive every day, and reactions by those tastes: `python -m bench taste`.

The recommender is told nothing but what a community would show it: songs with their features, and reactions. What it
cannot see is there, too: of a listener's joy a part comes from how good a song is to everybody, a part from what no
feature tells (four hidden dimensions), and a part is mood. A song is liked when the joy is above nought.

Regret is what a list could have had more of: by how much more probable the best four songs that a listener has not
heard were to be liked than the four that were suggested, summed over the days (Lattimore and Szepesvári, 2020).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.curves import Curve, draw
from recommend import Features, Hybrid, Interactions

LISTENERS, DAYS, A_DAY = 500, 12, 4
FIRST_SONGS, NEW_SONGS = 300, 60
STYLES, INSTRUMENTS, HIDDEN = 20, 15, 4
LEARNT_DAYS = 5
"""After which a listener has reacted twenty times."""

PICTURE = Path("docs/regret.png")

_DAY, _START = 86_400.0, 1_790_000_000.0
_MOOD = 0.5
_LOVE, _LIKE, _DISLIKE = 2.0, 1.0, -1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to suggest songs."""

    name: str
    adventure: float | None = None  # of ours; None for a baseline
    popular: bool = False  # or by chance


WAYS = (
    Way(name="by chance"),
    Way(name="what most like", popular=True),
    Way(name="ours, familiar", adventure=0.05),
    Way(name="ours", adventure=0.3),
    Way(name="ours, adventurous", adventure=0.8),
)


@dataclass(frozen=True, slots=True, eq=False)
class Days:
    """What came of a way, day by day."""

    liked: NDArray[np.float64]  # (DAYS, LISTENERS) share of the songs that were suggested
    regret: NDArray[np.float64]  # (DAYS,) of a listener, of that day


def run() -> Iterator[str]:
    """Lines of a report; draws PICTURE."""
    results = {way.name: _live(way) for way in WAYS}
    yield f"{LISTENERS} listeners, {A_DAY} suggestions a day each, {FIRST_SONGS} songs and {NEW_SONGS} more a day;"
    yield f"from day {LEARNT_DAYS + 1} on everybody has reacted to {LEARNT_DAYS * A_DAY} songs. Intervals: 95 %, over listeners."
    yield ""
    yield f"| suggestions | liked on day 1 | liked from day {LEARNT_DAYS + 1} on | times chance | times what most like | regret a day then |"
    yield "|---|---:|---:|---:|---:|---:|"
    late = {name: days.liked[LEARNT_DAYS:].mean(axis=0) for name, days in results.items()}
    chance, popular = late["by chance"].mean(), late["what most like"].mean()
    for name, days in results.items():
        share, spread = late[name].mean(), 1.96 * late[name].std() / math.sqrt(LISTENERS)
        yield (
            f"| {name} | {days.liked[0].mean():.1%} | {share:.1%} ± {spread:.1%} | {share / chance:.2f} | "
            f"{share / popular:.2f} | {days.regret[LEARNT_DAYS:].mean():.2f} |"
        )
    curves = [Curve(name, np.cumsum(days.regret)) for name, days in results.items()]
    draw(curves, PICTURE, title="Regret: likes missed by a listener, in sum", across="day", up="likes missed")
    yield ""
    yield f"![Regret, in sum, by day]({PICTURE.name})"


def _live(way: Way) -> Days:
    dice = np.random.default_rng(11)
    wishes = _wishes(dice)
    unseen = dice.normal(0, 0.5, (LISTENERS, HIDDEN))
    songs, quality, depth = _songs(dice, FIRST_SONGS)
    times = np.full(FIRST_SONGS, _START)
    heard = np.zeros((LISTENERS, FIRST_SONGS), np.bool_)
    told: list[tuple[int, int, float, float]] = []
    model = Hybrid()
    liked, regret = np.zeros((DAYS, LISTENERS)), np.zeros(DAYS)
    for day in range(DAYS):
        now = _START + day * _DAY
        more, better, deeper = _songs(dice, NEW_SONGS)
        songs, quality, depth = np.vstack([songs, more]), np.append(quality, better), np.vstack([depth, deeper])
        times = np.append(times, np.full(NEW_SONGS, now))
        heard = np.pad(heard, ((0, 0), (0, NEW_SONGS)))
        if way.adventure is not None or way.popular:
            model = _fitted(told, songs, times)
        joys = wishes @ songs.T + quality + unseen @ depth.T
        chances = _normal(joys / _MOOD)
        for listener in range(LISTENERS):
            chosen = _chosen(way, model, listener, heard[listener], now=now, dice=dice)
            best = np.sort(np.where(heard[listener], 0, chances[listener]))[-A_DAY:]
            regret[day] += (best.sum() - chances[listener, chosen].sum()) / LISTENERS
            felt = joys[listener, chosen] + dice.normal(0, _MOOD, A_DAY)
            liked[day, listener] = (felt > 0).mean()
            heard[listener, chosen] = True
            for song, joy in zip(chosen.tolist(), felt.tolist(), strict=True):
                weight = _reaction(joy)
                if weight:
                    told.append((listener, song, weight, now))
                    model.update(listener, song, weight, now)
    return Days(liked, regret)


def _chosen(
    way: Way, model: Hybrid, listener: int, heard: NDArray[np.bool_], *, now: float, dice: np.random.Generator
) -> NDArray[np.intp]:
    known = np.flatnonzero(heard)
    if way.adventure is not None:
        found = [one.item for one in model.recommend(listener, A_DAY, known, adventure=way.adventure, now=now)]
    elif way.popular:
        found = [one.item for one in model.top(len(heard), now=now) if not heard[one.item]][:A_DAY]
    else:
        found = []
    rest = np.setdiff1d(np.flatnonzero(~heard), found)
    return np.append(np.array(found, np.intp), dice.choice(rest, A_DAY - len(found), replace=False))


def _wishes(dice: np.random.Generator) -> NDArray[np.float64]:
    """(LISTENERS, features): everybody likes three styles, and minds the others a little."""
    styles = dice.normal(-0.3, 0.5, (LISTENERS, STYLES))
    for row in styles:
        row[dice.choice(STYLES, 3, replace=False)] += 1.2
    return np.hstack([styles, dice.normal(0, 0.5, (LISTENERS, 2 + INSTRUMENTS))])


def _songs(dice: np.random.Generator, number: int) -> tuple[NDArray[np.float64], ...]:
    """Features (style, mood, instruments), how good each is to everybody, and what no feature tells."""
    styles = 2 * np.eye(STYLES)[dice.integers(0, STYLES, number)]
    instruments = 0.7 * (dice.random((number, INSTRUMENTS)) < 0.15)
    features = np.hstack([styles, dice.uniform(-1, 1, (number, 2)), instruments])
    return features, dice.normal(-0.8, 0.5, number), dice.normal(0, 1, (number, HIDDEN))


def _fitted(
    told: list[tuple[int, int, float, float]], songs: NDArray[np.float64], times: NDArray[np.float64]
) -> Hybrid:
    columns = np.array(told).reshape(-1, 4)
    model = Hybrid()
    model.fit(
        Interactions(
            users=columns[:, 0].astype(np.int64),
            items=columns[:, 1].astype(np.int64),
            weights=columns[:, 2],
            times=columns[:, 3],
        ),
        Features(items=np.arange(len(songs)), values=songs, times=times),
    )
    return model


def _reaction(joy: float) -> float:
    if joy > 1.5:
        return _LOVE
    if joy > 0:
        return _LIKE
    return _DISLIKE if joy < -0.7 else 0.0


def _normal(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The standard normal distribution's share below."""
    from scipy.special import ndtr

    return ndtr(values)
