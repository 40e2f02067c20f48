"""Score → Standard MIDI File (format 1, General MIDI level 1), the same bytes for the same score.

What MIDI has no event for stands in text events, so that `imports.read` gives the same score back: the key with its
mode and spelling, and the chord of each bar, wherever it changes.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

import mido

from generation.lexicon.instruments import GENERAL_MIDI
from generation.score import Part, Role, Score
from generation.theory import TICKS_PER_QUARTER, Key

TICKS_PER_BEAT = 480
SCALE = TICKS_PER_BEAT // TICKS_PER_QUARTER
KEY_TEXT, CHORD_TEXT, NO_CHORD = "key: ", "chord: ", "N.C."
"""How the texts begin: "key: F# dorian", "chord: C#m7". No chord is called as in lead sheets."""

_DRUM_CHANNEL = 9

_MIX = {  # role: (volume, pan from 0 left to 127 right, reverb), as a band stands on a small stage
    Role.DRUMS: (100, 64, 24),
    Role.BASS: (104, 64, 8),
    Role.CHORDS: (86, 46, 40),
    Role.COMP: (78, 84, 40),
    Role.PAD: (72, 64, 64),
    Role.ARPEGGIO: (80, 92, 52),
    Role.COUNTER: (86, 36, 48),
    Role.LEAD: (108, 66, 48),
}
_MAJOR_BY_SIGNATURE = dict(zip(range(-7, 8), "Cb Gb Db Ab Eb Bb F C G D A E B F# C#".split(), strict=True))
_MINOR_BY_SIGNATURE = dict(zip(range(-7, 8), "Ab Eb Bb F C G D A E B F# C# G# D# A#".split(), strict=True))

Timed = tuple[int, int, mido.Message | mido.MetaMessage]  # tick, order within the tick, message


def write(score: Score, *, title: str = "", text: Sequence[str] = ()) -> bytes:
    """The score as MIDI: a conductor's track with tempo, meter, key, sections and chords, then a track a part."""
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS_PER_BEAT, charset="utf-8")
    file.tracks.append(_track(_conductor(score, title, text)))
    channels = (channel for channel in range(16) if channel != _DRUM_CHANNEL)
    for part in score.parts:
        channel = _DRUM_CHANNEL if part.is_drums else next(channels)
        file.tracks.append(_track(_part(part, channel)))
    buffer = io.BytesIO()
    file.save(file=buffer)
    return buffer.getvalue()


def _conductor(score: Score, title: str, text: Sequence[str]) -> Iterable[Timed]:
    if title:
        yield 0, 0, mido.MetaMessage("track_name", name=title)
    for line in text:
        yield 0, 0, mido.MetaMessage("text", text=line)
    yield 0, 1, mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(score.bpm))
    yield 0, 1, mido.MetaMessage("time_signature", numerator=score.meter.beats, denominator=score.meter.unit)
    yield 0, 1, mido.MetaMessage("key_signature", key=_signature(score.key))
    yield 0, 1, mido.MetaMessage("text", text=f"{KEY_TEXT}{score.key}")
    before = None
    for index, bar in enumerate(score.bars):
        tick = index * score.meter.bar_ticks
        if before is None or bar.section is not before.section:
            yield tick, 2, mido.MetaMessage("marker", text=bar.section.value)
        if before is None or bar.chord != before.chord:
            chord = bar.chord.named(score.key) if bar.chord else NO_CHORD
            yield tick, 3, mido.MetaMessage("text", text=f"{CHORD_TEXT}{chord}")
        before = bar
    yield score.total_ticks, 9, mido.MetaMessage("end_of_track")


def _signature(key: Key) -> str:
    """A key's name as MIDI knows it: only major and minor; a church mode goes by its sharps or flats."""
    if key.mode == "minor":
        return _MINOR_BY_SIGNATURE[key.signature] + "m"
    return _MAJOR_BY_SIGNATURE[key.signature]


def _part(part: Part, channel: int) -> Iterable[Timed]:
    name = "drums" if part.is_drums else GENERAL_MIDI[part.program].name
    yield 0, 0, mido.MetaMessage("track_name", name=f"{part.role.value}: {name}")
    yield 0, 1, mido.Message("program_change", channel=channel, program=0 if part.is_drums else part.program)
    for control, value in zip((7, 10, 91), _MIX[part.role], strict=True):
        yield 0, 1, mido.Message("control_change", channel=channel, control=control, value=value)
    for note in part.notes:
        yield note.end, 2, mido.Message("note_off", channel=channel, note=note.pitch, velocity=0)
        yield note.onset, 3, mido.Message("note_on", channel=channel, note=note.pitch, velocity=note.velocity)


def _track(events: Iterable[Timed]) -> mido.MidiTrack:
    """Events in the order of time, notes released before others are struck, with delta times."""
    track, now = mido.MidiTrack(), 0
    for tick, _, message in sorted(events, key=lambda event: event[:2]):
        track.append(message.copy(time=(tick - now) * SCALE))
        now = tick
    return track
