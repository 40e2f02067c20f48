"""A MIDI file as a piano roll: its notes in seconds, its bars, sections and chords."""

from __future__ import annotations

import math
import struct
from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from generation import analysis
from generation.render import tracks
from generation.render.tracks import Clock, Event
from generation.score import Note, Part, Role
from generation.theory import METERS, TICKS_PER_QUARTER, Chord, Meter

MOST_BARS = 2_000
"""For which chords are looked for: a song of Minstrel's has 160 at most."""

_MARKER = 0x06
_NOTE_OFF, _NOTE_ON, _PROGRAM_CHANGE = 0x80, 0x90, 0xC0
_DRUM_CHANNEL = 9


@dataclass(frozen=True, slots=True)
class RollNote:
    """A note in seconds since the song's start."""

    start_seconds: float
    end_seconds: float
    pitch: int
    velocity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RollPart:
    """One track's notes on one channel."""

    name: str  # as the track is called, such as "lead: flute"; may be empty
    program: int
    is_drums: bool
    notes: tuple[RollNote, ...]  # in the order of time


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """A whole song. Meter and tempo are those of its start."""

    seconds: float
    bpm: float  # quarter notes a minute
    meter: str
    bars: int
    bar_seconds: float
    parts: tuple[RollPart, ...]
    sections: tuple[tuple[int, str], ...]  # from which bar (from 0) on the song is in which section
    chords: tuple[Chord | None, ...]  # of each bar, as far as they can be heard


@dataclass(slots=True)
class _Line:
    """What is read of one part."""

    program: int = 0
    notes: list[Note] = field(default_factory=list)  # in the file's ticks
    held: defaultdict[int, deque[tuple[int, int]]] = field(default_factory=lambda: defaultdict(deque))

    def strike(self, tick: int, pitch: int, velocity: int) -> None:
        self.held[pitch].append((tick, velocity))

    def release(self, tick: int, pitch: int) -> None:
        if self.held[pitch]:
            start, velocity = self.held[pitch].popleft()
            self.notes.append(Note(start, pitch, max(tick - start, 1), velocity))

    def release_all(self, tick: int) -> None:
        for pitch, held in self.held.items():
            while held:
                self.release(tick, pitch)


def read(midi: bytes) -> Roll:
    """Raises ValueError if it is no MIDI file that can be read."""
    try:
        division, data = tracks.read(midi)
        events = [list(tracks.events(one)) for one in data]
    except struct.error as error:
        raise ValueError(str(error)) from error
    everything = [event for track in events for event in track]
    tempos = [(event.tick, _number(event)) for event in everything if _is_meta(event, tracks.SET_TEMPO, 3)]
    clock = Clock(division, [(tick, tempo) for tick, tempo in tempos if tempo])
    beats, unit = _meter(everything)
    bar_ticks = division * 4 * beats / unit
    end = max((event.tick for event in everything), default=0)
    lines = [(name, channel, line) for track in events for name, channel, line in _lines(track)]
    bars = math.ceil(end / bar_ticks)
    first = next((tempo for tick, tempo in sorted(tempos) if tempo and not tick), 500_000)
    return Roll(
        seconds=clock.seconds(end),
        bpm=round(60_000_000 / first, 2),
        meter=f"{beats}/{unit}",
        bars=bars,
        bar_seconds=bar_ticks / division * first / 1_000_000,
        parts=tuple(_part(name, channel, line, clock) for name, channel, line in lines),
        sections=tuple((int(event.tick / bar_ticks), _text(event)) for event in everything if _is_meta(event, _MARKER)),
        chords=_chords(lines, f"{beats}/{unit}", bars, division),
    )


def _lines(track: Sequence[Event]) -> list[tuple[str, int, _Line]]:
    """A track's parts with notes: the track's name, the channel, and what is played."""
    name, lines = "", defaultdict[int, _Line](_Line)
    for event in track:
        kind, channel = event.status & 0xF0, event.status & 0x0F
        if event.status == tracks.META:
            if event.kind == tracks.TRACK_NAME:
                name = _text(event)
        elif kind == _PROGRAM_CHANGE:
            lines[channel].program = event.data[0] & 0x7F
        elif kind == _NOTE_ON and event.data[1]:
            lines[channel].strike(event.tick, event.data[0], event.data[1])
        elif kind in (_NOTE_ON, _NOTE_OFF):
            lines[channel].release(event.tick, event.data[0])
    for line in lines.values():
        line.release_all(track[-1].tick)
        line.notes.sort()
    return [(name, channel, line) for channel, line in lines.items() if line.notes]


def _part(name: str, channel: int, line: _Line, clock: Clock) -> RollPart:
    notes = (
        RollNote(clock.seconds(note.onset), clock.seconds(note.end), note.pitch, note.velocity) for note in line.notes
    )
    return RollPart(name=name, program=line.program, is_drums=channel == _DRUM_CHANNEL, notes=tuple(notes))


def _chords(lines: Sequence[tuple[str, int, _Line]], meter: str, bars: int, division: int) -> tuple[Chord | None, ...]:
    if meter not in map(str, METERS) or bars > MOST_BARS:
        return (None,) * min(bars, MOST_BARS)
    parts = [
        Part(
            role=Role.DRUMS if channel == _DRUM_CHANNEL else _role(name),
            program=line.program,
            notes=tuple(
                Note(
                    round(note.onset * TICKS_PER_QUARTER / division),
                    note.pitch,
                    max(round(note.duration * TICKS_PER_QUARTER / division), 1),
                    note.velocity,
                )
                for note in line.notes
            ),
        )
        for name, channel, line in lines
    ]
    return analysis.estimate_chords(parts, Meter.parse(meter), bars)


def _role(name: str) -> Role:
    role = name.partition(":")[0]
    return Role(role) if role in set(Role) else Role.CHORDS


def _meter(events: Sequence[Event]) -> tuple[int, int]:
    """The first time signature; 4/4 without a sound one."""
    for event in events:
        if _is_meta(event, tracks.TIME_SIGNATURE, 2) and event.data[0] and event.data[1] < 8:
            return event.data[0], 2 ** event.data[1]
    return 4, 4


def _is_meta(event: Event, kind: int, size: int = 0) -> bool:
    return event.status == tracks.META and event.kind == kind and len(event.data) >= size


def _number(event: Event) -> int:
    return int.from_bytes(event.data[:3], "big")


def _text(event: Event) -> str:
    return event.data.decode("utf-8", "replace")
