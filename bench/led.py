"""What taste-led composing gains: real takes of many briefs, and simulated listeners who like some more than others.

The takes are composed once and kept in build/led, so that a run that is stopped goes on where it was. How listeners
are made and what is compared stands in the report itself; `Listeners` has the formula.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from bench import report, songs
from bot.discovery import features, knowledge, leading
from bot.discovery.signals import Weights
from generation import liking, measured
from generation.brief import Brief
from generation.critic import Terms, Verdict
from generation.lexicon import favourites
from generation.lexicon.styles import STYLES
from generation.reading import read
from generation.reading.choices import Choices
from generation.sampling import LED_TAKES, MAX_TAKES, Sampling
from recommend import Features, Interactions, Recommender
from storage import atomic
from storage.song_features import SongFeatures

Floats = NDArray[np.float64]

FOLDER = Path("build/led")
BRIEFS = 64
LEARNT_FROM = 40  # of them; the others are what is compared on
LISTENERS = 500
REACTIONS = 20  # of each
SHARES = (0.25, 0.5, 0.75)
"""Of what a listener likes that is taste, where the rest is two parts quality and three parts chance."""

_USUAL_TAKES = Sampling().takes
_SEED = 5
_RESAMPLES = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Takes:
    """All takes of one brief."""

    verdicts: tuple[Verdict, ...]
    found: tuple[dict[str, float], ...]  # by `measured`
    seconds: float  # that composing them took

    def to_json(self) -> dict[str, Any]:
        return {
            "verdicts": [{"terms": asdict(one.terms), "shared_run": one.shared_run} for one in self.verdicts],
            "found": self.found,
            "seconds": self.seconds,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Takes:
        return cls(
            verdicts=tuple(
                Verdict(terms=Terms(**one["terms"]), shared_run=one["shared_run"]) for one in data["verdicts"]
            ),
            found=tuple(data["found"]),
            seconds=data["seconds"],
        )


def briefs() -> Iterator[Brief]:
    """Of every style in turn, each with some mood, as long as songs usually are."""
    chance, styles = random.Random(_SEED), list(STYLES)
    for number in range(BRIEFS):
        style = styles[number % len(styles)]
        yield read(f"{chance.choice(favourites.MOODS)} {style}", choices=Choices(style=style))


def takes() -> list[Takes]:
    """Of each brief, in order; those that are not there yet are composed, which takes some five seconds each."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    found = []
    for number, brief in enumerate(briefs()):
        file = FOLDER / f"{songs.composer().model}-{measured.VERSION}-{number}.json".replace(" ", "-")
        if not file.exists():
            atomic.write(file, json.dumps(_composed(brief, number).to_json()).encode())
        found.append(Takes.from_json(json.loads(file.read_text())))
    return found


def _composed(brief: Brief, seed: int) -> Takes:
    started = time.perf_counter()
    judged = asyncio.run(songs.composer().takes(brief, seed=seed, sampling=Sampling(takes=MAX_TAKES)))
    return Takes(
        verdicts=tuple(verdict for _, verdict in judged),
        found=tuple(measured.measured(score) for score, _ in judged),
        seconds=time.perf_counter() - started,
    )


# ---------------------------------------------------------------------------------------------- listeners


@dataclass(frozen=True, slots=True, kw_only=True)
class Listeners:
    """What each of them likes.

    A song's utility to a listener is √q · quality + √t · taste + √n · noise, each with a standard deviation of 1 over
    all takes: quality is the critic's total; taste is the song's measures, standardised, times weights of the
    listener's own, which point anywhere; noise is drawn anew for each listener and song. q + t + n = 1. A listener
    likes what has a utility above 0, so half of all takes.
    """

    quality: Floats  # (briefs, takes)
    taste: Floats  # (listeners, briefs, takes)
    noise: Floats  # the same
    share: float  # of taste: t

    @classmethod
    def of(cls, made: Sequence[Takes], share: float, dice: Generator) -> Listeners:
        quality = np.array([[verdict.total for verdict in one.verdicts] for one in made])
        found = np.array([[measured.standardised(take) for take in one.found] for one in made])
        spread = found.std(axis=(0, 1))
        found = (found - found.mean(axis=(0, 1))) / np.where(spread > 0, spread, 1.0)
        weights = dice.normal(size=(LISTENERS, found.shape[2]))
        taste = np.einsum("lm,btm->lbt", weights, found)
        taste /= taste.std(axis=(1, 2), keepdims=True)
        noise = dice.normal(size=taste.shape)
        return cls(quality=(quality - quality.mean()) / quality.std(), taste=taste, noise=noise, share=share)

    def utility(self) -> Floats:
        """(listeners, briefs, takes)."""
        quality, noise = np.sqrt(0.4 * (1 - self.share)), np.sqrt(0.6 * (1 - self.share))
        return quality * self.quality + np.sqrt(self.share) * self.taste + noise * self.noise


