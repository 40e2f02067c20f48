"""The first steps of every reading: a text is cleaned, its numbers and keys are read, then the lexicon's words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generation.lexicon.artists import Artist
from generation.reading import ear as ears
from generation.reading import phrases, wishes
from generation.reading.ear import Ear, Text
from generation.reading.phrases import Match

MAX_CHARACTERS = 2000
_NOT_SAID = re.compile(r"<(?:[@#]|a?:)[^<>\s]{1,100}>|https?://\S{1,2000}")  # Discord's mentions and emoji codes; links


@dataclass(frozen=True, slots=True)
class Said:
    """A text with the lexicon's words that are in it."""

    ear: Ear
    matches: list[Match]


def listen(text: str) -> Ear:
    """An ear for `text`, at most MAX_CHARACTERS of it. Its own text is empty if nothing visible is left."""
    # Clean a little more than is read: removed characters do not count, and a huge prompt costs no more.
    cleaned = ears.clean(text[: 4 * MAX_CHARACTERS]).strip()
    ear = Ear(Text.of(cleaned[:MAX_CHARACTERS]))
    for match in ear.search(_NOT_SAID):
        ear.use(*match.span())
    if len(cleaned) > MAX_CHARACTERS:
        ear.remark("prompt_cut", characters=MAX_CHARACTERS)
    return ear


def is_silent(ear: Ear) -> bool:
    """Whether there is nothing to read."""
    return not ear.text.plain.strip()


def find(ear: Ear) -> Said:
    """The lexicon's words among those that are still free; they are free no more.

    Names that are also words are left out where nothing says that the artist is meant.
    """
    found = phrases.find(ear)
    tokens = ears.tokens(ear.text.folded)
    kept = [m for m in found if wishes.first(m, Artist) is None or wishes.is_artist(m, tokens) or len(m.meanings) > 1]
    for match in kept:
        ear.use(match.start, match.end)
    return Said(ear, kept)
