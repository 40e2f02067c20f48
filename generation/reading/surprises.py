"""A prompt that leaves the choice to the composer: "surprise me, but fast, no drums".

Here it is recognised, and read once somebody has drawn what the prompt leaves open. Who draws knows more than a prompt
does, such as what its asker likes; so what was drawn, and from what, is written into the brief's `heard`.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from generation.brief import Brief
from generation.heard import Heard
from generation.lexicon import surprises as words
from generation.lexicon.instrument_words import INSTRUMENTS
from generation.reading import character, listening, reader
from generation.reading import ear as ears
from generation.reading.choices import NO_CHOICES, Choices
from generation.reading.ear import Token
from generation.reading.phrases import Gloss, key, split
from generation.score import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request to be surprised."""

    words: str  # that ask for it, as they were typed
    rest: str  # what else was said; "" if nothing
    language: str  # of the words


class Aspect(StrEnum):
    """What can be drawn."""

    STYLE = "style"
    MOOD = "mood"
    TEMPO = "tempo"
    MODE = "mode"
    BAND = "instrument"


class Source(StrEnum):
    """What something was drawn from."""

    TASTE = "taste"  # what the asker likes
    CHANGE = "change"  # what the asker has hardly heard, or not liked so far
    GUILD = "guild"  # what is liked where the song is asked for
    CHANCE = "chance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """Something that was drawn."""

    aspect: Aspect
    name: str  # the lexicon's: "waltz", "sad", "slow", "minor", "violin"; or "no drums"
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the words and choices beside the request say; all else may be drawn."""

    aspects: frozenset[Aspect] = frozenset()
    brief: Brief | None = None  # what they would be taken as by themselves; None if nothing was said
    refused_styles: frozenset[str] = frozenset()
    refused_programs: frozenset[int] = frozenset()
    drums: bool | None = None  # asked for, or refused


NOTHING_SAID = Said()


def asked(prompt: str) -> Asked | None:
    """The request to be surprised that a prompt is, in any of seven languages; None if it is none."""
    ear = listening.listen(prompt)
    if listening.is_silent(ear):
        return None
    all_tokens = ears.tokens(ear.text.folded)
    found = _phrase(all_tokens) or _word(all_tokens)
    if found is None:
        return None
    first, last, language = found
    start, end = all_tokens[first].start, all_tokens[last].end
    before, after = ear.text.source[: _source(ear, start)], ear.text.source[_source(ear, end) :]
    return Asked(words=ear.text.words(start, end), rest=_joined(_trimmed(before), _trimmed(after)), language=language)


def said(rest: str, choices: Choices = NO_CHOICES) -> Said:
    """What was said and chosen beside the request. Raises PromptError for a choice that cannot be understood."""
    if listening.is_silent(listening.listen(rest)) and choices == NO_CHOICES:
        return NOTHING_SAID
    brief = reader.read(rest, choices=choices)
    kinds = {heard.kind for heard in brief.heard} - (frozenset() if _is_vague(rest) else _BY_LIKENESS)
    drums = True if "drums" in kinds else False if _refuses(brief, "drums") else None
    return Said(
        aspects=frozenset(aspect for aspect, about in _ABOUT.items() if kinds & about),
        brief=brief,
        refused_styles=frozenset(heard.value for heard in brief.heard if heard.kind == "not_style"),
        refused_programs=frozenset(
            program
            for one in INSTRUMENTS
            if one.roles != (Role.DRUMS,) and _refuses(brief, one.name)
            for program in one.banned
        ),
        drums=drums,
    )


_ABOUT: dict[Aspect, frozenset[str]] = {
    Aspect.STYLE: frozenset({"style", "style_by_likeness", "style_of_time", "ensemble", "form"}),
    Aspect.MOOD: frozenset({"mood", "mood_by_likeness"}),
    Aspect.TEMPO: frozenset({"tempo", "tempo_word"}),
    Aspect.MODE: frozenset({"key", "mode", "chords", "degrees"}),
    Aspect.BAND: frozenset({"ensemble", "instrument"}),
}
"""The kinds of what was heard that leave nothing of an aspect to be drawn."""


_BY_LIKENESS = frozenset({"style_by_likeness", "mood_by_likeness"})
"""The nearest to no more than "fast" or "with a violin" would be no wish, but the reading's last resort."""


def _is_vague(rest: str) -> bool:
    """Whether there are words that only a comparison can read: "about the sea"."""
    found = listening.find(listening.listen(rest))
    glossed = any(isinstance(meaning, Gloss) for match in found.matches for meaning in match.meanings)
    return glossed or any(character.tells(token.text) for token in found.ear.unused)


def read(
    request: Asked,
    drawn: Choices,
    things: Sequence[Drawn],
    *,
    choices: Choices = NO_CHOICES,
    bars: int | None = None,
    seconds: float | None = None,
) -> Brief:
    """The brief of what was drawn, chosen and said; `drawn` names nothing that `choices` do. Raises PromptError."""
    together = Choices(
        style=choices.style or drawn.style,
        mood=choices.mood or drawn.mood,
        bpm=choices.bpm or drawn.bpm,
        key=choices.key or drawn.key,
        meter=choices.meter or drawn.meter,
        instruments=choices.instruments or drawn.instruments,
    )
    brief = reader.read(request.rest, choices=together, bars=bars, seconds=seconds)
    unsaid = frozenset() if drawn == NO_CHOICES else frozenset(reader.read("", choices=drawn).heard)
    heard = [one for one in brief.heard if one not in unsaid]
    return replace(brief, heard=(*_heard(request, things), *heard))


