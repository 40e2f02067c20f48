"""Who plays which role: from the tracks of a file to a band with one part a role.

The rules look at what a track does (how high, how many notes at once, how long they are), then at its program.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from generation.score import Role
from generation.theory import TICKS_PER_QUARTER
from generation.tokens import HIGHEST_DRUM, LOWEST_DRUM
from generation.training.transcribe import Line

_KEYBOARDS = frozenset((*range(8), *range(16, 24)))
_BASS_PROGRAMS = frozenset((*range(32, 40), 42, 43, 58, 70, 87))
_PAD_PROGRAMS = frozenset((*range(48, 55), *range(88, 96)))
_LEAD_PROGRAMS = frozenset((*range(80, 87), 30, 29, 40, 56, 65, 66, 68, 71, 72, 73))
_GUITARS = frozenset(range(24, 32))
_OBOE = 68
_NOISES = frozenset((*range(112, 128), 47))  # percussion and sound effects: no tune is played on them
_MIN_NOTES = 12
_TUNEFUL = 44.0  # the least that `_leading` gives to a tune: below are drones and pads without one

Band = dict[Role, Line]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Habit:
    """What a line does, in a few numbers."""

    line: Line
    height: float  # median pitch
    voices: float  # mean number of notes that begin together
    length: float  # mean duration in quarters
    notes: int

    @classmethod
    def of(cls, line: Line) -> _Habit:
        return cls(
            line=line,
            height=float(np.median(line.pitch)),
            voices=len(line) / len(np.unique(line.onset)),
            length=float(line.duration.mean()) / TICKS_PER_QUARTER,
            notes=len(line),
        )


def seat(lines: Sequence[Line], *, stride: bool = False, singer: int | None = None) -> Band:
    """The band of a passage. Times are in ticks.

    With a `singer` (a program) the line of program 68 or 52 to 54, or else the first, is a voice and takes it.
    `stride` splits a pianist's left hand into bass notes and chords.
    """
    pitched = [line for line in lines if len(line) >= _MIN_NOTES and not line.is_drums]
    pitched = _without_doublings([line for line in pitched if line.program not in _NOISES])
    drums = [line.where((line.pitch >= LOWEST_DRUM) & (line.pitch <= HIGHEST_DRUM)) for line in lines if line.is_drums]
    band: Band = {}
    if singer is not None and len(pitched) >= 2:
        voice = next((line for line in pitched if line.program in (_OBOE, 52, 53, 54)), pitched[0])
        band[Role.LEAD] = replace(voice, program=singer)
        band |= _accompaniment([line for line in pitched if line is not voice])
    elif pitched and all(line.program in _KEYBOARDS for line in pitched) and len(pitched) <= 2:
        band = _hands(pitched, stride=stride)
    elif len(pitched) == 1 and _Habit.of(pitched[0]).voices > 1.15:
        band = _hands(pitched, stride=False)
    elif 3 <= len(pitched) <= 6 and all(_Habit.of(line).voices < 1.25 for line in pitched) and not drums:
        band = _voices(pitched)
    else:
        band = _ensemble(pitched)
    if any(len(line) for line in drums):
        band[Role.DRUMS] = _merged(drums)
    return {role: band[role] for role in Role if role in band}


def _hands(lines: Sequence[Line], *, stride: bool) -> Band:
    """A piano, organ, harpsichord or guitar: the right hand leads, the left accompanies."""
    if len(lines) == 1:
        right, left = _split(lines[0])
    else:
        left, right = sorted(lines, key=lambda line: float(np.median(line.pitch)))
    if not len(left) or not len(right):
        return {Role.LEAD: right if len(right) else left}
    if stride:
        bass, chords = _stride(left)
        if len(bass) >= _MIN_NOTES and len(chords) >= _MIN_NOTES:
            return {Role.BASS: bass, Role.CHORDS: chords, Role.LEAD: right}
    if _is_bass_line(_Habit.of(left)):
        return {Role.BASS: left, Role.LEAD: right}
    return {Role.CHORDS: left, Role.LEAD: right}


def _is_bass_line(habit: _Habit) -> bool:
    return habit.voices < 1.12 and habit.height <= 55 and habit.length >= 0.4


def _split(line: Line) -> tuple[Line, Line]:
    """Right and left hand of a part for both: each keeps near to where it last played."""
    high = np.zeros(len(line), dtype=bool)
    right, left = (72.0, 48.0) if line.program not in _GUITARS else (66.0, 50.0)
    index = np.arange(len(line))
    for group in np.split(index, np.flatnonzero(np.diff(line.onset)) + 1):
        if not len(group):
            continue
        is_high = line.pitch[group] > (right + left) / 2
        high[group] = is_high
        if is_high.any():
            right = 0.8 * right + 0.2 * float(line.pitch[group][is_high].mean())
        if not is_high.all():
            left = 0.8 * left + 0.2 * float(line.pitch[group][~is_high].mean())
        if right - left < 12:
            right, left = right + 1, left - 1
    return line.where(high), line.where(~high)


def _stride(left: Line) -> tuple[Line, Line]:
    """Low single notes and octaves are the bass, the chords above them are chords."""
    low = np.zeros(len(left), dtype=bool)
    index = np.arange(len(left))
    for group in np.split(index, np.flatnonzero(np.diff(left.onset)) + 1):
        pitches = left.pitch[group]
        if len(group) and len(set(pitches % 12)) == 1 and pitches.min() < 52:
            low[group] = True
    return left.where(low), left.where(~low)


def _accompaniment(lines: Sequence[Line]) -> Band:
    """A singer's piano, or whoever else plays: bass and chords, or chords alone."""
    if not lines:
        return {}
    ordered = sorted(lines, key=lambda line: float(np.median(line.pitch)))
    lowest, others = ordered[0], ordered[1:]
    if not others:
        bass, chords = _stride(lowest)
        if len(bass) >= len(lowest) / 6 and len(chords) >= _MIN_NOTES:
            return {Role.BASS: bass, Role.CHORDS: chords}
        return {Role.CHORDS: lowest}
    is_octaves = len({*zip(lowest.onset, lowest.pitch % 12, strict=True)}) <= 1.1 * len(np.unique(lowest.onset))
    if is_octaves and float(np.median(lowest.pitch)) <= 55:
        return {Role.BASS: lowest, Role.CHORDS: _merged(others)}
    return {Role.CHORDS: _merged(ordered)}


