"""Tunes of many songs, in which a melody is found that may be wrong in parts, transposed, and at another tempo.

Songs are known by numbers, which the caller gives. Tunes that come later make segments of their own, which are joined
as they grow: there are few of them, and hardly any is made anew for a song that comes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generation.finding import alignment
from generation.finding.alignment import Fit
from generation.finding.segment import Segment
from generation.finding.tune import LEAST_NOTES, Tune

MOST_ASKED = 40
"""Notes of a melody that are looked for, the first: more tell nothing that these do not."""

_LARGEST = 25_000  # tunes in a segment: making one takes a few seconds, and memory for its notes several times
_PLACES = 1000  # that are looked at closely


@dataclass(frozen=True, slots=True)
class Hit:
    """A song in which a melody was found."""

    number: int
    fit: Fit


class TuneIndex:
    """Not for several threads at once."""

    def __init__(self) -> None:
        self._segments: list[tuple[NDArray[np.int64], Segment]] = []  # with the songs' numbers, rising

    def add(self, tunes: Mapping[int, Tune]) -> None:
        """Tunes of songs that it does not know, by their numbers; those that are too short to be found are left out."""
        new = [(number, tune) for number, tune in tunes.items() if len(tune) >= LEAST_NOTES]
        for start in range(0, len(new), _LARGEST):
            some = new[start : start + _LARGEST]
            self._segments.append((np.array([number for number, _ in some]), Segment([tune for _, tune in some])))
            self._join()

    def find(self, melody: Tune, most: int, allowed: NDArray[np.bool_]) -> list[Hit]:
        """Up to `most` of the songs that are `allowed`, by number, the best first; of a song the best place.

        Raises ValueError for a melody of fewer than `LEAST_NOTES` notes.
        """
        if len(melody) < LEAST_NOTES:
            raise ValueError(f"a melody of {len(melody)} notes")
        melody = melody.head(MOST_ASKED)
        likely = sorted(
            (
                (place.votes, at, place)
                for at, (numbers, segment) in enumerate(self._segments)
                for place in segment.likely(melody, _PLACES, allowed[numbers])
            ),
            key=lambda one: -one[0],
        )[:_PLACES]
        best: dict[int, Hit] = {}
        for at, (numbers, segment) in enumerate(self._segments):
            places = [place for _, where, place in likely if where == at]
            for place, fit in zip(places, alignment.fits(segment, melody, places), strict=True):
                number = int(numbers[place.tune])
                if number not in best or fit.worth > best[number].fit.worth:
                    best[number] = Hit(number, fit)
        return sorted(best.values(), key=lambda hit: (-hit.fit.worth, hit.number))[:most]

    def _join(self) -> None:
        """The last two segments, as long as the last is not much smaller than the one before it."""
        while len(self._segments) > 1:
            (before, old), (after, young) = self._segments[-2:]
            if 2 * len(young) < len(old) or len(old) + len(young) > _LARGEST:
                return
            tunes = [segment.tune(number) for segment in (old, young) for number in range(len(segment))]
            self._segments[-2:] = [(np.concatenate([before, after]), Segment(tunes))]
