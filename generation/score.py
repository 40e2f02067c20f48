"""A song as notes: `Score`, its `Part`s and `Note`s, and the plan of its bars."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generation.theory import TICKS_PER_QUARTER, Chord, Key, Meter


class Role(StrEnum):
    """What a part does in the band. A song has one part a role at most; a bar is written in this order."""

    DRUMS = "drums"
    BASS = "bass"
    CHORDS = "chords"  # the main accompaniment: comping piano, strummed guitar, a pianist's left hand
    COMP = "comp"  # a second comping instrument beside it
    PAD = "pad"  # long, held harmony: strings, synth pads
    ARPEGGIO = "arpeggio"  # broken chords and ostinati
    COUNTER = "counter"  # a second melodic line, riffs, answers
    LEAD = "lead"  # the tune


class Section(StrEnum):
    """A bar's place in the form."""

    INTRO = "intro"
    A = "a"
    B = "b"
    C = "c"
    OUTRO = "outro"


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """One note, or one hit of a drum."""

    onset: int  # ticks since the song's start
    pitch: int  # MIDI pitch, 0 to 127; in a drum part General MIDI's percussion key
    duration: int  # ticks, at least 1
    velocity: int  # 1 to 127

    @property
    def end(self) -> int:
        return self.onset + self.duration


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One instrument's line."""

    role: Role
    program: int  # General MIDI program, 0 to 127; of no meaning for drums
    notes: tuple[Note, ...]  # sorted by onset, then pitch

    @property
    def is_drums(self) -> bool:
        return self.role is Role.DRUMS


@dataclass(frozen=True, slots=True)
class Bar:
    """What a bar is built on. `chord` is None where no harmony was given or found."""

    chord: Chord | None
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A whole song in one tempo, meter and key. Parts are in the order of `Role`."""

    bpm: float  # quarter notes a minute
    meter: Meter
    key: Key
    bars: tuple[Bar, ...]
    parts: tuple[Part, ...]

    @property
    def total_ticks(self) -> int:
        """Length of all bars; a last note may ring on beyond it."""
        return len(self.bars) * self.meter.bar_ticks

    @property
    def seconds(self) -> float:
        return self.total_ticks / TICKS_PER_QUARTER * 60 / self.bpm

    def part(self, role: Role) -> Part | None:
        return next((part for part in self.parts if part.role is role), None)
