"""Texture: how many voices sound, whether they move together, and where it is full and where thin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

import numpy as np

from generation.musicology import lines
from generation.musicology.periods import Period
from generation.musicology.sounding import pitched
from generation.score import Part, Score
from generation.theory import TICKS_PER_QUARTER


class Kind(StrEnum):
    SOLO = "solo"  # one line
    CHORAL = "choral"  # voices that move together, as in a hymn
    ACCOMPANIED = "accompanied"  # a tune over an accompaniment
    POLYPHONIC = "polyphonic"  # several lines of their own
    RHYTHM = "rhythm"  # drums only


@dataclass(frozen=True, slots=True, kw_only=True)
class Texture:
    """Means over the whole song."""

    kind: Kind
    voices: float  # pitches that sound at once, where any does
    together: float  # 0 to 1: share of onsets that two pitched parts have in common
    density: float  # notes a quarter, all parts
    fullest: tuple[int, int] | None  # the period with the most notes a bar: first and last bar; None for a single one
    thinnest: tuple[int, int] | None


_ONE_LINE = 1.15  # voices
_MOVES_TOGETHER = 0.6


def read(score: Score, periods: Sequence[Period]) -> Texture:
    """Of any score; one without notes is a solo of nobody."""
    parts = [part for part in pitched(score) if part.notes]
    voices, together = _voices(score), _together(parts)
    density = sum(len(part.notes) for part in score.parts) / max(score.total_ticks / TICKS_PER_QUARTER, 1)
    counts = notes_a_bar(score)
    means = [
        (sum(counts[period.first - 1 : period.last]) / (period.last - period.first + 1), period) for period in periods
    ]
    fullest, thinnest = (None, None)
    if len(means) > 1:
        most, least = max(means, key=lambda one: one[0])[1], min(means, key=lambda one: one[0])[1]
        fullest, thinnest = (most.first, most.last), (least.first, least.last)
    return Texture(
        kind=_kind(score, parts, voices, together),
        voices=round(voices, 2),
        together=round(together, 3),
        density=round(density, 2),
        fullest=fullest,
        thinnest=thinnest,
    )


def _kind(score: Score, parts: Sequence[Part], voices: float, together: float) -> Kind:
    if not parts:
        return Kind.RHYTHM if score.parts else Kind.SOLO
    if len(parts) == 1:
        return Kind.SOLO if voices <= _ONE_LINE else Kind.ACCOMPANIED
    if together >= _MOVES_TOGETHER and len(parts) > 2:
        return Kind.CHORAL
    return Kind.POLYPHONIC if all(lines.is_line(part) for part in parts) else Kind.ACCOMPANIED


def _voices(score: Score) -> float:
    """By sixteenths."""
    slots = max(1, score.total_ticks // 6 + 1)
    changes = np.zeros(slots + 1)
    for part in pitched(score):
        for note in part.notes:
            first = min(note.onset // 6, slots - 1)
            changes[first] += 1
            changes[min(max(first + 1, note.end // 6), slots)] -= 1
    sounding = np.cumsum(changes)[:-1]
    heard = sounding[sounding > 0]
    return float(heard.mean()) if len(heard) else 0.0


def _together(parts: Sequence[Part]) -> float:
    """The mean over all pairs of parts of what their onsets share."""
    onsets = [{note.onset for note in part.notes} for part in parts]
    shares = [len(one & two) / len(one | two) for one, two in combinations(onsets, 2)]
    return sum(shares) / len(shares) if shares else 0.0


def notes_a_bar(score: Score) -> list[int]:
    """How many notes begin in each bar, in all parts."""
    counts = [0] * len(score.bars)
    for part in score.parts:
        for note in part.notes:
            counts[lines.bar_of(score, note.onset) - 1] += 1
    return counts