def reaction(utility: float) -> float:
    """The weight of what a listener says: love, like, skip or dislike."""
    return 2.0 if utility > 1 else 1.0 if utility > 0 else -0.5 if utility > -1 else -1.0


def learnt(briefs: Sequence[Brief], made: Sequence[Takes], utility: Floats, dice: Generator) -> Recommender:
    """What Minstrel's own recommender learns from each listener's reactions to songs as they are composed without taste.

    Of each brief there are as many songs as it has takes for; each listener reacts to some of all songs.
    """
    heard = [
        (brief, first + liking.best(made[brief].verdicts[first : first + _USUAL_TAKES], None))
        for brief in range(LEARNT_FROM)
        for first in range(0, MAX_TAKES - _USUAL_TAKES + 1, _USUAL_TAKES)
    ]
    rows = [features.row(briefs[brief], _stored(made[brief].found[take])) for brief, take in heard]
    items = np.arange(len(heard), dtype=np.int64)
    chosen = np.array([dice.permutation(len(heard))[:REACTIONS] for _ in range(LISTENERS)])
    said = [
        reaction(utility[listener, heard[song][0], heard[song][1]])
        for listener, its in enumerate(chosen)
        for song in its
    ]
    recommender = knowledge.new_recommender(Weights())
    recommender.fit(
        Interactions(
            users=np.repeat(np.arange(LISTENERS, dtype=np.int64), REACTIONS),
            items=items[chosen.ravel()],
            weights=np.array(said),
            times=np.arange(len(said), dtype=np.float64),
        ),
        Features(items=items, values=np.array(rows), times=np.zeros(len(items))),
    )
    return recommender


def _stored(found: dict[str, float]) -> SongFeatures:
    return SongFeatures(version=features.VERSION, embedding=None, measured=found)


def likings(recommender: Recommender) -> Floats:
    """(listeners, measures) the weights of each one's `Liking`, as a song's asker has one."""
    weights = np.zeros((LISTENERS, measured.COUNT))
    for listener in range(LISTENERS):
        taste = leading.weighed(recommender.leaning(listener), REACTIONS)
        if taste is not None:
            weights[listener] = [taste.weights.get(name, 0.0) for name in measured.NAMES]
    return weights


def liked(made: Sequence[Takes], utility: Floats, takes: int, weights: Floats | None) -> Floats:
    """(listeners, briefs) 1 where the take that is chosen of the first so many is liked, else 0; without weights, too."""
    found = np.zeros(utility.shape[:2])
    for brief, one in enumerate(made):
        numbers = [number for number in range(takes) if not one.verdicts[number].is_copy] or [0]
        judged = [one.verdicts[number] for number in numbers]
        if weights is None:
            found[:, brief] = utility[:, brief, numbers[liking.best(judged, None)]] > 0
            continue
        values = np.array([measured.standardised(one.found[number]) for number in numbers])
        for listener, worths in enumerate(np.tanh(weights @ values.T)):  # as `Liking.worth` has them
            found[listener, brief] = utility[listener, brief, numbers[liking.best(judged, worths.tolist())]] > 0
    return found


def interval(gains: Floats, dice: Generator) -> tuple[float, float]:
    """That the mean of (listeners, briefs) lies in with 95 %, by resampling listeners and briefs (Efron, 1979)."""
    listeners, briefs = gains.shape
    means = [
        gains[np.ix_(dice.integers(listeners, size=listeners), dice.integers(briefs, size=briefs))].mean()
        for _ in range(_RESAMPLES)
    ]
    low, high = np.percentile(means, (2.5, 97.5))
    return float(low), float(high)


