"""Keys and chords that are heard, beside what people wrote, and beside what music21 hears: `python -m bench analysis`.

Works are those of music21's installed corpus (`bench/annotated.py`). Each is written as MIDI without its key, read by
`generation.imports`, and analysed; music21 gets the score itself. A quarter of an hour the first time, then seconds.
"""

from __future__ import annotations

import statistics
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bench import annotated
from bench.annotated import Chord, Work
from bench.report import paragraph
from generation import imports, musicology
from generation.errors import MidiError
from generation.musicology import Analysis
from generation.theory import QUALITIES, TICKS_PER_QUARTER
from tests.support import scores

_AGREES = 0.8
"""Share of the notes that must lie in the chords that somebody wrote: what has less is of another edition."""
_GRID = 4  # a quarter note in parts, by which chords are compared
_TRIADS = {frozenset(QUALITIES[name]): name for name in ("maj", "min", "dim", "aug")}

Rows = NDArray[np.int64]
"""(time, 4): root, triad, tonic, is minor; -1 where there is no chord."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A work as both heard it."""

    work: Work
    ours: Analysis
    seconds: float


def run() -> list[str]:
    """The tables."""
    read, refused = _read()
    return [
        *paragraph(
            "Nothing is fitted to this music: the profile of keys is Temperley's, its weights are fitted to the Polish scores, and",
            "the weights of chords were set by hand, those of changes of key (and when they overrule the notes) with a look at how",
            "these works modulate. Minstrel reads a MIDI file without key signature; music21 gets the score, names the key",
            "by `analyze('key')` (Aarden and Essen's profile) and chords by `chordify` and `romanNumeralFromChord` in that key.",
            "Modes count by their third. Chords are compared where the notes agree with what was written about them: other works'",
            f"numerals are of another edition. Refused as MIDI: {refused}.",
        ),
        "",
        *_keys(read),
        "",
        *_sureness(read),
        "",
        *_chords(read),
        "",
        *_times(read),
    ]


def _read() -> tuple[list[_Read], int]:
    read, refused = [], 0
    for work in annotated.works():
        try:
            found = imports.read(work.midi())
        except MidiError:
            refused += 1
            continue
        start = time.process_time()
        analysis = musicology.analyze(found.score)
        read.append(_Read(work, analysis, time.process_time() - start))
    return read, refused


# --------------------------------------------------------------------------------------------------- keys


