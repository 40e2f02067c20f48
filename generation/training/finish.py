"""From raw lines to finished parts: feel, register, the last bar, and notes that do not collide."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.styles import Style
from generation.score import Note, Part, Role, Section
from generation.theory import TICKS_PER_QUARTER
from generation.training import patterns
from generation.training.backing import Band, Lines
from generation.training.form import Form

_GRID = (0, 3, 4, 6, 8, 9, 12, 15, 16, 18, 20, 21, 24)
_NEAREST = tuple(min(_GRID, key=lambda place: (abs(place - tick), place)) for tick in range(24))
_SWUNG_EIGHTHS = {3: 4, 6: 8, 9: 8, 12: 16, 15: 16, 18: 16, 21: 20}
_SWUNG_SIXTEENTHS = {3: 4, 6: 8, 9: 8, 18: 20, 21: 20}
_BY_SIXTEENTHS = frozenset({"hip-hop", "lo-fi"})
_SHORT_ENDINGS = frozenset({"funk", "ska", "metal", "disco", "salsa", "samba", "polka", "march", "chiptune", "ragtime"})
_MONOPHONIC = frozenset({Role.BASS, Role.LEAD, Role.COUNTER})
BASS_RANGE = (28, 55)
_HIT_TICKS = 6
"""Drums ring as long as they ring: all hits are written equally short."""

_LOUDNESS = {Section.INTRO: 0.88, Section.A: 0.95, Section.B: 1.02, Section.C: 1.05, Section.OUTRO: 0.98}


def parts(form: Form, style: Style, band: Band, lines: Lines, rng: random.Random) -> tuple[Part, ...]:
    """The parts in the order of Role; roles that came to nothing are left out."""
    swung = _swing(style, form, rng)
    short = style.name in _SHORT_ENDINGS and rng.random() < 0.5
    loudness = max(0.6, min(1.15, 0.95 + 0.15 * style.arousal + rng.uniform(-0.15, 0.1)))
    finished: list[Part] = []
    for role in Role:
        notes = lines.get(role, [])
        if not notes or role not in band:
            continue
        program = 0 if role is Role.DRUMS else band[role]
        notes = [_on_grid(note, swung) for note in notes]
        if role is Role.DRUMS:
            notes = [replace(note, duration=_HIT_TICKS) for note in notes]
        else:
            notes = in_range(notes, role, program)
        notes += _last_bar(form, role, program, notes, short=short)
        notes = _monophonic(notes) if role in _MONOPHONIC and _is_single(notes) else notes
        notes = [_louder(note, form, loudness) for note in without_overlaps(notes, form)]
        finished.append(Part(role=role, program=program, notes=tuple(notes)))
    return tuple(finished)


def _swing(style: Style, form: Form, rng: random.Random) -> dict[int, int]:
    """Where the places of a quarter move to in this style's feel."""
    if not style.swing or form.tune.meter.unit != 4:
        return {}
    if style.name in _BY_SIXTEENTHS:
        return _SWUNG_SIXTEENTHS if rng.random() < 0.6 else {}
    return _SWUNG_EIGHTHS


def _louder(note: Note, form: Form, loudness: float) -> Note:
    section = form.sections[note.onset // form.tune.meter.bar_ticks]
    velocity = round(note.velocity * loudness * _LOUDNESS[section])
    return replace(note, velocity=max(1, min(127, velocity)))


def _on_grid(note: Note, swung: dict[int, int]) -> Note:
    quarter, place = divmod(note.onset, TICKS_PER_QUARTER)
    place = _NEAREST[place]
    onset = quarter * TICKS_PER_QUARTER + swung.get(place, place)
    end = max(onset + 3, note.end)
    return replace(note, onset=onset, duration=end - onset)


def in_range(notes: list[Note], role: Role, program: int) -> list[Note]:
    """Moves the line by octaves to where the instrument plays, and folds in the notes left outside."""
    instrument = GENERAL_MIDI[program]
    low, high = BASS_RANGE if role is Role.BASS else (instrument.low, instrument.high)
    if role is Role.LEAD:
        low, high = max(low, 48), min(high, 91)
    if high - low < 12:
        low, high = instrument.low, max(instrument.high, instrument.low + 12)
    middle = median(note.pitch for note in notes)
    shift = 0
    if role is not Role.BASS:
        if role is Role.LEAD:
            while middle + shift < 65 and middle + shift + 12 <= high - 3:
                shift += 12
        while middle + shift > high - 4:
            shift -= 12
        while middle + shift < low + 4:
            shift += 12
    folded: list[Note] = []
    for note in notes:
        pitch = note.pitch + shift
        while pitch > high:
            pitch -= 12
        while pitch < low:
            pitch += 12
        folded.append(replace(note, pitch=pitch))
    return folded


def _last_bar(form: Form, role: Role, program: int, notes: Sequence[Note], *, short: bool) -> list[Note]:
    """The end: everybody on beat 1 of the last bar, held or struck; the drums stop there."""
    bar_ticks = form.tune.meter.bar_ticks
    start = (form.bars - 1) * bar_ticks
    length = TICKS_PER_QUARTER // 2 if short else bar_ticks
    chord = form.chords[-1]
    if role is Role.DRUMS:
        return [Note(start, patterns.DRUMS[drum], _HIT_TICKS, 100) for drum in ("kick", "crash")]
    if role in {Role.LEAD, Role.COUNTER}:
        near = notes[-1].pitch
        tonic = min((p for p in range(near - 6, near + 7) if p % 12 == chord.root), key=lambda p: abs(p - near))
        return in_range([*notes, Note(start, tonic, length, 80)], role, program)[-1:]
    if role is Role.BASS:
        return [Note(start, 28 + (chord.root - 28) % 12, length, 88)]
    last = [note.pitch for note in notes[-4:]]
    center = round(sum(last) / len(last))
    pitches = patterns.voicing(chord, last, max(50, min(center, 76)), 3)
    return in_range([Note(start, pitch, length, 82) for pitch in pitches], role, program)


def _is_single(notes: Sequence[Note]) -> bool:
    """Whether the line is one voice: few notes begin together."""
    return len({note.onset for note in notes}) > 0.9 * len(notes)


def _monophonic(notes: list[Note]) -> list[Note]:
    """Of notes that begin together the highest stays, and each ends where the next begins."""
    by_onset = {note.onset: note for note in sorted(notes)}
    line = sorted(by_onset.values())
    return [
        replace(note, duration=min(note.duration, following.onset - note.onset)) for note, following in pairwise(line)
    ] + line[-1:]


def without_overlaps(notes: list[Note], form: Form) -> list[Note]:
    """Sorted, each pitch struck only after it has ended, nothing beyond the last bar."""
    end = form.bars * form.tune.meter.bar_ticks
    sounding: dict[int, Note] = {}
    kept: list[Note] = []
    for note in sorted(notes):
        if note.onset >= end:
            continue
        before = sounding.get(note.pitch)
        if before is not None and before.onset == note.onset:
            continue
        if before is not None and before.end > note.onset:
            kept[kept.index(before)] = replace(before, duration=note.onset - before.onset)
        current = replace(note, duration=max(1, min(note.duration, end - note.onset)))
        sounding[note.pitch] = current
        kept.append(current)
    return sorted(kept)
