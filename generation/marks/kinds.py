"""What a file is, by its first bytes: whatever its name says."""

from __future__ import annotations

from enum import StrEnum
from typing import IO


class FileType(StrEnum):
    """The kinds that can have marks of ours, and others that are told apart for a better answer."""

    MP3 = "mp3"
    WAV = "wav"
    FLAC = "flac"
    OGG = "ogg"
    PNG = "png"
    MIDI = "midi"
    JSON = "json"
    ZIP = "zip"
    OTHER = "other"  # it may be sound all the same
    UNKNOWN = "unknown"  # it is not


SIGNED = {
    FileType.MP3: "audio/mpeg",
    FileType.WAV: "audio/wav",
    FileType.FLAC: "audio/flac",
    FileType.PNG: "image/png",
}
"""The kinds that Minstrel signs, with their media types."""

_BEGINNINGS = (
    (b"ID3", FileType.MP3),
    (b"fLaC", FileType.FLAC),
    (b"OggS", FileType.OGG),
    (b"\x89PNG\r\n\x1a\n", FileType.PNG),
    (b"MThd", FileType.MIDI),
    (b"PK\x03\x04", FileType.ZIP),
)


def of(file: IO[bytes]) -> FileType:
    """The file is left at its beginning."""
    head = file.read(64)
    file.seek(0)
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return FileType.WAV
    if head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return FileType.JSON
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 in (0xE2, 0xE4, 0xE6):  # MPEG audio; 0xE0 is AAC
        return FileType.MP3
    return FileType.OTHER
