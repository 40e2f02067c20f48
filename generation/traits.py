"""What tells a song from notes in a row: the shape of its tune, its harmony, its drums, and how its sections relate.

The critic compares these with real pieces, and the judge of `adversary.py` learns from them. NaN stands
where a song has nothing to measure, as the drums of a string quartet. Only numpy; about 2 ms a song.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, groupby, pairwise

import numpy as np
from numpy.typing import NDArray

from generation import form
from generation.score import Note, Part, Role, Score
from generation.theory import TICKS_PER_QUARTER

Pattern = frozenset[tuple[int, int]]
"""What a part plays in a bar: ticks since the bar's start, each with a pitch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """Shares run from 0 to 1."""

    steps: float  # share of the tune's intervals that are a major second or less, unisons left out
    leaps: float  # share of them above a fifth
    repeats: float  # share of all intervals that are unisons
    compass: float  # semitones between the 2nd and the 98th percentile of the tune's pitches
    peaks: float  # share of the tune's notes within a semitone of its highest: a climax is rare
    tune_bars: float  # share of bars in which the tune strikes
    tune_rhythms: float  # share of these whose rhythm came before: motifs return
    long_notes: float  # share of the tune's bars that bring a note of a half or more: phrases breathe
    strong_tones: float  # share of the tune's notes on quarters that belong to the chord
    bass_roots: float  # share of bars whose first bass note is the chord's root
    chord_tones: float  # share of the accompaniment's sound that belongs to the chord
    chord_changes: float  # share of bars with another chord than the one before
    returning: float  # likeness (0 to 1) of bars where a section comes again
    contrast: float  # by how much less alike bars of different sections are
    drum_repeats: float  # share of drum bars that are the one before again
    drum_patterns: float  # different drum bars, as a share of all of them
    density: float  # notes a quarter, all parts
    off_beats: float  # share of pitched onsets that fall between the eighths


def measure(score: Score) -> Traits:
    """All traits of a score of at least one bar."""
    tune = tune_of(score)
    line = _top(tune.notes) if tune else []
    bars = {part.role: patterns(part, score) for part in score.parts}
    return Traits(
        **_shape(line),
        **_rhythm(line, score),
        strong_tones=_strong_tones(line, score),
        bass_roots=_bass_roots(score),
        chord_tones=_chord_tones(score, tune),
        chord_changes=_mean([one.chord != other.chord for one, other in pairwise(score.bars)]),
        **_sections(score, bars, tune),
        **_drums(bars.get(Role.DRUMS)),
        density=sum(len(part.notes) for part in score.parts) / (score.total_ticks / TICKS_PER_QUARTER),
        off_beats=_mean([note.onset % 12 != 0 for part in score.parts if not part.is_drums for note in part.notes]),
    )


def tune_of(score: Score) -> Part | None:
    """The part that carries the tune: the lead, else a counter-line."""
    return score.part(Role.LEAD) or score.part(Role.COUNTER)


