"""Reads the drummers of Groove MIDI: human takes put on our grid, bar by bar, with the drummers' own velocities.

Gillick, Roberts, Engel, Eck and Bamman, "Learning to Groove with Inverse Sequence Transformations", 2019
(Groove MIDI, CC BY 4.0). A take was played to a click on a Roland TD-11, so its bars lie where the file says.
"""

from __future__ import annotations

import csv
import functools
import logging
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from generation.score import Note
from generation.theory import TICKS_PER_QUARTER, Meter
from generation.training.feel import Feel, feel_of, onsets
from generation.training.patterns import DRUMS

log = logging.getLogger(__name__)

FOLDER = "groove_midi/groove"
HIT_TICKS = 6
SHORTEST_RUN = 4
"""Bars: what is shorter shows a lick, not a groove."""

_FLAM_SECONDS = 0.04
_FEWEST_HITS = 4  # a bar with fewer is a break or a count-in
_FARTHEST = 2.0  # ticks that the hits of a bar may be moved on average: beyond, the drummer has left the click

_SWINGS = frozenset({"jazz/swing", "jazz/mediumfast", "jazz/fast"})
_FAST_SWING_BPM = 150  # swing flattens towards even eighths with the tempo, but is still written in triplets

_KIT = {
    36: "kick",
    37: "rim",
    38: "snare",
    40: "snare",
    22: "hat",
    42: "hat",
    44: "pedal",
    26: "open",
    46: "open",
    48: "high",
    50: "high",
    45: "mid",
    47: "mid",
    43: "floor",
    58: "floor",
    49: "crash",
    52: "crash",
    55: "crash",
    57: "crash",
    51: "ride",
    59: "ride",
    53: "bell",
}
"""The TD-11's notes: heads, rims, bows and edges of the same drum are one drum to General MIDI."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """Bars in a row by one drummer. Onsets count ticks from their bar's start."""

    drummer: str
    style: str  # as Groove MIDI names it: "rock", "latin/samba"
    bpm: float  # quarters a minute
    meter: Meter
    feel: Feel
    bars: tuple[tuple[Note, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """What quantising did to the hits of one take."""

    hits: int
    moved: int  # by more than half a tick
    milliseconds: float  # sum of all movements


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """All that was usable: grooves of at least SHORTEST_RUN bars, and fills of one bar."""

    grooves: tuple[Take, ...] = ()
    fills: tuple[Take, ...] = ()
    movement: Movement = Movement(hits=0, moved=0, milliseconds=0.0)


@dataclass(frozen=True, slots=True)
class _Hit:
    """A hit where it was played, in ticks with a fraction, and where it was put."""

    played: float
    pitch: int
    velocity: int
    onset: int = 0


@functools.lru_cache(maxsize=2)
def load(root: Path) -> Archive:
    """The archive under the folder of sources, empty if it is missing; broken files are left out."""
    folder = root / FOLDER
    try:
        with (folder / "info.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
    except OSError as error:
        log.warning("no human drummers: %s", error)
        return Archive()
    grooves: list[Take] = []
    fills: list[Take] = []
    movements: list[Movement] = []
    for row in rows:
        try:
            whole, movement = read(folder, row)
        except Exception as error:  # noqa: BLE001 - a broken file must never stop the corpus
            log.warning("left out a take: %s: %s", type(error).__name__, error)
            continue
        movements.append(movement)
        if row["beat_type"] == "beat":
            grooves += runs(whole)
        elif len(whole.bars) == 1 and is_fill(whole):
            fills.append(whole)
    total = Movement(
        hits=sum(movement.hits for movement in movements),
        moved=sum(movement.moved for movement in movements),
        milliseconds=sum(movement.milliseconds for movement in movements),
    )
    return Archive(grooves=tuple(grooves), fills=tuple(fills), movement=total)


def read(folder: Path, row: dict[str, str]) -> tuple[Take, Movement]:
    """One take of `info.csv`, all of its bars. Bars that are not in time come out empty."""
    numerator, denominator = (int(part) for part in row["time_signature"].split("-"))
    meter, bpm = Meter(numerator, denominator), float(row["bpm"])
    milliseconds = 60_000 / bpm / TICKS_PER_QUARTER  # a tick's
    hits = _without_flams(list(_hits(folder / row["midi_filename"])), 1000 * _FLAM_SECONDS / milliseconds)
    ticks = np.array([hit.played for hit in hits])
    feel = Feel.EIGHTHS if row["style"] in _SWINGS and bpm > _FAST_SWING_BPM else feel_of(ticks)
    placed = [replace(hit, onset=onset) for hit, onset in zip(hits, onsets(ticks, feel), strict=True)]
    offsets = [abs(hit.onset - hit.played) for hit in placed]
    take = Take(
        drummer=row["drummer"],
        style=row["style"],
        bpm=bpm,
        meter=meter,
        feel=feel,
        bars=tuple(_bars(placed, meter.bar_ticks)),
    )
    moved = sum(offset > 0.5 for offset in offsets)
    return take, Movement(hits=len(placed), moved=moved, milliseconds=sum(offsets) * milliseconds)


def _hits(path: Path) -> Iterator[_Hit]:
    from symusic import Score as MidiFile

    file: Any = MidiFile(path)  # its stubs leave out what it holds
    for track in file.tracks:
        for note in track.notes:
            if note.pitch in _KIT:
                tick = note.time / file.tpq * TICKS_PER_QUARTER
                yield _Hit(tick, DRUMS[_KIT[note.pitch]], max(1, note.velocity))


def _without_flams(hits: Sequence[_Hit], within: float) -> list[_Hit]:
    """Of two hits of one drum within so many ticks the louder stays."""
    kept: dict[int, list[_Hit]] = defaultdict(list)
    for hit in sorted(hits, key=lambda hit: hit.played):
        line = kept[hit.pitch]
        if line and hit.played - line[-1].played < within:
            line[-1] = max(line[-1], hit, key=lambda hit: hit.velocity)
        else:
            line.append(hit)
    return sorted((hit for line in kept.values() for hit in line), key=lambda hit: (hit.played, hit.pitch))


def _bars(hits: Sequence[_Hit], bar_ticks: int) -> Iterator[tuple[Note, ...]]:
    by_bar: dict[int, dict[tuple[int, int], _Hit]] = defaultdict(dict)
    for hit in hits:
        bar, onset = divmod(hit.onset, bar_ticks)
        before = by_bar[bar].get((onset, hit.pitch))
        if before is None or before.velocity < hit.velocity:
            by_bar[bar][onset, hit.pitch] = hit
    for bar in range(max(by_bar, default=-1) + 1):
        struck = by_bar[bar]
        away = sum(abs(hit.onset - hit.played) for hit in struck.values())
        if len(struck) < _FEWEST_HITS or away > _FARTHEST * len(struck):
            yield ()
        else:
            yield tuple(Note(onset, pitch, HIT_TICKS, hit.velocity) for (onset, pitch), hit in sorted(struck.items()))


def runs(take: Take) -> list[Take]:
    """The take between its breaks, each at least SHORTEST_RUN bars; the last bar ends a take and is left out."""
    found: list[Take] = []
    start = 0
    for bar in range(len(take.bars)):
        if not take.bars[bar] or bar == len(take.bars) - 1:
            if bar - start >= SHORTEST_RUN:
                found.append(replace(take, bars=take.bars[start:bar]))
            start = bar + 1
    return found


def is_fill(take: Take) -> bool:
    """Whether a one-bar take goes on into its second half and begins in the first."""
    half = take.meter.bar_ticks / 2
    return bool(take.bars[0]) and take.bars[0][0].onset < half <= take.bars[0][-1].onset


def turns(bar: Sequence[Note]) -> bool:
    """Whether a bar of a groove turns a corner rather than going on: three hits on the toms."""
    struck = Counter(note.pitch for note in bar)
    return sum(struck[DRUMS[drum]] for drum in ("high", "mid", "floor")) > 2
