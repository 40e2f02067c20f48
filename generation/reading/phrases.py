"""Finds the words of the lexicon in a prompt: the longest first, with what denies or weakens them."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from generation.lexicon import artists, grammar, instrument_words, moods, scenes, style_words
from generation.lexicon.artists import Artist
from generation.lexicon.grammar import Ensemble, TempoWords
from generation.lexicon.instrument_words import InstrumentWords
from generation.lexicon.moods import MoodWords
from generation.reading import ear
from generation.reading.ear import Ear, Text, Token
from generation.theory import Meter


@dataclass(frozen=True, slots=True)
class StyleMeant:
    """A style by name; `meter` if the word says one that is not the style's usual."""

    style: str
    meter: Meter | None = None
    weak: bool = False  # gives way to any other style's word


@dataclass(frozen=True, slots=True)
class Gloss:
    """A foreign word or an emoji, said in English for the sentence encoder."""

    english: str


class Sign(Enum):
    """Words with a meaning of their own."""

    NO_DRUMS = "no drums"
    NO_VOICE = "no voice"
    ALONE = "one instrument alone"
    NOTHING = "a phrase that would be misread word by word"


Meaning = StyleMeant | MoodWords | TempoWords | InstrumentWords | Ensemble | Artist | Gloss | Sign


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Words of the prompt that are in the lexicon. `first` and `last` count tokens, the others characters."""

    meanings: tuple[Meaning, ...]
    first: int
    last: int
    start: int
    end: int
    denied: bool = False  # "no drums"
    moderated: bool = False  # "not too fast": denied, but only in excess
    strength: float = 1.0  # "very", "slightly"


def split(words: str) -> Iterator[str]:
    """The single words of a lexicon's string."""
    for word in words.replace("\n", ",").split(","):
        if stripped := word.strip():
            yield stripped


def key(words: str) -> str:
    """How a phrase is looked up: its folded tokens, a space between each."""
    return " ".join(token.text for token in ear.tokens(ear.fold(ear.simple(words))))


def _inflected(mood: MoodWords) -> Iterator[str]:
    yield from split(mood.en)
    yield from split(mood.zh)
    for word in split(mood.ja):
        yield word
        if word.endswith("い"):
            yield from (word[:-1] + "く", word[:-1] + "げ", word[:-1] + "そう", word[:-1] + "さ")
    for word in split(mood.de):
        yield from (word, *(word + ending for ending in ("e", "er", "es", "en", "em")))
        yield from (word.removesuffix("el") + "l" + ending for ending in ("e", "er", "es") if word.endswith("el"))
    for word in split(mood.fr):
        yield from (word, word + "e", word + "es")
        yield from (word[: -len(a)] + b for a, b in (("eux", "euse"), ("f", "ve"), ("el", "elle")) if word.endswith(a))
    for word in itertools.chain(split(mood.es), split(mood.pt)):
        yield from (word, word[:-1] + "a" if word.endswith("o") else word)


def _entries() -> Iterator[tuple[str, Meaning]]:
    for style, words in style_words.STYLE_WORDS.items():
        for word in split(words.words):
            yield word, StyleMeant(style, weak=key(word) in _weak())
    for word, (style, meter) in style_words.WITH_METER.items():
        yield word, StyleMeant(style, meter)
    for mood in moods.MOODS:
        yield from ((word, mood) for word in _inflected(mood))
    for tempo in grammar.TEMPI:
        yield from ((word, tempo) for word in _tempo_forms(tempo))
    for instrument in instrument_words.INSTRUMENTS:
        yield from ((word, instrument) for word in split(instrument.words))
    for ensemble in grammar.ENSEMBLES:
        yield from ((word, ensemble) for word in split(ensemble.words))
    for artist in artists.ARTISTS:
        yield from ((name, artist) for name in artist.names)
    yield from ((word, Gloss(english)) for english, words in scenes.GLOSSES.items() for word in split(words))
    yield from _emoji()
    for sign, words in (
        (Sign.NO_DRUMS, grammar.NO_DRUMS),
        (Sign.NO_VOICE, grammar.NO_VOICE),
        (Sign.ALONE, grammar.ALONE),
        (Sign.NOTHING, style_words.NOT_STYLES),
        (Sign.NOTHING, instrument_words.NOT_INSTRUMENTS),
    ):
        yield from ((word, sign) for word in split(words))


def _emoji() -> Iterator[tuple[str, Meaning]]:
    by_name: dict[str, Meaning] = {mood.name: mood for mood in moods.MOODS}
    by_name |= {instrument.name: instrument for instrument in instrument_words.INSTRUMENTS}
    for name, emoji in (*scenes.EMOJI_MOODS.items(), *scenes.EMOJI_INSTRUMENTS.items()):
        yield from ((one, by_name[name]) for one in split(emoji))


