"""Which keys a song goes through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generation.musicology import lines
from generation.musicology.chords import HeardChord
from generation.score import Score
from generation.theory import Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Bars in one key."""

    key: Key
    first: int  # bar, from 1
    last: int


def read(score: Score, chords: Sequence[HeardChord], home: Key) -> tuple[Passage, ...]:
    """In their order, without gaps; the whole song in its own key where no chord is heard."""
    found: list[Passage] = []
    for one in chords:
        bar = lines.bar_of(score, one.onset)
        if found and found[-1].key == one.key:
            continue
        if found:
            before = found.pop()
            found.append(Passage(key=before.key, first=before.first, last=max(before.first, bar - 1)))
        found.append(Passage(key=one.key, first=bar if found else 1, last=len(score.bars)))
    return tuple(found) or (Passage(key=home, first=1, last=len(score.bars)),)


def shares(chords: Sequence[HeardChord]) -> dict[Key, float]:
    """How much of the harmony is counted in which key, from 0 to 1."""
    ticks: dict[Key, int] = {}
    for one in chords:
        ticks[one.key] = ticks.get(one.key, 0) + one.end - one.onset
    total = sum(ticks.values())
    return {key: length / total for key, length in ticks.items()}
