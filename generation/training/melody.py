"""A tune by rule over a chord progression: motif, repetition and variation, chord tones on strong beats."""

from __future__ import annotations

import random
from dataclasses import dataclass

from generation.score import Note
from generation.theory import Chord, Key, Meter

_RHYTHMS: dict[str, tuple[tuple[str, ...], ...]] = {
    "4/4": (
        ("x-------x---x---", "x---x---x-------", "....x---x---x---", "x-----x-x-------", "x-----------x---"),
        ("x---x-x-x---x---", "x-x-x---x---x-x-", "..x-x-x-x-------", "x--x--x-x---x---", "x-----x-x-x-x---"),
        ("x-x-x-x-x---x-x-", "xx.xx.x-x--x--x-", "x-xxx-x-x-x-x---", "x--x--x--x--x-x-", "..xxx-x-..x-x-x-"),
    ),
    "3/4": (
        ("x-------x---", "x-----------", "x---x---x---"),
        ("x---x-x-x---", "x-----x-x---", "x---x---x-x-"),
        ("x-x-x-x-x-x-", "x-x-x---x-x-", "x---x-xxx-x-"),
    ),
    "2/4": (
        ("x---x---", "x-------"),
        ("x-x-x---", "x---x-x-", "x--xx-x-"),
        ("xxx-x-x-", "x-xxx-x-", "xxxxx-x-"),
    ),
    "6/8": (
        ("x-----x-----", "x---x-x-----"),
        ("x---x-x---x-", "x-x-x-x-----", "x---x-x-x-x-"),
        ("x-x-x-x-x-x-", "x-x-x-x---x-"),
    ),
    "12/8": (
        ("x-----x-----", "x--------x--"),
        ("x-xx--x-xx--", "x--x-xx-----", "x-xx-xx-----"),
        ("xxxx-xx-xx--", "x-xxxxx-x---"),
    ),
}
"""Rhythms of a bar by meter, from calm to busy; `x` begins a note, `-` holds it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a tune is made over. `letters` is the form, one letter a bar: equal letters share their motifs."""

    chords: tuple[Chord, ...]
    letters: str
    key: Key
    meter: Meter
    low: int
    high: int
    density: int  # 0 calm, 1 usual, 2 busy


_STEP = 1.75
"""Semitones of a scale step, near enough to aim with."""

_ARCHES = (
    (0, 1, 2, 0, 0, 2, 3, -1),
    (0, 0, 1, -1, 0, 1, 3, 0),
    (1, 0, -1, -2, 1, 0, 2, -1),
    (0, 2, 4, 2, 3, 2, 1, 0),
    (0, -1, 1, 0, 2, 1, 0, -2),
)
"""Where the eight bars of a period lie, in scale steps around home."""


@dataclass(frozen=True, slots=True)
class _Motif:
    rhythms: tuple[str, str]
    shapes: tuple[tuple[int, ...], tuple[int, ...]]  # scale steps above the bar's place, used in turn
    arch: tuple[int, ...]
    home: float  # MIDI pitch


def write(plan: Plan, rng: random.Random) -> list[Note]:
    """The tune. Phrases are four bars long: motif, motif varied, motif, close."""
    motifs = {letter: _motif(plan, rng, index) for index, letter in enumerate(sorted(set(plan.letters)))}
    notes: list[Note] = []
    since = 0  # bars since the section began
    for bar, letter in enumerate(plan.letters):
        since = since + 1 if bar and plan.letters[bar - 1] == letter else 0
        motif = motifs[letter]
        rhythm, shape = motif.rhythms[since % 2], motif.shapes[since % 2]
        if since % 4 == 3:
            rhythm = _close(plan.meter, last=since % 8 == 7)
        elif since % 4 == 2 and rng.random() < 0.4:
            shape = (*shape[:2], *_shape(rng))
        elif since >= 8 and rng.random() < 0.25:
            rhythm = rng.choice(_RHYTHMS[str(plan.meter)][plan.density])
        place = motif.home + _STEP * motif.arch[since % 8]
        notes += _bar(plan, bar, rhythm, shape, place, rng=rng)
    return notes


