"""Tar files (POSIX 1003.1, `ustar`) written and read as a stream, packed by gzip or not.

Of Python's `tarfile` only its headers are used: its own reader keeps a note of every file, follows links and trusts
sizes. What is read here is untrusted: nothing but plain files, each looked at under its name, never extracted by it.
"""

from __future__ import annotations

import gzip
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO

from storage.errors import RefusedError, from_os_error

Stream = IO[bytes] | gzip.GzipFile

_BLOCK = tarfile.BLOCKSIZE
_END = bytes(_BLOCK)
_PIECE_BYTES = 1024 * 1024
_LARGEST_BYTES = 2**50  # beyond this, places in a file are no numbers to the system
_GZIP = b"\x1f\x8b"


def is_packed(path: Path) -> bool:
    """Whether a tar of this name is packed by gzip."""
    return path.name.endswith((".gz", ".tgz"))


class Writer:
    """`writing` makes one."""

    def __init__(self, file: Stream, *, modified: int) -> None:
        self._file = file
        self._modified = modified  # seconds since 1970, of all its files

    def add(self, name: str, data: bytes) -> None:
        """`name` is ASCII, with up to 100 characters."""
        self._begin(name, len(data))
        self._file.write(data)
        self._pad(len(data))

    def add_file(self, name: str, source: IO[bytes]) -> None:
        """All of an open file."""
        size = source.seek(0, 2)
        source.seek(0)
        self._begin(name, size)
        while piece := source.read(_PIECE_BYTES):
            self._file.write(piece)
        self._pad(size)

    def end(self) -> None:
        self._file.write(2 * _END)

    def _begin(self, name: str, size: int) -> None:
        header = tarfile.TarInfo(name)
        header.size, header.mtime, header.mode = size, self._modified, 0o600
        self._file.write(header.tobuf(tarfile.GNU_FORMAT))  # as ustar, but for files of 8 GiB and more

    def _pad(self, size: int) -> None:
        self._file.write(bytes(-size % _BLOCK))


@contextmanager
def writing(file: BinaryIO, *, packed: bool, modified: int) -> Iterator[Writer]:
    """A tar that ends where this does."""
    if not packed:
        writer = Writer(file, modified=modified)
        yield writer
        writer.end()
        return
    with gzip.GzipFile(filename="", fileobj=file, mode="wb", compresslevel=6, mtime=modified) as packing:
        writer = Writer(packing, modified=modified)
        yield writer
        writer.end()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A file in a tar."""

    name: str
    size: int  # bytes


class Reader:
    """Its entries in turn; the content of an entry can be read until the next one is asked for.

    Whatever is wrong with it is a RefusedError `bad_backup`, where it is come across.
    """

    def __init__(self, file: Stream, path: Path) -> None:
        self._file = file
        self._path = path
        self._left = 0  # bytes of the entry that are not read yet

    def entries(self) -> Iterator[Entry]:
        while (header := self._exactly(_BLOCK)) != _END:
            entry = _entry(header)
            self._left = entry.size
            yield entry
            with _explained(self._path):
                self._file.seek(self._left + -entry.size % _BLOCK, 1)

    def read(self, *, most: int) -> bytes:
        """The rest of the entry, which may have up to `most` bytes."""
        if self._left > most:
            raise damaged(f"it has a file of {self._left:,} bytes, which is too large")
        data = self._exactly(self._left)
        self._left = 0
        return data

    def lines(self, *, longest: int) -> Iterator[bytes]:
        """The entry's lines with their ends, each of up to `longest` bytes."""
        while self._left:
            with _explained(self._path):
                line = self._file.readline(min(self._left, longest))
            if not line.endswith(b"\n"):
                raise damaged("it has a line that is too long, or cut short")
            self._left -= len(line)
            yield line

    def _exactly(self, size: int) -> bytes:
        with _explained(self._path):
            data = self._file.read(size)
        if len(data) < size:
            raise damaged("it is cut short")
        return data


@contextmanager
def reading(path: Path) -> Iterator[Reader]:
    """Opens a tar, packed or not. Raises StorageError."""
    with _explained(path):
        file = path.open("rb")
    with file:
        with _explained(path):
            packed = file.read(2) == _GZIP
            file.seek(0)
        if not packed:
            yield Reader(file, path)
            return
        with gzip.GzipFile(fileobj=file) as unpacked:
            yield Reader(unpacked, path)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise damaged("it cannot be unpacked") from error
    except (FileNotFoundError, IsADirectoryError):
        raise RefusedError(f"There is no file {path}.", "Check its name.", code="no_backup") from None
    except OSError as error:
        raise from_os_error(error, path) from error


def damaged(why: str) -> RefusedError:
    return RefusedError(
        f"This is no backup of Minstrel's, or a damaged one: {why}.", "Take another backup.", code="bad_backup"
    )


def _entry(header: bytes) -> Entry:
    try:
        info = tarfile.TarInfo.frombuf(header, "ascii", "strict")
    except (tarfile.HeaderError, ValueError):
        raise damaged("it cannot be read as a tar") from None
    if info.type not in {tarfile.REGTYPE, tarfile.AREGTYPE} or not 0 <= info.size < _LARGEST_BYTES:
        raise damaged(f"{info.name[:60]!r} in it is no plain file")
    return Entry(name=info.name, size=info.size)
