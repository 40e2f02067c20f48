"""Minstrel's own files come back as they were written, to the note."""

import io
from dataclasses import replace

import mido
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generation import imports, midi
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import METERS, MODES, QUALITIES, Chord, Key
from generation.tokens import without_overlaps
from tests.support.scores import band_score


@pytest.mark.parametrize("meter", METERS, ids=str)
def test_a_song_comes_back_in_every_meter(meter) -> None:
    score = band_score(bars=6, meter=meter)
    found = imports.read(midi.write(score, title="夜 🌧️", text=["Composed by a test"]))
    assert found.score == score
    assert found.is_own
    assert found.title == "夜 🌧️"
    assert found.remarks == ()


def test_every_key_comes_back_with_its_mode_and_spelling() -> None:
    for tonic in (letter + accidental for letter in "ABCDEFG" for accidental in ("", "#", "b")):
        for mode in MODES:
            score = replace(band_score(bars=4, roles=(Role.BASS,)), key=Key(tonic, mode))
            assert imports.read(midi.write(score)).score.key == score.key


@pytest.mark.parametrize("key", [Key("F", "minor"), Key("E", "major")], ids=str)
def test_every_chord_comes_back_and_so_does_none(key: Key) -> None:
    chords = [None, *(Chord(root, quality) for root in range(12) for quality in QUALITIES), None, None]
    bars = tuple(Bar(chord, Section.A) for chord in chords)
    score = replace(band_score(bars=4, roles=(Role.LEAD,)), key=key, bars=bars)
    assert imports.read(midi.write(score)).score == score


notes = st.builds(Note, st.integers(0, 16 * 96 - 1), st.integers(0, 127), st.integers(1, 400), st.integers(1, 127))
parts = st.lists(
    st.tuples(st.sampled_from(Role), st.integers(0, 127), st.lists(notes)), min_size=1, unique_by=lambda part: part[0]
)


@settings(max_examples=60, deadline=None)
@given(parts, st.sampled_from(range(3000, 30001)), st.sampled_from([name.value for name in Section]))
def test_whatever_a_score_holds_comes_back(parts: list[tuple[Role, int, list[Note]]], bpm: int, section: str) -> None:
    """Any notes, also between the grid's places and beyond the last bar line; parts that are silent; any tempo."""
    band = tuple(
        Part(role=role, program=0 if role is Role.DRUMS else program, notes=without_overlaps(played, 5000))
        for role, program, played in sorted(parts, key=lambda part: list(Role).index(part[0]))
    )
    bars = (Bar(None, Section(section)), *band_score(bars=15).bars)
    score = Score(bpm=bpm / 100, meter=METERS[0], key=Key("A", "minor"), bars=bars, parts=band)
    if any(part.notes for part in band):
        assert imports.read(midi.write(score)).score == score


def test_a_file_of_before_chords_were_written_has_those_that_are_heard() -> None:
    score = band_score(bars=8)
    file = mido.MidiFile(file=io.BytesIO(midi.write(score)))
    now, kept = 0, mido.MidiTrack()
    for message in file.tracks[0]:
        now += message.time
        if message.type != "text":
            kept.append(message.copy(time=now))
            now = 0
    file.tracks[0] = kept
    file.save(file=(buffer := io.BytesIO()))
    found = imports.read(buffer.getvalue())
    assert found.is_own
    assert found.score == score  # the test's songs have clear chords


@pytest.mark.parametrize("change", ["a track more", "another division", "off the grid", "a role twice"])
def test_what_was_changed_elsewhere_is_a_foreign_file(change: str) -> None:
    file = mido.MidiFile(file=io.BytesIO(midi.write(band_score(bars=4))))
    if change == "a track more":
        file.tracks.append(
            mido.MidiTrack([mido.Message("note_on", note=60, time=960), mido.Message("note_off", note=60, time=9)])
        )
    elif change == "another division":
        file.ticks_per_beat = 240
    elif change == "off the grid":
        file.tracks[1][6].time = 7
    else:
        file.tracks[2][0] = file.tracks[3][0]
    file.save(file=(buffer := io.BytesIO()))
    assert not imports.read(buffer.getvalue()).is_own
