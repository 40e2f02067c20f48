"""What instruments are called at the left of their staves: in full at first, then short."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generation.lexicon.instruments import GENERAL_MIDI
from generation.score import Part

_SAID_SHORTER = {0: "piano", 42: "cello", 52: "choir", 60: "horn"}
_SHORT = {
    "accordion": "Acc.",
    "bassoon": "Bsn.",
    "cello": "Vc.",
    "choir": "Ch.",
    "clarinet": "Cl.",
    "contrabass": "Cb.",
    "drums": "Dr.",
    "ensemble": "Ens.",
    "flute": "Fl.",
    "guitar": "Gtr.",
    "harp": "Hp.",
    "harpsichord": "Hpd.",
    "horn": "Hn.",
    "oboe": "Ob.",
    "organ": "Org.",
    "piano": "Pno.",
    "saxophone": "Sax.",
    "strings": "Str.",
    "synth": "Syn.",
    "trombone": "Tbn.",
    "trumpet": "Tpt.",
    "tuba": "Tba.",
    "vibraphone": "Vib.",
    "viola": "Vla.",
    "violin": "Vln.",
}
_LONGEST = 5  # letters of a word that is not cut


def of(parts: Sequence[Part]) -> list[tuple[str, str]]:
    """Each part's name and short name; two of an instrument are numbered."""
    plain = [_name(part) for part in parts]
    often = Counter(plain)
    seen: Counter[str] = Counter()
    result: list[tuple[str, str]] = []
    for name in plain:
        seen[name] += 1
        number = f" {seen[name]}" if often[name] > 1 else ""
        result.append((name[0].upper() + name[1:] + number, _shortened(name) + number))
    return result


def _name(part: Part) -> str:
    if part.is_drums:
        return "drums"
    return _SAID_SHORTER.get(part.program) or GENERAL_MIDI[part.program].name


def _shortened(name: str) -> str:
    """`tenor saxophone`: T. Sax."""
    *first, last = (word for word in name.replace("-", " ").split() if word != "and")
    end = _SHORT.get(last) or (last if len(last) <= _LONGEST else last[:4].rstrip("aeiou") + ".")
    return " ".join([*(f"{word[0].upper()}." for word in first), end[0].upper() + end[1:]])
