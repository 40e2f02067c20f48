"""An order-k Markov chain with interpolated, modified Kneser–Ney smoothing (Chen and Goodman, 1999).

Contexts grow backwards from the last token, so that a context's place in its level is found from that of the context
one token shorter: everything is a sorted array of 64-bit keys, and a look-up is a binary search.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from generation import tokens
from generation.training import dataset
from generation.training.dataset import Dataset
from generation.training.train import Surprise

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
SIZE = tokens.VOCABULARY_SIZE


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """What is to be predicted, and what stood before it."""

    contexts: Ints  # (N, order), the last token first; PAD before a window's start
    words: Ints  # (N,)

    @classmethod
    def of(cls, ids: Ints, goals: Ints, order: int) -> Examples:
        """Of windows and their targets, both (rows, length): one example for each target that has a loss."""
        before = np.pad(ids, ((0, 0), (order - 1, 0)), constant_values=tokens.PAD)
        contexts = sliding_window_view(before, order, axis=1)[:, :, ::-1]  # (rows, length, order)
        return cls(contexts=contexts[goals >= 0].astype(np.int64), words=goals[goals >= 0].astype(np.int64))

    @classmethod
    def join(cls, parts: Iterable[Examples]) -> Examples:
        columns = zip(*((part.contexts, part.words) for part in parts), strict=True)
        contexts, words = (np.concatenate(column) for column in columns)
        return cls(contexts=contexts, words=words)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counts:
    """Counts of the words after each context of a level, discounted: what is taken off goes to shorter contexts."""

    discounted: Floats  # by n-gram
    totals: Ints  # by context
    freed: Floats  # by context: what was taken off

    @classmethod
    def of(cls, counts: Ints, owners: Ints, contexts: int) -> _Counts:
        """`counts` and the contexts that own them, both by n-gram."""
        taken = _discounts(counts)[np.minimum(counts, 3)]
        return cls(
            discounted=counts - taken,
            totals=np.bincount(owners, weights=counts, minlength=contexts).astype(np.int64),
            freed=np.bincount(owners, weights=taken, minlength=contexts).astype(np.float64),
        )


def _discounts(counts: Ints) -> Floats:
    """What to take off counts of 0, 1, 2 and more (Chen and Goodman, 1999, equation 26).

    Counts of counts are taken as at least one, and discounts kept off 0 and the whole count, so that a handful of
    songs gives probabilities too.
    """
    seen = np.maximum(np.bincount(np.minimum(counts, 5), minlength=6)[1:5], 1).astype(np.float64)
    share = seen[0] / (seen[0] + 2 * seen[1])
    sizes = np.arange(1, 4)
    taken = sizes - (sizes + 1) * share * seen[1:] / seen[:-1]
    return np.concatenate([[0.0], np.clip(taken, 0.05, sizes - 0.05)])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Level:
    """All contexts of one length and the words that followed them."""

    contexts: Ints  # sorted keys: place of the context without its oldest token × SIZE + that token
    grams: Ints  # sorted keys: place of the context × SIZE + word
    raw: _Counts  # how often
    kinds: _Counts | None  # after how many different tokens further back; none at the longest contexts


def _find(keys: Ints, wanted: Ints) -> Ints:
    """Places in sorted keys; −1 where a key is not among them."""
    place = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[place] == wanted, place, -1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Markov:
    """Counts of n-grams up to a longest context."""

    levels: tuple[_Level, ...]  # by length of the context, from 0

    @classmethod
    def count(cls, examples: Examples) -> Markov:
        """Of contexts up to the length that the examples have."""
        places = np.zeros(len(examples.words), np.int64)
        found: list[tuple[Ints, Ints, Ints]] = []  # contexts, n-grams, counts
        for length in range(examples.contexts.shape[1] + 1):
            contexts = np.zeros(1, np.int64)
            if length:
                contexts, places = np.unique(places * SIZE + examples.contexts[:, length - 1], return_inverse=True)
            found.append((contexts, *np.unique(places * SIZE + examples.words, return_counts=True)))
        return cls(levels=tuple(_level(found, length) for length in range(len(found))))

    def stored(self, order: int) -> int:
        """How many counts an order needs: its n-grams and all shorter ones."""
        return sum(len(level.grams) for level in self.levels[: order + 1])

    def probabilities(self, examples: Examples, order: int) -> Floats:
        """Of each example's word after its last `order` tokens; (N,)."""
        result = np.full(len(examples.words), 1 / SIZE)
        places = np.zeros(len(examples.words), np.int64)
        for length, level in enumerate(self.levels[: order + 1]):
            if length:
                places = _find(level.contexts, places * SIZE + examples.contexts[:, length - 1])
            counts = level.raw if length == order or level.kinds is None else level.kinds
            gram = _find(level.grams, places * SIZE + examples.words)
            discounted = np.where(gram >= 0, counts.discounted[gram], 0.0)
            smoothed = (discounted + counts.freed[places] * result) / counts.totals[places]
            result = np.where(places >= 0, smoothed, result)
        return result

    def surprises(self, data: Dataset, pieces: Iterable[int], order: int, length: int) -> list[Surprise]:
        """Of each piece, read in windows of whole bars of at most `length` tokens."""
        return [self._surprise(data, piece, order, length) for piece in pieces]

    def _surprise(self, data: Dataset, piece: int, order: int, length: int) -> Surprise:
        nats, predicted, notes = 0.0, 0, 0
        for window in dataset.whole(data, piece, length):
            goals = dataset.targets(window.ids)
            goals[-1] = -100
            examples = Examples.of(window.ids[None], goals[None], len(self.levels) - 1)
            nats -= float(np.log(self.probabilities(examples, order)).sum())
            predicted += len(examples.words)
            notes += window.notes
        return Surprise(nats, predicted, notes)


def _level(found: list[tuple[Ints, Ints, Ints]], length: int) -> _Level:
    contexts, grams, counts = found[length]
    kinds = None
    if length + 1 < len(found):
        longer, longer_grams, _ = found[length + 1]
        shortened = longer[longer_grams // SIZE] // SIZE * SIZE + longer_grams % SIZE
        kinds = np.bincount(np.searchsorted(grams, shortened), minlength=len(grams))
    owners = grams // SIZE
    return _Level(
        contexts=contexts,
        grams=grams,
        raw=_Counts.of(counts, owners, len(contexts)),
        kinds=None if kinds is None else _Counts.of(kinds, owners, len(contexts)),
    )
