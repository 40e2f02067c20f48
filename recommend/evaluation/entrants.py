"""Who takes part, and over which few settings each is tuned: the likeliest first, if there is no time for more."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import partial
from importlib.util import find_spec
from itertools import product
from typing import Any

from recommend.evaluation.baselines import ease
from recommend.evaluation.baselines.blend import EaseAndNeighbours
from recommend.evaluation.baselines.ease import Ease
from recommend.evaluation.baselines.factors import IALS, Mapped, Ridge
from recommend.evaluation.baselines.libraries import ImplicitALS, ImplicitBPR, SurpriseSVD
from recommend.evaluation.baselines.neighbours import BM25, Cosine, RP3beta
from recommend.evaluation.baselines.simple import Popularity, Random
from recommend.evaluation.baselines.warp import Warp
from recommend.evaluation.lists import Suggesting
from recommend.evaluation.splits import Kind, Split
from recommend.evaluation.trial import Entrant, Setting
from recommend.hybrid import Hybrid

OURS = Entrant(
    name="Minstrel",
    make=partial(Suggesting, partial(Hybrid, half_life_days=math.inf)),  # what is hidden is no newer than the rest
    answers=tuple(Kind),
)

_EASE = "EASE"
_BM25 = "item-kNN, BM25"


def _grid(**values: list[Any]) -> list[Setting]:
    """All combinations; the last name changes fastest."""
    return [dict(zip(values, setting, strict=True)) for setting in product(*values.values())]


def _blends(chosen: Mapping[str, Setting]) -> list[Setting]:
    """Of the two as they were tuned alone."""
    if not {_EASE, _BM25} <= set(chosen):
        return []
    return [{"share": share, **chosen[_EASE], **chosen[_BM25]} for share in (0.7, 0.5, 0.85)]


BASELINES: tuple[Entrant, ...] = (
    Entrant(name="random", make=Random, answers=tuple(Kind)),
    Entrant(name="popularity", make=Popularity, answers=tuple(Kind)),
    Entrant(name="item-kNN, cosine", make=Cosine, grid=_grid(k=[200, 400, 100, 50], shrink=[0, 50])),
    Entrant(name=_BM25, make=BM25, grid=_grid(k=[400, 100], k1=[3.0, 1.2, 8.0], b=[0.25, 0.75, 0.0])),
    Entrant(name="RP3beta", make=RP3beta, grid=_grid(k=[400, 100], beta=[0.5, 0.3, 0.7, 0.1], alpha=[0.7, 1.0, 0.5])),
    Entrant(name=_EASE, make=Ease, grid=_grid(l2=[200.0, 50.0, 800.0, 400.0, 100.0, 20.0, 2000.0])),
    Entrant(name="EASE blended with BM25", make=EaseAndNeighbours, grid=_blends),
    Entrant(name="iALS", make=IALS, grid=_grid(l2=[0.03, 0.01, 0.1], unknown=[0.1, 0.3, 1.0], factors=[64])),
    Entrant(
        name="`implicit` ALS",
        make=ImplicitALS,
        grid=_grid(l2=[10.0, 30.0, 1.0, 100.0], alpha=[1.0, 5.0], factors=[64, 128]),
        needs="implicit",
    ),
    Entrant(
        name="`implicit` BPR",
        make=ImplicitBPR,
        grid=_grid(rate=[0.01, 0.03], epochs=[50, 100, 200], l2=[0.01], factors=[64]),
        needs="implicit",
        is_slow=True,
    ),
    Entrant(
        name="SVD",
        make=partial(SurpriseSVD, implicit_too=False),
        grid=_grid(factors=[50], epochs=[40, 20, 80], rate=[0.005], l2=[0.02, 0.1]),
        needs="surprise",
        most=300_000,
    ),
    Entrant(
        name="SVD++",
        make=partial(SurpriseSVD, implicit_too=True),
        grid=_grid(factors=[20], epochs=[20], rate=[0.007], l2=[0.02]),
        needs="surprise",
        most=300_000,
        is_slow=True,
    ),
    Entrant(
        name="WARP",
        make=partial(Warp, own=True, described=False),
        most=500_000,
        grid=_grid(epochs=[40, 20], factors=[64], rate=[0.02], l2=[0.0]),
        is_slow=True,
    ),
    Entrant(
        name="WARP with features",
        make=partial(Warp, described=True),
        most=500_000,
        grid=_grid(own=[True, False], epochs=[30, 10], factors=[64, 16], rate=[0.02], l2=[0.0]),
        answers=tuple(Kind),
        by_features=True,
        is_slow=True,
    ),
    Entrant(
        name="ridge from features",
        make=Ridge,
        grid=_grid(l2=[100.0, 30.0, 300.0, 10.0, 1000.0]),
        answers=tuple(Kind),
        by_features=True,
    ),
    Entrant(
        name="iALS, then a map from features",
        make=Mapped,
        grid=_grid(map_l2=[100.0, 30.0, 300.0], unknown=[0.1, 0.3], l2=[0.03, 0.01], factors=[64]),
        answers=(Kind.ITEMS,),
        by_features=True,
    ),
    Entrant(
        name="iALS, features as the prior",
        make=IALS,
        grid=_grid(unknown=[0.1, 0.3], l2=[0.03, 0.01, 0.1], prior=[100.0, 300.0], factors=[64]),
        answers=tuple(Kind),
        by_features=True,
    ),
)
"""The field's. Settings are those that the papers found to matter."""

_PACKAGES = {"implicit": "implicit", "surprise": "scikit-surprise"}


def hindrance(entrant: Entrant, split: Split, *, quick: bool) -> str:
    """Why an entrant does not take part, as half a sentence; nothing if it does."""
    rates = entrant.needs == "surprise"
    inverts = entrant.name.startswith(_EASE)
    rows = len(split.train) + (len(split.others) if rates else 0)
    reasons = {
        f"{_PACKAGES.get(entrant.needs)} is not installed: pip install 'minstrel[evaluate]'": bool(entrant.needs)
        and find_spec(entrant.needs) is None,
        "it is slow, and --quick was asked for": quick and entrant.is_slow,
        "there are no features": entrant.by_features and not split.features.shape[1],
        "there are no ratings for it to guess": rates and not split.rated,
        f"it would take hours for more than {entrant.most:,} interactions": rows > entrant.most,
        f"it inverts a matrix of all items by all items, too large for more than {ease.MOST_ITEMS:,}": inverts
        and split.items > ease.MOST_ITEMS,
    }
    return next((reason for reason, holds in reasons.items() if holds), "")
