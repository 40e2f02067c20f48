"""Finds the words that change a song from what it is: "slower", "a bit sadder", "up a third"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generation.lexicon import change_words
from generation.lexicon.change_words import INTERVALS, TURNS, Turn
from generation.lexicon.moods import MOODS, MoodWords
from generation.reading import ear as ears
from generation.reading import phrases
from generation.reading.ear import Ear, Token
from generation.reading.phrases import key, split

A_LITTLE, PLAIN, A_LOT = 0.5, 1.0, 1.7
"""How far a change goes."""

_CLAUSE_ENDS = re.compile(r"[,;.!?、，。；！]|\b(?:and|und|y|et|e|but|aber|pero)\b|和|但")
_SMALL = frozenset({"de", "d'", "of", "des", "du"})  # "plus de joie"
_ARTICLES = frozenset(
    "the a an das die den der dem ein eine einen el la los las un una le les l' o os as um uma my our".split()
)


@dataclass(frozen=True, slots=True)
class Turned:
    """A change that was asked for; `start` and `end` are places in the ear's text."""

    turn: Turn
    strength: float
    start: int
    end: int
    clause: tuple[int, int]  # where its clause is: an amount in there belongs to it


@dataclass(frozen=True, slots=True)
class MoodStep:
    """Towards a mood (strength above 0), or away from it; `start` and `end` are its words' places."""

    mood: MoodWords
    strength: float
    start: int
    end: int

    @property
    def meaning(self) -> str:
        return f"mood: {'more' if self.strength > 0 else 'less'} {self.mood.name}"


@dataclass(frozen=True, slots=True)
class Transposed:
    """An interval up or down. `semitones`: None for a third as the mode has it."""

    is_up: bool
    semitones: int | None
    start: int
    end: int


def find(ear: Ear) -> tuple[list[Turned], list[MoodStep]]:
    """All changes among the words that are still free, which are free no more."""
    tokens = ears.tokens(ear.text.folded)
    turned: list[Turned] = []
    moods: list[MoodStep] = []
    place = 0
    while place < len(tokens):
        for count in range(min(_longest(), len(tokens) - place), 0, -1):
            span = tokens[place].start, tokens[place + count - 1].end
            turn = _turns().get(" ".join(token.text for token in tokens[place : place + count]))
            if turn is not None and ear.is_free(*span) and not _cuts_a_word(tokens, place + count - 1):
                ear.use(*span)
                how_far = strength(*surroundings(ear, *span))
                if isinstance(turn, Turn):
                    turned.append(Turned(turn, how_far, *span, clause(ear, *span)))
                else:
                    moods.append(MoodStep(turn, how_far, *span))
                place += count - 1
                break
        place += 1
    return turned, moods


def _cuts_a_word(tokens: tuple[Token, ...], last: int) -> bool:
    """Chinese puts no spaces: 更快 is "faster", but 更快乐 "happier"."""
    return not tokens[last].text.isascii() and phrases.length_at(last, tokens) > 1


@functools.cache
def _turns() -> dict[str, Turn | MoodWords]:
    turns: dict[str, Turn | MoodWords] = {key(word): mood for mood in MOODS for word in _comparatives(mood)}
    del turns["thriller"]
    return turns | {key(word): turn for turn, words in TURNS.items() for word in split(words)}


@functools.cache
def _longest() -> int:
    return max(phrase.count(" ") + 1 for phrase in _turns())


def _comparatives(mood: MoodWords) -> Iterator[str]:
    """English and German ones; the other languages say "more"."""
    for word in split(mood.en):
        if word.isalpha() and len(word) <= 8:
            yield word + word[-1] + "er"  # sadder
            yield word.removesuffix("e") + "er"
            if word.endswith("y"):
                yield word[:-1] + "ier"
    for word in split(mood.de):
        if word.isalpha() and word.islower():
            yield word.removesuffix("e") + "er"
            if word.endswith("el"):
                yield word[:-2] + "ler"


def clause(ear: Ear, start: int, end: int) -> tuple[int, int]:
    """Where the clause around these words begins and ends."""
    text = ear.text.folded
    return start - len(_CLAUSE_ENDS.split(text[:start])[-1]), end + len(_CLAUSE_ENDS.split(text[end:])[0])


