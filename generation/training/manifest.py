"""The corpus's manifest: which pieces it has, from which sources, under which licences, and what was left out."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from generation.training import unpack

ATTRIBUTIONS = {
    "chopin_first_editions": "First Editions of Fryderyk Chopin's Music, © 2017–2021 The Fryderyk Chopin Institute "
    "(nifc.pl), chopinscores.org, CC BY 4.0",
    "polish_scores": "Polish Music Heritage in Open Access, © 2019–2022 The Fryderyk Chopin Institute (nifc.pl), "
    "polishscores.org, CC BY 4.0",
    "freedoom": "© the Freedoom contributors, BSD 3-clause, github.com/freedoom/freedoom",
    "openscore_lieder": "OpenScore Lieder, CC0, github.com/OpenScore/Lieder",
    "openscore_quartets": "OpenScore String Quartets, CC0, github.com/OpenScore/StringQuartets",
    "mutopia_pd_ccby": "The Mutopia Project, mutopiaproject.org, public domain or CC BY, piece by piece",
    "mcgill_billboard": "McGill Billboard (Burgoyne, Wild and Fujinaga, 2011), CC0",
    "openewld_public_domain": "OpenEWLD (Simonetta), lead sheets in the public domain in the US",
    "oneills1850": "O'Neill's Music of Ireland (1903), transcribed by volunteers",
    "ryansMammoth": "Ryan's Mammoth Collection (1883), transcribed by volunteers",
    "mood_progressions": "free-midi-chords, MIT, © 2019-2026 Ludovic Drolez",
    "groove_midi": "Groove MIDI Dataset, Gillick et al. 2019, Google, CC BY 4.0",
    "grammar": "made by rule in generation/training",
}
"""Whom to name for each source."""

DRUMMERS = "groove_midi"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One piece."""

    work: str
    source: str
    licence: str
    style: str
    tune: str  # what arrangements and editions of one tune share; where it is made by rule, its harmony
    split: str  # "train" or "held out"
    meter: str
    bpm: float  # quarter notes a minute
    key: str
    bars: int
    parts: tuple[str, ...]  # roles
    valence: float  # −1 to 1
    arousal: float
    notes: int
    tokens: int
    sha256: str  # of the token ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A file or tune that gave no piece."""

    source: str
    work: str
    why: str


def tunes_by_style(entries: Sequence[Entry]) -> dict[str, int]:
    """How many different tunes, or progressions under tunes made by rule, each style has."""
    tunes: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        tunes[entry.style].add(entry.tune)
    return {style: len(found) for style, found in sorted(tunes.items())}


def counts(entries: Sequence[Entry]) -> dict[str, dict[str, int]]:
    """Pieces by split, source and style, and different tunes by style."""
    by_field = {
        field: dict(sorted(Counter(getattr(entry, field) for entry in entries).items()))
        for field in ("split", "source", "style")
    }
    return {**by_field, "tunes_by_style": tunes_by_style(entries)}


def write(
    path: Path,
    *,
    made: Mapping[str, str | int],
    entries: Sequence[Entry],
    skipped: Sequence[Skipped],
    clusters: Sequence[Sequence[str]],
    sources: Path,
    root: Path,
) -> None:
    """Writes the manifest. `sources` may hold packed archives, `root` holds them unpacked."""
    text = {
        "made": dict(made),
        "sources": _sources(entries, sources, root),
        "counts": counts(entries),
        "skipped": [asdict(item) for item in skipped],
        "duplicates": [list(cluster) for cluster in clusters],
        "pieces": [asdict(entry) for entry in entries],
    }
    path.write_text(json.dumps(text, indent=0, ensure_ascii=False), encoding="utf-8")


def _sources(entries: Sequence[Entry], sources: Path, root: Path) -> list[dict[str, str | int | None]]:
    pieces = Counter(entry.source for entry in entries)
    licences: dict[str, set[str]] = defaultdict(set)
    if (root / DRUMMERS).is_dir():  # its beats are in arrangements of every source: no piece is its own
        pieces[DRUMMERS] = 0
        licences[DRUMMERS].add("CC BY 4.0")
    for entry in entries:
        licences[entry.source].add(entry.licence)
    return [
        {
            "name": name,
            "licence": "; ".join(sorted(licences[name])),
            "attribution": ATTRIBUTIONS[name],
            "sha256": unpack.fingerprint(name, sources, root),
            "pieces": count,
        }
        for name, count in sorted(pieces.items())
    ]
