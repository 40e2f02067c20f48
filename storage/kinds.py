"""The words that rows are written with: a song's status, a file's kind."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Where a song stands. It only ever moves down this list, but for work that is taken up again."""

    QUEUED = "queued"  # written down, waits for its turn
    COMPOSING = "composing"  # the notes are being composed, bar by bar
    RENDERING = "rendering"  # the notes are being made into sound and picture
    READY = "ready"  # all of its files are there
    FAILED = "failed"  # its error says why
    CANCELLED = "cancelled"  # somebody stopped it

    @property
    def is_final(self) -> bool:
        """Whether nothing more will happen to the song by itself."""
        return self in {Status.READY, Status.FAILED, Status.CANCELLED}


IN_WORK = frozenset({Status.COMPOSING, Status.RENDERING})
UNFINISHED = frozenset({Status.QUEUED, *IN_WORK})


class FileKind(StrEnum):
    """What a file of a song holds."""

    MIDI = "midi"
    AUDIO = "audio"  # mp3, for listening and for chat
    VOICE = "voice"  # Ogg/Opus, for voice channels
    PICTURE = "picture"  # PNG
    RECIPE = "recipe"  # JSON

    @property
    def mime(self) -> str:
        return _MIME_AND_SUFFIX[self][0]

    @property
    def suffix(self) -> str:
        """With its dot: `.mid`."""
        return _MIME_AND_SUFFIX[self][1]


_MIME_AND_SUFFIX = {
    FileKind.MIDI: ("audio/midi", ".mid"),
    FileKind.AUDIO: ("audio/mpeg", ".mp3"),
    FileKind.VOICE: ("audio/ogg", ".ogg"),
    FileKind.PICTURE: ("image/png", ".png"),
    FileKind.RECIPE: ("application/json", ".json"),
}
