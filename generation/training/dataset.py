"""Encoded pieces on disk, and the windows of them that training and evaluation read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from generation import tokens
from generation.tokens import Encoded, Tokens

UNGUIDED = 0.15
"""Share of windows that say nothing of the character: what unguided rows of guidance (Ho and Salimans) learn from."""
NO_CONTROL, NO_DENSITY = 0.1, 0.5
"""Share of the others that lack a given control; few prompts speak of density."""


@dataclass(slots=True, kw_only=True)
class Dataset:
    """Pieces laid end to end. `x_starts` has one entry more than there are x: item i is `x_starts[i]:x_starts[i+1]`."""

    header_ids: NDArray[np.uint16]
    header_starts: NDArray[np.int64]  # by piece
    bar_ids: NDArray[np.uint16]  # bars as they stand in the song
    bar_times: NDArray[np.uint16]  # ticks since the bar's start
    bar_starts: NDArray[np.int64]  # by bar
    opening_ids: NDArray[np.uint16]  # the same bars without SIMILE, for windows that begin there
    opening_times: NDArray[np.uint16]
    opening_starts: NDArray[np.int64]  # by bar
    piece_starts: NDArray[np.int64]  # by piece, in bars
    bar_ticks: NDArray[np.int64]  # by piece: length of its bars
    bar_notes: NDArray[np.int64]  # by bar: notes that start in it, repeated ones included

    def __len__(self) -> int:
        return len(self.piece_starts) - 1

    @property
    def styles(self) -> NDArray[np.int64]:
        """Index in `tokens.STYLE_NAMES`, by piece."""
        return self.header_ids[self.header_starts[:-1]].astype(np.int64) - tokens.STYLE

    def save(self, path: Path) -> None:
        np.savez_compressed(path, **{field.name: getattr(self, field.name) for field in fields(self)})

    @classmethod
    def load(cls, path: Path) -> Dataset:
        """Raises FileNotFoundError, or ValueError for a file that is not a dataset."""
        with np.load(path, allow_pickle=False) as arrays:
            return cls(**{field.name: arrays[field.name] for field in fields(cls)})

    @classmethod
    def of(cls, pieces: Iterable[tuple[Encoded, int, list[int]]]) -> Dataset:
        """From encoded pieces, each with the ticks of its bars and the number of notes by bar."""
        headers: list[Tokens] = []
        bars: list[Tokens] = []
        openings: list[Tokens] = []
        piece_starts, bar_ticks, bar_notes = [0], [], []
        for encoded, ticks, notes in pieces:
            headers.append(encoded.header)
            bars += encoded.bars
            openings += encoded.opening
            piece_starts.append(len(bars))
            bar_ticks.append(ticks)
            bar_notes += notes
        return cls(
            header_ids=_flat(headers, "ids"),
            header_starts=_starts(headers),
            bar_ids=_flat(bars, "ids"),
            bar_times=_flat(bars, "times"),
            bar_starts=_starts(bars),
            opening_ids=_flat(openings, "ids"),
            opening_times=_flat(openings, "times"),
            opening_starts=_starts(openings),
            piece_starts=np.array(piece_starts, np.int64),
            bar_ticks=np.array(bar_ticks, np.int64),
            bar_notes=np.array(bar_notes, np.int64),
        )


def _flat(items: list[Tokens], field: str) -> NDArray[np.uint16]:
    return np.fromiter((value for item in items for value in getattr(item, field)), np.uint16)


def _starts(items: list[Tokens]) -> NDArray[np.int64]:
    return np.cumsum([0, *map(len, items)], dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Window:
    """Consecutive bars of a piece behind its header: ids and times of equal length, and where the bars begin."""

    ids: NDArray[np.int64]
    times: NDArray[np.int64]
    notes: int  # that start in its whole bars
    end: int  # the first bar (of the dataset) that is not in it


def window(data: Dataset, piece: int, first: int, length: int, dropout: np.random.Generator | None = None) -> Window:
    """At most `length` tokens of a piece from its bar `first` (counted in the dataset) on; the last bar may be cut.

    With `dropout`, controls are left out at random.
    """
    header = data.header_ids[data.header_starts[piece] : data.header_starts[piece + 1]]
    if dropout is not None:
        header = _with_controls_left_out(header, dropout)
    ids = [header, data.opening_ids[data.opening_starts[first] : data.opening_starts[first + 1]]]
    times = [np.zeros(len(header), np.uint16)]
    times.append(data.opening_times[data.opening_starts[first] : data.opening_starts[first + 1]])
    total = len(header) + len(ids[1])
    bar, notes = first + 1, int(data.bar_notes[first])
    while total < length and bar < data.piece_starts[piece + 1]:
        span = slice(data.bar_starts[bar], data.bar_starts[bar + 1])
        ids.append(data.bar_ids[span])
        times.append(data.bar_times[span].astype(np.int64) + (bar - first) * data.bar_ticks[piece])
        total += len(ids[-1])
        notes += int(data.bar_notes[bar])
        bar += 1
    return Window(
        np.concatenate(ids).astype(np.int64)[:length], np.concatenate(times).astype(np.int64)[:length], notes, bar
    )


def draw(data: Dataset, weights: NDArray[np.float64], length: int, random: np.random.Generator) -> Window:
    """A random window with controls left out at random.

    Beginnings and endings are drawn more often than chance would: both are hard to learn.
    """
    piece = int(random.choice(len(data), p=weights))
    first, end = int(data.piece_starts[piece]), int(data.piece_starts[piece + 1])
    latest = _latest_start(data, piece, length)
    kind = random.random()
    if kind < 0.35:
        start = first
    elif kind < 0.6:
        start = latest
    else:
        start = int(random.integers(first, max(latest, first) + 1))
    return window(data, piece, min(start, end - 1), length, random)


def _with_controls_left_out(header: NDArray[np.uint16], random: np.random.Generator) -> NDArray[np.uint16]:
    """A header as prompts give it: at times nothing about the character, else a control now and then missing."""
    character = np.array([tokens.is_character(token) for token in header])
    if random.random() < UNGUIDED:
        return header[~character]
    share = np.where(header >= tokens.DENSITY, NO_DENSITY, NO_CONTROL)
    return header[~character | (random.random(len(header)) >= share)]


def _latest_start(data: Dataset, piece: int, length: int) -> int:
    """The first bar from which the rest of the piece fits into `length` tokens."""
    first, end = data.piece_starts[piece], data.piece_starts[piece + 1]
    room = length - (data.header_starts[piece + 1] - data.header_starts[piece])
    tail = data.bar_starts[end] - data.bar_starts[first:end]
    fitting = np.flatnonzero(tail <= room)
    return int(first + fitting[0]) if len(fitting) else int(end - 1)


def whole(data: Dataset, piece: int, length: int) -> Iterator[Window]:
    """A piece in windows of whole bars that follow each other without overlap."""
    bar, end = int(data.piece_starts[piece]), int(data.piece_starts[piece + 1])
    while bar < end:
        part = window(data, piece, bar, length)
        if len(part.ids) == length and part.end - bar > 1:  # the last bar may be cut: leave it to the next window
            notes = part.notes - int(data.bar_notes[part.end - 1])
            kept = _tokens_between(data, piece, bar, part.end - 1)
            part = Window(part.ids[:kept], part.times[:kept], notes, part.end - 1)
        yield part
        bar = part.end


def _tokens_between(data: Dataset, piece: int, first: int, end: int) -> int:
    header = data.header_starts[piece + 1] - data.header_starts[piece]
    opening = data.opening_starts[first + 1] - data.opening_starts[first]
    return int(header + opening + data.bar_starts[end] - data.bar_starts[first + 1])


def targets(ids: NDArray[np.int64]) -> NDArray[np.int64]:
    """What each position should say next; −100 where it is given: the controls, and each bar's place in the form."""
    following = np.append(ids[1:], tokens.PAD)
    given = (following < tokens.ROLE) & (following != tokens.SIMILE) & (following != tokens.END)
    given |= (following >= tokens.SECTION) & (following < tokens.CHORD)
    in_header = np.cumsum((following >= tokens.LEFT) & (following < tokens.SECTION)) == 0
    return np.where(given | in_header, -100, following)


def balanced(data: Dataset) -> NDArray[np.float64]:
    """Probability of each piece: by its length, but no style more than the square root of its share would give."""
    length = np.diff(data.bar_starts[data.piece_starts]).astype(np.float64)
    by_style = np.bincount(data.styles, weights=length, minlength=len(tokens.STYLE_NAMES))
    weights = length / np.sqrt(by_style[data.styles])
    return weights / weights.sum()
