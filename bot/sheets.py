"""A song on paper, in one zip: the score as PDF, MusicXML and a picture a page, and each part as PDF and MusicXML."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from generation import imports
from generation.render import engraving

NAME = "score.zip"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # what a zip says where nothing is to be said
_MIMES = {".pdf": "application/pdf", ".musicxml": "application/vnd.recordare.musicxml+xml", ".png": "image/png"}


async def write(midi: bytes, into: Path, title: str) -> str:
    """Engraves a song's MIDI file into a zip in the folder `into`; its name. Raises EngravingError, RenderError."""
    edition = await engraving.make(imports.read(midi).score, title)
    files = {"score.pdf": edition.pdf, "score.musicxml": edition.musicxml}
    files |= {f"score-{number}.png": page for number, page in enumerate(edition.pages, 1)}
    for number, part in enumerate(edition.parts, 1):
        name = f"part-{engraving.file_name(number, part.name)}"
        files |= {f"{name}.pdf": part.pdf, f"{name}.musicxml": part.musicxml}
    (into / NAME).write_bytes(_zipped(files))
    return NAME


def names(path: Path) -> list[str]:
    """The files in such a zip."""
    with zipfile.ZipFile(path) as score:
        return score.namelist()


def read(path: Path, name: str) -> bytes | None:
    """One of them; None if there is none of this name."""
    with zipfile.ZipFile(path) as score:
        return score.read(name) if name in score.namelist() else None


def is_page(name: str) -> bool:
    """Whether it is the picture of a page of the whole score."""
    return re.fullmatch(r"score-\d+\.png", name) is not None


def mime(name: str) -> str:
    """Of one of the files."""
    return _MIMES[Path(name).suffix]


def _zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as into:
        for name, data in files.items():
            is_packed = name.endswith(".png")
            how = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
            into.writestr(zipfile.ZipInfo(name, _LONG_AGO), data, how)
    return buffer.getvalue()
