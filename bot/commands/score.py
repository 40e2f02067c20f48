"""`minstrel score`: a MIDI file on paper. It needs no database, no model and no sound."""

from __future__ import annotations

import asyncio
import itertools
import os
import re
import sys
from pathlib import Path

from bot.commands.publish import workplace
from bot.errors import UsageError
from generation import imports, titles
from generation.render import engraving
from generation.render.engraving import Edition
from storage import atomic
from storage.errors import from_os_error

_PARTS = "parts"
_MOST_STEM_BYTES = 120  # a file system takes 255 a name, with a suffix


def run(file: Path, *, out: Path, title: str | None, only_musicxml: bool) -> int:
    """Raises what `bot.errors.explain` explains; then nothing was written."""
    imported = imports.read(_read(file))
    for remark in imported.remarks:
        sys.stderr.write(f"{remark.text}\n")
    heading = titles.clean(title if title is not None else imported.title or file.stem)
    with workplace(out) as hidden:
        made = hidden / "score"
        made.mkdir()
        stem = _stem(file)
        if only_musicxml:
            atomic.write(made / f"{stem}.musicxml", engraving.in_musicxml(imported.score, heading))
        else:
            _write(asyncio.run(engraving.make(imported.score, heading)), made, stem)
        folder = _give_name(made, out, stem)
    sys.stdout.writelines(f"{path}\n" for path in sorted(folder.rglob("*")) if path.is_file())
    return 0


def _write(edition: Edition, folder: Path, stem: str) -> None:
    atomic.write(folder / f"{stem}.musicxml", edition.musicxml)
    atomic.write(folder / f"{stem}.pdf", edition.pdf)
    for number, page in enumerate(edition.pages, 1):
        atomic.write(folder / f"{stem}-{number}.png", page)
    (folder / _PARTS).mkdir()
    for number, part in enumerate(edition.parts, 1):
        name = engraving.file_name(number, part.name)
        atomic.write(folder / _PARTS / f"{name}.pdf", part.pdf)
        atomic.write(folder / _PARTS / f"{name}.musicxml", part.musicxml)


def _give_name(made: Path, out: Path, stem: str) -> Path:
    """The folder's, which nothing has yet: `stem`, `stem-2` …"""
    for number in itertools.count(1):
        target = out / (stem if number == 1 else f"{stem}-{number}")
        if os.path.lexists(target):
            continue
        try:
            made.rename(target)
        except FileExistsError:
            continue
        except OSError as error:
            raise from_os_error(error, target) from error
        return target
    raise AssertionError("unreachable: numbers do not run out")


def _stem(file: Path) -> str:
    """As its files are called: no name that hides them, or that a file system refuses with a suffix."""
    name = re.sub(r"[^\w.-]+", "-", file.stem).strip(".-")
    return name.encode(errors="ignore")[:_MOST_STEM_BYTES].decode(errors="ignore") or "score"


def _read(path: Path) -> bytes:
    """One byte more than is taken: whoever reads it says so."""
    try:
        with path.open("rb") as file:
            return file.read(imports.MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(
            f"{path} cannot be read: {(error.strerror or str(error)).lower()}.", "Give the path of a MIDI file."
        ) from error
