"""Plays our own grooves: step strings for drums, bass and harmony become notes over a chord progression.

A pattern is a string of steps that fills a bar: 16 characters in 4/4 are sixteenths, 12 are eighth triplets.
`|` separates the bars of a longer pattern, spaces are for the eye. In every pattern `.` is silence and `-`
holds what sounds. Drums: `X` accent, `x` hit, `o` ghost note, `?` a hit now and then. Bass: the degree of the
chord (`1` root, `2` to `7`, `8` octave), `L` the fifth below, `a` a step into the next bar's root. Harmony:
`X`, `x` and `o` are the whole chord, a digit is one voice from the lowest (`5` of a triad is its second voice
an octave up), `B` the root below the voicing.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generation.score import Note
from generation.theory import QUALITIES, Chord, Key

Kit = Mapping[str, str]
"""Steps by drum, named as in DRUMS."""

DRUMS = {
    "kick": 36,
    "rim": 37,
    "snare": 38,
    "clap": 39,
    "floor": 41,
    "hat": 42,
    "pedal": 44,
    "low": 45,
    "open": 46,
    "mid": 47,
    "crash": 49,
    "high": 50,
    "ride": 51,
    "china": 52,
    "bell": 53,
    "tambourine": 54,
    "cowbell": 56,
    "bongo": 60,
    "bongo2": 61,
    "mute": 62,
    "conga": 63,
    "tumba": 64,
    "timbale": 65,
    "agogo": 67,
    "cabasa": 69,
    "shaker": 70,
    "guiro": 73,
    "claves": 75,
    "woodblock": 76,
    "triangle": 81,
}
"""General MIDI's percussion keys."""

_VELOCITY = {"X": 110, "x": 90, "o": 58, "?": 66}


@dataclass(frozen=True, slots=True, kw_only=True)
class Groove:
    """A style's way of playing in one meter. Each field lists variants, from quiet to full.

    A role without a pattern is played by `GENERIC`, if the band has it at all.
    """

    meter: str
    drums: tuple[Kit, ...] = ()
    fills: tuple[Kit, ...] = ()
    bass: tuple[str, ...] = ()
    chords: tuple[str, ...] = ()
    comp: tuple[str, ...] = ()
    pad: tuple[str, ...] = ()
    arpeggio: tuple[str, ...] = ()
    counter: tuple[str, ...] = ()
    voices: int = 4


@dataclass(frozen=True, slots=True)
class Frame:
    """What a pattern is played over: one chord a bar, the key, and a bar's length in ticks."""

    chords: Sequence[Chord]
    key: Key
    bar_ticks: int


def bar_of(pattern: str, bar: int) -> str:
    """The steps of one bar of a pattern that may be several bars long."""
    bars = pattern.replace(" ", "").split("|")
    return bars[bar % len(bars)]


def _accent(rng: random.Random, sign: str, onset: int) -> int:
    return max(1, min(127, _VELOCITY.get(sign, 88) + rng.randint(-6, 6) + (6 if onset == 0 else 0)))


def _hold(steps: str, index: int) -> int:
    """Steps that a sound lasts: its own and the `-` behind it."""
    length = 1
    while index + length < len(steps) and steps[index + length] == "-":
        length += 1
    return length


def drum_bar(kit: Kit, frame: Frame, bar: int, rng: random.Random) -> list[Note]:
    """One bar of drums."""
    notes: list[Note] = []
    for drum, pattern in kit.items():
        steps = bar_of(pattern, bar)
        size = frame.bar_ticks // len(steps)
        for index, sign in enumerate(steps):
            if sign in ".-" or (sign == "?" and rng.random() < 0.6):
                continue
            onset = index * size
            notes.append(Note(bar * frame.bar_ticks + onset, DRUMS[drum], 6, _accent(rng, sign, onset)))
    return notes


def degree(chord: Chord, number: int, scale: frozenset[int]) -> int:
    """Semitones from the chord's root to a degree of it; degrees outside the chord are the key's."""
    tones = QUALITIES[chord.quality]
    fixed = {1: 0, 3: tones[1], 5: tones[2], 8: 12}
    if number in fixed:
        return fixed[number]
    if number == 7 and len(tones) > 3:
        return tones[3]
    choices = {2: (2, 1), 4: (5, 6), 6: (9, 8), 7: (10, 11)}[number]
    return next((step for step in choices if (chord.root + step) % 12 in scale), choices[0])


