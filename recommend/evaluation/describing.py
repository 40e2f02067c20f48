"""What items are like, as a matrix: out of whatever columns a table of items has."""

from __future__ import annotations

import math
import re
from collections import Counter

import numpy as np
from numpy.typing import NDArray

from recommend.evaluation.errors import DataError
from recommend.evaluation.tables import Table

MOST_COLUMNS = 300
"""That are made of one column: the words that most items have. So a million titles make no million columns."""

NUMERIC = 0.9
"""The share of a column's cells that has to be numbers for all of it to be."""

_FEWEST = 5
"""Items that a word must have, or it says nothing of others."""

_SEPARATORS = re.compile(r"[\s|,;]+")


def features(
    table: Table, key: int, item_rows: dict[str, int]
) -> tuple[NDArray[np.float64], tuple[str, ...], tuple[str, ...]]:
    """(items, d), the columns' names, and sentences about what was left out.

    A column of numbers gives one, in standard deviations from its mean, with 0 where an item has none; any other one
    gives a column for each of its words (token_seq), or of its values (token), 1 where an item has it. What else can be
    made of them is each model's own affair.
    Items that the table does not name have zeros. Raises DataError if there is no column, or no item, to go by.
    """
    names = [column.name for column in table.columns]
    kinds = [column.kind for column in table.columns]
    cells: list[list[str]] = [[""] * len(item_rows) for _ in names]
    found = set()
    for _, row in table.rows:
        item = item_rows.get(row[key].strip())
        if item is not None:
            found.add(item)
            for column, cell in zip(cells, row, strict=True):
                column[item] = cell.strip()
    if not found:
        raise DataError(f"{table.name} names none of the items.", "Its ids have to be those of the interactions.")
    blocks: list[NDArray[np.float64]] = [np.zeros((len(item_rows), 0))]
    columns: list[str] = []
    for place, (name, kind) in enumerate(zip(names, kinds, strict=True)):
        if place != key:
            block, labels = _block(cells[place], kind)
            blocks.append(block)
            columns += [f"{name}: {label}" if label else name for label in labels]
    if not columns:
        raise DataError(f"{table.name} says nothing of the items but their ids.", "Add columns: numbers or words.")
    without = len(item_rows) - len(found)
    notes = (f"{without:,} items have no features.",) if without else ()
    return np.hstack(blocks), tuple(columns), notes


def _block(cells: list[str], kind: str) -> tuple[NDArray[np.float64], list[str]]:
    numbers = np.array([_number(cell) for cell in cells])
    given = sum(map(bool, cells))
    if given and np.isfinite(numbers).sum() >= NUMERIC * given and len(np.unique(numbers[np.isfinite(numbers)])) > 2:
        return _standardised(numbers), [""]
    sequence = kind in {"token_seq", "float_seq"} or (not kind and _are_sequences(cells))
    return _words([_SEPARATORS.split(cell.lower()) if sequence else [cell] for cell in cells])


def _are_sequences(cells: list[str]) -> bool:
    """Where nothing says so: cells of several words that recur more than whole cells do."""
    return 2 * len({word for cell in cells for word in _SEPARATORS.split(cell)}) < len(set(cells))


def _standardised(numbers: NDArray[np.float64]) -> NDArray[np.float64]:
    """(items, 1)"""
    known = np.isfinite(numbers)
    away = (numbers - numbers[known].mean()) / numbers[known].std()
    return np.where(known, away, 0.0)[:, None]


def _words(cells: list[list[str]]) -> tuple[NDArray[np.float64], list[str]]:
    counts = Counter(word for words in cells for word in set(words) if word)
    kept = [word for word, count in counts.most_common(MOST_COLUMNS) if _FEWEST <= count < len(cells)]
    places = {word: place for place, word in enumerate(kept)}
    block = np.zeros((len(cells), len(kept)))
    for row, words in enumerate(cells):
        block[row, [places[word] for word in words if word in places]] = 1.0
    return block, kept


def _number(cell: str) -> float:
    try:
        number = float(cell)
    except ValueError:
        return math.nan
    return number if abs(number) <= 1e12 else math.nan
