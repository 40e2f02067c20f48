"""Ogg/Opus files (RFC 3533, RFC 7845): made of made-up frames, for tests that hear nothing, and real ones read back.

The checksums of the pages that are made here are zero: discord.py's reader does not look at them.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

_PAGE = struct.Struct("<4sBBQIIIB")
_PACKETS_A_PAGE = 50
_SERIAL = 7


def opus(frames: Sequence[bytes]) -> bytes:
    """A file with these frames, each shorter than 255 bytes."""
    head = b"OpusHead" + struct.pack("<BBHIHB", 1, 2, 312, 48000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 4) + b"test" + struct.pack("<I", 0)
    groups = [[head], [tags], *(frames[at : at + _PACKETS_A_PAGE] for at in range(0, len(frames), _PACKETS_A_PAGE))]
    return b"".join(_page(number, group) for number, group in enumerate(groups))


def frames_of(data: bytes) -> list[bytes]:
    """The frames of a file, by code that shares nothing with what plays it."""
    packets, open_packet, at = [], b"", 0
    while at < len(data):
        *_head, segments = _PAGE.unpack_from(data, at)
        lengths = data[at + _PAGE.size : at + _PAGE.size + segments]
        at += _PAGE.size + segments
        for length in lengths:
            open_packet += data[at : at + length]
            at += length
            if length < 255:
                packets.append(open_packet)
                open_packet = b""
    return packets[2:]


def numbered(song: str, count: int) -> list[bytes]:
    """Frames that say whose they are, and which."""
    return [f"{song} {number}".encode() for number in range(count)]


def _page(number: int, packets: Sequence[bytes]) -> bytes:
    lengths = bytes(len(packet) for packet in packets)
    return _PAGE.pack(b"OggS", 0, 0, 0, _SERIAL, number, 0, len(lengths)) + lengths + b"".join(packets)
