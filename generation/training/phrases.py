"""An idea sung in its place: the aims of its line, its pitches, its ornaments."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field, replace

from generation.score import Note
from generation.theory import Chord, Key, Meter
from generation.training import lines, ornaments, rhythms
from generation.training.idioms import IDIOMS, Idiom, Line

CLIMAX = 0.66
"""Where a period has its highest note."""

_FRESH_PULL, _SAME_PULL, _NEW_ENDING_PULL = 0.3, 1.5, 0.25
_PEAK_PULL = 1.2
_SLOPE = 2.5
"""Semitones a note by which a line climbs to the peak and leaves it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a tune is made over. `letters` is the form, one letter a bar: equal letters share their tune."""

    chords: tuple[Chord, ...]
    letters: str
    key: Key
    meter: Meter
    style: str
    low: int
    high: int
    density: int  # 0 calm, 1 usual, 2 busy

    @property
    def idiom(self) -> Idiom:
        return IDIOMS[self.style]

    def chord_at(self, onset: int, end: int) -> Chord:
        """The harmony of a note: of the bar that it anticipates where it is tied over the bar line."""
        bar = onset // self.meter.bar_ticks
        next_bar = (bar + 1) * self.meter.bar_ticks
        if next_bar - onset <= rhythms.EIGHTH and end > next_bar:
            bar += 1
        return self.chords[max(0, min(len(self.chords) - 1, bar))]


@dataclass(slots=True, kw_only=True)
class Idea:
    """A motif: a rhythm and a line. Its pitches are known once it has been heard."""

    spans: tuple[rhythms.Span, ...]
    line: Line
    seed: int  # of its ornaments, so that they return with it
    pitches: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """An idea in its place."""

    plan: Plan
    idea: Idea
    change: str  # `+` and `-` a step up and down, `'` a new ending
    start: int  # ticks
    anchor: float  # MIDI pitch
    ceiling: int  # MIDI pitch
    peaks: bool  # whether the period's highest note is here
    ends: frozenset[int]


def sung(unit: Unit, before: list[int], rng: random.Random) -> list[Note]:
    """The unit's notes, going on from the MIDI pitches `before`. A new idea learns its pitches."""
    plan, idea = unit.plan, unit.idea
    aims, pulls, variety = _known(unit) if idea.pitches else _drawn(unit)
    slots = lines.aimed(slots_of(plan, [replace(s, onset=s.onset + unit.start) for s in idea.spans]), aims, pulls)
    high = min(plan.high, max(unit.ceiling, round(max(aims)) if idea.pitches else 0))
    palette = lines.Palette(key=plan.key, idiom=plan.idiom, low=max(plan.low, unit.ceiling - 19), high=high)
    pitches = lines.solve(slots, palette, before=before, ends=unit.ends, variety=variety, rng=rng)
    idea.pitches = idea.pitches or pitches
    notes = [Note(slot.onset, pitch, slot.duration, 84) for slot, pitch in zip(slots, pitches, strict=True)]
    dice = random.Random(idea.seed)
    return finished(notes, plan, palette, dice)


def finished(notes: list[Note], plan: Plan, palette: lines.Palette, rng: random.Random) -> list[Note]:
    """A plain line with the ornaments, dynamics and articulation of its style."""
    ground = ornaments.Ground(
        palette=palette,
        chord_at=plan.chord_at,
        beats=rhythms.beat_places(plan.meter),
        accents=rhythms.strong_places(plan.meter),
        bar_ticks=plan.meter.bar_ticks,
    )
    return ornaments.shaped(ornaments.adorn(notes, ground, rng), ground, rng)


def _known(unit: Unit) -> tuple[list[float], list[float], float]:
    """Aims of an idea that has been heard."""
    steps = unit.change.count("+") - unit.change.count("-")
    aims = [float(pitch) for pitch in lines.shifted(unit.idea.pitches, steps, unit.plan.key)] if steps else []
    aims = aims or [float(pitch) for pitch in unit.idea.pitches]
    pulls = [_SAME_PULL] * len(aims)
    if "'" in unit.change or unit.ends:
        tail = max(1, len(aims) // 2 if "'" in unit.change else len(aims) // 4)
        pulls[-tail:] = [_NEW_ENDING_PULL] * tail
    return aims, pulls, 1.2 if "'" in unit.change else 0.0


def _drawn(unit: Unit) -> tuple[list[float], list[float], float]:
    """Aims of a new idea: its line around the anchor, and the peak if it is here."""
    spans, idiom = unit.idea.spans, unit.plan.idiom
    last = max(1, spans[-1].onset)
    aims = [unit.anchor + idiom.span / 2 * _height(unit.idea.line, max(0.0, span.onset / last)) for span in spans]
    pulls = [_FRESH_PULL] * len(aims)
    if unit.peaks:
        early = range(max(1, round(len(spans) * CLIMAX)))
        top = max(early, key=lambda index: (aims[index], spans[index].duration))
        aims = [max(aim, unit.ceiling - _SLOPE * abs(index - top)) for index, aim in enumerate(aims)]
        pulls[top] = _PEAK_PULL
    return aims, pulls, 1.6


def _height(line: Line, place: float) -> float:
    """The line at a place from 0 to 1, between -1 and 1."""
    return {
        Line.ARCH: 2 * math.sin(math.pi * place) - 1,
        Line.VALLEY: 1 - 2 * math.sin(math.pi * place),
        Line.RISE: 2 * place - 1,
        Line.FALL: 1 - 2 * place,
        Line.WAVE: math.sin(2 * math.pi * place),
        Line.LEVEL: 0.0,
    }[line]


def slots_of(plan: Plan, spans: list[rhythms.Span]) -> list[lines.Slot]:
    """Notes without pitches, each with its harmony: strong on accents and where it is held."""
    bar_ticks, accents = plan.meter.bar_ticks, rhythms.strong_places(plan.meter)
    held = 2 * rhythms.EIGHTH
    return [
        lines.Slot(
            onset=span.onset,
            duration=span.duration,
            chord=plan.chord_at(span.onset, span.end),
            strong=span.onset % bar_ticks in accents or span.duration > held,
            aim=0.0,
            pull=0.0,
        )
        for span in spans
    ]
