from __future__ import annotations

import pytest

from generation.render.engraving import grid
from generation.render.engraving.grid import Grid
from generation.score import Note, Part, Role
from generation.theory import Meter
from tests.support import scores

FOUR = Meter(4, 4)


def places(onsets: list[int], *, meter: Meter = FOUR, is_swung: bool = False) -> list[int]:
    found = Grid(meter, onsets, is_swung=is_swung)
    return [found.onset(onset) for onset in onsets]


@pytest.mark.parametrize(
    "onsets",
    [
        [0, 12],
        [0, 6, 12, 18],
        [0, 8, 16],
        [0, 3, 6, 9, 12, 15, 18, 21],
        [0, 4, 8, 12],
        [0, 12, 16, 20],
        [0, 4, 8, 12, 16, 20],
        [24, 36, 48, 56, 64],  # each beat by itself
    ],
)
def test_what_is_on_a_division_stays_where_it_is(onsets: list[int]) -> None:
    assert places(onsets) == onsets


def test_a_rolled_chord_is_struck_at_once() -> None:
    assert places([0, 1, 2]) == [0, 0, 0]


def test_one_late_note_makes_no_32nds() -> None:
    assert places([0, 13]) == [0, 12]
    assert places([1, 12, 23]) == [0, 12, 24]


def test_notes_that_are_apart_stay_apart() -> None:
    assert places([0, 9, 12]) == [0, 9, 12]


def test_compound_meters_are_divided_by_eighths() -> None:
    assert places([0, 12, 24, 30, 37], meter=Meter(6, 8)) == [0, 12, 24, 30, 36]


def test_swung_eighths_are_written_even_and_triplets_are_not() -> None:
    assert places([0, 16, 24, 32, 40], is_swung=True) == [0, 12, 24, 32, 40]
    assert places([0, 16, 24, 32, 40]) == [0, 16, 24, 32, 40]


def test_a_song_swings_where_its_beats_are_long_and_short() -> None:
    def song(places: tuple[int, ...]) -> bool:
        notes = tuple(Note(beat * 24 + place, 60, 6, 80) for beat in range(16) for place in places)
        part = Part(role=Role.LEAD, program=0, notes=notes)
        score = scores.band_score(bars=4)
        return grid.swings(type(score)(bpm=120, meter=FOUR, key=score.key, bars=score.bars, parts=(part,)))

    assert song((0, 16))
    assert not song((0, 12))
    assert not song((0, 8, 16))


@pytest.mark.parametrize(
    ("onset", "length", "limit", "end"),
    [
        (0, 22, 24, 24),  # a little before the next
        (0, 6, 12, 12),  # a rest shorter than an eighth is not written
        (0, 12, 48, 12),
        (0, 20, 48, 24),
        (0, 90, 96, 96),
        (24, 2, 96, 36),  # a dab on the beat, then silence
        (0, 50, 96, 48),
        (0, 200, 48, 48),  # cut by the next
    ],
)
def test_notes_end_where_it_reads_well(onset: int, length: int, limit: int, end: int) -> None:
    assert Grid(FOUR, [onset]).end(onset, length, limit) == end
