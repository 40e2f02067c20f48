"""What players add to a plain line in a style: approaches, late notes, grace notes, broken chords, octaves."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from generation.score import Note
from generation.theory import TICKS_PER_QUARTER, Chord
from generation.training.idioms import Colour
from generation.training.lines import Palette

_EIGHTH, _SIXTEENTH, _GRACE = TICKS_PER_QUARTER // 2, TICKS_PER_QUARTER // 4, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a line is sung over."""

    palette: Palette
    chord_at: Callable[[int, int], Chord]  # by the ticks where a note begins and ends
    beats: frozenset[int]  # ticks within a bar
    accents: frozenset[int]  # ticks within a bar
    bar_ticks: int

    def chord(self, note: Note) -> Chord:
        return self.chord_at(note.onset, note.end)

    def on_beat(self, note: Note) -> bool:
        return note.onset % self.bar_ticks in self.beats

    def on_accent(self, note: Note) -> bool:
        return note.onset % self.bar_ticks in self.accents


def adorn(notes: list[Note], ground: Ground, rng: random.Random) -> list[Note]:
    """The line with the ornaments of its style; first and last notes keep their pitch."""
    palette = ground.palette
    idiom = palette.idiom
    plain = _approached(notes, ground, rng)
    made: list[Note] = []
    for index, note in enumerate(plain):
        if index > 0 and rng.random() < idiom.grace:
            made = _graced(made, note, palette)
        if note.duration > TICKS_PER_QUARTER and ground.on_beat(note):
            if rng.random() < idiom.appoggiatura and index:
                made += _leaned(note, palette, ground.chord(note))
                continue
            if rng.random() < idiom.arpeggiate and index < len(notes) - 1:
                made += _broken(note, palette, ground.chord(note))
                continue
        if made and rng.random() < idiom.octave and note.pitch == made[-1].pitch and note.duration <= _EIGHTH:
            made.append(replace(note, pitch=note.pitch + 12 if note.pitch + 12 <= palette.high else note.pitch))
        else:
            made.append(note)
    return made


def _approached(notes: list[Note], ground: Ground, rng: random.Random) -> list[Note]:
    """Short notes before a beat become the semitone below it or, with the note before them, enclose it."""
    made, palette = list(notes), ground.palette
    for index in range(1, len(notes) - 1):
        note, after = notes[index], notes[index + 1]
        is_upbeat = note.duration <= _EIGHTH and not ground.on_beat(note) and note.end == after.onset
        lands = ground.on_beat(after) and after.pitch % 12 in ground.chord(after).pitch_classes
        near = abs(notes[index - 1].pitch - after.pitch) <= 4
        near = near and palette.low < after.pitch < palette.high - 1
        if not (is_upbeat and lands and near and rng.random() < palette.idiom.chromatic):
            continue
        side = 1 if notes[index - 1].pitch > after.pitch and rng.random() < 0.3 else -1
        made[index] = replace(note, pitch=after.pitch + side)
        before = notes[index - 1]
        if index > 1 and not ground.on_accent(before) and before.duration <= _EIGHTH and rng.random() < 0.5:
            made[index - 1] = replace(before, pitch=_neighbour(after.pitch, palette, ground.chord(after)))
    return made


def _neighbour(pitch: int, palette: Palette, chord: Chord) -> int:
    """The step above."""
    costs = palette.costs(chord)
    return next((pitch + step for step in (1, 2) if (pitch + step) % 12 in costs), pitch + 2)


def _graced(made: list[Note], note: Note, palette: Palette) -> list[Note]:
    """A 32nd before the note: a step above, or a slide from below in blues."""
    before, start = made[-1], note.onset - _GRACE
    if start - before.onset < 2 * _GRACE or note.onset % _EIGHTH:
        return made
    slides = palette.idiom.colour in {Colour.BLUES, Colour.PENTATONIC}
    pitch = note.pitch - 1 if slides else note.pitch + 2
    if not palette.low <= pitch <= palette.high:
        return made
    made = [*made[:-1], replace(before, duration=min(before.duration, start - before.onset))]
    return [*made, Note(start, pitch, _GRACE, max(1, note.velocity - 14))]


def _leaned(note: Note, palette: Palette, chord: Chord) -> list[Note]:
    """An appoggiatura: the step above takes the first beat and falls to the note."""
    first = TICKS_PER_QUARTER if note.duration >= 2 * TICKS_PER_QUARTER else _EIGHTH
    above = _neighbour(note.pitch, palette, chord)
    return [
        replace(note, pitch=min(above, palette.high), duration=first),
        replace(note, onset=note.onset + first, duration=note.duration - first, velocity=note.velocity - 8),
    ]


def _broken(note: Note, palette: Palette, chord: Chord) -> list[Note]:
    """Sixteenths up and down the chord from the note, for as long as it lasts but two beats at most."""
    tones = [p for p in range(note.pitch, min(note.pitch + 13, palette.high + 1)) if p % 12 in chord.pitch_classes]
    pattern = [note.pitch, *[p for p in tones if p > note.pitch]][:4]
    length = min(note.duration, 2 * TICKS_PER_QUARTER)
    made = [
        Note(note.onset + place, pattern[index % len(pattern)], _SIXTEENTH, note.velocity - 4 * (index % 2))
        for index, place in enumerate(range(0, length, _SIXTEENTH))
    ]
    rest = note.duration - length
    return [*made, replace(note, onset=note.onset + length, duration=rest)] if rest >= _SIXTEENTH else made


def shaped(notes: list[Note], ground: Ground, rng: random.Random) -> list[Note]:
    """Velocities that rise to the phrase's middle, lean on accents and follow the pitch; lengths by articulation."""
    if not notes:
        return []
    middle = sum(note.pitch for note in notes) / len(notes)
    first, length = notes[0].onset, max(1, notes[-1].end - notes[0].onset)
    made: list[Note] = []
    for note in notes:
        swell = 10 * math.sin(math.pi * min(1.0, (note.onset - first) / length * 0.8 + 0.1))
        accent = 8 if ground.on_accent(note) else 0
        velocity = note.velocity - 84 + 74 + swell + accent + 0.7 * (note.pitch - middle) + rng.randint(-3, 3)
        is_short = 6 < note.duration <= TICKS_PER_QUARTER
        duration = round(note.duration * ground.palette.idiom.gate) if is_short else note.duration
        made.append(replace(note, velocity=max(40, min(118, round(velocity))), duration=duration))
    return made
