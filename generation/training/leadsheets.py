"""Lead sheets and chord charts: the tunes that `arrange` plays in every style.

Three readers, all direct and quick: OpenEWLD's MusicXML, McGill Billboard's chord charts, and the ABC of the
two fiddle books (in `abc`). Every one gives `Tune`s, one chord a bar. Time is in ticks from the first bar.
"""

from __future__ import annotations

import csv
import functools
import re
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from generation.score import Note
from generation.theory import TICKS_PER_QUARTER, Chord, Key, Meter, pitch_class

NAMES = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
"""The usual name of each pitch class as a major key's tonic."""

MINOR_NAMES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B")

LICENCES = {
    "openewld_public_domain": "public domain in the US (published by 1930, or traditional)",
    "mcgill_billboard": "CC0",
    "oneills1850": "tunes are public domain, transcribed by volunteers, no licence text",
    "ryansMammoth": "tunes are public domain, transcribed by volunteers, no licence text",
    "mood_progressions": "MIT, © Ludovic Drolez",
    "grammar": "ours",
}


class TuneError(Exception):
    """A tune that cannot be used: broken, in several meters, or without chords."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tune:
    """Harmony with its form, and a melody where the source has one."""

    source: str  # the archive's name, a key of LICENCES
    work: str
    meter: Meter
    key: Key
    chords: tuple[Chord, ...]  # one a bar
    letters: str  # the form, one letter a bar: "AAAAAAAABBBBBBBB"
    melody: tuple[Note, ...] = ()  # a pickup has negative onsets

    @property
    def licence(self) -> str:
        return LICENCES[self.source]


def key_of(tonic: int, *, minor: bool) -> Key:
    """The key with its usual spelling."""
    return Key((MINOR_NAMES if minor else NAMES)[tonic % 12], "minor" if minor else "major")


def form_of(chords: list[Chord], melody: list[Note], meter: Meter, *, length: int = 8) -> str:
    """Letters by chunks of `length` bars: a chunk that resembles an earlier one takes its letter."""
    bar_ticks = meter.bar_ticks
    seen: list[set[tuple[int, int]]] = []
    letters: list[str] = []
    for start in range(0, len(chords), length):
        stop = min(start + length, len(chords))
        span = range(start * bar_ticks, stop * bar_ticks)
        content = {(note.onset - span.start, note.pitch % 12) for note in melody if note.onset in span}
        content |= {(-1 - bar, chord.root) for bar, chord in enumerate(chords[start:stop])}
        best = max(seen, key=lambda other: _likeness(content, other), default=None)
        if best is None or (_likeness(content, best) < 0.6 and stop - start == length and len(seen) < 3):
            seen.append(content)
            best = content
        letters.append("ABC"[seen.index(best)] * (stop - start))
    return "".join(letters)


def _likeness(first: set[tuple[int, int]], second: set[tuple[int, int]]) -> float:
    return len(first & second) / max(1, min(len(first), len(second)))


# The lead sheets of OpenEWLD, in MusicXML

_KINDS = {
    "major": "maj",
    "power": "maj",
    "dominant": "7",
    "dominant-ninth": "7",
    "dominant-13th": "7",
    "dominant-11th": "7",
    "minor": "min",
    "minor-seventh": "m7",
    "minor-ninth": "m7",
    "minor-11th": "m7",
    "minor-13th": "m7",
    "minor-major": "min",
    "major-seventh": "maj7",
    "major-ninth": "maj7",
    "major-sixth": "6",
    "maj69": "6",
    "minor-sixth": "m6",
    "diminished": "dim",
    "diminished-seventh": "dim7",
    "half-diminished": "m7b5",
    "augmented": "aug",
    "augmented-seventh": "aug",
    "augmented-ninth": "aug",
    "suspended-fourth": "sus4",
}


@functools.lru_cache(maxsize=2)
def openewld_paths(root: Path) -> dict[str, Path]:
    """The lead sheets by work id; none if the archive is not there."""
    folder = root / "openewld_public_domain"
    if not folder.is_dir():
        return {}
    with (folder / "index.csv").open(encoding="utf-8", newline="") as file:
        paths = [folder / row["path"] for row in csv.DictReader(file)]
    return {f"openewld/{path.stem}": path for path in paths if path.exists()}


def read_openewld(path: Path, work: str) -> Tune:
    """Reads one lead sheet. Raises TuneError."""
    with zipfile.ZipFile(path) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".xml") and not name.startswith("META"))
        root = ET.fromstring(archive.read(name))  # noqa: S314 - our own unpacked archive
    return parse_musicxml(root, work)


def parse_musicxml(root: ET.Element, work: str) -> Tune:
    """The first part of a MusicXML score as a tune. Raises TuneError."""
    measures = [measure for measure in root.findall("./part[1]/measure") if not _is_first_ending(measure)]
    meter = _only_meter(measures, work)
    divisions = int(root.findtext("./part/measure/attributes/divisions") or "1")
    melody: list[Note] = []
    chords: list[Chord | None] = []
    current: Chord | None = None
    for index, measure in enumerate(measures):
        length = _read_measure(measure, divisions, len(chords) * meter.bar_ticks, melody)
        if length > meter.bar_ticks:
            raise TuneError(f"{work}: a bar of {length} ticks in {meter}")
        if index == 0 and length < meter.bar_ticks:
            melody = _before_the_first_bar(melody, length)
            continue
        harmonies = list(_harmonies(measure, divisions))
        early = [chord for onset, chord in harmonies if onset <= TICKS_PER_QUARTER // 2]
        chords.append(early[0] if early else current)
        current = harmonies[-1][1] if harmonies else current
    filled = _filled(chords, work)
    return Tune(
        source="openewld_public_domain",
        work=work,
        meter=meter,
        key=_key_with_mode(measures, filled),
        chords=tuple(filled),
        letters=form_of(filled, melody, meter),
        melody=tuple(melody),
    )


def _before_the_first_bar(pickup: list[Note], length: int) -> list[Note]:
    """A pickup ends where the first bar begins: its onsets are negative, and `arrange` has an intro for them."""
    return [replace(note, onset=note.onset - length) for note in pickup]


def _only_meter(measures: list[ET.Element], work: str) -> Meter:
    times = {
        (time.findtext("beats"), time.findtext("beat-type"))
        for measure in measures
        for time in measure.iterfind("attributes/time")
    }
    named = {"/".join(map(str, time)) for time in times} or {"4/4"}
    named = {"4/4" if name == "2/2" else name for name in named}
    if len(named) > 1:
        raise TuneError(f"{work}: changes its meter")
    try:
        return Meter.parse(named.pop())
    except ValueError as error:
        raise TuneError(f"{work}: {error}") from error


def _is_first_ending(measure: ET.Element) -> bool:
    return any(
        ending.get("number") == "1" and ending.get("type") == "start" for ending in measure.iterfind("barline/ending")
    ) and any(True for _ in measure.iterfind("barline/repeat"))


def _read_measure(measure: ET.Element, divisions: int, start: int, melody: list[Note]) -> int:
    """Appends the measure's top notes to `melody` and returns its length in ticks."""
    position = 0
    for note in measure.iterfind("note"):
        if note.find("chord") is not None or note.find("grace") is not None:
            continue
        duration = int(float(note.findtext("duration") or 0))
        onset = start + round(position * TICKS_PER_QUARTER / divisions)
        position += duration
        end = start + round(position * TICKS_PER_QUARTER / divisions)
        pitch = _pitch(note)
        if pitch is None or end <= onset:
            continue
        tied = any(tie.get("type") == "stop" for tie in note.iterfind("tie"))
        if tied and melody and melody[-1].pitch == pitch and melody[-1].end >= onset - 1:
            last = melody.pop()
            melody.append(Note(last.onset, pitch, end - last.onset, last.velocity))
        else:
            melody.append(Note(onset, pitch, end - onset, 84))
    return round(position * TICKS_PER_QUARTER / divisions)


