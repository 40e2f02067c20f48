"""Files from elsewhere: one tempo, one meter, notes on the grid, a band of eight at most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from generation import analysis
from generation.brief import MAX_BARS, MAX_SECONDS, MIN_BARS
from generation.imports import casting, keys, naming, quantise, sections, timing
from generation.imports.casting import Player
from generation.imports.file import File, Line
from generation.imports.timing import Timing
from generation.remarks import Remark
from generation.score import Bar, Note, Part, Role, Score, Section


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """A score, and what was done to the file on the way."""

    score: Score
    remarks: tuple[Remark, ...]


def clean(file: File) -> Cleaned:
    """The file must have a note."""
    time = timing.of(file)
    lines = [line for line in file.lines if line.notes]
    most = most_bars(time)
    placed, bars = _placed(lines, time, most)
    end = min(max(bars, MIN_BARS), most) * time.meter.bar_ticks
    players = [player for line, notes in zip(lines, placed, strict=True) if notes and (player := _player(line, notes))]
    parts = casting.cast(players, end=end)
    score = _named(parts, time, end // time.meter.bar_ticks, file)
    return Cleaned(score=score, remarks=tuple(_remarks(time, bars, most, players, parts)))


def most_bars(time: Timing) -> int:
    """As many as a song of Minstrel's may have in this tempo and meter."""
    return max(MIN_BARS, min(MAX_BARS, int(MAX_SECONDS * time.bpm / 60 / time.meter.quarters)))


def _placed(lines: Sequence[Line], time: Timing, most: int) -> tuple[list[list[Note]], int]:
    """Each line's notes on the grid, and the number of bars up to the last note."""
    limit = most * time.meter.bar_ticks
    played = [(note, number) for number, line in enumerate(lines) for note in line.notes]
    onsets = time.ticks(np.array([note.onset for note, _ in played], dtype=np.float64))
    ends = time.ticks(np.array([note.end for note, _ in played], dtype=np.float64))
    kept = onsets < limit - quantise.SHORTEST
    starts = quantise.snapped(onsets[kept]) if time.is_exact else quantise.meant(onsets[kept], time.bpm)
    lengths = quantise.lengths(np.minimum(ends[kept], limit) - onsets[kept], exact=time.is_exact)
    found: list[list[Note]] = [[] for _ in lines]
    rows = [row for row, keep in zip(played, kept, strict=True) if keep]
    for (note, number), start, length in zip(rows, starts.tolist(), lengths.tolist(), strict=True):
        if start < limit:
            found[number].append(Note(start, note.pitch, length, note.velocity))
    last = max((start for start in starts.tolist() if start < limit), default=0)
    bars = last // time.meter.bar_ticks + 1
    beyond = int(np.count_nonzero(~kept))
    return found, bars + (most if beyond else 0)


def _player(line: Line, notes: Sequence[Note]) -> Player:
    wish = naming.role(line.name)
    program = line.program
    is_drums = line.is_drums or (wish is Role.DRUMS and program is None)
    if program is None and not is_drums:
        program = naming.program(line.name)
    return Player.of(notes, program=program or 0, is_drums=is_drums, wish=None if is_drums else wish)


def _named(parts: tuple[Part, ...], time: Timing, bars: int, file: File) -> Score:
    """The score with its key, its chords and its form."""
    chords = analysis.estimate_chords(parts, time.meter, bars)
    score = Score(
        bpm=time.bpm,
        meter=time.meter,
        key=keys.of(parts, file.keys),
        bars=tuple(Bar(chord, Section.A) for chord in chords),
        parts=parts,
    )
    form = sections.heard(score)
    return replace(score, bars=tuple(Bar(chord, section) for chord, section in zip(chords, form, strict=True)))


def _remarks(time: Timing, bars: int, most: int, players: Sequence[Player], parts: Sequence[Part]) -> list[Remark]:
    remarks = []
    if bars > most:
        remarks.append(Remark("midi_cut", {"bars": most}))
    if time.unplayable:
        remarks.append(Remark("midi_meter", {"asked": time.unplayable, "meter": str(time.meter)}))
    elif time.changes:
        remarks.append(Remark("midi_meters", {"meter": str(time.meter)}))
    if not time.is_exact:
        remarks.append(Remark("midi_played"))
    if len(players) > len(parts):
        remarks.append(Remark("midi_merged", {"asked": len(players), "parts": len(parts)}))
    return remarks
