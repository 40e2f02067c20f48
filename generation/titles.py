"""Titles of songs: a member's own words (any language, any length, anything at all), or made from the brief."""

from __future__ import annotations

import re
import unicodedata

from generation.brief import Brief
from generation.lexicon import moods

MAX_CHARACTERS = 120

_MEANT = ("", "very", "slightly", "more")  # degrees of a mood that was not refused

# Control characters, surrogates, private use, and marks that turn the reading direction of what follows.
_UNWANTED = {"Cc", "Cs", "Co", "Cn"}
_DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def of(brief: Brief) -> str:
    """A title that says what was composed and holds no word of whoever asked: "Melancholic bossa nova in A minor"."""
    feeling = _feeling(brief)
    named = brief.style if feeling == "neutral" else f"{feeling} {brief.style}"
    return f"{named[0].upper()}{named[1:]} in {brief.key}"


def _feeling(brief: Brief) -> str:
    """The one that was asked for, by its name in the lexicon; else the nearest to the brief's mood."""
    asked = (one.value for one in brief.heard if one.kind == "mood" and one.degree in _MEANT)
    return next((name for name in asked if name in moods.FEELINGS), moods.feeling(brief.mood))


def clean(title: str) -> str:
    """The title as one line of printable text of at most `MAX_CHARACTERS`; empty if nothing is left."""
    visible = "".join(" " if unicodedata.category(character) in _UNWANTED else character for character in title)
    line = " ".join(_DIRECTION_MARKS.sub("", visible).split())
    return line if len(line) <= MAX_CHARACTERS else line[: MAX_CHARACTERS - 1].rstrip() + "…"
