"""Where a foreign file's bar lines are: one meter and one tempo for all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from generation.brief import MAX_BPM, MIN_BPM
from generation.imports import beats, quantise
from generation.imports.beats import Played
from generation.imports.file import File
from generation.render.tracks import Clock
from generation.theory import METERS, TICKS_PER_QUARTER, Meter

Times = NDArray[np.float64]

_DEFAULT_TEMPO = 500_000  # microseconds a quarter note
_DEFAULT_METER = (4, 4)
_EARLY = 1 / 8  # quarters: whoever plays is that much before the bar line, and means it
_CLEARLY = 0.7  # times the doubt about the file's own beats: so sure must be who counts by ear

_SAME_BARS = {
    (2, 2): ((4, 4), 1.0),
    (3, 2): ((6, 4), 1.0),
    (4, 2): ((4, 4), 0.5),
    (1, 4): ((4, 4), 1.0),
    (8, 4): ((4, 4), 1.0),
    (2, 8): ((2, 4), 2.0),
    (3, 8): ((3, 4), 2.0),
    (4, 8): ((2, 4), 1.0),
    (8, 8): ((4, 4), 1.0),
    (3, 16): ((3, 4), 4.0),
    (6, 16): ((6, 8), 2.0),
    (9, 16): ((9, 8), 2.0),
    (12, 16): ((12, 8), 2.0),
}
"""Meters that Minstrel does not play, as ones that it does: the meter and the factor on all durations (the tempo takes
the same factor, so the sound is the same)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """How the file's ticks become a score's: `knots` of the file are at `places` of the score, and evenly between."""

    knots: Times
    places: Times
    meter: Meter
    bpm: float  # quarter notes a minute
    is_exact: bool = True  # the notes stand on the grid already
    unplayable: str = ""  # the meter that most of it is in, where Minstrel does not play that
    changes: bool = False  # whether the file has other meters too

    def ticks(self, file_ticks: Times) -> Times:
        """Ticks since the first bar line; what is before it is at 0."""
        return np.interp(file_ticks, self.knots, self.places)


def of(file: File) -> Timing:
    """By what the file says, where its notes agree; where they were played without a click, by ear."""
    onsets = np.array(sorted(note.onset for line in file.lines for note in line.notes), dtype=np.float64)
    written = _written(file, int(onsets[0]))
    places = written.ticks(onsets)
    if quantise.is_exact(places):
        return written
    return _by_ear(file, doubt=quantise.doubt(places, written.bpm)) or replace(written, is_exact=False)


# ------------------------------------------------------------------------------------- as it is written


def _written(file: File, begin: int) -> Timing:
    """The meter that lasts longest, its bar lines, and the middle one of the file's tempos."""
    end = max(note.end for line in file.lines for note in line.notes)
    stretches = list(_stretches(file.meters, end))
    lengths = Counter[tuple[int, int]]()
    for start, stop, signature in stretches:
        lengths[signature] += max(stop - max(start, begin), 0)
    signature = max(lengths, key=lambda one: lengths[one])
    same, factor = _SAME_BARS.get(signature, (signature, 1.0))
    is_playable = Meter(*same) in METERS
    meter = Meter(*same) if is_playable else Meter(*_DEFAULT_METER)
    bpm, octave = _in_range(_bpm(file.tempos, begin, end) * factor)
    scale = TICKS_PER_QUARTER / file.division * factor * octave
    bar = meter.bar_ticks / scale
    first = _first_bar(stretches, signature, bar, begin + _EARLY * file.division)
    return Timing(
        knots=np.array([first, end + 1.0]),
        places=np.array([0.0, (end + 1.0 - first) * scale]),
        meter=meter,
        bpm=bpm,
        unplayable="" if is_playable else "{}/{}".format(*signature),
        changes=sum(length > bar for length in lengths.values()) > 1,
    )


