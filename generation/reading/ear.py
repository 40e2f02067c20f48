"""A prompt made clean for reading, and what was heard in it so far."""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from dataclasses import dataclass, field

from generation.heard import Heard
from generation.remarks import Remark, Value

_DROPPED_MARKS = {"\ufe0e", "\ufe0f", "\u200d"} | {chr(tone) for tone in range(0x1F3FB, 0x1F400)}
_SAME = {**dict.fromkeys("‘’ʼ´`′", "'"), **dict.fromkeys("‐‑‒–—−―﹣", "-"), "♯": "#", "♭": "b"}
_TOKEN = re.compile(
    r"[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"  # Japanese and Chinese: a character a token
    r"|(?:l|d|qu|j|n|c|m)'(?=[^\W\d_])"  # French: l'orgue
    r"|[^\W_\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
    r"(?:'[^\W_\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+)*"
    r"|[^\s'_-]"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a Japanese or Chinese character, or a mark; `start` and `end` are places in `Text.plain`."""

    text: str
    start: int
    end: int


def tokens(folded: str) -> tuple[Token, ...]:
    """The tokens of a text that was folded already. Spaces, hyphens and loose apostrophes are none."""
    return tuple(Token(match[0], match.start(), match.end()) for match in _TOKEN.finditer(folded))


def fold(text: str) -> str:
    """Lower case, without the accents of Latin letters; every character stays one character."""
    return text.lower() if text.isascii() else "".join(map(_fold_character, text))


def simple(text: str) -> str:
    """Compatible characters unified, joiners and skin tones dropped: what a prompt's words become in `plain`."""
    kept = "".join(character for character in text if character not in _DROPPED_MARKS)
    return "".join(_SAME.get(character, character) for character in unicodedata.normalize("NFKC", kept))


@functools.cache
def _fold_character(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0]
    lower = (base if "LATIN" in unicodedata.name(base, "") else character).lower()
    return lower if len(lower) == 1 else character


_TERMINAL_CODES = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
"""Colours and the like: without its control character, the rest of "\\x1b[31m" would be 31 minutes."""


def clean(prompt: str) -> str:
    """The prompt without control, bidirectional, invisible and unassigned characters; line ends are spaces."""
    spaced = re.sub(r"\s", " ", _TERMINAL_CODES.sub("", prompt))
    return "".join(c for c in spaced if c == "\u200d" or unicodedata.category(c)[0] != "C")


@dataclass(frozen=True, slots=True)
class Text:
    """A prompt as typed (`source`, cleaned), with compatible characters unified (`plain`), and without case
    and accents (`folded`). `plain` and `folded` have the same places; `origins` leads back to the source.
    """

    source: str
    plain: str
    folded: str
    origins: tuple[tuple[int, int], ...]  # for each place of `plain`: start and end in `source`

    @classmethod
    def of(cls, prompt: str) -> Text:
        """Reads `prompt`, which is not empty once cleaned (its caller sees to that)."""
        source = clean(prompt)
        plain: list[str] = []
        origins: list[tuple[int, int]] = []
        for start, end in _clusters(source):
            for character in simple(source[start:end]):
                plain.append(character)
                origins.append((start, end))
        joined = "".join(plain)
        return cls(source, joined, fold(joined), tuple(origins))

    def words(self, start: int, end: int) -> str:
        """The prompt's own words from place `start` to `end` of `plain`."""
        return self.source[self.origins[start][0] : self.origins[end - 1][1]].strip()


def _clusters(source: str) -> list[tuple[int, int]]:
    """Characters together with the marks that belong to them."""
    starts = [
        place
        for place, character in enumerate(source)
        if place == 0 or not (unicodedata.combining(character) or character in "ﾞﾟ")
    ]
    return list(itertools.pairwise([*starts, len(source)]))


@dataclass(slots=True)
class Ear:
    """Collects, while a prompt is read, what was heard and what there is to remark. No word is heard twice."""

    text: Text
    remarks: list[Remark] = field(default_factory=list)
    _heard: list[tuple[int, Heard]] = field(default_factory=list)
    _used: list[tuple[int, int]] = field(default_factory=list)

    def is_free(self, start: int, end: int) -> bool:
        return all(end <= first or last <= start for first, last in self._used)

    def use(self, start: int, end: int) -> None:
        """Marks words as understood, so that nothing else reads them."""
        self._used.append((start, end))

    def hear(self, start: int, end: int, meaning: str) -> None:
        """Notes what the words from `start` to `end` were taken as."""
        self._heard.append((start, Heard(self.text.words(start, end), meaning)))

    def hear_all(self, meaning: str) -> None:
        """Notes what the prompt as a whole was taken as."""
        whole = self.text.source.strip()
        shortened = whole if len(whole) <= 80 else whole[:80].rsplit(" ", 1)[0].rstrip()
        self._heard.append((len(self.text.plain), Heard(shortened, meaning)))

    def aside(self) -> Ear:
        """An ear for the same words: it marks them as understood here, but keeps to itself what it hears."""
        return Ear(self.text, _used=self._used)

    def remark(self, code: str, **values: Value) -> None:
        """Notes what could not be done as asked; `code` and `values` as in `generation.remarks`."""
        remark = Remark(code, values)
        if remark not in self.remarks:
            self.remarks.append(remark)

    def search(self, pattern: re.Pattern[str], *, cased: bool = False) -> list[re.Match[str]]:
        """All places where `pattern` matches words that are still free; `cased`: with case and accents."""
        found = pattern.finditer(self.text.plain if cased else self.text.folded)
        return [match for match in found if self.is_free(*match.span())]

    @property
    def heard(self) -> tuple[Heard, ...]:
        """Everything heard, in the order of the prompt."""
        return tuple(heard for _, heard in sorted(self._heard, key=lambda entry: entry[0]))

    @property
    def unused(self) -> tuple[Token, ...]:
        """The tokens that nothing has read."""
        read = bytearray(len(self.text.folded))  # a prompt may be two thousand words that are all understood
        for start, end in self._used:
            read[start:end] = b"\1" * (end - start)
        return tuple(token for token in tokens(self.text.folded) if not any(read[token.start : token.end]))
