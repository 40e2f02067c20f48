"""From major to minor and back: degrees move with their scale, chords stay chords, the leading tone leads."""

from __future__ import annotations

import itertools

import pytest

from generation import analysis
from generation.edit import modes
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import MODES, QUALITIES, Chord, Key, Meter
from tests.support.scores import band_score

C_MAJOR, C_MINOR = Key("C", "major"), Key("C", "minor")


@pytest.mark.parametrize(
    ("major", "minor"),
    [
        ((0, "maj"), "Cm"), ((2, "m7"), "Dm7b5"), ((4, "min"), "Eb"), ((5, "maj7"), "Fm7"), ((9, "min"), "Ab"),
        ((7, "maj"), "G"), ((7, "7"), "G7"), ((11, "m7b5"), "Bdim7"),  # the dominant keeps its leading tone
        ((2, "7"), "D7"), ((4, "7"), "Eb7"),  # secondary dominants stay dominants
        ((0, "6"), "Cm6"), ((7, "sus4"), "Gsus4"),
    ],
)  # fmt: skip
def test_chords_and_the_way_back(major: tuple[int, str], minor: str) -> None:
    chord = Chord(*major)
    darker = modes.chord(chord, C_MAJOR, C_MINOR)
    assert darker.named(C_MINOR) == minor
    assert modes.chord(darker, C_MINOR, C_MAJOR) == chord


def line(pitches: list[int], chord: Chord, key: Key) -> Score:
    """A bar of eighths."""
    notes = tuple(Note(12 * index, pitch, 12, 80) for index, pitch in enumerate(pitches))
    bar = Bar(chord, Section.A)
    part = Part(role=Role.LEAD, program=0, notes=notes)
    return Score(bpm=100, meter=Meter(4, 4), key=key, bars=(bar,), parts=(part,))


def pitches(score: Score) -> list[int]:
    return [note.pitch for note in score.parts[0].notes]


def test_a_scale_becomes_the_other_scale() -> None:
    up = line([60, 62, 64, 65, 67, 65, 64, 62], Chord(0, "maj"), C_MAJOR)
    assert pitches(modes.moved(up, "minor")) == [60, 62, 63, 65, 67, 65, 63, 62]
    assert pitches(modes.moved(up, "lydian")) == [60, 62, 64, 66, 67, 66, 64, 62]
    assert pitches(modes.moved(up, "phrygian")) == [60, 61, 63, 65, 67, 65, 63, 61]


def test_a_line_that_rises_to_the_tonic_goes_the_melodic_minors_way() -> None:
    rising = line([67, 69, 71, 72], Chord(0, "maj"), C_MAJOR)
    falling = line([72, 71, 69, 67], Chord(0, "maj"), C_MAJOR)
    assert pitches(modes.moved(rising, "minor")) == [67, 69, 71, 72]
    assert pitches(modes.moved(falling, "minor")) == [72, 70, 68, 67]


def test_a_chromatic_note_keeps_its_distance_to_where_it_leads() -> None:
    below = line([63, 64], Chord(0, "maj"), C_MAJOR)  # D# to E
    assert pitches(modes.moved(below, "minor")) == [62, 63]


def test_an_early_note_belongs_to_the_bar_in_which_it_sounds() -> None:
    bars = (Bar(Chord(0, "maj"), Section.A), Bar(Chord(7, "7"), Section.A))
    part = Part(role=Role.LEAD, program=0, notes=(Note(84, 71, 60, 80),))  # B, an eighth before G7
    song = Score(bpm=100, meter=Meter(4, 4), key=C_MAJOR, bars=bars, parts=(part,))
    assert pitches(modes.moved(song, "minor")) == [71]


@pytest.mark.parametrize("mode", ["major", "dorian", "phrygian", "lydian", "mixolydian", "locrian"])
def test_a_whole_band_moves_together(mode: str) -> None:
    song = band_score()
    moved = modes.moved(song, mode)
    assert moved.key == Key("D", mode)
    assert moved.part(Role.DRUMS) == song.part(Role.DRUMS)
    for before, after in zip(song.parts, moved.parts, strict=True):
        assert [(note.onset, note.velocity) for note in after.notes] == [
            (note.onset, note.velocity) for note in before.notes
        ]
    pad = moved.part(Role.PAD)
    assert pad is not None
    for note in pad.notes:
        chord = moved.bars[note.onset // 96].chord
        assert chord is not None
        assert note.pitch % 12 in chord.pitch_classes


def test_it_is_heard_as_the_other_mode() -> None:
    moved = modes.moved(band_score(), "major")
    notes = [note for part in moved.parts if not part.is_drums for note in part.notes]
    assert analysis.estimate_key(notes) == Key("D", "major")


def test_every_chord_has_one_in_every_mode() -> None:
    for old, new, quality, root in itertools.product(MODES, MODES, QUALITIES, range(12)):
        found = modes.chord(Chord(root, quality), Key("C", old), Key("C", new))
        assert len(found.pitch_classes) == len(QUALITIES[quality])
