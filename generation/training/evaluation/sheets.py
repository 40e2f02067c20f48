"""A song as plain arrays of notes, off its MIDI bytes: what the readings of chords, mood and style start from.

Nothing of the generator takes part in reading a file: symusic parses it, and time is counted in quarter notes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import symusic
from numpy.typing import NDArray

from generation.score import Score
from generation.theory import TICKS_PER_QUARTER

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """The notes of one instrument, in the order of onset and pitch; arrays of equal length."""

    program: int  # 0 to 127; of no meaning for drums
    is_drums: bool
    onset: Floats  # quarter notes since the beginning
    duration: Floats  # quarter notes
    pitch: Ints
    velocity: Ints


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All tracks that have notes, with the first tempo and time signature of the file."""

    bpm: float  # quarter notes a minute
    beats: int
    unit: int
    tracks: tuple[Track, ...]

    @property
    def bar_quarters(self) -> float:
        return self.beats * 4 / self.unit

    @property
    def pitched(self) -> tuple[Track, ...]:
        return tuple(track for track in self.tracks if not track.is_drums)

    @property
    def drums(self) -> tuple[Track, ...]:
        return tuple(track for track in self.tracks if track.is_drums)

    @property
    def bars(self) -> int:
        """Bars up to the one in which the last note begins."""
        last = max((float(track.onset[-1]) for track in self.tracks), default=0.0)
        return int(last / self.bar_quarters + 1e-6) + 1 if self.tracks else 0


def from_midi(data: bytes) -> Sheet:
    """Reads a MIDI file. Raises ValueError or RuntimeError if it is none."""
    file = symusic.core.ScoreTick.from_midi(data)
    tracks = []
    for track in file.tracks:
        notes = track.notes.numpy()
        if not len(notes["time"]):
            continue
        columns = (notes["time"] / file.tpq, notes["duration"] / file.tpq, notes["pitch"], notes["velocity"])
        tracks.append(_track(track.program, columns, is_drums=track.is_drum))
    tempo = file.tempos[0].qpm if len(file.tempos) else 120.0  # what the standard says of files without
    beats, unit = 4, 4
    if len(file.time_signatures):
        beats, unit = file.time_signatures[0].numerator, file.time_signatures[0].denominator
    return Sheet(bpm=tempo, beats=beats, unit=unit, tracks=tuple(tracks))


def from_score(score: Score) -> Sheet:
    """The sheet that reading the score's MIDI would give, at a tenth of the time: for thousands of training pieces."""
    tracks = []
    for part in score.parts:
        if part.notes:
            rows = np.array([(note.onset, note.duration, note.pitch, note.velocity) for note in part.notes])
            onset, duration, pitch, velocity = rows.T
            columns = (onset / TICKS_PER_QUARTER, duration / TICKS_PER_QUARTER, pitch, velocity)
            tracks.append(_track(0 if part.is_drums else part.program, columns, is_drums=part.is_drums))
    return Sheet(bpm=score.bpm, beats=score.meter.beats, unit=score.meter.unit, tracks=tuple(tracks))


def _track(program: int, columns: Sequence[np.ndarray], *, is_drums: bool) -> Track:
    """A track from onset, duration, pitch and velocity, in any order of notes."""
    onset, duration, pitch, velocity = columns
    order = np.lexsort((pitch, onset))
    return Track(
        program=program,
        is_drums=is_drums,
        onset=onset[order].astype(np.float64),
        duration=duration[order].astype(np.float64),
        pitch=pitch[order].astype(np.int64),
        velocity=velocity[order].astype(np.int64),
    )


def clip(sheet: Sheet, first: int, bars: int) -> Sheet:
    """`bars` bars of a sheet from bar `first` on; tracks that are silent there are left out."""
    start, end = first * sheet.bar_quarters, (first + bars) * sheet.bar_quarters
    tracks = []
    for track in sheet.tracks:
        inside = (track.onset >= start - 1e-6) & (track.onset < end - 1e-6)
        if inside.any():
            rows = {name: getattr(track, name)[inside] for name in ("duration", "pitch", "velocity")}
            tracks.append(replace(track, onset=track.onset[inside] - start, **rows))
    return replace(sheet, tracks=tuple(tracks))
