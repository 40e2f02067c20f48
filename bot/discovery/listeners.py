"""Songs for several who listen together."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence

from bot.discovery.knowledge import Knowledge, number

_RANKED = 300
"""Songs of which each listener's order is asked for; whatever comes later is as good as unknown."""

_MISERY = 0.25
"""A song that is less than this to somebody comes after all others."""


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

    To each listener a song that is liked is worth 1, and another what its place among the suggestions says (Borda:
    nearly 1 the first, 0 beyond the last). The best mean comes first; whatever somebody dislikes is not played, and
    what somebody would hardly choose comes last.
    """
    left_out = {number(song_id) for song_id in without}
    for member in members:
        left_out |= {song for song, weight in known.said_by(member).items() if weight < 0}
    songs = [song for song in known.songs_of([guild], averse=averse) if song not in left_out]
    worths = [_worths(known, member, songs) for member in members]
    order = sorted(songs, key=lambda song: _rank(song, worths))
    return [known.id_of(song) for song in order[:n]]


def _worths(known: Knowledge, member: str, songs: Sequence[int]) -> Mapping[int, float]:
    """From 0 to 1, by song."""
    ranked = known.recommender.recommend(number(member), _RANKED, within=songs, now=time.time())
    worths = {one.item: 1 - place / (len(ranked) + 1) for place, one in enumerate(ranked, start=1)}
    liked = {song: 1.0 for song, weight in known.said_by(member).items() if weight > 0}
    return worths | liked


def _rank(song: int, worths: Sequence[Mapping[int, float]]) -> tuple[bool, float, int]:
    each = [worth.get(song, 0.0) for worth in worths]
    return (min(each, default=0.0) < _MISERY, -sum(each), song)