def patterns(part: Part, score: Score) -> list[Pattern]:
    """What the part plays, by bar."""
    bars: list[set[tuple[int, int]]] = [set() for _ in score.bars]
    length = score.meter.bar_ticks
    for note in part.notes:
        if note.onset < score.total_ticks:
            bars[note.onset // length].add((note.onset % length, note.pitch))
    return [frozenset(bar) for bar in bars]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else float("nan")


def _top(notes: Sequence[Note]) -> list[Note]:
    """The highest note of each onset."""
    return [max(struck, key=lambda note: note.pitch) for _, struck in groupby(notes, lambda note: note.onset)]


def _shape(line: Sequence[Note]) -> dict[str, float]:
    if len(line) < 3:
        return dict.fromkeys(("steps", "leaps", "repeats", "compass", "peaks"), float("nan"))
    pitch = np.array([note.pitch for note in line])
    intervals = np.abs(np.diff(pitch))
    moving = intervals[intervals > 0]
    low, high = np.percentile(pitch, (2, 98))
    return {
        "steps": float((moving <= 2).mean()) if len(moving) else 0.0,
        "leaps": float((moving > 7).mean()) if len(moving) else 0.0,
        "repeats": float((intervals == 0).mean()),
        "compass": float(high - low),
        "peaks": float((pitch >= pitch.max() - 1).mean()),
    }


def _rhythm(line: Sequence[Note], score: Score) -> dict[str, float]:
    bars: dict[int, list[Note]] = defaultdict(list)
    for note in line:
        bars[note.onset // score.meter.bar_ticks].append(note)
    heard: set[tuple[int, ...]] = set()
    again = []
    for notes in bars.values():
        rhythm = tuple(note.onset % score.meter.bar_ticks for note in notes)
        again.append(rhythm in heard)
        heard.add(rhythm)
    return {
        "tune_bars": len(bars) / len(score.bars) if line else float("nan"),
        "tune_rhythms": _mean(again),
        "long_notes": _mean([any(note.duration >= 2 * TICKS_PER_QUARTER for note in bar) for bar in bars.values()]),
    }


def _strong_tones(line: Sequence[Note], score: Score) -> float:
    fits = []
    for note in line:
        chord = _chord_at(score, note.onset)
        if note.onset % TICKS_PER_QUARTER == 0 and chord:
            fits.append(note.pitch % 12 in chord)
    return _mean(fits)


def _chord_at(score: Score, tick: int) -> frozenset[int] | None:
    bar = tick // score.meter.bar_ticks
    chord = score.bars[bar].chord if bar < len(score.bars) else None
    return chord.pitch_classes if chord else None


def _bass_roots(score: Score) -> float:
    bass = score.part(Role.BASS)
    if bass is None:
        return float("nan")
    first: dict[int, int] = {}
    for note in bass.notes:
        first.setdefault(note.onset // score.meter.bar_ticks, note.pitch % 12)
    chords = ((score.bars[bar].chord, pitch) for bar, pitch in first.items() if bar < len(score.bars))
    return _mean([pitch == chord.root for chord, pitch in chords if chord])


def _chord_tones(score: Score, tune: Part | None) -> float:
    """By duration within the bar in which a note begins."""
    inside = total = 0
    tones = [bar.chord.pitch_classes if bar.chord else None for bar in score.bars]
    length = score.meter.bar_ticks
    for part in score.parts:
        if part.is_drums or part is tune:
            continue
        for note in part.notes:
            bar = note.onset // length
            if bar < len(tones) and (chord := tones[bar]) is not None:
                held = min(note.duration, (bar + 1) * length - note.onset)
                total += held
                inside += held * (note.pitch % 12 in chord)
    return inside / total if total else float("nan")


def _drums(bars: list[Pattern] | None) -> dict[str, float]:
    struck = [bar for bar in bars or () if bar]
    if len(struck) < 2:
        return {"drum_repeats": float("nan"), "drum_patterns": float("nan")}
    return {
        "drum_repeats": _mean([one == other for one, other in pairwise(struck)]),
        "drum_patterns": len(set(struck)) / len(struck),
    }


# ----------------------------------------------------------------------------------------------- form


def _sections(score: Score, bars: dict[Role, list[Pattern]], tune: Part | None) -> dict[str, float]:
    """Likeness of bars with the same number in a period: in periods of one section, and of different ones."""
    likeness = _likeness(bars, tune)
    same, other = [], []
    for one, two in combinations(_periods(score), 2):
        alike = [likeness[one[1] + number, two[1] + number] for number in range(min(one[2], two[2]))]
        (same if one[0] == two[0] else other).extend(alike)
    returning = _mean(same)
    return {"returning": returning, "contrast": returning - _mean(other)}


def _periods(score: Score) -> list[tuple[str, int, int]]:
    """Section, first bar and number of bars of each period of at most eight bars."""
    periods, start = [], 0
    for section, run in groupby(bar.section for bar in score.bars):
        length = len(list(run))
        firsts = range(0, length, form.PERIOD)
        periods += [(section.value, start + first, min(form.PERIOD, length - first)) for first in firsts]
        start += length
    return periods


def _likeness(bars: dict[Role, list[Pattern]], tune: Part | None) -> NDArray[np.float64]:
    """(bars, bars): Jaccard likeness of what is struck, the mean of the tune's and of all other parts' together."""
    groups = ([role for role in bars if tune is None or role is not tune.role], [tune.role] if tune else [])
    layers = []
    for group in groups:
        if group:
            struck = [{(role, *hit) for role in group for hit in bars[role][bar]} for bar in range(len(bars[group[0]]))]
            layers.append(_jaccard(struck))
    return np.mean(layers, axis=0) if layers else np.zeros((0, 0))


def _jaccard(sets: Sequence[set[tuple[Role, int, int]]]) -> NDArray[np.float64]:
    """Likeness of each two sets: what they share of what either has; 1 for two empty ones."""
    words = {word: index for index, word in enumerate(sorted(set().union(*sets)))}
    table = np.zeros((len(sets), len(words)))
    for row, found in enumerate(sets):
        table[row, [words[word] for word in found]] = 1
    shared = table @ table.T
    sizes = table.sum(axis=1)
    either = sizes[:, None] + sizes[None, :] - shared
    return np.where(either > 0, shared / np.maximum(either, 1), 1.0)
