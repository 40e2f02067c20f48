"""Why an item is suggested: by the term of its score that is largest, and within it by what led to it most."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from recommend import terms
from recommend.popularity import DAY
from recommend.reasons import Reason, ReasonKind

if TYPE_CHECKING:
    from recommend.listener import Listener

MOST = 3
"""Items, and features, that a reason names."""

_AS_MUCH = 0.5
"""What is named besides the first led to it at least so much, as a share."""

_SHARED = 0.05
"""How much of the cosine of two items a feature makes up, at least, to be named."""


def reasons(listener: Listener, rows: NDArray[np.intp], *, adventure: float | None) -> list[Reason]:
    """Of the items in these rows (r,) of the catalogue."""
    world, taste = listener.world, listener.taste
    directions = world.catalogue.directions[rows]
    by_others = np.zeros((len(rows), len(listener.rows)))
    if listener.voice is not None:
        by_others = np.reshape(world.weight("others", rows), (-1, 1)) * listener.voice.parts(rows)
    by_style = np.reshape(world.weight("style", rows), (-1, 1)) * taste.parts(directions)
    likeness = world.weight("likeness", rows) * taste.liked.nearest(directions)
    ages = np.maximum(listener.now - world.catalogue.features.times[rows], 0.0)
    raters, likers = world.raters[rows], world.likers[rows]
    popularity = world.weight("popularity", rows) * world.popularity[rows] + listener.crowding * world.crowd[rows]
    found = []
    for place, row in enumerate(rows.tolist()):
        speaking = {
            ReasonKind.TOGETHER: by_others[place].sum(),
            ReasonKind.STYLE: by_style[place].sum(),
            ReasonKind.LIKE_YOURS: likeness[place],
            ReasonKind.POPULAR: popularity[place] if likers[place] else 0.0,
            ReasonKind.NEW: terms.NEWNESS * float(terms.newness(ages[place])) if adventure is not None else 0.0,
            ReasonKind.UNHEARD: _EVERYWHERE / np.sqrt(1.0 + raters[place]),
        }
        kind = max(speaking, key=lambda one: speaking[one])
        match kind:
            case ReasonKind.POPULAR:
                reason = Reason(kind=kind, value=float(likers[place]))
            case ReasonKind.NEW:
                reason = Reason(kind=kind, value=float(ages[place] / DAY))
            case ReasonKind.UNHEARD:
                reason = Reason(kind=kind, value=float(raters[place]))
            case ReasonKind.STYLE:
                reason = _style(listener, directions[place])
            case ReasonKind.LIKE_YOURS:
                parts = by_others[place] + by_style[place]
                reason = _alike(listener, row, taste.liked.nearest_to(directions[place]), parts)
            case _:
                reason = _together(listener, row, by_others[place])
        found.append(reason)
    return found


_EVERYWHERE = 0.05
"""What speaks for every item a little: that few have rated it yet."""


def _style(listener: Listener, direction: NDArray[np.float32]) -> Reason:
    profile = listener.taste.profile
    feature = int(np.argmax(direction * profile))
    return Reason(kind=ReasonKind.STYLE, value=float(profile[feature]), features=(feature,))


def _alike(listener: Listener, row: int, first: int, parts: NDArray[np.float64]) -> Reason:
    """Like the nearest of the listener's, `first`, and such as led there as well and share something with both."""
    directions = listener.world.catalogue.directions
    named, shared = [first], _sharing(directions[row], directions[listener.rows[first]])
    for other in np.argsort(-parts, kind="stable").tolist():
        if len(named) == MOST or parts[other] < _AS_MUCH * parts[first] or parts[other] <= 0:
            break
        common = shared & _sharing(directions[row], directions[listener.rows[other]])
        if other != first and listener.taste.strengths[other] > 0 and common:
            named, shared = [*named, other], common
    cosine = float(directions[row] @ directions[listener.rows[first]])
    return Reason(
        kind=ReasonKind.LIKE_YOURS,
        value=min(cosine, 1.0),
        items=_ids(listener, named),
        features=_telling(shared, directions[row]),
    )


def _together(listener: Listener, row: int, parts: NDArray[np.float64]) -> Reason:
    """What others like with it. Where that is alike, too, it is said so."""
    liked = np.where(listener.taste.strengths > 0, parts, -np.inf)
    order = np.argsort(-liked, kind="stable")[:MOST].tolist()
    named = [place for place in order if liked[place] > 0 and liked[place] >= _AS_MUCH * liked[order[0]]]
    share = float(liked[named].sum() / liked[liked > 0].sum())
    directions = listener.world.catalogue.directions
    shared = set(range(directions.shape[1]))
    for place in named:
        shared &= _sharing(directions[row], directions[listener.rows[place]])
    near = directions[listener.rows[named]] @ directions[row]
    if shared and near.min() > _NEAR:
        return Reason(
            kind=ReasonKind.LIKE_YOURS,
            value=min(float(near[0]), 1.0),
            items=_ids(listener, named),
            features=_telling(shared, directions[row]),
        )
    return Reason(kind=ReasonKind.TOGETHER, value=share, items=_ids(listener, named))


_NEAR = 0.5
"""The cosine above which items are said to be alike."""


def _sharing(one: NDArray[np.float32], other: NDArray[np.float32]) -> set[int]:
    """Features that both have, or lack, more than usual."""
    return set(np.flatnonzero(one * other > _SHARED).tolist())


def _telling(shared: set[int], direction: NDArray[np.float32]) -> tuple[int, ...]:
    return tuple(sorted(shared, key=lambda feature: (-abs(direction[feature]), feature))[:MOST])


def _ids(listener: Listener, places: list[int]) -> tuple[int, ...]:
    return tuple(listener.world.catalogue.features.items[listener.rows[places]].tolist())
