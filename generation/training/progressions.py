"""A small grammar of harmony for styles that lead sheets do not fit: loops, blues, turnarounds, cadences.

Progressions are written in Roman numerals, one a bar: `i VI III VII`. Numerals count the scale of the key's
mode (natural minor), lower case is minor; `b` and `#` alter the root; what follows is the quality. A section is
made of one or two of its style's progressions with the substitutions that suit the style.
"""

from __future__ import annotations

import random
import re

from generation.theory import MODES, QUALITIES, Chord, Key, Meter
from generation.training import loops
from generation.training.leadsheets import Tune, key_of
from generation.training.loops import Loop
from generation.training.reharmonise import Manner, vary

_BLUES = (
    "I7 I7 I7 I7 IV7 IV7 I7 I7 V7 IV7 I7 V7",
    "I7 IV7 I7 I7 IV7 IV7 I7 I7 V7 IV7 I7 V7",
    "I7 IV7 I7 I7 IV7 IV7 I7 VI7 ii7 V7 I7 V7",
    "I7 I7 I7 I7 IV7 IV7 I7 I7 V7 V7 I7 I7",
    "I7 IV7 I7 I7 IV7 #ivdim7 I7 VI7 II7 V7 I7 V7",
    "I7 I7 I7 I7 IV7 ivm6 I7 VI7 bVI7 V7 I7 V7",
)
_MINOR_BLUES = (
    "i7 i7 i7 i7 iv7 iv7 i7 i7 VI7 V7 i7 V7",
    "i iv7 i i iv7 iv7 i i VImaj7 V7 i V7",
    "i7 iv7 i7 i7 iv7 iv7 i7 i7 iim7b5 V7 i7 iim7b5",
    "i i i i7 iv iv i i V7 iv7 i V7",
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


_MANNERS = {
    **dict.fromkeys(("bossa nova", "samba", "swing", "jazz ballad", "blues"), Manner.JAZZ),
    **dict.fromkeys(("soul", "gospel", "ballad", "lo-fi", "bolero", "disco"), Manner.RICH),
    **dict.fromkeys(("ragtime", "tango", "classical", "baroque", "romantic", "waltz", "march"), Manner.CLASSICAL),
    **dict.fromkeys(("funk", "techno", "trap", "ambient", "cinematic", "house", "metal", "hip-hop"), Manner.STATIC),
}
"""How a style's players change a progression; the others do it plainly."""

_TURNAROUNDS = {
    Manner.PLAIN: {False: ("IV V", "ii V", "bVII IV", "IV iv"), True: ("iv V", "VI VII", "iv v")},
    Manner.RICH: {False: ("ii7 V7", "iv bVII7", "IVmaj7 V7"), True: ("iim7b5 V7", "iv7 VII7", "VImaj7 V7")},
    Manner.JAZZ: {
        False: ("ii7 V7", "ii7 bII7", "iv7 bVII7", "VI7 V7"),
        True: ("iim7b5 V7", "VI7 V7", "iim7b5 bII7"),
    },
    Manner.CLASSICAL: {False: ("ii V7", "IV V7", "II7 V7", "I V7"), True: ("iv V7", "iim7b5 V7", "VI V7")},
    Manner.STATIC: {False: ("IV IV", "ii7 ii7", "vi IV"), True: ("VI VII", "iv iv", "VII VII")},
}
"""Two bars that lead back to a section's beginning, in major and in minor."""

_FORMS = ("AABB", "AABA", "ABAB", "AABC", "ABAC", "AB", "ABCB")


def compose(style: str, meter: Meter, *, minor: bool, work: str, rng: random.Random) -> Tune:
    """A chart of 16 to 32 bars: two or three sections, each recombined from the style's progressions and varied."""
    key = key_of(rng.randrange(12), minor=minor)
    form = rng.choice(("AA", "AAB", "AAB") if style == "blues" else _FORMS)
    sections = {letter: _section(style, key, rng) for letter in sorted(set(form))}
    return _tune("grammar", work, meter, key, form=form, sections=sections)


def compose_on(loop: Loop, style: str, meter: Meter, *, rng: random.Random) -> Tune:
    """A chart whose first section is a given loop; the others are the style's own."""
    key = key_of(rng.randrange(12), minor=loop.minor)
    form = rng.choice(_FORMS)
    given = loops.in_key(loop, key)
    sections = {letter: _section(style, key, rng) for letter in sorted(set(form) - {"A"})}
    sections["A"] = given * 2 if len(given) == 4 else given
    return _tune(loops.SOURCE, loop.work, meter, key, form=form, sections=sections)


def _section(style: str, key: Key, rng: random.Random) -> list[Chord]:
    """Eight bars, or the twelve of a blues."""
    manner = _MANNERS.get(style, Manner.PLAIN)
    choices = PROGRESSIONS[style][key.is_minor]
    bars = chords(rng.choice(choices), key)
    if len(bars) == 4:
        again = chords(rng.choice([text for text in choices if len(text.split()) == 4]), key)
        varied = vary(bars, key, manner, rng, changes=rng.choice((0, 1, 1, 2)))
        # A loop comes back, as it was or changed, or another of the style answers it.
        bars = varied + rng.choice((varied, vary(varied, key, manner, rng, changes=2), again))
    elif len(bars) > 4:
        # A blues has few progressions and many ways to play each.
        bars = vary(bars, key, manner, rng, changes=rng.choice((2, 3, 4, 5) if style == "blues" else (0, 1, 2, 3)))
    if rng.random() < 0.35:
        bars[-2:] = chords(rng.choice(_TURNAROUNDS[manner][key.is_minor]), key)
    return bars


def _tune(source: str, work: str, meter: Meter, key: Key, *, form: str, sections: dict[str, list[Chord]]) -> Tune:
    return Tune(
        source=source,
        work=work,
        meter=meter,
        key=key,
        chords=tuple(chord for letter in form for chord in sections[letter]),
        letters="".join(letter * len(sections[letter]) for letter in form),
    )
