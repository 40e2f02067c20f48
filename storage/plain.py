"""Rows as plain JSON and back, the same whatever database they are in: by column names, moments with their zone, bytes
in base64."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    Integer,
    LargeBinary,
    RowMapping,
    String,
    Table,
)

from storage import ids
from storage.blocks import Kind
from storage.kinds import FileKind, Status
from storage.lessons import Verdict
from storage.playlists import Decision
from storage.tables import UtcDateTime

LONGEST_LINE_BYTES = 4 * 1024 * 1024
"""A row has some kilobytes: its longest texts are a prompt and a brief."""

_WORDS: dict[tuple[str, str], type[StrEnum]] = {
    ("songs", "status"): Status,
    ("song_files", "kind"): FileKind,
    ("playlists", "status"): Decision,
    ("blocks", "kind"): Kind,
    ("lessons", "verdict"): Verdict,
}
"""What may stand in columns that hold words of a list."""

_SHAPES: dict[tuple[str, str], type] = {
    ("recipes", "brief"): dict,
    ("recipes", "heard"): list,
    ("recipes", "sampling"): dict,
    ("recipes", "taste"): dict,
    ("recipes", "edit"): dict,
    ("sources", "brief"): dict,
    ("song_features", "measured"): dict,
    ("takes", "terms"): dict,
    ("guilds", "song_channels"): list,
    ("guilds", "moderator_roles"): list,
    ("guilds", "dj_roles"): list,
    ("guilds", "asker_roles"): list,
}


def of(row: RowMapping) -> dict[str, Any]:
    """A row as JSON has it."""
    return {str(name): _plain(value) for name, value in row.items()}


def to_line(row: RowMapping) -> bytes:
    """A row as a line of JSON, with its end."""
    return json.dumps(of(row), separators=(",", ":")).encode() + b"\n"


def from_line(table: Table, line: bytes) -> dict[str, Any]:
    """The row that `to_line` wrote. Raises ValueError, for a person, if it is none of this table's."""
    try:
        row = json.loads(line)
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    if unknown := _typed(row, dict).keys() - {column.name for column in table.columns}:
        raise ValueError(f"it has a column {min(unknown)[:40]!r}, which there is not")
    if missing := {column.name for column in table.columns} - row.keys():
        raise ValueError(f"its column {min(missing)!r} is missing")
    return {column.name: _checked(table, column, row[column.name]) for column in table.columns}


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    return value.isoformat() if isinstance(value, date) else value  # a datetime is a date


def _checked(table: Table, column: Column[Any], value: Any) -> Any:
    try:
        return _value(table, column, value)
    except ValueError as error:
        raise ValueError(f"its column {column.name!r} {error}") from None


def _value(table: Table, column: Column[Any], value: Any) -> Any:
    if value is None:
        if not column.nullable:
            raise ValueError("is empty")
        return None
    place = (table.name, column.name)
    if place in _WORDS and value not in list(_WORDS[place]):
        raise ValueError("has a word that there is not")
    if place in _SHAPES and not isinstance(value, _SHAPES[place]):
        raise ValueError("has another shape")
    read = next(read for kind, read in _READERS if isinstance(column.type, kind))
    return read(value, column.type)


def _typed(value: Any, kind: type) -> Any:
    if type(value) is not kind:  # a bool is an int to isinstance
        raise ValueError("is of another type")
    return value


def _anything(value: Any, _type: Any) -> Any:
    return value


def _flag(value: Any, _type: Any) -> bool:
    return _typed(value, bool)


def _number(value: Any, _type: Any) -> float:
    return _typed(value, float)


def _day(value: Any, _type: Any) -> date:
    return date.fromisoformat(_typed(value, str))


def _moment(value: Any, _type: Any) -> datetime:
    moment = datetime.fromisoformat(_typed(value, str))
    if moment.utcoffset() != timedelta(0):
        raise ValueError("is no moment in UTC")
    return moment


def _bytes(value: Any, _type: Any) -> bytes:
    text = _typed(value, str)
    try:
        return b64decode(text, validate=True)
    except ValueError:
        raise ValueError("is no base64") from None


def _text(value: Any, kind: String) -> str:
    if not ids.is_text(_typed(value, str)) or (kind.length is not None and len(value) > kind.length):
        raise ValueError("is too long, or no text")
    return value


def _whole(value: Any, kind: Integer) -> int:
    most = 2**63 if isinstance(kind, BigInteger) else 2**31
    if not -most <= _typed(value, int) < most:
        raise ValueError("is too large")
    return value


_READERS: tuple[tuple[type, Callable[[Any, Any], Any]], ...] = (
    (JSON, _anything),
    (UtcDateTime, _moment),
    (Date, _day),
    (String, _text),
    (Integer, _whole),
    (Float, _number),
    (Boolean, _flag),
    (LargeBinary, _bytes),
)
"""The first that a column's type is a kind of."""
