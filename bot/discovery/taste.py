"""What a member seems to like, so that it can be shown, and corrected."""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.discovery import features
from bot.discovery.features import Kind, Quality
from bot.discovery.knowledge import Knowledge, number
from generation.brief import Brief
from storage.ratings import Rating

_FELT = 0.2
"""How far from neutral a mood is one."""

_CLEAR = 0.1
"""What songs are expected to please for is said from this part of the strongest on."""

_SAID = 6
"""Of what was learnt, either way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """Something that liked songs have in common."""

    quality: Quality
    share: float  # of all liking: above 0 to 1; a love counts as two likes
    songs: int  # that it rests on


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnt:
    """What songs are expected to please more for, by all that a member did and said; the strongest come first."""

    towards: tuple[Quality, ...] = ()
    away: tuple[Quality, ...] = ()  # what they are expected to please less for


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a member wants of what is learnt."""

    left_out: tuple[str, ...] = ()  # styles that are not to be suggested any more
    uncounted: int = 0  # songs that nothing is to be learnt from
    paused: bool = False  # nothing more is learnt
    led: bool = True  # the member's songs are composed by it


@dataclass(frozen=True, slots=True, kw_only=True)
class Taste:
    """What it rests on are the songs that the member likes. The strongest leanings come first."""

    songs: int
    styles: tuple[Leaning, ...]
    moods: tuple[Leaning, ...]
    instruments: tuple[Leaning, ...]  # families of them
    bpm: tuple[int, int] | None  # from the slowest to the fastest, but for the odd one; None if nothing is liked
    learnt: Learnt
    wishes: Wishes


def learnt(known: Knowledge, member: str) -> Learnt:
    """What the recommender goes by, in words; nothing of who said nothing."""
    if not known.opinions_of(member) or not known.rows:
        return Learnt()
    rows = np.array([*known.rows.values()])
    effects = np.where(features.SAYABLE, known.recommender.leaning(number(member)) * np.ptp(rows, axis=0), 0.0)
    strongest = np.argsort(-np.abs(effects), kind="stable")
    clear = [column for column in strongest if abs(effects[column]) > _CLEAR * abs(effects[strongest[0]])]
    said = (features.quality(column, math.copysign(1.0, effects[column])) for column in clear)
    found = [quality for quality in said if quality is not None]
    towards = dict.fromkeys(quality for quality in found if not quality.lacking)
    away = dict.fromkeys(Quality(quality.kind, quality.name) for quality in found if quality.lacking)
    return Learnt(towards=tuple(towards)[:_SAID], away=tuple(away)[:_SAID])


def of(likes: Sequence[Rating], briefs: Mapping[str, str], *, learnt: Learnt, wishes: Wishes) -> Taste:
    """`briefs` by the songs' ids, as JSON."""
    heard = [(rating.weight, Brief.from_json(json.loads(briefs[rating.song_id]))) for rating in likes]
    qualities = [(weight, _qualities(brief)) for weight, brief in heard]
    return Taste(
        songs=len(heard),
        styles=_leanings(qualities, Kind.STYLE),
        moods=_leanings(qualities, Kind.MOOD),
        instruments=_leanings(qualities, Kind.BAND),
        bpm=_range([brief.bpm for _, brief in heard]),
        learnt=learnt,
        wishes=wishes,
    )


def _qualities(brief: Brief) -> list[Quality]:
    found = [Quality(Kind.STYLE, brief.style)]
    for value, name, opposite in ((brief.mood.valence, "happy", "sad"), (brief.mood.arousal, "lively", "calm")):
        if abs(value) >= _FELT:
            found.append(Quality(Kind.MOOD, name if value > 0 else opposite))
    players = [*sorted(features.families(brief)), *(["drums"] if brief.drums else [])]
    return [*found, *(Quality(Kind.BAND, name) for name in players)]


def _leanings(qualities: Sequence[tuple[float, list[Quality]]], kind: Kind) -> tuple[Leaning, ...]:
    total = sum(weight for weight, _ in qualities)
    weights: dict[Quality, float] = defaultdict(float)
    songs = Counter[Quality]()
    for weight, found in qualities:
        for quality in found:
            if quality.kind is kind:
                weights[quality] += weight
                songs[quality] += 1
    order = sorted(weights, key=lambda quality: (-weights[quality], quality.name))
    return tuple(Leaning(quality=quality, share=weights[quality] / total, songs=songs[quality]) for quality in order)


def _range(tempi: Sequence[int]) -> tuple[int, int] | None:
    """Without the outermost tenth at either end."""
    if not tempi:
        return None
    ordered, odd = sorted(tempi), len(tempi) // 10
    return ordered[odd], ordered[-1 - odd]