def _voices(lines: Sequence[Line]) -> Band:
    """A quartet, a choir, a consort: voices from high to low, the inner ones below the second together."""
    ordered = sorted(lines, key=lambda line: -float(np.median(line.pitch)))
    return {
        Role.LEAD: ordered[0],
        Role.COUNTER: ordered[1],
        **({Role.PAD: _merged(ordered[2:-1])} if len(ordered) > 3 else {}),
        Role.BASS: ordered[-1],
    }


def _ensemble(lines: Sequence[Line]) -> Band:
    """A band: the tune, the bass, and a role for each of the others by what it does most like."""
    habits = sorted((_Habit.of(line) for line in lines), key=lambda habit: -habit.notes)
    if not habits:
        return {}
    band: Band = {}
    lead = max(habits, key=_leading)
    if _leading(lead) >= _TUNEFUL or len(habits) == 1:
        band[Role.LEAD] = lead.line
    rest = [habit for habit in habits if habit.line is not band.get(Role.LEAD)]
    bass = min(rest, key=_depth, default=None)
    if bass is not None and (bass.height < 53 or bass.line.program in _BASS_PROGRAMS):
        band[Role.BASS] = bass.line
        rest = [habit for habit in rest if habit is not bass]
    for habit in rest:
        wishes = _wishes(habit)
        free = next((role for role in wishes if role not in band), None)
        if free is not None:
            band[free] = habit.line
        elif (place := next((role for role in wishes if _can_join(band[role], habit.line)), None)) is not None:
            band[place] = _merged([band[place], habit.line])
    return band


