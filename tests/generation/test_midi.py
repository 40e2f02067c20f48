"""Files are read back by `pretty_midi` and `symusic`, which share nothing with the writer."""

import io
import itertools
from dataclasses import replace

import mido
import pretty_midi
import pytest
import symusic

from generation import midi
from generation.score import Role
from generation.theory import METERS, MODES, Key
from tests.support.scores import band_score


def _read(data: bytes) -> pretty_midi.PrettyMIDI:
    return pretty_midi.PrettyMIDI(io.BytesIO(data))


def test_a_file_holds_the_score() -> None:
    score = band_score(bars=16, bpm=96)
    song = _read(midi.write(score, title="rain"))
    assert song.get_tempo_changes()[1] == pytest.approx([96], abs=0.001)
    assert [(change.numerator, change.denominator) for change in song.time_signature_changes] == [(4, 4)]
    assert [change.key_number for change in song.key_signature_changes] == [
        pretty_midi.key_name_to_key_number("D minor")
    ]
    assert len(song.instruments) == len(score.parts)
    for part, track in zip(score.parts, song.instruments, strict=True):
        assert track.is_drum == part.is_drums
        assert track.program == part.program
        assert len(track.notes) == len(part.notes)
        seconds_a_tick = 60 / 96 / 24
        first, note = part.notes[0], min(track.notes, key=lambda note: (note.start, note.pitch))
        assert (note.pitch, note.velocity) == (first.pitch, first.velocity)
        assert note.start == pytest.approx(first.onset * seconds_a_tick, abs=1e-3)
        assert note.end == pytest.approx(first.end * seconds_a_tick, abs=1e-3)


def test_another_reader_agrees() -> None:
    score = band_score()
    song = symusic.Score.from_midi(midi.write(score))
    assert sum(len(track.notes) for track in song.tracks) == sum(len(part.notes) for part in score.parts)
    assert [marker.text for marker in song.markers] == ["intro", "a", "b", "a", "outro"]


def test_texts_say_the_key_and_each_change_of_chord_where_it_is() -> None:
    score = band_score(bars=4)
    bars = (score.bars[0], score.bars[0], replace(score.bars[2], chord=None), score.bars[3])
    file = mido.MidiFile(file=io.BytesIO(midi.write(replace(score, bars=bars), text=["Minstrel"])))
    ticks = itertools.accumulate(message.time for message in file.tracks[0])
    texts = [(tick / 1920, one.text) for tick, one in zip(ticks, file.tracks[0], strict=True) if one.type == "text"]
    assert texts == [(0, "Minstrel"), (0, "key: D minor"), (0, "chord: Dm"), (2, "chord: N.C."), (3, "chord: C")]


def test_the_same_score_is_the_same_bytes() -> None:
    assert midi.write(band_score(), title="夜 🌧️", text=["Minstrel"]) == midi.write(
        band_score(), title="夜 🌧️", text=["Minstrel"]
    )


def test_titles_of_any_language_survive() -> None:
    file = mido.MidiFile(file=io.BytesIO(midi.write(band_score(), title="夜 é 🌧️")), charset="utf-8")
    assert file.tracks[0].name == "夜 é 🌧️"


@pytest.mark.parametrize("meter", METERS, ids=str)
def test_every_meter_is_written(meter) -> None:
    change = _read(midi.write(band_score(meter=meter))).time_signature_changes[0]
    assert (change.numerator, change.denominator) == (meter.beats, meter.unit)


def test_every_key_is_written() -> None:
    for tonic in (letter + accidental for letter in "ABCDEFG" for accidental in ("", "#", "b")):
        for mode in MODES:
            assert _read(midi.write(replace(band_score(bars=4), key=Key(tonic, mode)))).key_signature_changes


def test_drums_have_their_channel_and_nobody_else() -> None:
    file = mido.MidiFile(file=io.BytesIO(midi.write(band_score())))
    for part, track in zip(band_score().parts, file.tracks[1:], strict=True):
        channels = {message.channel for message in track if message.type == "note_on"}
        assert len(channels) == 1
        assert (channels == {9}) == (part.role is Role.DRUMS)
