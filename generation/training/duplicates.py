"""Which works are the same tune: editions, versions and arrangements found by what their melodies share.

A melody's fingerprint is the set of its runs of twelve steps; a step is an interval, octaves aside, and whether the
note is much shorter or longer than the one before. Key, tempo and swing do not change it. Works that share a clear
part of their runs are one cluster (union-find over an inverted index of runs).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from generation.score import Note, Role, Score

STEPS = 12
SHARED_RUNS, SHARED_PART = 8, 0.3
"""From how many runs in common, and from which part of the shorter melody's, two works are one tune."""
SAME_PART = 0.8
"""From which part of the longer melody's runs two excerpts are one excerpt in two editions."""

_STOCK = 12  # a run that occurs in more works than this is a figure of speech, not a tune
_LEAST_INTERVALS = 3  # different ones in a run: scales, trills and repeated notes say nothing
_LONGER = 2.5  # ratio of two notes' lengths that no swing makes

Runs = NDArray[np.int64]


def fingerprint(score: Score) -> Runs:
    """The runs of the lead part, or of the highest line where there is none: (n,) sorted and unique."""
    lead = score.part(Role.LEAD)
    notes = lead.notes if lead else [note for part in score.parts if not part.is_drums for note in part.notes]
    return runs(notes)


def runs(notes: Iterable[Note]) -> Runs:
    """The runs of a line; of notes that begin together the highest counts."""
    highest: dict[int, int] = {}
    for note in notes:
        highest[note.onset] = max(note.pitch, highest.get(note.onset, 0))
    onsets = np.array(sorted(highest), np.int64)
    pitches = np.array([highest[onset] for onset in onsets.tolist()], np.int64)
    if len(onsets) < STEPS + 2:
        return np.zeros(0, np.int64)
    lengths = np.diff(onsets)
    ratio = lengths[1:] / lengths[:-1]
    rhythm = (ratio > _LONGER).astype(np.int64) - (ratio < 1 / _LONGER) + 1
    intervals = np.diff(pitches)[: len(rhythm)] % 12
    windows = np.lib.stride_tricks.sliding_window_view(intervals * 3 + rhythm, STEPS)
    different = (np.diff(np.sort(np.lib.stride_tricks.sliding_window_view(intervals, STEPS)), axis=1) > 0).sum(axis=1)
    # 36 steps to the twelfth power fit into 63 bits: the number is the run, no hash.
    return np.unique((windows @ (36 ** np.arange(STEPS, dtype=np.int64)))[different + 1 >= _LEAST_INTERVALS])


def clusters(melodies: Sequence[tuple[str, Runs]]) -> dict[str, str]:
    """The cluster of every work, named by its first work in the alphabet, from (work, runs) of all pieces."""
    by_work: dict[str, list[Runs]] = defaultdict(list)
    for work, found in melodies:
        by_work[work].append(found)
    names = sorted(by_work)
    united = [np.unique(np.concatenate(by_work[name])) for name in names]
    # Arrangements differ in what they leave out: a work is as long as its usual piece, not as all of them together.
    lengths = [float(np.median([len(found) for found in by_work[name]])) for name in names]
    parents = list(range(len(names)))
    for (first, second), shared in _shared(united).items():
        if shared >= max(SHARED_RUNS, SHARED_PART * min(lengths[first], lengths[second])):
            low, high = sorted((_root(parents, first), _root(parents, second)))
            parents[high] = low
    return {name: names[_root(parents, index)] for index, name in enumerate(names)}


def _shared(sets: Sequence[Runs]) -> Counter[tuple[int, int]]:
    """How many runs each pair of works has in common; pairs without any are not there."""
    values = np.concatenate(sets) if sets else np.zeros(0, np.int64)
    owners = np.repeat(np.arange(len(sets)), [len(found) for found in sets])
    order = np.argsort(values, kind="stable")
    values, owners = values[order], owners[order]
    starts = np.flatnonzero(np.append(True, values[1:] != values[:-1])) if len(values) else np.zeros(0, np.int64)
    counts = np.diff(np.append(starts, len(values)))
    pairs: Counter[tuple[int, int]] = Counter()
    for start, count in zip(starts.tolist(), counts.tolist(), strict=True):
        if 1 < count <= _STOCK:
            pairs.update(combinations(owners[start : start + count].tolist(), 2))
    return pairs


def _root(parents: list[int], index: int) -> int:
    while parents[index] != index:
        parents[index] = parents[parents[index]]
        index = parents[index]
    return index


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """What tells an excerpt of a real score from another edition of it."""

    cluster: str
    bars: int
    notes: int
    runs: Runs


def editions(excerpts: Mapping[int, Excerpt]) -> set[int]:
    """Which excerpts repeat an earlier one: nearly the same melody, length and number of notes."""
    kept: dict[str, list[Excerpt]] = defaultdict(list)
    repeated: set[int] = set()
    for index, excerpt in sorted(excerpts.items()):
        if any(_same(excerpt, other) for other in kept[excerpt.cluster]):
            repeated.add(index)
        else:
            kept[excerpt.cluster].append(excerpt)
    return repeated


def _same(first: Excerpt, second: Excerpt) -> bool:
    longer = max(len(first.runs), len(second.runs))
    if longer < SHARED_RUNS or abs(first.bars - second.bars) > 4:
        return False
    if abs(first.notes - second.notes) > 0.15 * max(first.notes, second.notes):
        return False
    return len(np.intersect1d(first.runs, second.runs, assume_unique=True)) >= SAME_PART * longer
