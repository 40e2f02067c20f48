"""A song's Opus frames, as voice channels take them: read from its Ogg file, and neither decoded nor encoded."""

from __future__ import annotations

from io import BytesIO

from discord.oggparse import OggError, OggStream

from bot.errors import MinstrelError

FRAME_SECONDS = 0.02

SILENCE = b"\xf8\xff\xfe"
"""A frame that is silent."""

_HEADERS = 2  # OpusHead and OpusTags (RFC 7845)


class UnplayableError(MinstrelError):
    """A song's file is not what voice channels take."""

    code = "unplayable"

    def __init__(self) -> None:
        super().__init__("The song's file cannot be played in a voice channel.", "Compose it again.")


def of_ogg(data: bytes) -> tuple[bytes, ...]:
    """The frames of an Ogg/Opus file, 20 ms each. Raises UnplayableError."""
    try:
        packets = tuple(OggStream(BytesIO(data)).iter_packets())
    except OggError as error:
        raise UnplayableError from error
    if len(packets) <= _HEADERS or not packets[0].startswith(b"OpusHead"):
        raise UnplayableError
    return packets[_HEADERS:]
