"""How long a MIDI file plays, read from its bytes before they reach FluidSynth's own, lenient reader."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from generation.errors import RenderError

NOT_MIDI = ("This is not a MIDI file that can be played.", "Compose the song again.")
_DEFAULT_TEMPO = 500_000  # microseconds a quarter note
_SET_TEMPO, _END_OF_TRACK = 0x51, 0x2F


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """What a MIDI file contains, as far as rendering must know it."""

    seconds: float  # to the last event
    notes: int


@dataclass(slots=True)
class _Track:
    """A track's bytes as they are read: `position` is the next one's place."""

    data: bytes
    position: int = 0

    def take(self, count: int) -> bytes:
        taken = self.data[self.position : self.position + count]
        if len(taken) < count:
            raise ValueError("the track ends within an event")
        self.position += count
        return taken

    def byte(self) -> int:
        return self.take(1)[0]

    def number(self) -> int:
        """A variable-length quantity: seven bits a byte, four bytes at most."""
        value = 0
        for _ in range(4):
            byte = self.byte()
            value = value << 7 | byte & 0x7F
            if byte < 0x80:
                return value
        raise ValueError("a number is longer than four bytes")


def read(midi: bytes) -> Timeline:
    """Raises RenderError unless `midi` is a whole Standard MIDI File in ticks a quarter, with a note in it."""
    try:
        division, tracks = _chunks(midi)
        events = [event for track in tracks for event in _events(_Track(track))]
    except (ValueError, struct.error) as error:
        raise RenderError(f"{NOT_MIDI[0]} ({error})", NOT_MIDI[1]) from error
    notes = sum(event.is_note for event in events)
    if not notes:
        raise RenderError("This song has no notes, so there is nothing to hear.", NOT_MIDI[1])
    return Timeline(seconds=_seconds(events, division), notes=notes)


def _chunks(midi: bytes) -> tuple[int, list[bytes]]:
    """Ticks a quarter note, and the bytes of each track."""
    kind, length, _, track_count, division = struct.unpack_from(">4sIHHH", midi)
    if kind != b"MThd" or length < 6:
        raise ValueError("it has no MThd header")
    if not 0 < division < 0x8000:
        raise ValueError("its time is not in ticks a quarter note")
    tracks: list[bytes] = []
    position = 8 + length
    while len(tracks) < track_count:
        kind, length = struct.unpack_from(">4sI", midi, position)
        position += 8
        if position + length > len(midi):
            raise ValueError("it is cut off")
        if kind == b"MTrk":
            tracks.append(midi[position : position + length])
        position += length
    return division, tracks


@dataclass(frozen=True, slots=True)
class _Event:
    tick: int
    is_note: bool = False
    tempo: int | None = None  # microseconds a quarter note


def _events(track: _Track) -> Iterator[_Event]:
    """Every event of a track that is a note's start, a change of tempo, or the last."""
    tick, status = 0, 0
    while track.position < len(track.data):
        tick += track.number()
        first = track.byte()
        if first < 0x80:  # running status: the byte is data already
            track.position -= 1
        else:
            status = first
        if status == 0xFF:
            kind, payload = track.byte(), track.take(track.number())
            if kind == _END_OF_TRACK:
                break
            if kind == _SET_TEMPO:
                yield _Event(tick, tempo=int.from_bytes(payload[:3], "big"))
        elif status in (0xF0, 0xF7):
            track.take(track.number())
        elif 0x80 <= status < 0xF0:
            data = track.take(1 if status & 0xE0 == 0xC0 else 2)
            if status & 0xF0 == 0x90 and data[1]:
                yield _Event(tick, is_note=True)
        else:
            raise ValueError("an event has no status")
    yield _Event(tick)


def _seconds(events: list[_Event], division: int) -> float:
    tempos = sorted((event.tick, event.tempo) for event in events if event.tempo is not None)
    last_tick = max(event.tick for event in events)
    spans = itertools.pairwise([(0, _DEFAULT_TEMPO), *tempos, (last_tick, 0)])
    microseconds = sum((end - start) * tempo for (start, tempo), (end, _) in spans if end <= last_tick)
    return microseconds / division / 1_000_000
