"""A small grammar of harmony for styles that lead sheets do not fit: loops, blues, turnarounds, cadences.

Progressions are written in Roman numerals, one a bar: `i VI III VII`. Numerals count the scale of the key's
mode (natural minor), lower case is minor; `b` and `#` alter the root; what follows is the quality.
"""

from __future__ import annotations

import random
import re

from generation.theory import MODES, QUALITIES, Chord, Key, Meter
from generation.training.leadsheets import Tune, key_of

_BLUES = (
    "I7 I7 I7 I7 IV7 IV7 I7 I7 V7 IV7 I7 V7",
    "I7 IV7 I7 I7 IV7 IV7 I7 I7 V7 IV7 I7 V7",
    "I7 IV7 I7 I7 IV7 IV7 I7 VI7 ii7 V7 I7 V7",
)
_MINOR_BLUES = (
    "i7 i7 i7 i7 iv7 iv7 i7 i7 VI7 V7 i7 V7",
    "i iv7 i i iv7 iv7 i i VImaj7 V7 i V7",
)
_JAZZ = (
    "Imaj7 vi7 ii7 V7",
    "Imaj7 VI7 ii7 V7",
    "iii7 VI7 ii7 V7",
    "ii7 V7 Imaj7 Imaj7",
    "ii7 V7 Imaj7 IVmaj7 viim7b5 III7 vi7 VI7",
    "Imaj7 #idim7 ii7 V7 iii7 VI7 ii7 V7",
    "Imaj7 Imaj7 ivm6 ivm6 iii7 VI7 ii7 V7",
    "I6 II7 ii7 V7 I6 II7 ii7 V7",
)
_MINOR_JAZZ = (
    "iim7b5 V7 i7 i7",
    "i7 iv7 iim7b5 V7",
    "iv7 VII7 IIImaj7 VImaj7 iim7b5 V7 i7 i7",
    "im6 im6 iim7b5 V7",
    "i7 VImaj7 iim7b5 V7",
)
_FOUR_CHORDS = (
    "I V vi IV",
    "vi IV I V",
    "I vi IV V",
    "I IV vi V",
    "I iii IV V",
    "IV I V vi",
    "I I IV V",
    "ii IV I V",
    "I bVII IV I",
    "I V ii IV",
)
_MINOR_LOOPS = (
    "i VI III VII",
    "i VII VI VII",
    "i iv VI V",
    "i VI iv V",
    "i III VII VI",
    "VI VII i i",
    "i v VI iv",
    "i iv i V7",
    "i VII iv VI",
    "i i VI VII",
    "i7 iv7 i7 iv7",
)
_VAMPS = ("I7 I7 IV7 I7", "I7 I7 I7 IV7", "ii7 V7 ii7 V7", "I7 bVII IV7 I7", "I7 I7 I7 I7 IV7 IV7 I7 V7")
_MINOR_VAMPS = ("i7 i7 i7 IV7", "i7 IV7 i7 IV7", "i7 i7 iv7 i7", "i7 VII VI VII", "i7 i7 i7 i7 iv7 iv7 i7 V7")
_DREAMY = ("Imaj7 iii7 IVmaj7 V", "IVmaj7 iii7 ii7 Imaj7", "Imaj7 IVmaj7 Imaj7 IVmaj7", "ii7 V7 Imaj7 vi7")
_MINOR_DREAMY = ("i7 iv7 VII7 IIImaj7", "VImaj7 v7 i7 i7", "iv7 v7 i7 i7", "i7 VImaj7 iv7 V7", "i7 v7 VImaj7 VII")
_HEAVY = ("i bII i VII", "i VI VII i", "i i bII i", "i III iv bII", "i VI iv V", "i VII VI V", "i i VI VII i i bII V")
_STILL = ("I I IV IV", "I V I IV", "I vi I vi", "Imaj7 Imaj7 ii7 ii7", "I Isus4 I IV")
_MINOR_STILL = ("i i VI VI", "i VII i VII", "i i iv iv", "i VI i v", "i isus4 VI VII")
_CLASSIC = (
    "I V7 V7 I IV I V7 I",
    "I IV V7 I vi ii V7 I",
    "I vi ii V7 I IV V I",
    "I V vi iii IV I ii V7",
    "I ii V7 I I IV V7 I",
    "I I V7 V7 V7 V7 I I",
    "vi II V V7 I vi V7 I",
)
_MINOR_CLASSIC = (
    "i V7 V7 i iv i V7 i",
    "i iv V7 i VI iv V7 i",
    "i iv VII III VI iim7b5 V7 i",
    "i VII VI V i iv V7 i",
    "i i V7 V7 iv i V7 i",
    "III VII i V iv i V7 i",
)
_TANGO = ("i i V7 V7 V7 V7 i i", "i iv i V7 i iv V7 i", "iv iv i i V7 V7 i i", "i I7 iv iv i V7 i V7")
_TANGO_MAJOR = ("I I V7 V7 V7 V7 I I", "I VI7 ii ii V7 V7 I I")
_CLAVE = ("I IV V7 IV", "I I V7 V7", "ii7 V7 Imaj7 VI7", "I V7 V7 I")
_MINOR_CLAVE = ("i iv V7 iv", "i i V7 V7", "i VII VI V7", "iv i V7 i")

PROGRESSIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "bossa nova": (_JAZZ, _MINOR_JAZZ),
    "samba": (_JAZZ, _MINOR_JAZZ),
    "salsa": (_CLAVE, _MINOR_CLAVE),
    "tango": (_TANGO_MAJOR, _TANGO),
    "bolero": (_CLAVE + _CLASSIC[:3], _MINOR_CLAVE + _TANGO),
    "swing": (_JAZZ, _MINOR_JAZZ),
    "jazz ballad": (_JAZZ, _MINOR_JAZZ),
    "ragtime": (_CLASSIC, _MINOR_CLASSIC),
    "blues": (_BLUES, _MINOR_BLUES),
    "funk": (_VAMPS, _MINOR_VAMPS),
    "soul": (_FOUR_CHORDS + _DREAMY + _VAMPS[2:4], _MINOR_VAMPS + _MINOR_DREAMY),
    "gospel": (("I I7 IV iv", "I VI7 ii7 V7", "I IV I V7", "IV I V7 I", "I I7 IV I V7 V7 I I"), _MINOR_LOOPS),
    "disco": (_FOUR_CHORDS + _DREAMY, _MINOR_LOOPS + _MINOR_DREAMY),
    "pop": (_FOUR_CHORDS, _MINOR_LOOPS),
    "ballad": (_FOUR_CHORDS, _MINOR_LOOPS),
    "rock": ((*_FOUR_CHORDS, "I bVII IV I", "I IV I V"), _MINOR_LOOPS),
    "metal": (_FOUR_CHORDS[:2], _HEAVY),
    "country": (("I I IV I I V I V", "I IV I V I IV V I", "I I V V IV IV I I"), _MINOR_LOOPS),
    "bluegrass": (("I I IV I I V I I", "I IV I V I IV V I"), _MINOR_LOOPS),
    "folk": (_FOUR_CHORDS, _MINOR_LOOPS),
    "celtic": (("I I IV V I IV V I", "I bVII I V I bVII V I"), ("i VII i VII i VII v i", "i VII VI VII i VII v i")),
    "reggae": (
        ("I IV I V", "I vi IV V", "I I ii ii", "I ii I ii"),
        ("i iv i iv", "i VII i VII", "i i iv V", "i VI VII i"),
    ),
    "ska": (_FOUR_CHORDS, _MINOR_LOOPS),
    "hip-hop": (_DREAMY, _MINOR_DREAMY + _MINOR_LOOPS),
    "trap": (_DREAMY, ("i i VI VI", "i i iv v", "i VI iv V", "i bII i bII", "i VI III VII", "VI VI i i")),
    "lo-fi": (_DREAMY + _JAZZ[:3], _MINOR_DREAMY + _MINOR_JAZZ[:2]),
    "house": (_DREAMY + _FOUR_CHORDS[:4], _MINOR_LOOPS + _MINOR_DREAMY),
    "techno": (_STILL, ("i i i i", "i i VI VI", "i i i bII", "i i VII VII", "i i iv iv")),
    "trance": (_FOUR_CHORDS, _MINOR_LOOPS),
    "drum and bass": (_DREAMY, _MINOR_LOOPS + _MINOR_DREAMY),
    "synthwave": (_FOUR_CHORDS, _MINOR_LOOPS),
    "ambient": (_STILL + _DREAMY, _MINOR_STILL + _MINOR_DREAMY),
    "chiptune": (_FOUR_CHORDS + _CLASSIC[:3], _MINOR_LOOPS + _MINOR_CLASSIC[2:4]),
    "cinematic": (_STILL + _FOUR_CHORDS, _MINOR_LOOPS + _MINOR_STILL),
    "classical": (_CLASSIC, _MINOR_CLASSIC),
    "baroque": (("I V vi iii IV I IV V", *_CLASSIC), _MINOR_CLASSIC),
    "romantic": ((*_CLASSIC, "I III7 vi IV ivm6 I V7 I"), (*_MINOR_CLASSIC, "i VI bII V7 i iv V7 i")),
    "waltz": (_CLASSIC, _MINOR_CLASSIC),
    "march": (_CLASSIC, _MINOR_CLASSIC),
    "polka": (_CLASSIC, _MINOR_CLASSIC),
    "lullaby": (_STILL[:2] + _CLASSIC[:3], _MINOR_STILL[:2] + _MINOR_CLASSIC[:2]),
}
"""Progressions by style, in major and in minor."""

