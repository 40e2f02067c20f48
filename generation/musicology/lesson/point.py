"""One point of a lesson: a thing to hear, and the bars to hear it in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from generation.musicology.heard import Heard

Value = str | int


class Chapter(Enum):
    """What a point is about."""

    MOOD = "mood"
    HARMONY = "harmony"
    TUNE = "tune"
    RHYTHM = "rhythm"
    FORM = "form"
    END = "end"

    @property
    def most(self) -> int:
        """How many points of it are told at most."""
        return 2 if self is Chapter.HARMONY else 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One thing to hear. `kind` says what (a sentence of the front ends), `first` and `last` where."""

    kind: str
    chapter: Chapter
    first: int  # bar, from 1
    last: int
    weight: float  # 0 to 1: how much it says about this song
    values: Mapping[str, Value] = field(default_factory=dict)
    """What is named. `numeral`, `next`, `chords`: Roman numerals; `key`, `home`: keys as `Key` writes them; `pitch`: a
    MIDI pitch; `program`: an instrument; `section`; `meter`; else counts, bars and hundredths."""


Finder = Callable[[Heard], Iterator[Point]]
"""Looks for one thing; where it finds several, the first is told."""
