"""Writing a file so that it is there whole, or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from storage.errors import RefusedError, from_os_error

TEMPORARY_PREFIX = ".minstrel-"
"""Names that begin so are work in progress, and worth nothing once their process has ended."""


def write(path: Path, data: bytes) -> None:
    """Writes `data` to `path`, replacing what was there. Raises StorageError and leaves nothing behind.

    The bytes go to a temporary file in the same folder and reach the disk before it takes the name.
    """
    temporary = path.with_name(f"{TEMPORARY_PREFIX}{secrets.token_hex(8)}")
    try:
        _write_through(temporary, data)
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise from_os_error(error, path) from error
    finally:
        _forget(temporary)


@contextmanager
def writing(path: Path, *, replace: bool = False) -> Iterator[BinaryIO]:
    """A file to write, which takes its name at the end, and only if nothing went wrong. Only its owner may read it.

    Raises StorageError; without `replace`, RefusedError `file_exists` where a file has the name.
    """
    temporary = path.with_name(f"{TEMPORARY_PREFIX}{secrets.token_hex(8)}")
    if not replace and os.path.lexists(path):
        raise _taken(path)
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _give_name(temporary, path, replace=replace)
        _sync_folder(path.parent)
    except FileExistsError:
        raise _taken(path) from None
    except OSError as error:
        raise from_os_error(error, path) from error
    finally:
        _forget(temporary)


def _taken(path: Path) -> RefusedError:
    return RefusedError(f"{path} is there already.", "Choose another name.", code="file_exists")


def _give_name(temporary: Path, path: Path, *, replace: bool) -> None:
    """Raises FileExistsError rather than replace a file unasked."""
    if replace:
        temporary.replace(path)
        return
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:  # a file system without links; that the name is free was looked up at the beginning
        temporary.rename(path)


def _write_through(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def _sync_folder(folder: Path) -> None:
    """A new name is on the disk only when its folder is."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _forget(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # the folder went away or read-only meanwhile: the error under way says so
