"""Meter, key and chord: the small vocabulary of musical theory that every other module speaks.

Time is counted in ticks, `TICKS_PER_QUARTER` a quarter note. Pitch classes run from 0 (C) to 11 (B).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

TICKS_PER_QUARTER = 24
"""Fine enough for 32nd notes (3 ticks), eighth triplets (8) and sixteenth triplets (4)."""

_LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_FLAT_NAMES = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
_SHARP_NAMES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_ACCIDENTALS = {"": 0, "#": 1, "b": -1, "##": 2, "bb": -2}

MODES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "locrian": (0, 1, 3, 5, 6, 8, 10),
}
"""Scale degrees of each mode as semitones above its tonic."""

QUALITIES: dict[str, tuple[int, ...]] = {
    "maj": (0, 4, 7),
    "min": (0, 3, 7),
    "7": (0, 4, 7, 10),
    "maj7": (0, 4, 7, 11),
    "m7": (0, 3, 7, 10),
    "dim": (0, 3, 6),
    "m7b5": (0, 3, 6, 10),
    "dim7": (0, 3, 6, 9),
    "aug": (0, 4, 8),
    "sus4": (0, 5, 7),
    "6": (0, 4, 7, 9),
    "m6": (0, 3, 7, 9),
}
"""Chord qualities as semitones above the root. The names are lead-sheet suffixes, but for `maj` and `min`."""


def pitch_class(name: str) -> int:
    """The pitch class of a note name such as `C`, `F#` or `Bb`. Raises ValueError for anything else."""
    match = re.fullmatch(r"([A-G])(#{0,2}|b{0,2})", name)
    if match is None:
        raise ValueError(f"{name!r} is not a note name: a letter from A to G, then # or b if needed")
    return (_LETTERS[match[1]] + _ACCIDENTALS[match[2]]) % 12


@dataclass(frozen=True, slots=True)
class Meter:
    """A time signature."""

    beats: int
    unit: int

    @property
    def bar_ticks(self) -> int:
        return self.beats * 4 * TICKS_PER_QUARTER // self.unit

    @property
    def quarters(self) -> float:
        """Length of a bar in quarter notes."""
        return self.beats * 4 / self.unit

    @property
    def is_compound(self) -> bool:
        """Beats that divide in three, as in 6/8."""
        return self.unit == 8 and self.beats % 3 == 0

    def __str__(self) -> str:
        return f"{self.beats}/{self.unit}"

    @classmethod
    def parse(cls, text: str) -> Meter:
        """Reads `3/4`. Raises ValueError for a meter that Minstrel does not play."""
        for meter in METERS:
            if str(meter) == text:
                return meter
        raise ValueError(f"{text} is not a meter that Minstrel plays: " + ", ".join(map(str, METERS)))


METERS = tuple(
    Meter(beats, unit)
    for beats, unit in (
        (4, 4),
        (3, 4),
        (2, 4),
        (6, 8),
        (12, 8),
        (5, 4),
        (7, 8),
        (9, 8),
        (5, 8),
        (6, 4),
        (7, 4),
    )
)


@dataclass(frozen=True, slots=True)
class Key:
    """A tonic and a mode: `Key("Eb", "major")`."""

    tonic: str
    mode: str

    def __post_init__(self) -> None:
        pitch_class(self.tonic)
        if self.mode not in MODES:
            raise ValueError(f"{self.mode!r} is not a mode: " + ", ".join(MODES))

    @property
    def pitch_class(self) -> int:
        return pitch_class(self.tonic)

    @property
    def is_minor(self) -> bool:
        """Whether the third above the tonic is minor."""
        return 3 in MODES[self.mode]

    @property
    def scale(self) -> frozenset[int]:
        """The pitch classes of the key."""
        return frozenset((self.pitch_class + step) % 12 for step in MODES[self.mode])

    @property
    def signature(self) -> int:
        """Sharps (positive) or flats (negative) of the key signature, from −7 to 7."""
        letter_fifths = {"F": -1, "C": 0, "G": 1, "D": 2, "A": 3, "E": 4, "B": 5}
        accidental = self.tonic[1:].count("#") - self.tonic[1:].count("b")
        mode_fifths = {
            "lydian": 1,
            "major": 0,
            "mixolydian": -1,
            "dorian": -2,
            "minor": -3,
            "phrygian": -4,
            "locrian": -5,
        }
        fifths = letter_fifths[self.tonic[0]] + 7 * accidental + mode_fifths[self.mode]
        return (fifths + 7) % 12 - 7 if abs(fifths) > 7 else fifths

    def __str__(self) -> str:
        return f"{self.tonic} {self.mode}"


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord by its root's pitch class and its quality (a key of `QUALITIES`)."""

    root: int
    quality: str

    def __post_init__(self) -> None:
        if not 0 <= self.root < 12 or self.quality not in QUALITIES:
            raise ValueError(f"not a chord: root {self.root}, quality {self.quality!r}")

    @property
    def pitch_classes(self) -> frozenset[int]:
        return frozenset((self.root + interval) % 12 for interval in QUALITIES[self.quality])

    def transposed(self, semitones: int) -> Chord:
        return Chord((self.root + semitones) % 12, self.quality)

    def named(self, key: Key) -> str:
        """Its lead-sheet symbol, spelled as in `key`: C#m7b5 in B minor, Dbmaj7 in Ab major."""
        names = _SHARP_NAMES if key.signature > 0 else _FLAT_NAMES
        return names[self.root] + {"maj": "", "min": "m"}.get(self.quality, self.quality)

    @classmethod
    def parse(cls, symbol: str) -> Chord:
        """Reads what `named` writes, in any spelling. Raises ValueError for anything else."""
        match = re.fullmatch(r"([A-G](?:#|b)?)(.*)", symbol)
        if match is None:
            raise ValueError(f"{symbol!r} is not a chord symbol")
        return cls(pitch_class(match[1]), {"": "maj", "m": "min"}.get(match[2], match[2]))

    def __str__(self) -> str:
        return self.named(Key("C", "major"))
