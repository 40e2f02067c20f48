"""Pitches for a rhythm: a beam search for the line that keeps to its shape, its harmony and the rules of melody.

Strong notes are chord tones, other notes pass by step, leaps are taken back, most motion is by step.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generation.theory import Chord, Key
from generation.training.idioms import Colour, Idiom

_WIDTH = 6
"""Lines kept at each note."""

_REACH = 8
"""Semitones around the aim that are tried."""

_MOTION = (1.0, 0.0, 0.0, 0.5, 0.6, 1.1, 5.0, 1.5, 2.2, 2.4, 7.0, 7.0, 2.2, 12.0)
"""What an interval costs, by its semitones: 0 (see `Idiom.repeat`) to an octave, then more."""

_STRONG_CLASH, _WEAK_CLASH = 6.0, 0.5
_UNPREPARED, _UNRESOLVED, _UNANSWERED_LEAP = 2.5, 4.0, 2.5
_WRONG_END = 8.0
_LENIENCE, _LEANING = 0.15, 1.2
"""How often a strong note leans on the harmony, and what a chord tone costs it then."""

_PENTATONIC = {False: (0, 2, 4, 7, 9), True: (0, 3, 5, 7, 10)}
_BLUE = {False: (3, 10), True: (6,)}
"""Blue notes by whether the key is minor, in semitones above its tonic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A note that wants a pitch."""

    onset: int  # ticks
    duration: int
    chord: Chord
    strong: bool  # on an accent, or long
    aim: float  # MIDI pitch
    pull: float  # what a semitone away from the aim costs


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """The notes to choose from: a key, a style's habits and a compass in MIDI pitches."""

    key: Key
    idiom: Idiom
    low: int
    high: int

    def costs(self, chord: Chord) -> dict[int, float]:
        """What each pitch class costs beside a chord tone; what is missing does not fit."""
        tonic, minor = self.key.pitch_class, self.key.is_minor
        colour = self.idiom.colour
        scale = self.key.scale
        if minor and colour is Colour.HARMONIC and chord.root == (tonic + 7) % 12:
            scale = scale - {(tonic + 10) % 12} | {(tonic + 11) % 12}
        if minor and colour is Colour.PHRYGIAN:
            scale = scale - {(tonic + 2) % 12} | {(tonic + 1) % 12}
        found = dict.fromkeys(scale - clashes(scale, chord), _WEAK_CLASH)
        if colour in {Colour.PENTATONIC, Colour.BLUES}:
            preferred = {(tonic + step) % 12 for step in _PENTATONIC[minor]}
            found = {tone: cost if tone in preferred else cost + 0.9 for tone, cost in found.items()}
        if colour is Colour.BLUES:
            found |= {(tonic + step) % 12: _WEAK_CLASH + 0.6 for step in _BLUE[minor]}
        return found | dict.fromkeys(chord.pitch_classes, 0.0)


@dataclass(frozen=True, slots=True)
class _Path:
    cost: float
    pitches: tuple[int, ...]
    foreign: bool  # whether the last note is no chord tone


def clashes(scale: frozenset[int], chord: Chord) -> frozenset[int]:
    """Notes of the key a semitone beside a chord tone that is not in the key: they would fight it."""
    foreign = chord.pitch_classes - scale
    return frozenset(tone for tone in scale if any((tone - other) % 12 in {1, 11} for other in foreign))


def nearest(target: float, classes: frozenset[int], low: int, high: int) -> int:
    """The pitch of one of the classes in `low..high` nearest to the target."""
    return min((pitch for pitch in range(low, high + 1) if pitch % 12 in classes), key=lambda p: (abs(p - target), p))