def surroundings(ear: Ear, start: int, end: int) -> tuple[str, str]:
    """The keys of what stands before and after in the same clause."""
    first, last = clause(ear, start, end)
    return key(ear.text.folded[first:start]), key(ear.text.folded[end:last])


def strength(before: str, after: str) -> float:
    """How far the words around a change have it go."""
    if ends_with(before, _folded(change_words.A_LITTLE)) or begins_with(after, _folded(change_words.A_LITTLE)):
        return A_LITTLE
    if ends_with(before, _folded(change_words.A_LOT)) or begins_with(after, _folded(change_words.A_LOT)):
        return A_LOT
    return PLAIN


def comparison(before: str, after: str) -> tuple[int, float]:
    """For a mood between these words: 1 if it is to be more so, −1 if less, 0 if neither is said; and how far."""
    for words, way in ((change_words.LESS, -1), (change_words.MORE, 1)):
        for phrase in sorted(_folded(words), key=len, reverse=True):
            if ends_with(before, (phrase,)):
                return way, strength(before[: before.rindex(phrase)].strip(), after)
            if begins_with(after, (phrase,)):
                return way, strength(before, after.removeprefix(phrase).strip())
    return 0, PLAIN


def goes_out(before: str, after: str) -> bool:
    """Whether an instrument between these words is to go."""
    out_before, out_after = _folded(change_words.OUT_BEFORE), _folded(change_words.OUT_AFTER)
    return ends_with(before, out_before, skipping=_SMALL | _ARTICLES) or begins_with(after, out_after)


def is_swapped(before: str, between: str, after: str) -> bool:
    """Whether, of two instruments with these words around them, the second plays in the first one's stead."""
    swap = _folded(change_words.SWAPS)
    said = ends_with(before, swap, skipping=_ARTICLES) or ends_with(between, swap) or begins_with(after, swap)
    return said and any(joint in between.split(" ") or joint == between for joint in _folded(change_words.SWAP_JOINTS))


def says_instead(before: str) -> bool:
    """Whether another plays for the instrument that stands after these words."""
    return ends_with(before, _folded(change_words.INSTEAD), skipping=_ARTICLES)


def says_instead_after(after: str) -> bool:
    """Whether another plays for the instrument that stands before these words."""
    return begins_with(after, _folded(change_words.INSTEAD_AFTER))


def transposition(ear: Ear) -> Transposed | None:
    """An interval beside a word for up or down."""
    for pattern, semitones in _intervals():
        for match in ear.search(pattern):
            before, after = surroundings(ear, *match.span())
            ups, downs = (
                any(_holds(side, _folded(words)) for side in (before, after))
                for words in (change_words.UP, change_words.DOWN)
            )
            if ups != downs:
                ear.use(*match.span())
                count = int(match["count"]) if (match["count"] or "").isdigit() else 1
                return Transposed(ups, semitones and semitones * count, *match.span())
    return None


@functools.cache
def _intervals() -> tuple[tuple[re.Pattern[str], int | None], ...]:
    def pattern(words: str) -> re.Pattern[str]:
        names = sorted((re.escape(ears.fold(word)) for word in split(words)), key=len, reverse=True)
        return re.compile(rf"(?:(?P<count>\d{{1,2}})\s?)?(?<![a-z])(?:{'|'.join(names)})(?![a-z])")

    return tuple((pattern(words), semitones) for words, semitones in INTERVALS)


@functools.cache
def _folded(words: str) -> frozenset[str]:
    return frozenset(map(key, split(words)))


def ends_with(words: str, endings: Iterable[str], skipping: frozenset[str] = _SMALL) -> bool:
    """Whether the last of `words` (a key) are one of `endings`, but for small words after it."""
    tokens = words.split(" ")
    while tokens and tokens[-1] in skipping:
        tokens.pop()
    kept = " " + " ".join(tokens)
    return any(kept.endswith(f" {ending}") for ending in endings)


def begins_with(words: str, beginnings: Iterable[str]) -> bool:
    return any(f"{words} ".startswith(f"{beginning} ") for beginning in beginnings)


def _holds(words: str, some: Iterable[str]) -> bool:
    return any(f" {one} " in f" {words} " for one in some)
