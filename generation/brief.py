"""The brief: what was heard in a prompt, each choice with the words that led to it."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

from generation.heard import Heard
from generation.lexicon import instruments
from generation.remarks import Remark
from generation.score import Role
from generation.theory import Chord, Key, Meter

MIN_BPM, MAX_BPM = 30, 300
MIN_BARS, MAX_BARS = 4, 160
MAX_SECONDS = 480
"""The longest song: the reading clamps what was asked and says so in a remark."""


DENSITIES = 5
"""Steps of density, from sparse (0) to dense (4) for a style and its band."""


@dataclass(frozen=True, slots=True)
class Mood:
    """A point in Russell's circumplex (1980): both coordinates run from −1 to 1."""

    valence: float  # sad or tense (−1) to happy (1)
    arousal: float  # calm (−1) to energetic (1)


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in the band: who plays which role. `program` is of no meaning for drums."""

    role: Role
    program: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """All that the composer needs to know. Every field has a value; `heard` tells which were asked for."""

    style: str  # a key of lexicon.styles.STYLES
    mood: Mood
    bpm: int  # quarter notes a minute
    meter: Meter
    key: Key
    band: tuple[Seat, ...]  # one seat a role at most, in the order of Role
    bars: int
    density: int | None = None  # 0 (sparse) to 4 (dense) for the style; None: as it usually is
    chords: tuple[Chord, ...] = ()  # a given progression, one chord a bar, repeated to the end; empty: free
    heard: tuple[Heard, ...] = ()
    remarks: tuple[Remark, ...] = ()  # what could not be done as asked, and what was done

    @property
    def drums(self) -> bool:
        return any(seat.role is Role.DRUMS for seat in self.band)

    @property
    def instruments(self) -> tuple[str, ...]:
        """Names of the pitched instruments, in the band's order, each once."""
        names = (instruments.GENERAL_MIDI[seat.program].name for seat in self.band if seat.role is not Role.DRUMS)
        return tuple(dict.fromkeys(names))

    @property
    def seconds(self) -> float:
        """How long the bars last; the last notes may ring on a little."""
        return round(self.bars * self.meter.quarters * 60 / self.bpm, 1)

    def to_json(self) -> dict[str, Any]:
        """The brief as the command line, the API and recipes show it. `from_json` reads it back."""
        return {
            "style": self.style,
            "mood": {"valence": self.mood.valence, "arousal": self.mood.arousal},
            "bpm": self.bpm,
            "meter": str(self.meter),
            "key": {"tonic": self.key.tonic, "mode": self.key.mode},
            "instruments": list(self.instruments),
            "drums": self.drums,
            "density": self.density,
            "bars": self.bars,
            "seconds": self.seconds,
            "band": [{"role": seat.role.value, "program": seat.program} for seat in self.band],
            "chords": [{"root": chord.root, "quality": chord.quality} for chord in self.chords],
            "remarks": [remark.text for remark in self.remarks],
            "remark_codes": [remark.to_json() for remark in self.remarks],
        }

    @classmethod
    def from_json(cls, data: dict[str, Any], heard: tuple[Heard, ...] = ()) -> Brief:
        """Raises KeyError, TypeError or ValueError if `data` is not a brief."""
        return cls(
            style=data["style"],
            mood=Mood(float(data["mood"]["valence"]), float(data["mood"]["arousal"])),
            bpm=int(data["bpm"]),
            meter=Meter.parse(data["meter"]),
            key=Key(data["key"]["tonic"], data["key"]["mode"]),
            band=tuple(Seat(Role(seat["role"]), int(seat["program"])) for seat in data["band"]),
            bars=int(data["bars"]),
            density=data.get("density"),  # recipes of 0.1 do not have it
            chords=tuple(Chord(chord["root"], chord["quality"]) for chord in data["chords"]),
            heard=heard,
            remarks=_remarks(data["remarks"], data.get("remark_codes", [])),  # 0.1 wrote no codes
        )


def _remarks(sentences: list[str], codes: list[object]) -> tuple[Remark, ...]:
    pairs = itertools.zip_longest(sentences, codes[: len(sentences)])
    return tuple(Remark.from_json(code, sentence) for sentence, code in pairs)