def _tempo_forms(tempo: TempoWords) -> Iterator[str]:
    for word in split(tempo.words):
        yield from (word, word[:-1] + "a" if word.endswith("ido") or word == "lento" else word)
        yield from (word + ending for ending in ("e", "er", "es", "en", "em"))


@functools.cache
def _weak() -> frozenset[str]:
    return frozenset(map(key, split(style_words.WEAK)))


@functools.cache
def _lexicon() -> tuple[dict[str, tuple[Meaning, ...]], dict[str, int]]:
    """Meanings by phrase, and the length in tokens of the longest phrase that begins with a token."""
    meanings: dict[str, tuple[Meaning, ...]] = {}
    longest: dict[str, int] = {}
    for word, meaning in _entries():
        phrase = key(word)
        had = meanings.get(phrase, ())
        if meaning in had or any(_same_kind(meaning, other) for other in had):
            continue
        meanings[phrase] = (*had, meaning)
        first, *rest = phrase.split(" ")
        longest[first] = max(longest.get(first, 0), 1 + len(rest))
    for phrase, had in meanings.items():
        if " " in phrase and phrase.isascii() and any(isinstance(meaning, StyleMeant) for meaning in had):
            meanings[phrase] = (*had, *_also_said(phrase, had, meanings))
    return meanings, longest


def _also_said(
    phrase: str, had: tuple[Meaning, ...], meanings: dict[str, tuple[Meaning, ...]]
) -> Iterator[MoodWords | InstrumentWords]:
    """Feelings and instruments in a style's phrase: "piano ballad" asks for a piano, "happy hardcore" is happy."""
    if any(not isinstance(meaning, StyleMeant) for meaning in had):
        return
    for word in phrase.split(" "):
        for meaning in meanings.get(word, ()):
            if (isinstance(meaning, MoodWords) and word not in weak_moods()) or (
                isinstance(meaning, InstrumentWords) and len(meaning.roles) > 1
            ):
                yield meaning


@functools.cache
def weak_moods() -> frozenset[str]:
    """Phrases of weather, seasons and things, which count as moods only where no feeling is named."""
    return frozenset(map(key, split(moods.WEAK)))


def _same_kind(one: Meaning, other: Meaning) -> bool:
    """Whether the second of two meanings of a phrase is to be dropped. A meter says more than a bare style."""
    if isinstance(one, StyleMeant) and isinstance(other, StyleMeant):
        return one.meter is None or other.meter is not None
    return type(one) is type(other) or other is Sign.NOTHING


def _look_up(phrase: str, meanings: dict[str, tuple[Meaning, ...]]) -> tuple[Meaning, ...]:
    """Also finds plurals and possessives."""
    for ending in ("", "'s", "s", "es"):
        if phrase.endswith(ending) and (found := meanings.get(phrase.removesuffix(ending))):
            return found
    return ()


def is_foreign(words: str, meaning: Meaning) -> bool:
    """Whether `words` are none of the meaning's English words."""
    return key(words) not in _english(meaning) and key(words).removesuffix("s") not in _english(meaning)


@functools.cache
def _english(meaning: Meaning) -> frozenset[str]:
    if isinstance(meaning, MoodWords):
        return frozenset(map(key, split(meaning.en)))
    if isinstance(meaning, InstrumentWords):
        return frozenset(map(key, split(meaning.words.split("\n")[0])))
    if isinstance(meaning, StyleMeant):
        lines = style_words.STYLE_WORDS[meaning.style].words.split("\n")
        return frozenset(map(key, split("\n".join(line for line in lines if line.isascii()))))
    return frozenset()


def find(heard: Ear) -> list[Match]:
    """All phrases of the lexicon among the words that are still free, in the prompt's order."""
    all_tokens = ear.tokens(heard.text.folded)
    free = [heard.is_free(token.start, token.end) for token in all_tokens]
    matches: list[Match] = []
    place = 0
    while place < len(all_tokens):
        match = _match_at(place, all_tokens, free, heard.text.plain)
        if match is None:
            place += 1
        else:
            matches.append(match)
            place = match.last + 1
    return _with_context(matches, all_tokens, heard.text)


def length_at(place: int, all_tokens: tuple[Token, ...]) -> int:
    """Tokens of the longest phrase of the lexicon that begins at `place`; 0 if there is none."""
    match = _match_at(place, all_tokens, [True] * len(all_tokens), "")
    return match.last - match.first + 1 if match else 0