def solve(
    slots: Sequence[Slot],
    palette: Palette,
    *,
    before: Sequence[int] = (),
    ends: frozenset[int] = frozenset(),
    variety: float,
    rng: random.Random,
) -> list[int]:
    """A MIDI pitch a slot. The line goes on from the pitches `before` and ends on one of the pitch classes `ends`.

    `variety` is the span of the dice: 0 gives the one best line.
    """
    known = {chord: palette.costs(chord) for chord in {slot.chord for slot in slots}}
    paths = [_Path(0.0, tuple(before[-2:]), foreign=False)]
    for index, slot in enumerate(slots):
        choices = _choices(slot, palette, known[slot.chord], variety, rng)
        if index == len(slots) - 1 and ends:
            choices = [(pitch, cost + _WRONG_END * (pitch % 12 not in ends)) for pitch, cost in choices]
        tones = slot.chord.pitch_classes
        grown = [
            (path.cost + cost + _motion(path, pitch, palette.idiom, foreign=pitch % 12 not in tones), number, pitch)
            for number, path in enumerate(paths)
            for pitch, cost in choices
        ]
        paths = [
            _Path(cost, (*paths[number].pitches, pitch), foreign=pitch % 12 not in tones)
            for cost, number, pitch in heapq.nsmallest(_WIDTH, grown)
        ]
    return list(paths[0].pitches[len(before[-2:]) :])


def _choices(
    slot: Slot, palette: Palette, costs: dict[int, float], variety: float, rng: random.Random
) -> list[tuple[int, float]]:
    """Pitches around the aim, each with what it costs on its own."""
    aim = max(palette.low, min(palette.high, slot.aim))
    low, high = max(palette.low, round(aim) - _REACH), min(palette.high, round(aim) + _REACH)
    leans = slot.strong and rng.random() < _LENIENCE * (variety > 0)
    clash = _STRONG_CLASH if slot.strong and not leans else 0.0
    tones = slot.chord.pitch_classes
    return [
        (
            pitch,
            costs[pitch % 12]
            + slot.pull * abs(pitch - slot.aim)
            + (clash if pitch % 12 not in tones else _LEANING * leans)
            + variety * rng.random(),
        )
        for pitch in range(low, high + 1)
        if pitch % 12 in costs
    ]


def _motion(path: _Path, pitch: int, idiom: Idiom, *, foreign: bool) -> float:
    """What it costs to go on to a pitch."""
    if not path.pitches:
        return 0.0
    last = path.pitches[-1]
    move = pitch - last
    size = min(abs(move), 13)
    cost = idiom.repeat if size == 0 else _MOTION[size] * (idiom.leap if size > 2 else 1)
    if foreign and size > 2:
        cost += _UNPREPARED
    if path.foreign and (size > 2 or size == 0):
        cost += _UNRESOLVED if size else 1.5
    if len(path.pitches) > 1:
        came = last - path.pitches[-2]
        if abs(came) >= 5 and not (came * move < 0 and size <= 4):
            cost += _UNANSWERED_LEAP
        if size == 0 and came == 0:
            cost += 1.0
        elif pitch == path.pitches[-2]:
            cost += 0.6
    return cost


def shifted(pitches: Sequence[int], steps: int, key: Key) -> list[int]:
    """The line moved by steps of the key's scale: a sequence."""
    ladder = [pitch for pitch in range(128) if pitch % 12 in key.scale]
    places = [min(range(len(ladder)), key=lambda place: abs(ladder[place] - pitch)) for pitch in pitches]
    return [ladder[max(0, min(len(ladder) - 1, place + steps))] for place in places]


def aimed(slots: Sequence[Slot], aims: Sequence[float], pulls: Sequence[float]) -> list[Slot]:
    """The slots with new aims."""
    return [replace(slot, aim=aim, pull=pull) for slot, aim, pull in zip(slots, aims, pulls, strict=True)]


def steps_share(pitches: Sequence[int]) -> float:
    """Share of moves that are steps or repeats."""
    moves = [abs(after - before) for before, after in pairwise(pitches)]
    return sum(move <= 2 for move in moves) / max(1, len(moves))