def holding(before: Brief, after: Brief) -> tuple[Heard, ...]:
    """What was heard in a brief, without what was drawn for it and does not hold of the changed one any more."""
    return tuple(kept for heard in before.heard if (kept := _holding(heard, before, after)) is not None)


def _holding(heard: Heard, before: Brief, after: Brief) -> Heard | None:
    if not heard.kind.startswith("drawn_"):
        return heard
    items = [item for item in heard.value.split(", ") if _holds(item, before, after)]
    return Heard(heard.words, heard.meaning.replace(heard.value, ", ".join(items))) if items else None


_TEMPO_REACH = 1.1
"""A tempo that is no more than so many times another is as slow, or as fast."""


def _holds(item: str, before: Brief, after: Brief) -> bool:
    aspect, _, name = item.partition(" ")
    match Aspect(aspect):
        case Aspect.STYLE:
            return after.style == before.style
        case Aspect.MOOD:
            return after.mood == before.mood
        case Aspect.TEMPO:
            return 1 / _TEMPO_REACH <= after.bpm / before.bpm <= _TEMPO_REACH
        case Aspect.MODE:
            return after.key.mode == before.key.mode
        case Aspect.BAND if name == "no drums":
            return not after.drums
        case Aspect.BAND:
            programs = {seat.program for seat in after.band if seat.role is not Role.DRUMS}
            return any(programs & set(one.programs) for one in INSTRUMENTS if one.name == name)


_MEANING = {
    Source.TASTE: "drawn from your taste",
    Source.CHANGE: "drawn for a change",
    Source.GUILD: "drawn from what is liked here",
    Source.CHANCE: "drawn by chance",
}


def _heard(request: Asked, things: Sequence[Drawn]) -> Iterator[Heard]:
    """A line for each source, in the order of Source."""
    for source, meaning in _MEANING.items():
        items = [f"{thing.aspect} {thing.name}" for thing in things if thing.source is source]
        if items:
            yield Heard(request.words, f"{meaning}: {', '.join(items)}")


# ------------------------------------------------------------------------------------------- recognising


def _phrase(tokens: Sequence[Token]) -> tuple[int, int, str] | None:
    """First and last token of a phrase that stands anywhere, and its language."""
    phrases = _phrases()
    for place in range(len(tokens)):
        found = _longest_at(place, tokens, phrases)
        if found and not any(token.text in _folded(words.DENIALS) for token in tokens[max(0, place - 2) : place]):
            return place, *found
    return None


def _word(tokens: Sequence[Token]) -> tuple[int, int, str] | None:
    """The same of a word that is the whole first clause."""
    place = 0
    while place < len(tokens) and tokens[place].text in _joints():
        place += 1
    found = _longest_at(place, tokens, _words())
    if found is None:
        return None
    following = tokens[found[0] + 1].text if found[0] + 1 < len(tokens) else ","
    return (place, *found) if following in _folded(words.ENDS) else None


def _longest_at(place: int, tokens: Sequence[Token], known: dict[tuple[str, ...], str]) -> tuple[int, str] | None:
    longest = max(map(len, known))
    for count in range(min(longest, len(tokens) - place), 0, -1):
        language = known.get(tuple(token.text for token in tokens[place : place + count]))
        if language is not None:
            return place + count - 1, language
    return None


@functools.cache
def _phrases() -> dict[tuple[str, ...], str]:
    return _known(words.PHRASES)


@functools.cache
def _words() -> dict[tuple[str, ...], str]:
    return _known(words.WORDS)


@functools.cache
def _joints() -> frozenset[str]:
    return _folded(words.LEADS | words.OPENERS)


@functools.cache
def _folded(some: frozenset[str]) -> frozenset[str]:
    """As tokens are."""
    return frozenset(map(ears.fold, some))


def _known(by_language: dict[str, str]) -> dict[tuple[str, ...], str]:
    """Languages by the tokens of their phrases; of two that share one, the first."""
    known: dict[tuple[str, ...], str] = {}
    for language, phrases in by_language.items():
        for phrase in split(phrases):
            known.setdefault(tuple(key(phrase).split(" ")), language)
    return known


def _source(ear: ears.Ear, place: int) -> int:
    """Where a place of the plain text is in the source."""
    origins = ear.text.origins
    return origins[place][0] if place < len(origins) else len(ear.text.source)


def _trimmed(text: str) -> str:
    """Without what only joined it to the request, at either end."""
    tokens = ears.tokens(ears.fold(text))
    first, last = 0, len(tokens)
    joints = _joints()
    while first < last and tokens[first].text in joints:
        first += 1
    while last > first and tokens[last - 1].text in joints:
        last -= 1
    return text[tokens[first].start : tokens[last - 1].end] if first < last else ""


def _joined(before: str, after: str) -> str:
    return ", ".join(filter(None, (before, after)))


def _refuses(brief: Brief, instrument: str) -> bool:
    return any(heard.kind == "no" and heard.value == instrument for heard in brief.heard)
