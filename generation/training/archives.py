"""The archives of real music: which files each has, and what is known about every one of them.

One file a work and movement: full scores rather than parts, one edition of several, and no work from two archives,
so that training and held-out music never share one.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from generation.training import transcribe
from generation.training.transcribe import UnusableError

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One file to read."""

    source: str  # name of the archive, a key of SOURCES
    path: str  # of the MIDI file, below the data's root
    style: str | None  # a key of STYLES, or None: to be told from the sound
    work: str
    licence: str
    excerpts: int  # at most
    seed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """How one archive is read."""

    find: Callable[[Path], list[Job]]  # all jobs of the archive, below the data's root
    files: int  # how many of them at most
    default_bpm: float | None = None  # the tempo that the converter wrote where the source has none
    fixed_bars: bool = False  # bar lines are where the file has them
    sung: bool = False  # a voice and its accompaniment


_TITLES = (
    ("waltz", re.compile(r"\b(waltz|waltzes|walzer|valse|vals|walc|walce)\b", re.IGNORECASE)),
    ("polka", re.compile(r"\b(polka|polki|galop|galopp)\b", re.IGNORECASE)),
    ("march", re.compile(r"\b(march|marche|marsch|marcia|marsz|quick ?step)\b(?!.*fun)", re.IGNORECASE)),
    ("lullaby", re.compile(r"lullaby|wiegenlied|berceuse|cradle|schlummerlied|schlaflied|kołysan", re.IGNORECASE)),
    ("ragtime", re.compile(r"\b(rag|ragtime|cake ?walk)\b", re.IGNORECASE)),
    ("tango", re.compile(r"\b(tango|habanera)\b", re.IGNORECASE)),
)


def _titled(title: str, otherwise: str) -> str:
    """The style that a title names, or else `otherwise`."""
    return next((style for style, pattern in _TITLES if pattern.search(title)), otherwise)


_CLASSICAL = re.compile(
    r"haydn|mozart|boccherini|saint-georges|beethoven|hoffmeister|arriaga|cherubini|arne|shield|reichardt|paradis|"
    r"zumsteeg|bishop|abrams|gail|schröter|guest|gambarini|bianchi|browne|rossini|clementi|kuhlau|giuliani|carcassi|"
    r"carulli|diabelli|sor(?![a-z])|czerny|pleyel|elsner|szymanowska|dobrzyński|lessel|oginski|ogiński",
    re.IGNORECASE,
)


def _by_composer(composer: str) -> str:
    """Classical or romantic, by a name that begins with the family name."""
    return "classical" if _CLASSICAL.match(composer) else "romantic"


def _midi_files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.mid"))


def _job(root: Path, path: Path, *, style: str | None, work: str, licence: str, count: int) -> Job:
    relative = path.relative_to(root)
    return Job(
        source=relative.parts[0],
        path=relative.as_posix(),
        style=style,
        work=f"{relative.parts[0]}/{work}",
        licence=licence,
        excerpts=count,
        seed=0,
    )


def _quartets(root: Path) -> list[Job]:
    jobs = []
    for path in _midi_files(root / "openscore_quartets"):
        composer, title = path.parts[-3], path.parts[-2]
        style = _by_composer(composer)
        jobs.append(_job(root, path, style=style, work=f"{composer}/{title}", licence="CC0", count=3))
    return jobs


def _lieder(root: Path) -> list[Job]:
    jobs = []
    for path in _midi_files(root / "openscore_lieder"):
        composer, collection, title = path.parts[-4], path.parts[-3], path.parts[-2]
        otherwise = "ragtime" if composer.startswith("Joplin") else _by_composer(composer)
        style = _titled(title.replace("_", " "), otherwise)
        work = f"{composer}/{collection}/{title}"
        jobs.append(_job(root, path, style=style, work=work, licence="CC0", count=1))
    return jobs


_MUTOPIA_STYLES = {
    "classical": "classical",
    "baroque": "baroque",
    "romantic": "romantic",
    "romantique": "romantic",
    "romanticism": "romantic",
    "folk": "folk",
    "hymn": "classical",
    "technique": "classical",
    "renaissance": "baroque",
    "song": "folk",
    "march": "march",
    "jazz": "ragtime",
    "popular / dance": "classical",
    "gospel": "gospel",
}


def _mutopia(root: Path) -> list[Job]:
    """One file a movement: the full score rather than its parts. Chopin, and the songs and quartets of the
    composers whom OpenScore has, are left to those archives, so that no work is in two splits."""
    folder = root / "mutopia_pd_ccby"
    best: dict[tuple[str, str], dict[str, Any]] = {}
    for entry in json.loads((folder / "index.json").read_text()):
        where, _, stem = entry["midi"].removesuffix(".mid").rpartition("/")
        movement = match[1] if (match := re.search(r"-(\d+)$", stem)) else ""
        group = (where, movement if where.endswith("-lys") else "")
        entry["rank"] = ("score" in stem, entry["notes"])
        if group not in best or entry["rank"] > best[group]["rank"]:
            best[group] = entry
    jobs = []
    for entry in best.values():
        if _is_elsewhere(entry):
            continue
        path = folder / entry["midi"]
        style = _titled(entry["title"] or "", _MUTOPIA_STYLES.get((entry["style"] or "").lower(), "classical"))
        work = "/".join(entry["midi"].split("/")[:2])
        jobs.append(_job(root, path, style=style, work=work, licence=entry["licence"], count=2))
    return jobs


