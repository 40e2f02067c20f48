"""Step strings become the notes they say."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from generation.lexicon.styles import STYLES
from generation.score import Note, Role
from generation.theory import METERS, Chord, Key
from generation.training import patterns
from generation.training.grooves import GROOVES, find
from generation.training.patterns import DRUMS, Frame

_FRAME = Frame((Chord(0, "maj"), Chord(7, "7"), Chord(9, "m7")), Key("C", "major"), 96)
_BAR_TICKS = {str(meter): meter.bar_ticks for meter in METERS}


def onsets(notes: list[Note]) -> list[int]:
    return [note.onset for note in notes]


def test_drums() -> None:
    notes = patterns.drum_bar({"kick": "x...x...", "snare": "..X"}, _FRAME, 1, random.Random(0))
    assert [(note.onset, note.pitch) for note in notes] == [(96, 36), (144, 36), (160, 38)]
    assert notes[2].velocity > notes[1].velocity


def test_a_longer_pattern_goes_on_in_the_next_bar() -> None:
    assert patterns.bar_of("x... | .x..", 3) == ".x.."


def test_bass_plays_degrees_and_holds() -> None:
    notes = patterns.bass_bar("1---5-.7", _FRAME, 1, random.Random(0))
    assert [(note.pitch, note.duration) for note in notes] == [(31, 48), (38, 24), (41, 12)]


def test_bass_approaches_the_next_root_by_step() -> None:
    note = patterns.bass_bar(".......a", _FRAME, 1, random.Random(0))[0]
    assert note.pitch in {31, 32}


def test_bass_stays_in_its_range() -> None:
    for root in range(12):
        frame = Frame((Chord(root, "7"),) * 2, Key("C", "major"), 96)
        for sign in "12345678La":
            note = patterns.bass_bar(sign, frame, 0, random.Random(1))[0]
            assert 28 <= note.pitch <= 55


@pytest.mark.parametrize("voices", [2, 3, 4])
def test_voicings_are_chord_tones_led_smoothly(voices: int) -> None:
    led = patterns.voicings(_FRAME, 60, voices)
    for chord, pitches in zip(_FRAME.chords, led, strict=True):
        assert len(pitches) == voices
        assert {pitch % 12 for pitch in pitches} <= chord.pitch_classes
        assert len(set(pitches)) == len(pitches)
    for before, after in pairwise(led):
        assert all(min(abs(pitch - other) for other in before) <= 5 for pitch in after)


def test_broken_chords_go_beyond_the_voicing_by_octaves() -> None:
    notes = patterns.harmony_bar("1234", _FRAME, 0, (60, 64, 67), random.Random(0))
    assert [note.pitch for note in notes] == [60, 64, 67, 72]


def test_find() -> None:
    groove = find("house", "4/4")
    assert groove is not None
    assert groove.meter == "4/4"
    assert find("house", "3/4") is None


@pytest.mark.parametrize("style", GROOVES)
def test_every_groove_fits_its_style_and_meter(style: str) -> None:
    for groove in GROOVES[style]:
        assert groove.meter in {str(meter) for meter in STYLES[style].meters}
        ticks = _BAR_TICKS[groove.meter]
        kits = (*groove.drums, *groove.fills)
        lines = [pattern for kit in kits for pattern in kit.values()]
        for role in Role:
            if role not in {Role.DRUMS, Role.LEAD}:
                lines += getattr(groove, role.value)
        assert {drum for kit in kits for drum in kit} <= DRUMS.keys()
        for line in lines:
            for bar in range(line.count("|") + 1):
                assert ticks % len(patterns.bar_of(line, bar)) == 0, (style, line)
