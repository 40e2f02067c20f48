"""How far the composed songs are from held-out music of the same styles, feature by feature.

Both sides are cut into excerpts of one length and weighted so that the styles have the same shares on both. What real
music reaches against itself, one half of the held-out tunes against the other, stands beside it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

import numpy as np

from generation.training.evaluation import bodies, overlap
from generation.training.evaluation.options import Options
from generation.training.evaluation.overlap import Floats, Likeness
from generation.training.evaluation.sides import NAMES, Body, Sides, body, halves

FILE = "distance.json"
EXCERPT_BARS = 8  # the shortest songs that the prompts ask for: none is left out
FEWEST = 8  # songs of a style, on both sides, that a figure for the style is worth
_DRAWS = 100
_DEALS = 10
_INTERVAL = (2.5, 97.5)  # percentiles


@dataclass(frozen=True, slots=True, kw_only=True)
class Distance:
    """One feature. Overlaps run from 0 to 1; divergences are in nats."""

    feature: str
    composed_mean: float
    held_out_mean: float
    overlap: float
    overlap_low: float  # bootstrap over songs, 95 %
    overlap_high: float
    divergence: float
    halves_overlap: float  # the held-out music against itself: mean over random halves of its tunes
    halves_low: float  # 95 % of the halves
    halves_high: float
    halves_divergence: float
    distances_overlap: float  # Yang and Lerch's own, on distances between pieces
    distances_divergence: float
    style_overlap: float | None  # median over the styles with enough songs
    style_chance: float | None  # the same for songs dealt anew to the two sides: what so few can show


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What `distance.json` holds."""

    excerpt_bars: int
    composed_songs: int  # long enough, and in a style that both sides have
    held_out_pieces: int
    styles: int  # that both sides have
    styles_alone: int  # with enough songs for figures of their own
    features: tuple[Distance, ...]


def run(options: Options) -> None:
    """Writes `distance.json`. Needs the songs, and the held-out pieces of the corpus."""
    sides = (body(members(options), EXCERPT_BARS) for members in (bodies.composed, bodies.held_out))
    result = compare(*sides)
    (options.out / FILE).write_text(json.dumps(asdict(result), indent=1))


def compare(composed: Body, held_out: Body, *, seed: int = 1) -> Result:
    """Every feature of two bodies of music. Raises ValueError if they have no style in common."""
    counts, others = composed.songs_by_style(), held_out.songs_by_style()
    sides = Sides.of(held_out, composed, {style: float(count) for style, count in counts.items()})
    alone = [style for style in sides.mix if min(counts[style], others[style]) >= FEWEST]
    draws = _Draws.of(sides, alone, np.random.default_rng(seed))
    return Result(
        excerpt_bars=EXCERPT_BARS,
        composed_songs=sides.other.size,
        held_out_pieces=sides.reference.size,
        styles=len(sides.mix),
        styles_alone=len(alone),
        features=tuple(_distance(index, sides, draws) for index in range(len(NAMES))),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draws:
    """Overlaps of all that is drawn from the two sides to say how sure a figure is. The last axis is the feature."""

    resamples: Floats  # (draws, features)
    halves: Floats  # (draws, features)
    halves_divergence: Floats  # likewise
    by_style: Floats  # (styles, features)
    deals: Floats  # (styles, draws, features)

    @classmethod
    def of(cls, sides: Sides, alone: list[str], random: np.random.Generator) -> _Draws:
        halved = [_likenesses(halves(sides.reference, sides.mix, random)) for _ in range(_DRAWS)]
        by_style = [Sides.of(sides.reference, sides.other, {style: 1.0}) for style in alone]
        return cls(
            resamples=np.array([_overlaps(sides.resampled(random)) for _ in range(_DRAWS)]),
            halves=np.array([[each.overlap for each in found] for found in halved]),
            halves_divergence=np.array([[each.divergence for each in found] for found in halved]),
            by_style=np.array([_overlaps(style) for style in by_style]),
            deals=np.array([[_overlaps(style.shuffled(random)) for _ in range(_DEALS)] for style in by_style]),
        )


def _likenesses(sides: Sides) -> list[Likeness]:
    return [overlap.compare(*pair) for pair in sides.samples()]


def _overlaps(sides: Sides) -> list[float]:
    return [each.overlap for each in _likenesses(sides)]


def _distance(feature: int, sides: Sides, draws: _Draws) -> Distance:
    reference, other = sides.samples()[feature]
    found, apart = overlap.compare(reference, other), overlap.distances(reference, other)
    low, high = np.percentile(draws.resamples[:, feature], _INTERVAL)
    halves_low, halves_high = np.percentile(draws.halves[:, feature], _INTERVAL)
    has_styles = len(draws.by_style) > 0
    return Distance(
        feature=NAMES[feature],
        composed_mean=other.known().mean,
        held_out_mean=reference.known().mean,
        overlap=found.overlap,
        overlap_low=float(low),
        overlap_high=float(high),
        divergence=found.divergence,
        halves_overlap=float(draws.halves[:, feature].mean()),
        halves_low=float(halves_low),
        halves_high=float(halves_high),
        halves_divergence=float(draws.halves_divergence[:, feature].mean()),
        distances_overlap=apart.overlap,
        distances_divergence=apart.divergence,
        style_overlap=float(np.median(draws.by_style[:, feature])) if has_styles else None,
        style_chance=float(np.median(draws.deals[:, :, feature].mean(axis=1))) if has_styles else None,
    )