def _pitch(note: ET.Element) -> int | None:
    step = note.findtext("pitch/step")
    if step is None:
        return None
    alter = int(float(note.findtext("pitch/alter") or 0))
    return 12 * (int(note.findtext("pitch/octave") or 4) + 1) + pitch_class(step) + alter


def _harmonies(measure: ET.Element, divisions: int) -> Iterator[tuple[int, Chord]]:
    """Onset in ticks from the bar line, and chord."""
    position = 0
    for element in measure:
        if element.tag == "note" and element.find("chord") is None and element.find("grace") is None:
            position += int(float(element.findtext("duration") or 0))
        elif element.tag == "harmony":
            step, quality = element.findtext("root/root-step"), _KINDS.get(element.findtext("kind") or "")
            if step and quality:
                root = (pitch_class(step) + int(float(element.findtext("root/root-alter") or 0))) % 12
                yield round(position * TICKS_PER_QUARTER / divisions), Chord(root, quality)


def _filled(chords: list[Chord | None], work: str) -> list[Chord]:
    """Bars without a chord go on with the one before; those at the start take the first that comes."""
    first = next((chord for chord in chords if chord), None)
    if first is None:
        raise TuneError(f"{work}: has no chords")
    filled: list[Chord] = []
    for chord in chords:
        filled.append(chord or (filled[-1] if filled else first))
    return filled


