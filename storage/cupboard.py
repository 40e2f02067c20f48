"""Files that can be made again, kept in a folder as long as there is room: the one asked for longest ago goes first."""

from __future__ import annotations

import os
import secrets
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from storage import atomic
from storage.errors import from_os_error

_ABANDONED_SECONDS = 3600.0
"""After which a workplace is nobody's: its process was killed."""


class Cupboard:
    """A folder of files with a bound on their bytes. Names are `OWNER.REST`, an owner's files go together.

    Several processes may use it at once. The folder is made when something is put in.
    """

    def __init__(self, folder: Path, *, most_bytes: int) -> None:
        self._folder = folder
        self._most_bytes = most_bytes

    def find(self, name: str) -> Path | None:
        """The file, which is now the last to go; None if it is not there."""
        path = self._folder / name
        try:
            os.utime(path)
        except OSError:
            return None
        return path

    @contextmanager
    def workplace(self) -> Iterator[Path]:
        """A folder to make files in, which goes away at the end with whatever is in it. Raises StorageError."""
        path = self._folder / f"{atomic.TEMPORARY_PREFIX}{secrets.token_hex(8)}"
        try:
            path.mkdir(parents=True)
        except OSError as error:
            raise from_os_error(error, self._folder) from error
        try:
            yield path
        finally:
            shutil.rmtree(path, ignore_errors=True)

    def put(self, made: Path, name: str) -> Path:
        """Moves a file out of a workplace to its name, and lets others go until there is room. Raises StorageError.

        One that is larger than all the room is kept nevertheless, alone, until the next comes.
        """
        path = self._folder / name
        try:
            with made.open("rb") as file:
                os.fsync(file.fileno())
            os.utime(made)
            made.replace(path)
        except OSError as error:
            raise from_os_error(error, path) from error
        self._make_room(path)
        return path

    def forget(self, owners: Iterable[str]) -> None:
        """Drops all files of these owners."""
        for owner in owners:
            for path in self._folder.glob(f"{owner}.*"):
                _drop(path)

    def sweep(self, is_known: Callable[[str], bool]) -> int:
        """Drops the files of owners that are not known, and abandoned workplaces. How many files."""
        strangers = [path for path in self._files() if not is_known(path.name.partition(".")[0])]
        for path in strangers:
            _drop(path)
        for path in self._folder.glob(f"{atomic.TEMPORARY_PREFIX}*"):
            with suppress(OSError):
                if path.stat().st_mtime < time.time() - _ABANDONED_SECONDS:
                    shutil.rmtree(path, ignore_errors=True)
        return len(strangers)

    def owners(self) -> set[str]:
        """Whose files are there."""
        return {path.name.partition(".")[0] for path in self._files()}

    def _make_room(self, newest: Path) -> None:
        sizes: list[tuple[float, int, Path]] = []
        for path in self._files():
            with suppress(OSError):  # another process was faster
                status = path.stat()
                sizes.append((status.st_mtime, status.st_size, path))
        total = sum(size for _, size, _ in sizes)
        for _, size, path in sorted(sizes):
            if total <= self._most_bytes:
                return
            if path != newest:
                _drop(path)
                total -= size

    def _files(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return [path for path in self._folder.iterdir() if not path.name.startswith(atomic.TEMPORARY_PREFIX)]


def _drop(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
