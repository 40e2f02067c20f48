"""A data set from files of interactions and features, whatever their columns are called."""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recommend.evaluation import describing, tables
from recommend.evaluation.data import Data, Rows
from recommend.evaluation.errors import DataError
from recommend.evaluation.tables import Column, Source, Table

USER = ("user", "userid", "uid", "listener", "listenerid", "member", "memberid", "customer", "customerid", "reviewerid")
ITEM = (
    "item itemid iid song songid track trackid artist artistid album albumid movie movieid product productid asin "
    "book bookid isbn game gameid article articleid package"
).split()
RATING = ("rating", "ratings", "stars", "score", "bookrating", "overall")
WEIGHT = ("weight", "count", "plays", "playcount", "listens", "interactions", "value")
TIME = ("time", "timestamp", "date", "datetime", "createdat", "unixreviewtime")

STARS = (5.0, 10.0)
"""What ratings go up to."""

GOOD = 0.75
"""How far up a scale of ratings a like begins: at 4 of 1 to 5, at 7.75 and so 8 of 1 to 10."""

MILLISECONDS = 1e11
"""Seconds since 1970 that are in the year 5138: such a time is in milliseconds."""

_BARE = ("user", "item", "weight", "time")
"""The columns of a table without a header, as far as it has so many."""

FARTHEST = 4.1e9  # the year 2099
LEAST_USERS = 2
LEAST_ITEMS = 2


@dataclass(slots=True)
class _Read:
    """Numbers by row, as they come."""

    users: array[int] = field(default_factory=lambda: array("q"))
    items: array[int] = field(default_factory=lambda: array("q"))
    values: array[float] = field(default_factory=lambda: array("d"))
    times: array[float] = field(default_factory=lambda: array("d"))
    user_rows: dict[str, int] = field(default_factory=dict)
    item_rows: dict[str, int] = field(default_factory=dict)


def load(path: Path, features: Path | None = None, *, good: float | None = None) -> Data:
    """`good`: ratings from which on an item was liked; without it, GOOD of the scale where there is one.

    Raises DataError if a file is missing, or nothing can be measured on it.
    """
    interactions, found = tables.find(path)
    described = tables.source(features) if features else found
    with tables.opened(interactions) as opened:
        table = _headed(opened)
        places = _places(table)
        read = _read(table, places)
    rated = places.value is not None and (
        _plain(table.columns[places.value].name) in RATING or _are_stars(np.array(read.values))
    )
    rows, notes = _merged(read, rated=rated)
    liked, note = _liked(rows.ratings, rated=rated, has_values=places.value is not None, good=good)
    likes = rows.where(liked)
    _check(likes, interactions)
    values, columns, more = _features(described, read.item_rows)
    return Data(
        name=path.name,
        likes=likes,
        others=rows.where(~liked),
        users=len(read.user_rows),
        items=len(read.item_rows),
        features=values,
        columns=columns,
        times_are_known=places.time is not None,
        rated=rated,
        notes=(*notes, note, *more),
    )


@dataclass(frozen=True, slots=True)
class _Places:
    """Of columns."""

    user: int
    item: int
    value: int | None
    time: int | None


def _headed(table: Table) -> Table:
    """As it is; but where the first line is a row already, with a header of ours."""
    names = [f"{column.name}:{column.kind}" if column.kind else column.name for column in table.columns]
    if not 2 < len(names) <= len(_BARE) or not all(map(_is_number, names[2:])):
        return table
    columns = tuple(Column(name, "") for name in _BARE[: len(names)])
    return Table(table.name, columns, chain([(1, names)], table.rows))


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _are_stars(values: NDArray[np.float64]) -> bool:
    """Whether weights are ratings by another name: steps up to 5 or 10, of which the lowest is not the usual one."""
    steps, counts = np.unique(values, return_counts=True)
    return (
        len(steps) > 3
        and steps[0] >= 0
        and steps[-1] in STARS
        and not (2 * steps % 1).any()
        and int(counts.argmax()) != 0
    )


def _places(table: Table) -> _Places:
    names = [_plain(column.name) for column in table.columns]

    def place(wanted: Sequence[str]) -> int | None:
        return next((names.index(name) for name in wanted if name in names), None)

    user, item = place(USER), place(ITEM)
    missing = [what for what, found in (("user", user), ("item", item)) if found is None]
    if user is None or item is None:
        header = ", ".join(_shown(column.name) for column in table.columns[:8])
        raise DataError(
            f"{table.name} has no column {' and none '.join(repr(what) for what in missing)}: its header is {header}.",
            "Its first line has to name the columns: user, item, and if there are such, rating or weight, and time.",
        )
    return _Places(user, item, place((*RATING, *WEIGHT)), place(TIME))


