"""Others play the same notes: within their range, in as many voices as they have."""

from __future__ import annotations

from generation.brief import Seat
from generation.edit import seating
from generation.lexicon.instruments import GENERAL_MIDI
from generation.score import Note, Part, Role
from tests.support.scores import band_score

PIANO, FLUTE, STRINGS, CELLO, GUITAR = 0, 73, 48, 42, 24


def part(role: Role, pitches: list[int], program: int = PIANO) -> Part:
    return Part(role=role, program=program, notes=tuple(Note(24 * n, pitch, 24, 80) for n, pitch in enumerate(pitches)))


def test_who_can_play_the_notes_plays_them_as_they_are() -> None:
    chords = part(Role.CHORDS, [60, 64, 67])
    assert seating.played_by(chords, STRINGS).notes == chords.notes
    assert seating.played_by(chords, PIANO) is chords


def test_a_low_part_goes_up_by_octaves_as_a_whole() -> None:
    low = part(Role.LEAD, [48, 50, 52, 55])
    flute = seating.played_by(low, FLUTE)
    assert flute.program == FLUTE
    assert [note.pitch for note in flute.notes] == [60, 62, 64, 67]


def test_a_stray_note_goes_by_itself() -> None:
    tune = part(Role.LEAD, [62, 64, 65, 67, 69, 71, 72, 74, 76, 77, 79, 55])
    flute = seating.played_by(tune, FLUTE)
    assert [note.pitch for note in flute.notes] == [62, 64, 65, 67, 69, 71, 72, 74, 76, 77, 79, 67]


def test_one_voice_plays_the_highest_notes() -> None:
    notes = (Note(0, 72, 48, 80), Note(0, 76, 48, 80), Note(24, 74, 24, 80))
    duet = Part(role=Role.LEAD, program=PIANO, notes=notes)
    assert seating.played_by(duet, FLUTE).notes == (Note(0, 76, 24, 80), Note(24, 74, 24, 80))
    assert seating.played_by(duet, GUITAR).notes == notes, "a guitar plays two at once"


def test_everybody_is_in_range_after_any_change_of_players() -> None:
    song = band_score()
    for program in range(0, 128, 7):
        for one in song.parts:
            played = seating.played_by(one, program)
            instrument = GENERAL_MIDI[program]
            assert one.is_drums or all(instrument.low <= note.pitch <= instrument.high for note in played.notes)


def test_a_band_takes_its_seats() -> None:
    song = band_score(roles=(Role.DRUMS, Role.BASS, Role.CHORDS, Role.LEAD))
    chords = song.part(Role.CHORDS)
    assert chords is not None
    band = (Seat(Role.BASS, 32), Seat(Role.CHORDS, STRINGS), Seat(Role.COUNTER, CELLO), Seat(Role.LEAD, 65))
    seated = seating.seated(song, band)
    assert [part.role for part in seated.parts] == [seat.role for seat in band]
    assert (seated.part(Role.BASS), seated.part(Role.LEAD)) == (song.part(Role.BASS), song.part(Role.LEAD))
    assert [part.program for part in seated.parts] == [seat.program for seat in band]
    assert seated.parts[1].notes == chords.notes
    assert not seated.parts[2].notes, "who is new has nothing to play yet"


def test_who_only_changes_seats_takes_the_notes_along() -> None:
    song = band_score(roles=(Role.CHORDS, Role.LEAD))
    chords = song.part(Role.CHORDS)
    assert chords is not None
    moved = seating.seated(song, (Seat(Role.PAD, chords.program), Seat(Role.LEAD, 65))).part(Role.PAD)
    assert moved is not None
    assert moved.notes == chords.notes
