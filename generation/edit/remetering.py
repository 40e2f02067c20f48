"""A tune in another meter: every bar of it keeps its notes, and its beginning note for note."""

from __future__ import annotations

from dataclasses import replace

from generation import tokens
from generation.score import Note, Part
from generation.theory import Meter


def remetered(part: Part, old: Meter, new: Meter) -> Part:
    """Each bar's end is played at half the speed, or at twice, so that the bar fills the new meter.

    From 4/4 to 3/4 the third and the fourth beat become one; from 3/4 to 4/4 the last beat becomes two. Two notes of
    one pitch that come to fall on one moment are one then.
    """
    notes = [_moved(note, old.bar_ticks, new.bar_ticks) for note in part.notes]
    end = max((note.end for note in notes), default=0)
    return replace(part, notes=tokens.without_overlaps(notes, end))


def _moved(note: Note, old: int, new: int) -> Note:
    onset, end = _place(note.onset, old, new), _place(note.end, old, new)
    if onset % new == 0 and note.onset % old:  # snapped into the next bar
        onset -= tokens.GRID[1]
    return replace(note, onset=onset, duration=max(end - onset, 2))


def _place(tick: int, old: int, new: int) -> int:
    """Where a moment of a bar of `old` ticks is in one of `new` ticks: bars meet, and so do their first beats."""
    bar, within = divmod(tick, old)
    same = 2 * min(old, new) - max(old, new)  # ticks that stay as they are; the rest halves, or doubles
    if same < 0:
        return bar * new + tokens.snap(within * new // old)
    if within <= same:
        return bar * new + within
    return bar * new + tokens.snap(same + (within - same) * (new - same) // (old - same))
