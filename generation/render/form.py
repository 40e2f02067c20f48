"""What a song can be taken along as, beside its mp3: made when somebody asks for it, for each is large."""

from __future__ import annotations

from enum import StrEnum


class Form(StrEnum):
    """One way to take a song along."""

    WAV = "wav"  # 24 bits
    FLAC = "flac"  # 24 bits
    STEMS = "stems"  # a zip with a FLAC a part: they have the song's length, and sum to its sound
    PARTS = "parts"  # an mp3 a part, likewise, in the order of the stems
    SCORE = "score"  # a zip with the song on paper, which `engraving` makes, not the renderer

    @property
    def mime(self) -> str:
        return _MIME_AND_SUFFIX[self][0]

    @property
    def suffix(self) -> str:
        """What its file's name ends in: `.wav`."""
        return _MIME_AND_SUFFIX[self][1]


_MIME_AND_SUFFIX = {
    Form.WAV: ("audio/wav", ".wav"),
    Form.FLAC: ("audio/flac", ".flac"),
    Form.STEMS: ("application/zip", "-stems.zip"),
    Form.PARTS: ("audio/mpeg", ".mp3"),
    Form.SCORE: ("application/zip", "-score.zip"),
}
