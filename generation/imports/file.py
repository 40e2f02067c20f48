"""The bytes of a MIDI file as lines of notes, read strictly and within bounds. Times are in the file's own ticks."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from generation.imports.limits import MOST_BYTES, MOST_EVENTS, MOST_NOTES, MOST_TRACKS
from generation.imports.refusals import refusal
from generation.render import tracks
from generation.render.tracks import Event
from generation.score import Note

_TEXT, _INSTRUMENT_NAME, _MARKER, _KEY_SIGNATURE = 0x01, 0x04, 0x06, 0x59
_NOTE_OFF, _NOTE_ON, _CONTROL, _PROGRAM = 0x80, 0x90, 0xB0, 0xC0
_BANK = 0
_DRUM_CHANNEL = 9
_DRUM_BANKS = (120, 127)  # of General MIDI 2 and of XG, on any channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The notes of one track on one channel with one program."""

    name: str  # the track's; may be empty
    track: int  # from 0
    channel: int
    program: int | None  # None: the file does not say
    is_drums: bool
    notes: tuple[Note, ...]  # sorted


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """What a MIDI file holds, but for how it is played: pedals, bends and volumes are left out."""

    division: int  # ticks a quarter note
    tracks: int
    title: str  # the first track's name, unless that is an instrument's; may be empty
    lines: tuple[Line, ...]
    tempos: tuple[tuple[int, int], ...]  # tick, microseconds a quarter note
    meters: tuple[tuple[int, int, int], ...]  # tick, beats, unit
    keys: tuple[tuple[int, int, bool], ...]  # tick, sharps (or flats, negative), whether it is minor
    markers: tuple[tuple[int, str], ...]
    texts: tuple[tuple[int, str], ...]
    end: int  # tick of the last event
    first_track_end: int


@dataclass(slots=True)
class _Channel:
    """What one track plays on one channel."""

    held: defaultdict[int, deque[tuple[int, int]]] = field(default_factory=lambda: defaultdict(deque))
    notes: list[Note] = field(default_factory=list)
    programs: list[tuple[int, int]] = field(default_factory=list)  # tick, program

    def strike(self, tick: int, pitch: int, velocity: int) -> None:
        self.held[pitch].append((tick, velocity))

    def release(self, tick: int, pitch: int) -> None:
        """The oldest note of this pitch that sounds; a release of nothing is nothing."""
        if self.held[pitch]:
            start, velocity = self.held[pitch].popleft()
            self.notes.append(Note(start, pitch, tick - start, velocity))

    def release_all(self, tick: int) -> None:
        """What the file never released: each note lasts until the next of its pitch, or the track's end."""
        for pitch, held in self.held.items():
            ends = [*[start for start, _ in held][1:], tick]
            self.notes += [Note(on[0], pitch, end - on[0], on[1]) for on, end in zip(held, ends, strict=False)]
        self.held.clear()


