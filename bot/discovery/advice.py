"""Which songs the recommender advises, and why, as this product speaks of them: ids, and what can be said of songs."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass

from bot.discovery.features import TRAITS, Quality
from bot.discovery.knowledge import Knowledge, number
from recommend import Reason, ReasonKind, Suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A song, and the one thing that speaks most for it."""

    song_id: str
    kind: ReasonKind
    other: str | None = None  # the song that it is like
    quality: Quality | None = None  # what the member likes of it, or the two songs share
    count: int = 0  # members who like it, or who said anything of it; days since it was made: see `ReasonKind`


def suggested(
    known: Knowledge, member: str, n: int, *, guilds: Collection[str], averse: Collection[str], without: Collection[str]
) -> list[Advice]:
    """Songs that the member may love and has said nothing of, of others, heard in these guilds."""
    within = known.songs_of(guilds, but_of=member, averse=averse)
    exclude = [number(song_id) for song_id in without]
    found = known.recommender.recommend(number(member), n, exclude, within=within, now=time.time())
    return [_advice(known, one) for one in found]


def alike(
    known: Knowledge, song_id: str, n: int, *, member: str, guilds: Collection[str], without: Collection[str]
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
        other=None if reason.item is None else known.id_of(reason.item),
        quality=_quality(known, suggestion.item, reason),
        count=int(reason.value) if reason.kind in _COUNTED else 0,
    )


_COUNTED = {ReasonKind.POPULAR, ReasonKind.NEW, ReasonKind.UNHEARD}


def _quality(known: Knowledge, song: int, reason: Reason) -> Quality | None:
    if reason.feature is None:
        return None
    value = reason.value if reason.kind is ReasonKind.STYLE else known.row_of(song)[reason.feature]
    return TRAITS[reason.feature].of(value)
