"""One suggestion: something that was counted in the notes, with its bars."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from generation.musicology.heard import Heard

Value = str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """`kind` says what (a sentence of the front ends), `first` and `last` the bars to look at."""

    kind: str
    first: int  # bar, from 1
    last: int
    weight: float  # 0 to 1
    values: Mapping[str, Value] = field(default_factory=dict)
    """What is named. `program`, `tune`: instruments; `pitch`, `other`, `limit`: MIDI pitches; `numeral`, `tonic`,
    `dominant`, `next`, `instead`, `surprise`: Roman numerals; else counts, seconds and hundredths."""


Finder = Callable[[Heard], Iterator[Suggestion]]
"""Looks for one thing."""
