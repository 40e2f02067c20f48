from __future__ import annotations

import pytest

from generation.render.engraving import drumming
from generation.render.engraving.grid import Grid
from generation.score import Note
from generation.theory import Meter

FOUR = Meter(4, 4)
KICK, SNARE, HAT = 36, 38, 42


def found(pitches: list[int]) -> list[list[tuple[int, int, tuple[int, ...]]]]:
    """The drums, all of them on each beat of a bar: onset, end and pitches of each voice's strokes."""
    notes = [Note(onset, pitch, 2, 90) for onset in range(0, 96, 24) for pitch in pitches]
    voices = drumming.voices(notes, Grid(FOUR, [note.onset for note in notes]), FOUR, 96)
    return [[(stroke.onset, stroke.end, stroke.pitches) for stroke in voice] for voice in voices]


def beats(*pitches: int) -> list[tuple[int, int, tuple[int, ...]]]:
    return [(onset, onset + 24, pitches) for onset in range(0, 96, 24)]


def test_hands_are_above_feet() -> None:
    assert found([HAT, KICK, SNARE]) == [beats(SNARE, HAT), beats(KICK)]


@pytest.mark.parametrize(("pitch", "voices"), [(SNARE, [beats(SNARE), []]), (KICK, [[], beats(KICK)])])
def test_who_only_drums_by_hand_or_by_foot_has_one_voice_with_strokes(
    pitch: int, voices: list[list[tuple[int, int, tuple[int, ...]]]]
) -> None:
    assert found([pitch]) == voices


def test_a_drum_rings_no_longer_than_its_beat() -> None:
    notes = [Note(0, SNARE, 90, 90), Note(60, SNARE, 2, 90)]
    hands, feet = drumming.voices(notes, Grid(FOUR, [0, 60]), FOUR, 96)
    assert [(stroke.onset, stroke.end) for stroke in hands] == [(0, 24), (60, 72)]
    assert feet == []


def test_nothing_is_written_behind_the_end() -> None:
    assert drumming.voices([Note(96, SNARE, 2, 90)], Grid(FOUR, [96]), FOUR, 96) == [[], []]
