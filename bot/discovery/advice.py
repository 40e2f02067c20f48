"""Which songs the recommender advises, and why, as this product speaks of them: ids, and what can be said of songs."""

from __future__ import annotations

import math
import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.discovery import features
from bot.discovery.features import Kind, Quality
from bot.discovery.knowledge import Knowledge, number
from recommend import Reason, ReasonKind, Suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A song, and what speaks most for it."""

    song_id: str
    kind: ReasonKind
    others: tuple[str, ...] = ()  # songs that led to it
    qualities: tuple[Quality, ...] = ()  # that the song has, and that the member likes, or that all these songs share
    count: int = 0  # members who like it, or who said anything of it; days since it was made: see `ReasonKind`


def suggested(
    known: Knowledge,
    member: str,
    n: int,
    *,
    guilds: Collection[str] | None,
    averse: Collection[str],
    without: Collection[str],
    adventure: float,
) -> list[Advice]:
    """Songs that the member may love and has said nothing of, of others, heard in these guilds; see `songs_of`."""
    within = known.songs_of(guilds, but_of=member, averse=averse)
    exclude = [number(song_id) for song_id in without]
    found = known.recommender.recommend(number(member), n, exclude, within=within, adventure=adventure, now=time.time())
    return [_advice(known, one) for one in found]


def alike(
    known: Knowledge, song_id: str, n: int, *, member: str, guilds: Collection[str] | None, without: Collection[str]
) -> list[Advice]:
    """Songs that are like one, of others, heard in these guilds, and not disliked by the member."""
    disliked = [song for song, weight in known.said_by(member).items() if weight < 0]
    exclude = [*disliked, *(number(other) for other in without)]
    within = known.songs_of(guilds, but_of=member)
    return [_advice(known, one) for one in known.recommender.similar_items(number(song_id), n, exclude, within=within)]


def _advice(known: Knowledge, suggestion: Suggestion) -> Advice:
    reason = suggestion.reason
    return Advice(
        song_id=known.id_of(suggestion.item),
        kind=reason.kind,
        others=tuple(known.id_of(item) for item in reason.items),
        qualities=_qualities(known, suggestion.item, reason),
        count=int(reason.value) if reason.kind in _COUNTED else 0,
    )


_COUNTED = {ReasonKind.POPULAR, ReasonKind.NEW, ReasonKind.UNHEARD}


_FAINT = 0.1
"""A mood or a tempo of which a song has less in its column is not said of it: it is neither happy nor sad."""


def _qualities(known: Knowledge, song: int, reason: Reason) -> tuple[Quality, ...]:
    """Those that can be said and are true of the song and of all that its reason names, the most telling first."""
    if reason.kind is ReasonKind.STYLE:
        [column] = reason.features
        liked = features.quality(column, math.copysign(1.0, reason.value))
        return (liked,) if liked in _qualities_of(known, song, [column]) else ()
    of_all = [_qualities_of(known, one, reason.features) for one in (song, *reason.items)]
    shared = (quality for quality in of_all[0] if all(quality in of_one for of_one in of_all))
    # That two songs are both no waltzes tells nothing of them.
    return tuple(dict.fromkeys(one for one in shared if not (one.lacking and one.kind is Kind.STYLE)))


def _qualities_of(known: Knowledge, song: int, columns: Iterable[int]) -> list[Quality]:
    row = known.row_of(song)
    found = [(features.quality(column, row[column]), abs(row[column])) for column in columns]
    return [
        one
        for one, distance in found
        if one is not None and not (distance < _FAINT and one.kind in {Kind.MOOD, Kind.TEMPO})
    ]
