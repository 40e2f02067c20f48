"""A song in another place: same intervals, drums as they were, nobody out of range."""

from __future__ import annotations

import pytest

from generation.edit.transposing import nearest, transposed
from generation.lexicon.instruments import GENERAL_MIDI
from generation.score import Role
from generation.theory import Key
from tests.support.scores import band_score

SONG = band_score(roles=(Role.DRUMS, Role.CHORDS, Role.PAD))


@pytest.mark.parametrize(("semitones", "key"), [(2, "E minor"), (-5, "A minor"), (12, "D minor"), (1, "Eb minor")])
def test_all_pitched_notes_and_chords_move_by_the_interval(semitones: int, key: str) -> None:
    moved = transposed(SONG, semitones)
    assert str(moved.key) == key
    assert moved.part(Role.DRUMS) == SONG.part(Role.DRUMS)
    for before, after in zip(SONG.parts[1:], moved.parts[1:], strict=True):
        assert [note.pitch for note in after.notes] == [note.pitch + semitones for note in before.notes]
        assert [(note.onset, note.duration, note.velocity) for note in after.notes] == [
            (note.onset, note.duration, note.velocity) for note in before.notes
        ]
    roots = [bar.chord.root if bar.chord else None for bar in moved.bars]
    assert roots == [(bar.chord.root + semitones) % 12 if bar.chord else None for bar in SONG.bars]


def test_there_and_back_is_the_song_as_it_was() -> None:
    assert transposed(transposed(SONG, 3), -3) == SONG


def test_who_would_leave_the_instruments_range_moves_by_octaves() -> None:
    song = band_score(roles=(Role.BASS, Role.COUNTER))
    lower = transposed(song, -7)
    for before, after in zip(song.parts, lower.parts, strict=True):
        instrument = GENERAL_MIDI[after.program]
        assert all(instrument.low <= note.pitch <= instrument.high for note in after.notes)
        pairs = zip(before.notes, after.notes, strict=True)
        assert {(moved.pitch - note.pitch) % 12 for note, moved in pairs} == {5}


def test_the_shortest_way() -> None:
    assert [nearest(Key(tonic, "major").pitch_class) for tonic in ("C", "F", "F#", "G", "B")] == [0, 5, 6, -5, -1]
