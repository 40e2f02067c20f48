"""Minstrel's songs as other programs and players would have written them: without our words, and with a hand's timing."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass

import mido
import numpy as np

from generation.score import Score
from generation.theory import TICKS_PER_QUARTER

DIVISION = 480
_DRUM_CHANNEL = 9
_DEFAULT_BPM = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """How a song is played."""

    name: str
    has_click: bool  # the file's tempo and meter are the song's; else it says 120 bpm and begins anywhere
    jitter_seconds: float  # the standard deviation of onsets
    drift: float  # of the tempo from beat to beat, as a share of it


HANDS = (
    Hand(name="by another program", has_click=True, jitter_seconds=0.0, drift=0.0),
    Hand(name="played to a click", has_click=True, jitter_seconds=0.012, drift=0.0),
    Hand(name="played at an even tempo, without a click", has_click=False, jitter_seconds=0.012, drift=0.0),
    Hand(name="played freely", has_click=False, jitter_seconds=0.012, drift=0.01),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A file, and where each of its notes is in the song."""

    midi: bytes
    places: tuple[tuple[int, int], ...]  # the file's tick, the song's


def record(score: Score, hand: Hand, *, seed: int) -> Recording:
    """No names, no key, no chords, no sections; programs and the drums' channel as everywhere."""
    chance = random.Random(seed)
    beats = _beats(score, hand, chance)
    a_second = DIVISION * (score.bpm if hand.has_click else _DEFAULT_BPM) / 60
    file = mido.MidiFile(type=1, ticks_per_beat=DIVISION)
    file.tracks.append(mido.MidiTrack(_conductor(score) if hand.has_click else []))
    channels = iter(channel for channel in range(16) if channel != _DRUM_CHANNEL)
    places = []
    for part in score.parts:
        channel = _DRUM_CHANNEL if part.is_drums else next(channels)
        events = []
        for note in part.notes:
            on, off = np.interp(
                (note.onset / TICKS_PER_QUARTER, note.end / TICKS_PER_QUARTER), range(len(beats)), beats
            )
            start = max(round((on + chance.gauss(0, hand.jitter_seconds)) * a_second), 0)
            stop = max(round(off * a_second), start + 20)
            places.append((start, note.onset))
            events += [(start, 1, note.pitch, note.velocity), (stop, 0, note.pitch, 0)]
        file.tracks.append(_track(events, channel, part.program))
    file.save(file=(buffer := io.BytesIO()))
    return Recording(midi=buffer.getvalue(), places=tuple(places))


def _beats(score: Score, hand: Hand, chance: random.Random) -> list[float]:
    """Seconds of each quarter note."""
    found, pace = [0.0 if hand.has_click else 0.7], 1.0
    for _ in range(score.total_ticks // TICKS_PER_QUARTER + 40):
        pace = min(max(pace * (1 + chance.gauss(0, hand.drift)), 0.8), 1.25)
        found.append(found[-1] + 60 / score.bpm * pace)
    return found


def _conductor(score: Score) -> list[mido.MetaMessage]:
    meter = mido.MetaMessage("time_signature", numerator=score.meter.beats, denominator=score.meter.unit)
    return [mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(score.bpm)), meter]


def _track(events: list[tuple[int, int, int, int]], channel: int, program: int) -> mido.MidiTrack:
    track, now = mido.MidiTrack([mido.Message("program_change", channel=channel, program=program)]), 0
    for tick, is_start, pitch, velocity in sorted(events):
        kind = "note_on" if is_start else "note_off"
        track.append(mido.Message(kind, channel=channel, note=pitch, velocity=velocity, time=tick - now))
        now = tick
    return track
