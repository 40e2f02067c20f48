"""A tune in another meter keeps all its notes, and every bar of it begins as it did."""

from __future__ import annotations

import itertools

import pytest

from generation.edit.remetering import remetered
from generation.score import Note, Part, Role
from generation.theory import METERS, Meter

FOUR, THREE = Meter(4, 4), Meter(3, 4)


def tune(onsets: list[int], *, length: int = 12) -> Part:
    notes = tuple(Note(onset, 60 + index % 12, length, 80) for index, onset in enumerate(onsets))
    return Part(role=Role.LEAD, program=73, notes=notes)


def test_two_beats_become_one() -> None:
    assert [note.onset for note in remetered(tune([0, 24, 48, 72, 96]), FOUR, THREE).notes] == [0, 24, 48, 60, 72]


def test_one_beat_becomes_two() -> None:
    assert [note.onset for note in remetered(tune([0, 24, 48, 60, 72]), THREE, FOUR).notes] == [0, 24, 48, 72, 96]


def test_a_held_note_is_held_to_the_same_beat() -> None:
    (note,) = remetered(tune([0], length=96), FOUR, THREE).notes
    assert note.duration == 72


@pytest.mark.parametrize(("old", "new"), list(itertools.permutations(METERS, 2)))
def test_no_note_is_lost_and_none_leaves_its_bar(old: Meter, new: Meter) -> None:
    before = tune([bar * old.bar_ticks + tick for bar in range(3) for tick in range(0, old.bar_ticks, 12)], length=6)
    after = remetered(before, old, new)
    assert len(after.notes) == len(before.notes)
    bars = [note.onset // new.bar_ticks for note in after.notes]
    assert sorted(bars) == sorted(note.onset // old.bar_ticks for note in before.notes)
    assert {0, new.bar_ticks, 2 * new.bar_ticks} <= {note.onset for note in after.notes}
