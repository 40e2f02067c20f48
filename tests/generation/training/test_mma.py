"""What is written for MMA, and how its MIDI is read. MMA itself prepares data only and is not run here."""

from __future__ import annotations

import io

import mido
import pytest

from generation.score import Note, Role
from generation.theory import QUALITIES, Chord
from generation.training import mma


def midi(tracks: dict[str, list[tuple[int, int, int]]]) -> bytes:
    """A file of 192 ticks a quarter; notes as (onset, length, pitch)."""
    file = mido.MidiFile(ticks_per_beat=192)
    for channel, (name, notes) in enumerate(tracks.items()):
        track = mido.MidiTrack([mido.MetaMessage("track_name", name=name, time=0)])
        events = [(onset, "note_on", pitch) for onset, _, pitch in notes]
        events += [(onset + length, "note_off", pitch) for onset, length, pitch in notes]
        now = 0
        for time, kind, pitch in sorted(events):
            track.append(mido.Message(kind, channel=channel, note=pitch, velocity=80, time=time - now))
            now = time
        file.tracks.append(track)
    out = io.BytesIO()
    file.save(file=out)
    return out.getvalue()


def test_human_timing_is_put_on_the_grid() -> None:
    tracks = mma.read_tracks(midi({"Bass": [(3, 90, 36), (194, 90, 43), (290, 90, 36)]}))
    assert [note.onset for note in tracks[0].notes] == [0, 24, 36]


def test_swing_becomes_triplets() -> None:
    swung = [(beat * 192 + place, 40, 51) for beat in range(4) for place in (0, 126)]
    tracks = mma.read_tracks(midi({"Drum-Ride": swung}))
    assert {note.onset % 24 for note in tracks[0].notes} == {0, 16}


def test_a_strummed_chord_is_struck_at_once() -> None:
    strum = [(384 + 5 * string, 100, 50 + 4 * string) for string in range(5)]
    notes = mma.read_tracks(midi({"Chord": strum}))[0].notes
    assert {note.onset for note in notes} == {48}
    assert len(notes) == 5


def test_two_four_is_played_twice_as_fast() -> None:
    notes = mma.read_tracks(midi({"Bass": [(0, 100, 36), (384, 100, 43)]}), scale=0.5)[0].notes
    assert [note.onset for note in notes] == [0, 24]


@pytest.mark.parametrize(
    ("name", "length", "role"),
    [
        ("Drum-Kick", 24, Role.DRUMS),
        ("Bass", 24, Role.BASS),
        ("Walk-Main", 24, Role.BASS),
        ("Chord-Guitar", 12, Role.CHORDS),
        ("Chord-Sus", 96, Role.PAD),
        ("Plectrum-1", 96, Role.CHORDS),
        ("Arpeggio", 12, Role.ARPEGGIO),
        ("Scale", 12, Role.COUNTER),
    ],
)
def test_tracks_find_their_roles(name: str, length: int, role: Role) -> None:
    assert mma.role_of(mma.Track(name, (Note(0, 60, length, 80),)), 96) is role


def test_the_script_changes_grooves_only_where_they_change() -> None:
    text = mma.script([Chord(0, "maj"), Chord(9, "m7"), Chord(2, "dim")], ["A", "A", "B"], 7)
    assert text.splitlines() == [
        "RndSeed 7",
        "Tempo 120",
        "Groove A",
        "AllTracks RTime 0",
        "1 C",
        "2 Am7",
        "Groove B",
        "AllTracks RTime 0",
        "3 Ddim3",
    ]


def test_nothing_but_names_reaches_mma() -> None:
    with pytest.raises(ValueError, match="not the name of a groove"):
        mma.script([Chord(0, "maj")], ["A\nSystem rm"], 7)
    for quality in QUALITIES:
        assert mma.chord_name(Chord(10, quality)).startswith("Bb")


def test_a_wandering_bass_is_brought_to_the_root() -> None:
    line = mma.rooted([Note(0, 40, 24, 80), Note(24, 41, 24, 80)], [Chord(0, "maj")], 96)
    assert [note.pitch for note in line] == [36, 41]


def test_thick_chords_are_thinned() -> None:
    chord = [Note(0, pitch, 12, 80) for pitch in (40, 52, 55, 59, 64, 67)]
    assert [note.pitch for note in mma.thinned(chord, 3)] == [59, 64, 67]