def _key_with_mode(measures: list[ET.Element], chords: list[Chord]) -> Key:
    """The signature says which two keys it can be, the chords which of them it is."""
    fifths = next((int(text) for measure in measures if (text := measure.findtext("attributes/key/fifths"))), 0)
    major = fifths * 7 % 12
    minor = (major + 9) % 12
    votes = Counter((chord.root, chord.quality in {"min", "m7", "m6"}) for chord in chords)
    last = chords[-1].root
    for_minor = votes[minor, True] + 4 * (last == minor)
    for_major = votes[major, False] + 4 * (last == major)
    is_minor = for_minor > for_major
    return key_of(minor if is_minor else major, minor=is_minor)


# The chord charts of McGill Billboard

_SHORTHANDS = (
    ("hdim", "m7b5"),
    ("dim7", "dim7"),
    ("dim", "dim"),
    ("aug", "aug"),
    ("sus", "sus4"),
    ("minmaj7", "min"),
    ("min6", "m6"),
    ("min7", "m7"),
    ("min9", "m7"),
    ("min11", "m7"),
    ("min13", "m7"),
    ("min", "min"),
    ("maj6", "6"),
    ("maj7", "maj7"),
    ("maj9", "maj7"),
    ("maj13", "maj7"),
    ("maj", "maj"),
    ("7", "7"),
    ("9", "7"),
    ("11", "7"),
    ("13", "7"),
    ("5", "maj"),
    ("1", "maj"),
)
"""Harte's shorthands by their beginnings, longest first, and what is the nearest of our qualities."""


@functools.lru_cache(maxsize=2)
def billboard_paths(root: Path) -> dict[str, Path]:
    """The charts by work id, each song once: many stand in the archive under several numbers."""
    songs: dict[tuple[str, ...], Path] = {}
    for path in sorted((root / "mcgill_billboard").glob("*/salami_chords.txt")):
        song = tuple(path.read_text(encoding="utf-8", errors="replace").splitlines()[:2])
        songs.setdefault(song, path)
    return {f"billboard/{path.parent.name}": path for path in songs.values()}


