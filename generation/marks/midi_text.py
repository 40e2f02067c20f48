"""The texts at the beginning of a MIDI file: its title, and who composed it.

Only those before the first event that is not a meta event are read: a file of any size and any content takes no time.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import IO

_TEXT, _TRACK_NAME, _END_OF_TRACK = 0x01, 0x03, 0x2F
_LONGEST = 1 << 16  # bytes that are looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """What a MIDI file says of itself."""

    title: str
    lines: tuple[str, ...]


def read(stream: IO[bytes]) -> Texts | None:
    """None if it is no MIDI file."""
    head = stream.read(14)
    if len(head) < 14 or head[:4] != b"MThd":
        return None
    stream.seek(8 + struct.unpack(">I", head[4:8])[0])
    if stream.read(4) != b"MTrk":
        return None
    track = stream.read(_LONGEST)[4:]
    title, lines = "", []
    position = 0
    while (event := _meta_event(track, position)) is not None:
        kind, data, position = event
        if kind == _TRACK_NAME:
            title = title or data.decode("utf-8", "replace")
        elif kind == _TEXT:
            lines.append(data.decode("utf-8", "replace"))
    return Texts(title=title, lines=tuple(lines))


def _meta_event(track: bytes, position: int) -> tuple[int, bytes, int] | None:
    """Its kind, its data, and where the next one begins; None where another event, or the end, comes."""
    _, position = _number(track, position)
    if track[position : position + 1] != b"\xff" or position + 2 >= len(track):
        return None
    kind = track[position + 1]
    length, position = _number(track, position + 2)
    if kind == _END_OF_TRACK:
        return None
    return kind, track[position : position + length], position + length


def _number(track: bytes, position: int) -> tuple[int, int]:
    """A variable-length quantity, four bytes at most, and where it ends."""
    value = 0
    for byte in track[position : position + 4]:
        value, position = value << 7 | byte & 0x7F, position + 1
        if byte < 0x80:
            break
    return value, position
