"""From a seated passage to scores of a song's length, with key, chords, sections and dynamics."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass

import numpy as np

from generation import analysis
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import TICKS_PER_QUARTER, Meter
from generation.training.seating import Band
from generation.training.transcribe import Line, Passage

SHORTEST, USUAL, LONGEST = 12, 40, 64
"""Bars of an excerpt. Only a whole piece may be shorter than 24."""

_NOTES = 850  # of an excerpt: denser music is cut shorter, so that it fits what the network reads at once
_PHRASE = 8
_ALIKE = 0.72  # likeness of two phrases from which on they are one section
_MIN_PART_NOTES = 6
_MIN_SOUNDING = 0.7  # share of bars in which something must sound

_LOUDNESS = {
    Role.DRUMS: 88,
    Role.BASS: 78,
    Role.CHORDS: 68,
    Role.COMP: 64,
    Role.PAD: 60,
    Role.ARPEGGIO: 66,
    Role.COUNTER: 78,
    Role.LEAD: 92,
}
"""Velocity of each role where the file has none: the tune above its accompaniment."""

_FLAT = 4.0  # standard deviation of velocities below which a part has no dynamics of its own


@dataclass(frozen=True, slots=True)
class _Span:
    first: int  # bars
    last: int  # exclusive

    @property
    def bars(self) -> int:
        return self.last - self.first


def excerpts(passage: Passage, band: Band, *, bpm: float, count: int, rng: random.Random) -> list[Score]:
    """At most `count` excerpts; the one with the end of the piece is among them if there is one."""
    spans = _spans(passage, band)
    if len(spans) > count:
        ends = [spans[-1]] if passage.is_last else []
        others = rng.sample(spans[: len(spans) - len(ends)], count - len(ends))
        spans = sorted([*others, *ends], key=lambda span: span.first)
    scores = []
    for span in spans:
        parts = tuple(
            Part(role=role, program=0 if role is Role.DRUMS else line.program, notes=notes)
            for role, line in band.items()
            if len(notes := _notes(line, span, passage.meter)) >= _MIN_PART_NOTES
        )
        if _is_music(parts, span.bars, passage.meter):
            scores.append(_score(passage, parts, span, bpm))
    return scores


def _spans(passage: Passage, band: Band) -> list[_Span]:
    """The sounding bars of the passage, cut at phrases into pieces of about the right length."""
    bar_ticks = passage.meter.bar_ticks
    onsets = np.concatenate([line.onset for line in band.values()]) if band else np.zeros(0)
    if not len(onsets):
        return []
    first, last = int(onsets.min()) // bar_ticks, min(passage.bars, int(onsets.max()) // bar_ticks + 1)
    bars = last - first
    if bars < SHORTEST:
        return []
    usual = min(USUAL, max(24, _NOTES * bars // len(onsets)))
    pieces = max(1, round(bars / usual), -(-bars // LONGEST))
    cuts = [first + round(i * bars / pieces / _PHRASE) * _PHRASE for i in range(pieces)] + [last]
    return [_Span(start, stop) for start, stop in itertools.pairwise(cuts) if stop - start >= SHORTEST]


def _notes(line: Line, span: _Span, meter: Meter) -> tuple[Note, ...]:
    start, stop = span.first * meter.bar_ticks, span.last * meter.bar_ticks
    inside = (line.onset >= start) & (line.onset < stop)
    onset = line.onset[inside] - start
    duration = np.minimum(line.duration[inside], stop - start - onset)
    rows = zip(onset, line.pitch[inside], duration, line.velocity[inside], strict=True)
    return tuple(sorted(Note(*(int(value) for value in row)) for row in rows))


def _is_music(parts: tuple[Part, ...], bars: int, meter: Meter) -> bool:
    """Whether something pitched sounds in most bars."""
    sounding = {
        bar
        for part in parts
        if not part.is_drums
        for note in part.notes
        for bar in range(note.onset // meter.bar_ticks, -(-note.end // meter.bar_ticks))
    }
    return len(sounding) >= _MIN_SOUNDING * bars


def _score(passage: Passage, parts: tuple[Part, ...], span: _Span, bpm: float) -> Score:
    meter = passage.meter
    is_start = passage.is_first and span.first <= 1
    is_end = passage.is_last and span.last >= passage.bars - 1
    sections = _sections(parts, meter, span.bars, is_start=is_start, is_end=is_end)
    chords = analysis.estimate_chords(parts, meter, span.bars)
    key = analysis.estimate_key(note for part in parts if not part.is_drums for note in part.notes)
    density = sum(len(part.notes) for part in parts) * bpm / (span.bars * meter.quarters * 60)  # notes a second
    energy = max(-8.0, min(8.0, 6 * float(np.log2(max(density, 0.1) / 7))))
    return Score(
        bpm=round(bpm, 2),
        meter=meter,
        key=key,
        bars=tuple(Bar(chord, section) for chord, section in zip(chords, sections, strict=True)),
        parts=tuple(_shaped(part, meter, energy) for part in parts),
    )


def _sections(parts: tuple[Part, ...], meter: Meter, bars: int, *, is_start: bool, is_end: bool) -> list[Section]:
    """A for the first phrase of eight bars and all that is like it, then B, then C; intro and outro at the ends."""
    intro = _intro_bars(parts, meter, bars) if is_start else 0
    outro = (2 if bars >= 16 else 1) if is_end else 0
    sections = [Section.INTRO] * intro
    looks = _looks(parts, meter, bars)
    models: list[np.ndarray] = []
    for first in range(intro, bars, _PHRASE):
        look = looks[first : first + _PHRASE]
        likeness = [_likeness(look, model) for model in models]
        if likeness and (max(likeness) >= _ALIKE or len(models) == 3 or len(look) < _PHRASE // 2):
            label = int(np.argmax(likeness))
        else:
            label = len(models)
            models.append(look)
        sections += [(Section.A, Section.B, Section.C)[label]] * len(look)
    return sections[: bars - outro] + [Section.OUTRO] * outro


def _intro_bars(parts: tuple[Part, ...], meter: Meter, bars: int) -> int:
    """Bars before the tune comes in, if that is a plausible introduction."""
    lead = next((part for part in parts if part.role is Role.LEAD), None)
    if lead is None or len(parts) == 1:
        return 0
    waiting = (lead.notes[0].onset + TICKS_PER_QUARTER) // meter.bar_ticks  # its upbeat may come before
    return waiting if waiting <= min(16, bars // 3) else 0


def _looks(parts: tuple[Part, ...], meter: Meter, bars: int) -> np.ndarray:
    """(bars, features): the pitch classes of each bar's halves, and its rhythm."""
    halves = np.zeros((bars, 2, 12))
    rhythm = np.zeros((bars, 8))
    for part in parts:
        for note in part.notes:
            bar, tick = divmod(note.onset, meter.bar_ticks)
            rhythm[bar, tick * 8 // meter.bar_ticks] += 1
            if not part.is_drums:
                halves[bar, tick * 2 // meter.bar_ticks, note.pitch % 12] += 1
    flat = np.concatenate([_unit(halves.reshape(bars, 24)), 0.7 * _unit(rhythm)], axis=1)
    return _unit(flat)


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def _likeness(look: np.ndarray, model: np.ndarray) -> float:
    """0 to 1: mean cosine of two phrases, bar by bar."""
    bars = min(len(look), len(model))
    return float((look[:bars] * model[:bars]).sum(axis=1).mean())


def _shaped(part: Part, meter: Meter, energy: float) -> Part:
    """Gives a part without dynamics some: loud or soft as the music is busy, phrases that rise and fall, accents."""
    velocities = np.array([note.velocity for note in part.notes])
    if velocities.std() >= _FLAT:
        return part
    base = _LOUDNESS[part.role] + energy
    middle = float(np.median([note.pitch for note in part.notes]))
    notes = tuple(
        Note(note.onset, note.pitch, note.duration, _velocity(note, part, meter, base, middle)) for note in part.notes
    )
    return Part(role=part.role, program=part.program, notes=notes)


def _velocity(note: Note, part: Part, meter: Meter, base: float, middle: float) -> int:
    bar, tick = divmod(note.onset, meter.bar_ticks)
    place = (bar % _PHRASE + tick / meter.bar_ticks) / _PHRASE
    arch = 9 * np.sin(np.pi * min(place / 0.65, (1 - place) / 0.35, 1.0) / 2) - 4  # highest after two thirds
    beat = TICKS_PER_QUARTER * 3 // 2 if meter.is_compound else TICKS_PER_QUARTER
    accent = 5 if tick == 0 else 1 if tick % beat == 0 else -3
    height = 0.0 if part.is_drums else max(-5.0, min(5.0, (note.pitch - middle) / 3))
    return int(max(1, min(127, round(base + arch + accent + height))))