def parse_billboard(text: str, work: str) -> Tune:
    """Sections up to a change of meter or tonic. Each kind of section is a letter. Raises TuneError."""
    header = dict(re.findall(r"^# (metre|tonic): (\S+)", text, re.MULTILINE)[:2])
    try:
        meter, tonic = Meter.parse(header["metre"]), pitch_class(header["tonic"])
    except (KeyError, ValueError) as error:
        raise TuneError(f"{work}: {error}") from error
    chords: list[Chord] = []
    letters = ""
    kinds: dict[str, str] = {}
    kind = ""
    for line in text.splitlines()[4:]:
        if line.startswith("#"):
            break
        if match := re.search(r"\t([A-Z])'*, ([\w-]+),", line):
            kind = "intro" if match[2] in {"intro", "outro", "fadeout", "coda", "ending"} else match[1]
        bars = [chord for bar in _chart_bars(line) if (chord := _harte(bar)) is not None]
        if bars and kind != "intro" and (kind in kinds or len(kinds) < 3):
            chords += bars
            if kind not in kinds:
                kinds[kind] = "ABC"[len(kinds)]
            letters += kinds[kind] * len(bars)
    if len(chords) < 8:
        raise TuneError(f"{work}: fewer than 8 bars")
    minor = sum(
        (chord.quality in {"min", "m7", "m6"}) - (chord.quality in {"maj", "7", "maj7"})
        for chord in chords
        if chord.root == tonic
    )
    return Tune(
        source="mcgill_billboard",
        work=work,
        meter=meter,
        key=key_of(tonic, minor=minor > 0),
        chords=tuple(chords),
        letters=letters,
    )


def _chart_bars(line: str) -> list[str]:
    """The bars of `| A:min | C:maj G:maj | x2`; those in another meter are left out."""
    if "|" not in line:
        return []
    inner, _, after = line[line.index("|") + 1 :].rpartition("|")
    bars = [bar.strip() for bar in inner.split("|")]
    times = re.search(r"x(\d+)", after)
    return [bar for bar in bars if not bar.startswith("(")] * min(4, int(times[1]) if times else 1)


def _harte(bar: str) -> Chord | None:
    """The bar's first chord in Harte's notation (Harte et al. 2005), or None where there is none."""
    match = re.search(r"([A-G][#b]?):([^\s/]+)", bar)
    if match is None:
        return None
    short = match[2].split("(")[0]
    quality = next((ours for start, ours in _SHORTHANDS if short.startswith(start)), "maj")
    if quality == "maj" and "b3" in match[2]:
        quality = "min"
    if quality == "maj" and "b7" in match[2]:
        quality = "7"
    return Chord(pitch_class(match[1]), quality)


# All sources

_SOURCES = {
    "openewld": "openewld_public_domain",
    "billboard": "mcgill_billboard",
    "oneills": "oneills1850",
    "ryans": "ryansMammoth",
    "moods": "mood_progressions",
    "grammar": "grammar",
}


def source_of(work: str) -> str:
    """The archive that a work id belongs to, a key of LICENCES."""
    return _SOURCES[work.partition("/")[0]]


def catalogue(root: Path) -> dict[str, tuple[str, ...]]:
    """Work ids by source, in a fixed order."""
    from generation.training import abc

    return {
        "openewld_public_domain": tuple(sorted(openewld_paths(root))),
        "mcgill_billboard": tuple(sorted(billboard_paths(root))),
        "oneills1850": tuple(sorted(abc.tunes(root, "oneills1850"))),
        "ryansMammoth": tuple(sorted(abc.tunes(root, "ryansMammoth"))),
    }


@functools.lru_cache(maxsize=8192)
def read(root: Path, work: str) -> Tune:
    """Reads one tune by its work id. Raises TuneError."""
    from generation.training import abc

    source = work.partition("/")[0]
    if source == "openewld":
        return read_openewld(openewld_paths(root)[work], work)
    if source == "billboard":
        path = root / "mcgill_billboard" / work.partition("/")[2] / "salami_chords.txt"
        return parse_billboard(path.read_text(encoding="utf-8"), work)
    archive = source_of(work)
    return abc.parse(abc.tunes(root, archive)[work], work, archive)
