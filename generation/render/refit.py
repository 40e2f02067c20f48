"""A song's mp3 made smaller, for those who take only so many bytes; tagged, and signed anew."""

from __future__ import annotations

import subprocess

from generation.errors import RenderError
from generation.marks import manifest
from generation.marks.identity import Identity
from generation.marks.label import Label
from generation.render import encode

_BITRATES_KBPS = (160, 128, 96, 64, 48, 32)
"""Below the last, music is no pleasure."""

_LIMIT_SECONDS = 60


def within(
    mp3: bytes, largest_bytes: int, *, seconds: float, label: Label, identity: Identity | None = None
) -> bytes | None:
    """The same sound in at most `largest_bytes`, as good as they allow; None if that would be no pleasure.

    `seconds` is about how long it lasts. Its tags stay, its signature is replaced by one of `identity`. Raises
    RenderError.
    """
    if len(mp3) <= largest_bytes:
        return mp3
    for kbps in _BITRATES_KBPS:
        if kbps * 125 * seconds <= largest_bytes:
            smaller = _encoded(mp3, kbps)
            if identity is not None and label.is_marked:
                smaller = manifest.sign(smaller, "audio/mpeg", label, identity)
            if len(smaller) <= largest_bytes:
                return smaller
    return None


def _encoded(mp3: bytes, kbps: int) -> bytes:
    # By a pipe: many songs may be made smaller at once, and pydub's files are for one at a time.
    command = [encode.ffmpeg(), "-v", "error", "-f", "mp3", "-i", "pipe:0", "-b:a", f"{kbps}k"]
    command += ["-id3v2_version", "3", "-f", "mp3", "pipe:1"]
    try:
        done = subprocess.run(command, input=mp3, capture_output=True, timeout=_LIMIT_SECONDS, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise RenderError("ffmpeg could not make the song's file smaller.", "Ask again.") from error
    return done.stdout
