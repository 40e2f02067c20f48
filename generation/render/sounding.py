"""What the sound of a style is made of: places, rooms, glue, feel, tape. `sounds.py` has each style's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from generation.score import Role


class Shape(Enum):
    """How a band of an equaliser bends the spectrum."""

    LOW_CUT = "low cut"  # 12 dB an octave
    HIGH_CUT = "high cut"
    LOW_SHELF = "low shelf"
    HIGH_SHELF = "high shelf"
    BELL = "bell"


@dataclass(frozen=True, slots=True)
class Band:
    """One band of an equaliser. Cuts have no gain."""

    shape: Shape
    hertz: float
    gain_db: float = 0.0
    q: float = 0.71


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a role stands in the mix."""

    level_db: float  # beside a lead of 0, all instruments being equally loud by `levels.py`
    pan: float = 0.0  # −1 left to 1 right
    width: float = 1.0  # of the instrument itself: 0 a point, 1 as it was recorded
    room: float = 0.2  # how much of it is sent to the room: 0.1 is close, 0.5 far
    echo: float = 0.0  # how much of it is sent to the echo
    low_cut_hz: float = 35.0  # beside a bass; without one nothing above 35 Hz is cut
    bands: tuple[Band, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A room's reverberation."""

    seconds: float  # until it has fallen by 60 dB, at 1 kHz
    high_share: float = 0.5  # how long 8 kHz sounds beside 1 kHz: hard walls 0.8, curtains and people 0.3
    predelay_seconds: float = 0.01  # before the first wall answers: the room's size
    early: float = 0.5  # first reflections beside the tail: they tell of the room, the tail of its depth


@dataclass(frozen=True, slots=True, kw_only=True)
class Echo:
    """Repetitions in time with the music, each softer and darker."""

    quarters: float = 0.75  # between two: dotted eighths fall between the beats
    feedback: float = 0.4
    high_cut_hz: float = 3500.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Glue:
    """Gentle compression of the whole: one gain for all, so that stems still sum to the mix."""

    ratio: float = 1.5  # 1 leaves all as it is
    most_db: float = 3.0  # more would be heard as pumping


@dataclass(frozen=True, slots=True, kw_only=True)
class Feel:
    """How players depart from what is written. All zero is a machine."""

    timing_ms: float = 0.0  # standard deviation of when they play
    dynamics: float = 0.0  # the same of velocities, of 127
    accent: float = 0.0  # how much louder the beats are than what lies between them, of 127
    strum_ms: float = 0.0  # from string to string of a plucked or strummed chord
    swell: float = 0.0  # of held notes of winds, strings and voices: 1 is 4 dB
    late_ms: Mapping[Role, float] = field(default_factory=lambda: MappingProxyType({}))  # behind the beat, or before it


@dataclass(frozen=True, slots=True, kw_only=True)
class Tape:
    """A worn cassette or record."""

    wow_cents: float  # how far the pitch wavers
    wow_hz: float = 0.55  # 33 turns a minute
    hiss_db: float = -62.0  # beside the music's loudest moments
    crackles: float = 0.0  # a second


@dataclass(frozen=True, slots=True, kw_only=True)
class Sounding:
    """How a style sounds."""

    places: Mapping[Role, Place]
    room: Room
    glue: Glue = Glue()
    feel: Feel = Feel()
    echo: Echo = Echo()
    master: tuple[Band, ...] = ()  # the equaliser of the whole
    kit: int = 0  # General Standard program of the drums, where the soundfont has it
    duck_db: float = 0.0  # how far the bass drum pushes the harmony down, as in clubs
    tape: Tape | None = None
    is_chip: bool = False  # pulse waves of a games console instead of the soundfont
    fade_seconds: float = 0.5  # at the end: half a second only rounds it off
