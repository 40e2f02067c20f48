"""The chord progressions with mood words of free-midi-chords (MIT, © Ludovic Drolez), for styles that loop."""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass
from pathlib import Path

from generation.theory import MODES, Chord, Key
from generation.training.leadsheets import TuneError

SOURCE = "mood_progressions"
FILE = "mood_progressions.json"

_NUMERAL = re.compile(r"([b#]?)(VII|VI|IV|V|III|II|I|vii|vi|iv|v|iii|ii|i)(.*)")
_DEGREES = ("I", "II", "III", "IV", "V", "VI", "VII")
_SEVENTHS = {
    False: ("maj7", "m7", "m7", "maj7", "7", "m7", "m7b5"),
    True: ("m7", "m7b5", "maj7", "m7", "m7", "maj7", "7"),
}
"""The key's own seventh on each degree, by whether the key is minor: what the source's plain `7` means."""
_QUALITIES = {
    "M": "maj",
    "m": "min",
    "dom7": "7",
    "m7": "m7",
    "M7": "maj7",
    "sus4": "sus4",
    "sus2": "sus4",
    "M6": "6",
    "69": "6",
    "m6": "m6",
    "m9": "m7",
    "9": "7",
    "dim": "dim",
    "madd9": "min",
    "M-5": "maj",
}
"""The source's suffixes and the nearest of our qualities; those that follow the numeral's case are not here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop:
    """A progression of 4 or 8 bars, in C."""

    work: str  # "moods/017": its place in the file
    minor: bool
    chords: tuple[Chord, ...]


@functools.lru_cache(maxsize=2)
def loops(root: Path) -> dict[str, Loop]:
    """All progressions by work id; none if the file is not there. Raises ValueError for a broken file."""
    path = root / FILE
    if not path.exists():
        return {}
    rows = json.loads(path.read_text(encoding="utf-8"))["progressions"]
    found = [_loop(f"moods/{number:03}", row["table"], row["progression"]) for number, row in enumerate(rows)]
    return {loop.work: loop for loop in found}


def loop(root: Path, work: str) -> Loop:
    """One progression by its work id. Raises TuneError."""
    try:
        return loops(root)[work]
    except (KeyError, ValueError) as error:
        raise TuneError(f"{work}: not in {FILE}") from error


def _loop(work: str, table: str, numerals: list[str]) -> Loop:
    tonic = next((text for text in numerals if re.match(r"[iI](?![iIvV])", text)), "I")
    minor = table == "min" or (table == "modal" and tonic.startswith("i"))
    # Modal numerals count the major scale whatever the tonic's third is.
    degrees = MODES["minor" if table == "min" else "major"]
    chords = [_chord(text, degrees, minor=minor) for text in numerals]
    bars = 4 if len(chords) <= 4 else 8
    held = chords[:bars] + [chords[-1]] * max(0, bars - len(chords))
    return Loop(work=work, minor=minor, chords=tuple(held))


def _chord(text: str, degrees: tuple[int, ...], *, minor: bool) -> Chord:
    match = _NUMERAL.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not a numeral of {FILE}")
    degree = _DEGREES.index(match[2].upper())
    root = (degrees[degree] + {"": 0, "b": -1, "#": 1}[match[1]]) % 12
    lower, suffix = match[2].islower(), match[3]
    own = _SEVENTHS[minor][degree]
    if suffix == "7":
        return Chord(root, own)
    if suffix in {"", "5", "add9"}:
        diminished = not match[1] and lower and own == "m7b5"
        return Chord(root, "dim" if diminished else "min" if lower else "maj")
    if suffix == "6":
        return Chord(root, "m6" if lower else "6")
    return Chord(root, _QUALITIES[suffix])


def in_key(loop: Loop, key: Key) -> list[Chord]:
    """The loop's chords in a key."""
    return [chord.transposed(key.pitch_class) for chord in loop.chords]