def bass_bar(pattern: str, frame: Frame, bar: int, rng: random.Random) -> list[Note]:
    """One bar of bass, from E1 (28) up to G3 (55)."""
    steps = bar_of(pattern, bar)
    size = frame.bar_ticks // len(steps)
    chord = frame.chords[bar]
    following = frame.chords[min(bar + 1, len(frame.chords) - 1)]
    root = 28 + (chord.root - 28) % 12
    notes: list[Note] = []
    for index, sign in enumerate(steps):
        if sign in ".-":
            continue
        if sign == "a":
            target = 28 + (following.root - 28) % 12
            below = 2 if (target - 1) % 12 not in frame.key.scale and rng.random() < 0.5 else 1
            pitch = target + (12 if target - below < 28 else 0) - below
        elif sign == "L":
            pitch = root + degree(chord, 5, frame.key.scale) - 12
            pitch += 12 if pitch < 28 else 0
        else:
            pitch = root + degree(chord, int(sign), frame.key.scale)
        onset, length = index * size, _hold(steps, index) * size
        velocity = _accent(rng, "x", onset)
        notes.append(Note(bar * frame.bar_ticks + onset, pitch, length, velocity))
    return notes


def voicing(chord: Chord, before: Sequence[int], center: int, voices: int) -> tuple[int, ...]:
    """A close voicing around `center`, its tones as near as can be to the voicing before."""
    tones = [(chord.root + interval) % 12 for interval in QUALITIES[chord.quality]]
    best: tuple[float, tuple[int, ...]] | None = None
    for bottom in range(center - 12, center + 5):
        if bottom % 12 not in tones:
            continue
        start = tones.index(bottom % 12)
        pitches = [bottom]
        for step in range(1, max(3, voices)):
            tone = tones[(start + step) % len(tones)]
            pitches.append(pitches[-1] + ((tone - pitches[-1]) % 12 or 12))
        pitches = pitches[: max(voices, 1)]
        move = sum(min(abs(pitch - other) for other in before) for pitch in pitches) if before else 0
        cost = move + 0.7 * len(pitches) * abs(sum(pitches) / len(pitches) - center)
        if best is None or cost < best[0]:
            best = (cost, tuple(pitches))
    assert best is not None  # noqa: S101 - an octave and more always holds a chord tone
    return best[1]


def voicings(frame: Frame, center: int, voices: int) -> list[tuple[int, ...]]:
    """A voicing a bar, led smoothly."""
    led: list[tuple[int, ...]] = []
    for chord in frame.chords:
        led.append(voicing(chord, led[-1] if led else (), center, voices))
    return led


def harmony_bar(pattern: str, frame: Frame, bar: int, chord: tuple[int, ...], rng: random.Random) -> list[Note]:
    """One bar of chords or broken chords over the bar's voicing."""
    steps = bar_of(pattern, bar)
    size = frame.bar_ticks // len(steps)
    notes: list[Note] = []
    for index, sign in enumerate(steps):
        if sign in ".-" or (sign == "?" and rng.random() < 0.6):
            continue
        if sign.isdigit():
            octaves, voice = divmod(int(sign) - 1, len(chord))
            pitches: tuple[int, ...] = (chord[voice] + 12 * octaves,)
        elif sign == "B":
            lowest = 36 + frame.chords[bar].root % 12
            pitches = (lowest if lowest < chord[0] else lowest - 12,)
        else:
            pitches = chord
        onset, length = index * size, _hold(steps, index) * size
        velocity = _accent(rng, sign, onset) - 8
        notes += [Note(bar * frame.bar_ticks + onset, pitch, length, velocity) for pitch in pitches]
    return notes


GENERIC: dict[str, Groove] = {
    "4/4": Groove(
        meter="4/4",
        bass=("1-------5-------", "1-----1-5-----5-"),
        chords=("x-------x-------", "x---x---x---x---"),
        comp=("....x-......x-..", "..x...x...x...x."),
        pad=("x---------------", "x-------x-------"),
        arpeggio=("1-2-3-4-3-2-1-2-", "1-3-2-3-4-3-2-3-"),
    ),
    "3/4": Groove(
        meter="3/4",
        bass=("1-----------", "1-------5---"),
        chords=("....x---x---", "x---x---x---"),
        comp=("....x-..x-..", "..x...x...x."),
        pad=("x-----------",),
        arpeggio=("1-2-3-4-3-2-", "1-3-2-3-4-3-"),
    ),
    "2/4": Groove(
        meter="2/4",
        bass=("1---5---", "1-----5-"),
        chords=("..x-..x-", "x---x---"),
        comp=("..x...x.",),
        pad=("x-------",),
        arpeggio=("1-2-3-2-", "12343432"),
    ),
    "6/8": Groove(
        meter="6/8",
        bass=("1-----5-----", "1----------5"),
        chords=("x---x-x---x-", "..x-x-..x-x-"),
        comp=("....x-....x-",),
        pad=("x-----------",),
        arpeggio=("1-2-3-4-3-2-", "1-3-2-4-2-3-"),
    ),
    "12/8": Groove(
        meter="12/8",
        bass=("1-----5-----", "1----51----5"),
        chords=("x--x--x--x--", "xxxxxxxxxxxx"),
        comp=("...x-....x-.",),
        pad=("x-----------",),
        arpeggio=("123432123432",),
    ),
}
"""What a role plays where the style's groove says nothing."""
