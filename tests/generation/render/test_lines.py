"""MIDI files as what their channels play."""

from __future__ import annotations

import contextlib
import io
import random

import mido
import pytest

from generation import midi
from generation.errors import RenderError
from generation.render import lines
from generation.theory import TICKS_PER_QUARTER
from tests.support import midis, scores


def _file(*messages: mido.Message | mido.MetaMessage) -> bytes:
    file = mido.MidiFile(type=1, ticks_per_beat=100)
    file.tracks.append(mido.MidiTrack(messages))
    buffer = io.BytesIO()
    file.save(file=buffer)
    return buffer.getvalue()


def test_a_song_of_ours_is_read_with_its_roles_and_programs() -> None:
    score = scores.band_score(bars=4)
    piece = lines.read(midi.write(score))
    assert [line.role for line in piece.lines] == [part.role for part in score.parts]
    assert [line.is_drums for line in piece.lines] == [part.is_drums for part in score.parts]
    assert [line.program for line in piece.lines] == [part.program for part in score.parts]
    assert [len(line.notes) for line in piece.lines] == [len(part.notes) for part in score.parts]
    assert piece.quarter_seconds == pytest.approx(60 / score.bpm, abs=1e-5)
    assert piece.bar_quarters == 4
    first, written = piece.lines[-1].notes[0], score.parts[-1].notes[0]
    assert first.start == pytest.approx(written.onset / TICKS_PER_QUARTER * 60 / score.bpm, abs=1e-4)
    assert first.end == pytest.approx(written.end / TICKS_PER_QUARTER * 60 / score.bpm, abs=1e-4)
    assert (first.pitch, first.velocity) == (written.pitch, written.velocity)


def test_files_of_others_have_no_roles(song_midi: bytes) -> None:
    assert {line.role for line in lines.read(song_midi).lines} == {None}


def test_time_follows_every_change_of_tempo() -> None:
    piece = lines.read(
        _file(
            mido.MetaMessage("set_tempo", tempo=1_000_000),
            mido.Message("note_on", note=60, velocity=90),
            mido.MetaMessage("set_tempo", tempo=250_000, time=100),
            mido.Message("note_off", note=60, time=100),
        )
    )
    assert piece.lines[0].notes == (lines.Played(0.0, 1.25, 60, 90),)


def test_notes_without_an_end_last_until_the_files() -> None:
    piece = lines.read(
        _file(
            mido.Message("note_on", note=60, velocity=90),
            mido.Message("note_on", note=64, velocity=90, time=100),
            mido.Message("note_off", note=64, time=100),
        )
    )
    assert [(note.pitch, note.end) for note in piece.lines[0].notes] == [(60, 1.0), (64, 1.0)]


def test_a_release_ends_all_that_sounds_at_its_pitch() -> None:
    piece = lines.read(
        _file(
            mido.Message("note_on", note=60, velocity=90),
            mido.Message("note_on", note=60, velocity=80, time=100),
            mido.Message("note_on", note=60, velocity=0, time=100),
        )
    )
    assert [note.end for note in piece.lines[0].notes] == [1.0, 1.0]


def test_meters_of_all_kinds() -> None:
    for numerator, denominator, quarters in ((3, 4, 3), (6, 8, 3), (2, 2, 4)):
        meter = mido.MetaMessage("time_signature", numerator=numerator, denominator=denominator)
        note = mido.Message("note_on", note=60, velocity=90)
        assert lines.read(_file(meter, note)).bar_quarters == quarters


def test_damage_ends_in_a_render_error_or_not_at_all() -> None:
    whole = midis.to_midi(scores.band_score(bars=4))
    dice = random.Random(7)
    for _ in range(300):
        broken = bytearray(whole)
        for _ in range(dice.randint(1, 20)):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        with contextlib.suppress(RenderError):
            for line in lines.read(bytes(broken)).lines:
                assert all(0 <= note.pitch < 128 and 0 < note.velocity < 128 for note in line.notes)
                assert all(note.start <= note.end for note in line.notes)
