"""Titles are a member's own words: any language, any length, anything at all."""

from __future__ import annotations

import re
import unicodedata

MAX_CHARACTERS = 120

# Control characters, surrogates, private use, and marks that turn the reading direction of what follows.
_UNWANTED = {"Cc", "Cs", "Co", "Cn"}
_DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def clean(title: str) -> str:
    """The title as one line of printable text of at most `MAX_CHARACTERS`; empty if nothing is left."""
    visible = "".join(" " if unicodedata.category(character) in _UNWANTED else character for character in title)
    line = " ".join(_DIRECTION_MARKS.sub("", visible).split())
    return line if len(line) <= MAX_CHARACTERS else line[: MAX_CHARACTERS - 1].rstrip() + "…"
