"""A song in another place: all pitched notes and chords by the same interval, drums as they are."""

from __future__ import annotations

from dataclasses import replace

from generation.edit import seating
from generation.reading import rekey
from generation.score import Note, Part, Score


def transposed(score: Score, semitones: int) -> Score:
    """`semitones` up, or down if below 0. A part that would leave its instrument's range moves by octaves besides."""
    return replace(
        score,
        key=rekey.transposed(score.key, semitones) if semitones % 12 else score.key,
        bars=tuple(replace(bar, chord=bar.chord.transposed(semitones) if bar.chord else None) for bar in score.bars),
        parts=tuple(_moved(part, semitones) for part in score.parts),
    )


def nearest(semitones: int) -> int:
    """The shortest way to the same pitch class: −5 to 6."""
    return (semitones + 5) % 12 - 5


def _moved(part: Part, semitones: int) -> Part:
    if part.is_drums:
        return part
    notes = tuple(Note(note.onset, note.pitch + semitones, note.duration, note.velocity) for note in part.notes)
    return seating.within(replace(part, notes=notes), most_outside=seating.outside(part))
