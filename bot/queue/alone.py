"""One process a data folder: the in-process queue takes up all work at start, so there must be no other."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.errors import AlreadyRunningError
from storage.errors import from_os_error


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Holds the folder, which is made if needed. The system lets go of it even if the process is killed.

    Raises AlreadyRunningError if another process holds it, StorageError if it cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / "minstrel.lock").open("w")
    except OSError as error:
        raise from_os_error(error, folder) from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunningError(
                f"Another Minstrel is at work in {folder}.",
                "Stop it first, or set MINSTREL_DATA_DIR to another folder.",
            ) from None
        yield
