"""MIDI files are read strictly before FluidSynth sees them."""

from __future__ import annotations

import contextlib
import io
import random

import mido
import pytest

from generation.errors import RenderError
from generation.render import timeline
from tests.support import midis, scores


def test_length_and_notes_agree_with_mido(song_midi: bytes) -> None:
    file = mido.MidiFile(file=io.BytesIO(song_midi))
    read = timeline.read(song_midi)
    assert read.seconds == pytest.approx(file.length, abs=0.001)
    assert read.notes == sum(message.type == "note_on" and message.velocity > 0 for message in file)


def test_length_follows_every_change_of_tempo() -> None:
    file = mido.MidiFile(type=1, ticks_per_beat=96)
    tempo = mido.MidiTrack(mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(bpm), time=192) for bpm in (60, 240, 90))
    notes = mido.MidiTrack([mido.Message("note_on", note=60, velocity=90), mido.Message("note_off", note=60, time=900)])
    file.tracks += [tempo, notes]
    buffer = io.BytesIO()
    file.save(file=buffer)
    assert timeline.read(buffer.getvalue()).seconds == pytest.approx(file.length, abs=0.001)


def test_what_is_no_midi_file_is_refused() -> None:
    whole = midis.to_midi(scores.band_score(bars=4))
    for broken in (b"", b"MThd", b"RIFF" + whole[4:], whole[:-40], whole[: len(whole) // 2], bytes(300)):
        with pytest.raises(RenderError, match="not a MIDI file"):
            timeline.read(broken)


def test_a_song_without_notes_is_refused() -> None:
    with pytest.raises(RenderError, match="no notes"):
        timeline.read(midis.to_midi(scores.band_score(roles=())))


def test_damage_ends_in_a_render_error_or_not_at_all() -> None:
    whole = midis.to_midi(scores.band_score(bars=4))
    dice = random.Random(7)
    for _ in range(300):
        broken = bytearray(whole)
        for _ in range(dice.randint(1, 20)):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        with contextlib.suppress(RenderError):
            assert timeline.read(bytes(broken)).notes > 0
