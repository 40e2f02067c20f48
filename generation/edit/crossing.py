"""What passes from one song to another as a dial turns: phrases of tune and harmony, and players with their patterns.

The order depends on the seed alone, so that what is the second song's at 0.3 is so at 0.6.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from generation.score import Role, Score, Section

PHRASE = 4
"""Bars of tune and harmony that pass together."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A phrase's place in its section: where it comes again, it is of the same song."""

    section: Section
    number: int  # of the phrase within the section, from 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Bars of a song that belong together."""

    place: Place
    bars: range


_HARMONY = 4
"""How many players tune and harmony of a whole song are worth."""

Share = Place | Role
"""What passes as one: the tune and harmony at a place, or a player."""


def phrases(score: Score) -> list[Phrase]:
    """The song in phrases of at most four bars."""
    found: list[Phrase] = []
    start = 0
    for section, run in groupby(bar.section for bar in score.bars):
        end = start + len(list(run))
        found += [
            Phrase(Place(section, number), range(first, min(first + PHRASE, end)))
            for number, first in enumerate(range(start, end, PHRASE))
        ]
        start = end
    return found


def weights(first: Score, second: Score) -> dict[Share, float]:
    """All that can pass from either song to the other, with how much it counts."""
    counted: dict[Share, float] = defaultdict(float)
    for score in (first, second):
        for part in score.parts:
            counted[part.role] += 1
        for phrase in phrases(score):
            counted[phrase.place] += _HARMONY * len(phrase.bars) / len(score.bars)
    return dict(counted)


def passed(weights: Mapping[Share, float], amount: float, seed: int) -> frozenset[Share]:
    """What is the second song's when the dial is at `amount`: about this share of the weights."""
    order = sorted(weights, key=lambda share: (isinstance(share, Role), share))
    random.Random(seed).shuffle(order)
    total, found, before = sum(weights.values()), set[Share](), 0.0
    for share in order:
        if before + weights[share] / 2 <= amount * total:
            found.add(share)
        before += weights[share]
    return frozenset(found)


def counterparts(score: Score, other: Score) -> list[int]:
    """For each bar of a song, the bar of another that stands for it: in the phrase at the same place, as often as this
    has come; else in the one that is as far on in its song."""
    theirs = phrases(other)
    came: Counter[Place] = Counter()
    found: list[int] = []
    for phrase in phrases(score):
        same = [one for one in theirs if one.place == phrase.place]
        match = same[min(came[phrase.place], len(same) - 1)] if same else _as_far_on(phrase, theirs, len(score.bars))
        came[phrase.place] += 1
        found += [match.bars[number % len(match.bars)] for number in range(len(phrase.bars))]
    return found


def _as_far_on(phrase: Phrase, theirs: Sequence[Phrase], bars: int) -> Phrase:
    """Introductions and codas stand for one another, if they can, and so do phrases of the body."""
    end = theirs[-1].bars.stop
    alike = [one for one in theirs if _is_edge(one) == _is_edge(phrase)] or theirs
    return min(alike, key=lambda one: abs(one.bars.start / end - phrase.bars.start / bars))


def _is_edge(phrase: Phrase) -> bool:
    return phrase.place.section in (Section.INTRO, Section.OUTRO)
