"""Steps from what a song is: how much faster, longer or denser it becomes, and how much sadder."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generation.brief import DENSITIES, MIN_BARS, Mood
from generation.lexicon.change_words import Turn
from generation.lexicon.moods import MoodWords
from generation.reading import choose, numbers
from generation.reading.ear import Ear
from generation.reading.numbers import Length
from generation.reading.turns import A_LITTLE, A_LOT, PLAIN, Transposed, Turned
from generation.theory import Meter

_FASTER = 1.18  # a step that is heard at once, and that spares the style
_MOOD_STEP = 0.8  # of the way from neutral to a mood: "sadder" takes a merry song into minor
_AMOUNT = re.compile(
    r"(?P<sign>[+-])?\s?(?<![\d.])(?P<number>\d{1,3})\s?"
    r"(?:(?P<bpm>bpm)|%|percent|per cent|prozent|por ciento|pour ?cent|por cento|パーセント)"
)
_TEMPO = {Turn.SLOWER: -1, Turn.FASTER: 1}
_TIMES = {Turn.HALF_TEMPO: 0.5, Turn.DOUBLE_TEMPO: 2.0}

PERIOD = 8  # bars
_LONGER = {A_LITTLE: 0.0, PLAIN: 1 / 3, A_LOT: 1.0}  # by at least so much, and by a period at least
_SHORTER = {A_LITTLE: 0.8, PLAIN: 2 / 3, A_LOT: 0.5}  # at most so much is left
_LENGTHS = (Turn.LONGER, Turn.SHORTER, Turn.TWICE_AS_LONG, Turn.HALF_AS_LONG)

DENSITY_TURNS = (Turn.SPARSER, Turn.DENSER)
_USUAL_DENSITY = DENSITIES // 2

PITCHES = (Turn.HIGHER, Turn.LOWER)
_SEMITONES = {A_LITTLE: 1, PLAIN: 2, A_LOT: 5}


# Tempo


@dataclass(frozen=True, slots=True, kw_only=True)
class TempoStep:
    """A change of tempo: so many times as fast, then so many bpm more. `start` and `end` are its words' places."""

    factor: float = 1.0
    bpm: int = 0
    start: int
    end: int

    @property
    def name(self) -> str:
        return "faster" if self.factor > 1 or self.bpm > 0 else "slower"

    def of(self, bpm: float) -> float:
        return bpm * self.factor + self.bpm


def tempo_step(way: float, start: int, end: int) -> TempoStep:
    """`way`: 1 for a step faster, −1 for a step slower."""
    return TempoStep(factor=_FASTER**way, start=start, end=end)


def tempo_steps(ear: Ear, turned: Sequence[Turned]) -> list[TempoStep]:
    """From "slower", "half the tempo", "10 bpm faster", "20 % slower" and "+10 bpm"."""
    steps = [TempoStep(factor=_TIMES[one.turn], start=one.start, end=one.end) for one in turned if one.turn in _TIMES]
    plain = [one for one in turned if one.turn in _TEMPO]
    for match in ear.search(_AMOUNT):
        beside = next((one for one in plain if one.clause[0] <= match.start() < one.clause[1]), None)
        if beside is not None:
            plain.remove(beside)
        elif not match["sign"]:
            continue
        ear.use(*match.span())
        steps.append(_by_amount(match, beside))
    steps += [tempo_step(_TEMPO[one.turn] * one.strength, one.start, one.end) for one in plain]
    return sorted(steps, key=lambda step: step.start)


def _by_amount(match: re.Match[str], beside: Turned | None) -> TempoStep:
    way = _TEMPO[beside.turn] if beside else int(f"{match['sign']}1")
    start, end = match.span()
    if beside is not None:
        start, end = min(start, beside.start), max(end, beside.end)
    number = way * int(match["number"])
    if match["bpm"]:
        return TempoStep(bpm=number, start=start, end=end)
    return TempoStep(factor=max(0.1, 1 + number / 100), start=start, end=end)


# Length


@dataclass(frozen=True, slots=True)
class LengthStep:
    """A change of length, by an amount if one was said."""

    turned: Turned
    amount: Length


def length_steps(ear: Ear, turned: Sequence[Turned]) -> list[LengthStep]:
    """From "longer", "half as long", "8 bars longer" and "30 seconds shorter"."""
    return [LengthStep(one, numbers.amount(ear, *one.clause)) for one in turned if one.turn in _LENGTHS]


def bars(count: int, step: LengthStep, *, meter: Meter, bpm: int, period: int) -> int:
    """So many bars after the step, without limits."""
    turn, strength = step.turned.turn, step.turned.strength
    added = step.amount.bars
    if step.amount.seconds is not None:
        added = choose.bars_lasting(step.amount.seconds, meter, bpm)
    if turn is Turn.TWICE_AS_LONG:
        return 2 * count
    if turn is Turn.LONGER:
        return count + added if added is not None else longer(count, period, _LONGER[strength])
    if turn is Turn.SHORTER and added is not None:
        return max(count - added, MIN_BARS)
    share = 0.5 if turn is Turn.HALF_AS_LONG else _SHORTER[strength]
    return max(4 * int(count * share / 4), MIN_BARS)


def longer(count: int, period: int, share: float) -> int:
    """Longer by whole periods: by one at least, and at least by that share."""
    return count + period * max(1, math.ceil(count * share / period))


# Mood and density


def mood(base: Mood, steps: Iterable[tuple[MoodWords, float]]) -> Mood:
    """`base` moved towards moods (strength above 0), or away from them (below 0)."""
    valence, arousal = base.valence, base.arousal
    for towards, strength in steps:
        valence += _MOOD_STEP * strength * towards.valence
        arousal += _MOOD_STEP * strength * towards.arousal
    return Mood(round(min(1.0, max(-1.0, valence)), 2), round(min(1.0, max(-1.0, arousal)), 2))


def density(base: int | None, turned: Sequence[Turned]) -> int | None:
    """One step, or two for "much denser"."""
    for one in turned:
        by = (2 if one.strength == A_LOT else 1) * (1 if one.turn is Turn.DENSER else -1)
        base = min(max((_USUAL_DENSITY if base is None else base) + by, 0), DENSITIES - 1)
    return base


# Pitch


def semitones(interval: Transposed | None, turned: Sequence[Turned], *, is_minor: bool) -> int:
    """How far a key moves up, or (below 0) down: an interval that was named goes before "higher" and "lower"."""
    if interval is not None:
        third = 3 if is_minor else 4
        return (1 if interval.is_up else -1) * (third if interval.semitones is None else interval.semitones)
    return sum((1 if one.turn is Turn.HIGHER else -1) * _SEMITONES[one.strength] for one in turned)
