"""MIDI files as piano rolls: our own exactly, others as far as they can be read, damaged ones not at all."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence

import mido
import pytest

from generation import midi, roll
from generation.score import Role
from generation.theory import TICKS_PER_QUARTER, Meter
from tests.support import scores

SCORE = scores.band_score(bars=8, bpm=90, meter=Meter(3, 4))
FILE = midi.write(SCORE, title="A waltz")


def test_our_own_files_are_read_as_they_were_written() -> None:
    read = roll.read(FILE)
    tick = 60 / SCORE.bpm / TICKS_PER_QUARTER
    assert (read.bpm, read.meter, read.bars) == (90, "3/4", 8)
    assert read.bar_seconds == pytest.approx(2.0)
    assert read.seconds == pytest.approx(SCORE.seconds)
    for part, score in zip(read.parts, SCORE.parts, strict=True):
        assert part.name.startswith(f"{score.role}: ")
        assert part.is_drums == (score.role is Role.DRUMS)
        assert part.program == (0 if part.is_drums else score.program)
        assert [(note.pitch, note.velocity) for note in part.notes] == [
            (note.pitch, note.velocity) for note in score.notes
        ]
        assert [note.start_seconds for note in part.notes] == pytest.approx([note.onset * tick for note in score.notes])
        assert [note.end_seconds for note in part.notes] == pytest.approx([note.end * tick for note in score.notes])
    starts = [bar for bar in range(8) if not bar or SCORE.bars[bar].section is not SCORE.bars[bar - 1].section]
    assert read.sections == tuple((bar, SCORE.bars[bar].section.value) for bar in starts)


def test_chords_are_heard_where_they_are_plain() -> None:
    heard = roll.read(FILE).chords
    assert len(heard) == 8
    right = [one and bar.chord and one.root == bar.chord.root for one, bar in zip(heard, SCORE.bars, strict=True)]
    assert sum(map(bool, right)) >= 6


def _file(*tracks: Sequence[mido.Message | mido.MetaMessage], division: int = 480) -> bytes:
    file = mido.MidiFile(type=1, ticks_per_beat=division)
    file.tracks += [mido.MidiTrack(track) for track in tracks]
    buffer = io.BytesIO()
    file.save(file=buffer)
    return buffer.getvalue()


def test_a_file_that_says_nothing_is_in_four_four_at_120() -> None:
    read = roll.read(
        _file([mido.Message("note_on", note=60, velocity=70), mido.Message("note_off", note=60, time=960)])
    )
    assert (read.bpm, read.meter, read.bars, read.bar_seconds) == (120, "4/4", 1, 2.0)
    (part,) = read.parts
    assert [(note.start_seconds, note.end_seconds) for note in part.notes] == [(0.0, 1.0)]
    assert read.sections == ()


def test_what_is_never_released_ends_with_its_track_and_what_was_never_struck_is_nothing() -> None:
    read = roll.read(
        _file(
            [
                mido.Message("note_off", note=50),
                mido.Message("note_on", note=60, velocity=70),
                mido.Message("note_on", note=60, velocity=80, time=480),  # the same key again
                mido.Message("note_off", note=60, time=480),
                mido.MetaMessage("end_of_track", time=480),
            ]
        )
    )
    (part,) = read.parts
    assert [(note.start_seconds, note.end_seconds, note.velocity) for note in part.notes] == [
        (0.0, 1.0, 70),
        (0.5, 1.5, 80),
    ]


def test_tempo_changes_are_followed() -> None:
    slower = [mido.MetaMessage("set_tempo", tempo=500_000), mido.MetaMessage("set_tempo", tempo=1_000_000, time=480)]
    notes = [mido.Message("note_on", note=60, velocity=70, time=480), mido.Message("note_off", note=60, time=480)]
    (part,) = roll.read(_file(slower, notes)).parts
    assert [(note.start_seconds, note.end_seconds) for note in part.notes] == [(0.5, 1.5)]


@pytest.mark.parametrize("broken", [b"", b"MThd", b"no MIDI file", FILE[:100], FILE[:-5], b"MThd" + bytes(10)])
def test_what_cannot_be_read_is_an_error(broken: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        roll.read(broken)


@pytest.mark.timeout(60)
def test_damaged_files_are_read_or_refused() -> None:
    chance = random.Random(1)
    outcomes = set()
    for _ in range(300):
        damaged = bytearray(FILE)
        for _ in range(chance.randint(1, 8)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        try:
            read = roll.read(bytes(damaged))
        except ValueError:
            outcomes.add("refused")
            continue
        outcomes.add("read")
        assert all(note.end_seconds >= note.start_seconds >= 0 for part in read.parts for note in part.notes)
        assert len(read.chords) <= roll.MOST_BARS
    assert outcomes == {"read", "refused"}
