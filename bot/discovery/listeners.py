"""Songs for several who listen together."""

from __future__ import annotations

import time
from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from bot.discovery.knowledge import Knowledge, number

_MISERY = -0.5
"""A song of which somebody is expected to think less, from -1 to 1, comes after all others."""

_SAMENESS = 0.15
"""What a song loses that is quite like one of the last before it, so that an evening does not get stuck."""

_LAST = 3
"""Songs that are looked back to for it."""

_NOBODY = ""
"""A member who said nothing: without listeners it is played what most like, and what is new."""

_POOL = 100
"""Of how many of the best the order is mixed; beyond, it is by worth."""


def together(
    known: Knowledge,
    members: Collection[str],
    n: int,
    *,
    guild: str,
    averse: Collection[str] = (),
    without: Collection[str] = (),
) -> list[str]:
    """The ids of up to n songs of the guild, the best first, by the average without misery (Masthoff, 2004).

    To each listener a song is worth what the recommender expects, and one that is liked no less than that is worth. The
    best mean comes first, and songs that are quite alike stand a little apart; whatever somebody dislikes is not
    played, and what somebody is expected to dislike comes last.
    """
    left_out = {number(song_id) for song_id in without}
    for member in members:
        left_out |= {song for song, weight in known.said_by(member).items() if weight < 0}
    songs = np.array([song for song in known.songs_of([guild], averse=averse) if song not in left_out], np.int64)
    if not songs.size:
        return []
    now = time.time()
    worths = np.array([_worths(known, member, songs, now) for member in members or [_NOBODY]])
    miserable = worths.min(axis=0) < _MISERY
    order = _mixed(known, songs, worths.mean(axis=0) - 2.0 * miserable)
    return [known.id_of(song) for song in songs[order][:n].tolist()]


def _worths(known: Knowledge, member: str, songs: NDArray[np.int64], now: float) -> NDArray[np.float64]:
    """(r,) from -1 to 1."""
    said = known.said_by(member)
    liked = np.array([min(max(said.get(song, -1.0), -1.0), 1.0) for song in songs.tolist()])
    return np.maximum(liked, known.recommender.predicted(number(member), songs, now=now))


def _mixed(known: Knowledge, songs: NDArray[np.int64], worths: NDArray[np.float64]) -> NDArray[np.intp]:
    """(r,) the order: by worth, but for what is like the last ones (maximal marginal relevance)."""
    order = np.lexsort((songs, -worths))  # ties by number: the same listeners hear the same
    pool = order[:_POOL]
    rows = np.array([known.row_of(song) for song in songs[pool].tolist()])
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    alike, left, chosen = rows @ rows.T, np.ones(len(pool), np.bool_), list[int]()
    while left.any():
        same = alike[chosen[-_LAST:]].max(axis=0, initial=0.0)
        chosen.append(int(np.argmax(np.where(left, worths[pool] - _SAMENESS * same, -np.inf))))
        left[chosen[-1]] = False
    return np.concatenate([pool[chosen], order[_POOL:]])
