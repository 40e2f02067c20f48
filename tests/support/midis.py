"""A second way from a score to MIDI, by mido: it shares no code with generation.midi."""

from __future__ import annotations

import io

import mido

from generation.score import Part, Score
from generation.theory import TICKS_PER_QUARTER

_DRUM_CHANNEL = 9


def to_midi(score: Score) -> bytes:
    """The score as a type 1 MIDI file, one track a part."""
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS_PER_QUARTER)
    head = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(score.bpm))])
    file.tracks.append(head)
    channels = iter(channel for channel in range(16) if channel != _DRUM_CHANNEL)
    for part in score.parts:
        file.tracks.append(_track(part, _DRUM_CHANNEL if part.is_drums else next(channels)))
    buffer = io.BytesIO()
    file.save(file=buffer)
    return buffer.getvalue()


def _track(part: Part, channel: int) -> mido.MidiTrack:
    events = [(note.onset, 1, note) for note in part.notes] + [(note.end, 0, note) for note in part.notes]
    track = mido.MidiTrack([mido.Message("program_change", channel=channel, program=part.program)])
    now = 0
    for tick, is_start, note in sorted(events):
        kind = "note_on" if is_start else "note_off"
        velocity = note.velocity if is_start else 0
        track.append(mido.Message(kind, channel=channel, note=note.pitch, velocity=velocity, time=tick - now))
        now = tick
    return track
