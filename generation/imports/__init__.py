"""MIDI from outside: bytes that anybody brings → a score, read strictly, within bounds, and never evaluated.

`read` gives Minstrel's own files back exactly as they were written; others are cleaned: one tempo, one meter, notes on
the grid, a band of eight at most. `brief_of` is the brief that such a song would have had.
"""

from __future__ import annotations

from dataclasses import dataclass

from generation import titles
from generation.imports import file, foreign, own
from generation.imports.briefing import brief_of
from generation.imports.limits import MOST_BYTES
from generation.remarks import Remark
from generation.score import Score

__all__ = ["MOST_BYTES", "Imported", "brief_of", "read"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A song that somebody brought."""

    score: Score  # of at most `brief.MAX_BARS` bars, if it is not our own
    is_own: bool  # it was written by Minstrel, and is the same to the note
    title: str = ""  # as the file says; may be empty
    remarks: tuple[Remark, ...] = ()  # what was changed in a foreign file


def read(data: bytes) -> Imported:
    """Raises MidiError for what is no MIDI file, damaged, silent, or beyond the limits."""
    found = file.read(data)
    title = titles.clean(found.title)
    if (score := own.score(found)) is not None:
        return Imported(score=score, is_own=True, title=title)
    cleaned = foreign.clean(found)
    return Imported(score=cleaned.score, is_own=False, title=title, remarks=cleaned.remarks)