def _keys(read: Sequence[_Read]) -> list[str]:
    lines = [
        "| works | number | key, Minstrel | key, music21 | or its relative, Minstrel | or its relative, music21 |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    groups: dict[str, list[_Read]] = defaultdict(list)
    for one in read:
        groups[one.work.group].append(one)
    for group, ones in groups.items():
        cells = [
            _share(right(one.work, heard(one)) for one in ones)
            for right in (_is_key, _is_key_or_relative)
            for heard in (_ours, _theirs)
        ]
        lines.append(f"| {group} | {len(ones)} | {' | '.join(cells)} |")
    return lines


def _ours(one: _Read) -> tuple[int, bool]:
    key = one.ours.heard.tonality.key
    return key.pitch_class, key.is_minor


def _theirs(one: _Read) -> tuple[int, bool]:
    return one.work.heard_tonic, one.work.heard_is_minor


def _is_key(work: Work, heard: tuple[int, bool]) -> bool:
    return heard == (work.tonic, work.is_minor)


def _is_key_or_relative(work: Work, heard: tuple[int, bool]) -> bool:
    relative = ((work.tonic + (3 if work.is_minor else 9)) % 12, not work.is_minor)
    return heard == relative or _is_key(work, heard)


def _sureness(read: Sequence[_Read]) -> list[str]:
    """Whether the confidence means what it says."""
    lines = ["| it says that it is sure by | works | and is right in |", "|---|---:|---:|"]
    for low, high in ((0.0, 0.5), (0.5, 0.7), (0.7, 0.9), (0.9, 1.01)):
        ones = [one for one in read if low <= one.ours.heard.tonality.confidence < high]
        if ones:
            said = statistics.mean(one.ours.heard.tonality.confidence for one in ones)
            lines.append(f"| {said:.0%} | {len(ones)} | {_share(_is_key(one.work, _ours(one)) for one in ones)} |")
    return lines


# ------------------------------------------------------------------------------------------------- chords


def _chords(read: Sequence[_Read]) -> list[str]:
    lines = [
        "| works | number | | root | root and triad | key of the place | Roman numeral |",
        "|---|---:|---|---:|---:|---:|---:|",
    ]
    for group in ("chorales with numerals", "madrigals with numerals"):
        ones = [one for one in read if one.work.group == group and one.work.agrees >= _AGREES]
        if not ones:
            continue
        for name, table in (("at each moment", _by_time), ("one a bar", _by_bar)):
            for who, chords in (("Minstrel", _our_chords), ("music21", _their_chords)):
                found = np.mean([_agreement(table(one, _known(one)), table(one, chords(one))) for one in ones], axis=0)
                cells = " | ".join(f"{share:.1%}" for share in found)
                lines.append(f"| {group} | {len(ones)} | {name}, {who} | {cells} |")
    return lines


def _agreement(known: Rows, heard: Rows) -> list[float]:
    """Shares of what is known: root; root and triad; key; all of them."""
    there = known[:, 0] >= 0
    same = known == heard
    root, triad, key = same[:, 0], same[:, 0] & same[:, 1], same[:, 2] & same[:, 3]
    return [float(right[there].mean()) for right in (root, triad, key, triad & key)]


def _by_time(one: _Read, chords: Iterable[tuple[float, float, tuple[int, int, int, int]]]) -> Rows:
    """In sixteenths."""
    table = np.full((len(one.ours.heard.score.bars) * _bar(one) + 64, 4), -1, np.int64)
    for onset, end, row in chords:
        table[round(onset * _GRID) : round(end * _GRID)] = row
    return table


def _by_bar(one: _Read, chords: Iterable[tuple[float, float, tuple[int, int, int, int]]]) -> Rows:
    """The chord that fills most of each bar; of equal ones the first."""
    by_time = _by_time(one, chords)
    bars = [by_time[start : start + _bar(one)] for start in range(0, len(by_time), _bar(one))]
    rows = []
    for bar in bars:
        names, first, counts = np.unique(bar, axis=0, return_index=True, return_counts=True)
        counts = np.where(names[:, 0] < 0, 0, counts)
        rows.append(names[min(range(len(names)), key=lambda index: (-counts[index], first[index]))])
    return np.array(rows)


def _bar(one: _Read) -> int:
    return one.ours.heard.score.meter.bar_ticks * _GRID // TICKS_PER_QUARTER


_Placed = list[tuple[float, float, tuple[int, int, int, int]]]


def _known(one: _Read) -> _Placed:
    return _placed(one.work.chords, one.work.pickup)


def _their_chords(one: _Read) -> _Placed:
    return _placed(one.work.heard_chords, one.work.pickup)


def _placed(chords: Sequence[Chord], pickup: float) -> _Placed:
    return [
        (
            chord.onset + pickup,
            chord.onset + chord.duration + pickup,
            (chord.root, _triad(chord.root, chord.tones), chord.tonic, int(chord.is_minor)),
        )
        for chord in chords
    ]


def _our_chords(one: _Read) -> _Placed:
    return [
        (
            chord.onset / TICKS_PER_QUARTER,
            chord.end / TICKS_PER_QUARTER,
            (
                chord.chord.root,
                _triad(chord.chord.root, chord.chord.pitch_classes),
                chord.key.pitch_class,
                int(chord.key.is_minor),
            ),
        )
        for chord in one.ours.heard.chords
    ]


def _triad(root: int, tones: Iterable[int]) -> int:
    """Which triad it is: 0 major, 1 minor, 2 diminished, 3 augmented, 4 none of them."""
    steps = {(tone - root) % 12 for tone in tones}
    return next((index for index, triad in enumerate(_TRIADS) if triad <= steps), 4)


# -------------------------------------------------------------------------------------------------- times


def _times(read: Sequence[_Read]) -> list[str]:
    ours = [1000 * one.seconds for one in read if one.work.chords]
    theirs = [one.work.heard_seconds for one in read if one.work.chords]
    band = scores.band_score(bars=48)
    taken = []
    for is_own in (True, False) * 5:
        start = time.process_time()
        musicology.explain(musicology.analyze(band, is_own=is_own))
        taken.append(time.process_time() - start)
    return paragraph(
        f"Minstrel takes {statistics.median(ours):.0f} ms of processor time for one of the works with numerals (at most {max(ours):.0f}),",
        f"music21 {statistics.median(theirs):.1f} s (at most {max(theirs):.0f}) by the clock of a busy machine.",
        f"A song of {band.seconds:.0f} s for a full band, analysed and explained: {max(taken):.2f} s at most.",
    )


def _share(right: Iterable[bool]) -> str:
    verdicts = [*right]
    return f"{sum(verdicts) / len(verdicts):.1%}" if verdicts else "-"
