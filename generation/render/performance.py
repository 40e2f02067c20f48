"""How a song is played: when players really strike a note, and how hard. The delivered MIDI stays as it is written.

Timing drifts as people's does, slowly and by itself (pink noise: Hennig et al., "The nature and perception
of fluctuations in human musical rhythms", 2011), each player in a drift of their own. A line's drift is a
map from written to played time that only rises, so no two notes of a line change places. A note begins at
most `MOST_SECONDS` from where it is written; its velocity changes by `MOST_VELOCITY` at most.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from generation.render.lines import Control, Line, Piece, Played
from generation.render.sounding import Feel

MOST_SECONDS = 0.06
MOST_VELOCITY = 24

_KNOT_SECONDS = 0.16  # between two values of the drift: about an eighth note
_OCTAVES = 6  # of the pink noise: its slowest part lasts ten seconds
_MOST_STRUM_SECONDS = 0.025
_MOST_DRIFT_SECONDS = MOST_SECONDS - _MOST_STRUM_SECONDS  # two of them are less than a knot: the map rises
_MOST_STRUM_SHARE = 0.3  # of a note's length, so that none ends before it begins
_ON_TIME = 0.02  # of a quarter: what counts as on a beat

_EXPRESSION = 11  # the controller that swells
_SWELL_FROM_SECONDS = 0.8  # shorter notes have no time for it
_SWELL_STEP_SECONDS = 0.04
_EXPRESSION_REST, _EXPRESSION_SPAN = 112, 14  # up and down: 4 dB from the softest to the loudest

_STRUNG = frozenset({*range(7), 15, *range(24, 32), 46, *range(104, 108)})  # keyboards, guitars, harp, and their kin
_BREATHING = frozenset({*range(40, 45), *range(48, 55), *range(56, 80), 109, 110, 111})  # bows, voices, winds

_Values = npt.NDArray[np.float64]


def perform(piece: Piece, feel: Feel, *, seed: int) -> Piece:
    """The piece as it is played. The same arguments give the same notes; a feel of nothing gives the piece itself."""
    if feel == Feel():
        return piece
    return replace(piece, lines=tuple(_line(line, piece, feel, seed) for line in piece.lines))


def _line(line: Line, piece: Piece, feel: Feel, seed: int) -> Line:
    dice = np.random.Generator(np.random.PCG64([seed, line.channel]))
    knots = int(piece.end_seconds / _KNOT_SECONDS) + 3
    late = feel.late_ms.get(line.role, 0.0) if line.role else 0.0
    clock = _Clock((late + feel.timing_ms * _pink(dice, knots)) / 1000)
    written = np.array([note.start for note in line.notes])
    starts = clock.at(written)
    ends = clock.at(np.array([note.end for note in line.notes]))
    if line.program in _STRUNG and not line.is_drums:
        strum = np.minimum(np.array(list(_strings(line))) * feel.strum_ms / 1000, _MOST_STRUM_SECONDS)
        starts += np.minimum(strum, (ends - starts) * _MOST_STRUM_SHARE)
    change = feel.accent * _accents(written / piece.quarter_seconds, piece.bar_quarters)
    # Half of it as a phrase comes and goes, half from note to note.
    phrases = _pink(dice, knots)[(written / _KNOT_SECONDS).astype(int)]
    change += feel.dynamics * (phrases + dice.standard_normal(len(written))) / 2**0.5
    change = np.clip(np.rint(change), -MOST_VELOCITY, MOST_VELOCITY).astype(int)
    notes = [
        Played(float(start), float(end), note.pitch, min(127, max(1, note.velocity + int(more))))
        for note, start, end, more in zip(line.notes, starts, ends, change, strict=True)
    ]
    controls = [replace(control, seconds=float(clock.at(np.array(control.seconds)))) for control in line.controls]
    if line.program in _BREATHING and not line.is_drums and feel.swell:
        controls += _swells(notes, feel.swell)
    notes.sort(key=lambda note: (note.start, note.pitch))
    controls.sort(key=lambda control: control.seconds)
    return replace(line, notes=tuple(notes), controls=tuple(controls))


class _Clock:
    """From written to played seconds."""

    def __init__(self, drift: _Values) -> None:
        """`drift`: seconds behind the written time, at each knot."""
        self._written = np.arange(len(drift)) * _KNOT_SECONDS
        self._played = np.maximum(self._written + np.clip(drift, -_MOST_DRIFT_SECONDS, _MOST_DRIFT_SECONDS), 0.0)

    def at(self, seconds: _Values) -> _Values:
        return np.interp(seconds, self._written, self._played)


def _pink(dice: np.random.Generator, count: int) -> _Values:
    """Noise with as much power in every octave, of standard deviation 1 (Voss's: slower and slower dice, added up)."""
    total = np.zeros(count)
    for octave in range(_OCTAVES):
        held = dice.standard_normal(count // 2**octave + 2)
        total += np.interp(np.arange(count) / 2**octave, np.arange(len(held)), held)
    # A straight line between two dice has, on average, two thirds of their variance.
    return total / (_OCTAVES * 2 / 3) ** 0.5


def _strings(line: Line) -> Iterator[int]:
    """For each note how many of its chord are struck before it: from the lowest up."""
    struck, before = 0, -1.0
    for note in line.notes:
        struck = struck + 1 if note.start == before else 0
        before = note.start
        yield struck


def _accents(quarters: _Values, bar_quarters: float) -> _Values:
    """1 on a bar's first beat, 0.5 on the others, 0 halfway between two, −0.7 elsewhere."""

    def is_on(every: float) -> npt.NDArray[np.bool_]:
        return np.abs(quarters / every - np.rint(quarters / every)) * every < _ON_TIME

    return np.select([is_on(bar_quarters), is_on(1.0), is_on(0.5)], [1.0, 0.5, 0.0], -0.7)


def _swells(notes: list[Played], swell: float) -> Iterator[Control]:
    """Held notes grow and fade; a note that is struck while others are held does not disturb them."""
    yield Control(0.0, 0xB0, _EXPRESSION, _EXPRESSION_REST)
    free_from = 0.0
    for note in notes:
        if note.start < free_from or note.end - note.start < _SWELL_FROM_SECONDS:
            continue
        free_from = note.end
        count = int((note.end - note.start) / _SWELL_STEP_SECONDS)
        # From a little below to above and back: the highest point past the middle, as bows and breath do.
        for step, place in enumerate(np.linspace(0.0, 1.0, count)):
            height = swell * (2 * np.sin(np.pi * place**1.4) - 1) * _EXPRESSION_SPAN / 2
            value = round(_EXPRESSION_REST + float(height))
            yield Control(note.start + step * _SWELL_STEP_SECONDS, 0xB0, _EXPRESSION, value)
        yield Control(note.end + _SWELL_STEP_SECONDS, 0xB0, _EXPRESSION, _EXPRESSION_REST)
