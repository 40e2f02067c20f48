"""MIDI files for the readers' tests, written by mido from notes in quarter notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mido

PPQ = 480
Event = tuple[float, float, int]
"""Onset and duration in quarter notes, and a pitch."""


@dataclass(frozen=True, kw_only=True)
class Track:
    notes: Sequence[Event]
    program: int = 0
    name: str = ""
    is_drums: bool = False
    velocity: int = 80
    last_velocity: int = 80  # reached in even steps


def save(
    path: Path,
    tracks: Sequence[Track],
    *,
    meters: Sequence[tuple[float, int, int]] = ((0, 4, 4),),
    tempos: Sequence[tuple[float, float]] = ((0, 96),),
) -> Path:
    """Writes the file; meters are (quarter, beats, unit), tempos (quarter, bpm)."""
    file = mido.MidiFile(ticks_per_beat=PPQ)
    conductor: list[tuple[float, Any]] = [
        (at, mido.MetaMessage("time_signature", numerator=beats, denominator=unit)) for at, beats, unit in meters
    ]
    conductor += [(at, mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(bpm))) for at, bpm in tempos]
    file.tracks.append(_track(conductor))
    channels = iter((*range(9), *range(10, 16)))
    for track in tracks:
        channel = 9 if track.is_drums else next(channels)
        events: list[tuple[float, Any]] = [
            (0, mido.MetaMessage("track_name", name=track.name)),
            (0, mido.Message("program_change", channel=channel, program=track.program)),
        ]
        for i, (onset, duration, pitch) in enumerate(track.notes):
            velocity = track.velocity + (track.last_velocity - track.velocity) * i // len(track.notes)
            on = mido.Message("note_on", channel=channel, note=pitch, velocity=velocity)
            events += [(onset, on), (onset + duration, mido.Message("note_off", channel=channel, note=pitch))]
        file.tracks.append(_track(events))
    path.parent.mkdir(parents=True, exist_ok=True)
    file.save(path)
    return path


def _track(events: list[tuple[float, Any]]) -> mido.MidiTrack:
    """Absolute times to deltas; what ends comes before what begins."""
    track = mido.MidiTrack()
    now = 0
    for at, message in sorted(events, key=lambda event: (round(event[0] * PPQ), event[1].type != "note_off")):
        tick = round(at * PPQ)
        track.append(message.copy(time=tick - now))
        now = tick
    return track


def waltz_hands(bars: int, *, pickup: float = 0.0) -> tuple[Track, Track]:
    """A pianist's waltz in G: oom-pah-pah under a tune, after an upbeat of `pickup` quarters."""
    right: list[Event] = [(0.0, pickup, 74)] if pickup else []
    left: list[Event] = []
    for bar in range(bars):
        start = pickup + 3 * bar
        root, tones = ((43, (59, 62)), (48, (60, 64)), (50, (60, 66)), (43, (59, 62)))[bar % 4]
        left.append((start, 1, root))
        left += [(start + beat, 1, pitch) for beat in (1, 2) for pitch in tones]
        tune = (71, 72, 74, 79)[bar % 4]
        right += [(start, 2, tune + 12 * (bar % 8 > 5)), (start + 2, 1, tune + 2)]
    return Track(notes=right, name="up"), Track(notes=left, name="down")


def choir(bars: int, *, beats: int = 4) -> tuple[Track, ...]:
    """Four voices in C, one chord a beat, with the usual cadence."""
    chords = ((72, 67, 64, 48), (72, 69, 65, 53), (71, 67, 62, 55), (72, 67, 64, 48))
    return tuple(
        Track(
            notes=[(beat, 1, chords[beat // beats % 4][voice]) for beat in range(bars * beats)],
            program=52,
            name=name,
        )
        for voice, name in enumerate(("Soprano", "Alto", "Tenor", "Bass"))
    )
