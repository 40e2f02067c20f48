"""What a composer might try in the tune and the band, where nothing is wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from generation.lexicon.instruments import GENERAL_MIDI
from generation.musicology import lines
from generation.musicology.advice.suggestion import Finder, Suggestion
from generation.musicology.heard import Heard
from generation.score import Section
from generation.theory import TICKS_PER_QUARTER

_ENOUGH = 24  # notes of a tune, from which on something can be said about it


def _peaks(heard: Heard) -> Iterator[Suggestion]:
    """A highest note that is reached again and again is no climax."""
    part = lines.tune(heard.score)
    if part is None or len(part.notes) < _ENOUGH:
        return
    highest = max(note.pitch for note in part.notes)
    bars = sorted({lines.bar_of(heard.score, note.onset) for note in part.notes if note.pitch == highest})
    if len(bars) >= 4:
        weight = 0.3 + 0.2 * min(1.0, 3 * len(bars) / len(heard.score.bars))
        values = {"pitch": highest, "count": len(bars)}
        yield Suggestion(kind="peaks", first=bars[0], last=bars[-1], weight=weight, values=values)


def _narrow(heard: Heard) -> Iterator[Suggestion]:
    part = lines.tune(heard.score)
    if part is None or len(part.notes) < _ENOUGH:
        return
    pitches = [note.pitch for note in lines.top(part.notes)]
    compass = max(pitches) - min(pitches)
    if compass <= 7:
        last = len(heard.score.bars)
        yield Suggestion(kind="narrow", first=1, last=last, weight=0.45, values={"count": compass})


def _restless(heard: Heard) -> Iterator[Suggestion]:
    """A tune that neither rests for a beat nor holds a note for two."""
    part = lines.tune(heard.score)
    notes = lines.top(part.notes) if part else []
    if part is None or len(notes) < _ENOUGH or len(heard.score.bars) < 8:
        return
    if not any(
        two.onset - one.end >= TICKS_PER_QUARTER or one.duration >= 2 * TICKS_PER_QUARTER
        for one, two in pairwise(notes)
    ):
        first, last = (lines.bar_of(heard.score, note.onset) for note in (notes[0], notes[-1]))
        yield Suggestion(kind="restless", first=first, last=last, weight=0.45, values={"program": part.program})


def _same_bars(heard: Heard) -> Iterator[Suggestion]:
    """Four bars or more in a row that are the same in every part."""
    struck: dict[int, set[tuple[str, int, int]]] = defaultdict(set)
    score, length = heard.score, heard.score.meter.bar_ticks
    for part in score.parts:
        for note in part.notes:
            struck[note.onset // length].add((part.role.value, note.onset % length, note.pitch))
    same = [bar + 1 for bar in range(1, len(score.bars)) if struck[bar] and struck[bar] == struck[bar - 1]]
    for first, last in lines.together(same):
        count = last - first + 2
        if count >= 4:
            weight = min(0.55, 0.3 + 0.03 * count)
            yield Suggestion(kind="same-bars", first=first - 1, last=last, weight=weight, values={"count": count})


def _all_play(heard: Heard) -> Iterator[Suggestion]:
    """Everybody plays all the time: nothing is left to add."""
    roles = {part.role for part in heard.score.parts if part.notes}
    playing = lines.playing(heard.score)
    full = sum(bar == roles for bar in playing)
    if len(roles) >= 4 and len(playing) >= 16 and full >= 0.95 * len(playing):
        middle = heard.periods[len(heard.periods) // 2]
        place = next((one for one in heard.periods if one.section is Section.B), middle)
        values = {"count": len(roles)}
        yield Suggestion(kind="all-play", first=place.first, last=place.last, weight=0.4, values=values)


def _flat(heard: Heard) -> Iterator[Suggestion]:
    """All notes are equally loud."""
    velocities = [note.velocity for part in heard.score.parts for note in part.notes]
    if len(velocities) >= 32 and float(np.std(velocities)) < 2.0:
        peak = _peak_bar(heard)
        yield Suggestion(kind="flat", first=max(1, peak - 3), last=peak, weight=0.35)


def _peak_bar(heard: Heard) -> int:
    part = lines.tune(heard.score)
    if part is None:
        return len(heard.score.bars)
    return lines.bar_of(heard.score, max(part.notes, key=lambda note: (note.pitch, note.duration)).onset)


def _octave_up(heard: Heard) -> Iterator[Suggestion]:
    """A tune far below what its instrument can do: its last return could be an octave higher."""
    part = lines.tune(heard.score)
    place = next((one for one in reversed(heard.periods) if one.returns_to is not None), None)
    if part is None or place is None:
        return
    if GENERAL_MIDI[part.program].high - max(note.pitch for note in part.notes) >= 14:
        values = {"program": part.program}
        yield Suggestion(kind="octave-up", first=place.first, last=place.last, weight=0.2, values=values)


FINDERS: tuple[Finder, ...] = (_peaks, _narrow, _restless, _same_bars, _all_play, _flat, _octave_up)