# ---------------------------------------------------------------------------------------------- the report


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain:
    """Shares of songs that are liked, and what taste adds to them with its 95 % interval."""

    without: float
    led: float
    low: float
    high: float

    @classmethod
    def of(cls, without: Floats, led: Floats, dice: Generator) -> Gain:
        low, high = interval(led - without, dice)
        return cls(without=float(without.mean()), led=float(led.mean()), low=low, high=high)

    def row(self, *cells: str) -> str:
        points = 100 * (self.led - self.without)
        shares = (
            f"{self.without:.1%} | {self.led:.1%} | {points:+.1f} ({100 * self.low:+.1f} to {100 * self.high:+.1f})"
        )
        return f"| {' | '.join(cells)} | {shares} |"


def gains(briefs: Sequence[Brief], made: Sequence[Takes], share: float) -> dict[tuple[int, int], Gain]:
    """By the number of takes without taste and with it, on briefs that nothing was learnt from."""
    dice = np.random.default_rng(_SEED)
    utility = Listeners.of(made, share, dice).utility()
    weights = likings(learnt(briefs, made, utility, dice))
    tested, unheard = made[LEARNT_FROM:], utility[:, LEARNT_FROM:]
    without = {takes: liked(tested, unheard, takes, None) for takes in (_USUAL_TAKES, LED_TAKES)}
    led = {takes: liked(tested, unheard, takes, weights) for takes in (_USUAL_TAKES, LED_TAKES)}
    pairs = ((_USUAL_TAKES, LED_TAKES), (_USUAL_TAKES, _USUAL_TAKES), (LED_TAKES, LED_TAKES))
    return {(before, after): Gain.of(without[before], led[after], dice) for before, after in pairs}


def run() -> list[str]:
    """A section of the report."""
    asked, made = list(briefs()), takes()
    totals = np.array([[verdict.total for verdict in one.verdicts] for one in made])
    few, many = (_seconds(asked[:5], count) for count in (_USUAL_TAKES, LED_TAKES))
    lines = [
        *report.paragraph(
            f"{BRIEFS} briefs of every style in turn with some mood, {MAX_TAKES} takes of each, composed by the model as it",
            f"is shipped. {LISTENERS} simulated listeners: what one thinks of a take is the critic's total, a taste (weights",
            f"of their own for all {measured.COUNT} measures of `generation/measured.py`, which point anywhere) and noise,",
            "which is drawn anew for each listener and take; all in standard deviations over all takes, and half of all",
            f"takes are liked. Each reacts to {REACTIONS} songs of the first {LEARNT_FROM} briefs, as the critic chose them,",
            "with love, like, skip or dislike. From these Minstrel's own recommender learns, and what it learnt chooses",
            f"among the takes of the other {BRIEFS - LEARNT_FROM}. Taste is so much of what a listener thinks; of the rest,",
            "two parts are quality and three are noise. Intervals: 95 %, by resampling listeners and briefs.",
        ),
        "",
        "| taste | takes without it | takes with it | liked without | liked with it | points |",
        "|---:|---:|---:|---:|---:|---:|",
    ]
    for share in SHARES:
        for (before, after), gain in gains(asked, made, share).items():
            lines.append(gain.row(f"{share:.0%}", str(before), str(after)))
    return [
        *lines,
        "",
        *report.paragraph(
            f"The first row of each three is what members get: {LED_TAKES} takes where taste leads, {_USUAL_TAKES} where",
            "it does not. Part of that gain is that there are more to choose from; the rows with as many on both sides say",
            f"what taste itself adds. The critic's totals of one brief's takes lie {totals.std(axis=1, ddof=1).mean():.3f}",
            f"apart (standard deviation). {LED_TAKES} takes instead of {_USUAL_TAKES} take {many / few:.2f} times as long to",
            f"compose ({few:.1f} and {many:.1f} seconds a song on this machine).",
        ),
    ]


def _seconds(briefs: Sequence[Brief], takes: int) -> float:
    """That composing a song takes, as the median over some."""
    return float(np.median([_composed_in(brief, seed, takes) for seed, brief in enumerate(briefs)]))


def _composed_in(brief: Brief, seed: int, takes: int) -> float:
    started = time.perf_counter()
    asyncio.run(songs.composer().takes(brief, seed=seed, sampling=Sampling(takes=takes)))
    return time.perf_counter() - started
