"""The bytes of a Standard MIDI File, read strictly: what is cut off or garbled is a ValueError, never a guess."""

from __future__ import annotations

import bisect
import itertools
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

META = 0xFF
TRACK_NAME, END_OF_TRACK, SET_TEMPO, TIME_SIGNATURE = 0x03, 0x2F, 0x51, 0x58
"""Kinds of meta events."""

_DEFAULT_TEMPO = 500_000  # microseconds a quarter note
_SYSTEM_EXCLUSIVE = (0xF0, 0xF7)


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a track. For a meta event `status` is `META`, `kind` is its kind and `data` its payload."""

    tick: int
    status: int
    data: bytes
    kind: int = 0


def read(midi: bytes) -> tuple[int, list[bytes]]:
    """Ticks a quarter note, and the bytes of each track. Raises ValueError or struct.error."""
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


def events(data: bytes) -> Iterator[Event]:
    """A track's channel and meta events, the last one always its end. Raises ValueError."""
    track = _Track(data)
    tick, status = 0, 0
    while track.position < len(track.data):
        tick += track.number()
        first = track.byte()
        if first == META:
            kind, payload = track.byte(), track.take(track.number())
            if kind == END_OF_TRACK:
                break
            yield Event(tick, META, payload, kind)
            continue
        if first in _SYSTEM_EXCLUSIVE:
            track.take(track.number())
            continue
        if first < 0x80:  # running status: the byte is data already. Many files let it run on after meta events
            track.position -= 1
        else:
            status = first
        if not 0x80 <= status < 0xF0:
            raise ValueError("an event has no status")
        yield Event(tick, status, track.take(1 if status & 0xE0 == 0xC0 else 2))
    yield Event(tick, META, b"", END_OF_TRACK)


class Clock:
    """From ticks to seconds, by the tempos of a file."""

    def __init__(self, division: int, tempos: Sequence[tuple[int, int]]) -> None:
        """`tempos`: from which tick on a quarter note lasts how many microseconds, in any order."""
        changes = [(0, _DEFAULT_TEMPO), *sorted(tempos)]
        self._ticks = [tick for tick, _ in changes]
        self._tick_seconds = [tempo / division / 1_000_000 for _, tempo in changes]
        spans = [end - start for start, end in itertools.pairwise(self._ticks)]
        lengths = (span * one for span, one in zip(spans, self._tick_seconds, strict=False))
        self._starts = list(itertools.accumulate(lengths, initial=0.0))

    def seconds(self, tick: int) -> float:
        """When a tick is, in seconds since the file's start."""
        index = bisect.bisect_right(self._ticks, tick) - 1
        return self._starts[index] + (tick - self._ticks[index]) * self._tick_seconds[index]


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
