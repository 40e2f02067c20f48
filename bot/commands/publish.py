"""Writing a song's files to a folder of the user's: all of them or none, and never over another song's."""

from __future__ import annotations

import itertools
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from generation.render.form import Form
from storage import atomic
from storage.errors import from_os_error
from storage.kinds import FileKind

Kind = FileKind | Form


@contextmanager
def workplace(folder: Path) -> Iterator[Path]:
    """A hidden folder inside `folder`, for files that are not ready; it goes away at the end, whatever happens.

    `folder` is made if needed, and removed again if it was and stayed empty. Raises StorageError if nothing can
    be written there.
    """
    is_new = not folder.exists()
    hidden = folder / f"{atomic.TEMPORARY_PREFIX}{secrets.token_hex(8)}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        hidden.mkdir()
    except OSError as error:
        raise from_os_error(error, folder) from error
    try:
        atomic.write(hidden / "try", b"?")
        yield hidden
    finally:
        shutil.rmtree(hidden, ignore_errors=True)
        if is_new:
            with suppress(OSError):  # not empty: the song is there
                folder.rmdir()


def publish(hidden: Path, stem: str, contents: Mapping[Kind, bytes]) -> dict[Kind, Path]:
    """Writes each file whole into `hidden`, then gives all of them their names in the folder around it.

    The names are `stem` and a suffix each, or `stem-2` … if one of them is taken. Raises StorageError.
    """
    for kind, data in contents.items():
        atomic.write(hidden / kind.value, data)
    for number in itertools.count(1):
        name = stem if number == 1 else f"{stem}-{number}"
        targets = {kind: hidden.parent / (name + kind.suffix) for kind in contents}
        if _give_names(hidden, targets):
            return targets
    raise AssertionError("unreachable: numbers do not run out")


def _give_names(hidden: Path, targets: Mapping[Kind, Path]) -> bool:
    """False, and nothing changed, if one of the names is taken."""
    if any(os.path.lexists(target) for target in targets.values()):
        return False
    done: list[Path] = []
    try:
        for kind, target in targets.items():
            _move(hidden / kind.value, target)
            done.append(target)
    except OSError as error:
        for target in done:
            target.unlink()
        if isinstance(error, FileExistsError):
            return False
        raise from_os_error(error, hidden.parent) from error
    return True


def _move(source: Path, target: Path) -> None:
    """Raises FileExistsError rather than replace a file."""
    try:
        target.hardlink_to(source)
    except FileExistsError:
        raise
    except OSError:  # a file system without links; that the name is free was looked up a moment ago
        source.rename(target)
