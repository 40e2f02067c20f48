"""What an edit comes to: a song with holes, and the brief by which they are filled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generation.brief import Brief
from generation.compose import Composition
from generation.edit import forms
from generation.form import PlannedBar
from generation.score import Part, Role, Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A song with holes. What is in `score` stays as it is, note for note; the free cells are composed.

    A cell is one part in one bar; it holds the notes that begin there. Bars count from 0. Make it with `of`.
    """

    score: Score  # of the whole result: every bar, and every part of its band, if only with no notes
    before: Score  # the same with the notes that were in the free cells: what is composed there is to be another
    free: Mapping[Role, frozenset[int]]  # bars to compose, by part; a part that is not named stays
    free_chords: frozenset[int]  # bars whose chord is chosen anew; a chord that is None is so as well
    form: tuple[PlannedBar, ...]  # where a bar `recalls_tune`, a free bar of the tune takes up the earlier one
    notes_a_quarter: float | None  # how dense the whole is meant to be; None: as is usual for the brief

    @classmethod
    def of(
        cls,
        score: Score,
        *,
        free: Mapping[Role, Iterable[int]],
        free_chords: Iterable[int] = (),
        form: tuple[PlannedBar, ...] | None = None,
        notes_a_quarter: float | None = None,
    ) -> Draft:
        """Takes the notes out of the free cells. The form is the score's own, without returns, if none is given."""
        holes = {role: frozenset(bars) for role, bars in free.items()}
        parts = tuple(_without(part, holes.get(part.role, frozenset()), score) for part in score.parts)
        return cls(
            score=replace(score, parts=parts),
            before=score,
            free={part.role: holes[part.role] for part in parts if holes.get(part.role)},
            free_chords=frozenset(free_chords),
            form=forms.plain(score) if form is None else form,
            notes_a_quarter=notes_a_quarter,
        )

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left to compose."""
        return not self.free


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be composed. The brief has the draft's bars, meter, key and band."""

    brief: Brief
    draft: Draft


@dataclass(frozen=True, slots=True)
class Edited:
    """The song as it is after an edit, a brief that says what it is, and how it was composed."""

    score: Score
    brief: Brief
    composition: Composition | None  # None if nothing had to be composed; else of the same score


def _without(part: Part, bars: frozenset[int], score: Score) -> Part:
    if not bars:
        return part
    length = score.meter.bar_ticks
    return replace(part, notes=tuple(note for note in part.notes if note.onset // length not in bars))