@dataclass(slots=True)
class _Reading:
    """What has been read so far."""

    channels: dict[tuple[int, int], _Channel] = field(default_factory=dict)  # by track and channel
    names: list[str] = field(default_factory=list)
    tempos: list[tuple[int, int]] = field(default_factory=list)
    meters: list[tuple[int, int, int]] = field(default_factory=list)
    keys: list[tuple[int, int, bool]] = field(default_factory=list)
    markers: list[tuple[int, str]] = field(default_factory=list)
    texts: list[tuple[int, str]] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    drum_banks: set[int] = field(default_factory=set)  # channels
    events: int = 0
    notes: int = 0

    def track(self, events: Iterable[Event]) -> None:
        """Reads one more track. Raises MidiError if it is too much, ValueError if it is garbled."""
        number = len(self.names)
        self.names.append("")
        tick = 0
        for event in events:
            tick = event.tick
            self.events += 1
            if self.events > MOST_EVENTS:
                raise refusal("midi_too_full", most=MOST_EVENTS, what="events")
            if event.status == tracks.META:
                self._meta(event, number)
            else:
                self._channel(event, number)
        self.ends.append(tick)
        for (track, _), channel in self.channels.items():
            if track == number:
                channel.release_all(tick)

    def _channel(self, event: Event, track: int) -> None:
        if max(event.data) > 127:
            raise ValueError("an event has no status")
        kind, number = event.status & 0xF0, event.status & 0x0F
        if kind not in (_NOTE_ON, _NOTE_OFF, _PROGRAM, _CONTROL):
            return
        channel = self.channels.setdefault((track, number), _Channel())
        if kind == _PROGRAM:
            channel.programs.append((event.tick, event.data[0]))
        elif kind == _CONTROL:
            if event.data[0] == _BANK and event.data[1] in _DRUM_BANKS:
                self.drum_banks.add(number)
        elif kind == _NOTE_ON and event.data[1]:
            self.notes += 1
            if self.notes > MOST_NOTES:
                raise refusal("midi_too_full", most=MOST_NOTES, what="notes")
            channel.strike(event.tick, event.data[0], event.data[1])
        else:
            channel.release(event.tick, event.data[0])

    def _meta(self, event: Event, track: int) -> None:
        kind, data = event.kind, event.data
        if kind == tracks.TRACK_NAME or (kind == _INSTRUMENT_NAME and not self.names[track]):
            self.names[track] = _text(data)
        elif kind == tracks.SET_TEMPO and len(data) == 3 and any(data):
            self.tempos.append((event.tick, int.from_bytes(data, "big")))
        elif kind == tracks.TIME_SIGNATURE and len(data) >= 2 and data[0] and data[1] < 8:
            self.meters.append((event.tick, data[0], 2 ** data[1]))
        elif kind == _KEY_SIGNATURE and len(data) == 2 and data[1] < 2:
            sharps = int.from_bytes(data[:1], "big", signed=True)
            if abs(sharps) <= 7:
                self.keys.append((event.tick, sharps, bool(data[1])))
        elif kind == _MARKER:
            self.markers.append((event.tick, _text(data)))
        elif kind == _TEXT:
            self.texts.append((event.tick, _text(data)))

    def lines(self) -> list[Line]:
        """In the order of tracks, channels and programs."""
        programs: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for (_, number), channel in self.channels.items():
            programs[number] += channel.programs
        found = []
        for (track, number), channel in sorted(self.channels.items()):
            is_drums = number == _DRUM_CHANNEL or number in self.drum_banks
            changes = sorted(channel.programs or programs[number])
            by_program: defaultdict[int | None, list[Note]] = defaultdict(list)
            for note in sorted(channel.notes):
                by_program[None if is_drums else _program_at(note.onset, changes)].append(note)
            if not by_program and channel.programs:
                by_program[channel.programs[-1][1]] = []  # a part that does not play yet
            found += [
                Line(
                    name=self.names[track],
                    track=track,
                    channel=number,
                    program=program,
                    is_drums=is_drums,
                    notes=tuple(notes),
                )
                for program, notes in by_program.items()
            ]
        return found


def read(data: bytes) -> File:
    """Raises MidiError for what is no MIDI file, is damaged, or goes beyond the limits."""
    if len(data) > MOST_BYTES:
        raise refusal("midi_too_large", most_kib=MOST_BYTES >> 10)
    reading = _Reading()
    try:
        division, chunks = tracks.read(data)
        if len(chunks) > MOST_TRACKS:
            raise refusal("midi_too_full", most=MOST_TRACKS, what="tracks")
        for chunk in chunks:
            reading.track(tracks.events(chunk))
    except struct.error as error:
        raise refusal("midi_unreadable", reason="it is cut off") from error
    except ValueError as error:
        raise refusal("midi_unreadable", reason=str(error)) from error
    if not reading.notes:
        raise refusal("midi_silent")
    lines = reading.lines()
    return File(
        division=division,
        tracks=len(chunks),
        title=_title(reading.names, lines),
        lines=tuple(lines),
        tempos=tuple(sorted(reading.tempos)),
        meters=tuple(sorted(reading.meters)),
        keys=tuple(sorted(reading.keys)),
        markers=tuple(sorted(reading.markers)),
        texts=tuple(sorted(reading.texts, key=lambda text: text[0])),
        end=max(reading.ends),
        first_track_end=reading.ends[0],
    )


def _program_at(tick: int, changes: list[tuple[int, int]]) -> int | None:
    """The program in force; before the first change, that of the first."""
    if not changes:
        return None
    return changes[max(bisect_right(changes, (tick, 128)) - 1, 0)][1]


def _title(names: Sequence[str], lines: Sequence[Line]) -> str:
    playing = {line.track for line in lines if line.notes}
    return "" if 0 in playing and len(playing) > 1 else names[0]


def _text(data: bytes) -> str:
    """UTF-8, as we write it; else Latin-1, as the standard's authors had in mind."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
