"""What a track's name says of its instrument and its role."""

from __future__ import annotations

import re
from functools import cache

from generation.lexicon.instrument_words import INSTRUMENTS
from generation.lexicon.instruments import GENERAL_MIDI
from generation.score import Role

_ROLES = {
    Role.DRUMS: "drums?|drumset|drum ?kit|percussions?|perc|kick|snare|hi-?hats?|toms?|cymbals?|schlagzeug|batterie"
    "|bater[ií]a|ドラム|鼓",
    Role.BASS: "bass|basse|bajo|baixo|kontrabass|ベース|贝斯|貝斯",
    Role.LEAD: "melod(?:y|ie|ia|ía)|lead|vocals?|voice|singer|sopran[oe]?|solo|tune|gesang|chant|canto|voz|メロディ"
    "|旋律",
    Role.COUNTER: "counter(?:melody)?|riffs?|alto|harmony vocals?|backing vocals?",
    Role.ARPEGGIO: "arp|arps|arpeggi(?:o|os|ator)?",
    Role.PAD: "pads?|strings|synth strings",
    Role.CHORDS: "chords?|comp(?:ing)?|rhythm(?: guitar)?|akkorde|acordes|accords|accompaniment|left(?: hand)?|lh",
}
_WORDS = tuple((role, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for role, words in _ROLES.items())


def role(name: str) -> Role | None:
    """The role that a track's name names, as "Lead Vocals" does."""
    folded = name.casefold()
    return next((role for role, words in _WORDS if words.search(folded)), None)


def program(name: str) -> int | None:
    """The General MIDI program that a track's name names, in seven languages: the longest word counts."""
    folded = " ".join(re.findall(r"\w+", name.casefold()))
    found = [(len(word), program) for word, program in _instruments() if word in folded and _is_whole(word, folded)]
    return max(found)[1] if found else None


def _is_whole(word: str, text: str) -> bool:
    return not word.isascii() or re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


@cache
def _instruments() -> tuple[tuple[str, int], ...]:
    """Words with their programs; General MIDI's own names first."""
    words = {one.name: one.program for one in GENERAL_MIDI}
    for sort in INSTRUMENTS:
        if Role.DRUMS in sort.roles or not sort.programs:
            continue
        for word in re.split(r"[,\n]", f"{sort.name},{sort.words}"):
            words.setdefault(" ".join(re.findall(r"\w+", word.casefold())), sort.programs[0])
    words.pop("", None)
    return tuple(words.items())
