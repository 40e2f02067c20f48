"""What a prompt is about, in a few English words, whichever of the seven languages it is in."""

from __future__ import annotations

from generation.reading import listening
from generation.reading.character import said_in_english


def gist(prompt: str) -> str:
    """For the sentence encoder: what is not wanted, numbers and artists are left out. Empty if nothing is left."""
    return said_in_english(listening.find(listening.listen(prompt)))
