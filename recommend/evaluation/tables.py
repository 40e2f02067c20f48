"""Tables as people keep them: CSV, TSV and the like with a header, packed or not, or RecBole's folders and archives."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import lzma
import re
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from recommend.evaluation.errors import DataError

_DELIMITERS = ("\t", "::", ",", ";", "|")
_PACKED = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}
_ARCHIVES = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".txz", ".zip")
_DAMAGED = (OSError, EOFError, lzma.LZMAError, zlib.error, tarfile.TarError, zipfile.BadZipFile, RuntimeError)
_PEEK = 1 << 16
_LONGEST = 1 << 20
"""Characters of a cell: more is no table."""


@dataclass(frozen=True, slots=True)
class Column:
    """`user_id:token` is RecBole's way to say what a column holds; elsewhere `kind` is empty."""

    name: str
    kind: str  # token, token_seq, float, float_seq, or nothing


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A header, and rows to go through once."""

    name: str
    columns: tuple[Column, ...]
    rows: Iterator[tuple[int, list[str]]]  # the number of the line, and as many cells as there are columns


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a member of an archive."""

    path: Path
    member: str = ""

    @property
    def name(self) -> str:
        return f"{self.path}: {self.member}" if self.member else str(self.path)


def find(path: Path) -> tuple[Source, Source | None]:
    """Where the interactions are, and the items' features if the same folder or archive has such.

    Raises DataError if there is nothing there, or the archive has no one table of interactions.
    """
    if not path.exists():
        raise DataError(f"There is no file {path}.", "Check the path.")
    if path.is_dir():
        return _pick(path, [Source(file) for file in sorted(path.iterdir()) if file.is_file()])
    if path.name.lower().endswith(_ARCHIVES):
        return _pick(path, [Source(path, member) for member in _members(path)])
    beside = path.with_suffix(".item")
    return Source(path), Source(beside) if path.suffix == ".inter" and beside.exists() else None


def source(path: Path) -> Source:
    """Raises DataError if there is no such file."""
    if not path.is_file():
        raise DataError(f"There is no file {path}.", "Check the path.")
    return Source(path)


@contextmanager
def opened(source: Source) -> Iterator[Table]:
    """Raises DataError, then or in going through the rows, if it cannot be read or is no table."""
    with ExitStack() as stack:
        try:
            raw = io.BufferedReader(stack.enter_context(_bytes(source)), _PEEK)  # type: ignore[arg-type]
            start = raw.peek()
        except _DAMAGED as error:
            raise _unreadable(source) from error
        if b"\0" in start:
            raise DataError(f"{source.name} is not a text file.", "Give a CSV or TSV file with a header.")
        text = io.TextIOWrapper(raw, encoding="utf-8-sig", errors="surrogateescape", newline="")
        yield _table(source, text)


def _table(source: Source, text: io.TextIOBase) -> Table:
    header = text.readline().rstrip("\r\n")
    if not header.strip():
        raise DataError(f"{source.name} is empty.", "Give a table with a header and a row for each interaction.")
    delimiter = _delimiter(header)
    names = _cells(header, delimiter)
    columns = tuple(_column(name) for name in names)
    return Table(source.name, columns, _rows(source, text, delimiter, len(columns)))


def _rows(source: Source, text: io.TextIOBase, delimiter: str | None, width: int) -> Iterator[tuple[int, list[str]]]:
    try:
        for number, cells in _lines(text, delimiter):
            if not any(cells):
                continue  # an empty line
            if len(cells) != width:
                raise DataError(
                    f"Line {number} of {source.name} has {len(cells)} columns, its header {width}.",
                    "Correct the line, or put quotation marks around cells that hold the delimiter.",
                )
            yield number, cells
    except csv.Error as error:
        raise DataError(f"{source.name} is no table: {error}.", "Give a CSV or TSV file with a header.") from error
    except _DAMAGED as error:
        raise _unreadable(source) from error


def _lines(text: io.TextIOBase, delimiter: str | None) -> Iterator[tuple[int, list[str]]]:
    if delimiter is None or len(delimiter) > 1:
        for number, line in enumerate(text, start=2):
            yield number, line.rstrip("\r\n").split(delimiter)
        return
    csv.field_size_limit(_LONGEST)
    quoting = (
        csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL
    )  # a tab is in no cell: quotation marks are text
    reader = csv.reader(text, delimiter=delimiter, quoting=quoting)
    for cells in reader:
        yield reader.line_num + 1, cells


def _cells(header: str, delimiter: str | None) -> list[str]:
    if delimiter is None or len(delimiter) > 1:
        return header.split(delimiter)
    return next(csv.reader([header], delimiter=delimiter))


def _delimiter(header: str) -> str | None:
    """None: by any white space."""
    return next((delimiter for delimiter in _DELIMITERS if delimiter in header), None)


def _column(name: str) -> Column:
    plain, _, kind = name.strip().strip('"').rpartition(":")
    return Column(plain, kind) if plain else Column(kind, "")


def _pick(path: Path, sources: list[Source]) -> tuple[Source, Source | None]:
    """RecBole's names decide; without them, the only table that there is."""

    def ending(source: Source, *endings: str) -> bool:
        return re.sub(r"\.(gz|bz2|xz)$", "", (source.member or source.path.name).lower()).endswith(endings)

    interactions = [source for source in sources if ending(source, ".inter")]
    items = [source for source in sources if ending(source, ".item")]
    if not interactions:
        interactions = [source for source in sources if ending(source, ".csv", ".tsv")]
    if len(interactions) != 1:
        found = f"{len(interactions)} tables" if interactions else "no table"
        raise DataError(
            f"{path} has {found} of interactions.", "Name one CSV or TSV file, or a folder or archive with one .inter."
        )
    return interactions[0], items[0] if len(items) == 1 else None


def _members(path: Path) -> list[str]:
    try:
        if path.name.lower().endswith(".zip"):
            with zipfile.ZipFile(path) as archive:
                return sorted(archive.namelist())
        with tarfile.open(path) as archive:
            return sorted(member.name for member in archive if member.isfile())
    except _DAMAGED as error:
        raise _unreadable(Source(path)) from error


@contextmanager
def _bytes(source: Source) -> Iterator[IO[bytes]]:
    with ExitStack() as stack:
        if not source.member:
            opener = _PACKED.get(source.path.suffix.lower())
            yield stack.enter_context(opener(source.path) if opener else source.path.open("rb"))  # type: ignore[arg-type]
        elif source.path.name.lower().endswith(".zip"):
            archive = stack.enter_context(zipfile.ZipFile(source.path))
            yield stack.enter_context(archive.open(source.member))
        else:
            packed = stack.enter_context(tarfile.open(source.path))
            member = packed.extractfile(source.member)
            if member is None:
                raise EOFError(source.member)
            yield stack.enter_context(member)


def _unreadable(source: Source) -> DataError:
    return DataError(f"{source.name} cannot be read: it is damaged, or not what its name says.", "Fetch it again.")
