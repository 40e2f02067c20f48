"""Shares with their uncertainty, and correlations of moods, as result files hold them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from generation.brief import Mood

_Z = 1.96  # of a 95 % interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of how many, with Wilson's 95 % interval (1927), which holds near 0 and 1 too."""

    right: int
    of: int
    share: float  # 0 where there was nothing to count
    low: float
    high: float

    @classmethod
    def of_all(cls, verdicts: Iterable[bool]) -> Share:
        found = [bool(verdict) for verdict in verdicts]
        return cls.counted(sum(found), len(found))

    @classmethod
    def counted(cls, right: int, of: int) -> Share:
        if of == 0:
            return cls(right=0, of=0, share=0.0, low=0.0, high=1.0)
        share, spread = right / of, _Z * _Z / of
        middle = (share + spread / 2) / (1 + spread)
        reach = _Z / (1 + spread) * math.sqrt(share * (1 - share) / of + spread / (4 * of))
        return cls(right=right, of=of, share=share, low=max(0.0, middle - reach), high=min(1.0, middle + reach))


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodAgreement:
    """Two moods for each song: Pearson's r, and how often the signs agree where the first is not near zero."""

    songs: int
    valence_r: float
    arousal_r: float
    valence_sign: Share
    arousal_sign: Share

    @classmethod
    def of(cls, requested: Sequence[Mood], measured: Sequence[Mood]) -> MoodAgreement:
        """The two sequences go song by song."""
        valence = [(one.valence, other.valence) for one, other in zip(requested, measured, strict=True)]
        arousal = [(one.arousal, other.arousal) for one, other in zip(requested, measured, strict=True)]
        return cls(
            songs=len(requested),
            valence_r=correlation(valence),
            arousal_r=correlation(arousal),
            valence_sign=Share.of_all(one * other > 0 for one, other in valence if is_clear(one)),
            arousal_sign=Share.of_all(one * other > 0 for one, other in arousal if is_clear(one)),
        )


def is_clear(coordinate: float) -> bool:
    """Whether a valence or an arousal says anything of the direction."""
    return abs(coordinate) >= 0.15


def correlation(pairs: Sequence[tuple[float, float]]) -> float:
    """Pearson's r; 0 where one side does not vary."""
    if len(pairs) < 2:
        return 0.0
    one, other = np.array(pairs).T
    if not (one.std() and other.std()):
        return 0.0
    return float(np.corrcoef(one, other)[0, 1])
