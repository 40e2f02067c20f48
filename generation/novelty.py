"""Has this tune been heard before? The longest run of notes that a melody shares with the training tunes.

A tune is compared by its intervals, so that transposing a copy does not hide it. Notes that repeat count once: playing
a note twice makes no new tune, and would make copies of all that drones. Rhythm does not count: a copy in another
rhythm is still a copy. On the real held-out tunes of corpus1, counting rhythm moved the 90th percentile of exact runs
only from 16 notes to 12, while every copy in another rhythm would have gone unseen.

`make ship` makes the index that is shipped (`training/index.py`), and prints the figures from which `LIMIT` was chosen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from generation.errors import WeightsError
from generation.score import Note, Part, Role, Score

FILE = Path(__file__).with_name("weights") / "melodies.npz"

GRAM = 10
"""Intervals of the runs that are looked up. Chains of 8 overstate the longest run of a held-out tune by 3.2 notes on
average, chains of 10 by 0.7; chains of 12 by as much, and shorter runs would go unseen."""

LEAST_DISTINCT = 3
"""Different intervals without which a run is no tune: a scale has two, a trill or an ostinato of two notes as well."""

LIMIT = 20
"""Notes that a melody may share. The real held-out melodies of corpus1 share 11 (median), 17 (90th percentile) or 22
(95th); those beyond are mostly other editions of works that were trained on (two prints of Szymanowska's preludes, a
hymn in two books). 123 composed songs of 16 bars shared 16 at most."""

_WIDEST = 24
"""Semitones: wider leaps count as this one."""


@dataclass(frozen=True, slots=True)
class Index:
    """All runs of `GRAM` intervals in the training tunes, as sorted 32-bit hashes."""

    hashes: NDArray[np.uint32]

    @classmethod
    def of(cls, melodies: Iterable[Sequence[Note]]) -> Index:
        """The index of whole melodies; of notes struck together the highest counts."""
        found = [_hashes(_intervals(melody)) for melody in melodies]
        return cls(np.unique(np.concatenate(found)) if found else np.zeros(0, np.uint32))

    def save(self, path: Path) -> None:
        """Writes differences of the sorted hashes, byte by byte in planes, which pack to about 2 bytes a hash."""
        gaps = np.diff(self.hashes, prepend=np.uint32(0))
        np.savez_compressed(path, planes=gaps.astype("<u4").view(np.uint8).reshape(-1, 4).T)

    @classmethod
    def load(cls, path: Path = FILE) -> Index:
        """Raises WeightsError if the file is missing or damaged."""
        try:
            with np.load(path, allow_pickle=False) as arrays:
                planes = arrays["planes"]
            gaps = np.ascontiguousarray(planes.T).view("<u4")[:, 0]
        except (OSError, KeyError, ValueError, EOFError, BadZipFile) as error:
            raise WeightsError(
                f"The index of training tunes, {path}, cannot be read: it is missing or damaged.",
                "Install Minstrel again, or fetch the file again with `git checkout generation/weights`.",
            ) from error
        return cls(np.cumsum(gaps, dtype=np.uint32))

    def longest_run(self, notes: Sequence[Note]) -> int:
        """Notes of the longest run that may be in a training tune, repeated notes counted once; 0 if below `GRAM` + 1.

        An upper bound: the run's `GRAM`s are all in the index, but possibly from several tunes.
        """
        intervals = _intervals(notes)
        grams = _hashes(intervals)
        if not len(grams) or not len(self.hashes):
            return 0
        places = np.minimum(np.searchsorted(self.hashes, grams), len(self.hashes) - 1)
        known = np.concatenate(([False], self.hashes[places] == grams, [False]))
        edges = np.flatnonzero(known[1:] != known[:-1]).tolist()
        runs = zip(edges[::2], (end + GRAM - 1 for end in edges[1::2]), strict=True)  # in intervals
        return max((end - start + 1 for start, end in runs if _is_tune(intervals[start:end])), default=0)


def melody(score: Score) -> tuple[Note, ...]:
    """The tune that must be new; empty if there is none."""
    part = melody_part(score)
    return part.notes if part else ()


def melody_part(score: Score) -> Part | None:
    """Who has the tune: the lead, else a counter-line, else nobody: accompaniment is everybody's."""
    return score.part(Role.LEAD) or score.part(Role.COUNTER)


def _intervals(notes: Sequence[Note]) -> NDArray[np.int64]:
    """Semitones from each note to the next that is of another pitch; of notes struck together the highest counts."""
    highest: dict[int, int] = {}
    for note in notes:
        highest[note.onset] = max(note.pitch, highest.get(note.onset, 0))
    steps = np.diff(np.array([highest[onset] for onset in sorted(highest)], np.int64))
    return np.clip(steps[steps != 0], -_WIDEST, _WIDEST)


def _is_tune(intervals: NDArray[np.int64]) -> bool:
    return len(np.unique(intervals)) >= LEAST_DISTINCT


def _hashes(intervals: NDArray[np.int64]) -> NDArray[np.uint32]:
    """A hash of each `GRAM` intervals in a row: the upper half of a multiplicative hash of 64 bits."""
    count = max(len(intervals) - GRAM + 1, 0)
    hashes = np.zeros(count, np.uint64)
    for place in range(GRAM):
        hashes = (hashes + (intervals[place : place + count] + _WIDEST + 1).astype(np.uint64)) * _FACTOR
        hashes ^= hashes >> np.uint64(29)
    return (hashes >> np.uint64(32)).astype(np.uint32)


_FACTOR = np.uint64(0x9E3779B97F4A7C15)
"""2^64 over the golden ratio: Knuth's multiplicative hashing."""