def _leading(habit: _Habit) -> float:
    """How much a line is like a tune: high, one note at a time, not too slow, and present."""
    height = habit.height + (5 if habit.line.program in _LEAD_PROGRAMS else 0)
    if habit.line.program in _BASS_PROGRAMS or habit.line.program in _PAD_PROGRAMS:
        height -= 12
    presence = 8 * np.log2(habit.notes / 64) if habit.notes < 64 else 0.0
    return height - 14 * max(habit.voices - 1.1, 0) - 4 * max(habit.length - 2, 0) + float(presence)


def _depth(habit: _Habit) -> float:
    return habit.height - (12 if habit.line.program in _BASS_PROGRAMS else 0) + 8 * max(habit.voices - 1.3, 0)


def _wishes(habit: _Habit) -> tuple[Role, ...]:
    """The roles that suit a line, best first."""
    if habit.length >= 1.75 or (habit.line.program in _PAD_PROGRAMS and habit.length >= 0.9):
        return (Role.PAD, Role.CHORDS, Role.COMP)
    if habit.voices >= 1.3:
        return (Role.CHORDS, Role.COMP, Role.PAD)
    if _is_broken(habit.line):
        return (Role.ARPEGGIO, Role.CHORDS, Role.COUNTER, Role.COMP)
    if habit.line.program in _GUITARS and habit.height < 55:
        return (Role.CHORDS, Role.COMP, Role.COUNTER)
    return (Role.COUNTER, Role.PAD if habit.length >= 0.6 else Role.ARPEGGIO, Role.CHORDS, Role.COMP)


def _is_broken(line: Line) -> bool:
    """Broken chords: quick, even, and mostly in leaps."""
    steps = np.diff(line.onset)
    quick = (steps > 0) & (steps <= TICKS_PER_QUARTER // 2)
    leaps = np.abs(np.diff(line.pitch)) >= 3
    return len(line) > 64 and float(quick.mean()) > 0.8 and float(leaps.mean()) > 0.55


def _can_join(seated: Line, line: Line) -> bool:
    """Two lines make one part if they are the same kind of instrument or never play together."""
    if seated.program // 8 == line.program // 8:
        return True
    beats = {*(seated.onset // TICKS_PER_QUARTER).tolist()}
    return len(beats & {*(line.onset // TICKS_PER_QUARTER).tolist()}) < 0.1 * len(beats)


def _without_doublings(lines: Sequence[Line]) -> list[Line]:
    """Drops a line that plays what another plays: in unison, in octaves, or as its echo."""
    kept: list[Line] = []
    for line in sorted(lines, key=lambda line: -len(line)):
        if not any(_doubles(line, other) for other in kept):
            kept.append(line)
    return [line for line in lines if any(line is other for other in kept)]


def _doubles(line: Line, other: Line) -> bool:
    if (line.program in _BASS_PROGRAMS) != (other.program in _BASS_PROGRAMS):
        return False  # a bass that follows the guitar's riff is still the bass
    if abs(float(np.median(line.pitch)) - float(np.median(other.pitch))) > 13:
        return False
    if len(line) == len(other) and float((line.pitch % 12 == other.pitch % 12).mean()) > 0.95:
        return True
    mine = {*zip(line.onset.tolist(), (line.pitch % 12).tolist(), strict=True)}
    theirs = {*zip(other.onset.tolist(), (other.pitch % 12).tolist(), strict=True)}
    return len(mine & theirs) > 0.9 * len(mine)


def _merged(lines: Sequence[Line]) -> Line:
    """One line with the notes of all, each pitch once an onset; the largest gives name and program."""
    if len(lines) == 1:
        return lines[0]
    largest = max(lines, key=len)
    onset, duration, pitch, velocity = (
        np.concatenate([getattr(line, field) for line in lines]) for field in ("onset", "duration", "pitch", "velocity")
    )
    order = np.lexsort((-duration, pitch, onset))
    onset, pitch = onset[order], pitch[order]
    keep = np.ones(len(order), dtype=bool)
    keep[1:] = (np.diff(onset) != 0) | (np.diff(pitch) != 0)
    return Line(
        name=largest.name,
        program=largest.program,
        is_drums=largest.is_drums,
        onset=onset[keep],
        duration=duration[order][keep],
        pitch=pitch[keep],
        velocity=velocity[order][keep],
    )
