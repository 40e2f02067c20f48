from __future__ import annotations

import random
from itertools import pairwise

from generation.render.engraving.grid import Grid
from generation.render.engraving.voices import Stroke, voices
from generation.score import Note
from generation.theory import Meter

FOUR = Meter(4, 4)


def found(notes: list[Note], *, bars: int = 1, most: int = 2) -> list[list[Stroke]]:
    grid = Grid(FOUR, [note.onset for note in notes])
    return voices(notes, grid, bar_ticks=96, total=bars * 96, most=most)


def test_chords_are_one_voice() -> None:
    (only,) = found([Note(onset, pitch, 23, 80) for onset in (0, 24) for pitch in (60, 64, 67)])
    assert [(stroke.onset, stroke.end, stroke.pitches) for stroke in only] == [
        (0, 24, (60, 64, 67)),
        (24, 48, (60, 64, 67)),
    ]


def test_a_held_bass_below_a_moving_line_is_a_voice_of_its_own() -> None:
    upper, lower = found([Note(0, 40, 96, 80), *(Note(onset, 64 + onset // 24, 24, 80) for onset in range(0, 96, 24))])
    assert [stroke.pitches for stroke in lower] == [(40,)]
    assert lower[0].end == 96
    assert len(upper) == 4


def test_winds_have_one_voice_whatever_overlaps() -> None:
    (only,) = found([Note(0, 60, 96, 80), Note(24, 62, 72, 80)], most=1)
    assert [(stroke.onset, stroke.end) for stroke in only] == [(0, 24), (24, 96)]


def test_legato_is_no_second_voice() -> None:
    assert len(found([Note(onset, 60 + onset // 24, 28, 80) for onset in range(0, 96, 24)])) == 1


def test_short_notes_are_marked() -> None:
    (only,) = found([Note(0, 60, 8, 80), Note(24, 60, 24, 80)])
    assert [stroke.is_short for stroke in only] == [True, False]


def test_whatever_is_played_a_voice_is_one_stroke_after_the_other() -> None:
    dice = random.Random(9)
    for _ in range(40):
        notes = [Note(dice.randrange(400), dice.randrange(128), dice.randrange(1, 300), 80) for _ in range(60)]
        for voice in found(sorted(notes), bars=4):
            assert all(stroke.onset < stroke.end <= 4 * 96 for stroke in voice)
            assert all(first.end <= second.onset for first, second in pairwise(voice))
