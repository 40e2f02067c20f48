"""Suggestions while somebody types: names that `Choices` understands, best first, found in seven languages.

All of them take `typed` as it stands so far and the asker's language ("en", "de" …), whose words go before others.
They read nothing but the lexicon, and answer in about a millisecond.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generation.lexicon import favourites, key_names
from generation.lexicon.instrument_words import INSTRUMENTS
from generation.lexicon.moods import MOODS
from generation.lexicon.style_words import STYLE_WORDS
from generation.reading import choices
from generation.reading.phrases import key, split
from generation.theory import METERS

MOST = 25
"""Suggestions that are given at a time."""

LONGEST = 100
"""Characters of a suggestion; a longer list of instruments is not completed."""

_LANGUAGES = ("en", "de", "es", "fr", "pt", "ja", "zh")
_LAST = 9  # behind every rank
_SEPARATOR = re.compile(r"\s*[,;，、；]\s*")
_REFUSAL = re.compile(r"(?:no|without|ohne|keine?n?|sin|sans|pas de|sem|sem o|sem a)\s+|不要|没有|无")


@dataclass(frozen=True, slots=True)
class _Spelling:
    """One way to write a name; `key` is the folded one (see phrases.key)."""

    name: str
    key: str
    language: str  # "" for all
    is_own: bool  # the name itself


def styles(typed: str, language: str, limit: int = MOST) -> list[str]:
    return _best(_styles(), typed, language)[:limit]


def moods(typed: str, language: str, limit: int = MOST) -> list[str]:
    return _best(_moods(), typed, language)[:limit]


def keys(typed: str, language: str, limit: int = MOST) -> list[str]:
    """Names such as "D minor"."""
    found = _best(_keys(), typed, language)
    asked = choices.tonality_of(typed) if typed.strip() else None
    if asked is not None and asked.tonic and asked.mode:
        found = list(dict.fromkeys((f"{asked.tonic} {asked.mode}", *found)))
    return found[:limit]


def meters(typed: str, language: str, limit: int = MOST) -> list[str]:
    found = _best(_meters(), typed, language)
    asked = choices.meter_of(typed) if typed.strip() else None
    return list(dict.fromkeys(([str(asked)] if asked else []) + found))[:limit]


def instruments(typed: str, language: str, limit: int = MOST) -> list[str]:
    """The whole list that is being typed, its last item completed: "sax, no dr" gives "sax, no drums"."""
    *before, last = _SEPARATOR.split(typed.lstrip())
    before = [item for item in before if item]
    refused = _REFUSAL.match(last.lower())
    item = last[refused.end() :] if refused else last
    had = {key(one) for one in before}
    names = [f"no {name}" if refused else name for name in _best(_instruments(), item, language)]
    lists = (", ".join((*before, name)) for name in names if key(name) not in had)
    return [one for one in lists if len(one) <= LONGEST][:limit]


def _best(spellings: Sequence[_Spelling], typed: str, language: str) -> list[str]:
    """Names one of whose spellings, or a word of it, begins with what was typed."""
    wanted = key(typed)
    ranks: dict[str, tuple[int, int]] = {}
    for one in spellings:
        rank = _rank(one, wanted, language)
        if rank is not None and rank < ranks.get(one.name, (_LAST, 0)):
            ranks[one.name] = rank
    return sorted(ranks, key=lambda name: ranks[name])


def _rank(spelling: _Spelling, wanted: str, language: str) -> tuple[int, int] | None:
    """The lower the better; None if it does not fit. Equals stay in the lexicon's order."""
    if not wanted:
        return 0, 0
    foreign = spelling.language not in {"", "en", language}
    untyped = len(spelling.key) - len(wanted)
    if spelling.key == wanted:
        return 0 + foreign, 0
    if spelling.key.startswith(wanted):
        return (2, 0) if spelling.is_own else (3 + foreign, untyped)
    return (5 + foreign, untyped) if f" {wanted}" in spelling.key else None


@functools.cache
def _styles() -> tuple[_Spelling, ...]:
    return _spellings(((name, _by_line(words.words)) for name, words in STYLE_WORDS.items()), favourites.STYLES)


@functools.cache
def _moods() -> tuple[_Spelling, ...]:
    return _spellings(
        (
            (mood.name, ((tongue, word) for tongue in _LANGUAGES for word in split(getattr(mood, tongue))))
            for mood in MOODS
        ),
        favourites.MOODS,
    )


@functools.cache
def _instruments() -> tuple[_Spelling, ...]:
    understood = (one for one in INSTRUMENTS if key(one.name) in map(key, split(one.words)))
    return _spellings(((one.name, _by_line(one.words)) for one in understood), favourites.INSTRUMENTS)


@functools.cache
def _keys() -> tuple[_Spelling, ...]:
    return _spellings(
        ((f"{tonic} {mode}", key_names.spellings(tonic, mode)) for tonic, mode in key_names.names()), favourites.KEYS
    )


@functools.cache
def _meters() -> tuple[_Spelling, ...]:
    return _spellings(((str(meter), ()) for meter in METERS), ())


def _by_line(words: str) -> Iterator[tuple[str, str]]:
    """The words of a lexicon's string with their languages, where it has a line for each of the seven."""
    lines = words.split("\n")
    tongues = _LANGUAGES if len(lines) == len(_LANGUAGES) else ("",) * len(lines)
    for tongue, line in zip(tongues, lines, strict=True):
        yield from ((tongue, word) for word in split(line))


def _spellings(entries: Iterable[tuple[str, Iterable[tuple[str, str]]]], first: Sequence[str]) -> tuple[_Spelling, ...]:
    """Names with their words and these words' languages; the names in `first` before all others."""
    found = [
        _Spelling(name, key(word), tongue, is_own=word == name)
        for name, words in entries
        for tongue, word in (("", name), *words)
    ]
    place = {name: place for place, name in enumerate(first)}
    return tuple(sorted(found, key=lambda one: place.get(one.name, len(place))))
