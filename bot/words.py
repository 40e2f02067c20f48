"""What Minstrel says, in seven languages: Fluent messages from `locales/<language>/*.ftl`.

A message is asked for by its key and has its values by name: `words("asking-place", place=3)`. What a language does not
have, or cannot say with these values, is said in English.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Iterable
from copy import copy
from datetime import date
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_skeleton, get_day_names
from babel.lists import format_list
from babel.numbers import format_percent
from discord.utils import escape_markdown
from fluent.runtime import FluentBundle, FluentResource

log = logging.getLogger(__name__)

LANGUAGES = ("en", "de", "es", "fr", "pt", "ja", "zh")
"""English first: it is what is spoken where nothing else is known."""

_FOLDER = Path(__file__).parent / "locales"
_COUNTRIES = {"en": "en-GB", "pt": "pt-BR", "zh": "zh-Hans-CN"}  # whose habits with numbers, dates and lists
_TOO_LARGE = 10**15
_FUNCTIONS: dict[str, Callable[[Any], Any]] = {"LOWER": lambda text: str(text).lower()}
"""That messages may call. LOWER is for German, which writes minor keys with a small letter."""


def of(*wanted: str | None) -> Words:
    """The words of the first of these languages that is spoken here: "pt-BR" and "pt" are pt. English else."""
    return _words(_first(wanted))


def plain(*wanted: str | None) -> Words:
    """The same for a front end without Discord's markup: what a member wrote is shown letter by letter."""
    return _plain_words(_first(wanted))


def _first(wanted: Iterable[str | None]) -> str:
    languages = (language for tag in wanted if tag and (language := spoken(tag)))
    return next(languages, LANGUAGES[0])


def spoken(tag: str) -> str | None:
    """Which of our languages a tag means; None for one that is not spoken here."""
    language = tag.replace("_", "-").split("-")[0].lower()
    return language if language in LANGUAGES else None


def warm_up() -> None:
    """Reads all languages' files. Takes a moment: call it before somebody waits."""
    for language in LANGUAGES:
        _words(language)


def files(language: str) -> list[Path]:
    """The files of a language's messages, one a topic."""
    return sorted((_FOLDER / language).glob("*.ftl"))


class Words:
    """One language's messages. `Words("de")` reads its files; `of` reads them once."""

    def __init__(self, language: str) -> None:
        self.language = language
        country = _COUNTRIES.get(language, language)
        self._locale = Locale.parse(country, sep="-")
        # Marks of direction around values are for scripts that run from right to left, and would be copied with them.
        self._bundle = FluentBundle([country], functions=_FUNCTIONS, use_isolating=False)
        for file in files(language):
            self._bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
        self._lacks: set[str] = set()  # that the log was told of
        self.is_plain = False  # whether they are shown where nothing is marked up

    def __call__(self, key: str, /, **values: str | float) -> str:
        """The message of this key. Raises KeyError for a key that English has not either: a mistake of ours."""
        said, faults = self._said(key, values)
        if not faults:
            return said
        if key not in self._lacks:
            self._lacks.add(key)
            log.warning("no %s for %s: %s", self.language, key, "; ".join(map(str, faults)))
        if self.language == LANGUAGES[0]:
            if not self.has(key):
                raise KeyError(key)
            return said
        return _words(LANGUAGES[0])(key, **values)

    def literal(self, text: str) -> str:
        """What a member wrote, such that it is shown as they wrote it."""
        return text if self.is_plain else escape_markdown(text)

    def has(self, key: str) -> bool:
        """Whether this language itself has a message of this key."""
        return self._bundle.has_message(key)

    def duration(self, seconds: float) -> str:
        """As players show it, in whole seconds: 2:05, or 1:02:05."""
        minutes, rest = divmod(round(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

    def list(self, items: Iterable[str]) -> str:
        """All of them in one phrase: a, b and c."""
        return format_list([*items], locale=self._locale)

    def date(self, day: date) -> str:
        """22 November 2026."""
        return format_date(day, "long", locale=self._locale)

    def short_date(self, day: date) -> str:
        """Without the year: 22 Nov."""
        return format_skeleton("MMMd", day, locale=self._locale)

    def weekday(self, number: int, *, is_short: bool = False) -> str:
        """From 0, Monday."""
        return get_day_names("abbreviated" if is_short else "wide", "stand-alone", locale=self._locale)[number]

    def percent(self, share: float) -> str:
        """Of a share from 0 to 1, in whole hundredths."""
        return format_percent(share, locale=self._locale)

    def _said(self, key: str, values: dict[str, str | float]) -> tuple[str, list[Exception]]:
        """The message, and what went wrong with it."""
        if not self.has(key):
            return key, [LookupError("no message")]
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            return key, [LookupError("a message without a value")]
        said, faults = self._bundle.format_pattern(pattern, {name: _sayable(value) for name, value in values.items()})
        return str(said), faults


def _sayable(value: str | float) -> str | float:
    """Babel fails on numbers of 29 digits; from 16 on they are said digit by digit."""
    return str(value) if isinstance(value, int | float) and abs(value) >= _TOO_LARGE else value


@functools.cache
def _words(language: str) -> Words:
    return Words(language)


@functools.cache
def _plain_words(language: str) -> Words:
    words = copy(_words(language))
    words.is_plain = True
    return words
