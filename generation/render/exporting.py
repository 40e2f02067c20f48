"""A song's files in other forms than its mp3, and marked, tagged and signed like it."""

from __future__ import annotations

import errno
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generation.errors import RenderError
from generation.marks import watermark
from generation.marks.identity import Identity
from generation.marks.label import Label
from generation.render import encode
from generation.render.encode import Encoding
from generation.render.form import Form
from generation.render.production import Production

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # what a zip says where nothing is to be said


_ENCODINGS = {Form.WAV: encode.WAV, Form.FLAC: encode.FLAC}


def write(production: Production, form: Form, folder: Path, label: Label, identity: Identity | None) -> list[str]:
    """Makes the files in `folder`; returns their names. Raises RenderError, or OSError where no file can be made."""
    try:
        if form is Form.STEMS:
            return [_zipped(production, folder / "stems.zip", label, identity)]
        if form is Form.PARTS:
            parts = enumerate(_stems(production, encode.PART, label, identity))
            return [_written(folder / f"{number}.mp3", data) for number, (_, data) in parts]
        marked = watermark.embed(production.sound, label.payload)
        (data,) = encode.files(marked, [_ENCODINGS[form]], label, identity)
        return [_written(folder / f"song.{form.value}", data)]
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        raise RenderError(
            "The disk is full: there was no room for the file. The song itself is as it was.",
            "Free some space where MINSTREL_DATA_DIR is, then ask again.",
        ) from error


def _zipped(production: Production, path: Path, label: Label, identity: Identity | None) -> str:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as into:  # FLAC is packed as it is
        for number, (name, data) in enumerate(_stems(production, encode.FLAC, label, identity), 1):
            into.writestr(zipfile.ZipInfo(f"{number:02}-{_plain(name)}.flac", _LONG_AGO), data)
    return path.name


def _stems(
    production: Production, encoding: Encoding, label: Label, identity: Identity | None
) -> Iterator[tuple[str, bytes]]:
    """Name and file of each, one after the other: all of them at once would take a gigabyte."""
    for stem in production.stems:
        marked = watermark.embed(stem.sound, label.payload)
        (data,) = encode.files(marked, [encoding], replace(label, title=f"{label.title} ({stem.name})"), identity)
        yield stem.name, data


def _plain(name: str) -> str:
    """As part of a file name: "lead-tenor-saxophone"."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "part"


def _written(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return path.name
