"""Cadences: how phrases end. Each is named by its last two chords, and stands in the bar where the second arrives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from generation.musicology import lines
from generation.musicology.chords import HeardChord
from generation.musicology.numerals import Function
from generation.musicology.periods import Period
from generation.score import Note, Score
from generation.theory import TICKS_PER_QUARTER

_PHRASE = 4  # bars: where phrases usually end, counted from a period's start


class Kind(StrEnum):
    PERFECT = "perfect"  # V to I, both with the root in the bass, the tune on the tonic: a full stop
    AUTHENTIC = "authentic"  # V or vii° to I in any other way
    HALF = "half"  # a phrase that stops on V: a question
    PLAGAL = "plagal"  # IV to I: amen
    DECEPTIVE = "deceptive"  # V to vi: the expected I does not come


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """The end of a phrase."""

    kind: Kind
    bar: int  # from 1, in which the last chord arrives
    tick: int  # where it arrives
    numerals: tuple[str, str]


def find(score: Score, chords: Sequence[HeardChord], periods: Sequence[Period]) -> tuple[Cadence, ...]:
    """In their order. A change of chords counts only where a phrase ends: in the fourth bar of a period, at its end,
    or where the tune holds a note for two beats or rests for one."""
    part = lines.tune(score)
    tune = lines.top(part.notes) if part else []
    ends = _phrase_ends(periods)
    found: list[Cadence] = []
    for before, after in pairwise(chords):
        bar, last = (lines.bar_of(score, tick) for tick in (after.onset, after.end - 1))
        ends_here, rests = bool(ends & {bar, last}), _rests(tune, after, score)
        kind = _kind(before, after, tune, is_stop=ends_here and rests) if ends_here or rests else None
        after_question = bool(found) and found[-1].kind is Kind.HALF and found[-1].tick == before.onset
        if kind is None or (after_question and not ends_here):  # what follows a question begins the next phrase
            continue
        if found and after.onset - found[-1].tick < score.meter.bar_ticks * 2:
            found.pop()  # of two so close to each other the later one ends the phrase
        found.append(Cadence(kind=kind, bar=bar, tick=after.onset, numerals=(before.numeral, after.numeral)))
    return tuple(found)


def _phrase_ends(periods: Sequence[Period]) -> set[int]:
    ends: set[int] = set()
    for period in periods:
        ends |= set(range(period.first + _PHRASE - 1, period.last, _PHRASE))
        ends.add(period.last)
    return ends


def _rests(tune: Sequence[Note], chord: HeardChord, score: Score) -> bool:
    """Whether the tune comes to rest on a chord: a note of two beats, or a rest of one after a note of one."""
    beat = TICKS_PER_QUARTER if not score.meter.is_compound else TICKS_PER_QUARTER * 3 // 2
    for index, note in enumerate(tune):
        if chord.onset <= note.onset < chord.end:
            following = tune[index + 1].onset if index + 1 < len(tune) else note.end + beat
            if note.duration >= 2 * beat or (note.duration >= beat and following - note.end >= beat):
                return True
    return False


def _kind(before: HeardChord, after: HeardChord, tune: Sequence[Note], *, is_stop: bool) -> Kind | None:
    """`is_stop`: a phrase ends there and the tune rests, as it takes to hear a half cadence."""
    if before.key != after.key:
        return None
    came_from, degree = ((chord.chord.root - after.key.pitch_class) % 12 for chord in (before, after))
    kind = None
    if degree == 0 and after.function is Function.TONIC and before.function is Function.DOMINANT:
        kind = Kind.PERFECT if _is_perfect(before, after, tune) else Kind.AUTHENTIC
    elif degree == 0 and after.function is Function.TONIC and came_from == 5:
        kind = Kind.PLAGAL
    elif before.function is Function.DOMINANT and came_from == 7 and degree == (8 if after.key.is_minor else 9):
        kind = Kind.DECEPTIVE
    elif is_stop and after.function is Function.DOMINANT and degree == 7 and after.bass == after.chord.root:
        kind = Kind.HALF
    return kind


def _is_perfect(before: HeardChord, after: HeardChord, tune: Sequence[Note]) -> bool:
    in_root_position = before.bass == before.chord.root and after.bass == after.chord.root
    sung = [
        note.pitch % 12 for note in tune if after.onset <= note.onset < after.end or note.onset < after.onset < note.end
    ]
    on_dominant = (before.chord.root - after.key.pitch_class) % 12 == 7
    return in_root_position and on_dominant and after.key.pitch_class in (sung[:1] + sung[-1:])
