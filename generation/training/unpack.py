"""Unpacks the archives of the training sources, each once, so that one command builds the corpus from them."""

from __future__ import annotations

import hashlib
import shutil
import tarfile
from pathlib import Path

from generation.training import archives, loops

NAMES = (
    *archives.SOURCES,
    "openewld_public_domain",
    "mcgill_billboard",
    "oneills1850",
    "ryansMammoth",
    "groove_midi",
    loops.SOURCE,
)
"""Every source that the corpus is made of; what is there for evaluation only is not among them."""

_ENDING = ".tar.xz"


def unpacked(sources: Path, cache: Path) -> Path:
    """The folder with a folder a source: `sources` itself, or `cache` if the sources are packed.

    Raises tarfile.TarError or OSError for a broken archive.
    """
    packed = [path for name in NAMES if (path := sources / f"{name}{_ENDING}").exists()]
    if not packed:
        return sources
    cache.mkdir(parents=True, exist_ok=True)
    for path in packed:
        name = path.name.removesuffix(_ENDING)
        if not (cache / name).is_dir():
            partial = cache / f"{name}.partial"
            shutil.rmtree(partial, ignore_errors=True)
            with tarfile.open(path) as archive:
                archive.extractall(partial, filter="data")
            (partial / name).rename(cache / name)
            partial.rmdir()
    if (sources / loops.FILE).exists():
        shutil.copyfile(sources / loops.FILE, cache / loops.FILE)
    return cache


def fingerprint(name: str, sources: Path, root: Path) -> str | None:
    """SHA-256 of a source: of its archive, else of its ORIGIN.txt, else of the list of its files and their sizes."""
    for path in (sources / f"{name}{_ENDING}", root / f"{name}.json", root / name / "ORIGIN.txt"):
        if path.is_file():
            return hashlib.sha256(path.read_bytes()).hexdigest()
    if not (root / name).is_dir():
        return None
    files = sorted(path for path in (root / name).rglob("*") if path.is_file())
    listing = "\n".join(f"{path.relative_to(root).as_posix()} {path.stat().st_size}" for path in files)
    return hashlib.sha256(listing.encode()).hexdigest()
