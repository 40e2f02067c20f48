"""Bytes are read strictly and within bounds; what programs and drums are is recognised as players would hear it."""

import io
from pathlib import Path

import mido
import pytest
from mido import Message, MetaMessage, MidiFile, MidiTrack

from generation import imports
from generation.brief import MAX_BARS, MAX_SECONDS
from generation.errors import MidiError
from generation.imports import file, limits, refusals
from generation.remarks import TEMPLATES
from generation.score import Note
from tests.support.midis import to_midi
from tests.support.scores import band_score


def written(*tracks: list[Message | MetaMessage], division: int = 24, kind: int = 1) -> bytes:
    """A file of these events, their times counted from the event before."""
    made = MidiFile(type=kind, ticks_per_beat=division)
    made.tracks += [MidiTrack(track) for track in tracks]
    made.save(file=(buffer := io.BytesIO()))
    return buffer.getvalue()


def note(pitch: int = 60, *, after: int = 0, lasts: int = 24, channel: int = 0) -> list[Message]:
    return [
        Message("note_on", channel=channel, note=pitch, velocity=80, time=after),
        Message("note_off", channel=channel, note=pitch, time=lasts),
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "midi_unreadable"),
        (b"RIFF....WAVE", "midi_unreadable"),
        (b"MThd\0\0\0\6\0\1\0\1\xe7\x28MTrk\0\0\0\4\0\xff\x2f\0", "midi_unreadable"),  # time in film frames
        (written([]), "midi_silent"),
        (written(note())[:-5], "midi_unreadable"),
        (written(note()).replace(b"\x90\x3c", b"\x90\xbc"), "midi_unreadable"),
        (b"MThd" + bytes(limits.MOST_BYTES), "midi_too_large"),
        (written(note() * (limits.MOST_NOTES + 1)), "midi_too_full"),
        (written(*[note()] * (limits.MOST_TRACKS + 1)), "midi_too_full"),
        (written([Message("aftertouch", value=1)] * (limits.MOST_EVENTS + 1)), "midi_too_full"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_a_reason_and_a_hint(data: bytes, code: str) -> None:
    with pytest.raises(MidiError) as refused:
        imports.read(data)
    assert refused.value.code == code
    message, hint = refusals.TEMPLATES[code]
    assert refused.value.message == message.format(**refused.value.values)
    assert refused.value.hint == hint.format(**refused.value.values)


def test_the_notes_of_a_track_are_read_with_their_times() -> None:
    (line,) = file.read(
        written([MetaMessage("track_name", name="Lead"), *note(60), *note(64, after=12, lasts=6)])
    ).lines
    assert line.name == "Lead"
    assert line.notes == (Note(0, 60, 24, 80), Note(36, 64, 6, 80))


def test_a_note_that_is_never_released_lasts_until_the_track_ends() -> None:
    track = [Message("note_on", note=60, velocity=80), Message("note_on", note=60, velocity=70, time=24), *note(64)]
    (line,) = file.read(written(track)).lines
    assert line.notes == (Note(0, 60, 24, 80), Note(24, 60, 24, 70), Note(24, 64, 24, 80))


def test_running_status_goes_on_after_texts() -> None:
    whole = written([Message("note_on", note=60, velocity=80), MetaMessage("text", text="x", time=12), *note(64)])
    short = whole.replace(b"\x00\x90\x40\x50", b"\x00\x40\x50").replace(b"\0\0\0\x15", b"\0\0\0\x14")
    assert len(short) == len(whole) - 1
    assert file.read(short).lines == file.read(whole).lines


@pytest.mark.parametrize(("control", "value"), [(0, 120), (0, 127)])
def test_drums_are_on_channel_ten_or_in_a_bank_of_drums(control: int, value: int) -> None:
    bank = Message("control_change", channel=3, control=control, value=value)
    lines = file.read(written(note(36, channel=9), [bank, *note(38, channel=3)], note(60, channel=4))).lines
    assert [line.is_drums for line in lines] == [True, True, False]


def test_a_program_holds_until_it_changes_on_whatever_track_that_is() -> None:
    conductor = [
        Message("program_change", channel=2, program=73),
        Message("program_change", channel=2, program=40, time=48),
    ]
    lines = file.read(written(conductor, [*note(60, channel=2), *note(62, channel=2, after=24)])).lines
    assert [(line.program, [note.pitch for note in line.notes]) for line in lines if line.notes] == [
        (73, [60]),
        (40, [62]),
    ]


def test_one_track_of_many_channels_is_a_line_a_channel() -> None:
    lines = file.read(written([*note(60), *note(40, channel=1), *note(36, channel=9)], kind=0)).lines
    assert [(line.channel, line.is_drums) for line in lines] == [(0, False), (1, False), (9, True)]


def test_signatures_that_say_nothing_are_passed_over() -> None:
    track = [MetaMessage("set_tempo", tempo=0), MetaMessage("key_signature", key="Eb"), *note()]
    data = written(track).replace(b"\xff\x59\x02\xfd", b"\xff\x59\x02\x40")
    found = file.read(data)
    assert found.tempos == ()
    assert found.keys == ()


def test_mido_and_we_agree_on_the_notes_of_a_song() -> None:
    data = to_midi(band_score())
    messages = (message for track in mido.MidiFile(file=io.BytesIO(data)).tracks for message in track)
    struck = sum(message.type == "note_on" and message.velocity > 0 for message in messages)
    assert sum(len(line.notes) for line in file.read(data).lines) == struck


def test_the_words_for_files_are_complete() -> None:
    sources = "".join(path.read_text() for path in Path(imports.__path__[0]).glob("*.py"))
    remarks = {code for code in TEMPLATES if code.startswith("midi_")}
    assert {code for code in remarks if f'Remark("{code}"' in sources} == remarks
    assert {code for code in refusals.TEMPLATES if f'refusal("{code}"' in sources} == set(refusals.TEMPLATES)


def test_the_bounds_are_documented() -> None:
    text = (Path(__file__).parents[3] / "docs" / "midi.md").read_text()
    for what, most in (
        ("bytes", limits.MOST_BYTES),
        ("events in all tracks", limits.MOST_EVENTS),
        ("notes", limits.MOST_NOTES),
        ("tracks", limits.MOST_TRACKS),
    ):
        assert f"| {what} | {most:,} | refused |" in text
    assert f"| bars, seconds | {MAX_BARS}, {MAX_SECONDS}: " in text
