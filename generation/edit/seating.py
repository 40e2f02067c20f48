"""Who plays a part: notes are brought into an instrument's range by octaves, and to as many voices as it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from generation import rules
from generation.brief import Seat
from generation.lexicon.instruments import GENERAL_MIDI, Instrument
from generation.score import Note, Part, Role, Score
from generation.tokens import without_overlaps

_OCTAVES = (0, -12, 12, -24, 24, -36, 36)
_MIDI = range(128)
_AN_OCTAVE = 0.1
"""How far a part goes for the sake of its range: an octave, for a tenth of its notes."""


def played_by(part: Part, program: int) -> Part:
    """The same notes on another instrument.

    The whole part moves by octaves, if it has to; the few notes that are still outside of the range, each for itself.
    What has one voice plays the highest note of each onset.
    """
    if part.is_drums or part.program == program:
        return part
    played = replace(part, program=program)
    if rules.voices(part.role, program) < rules.voices(part.role, part.program):
        played = in_voices(played)
    return within(played)


def in_voices(part: Part) -> Part:
    """The part without the lower notes of each onset, and without what overlaps, where its instrument has one voice."""
    if part.is_drums or rules.voices(part.role, part.program) > 1:
        return part
    return replace(part, notes=_one_voice(part.notes))


def seated(score: Score, band: Sequence[Seat]) -> Score:
    """The song played by a band: whoever has no seat in it goes, and a seat that is new has no notes.

    Who goes from one role while the same instrument comes in another has only changed seats.
    """
    leaving = [part for part in score.parts if all(seat.role is not part.role for seat in band)]
    parts = []
    for seat in band:
        part = score.part(seat.role)
        if part is None and seat.role is not Role.DRUMS:
            part = next((one for one in leaving if one.program == seat.program and not one.is_drums), None)
        if part is None:
            parts.append(Part(role=seat.role, program=seat.program, notes=()))
        else:
            parts.append(played_by(replace(part, role=seat.role), seat.program))
            leaving = [one for one in leaving if one is not part]
    return replace(score, parts=tuple(parts))


def outside(part: Part) -> int:
    """How many notes lie outside of the instrument's range."""
    return 0 if part.is_drums else _outside(part.notes, GENERAL_MIDI[part.program], 0)


def within(part: Part, *, most_outside: int = 0) -> Part:
    """The part within its instrument's range, moved by octaves; as it is if no more notes than these lie outside."""
    if part.is_drums:
        return part
    instrument = GENERAL_MIDI[part.program]
    if _outside(part.notes, instrument, 0) <= most_outside and all(note.pitch in _MIDI for note in part.notes):
        return part
    strays = {by: max(_outside(part.notes, instrument, by) - most_outside, 0) / len(part.notes) for by in _OCTAVES}
    shift = min(_OCTAVES, key=lambda by: strays[by] + _AN_OCTAVE * abs(by) / 12)
    moved = (replace(note, pitch=_folded(note.pitch + shift, instrument)) for note in part.notes)
    end = max((note.end for note in part.notes), default=0)
    return replace(part, notes=without_overlaps(moved, end))


def _outside(notes: Sequence[Note], instrument: Instrument, by: int) -> int:
    return sum(not instrument.low <= note.pitch + by <= instrument.high for note in notes)


def _folded(pitch: int, instrument: Instrument) -> int:
    """By as many octaves as are needed. Every range of General MIDI is wider than one."""
    while pitch < instrument.low:
        pitch += 12
    while pitch > instrument.high:
        pitch -= 12
    return pitch


def _one_voice(notes: Sequence[Note]) -> tuple[Note, ...]:
    """The highest note of each onset, held until the next at the longest."""
    line = [max(struck, key=lambda note: note.pitch) for _, struck in groupby(notes, lambda note: note.onset)]
    held = [replace(note, duration=min(note.duration, later.onset - note.onset)) for note, later in pairwise(line)]
    return (*held, *line[-1:])