def _match_at(place: int, all_tokens: tuple[Token, ...], free: list[bool], plain: str) -> Match | None:
    meanings, longest = _lexicon()
    word = all_tokens[place].text
    gap = plain[all_tokens[place].end : all_tokens[place].end + 1]
    reach = max((longest.get(form, 0) for form in (word, word.removesuffix("s"), word.removesuffix("'s"))), default=0)
    for count in range(min(reach, len(all_tokens) - place), 0, -1):
        if not all(free[place : place + count]):
            continue
        phrase = " ".join(token.text for token in all_tokens[place : place + count])
        if phrase.startswith("e ") and gap != "-":
            continue  # "e-piano" is an instrument, Portuguese "e piano" is "and piano"
        if found := _look_up(phrase, meanings):
            last = place + count - 1
            return Match(
                meanings=found, first=place, last=last, start=all_tokens[place].start, end=all_tokens[last].end
            )
    return None


def _with_context(matches: list[Match], all_tokens: tuple[Token, ...], text: Text) -> list[Match]:
    taken = {place for match in matches for place in range(match.first, match.last + 1)}
    portuguese = any(token.text in _small().portuguese for token in all_tokens)
    result: list[Match] = []
    for match in matches:
        denied, moderated = _denial(match, all_tokens, taken, text, portuguese=portuguese)
        previous = result[-1] if result else None
        if not denied and previous is not None and _list_goes_on(previous, match, matches, all_tokens):
            denied = True
        strength = _strength(match, all_tokens, taken)
        result.append(
            Match(
                meanings=match.meanings, first=match.first, last=match.last, start=match.start, end=match.end,
                denied=denied, moderated=moderated, strength=strength,
            )
        )  # fmt: skip
    return result


@dataclass(frozen=True, slots=True)
class _Small:
    """The lexicon's small words, folded as tokens are."""

    negations: frozenset[str]
    fillers: frozenset[str]
    too: frozenset[str]
    stronger: frozenset[str]
    weaker: frozenset[str]
    portuguese: frozenset[str]
    denying_phrases: tuple[tuple[str, ...], ...]


@functools.cache
def _small() -> _Small:
    def folded(words: Iterable[str]) -> frozenset[str]:
        return frozenset(map(ear.fold, words))

    return _Small(
        folded(grammar.NEGATIONS),
        folded(grammar.FILLERS),
        folded(grammar.TOO),
        folded(grammar.STRONGER),
        folded(grammar.WEAKER),
        folded(grammar.PORTUGUESE),
        tuple(tuple(key(phrase).split(" ")) for phrase in grammar.NEGATIONS_OF_MANY),
    )


def _denial(
    match: Match, all_tokens: tuple[Token, ...], taken: set[int], text: Text, *, portuguese: bool
) -> tuple[bool, bool]:
    """Whether `match` is denied, and whether only in excess."""
    rest = text.folded[match.end : match.end + 12].lstrip(" -")
    for word in grammar.NEGATIONS_AFTER:
        if rest.startswith(word) and not (word.isascii() and rest[len(word) : len(word) + 1].isalnum()):
            if word == "less" and text.folded[match.end : match.end + 1] not in {"-", "l"}:
                continue
            return True, "すぎ" in rest[:4] or "過ぎ" in rest[:4]
    small, moderated = _small(), False
    place = match.first - 1
    while place >= 0 and place not in taken and match.first - place <= 6:
        word = all_tokens[place].text
        ends = tuple(token.text for token in all_tokens[max(0, place - 3) : place + 1])
        if any(ends[-len(phrase) :] == phrase for phrase in small.denying_phrases):
            return True, moderated
        if word in small.negations and not (word == "no" and portuguese):
            return True, moderated
        if word not in small.fillers and word not in small.stronger:
            break
        moderated = moderated or word in small.too
        place -= 1
    return False, False


def _list_goes_on(previous: Match, match: Match, matches: list[Match], all_tokens: tuple[Token, ...]) -> bool:
    """Whether a denial reaches on: "without drums or bass", "no drums, bass or piano"."""
    if not previous.denied or not _is_instrument(previous) or not _is_instrument(match):
        return False
    between = [token.text for token in all_tokens[previous.last + 1 : match.first]]
    if between == [","]:
        following = next((other for other in matches if other.first > match.last), None)
        if following is None or not _is_instrument(following):
            return False
        joint = [token.text for token in all_tokens[match.last + 1 : following.first]]
        return bool(joint) and joint[-1] in {"or", "nor", "oder", "ni", "ou"}
    return bool(between) and all(word in grammar.LIST_WORDS or word == "," for word in between)


def _is_instrument(match: Match) -> bool:
    return any(isinstance(meaning, InstrumentWords) for meaning in match.meanings)


def _strength(match: Match, all_tokens: tuple[Token, ...], taken: set[int]) -> float:
    small, strength = _small(), 1.0
    for place in range(match.first - 1, max(-1, match.first - 4), -1):
        word = all_tokens[place].text
        if place in taken or word in small.negations:
            break
        if word in small.weaker:
            return 0.5
        if word in small.stronger:
            strength = 1.3
        elif word not in small.fillers:
            break
    return strength