TAGS = {
    False: {2: ("V7 I",), 3: ("IV V7 I", "ii7 V7 I"), 4: ("IV V7 I I", "ii7 V7 I I")},
    True: {2: ("V7 i",), 3: ("iv V7 i", "VI VII i"), 4: ("iv V7 i i", "VI VII i i")},
}
"""Ways to end, by whether the key is minor and by length in bars."""

_NUMERAL = re.compile(r"([b#]?)(VII|VI|IV|V|III|II|I|vii|vi|iv|v|iii|ii|i)(.*)")
_DEGREES = ("I", "II", "III", "IV", "V", "VI", "VII")


def chord(numeral: str, key: Key) -> Chord:
    """The chord of a numeral in a key. Raises ValueError for what is not one."""
    match = _NUMERAL.fullmatch(numeral)
    if match is None:
        raise ValueError(f"{numeral!r} is not a Roman numeral")
    scale = MODES["minor" if key.is_minor else "major"]
    root = key.pitch_class + scale[_DEGREES.index(match[2].upper())] + {"": 0, "b": -1, "#": 1}[match[1]]
    minor, suffix = match[2].islower(), match[3]
    if minor and suffix in {"", "7", "6"}:
        suffix = {"": "min", "7": "m7", "6": "m6"}[suffix]
    suffix = suffix or "maj"
    if suffix not in QUALITIES:
        raise ValueError(f"{numeral!r} has no quality that Minstrel plays")
    return Chord(root % 12, suffix)


def chords(text: str, key: Key) -> list[Chord]:
    """The chords of a progression."""
    return [chord(numeral, key) for numeral in text.split()]


def compose(style: str, meter: Meter, *, minor: bool, work: str, rng: random.Random) -> Tune:
    """A chart of 16 to 32 bars: two or three progressions as sections."""
    key = key_of(rng.randrange(12), minor=minor)
    choices = PROGRESSIONS[style][minor]
    if style == "blues":
        forms = ("AA", "AAB" if rng.random() < 0.5 else "AA")
    else:
        forms = ("AABB", "AABA", "ABAB", "AABC", "ABAC", "AB", "ABCB")
    form = rng.choice(forms)
    picked = rng.sample(choices, k=min(len(choices), len(set(form))))
    sections: dict[str, list[Chord]] = {}
    for letter, text in zip(sorted(set(form)), picked * 3, strict=False):
        block = chords(text, key)
        sections[letter] = block * 2 if len(block) == 4 else block
    bars = [chord for letter in form for chord in sections[letter]]
    letters = "".join(letter * len(sections[letter]) for letter in form)
    return Tune(source="grammar", work=work, meter=meter, key=key, chords=tuple(bars), letters=letters)