def _in_range(bpm: float) -> tuple[float, float]:
    """A tempo that Minstrel plays, and by how much all durations change with it."""
    factor = 1.0
    while bpm * factor > MAX_BPM:
        factor /= 2
    while bpm * factor < MIN_BPM:
        factor *= 2
    return min(max(round(bpm * factor, 2), MIN_BPM), MAX_BPM), factor


_Stretch = tuple[int, int, tuple[int, int]]  # from tick, to tick, beats and unit


def _stretches(meters: Sequence[tuple[int, int, int]], end: int) -> Iterator[_Stretch]:
    changes = {0: _DEFAULT_METER} | {tick: (beats, unit) for tick, beats, unit in meters}
    starts = sorted(changes)
    for start, stop in zip(starts, [*starts[1:], max(end, starts[-1] + 1)], strict=True):
        yield start, stop, changes[start]


def _first_bar(stretches: Sequence[_Stretch], signature: tuple[int, int], bar: float, begin: float) -> float:
    """The last bar line before the first note, where most of the music in the meter has its bar lines."""
    phases = Counter[float]()
    for start, stop, one in stretches:
        if one == signature:
            phases[round(start % bar, 6)] += stop - start
    phase = max(phases, key=lambda one: phases[one])
    return phase + (begin - phase) // bar * bar


def _bpm(tempos: Sequence[tuple[int, int]], begin: int, end: int) -> float:
    """The middle tempo by how long each lasts while there is music."""
    changes = [(0, _DEFAULT_TEMPO), *tempos]
    stops = [*(tick for tick, _ in changes[1:]), max(end, changes[-1][0])]
    held = sorted(
        (tempo, max(min(stop, end) - max(start, begin), 0)) for (start, tempo), stop in zip(changes, stops, strict=True)
    )
    half, so_far = sum(length for _, length in held) / 2, 0
    for tempo, length in held:
        so_far += length
        if length and so_far >= half:
            return 60_000_000 / tempo
    return 60_000_000 / changes[-1][1]


# --------------------------------------------------------------------------------------------- by ear


def _by_ear(file: File, *, doubt: float) -> Timing | None:
    """The best way to count along, if the notes fall on its beats clearly better than on the file's."""
    clock = Clock(file.division, list(file.tempos))
    played = _played(file, clock)
    least, best = doubt * _CLEARLY, None
    for counted in beats.candidates(played):
        period = float(np.median(np.diff(counted)))
        bpm, factor = _in_range(60 / period)
        found = quantise.doubt(_places(played.onset, counted), bpm) * beats.strangeness(period)
        if found < least and factor == 1:
            least, best = found, (counted, bpm)
    if best is None:
        return None
    counted, bpm = best
    beats_a_bar, phase = beats.bars(played, counted)
    begin = float(np.searchsorted(counted, played.onset[0] + _EARLY * 60 / bpm)) - 1
    first = phase + (begin - phase) // beats_a_bar * beats_a_bar
    knots = np.unique([tick for line in file.lines for note in line.notes for tick in (note.onset, note.end)])
    seconds = np.array([clock.seconds(int(tick)) for tick in knots])
    places = _places(seconds, counted) - first * TICKS_PER_QUARTER
    return Timing(
        knots=knots.astype(np.float64),
        places=np.maximum(places, 0),
        meter=Meter(beats_a_bar, 4),
        bpm=bpm,
        is_exact=False,
    )


def _places(seconds: Times, counted: Times) -> Times:
    """Ticks since the first beat; after the last one they go on as before."""
    after = np.maximum(seconds - counted[-1], 0) / (counted[-1] - counted[-2])
    return (np.interp(seconds, counted, np.arange(len(counted))) + after) * TICKS_PER_QUARTER


def _played(file: File, clock: Clock) -> Played:
    notes = sorted(note for line in file.lines for note in line.notes)
    onset = np.array([clock.seconds(note.onset) for note in notes])
    return Played(
        onset=onset,
        duration=np.array([clock.seconds(note.end) for note in notes]) - onset,
        pitch=np.array([note.pitch for note in notes]),
        velocity=np.array([note.velocity for note in notes]),
    )
