"""Which songs' prompts have which words, and how rare these are."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

_WORDS = re.compile(r"[^\W_]+")
_MOST_WORDS = 60
"""Of a text."""


def words(text: str) -> list[str]:
    """Folded words, each once; of scripts that put no room between words, all pairs of characters."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(char for char in folded if not unicodedata.combining(char))
    return [*dict.fromkeys(part for word in _WORDS.findall(plain) for part in _parts(word))][:_MOST_WORDS]


def _parts(word: str) -> Iterator[str]:
    if word.isascii() or not any(char >= "\u2e80" for char in word) or len(word) == 1:
        yield word
    else:
        yield from (word[at : at + 2] for at in range(len(word) - 1))


class Texts:
    """An inverted index of words."""

    def __init__(self) -> None:
        self._songs: defaultdict[str, array[int]] = defaultdict(lambda: array("i"))
        self._count = 0

    def add(self, text: str) -> None:
        """Of the next song, by number."""
        for word in words(text):
            self._songs[word].append(self._count)
        self._count += 1

    def shares(self, text: str) -> NDArray[np.float32]:
        """(songs,) from 0 to 1: what each song has of the words, rare ones counting more (Robertson's idf).

        Words that no song has do not count.
        """
        found = np.zeros(self._count, np.float32)
        total = 0.0
        for word in words(text):
            songs = self._songs.get(word)
            if songs is not None:
                rare = float(np.log1p((self._count - len(songs) + 0.5) / (len(songs) + 0.5)))
                found[np.frombuffer(songs, np.int32)] += rare
                total += rare
        return found / total if total else found