def _read(table: Table, places: _Places) -> _Read:
    read = _Read()
    users, items = read.user_rows, read.item_rows
    for number, cells in table.rows:
        user, item = cells[places.user].strip(), cells[places.item].strip()
        if not user or not item:
            raise DataError(
                f"Line {number} of {table.name} has no {'item' if user else 'user'}.", "Correct or remove the line."
            )
        read.users.append(users.setdefault(user, len(users)))
        read.items.append(items.setdefault(item, len(items)))
        read.values.append(1.0 if places.value is None else _number(cells[places.value], number, table.name))
        read.times.append(0.0 if places.time is None else _time(cells[places.time], number, table.name))
    return read


def _number(cell: str, line: int, name: str) -> float:
    try:
        number = float(cell)
    except ValueError:
        number = math.nan
    if not abs(number) < 1e12:  # NaN is not
        raise DataError(f"Line {line} of {name} has {_shown(cell)} for a number.", "Correct or remove the line.")
    return number


def _time(cell: str, line: int, name: str) -> float:
    try:
        number = float(cell)
    except ValueError:
        number = _date(cell)
    if abs(number) > MILLISECONDS:
        number /= 1000
    if not abs(number) < FARTHEST:
        raise DataError(
            f"Line {line} of {name} has {_shown(cell)} for a time.", "Give seconds since 1970, or 2024-12-31T23:59:59."
        )
    return number


def _date(cell: str) -> float:
    try:
        moment = datetime.fromisoformat(cell.strip())
    except ValueError:
        return math.nan
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _merged(read: _Read, *, rated: bool) -> tuple[Rows, tuple[str, ...]]:
    """One row a user and item: of ratings the last counts, of anything else the sum."""
    rows = Rows(
        users=np.array(read.users, np.int64),
        items=np.array(read.items, np.int64),
        ratings=np.array(read.values, np.float64),
        times=np.array(read.times, np.float64),
    )
    order = np.lexsort((np.arange(len(rows)), rows.times, rows.items, rows.users))
    rows = rows.where(order)
    first = np.ones(len(rows), np.bool_)
    first[1:] = (np.diff(rows.users) != 0) | (np.diff(rows.items) != 0)
    again = int(len(rows) - first.sum())
    if not again:
        return rows, ()
    last = np.append(first[1:], True)
    merged = rows.where(last)
    if not rated:
        sums = np.add.reduceat(rows.ratings, np.flatnonzero(first))
        merged = Rows(users=merged.users, items=merged.items, ratings=sums, times=merged.times)
    what = "the last rating counts" if rated else "they are added up"
    return merged, (f"{again:,} rows speak of a user and item that another row speaks of too: {what}.",)


def _liked(
    values: NDArray[np.float64], *, rated: bool, has_values: bool, good: float | None
) -> tuple[NDArray[np.bool_], str]:
    if good is None and rated and len(np.unique(values)) > 2:
        low, high = values.min(), values.max()
        good = float(low + GOOD * (high - low))
        good = float(values[values >= good].min())
    if good is not None:
        return values >= good, f"A rating of {good:g} or more is a like; lower ones are nothing that is asked for."
    if has_values:
        return values > 0, "Every row with a weight above 0 is a like."
    return np.ones(len(values), np.bool_), "Every row is a like."


def _check(likes: Rows, source: Source) -> None:
    if not len(likes):
        raise DataError(f"{source.name} has no row that says that a user liked an item.", "Give more interactions.")
    for ids, least, what in ((likes.users, LEAST_USERS, "user"), (likes.items, LEAST_ITEMS, "item")):
        if len(np.unique(ids)) < least:
            raise DataError(
                f"{source.name} has likes of one {what} only.", f"Nothing can be compared with a single {what}."
            )


def _features(
    source: Source | None, item_rows: dict[str, int]
) -> tuple[NDArray[np.float64], tuple[str, ...], tuple[str, ...]]:
    """Values (items, d), what the columns are, and sentences about them."""
    if source is None:
        return np.zeros((len(item_rows), 0)), (), ("There are no features of items.",)
    with tables.opened(source) as table:
        return describing.features(table, _key(table), item_rows)


def _key(table: Table) -> int:
    names = [_plain(column.name) for column in table.columns]
    return next((names.index(name) for name in (*ITEM, "id") if name in names), 0)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower())


def _shown(text: str) -> str:
    return ascii(text[:40])