def _motif(plan: Plan, rng: random.Random, index: int) -> _Motif:
    """Later sections lie a little higher."""
    choices = _RHYTHMS[str(plan.meter)][plan.density]
    middle = (plan.low + plan.high) / 2
    home = min(middle + 3, middle + rng.uniform(-4, 1) + 2 * index)
    rhythms = (rng.choice(choices), rng.choice(choices))
    return _Motif(rhythms, (_shape(rng), _shape(rng)), rng.choice(_ARCHES), home)


def _shape(rng: random.Random) -> tuple[int, ...]:
    """Seven notes by step, with a leap now and then that the next step takes back."""
    shape = [rng.choice((0, 0, 2, -2))]
    direction = rng.choice((1, -1))
    while len(shape) < 7:
        if rng.random() < 0.2:
            shape.append(shape[-1] + direction * rng.choice((2, 3)))
            direction = -direction
        else:
            shape.append(shape[-1] + rng.choice((direction, direction, 0, -direction)))
        if abs(shape[-1]) > 3:
            direction = -1 if shape[-1] > 0 else 1
    return tuple(max(-5, min(5, step)) for step in shape)


def _close(meter: Meter, *, last: bool) -> str:
    """A phrase's last bar: one long note, with a breath after the second phrase."""
    steps = {48: 8, 96: 16}.get(meter.bar_ticks, 12)
    held = steps // 2 if last else steps * 3 // 4
    return "x" + "-" * (held - 1) + "." * (steps - held)


def _bar(plan: Plan, bar: int, rhythm: str, shape: tuple[int, ...], place: float, *, rng: random.Random) -> list[Note]:
    size = plan.meter.bar_ticks // len(rhythm)
    chord, start = plan.chords[bar], bar * plan.meter.bar_ticks
    scale = plan.key.scale - _clashes(plan.key.scale, chord) | chord.pitch_classes
    notes: list[Note] = []
    for index, sign in enumerate(rhythm):
        if sign != "x":
            continue
        length = 1
        while index + length < len(rhythm) and rhythm[index + length] == "-":
            length += 1
        strong = index * 2 % len(rhythm) == 0 or length * size >= 24
        target = round(place + _STEP * shape[len(notes) % len(shape)])
        pitch = _nearest(target, chord.pitch_classes if strong else scale, plan)
        velocity = 84 + (8 if index == 0 else 0) + rng.randint(-6, 6)
        notes.append(Note(start + index * size, pitch, length * size, velocity))
    return notes


def _clashes(scale: frozenset[int], chord: Chord) -> frozenset[int]:
    """Notes of the key a semitone beside a chord tone that is not in the key: they would fight it."""
    foreign = chord.pitch_classes - scale
    return frozenset(tone for tone in scale if any((tone - other) % 12 in {1, 11} for other in foreign))


def _nearest(target: int, classes: frozenset[int], plan: Plan) -> int:
    pitches = [pitch for pitch in range(plan.low, plan.high + 1) if pitch % 12 in classes]
    return min(pitches, key=lambda pitch: (abs(pitch - target), pitch))


def counter_line(plan: Plan, lead: list[Note], rng: random.Random) -> list[Note]:
    """A second voice: guide tones held under the tune, and short answers where the tune rests."""
    notes: list[Note] = []
    previous = (plan.low + plan.high) // 2
    bar_ticks = plan.meter.bar_ticks
    for bar, chord in enumerate(plan.chords):
        start = bar * bar_ticks
        sounding = [note for note in lead if note.onset < start + bar_ticks and note.end > start]
        busy = sum(start <= note.onset for note in sounding)
        guide = _nearest(previous, _guides(chord), plan)
        if busy <= 1 and bar % 2 == 1:
            rhythm = rng.choice(_RHYTHMS[str(plan.meter)][1])
            notes += [
                Note(note.onset, note.pitch, note.duration, note.velocity - 12)
                for note in _bar(plan, bar, rhythm, _shape(rng), guide, rng=rng)
                if note.onset >= start + bar_ticks // 2
            ]
            notes.append(Note(start, guide, bar_ticks // 2, 66))
        else:
            notes.append(Note(start, guide, bar_ticks, 64 + rng.randint(-5, 5)))
        previous = guide
    return sorted(notes)


def _guides(chord: Chord) -> frozenset[int]:
    """Third and seventh, or third and fifth of a triad: what tells one chord from another."""
    tones = sorted((tone - chord.root) % 12 for tone in chord.pitch_classes)
    return frozenset((chord.root + tone) % 12 for tone in (tones[1], tones[-1]))
