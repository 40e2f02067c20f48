"""What of a song is given before it is composed: its form, and any of its chords and of its parts' bars."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generation.form import PlannedBar
from generation.score import Note, Part, Role
from generation.theory import Chord

Cell = tuple[int, ...] | None
"""One part in one bar: None if it is free to be composed, empty if it is silent, else its tokens, as they stand after
ROLE, with no SIMILE among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Around what a song is composed. All lists have as many entries as the brief has bars."""

    plan: tuple[PlannedBar, ...]
    chords: tuple[Chord | None, ...]  # None: free
    cells: Mapping[Role, tuple[Cell, ...]]  # of every role of the band
    before: Mapping[Role, tuple[tuple[int, ...], ...]]  # of roles that are free somewhere: what was there
    notes_a_quarter: float | None = None  # how dense the whole is meant to be; None: as is usual for the brief

    def cell(self, role: Role, bar: int) -> Cell:
        return self.cells[role][bar]

    def was(self, role: Role, bar: int) -> tuple[int, ...]:
        """What was in a free cell; empty if nothing was, or if the cell is not free."""
        return self.before[role][bar] if role in self.before and self.cells[role][bar] is None else ()

    def is_free(self, bar: int) -> bool:
        """Whether anything of a bar is composed."""
        return any(cells[bar] is None for cells in self.cells.values())

    def ends_hole(self, role: Role, bar: int) -> bool:
        """Whether a part is free in this bar and no longer in the next."""
        cells = self.cells[role]
        return cells[bar] is None and (bar + 1 == len(cells) or cells[bar + 1] is not None)

    def free_before(self, role: Role, bar: int) -> int:
        """Bars right before this one in which a part is free."""
        cells, start = self.cells[role], bar
        while start and cells[start - 1] is None:
            start -= 1
        return bar - start

    def composed(self, part: Part | None, bar_ticks: int) -> tuple[Note, ...]:
        """The notes of a part that were not given; none of no part."""
        if part is None:
            return ()
        cells = self.cells[part.role]
        return tuple(note for note in part.notes if cells[note.onset // bar_ticks] is None)

    @property
    def joins(self) -> frozenset[int]:
        """Bars that are given whole and follow one that is not: what is composed has to lead there."""
        bars = range(1, len(self.plan))
        return frozenset(bar for bar in bars if self.is_free(bar - 1) and not self.is_free(bar))