_ALSO_OPENSCORE = re.compile(
    r"^(Schubert|SchumannR|BrahmsJ|Beethoven|Mozart|HaydnFJ|Wolf|Faure|Debussy|Mendelssohn|LisztF|Strauss|GriegE|Dvorak)"
)


def _is_elsewhere(entry: dict[str, Any]) -> bool:
    composer, instrument = entry["midi"].split("/")[0], entry["instrument"] or ""
    if composer.startswith("Chopin"):
        return True
    return bool(_ALSO_OPENSCORE.match(composer) and re.search(r"quartet|voice and piano", instrument, re.IGNORECASE))


_CHOPIN_WALTZES = frozenset({"018", "034", "042", "064", "069", "070"})


def _chopin(root: Path) -> list[Job]:
    """One edition of each piece; the parts of chamber music for one instrument are left out."""
    first: dict[str, Path] = {}
    for path in _midi_files(root / "chopin_first_editions"):
        if re.search(r"violino|violoncello|flute|viola", path.stem):
            continue
        opus = re.match(r"\d*\w{0,3}", path.stem.split("_")[0].split("-")[0])
        number = match[1] if (match := re.search(r"-(\d{3})(?:-piano)?$", path.stem)) else ""
        first.setdefault(f"{opus[0] if opus else path.stem}-{number}", path)
    return [
        _job(
            root,
            path,
            style="waltz" if name[:3] in _CHOPIN_WALTZES else "romantic",
            work=name,
            licence="CC BY 4.0, © Fryderyk Chopin Institute",
            count=1,
        )
        for name, path in first.items()
    ]


def _freedoom(root: Path) -> list[Job]:
    """Each tune once in its newest version; versions that share phrases are one work."""
    paths = sorted(_midi_files(root / "freedoom"), key=lambda path: (path.parent.name != "musics", path.name))
    kept: list[tuple[Path, set[tuple[int, ...]], str]] = []
    for path in paths:
        try:
            print_ = _fingerprint(path)
        except UnusableError as error:
            log.info("%s is left out: %s", path, error)
            continue
        shared = [(len(print_ & other) / max(1, min(len(print_), len(other))), work) for _, other, work in kept]
        most, work = max(shared, default=(0.0, ""))
        if most < 0.8:
            kept.append((path, print_, work if most > 0.25 else path.stem))
    return [
        _job(root, path, style=None, work=work, licence="BSD-3-Clause, © Freedoom contributors", count=3)
        for path, _, work in kept
    ]


def _fingerprint(path: Path) -> set[tuple[int, ...]]:
    """All runs of seven intervals in any pitched track: the same in every key."""
    runs: set[tuple[int, ...]] = set()
    for line in transcribe.read_lines(path):
        if not line.is_drums:
            steps = np.diff(line.pitch).tolist()
            runs |= {run for run in zip(*(steps[i:] for i in range(7)), strict=False) if len(set(run)) > 2}
    return runs


def _polish(root: Path) -> list[Job]:
    """Piano music and songs with piano; not Chopin, whom the first editions have."""
    folder = root / "polish_scores" / "midi"
    jobs = []
    for entry in json.loads((folder / "index.json").read_text()):
        programs = [program for _, program, _ in entry["tracks"]]
        is_piano = 1 <= len(programs) <= 2 and all(program == 0 for program in programs)
        if not is_piano or entry["genre"].startswith("Sacred") or "Chopin" in entry["com"]:
            continue
        if not 250 <= entry["notes"] <= 6000:
            continue
        path = folder / entry["file"].replace(".krn", ".mid")
        style = _polish_style(entry)
        work = f"{entry['com']}/{Path(entry['file']).stem}"
        licence = "CC BY 4.0, © Fryderyk Chopin Institute"
        jobs.append(_job(root, path, style=style, work=work, licence=licence, count=1))
    return jobs


def _polish_style(entry: dict[str, Any]) -> str:
    text = f"{entry['genre']} {entry['title']}"
    if re.search(r"children|krakowiak|kujawiak|oberek|taniec|dumka", text, re.IGNORECASE):
        return "folk"
    year = match[0] if (match := re.search(r"1[5-9]\d\d", entry["date"] or "")) else "1850"
    otherwise = _by_composer(entry["com"]) if year < "1860" else "romantic"
    if year < "1730":
        otherwise = "baroque"
    return _titled(text, otherwise)


SOURCES: dict[str, Source] = {
    "openscore_quartets": Source(find=_quartets, files=122),
    "openscore_lieder": Source(find=_lieder, files=320, default_bpm=120.0, sung=True),
    "mutopia_pd_ccby": Source(find=_mutopia, files=450, default_bpm=60.0),
    "chopin_first_editions": Source(find=_chopin, files=120, default_bpm=100.0),
    "freedoom": Source(find=_freedoom, files=212, fixed_bars=True),
    "polish_scores": Source(find=_polish, files=300, default_bpm=100.0),
}
"""Every archive that is read."""
