"""What an ear may mind: clashes, blurred lows, a covered tune, parallels, a leap that is left, an open end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from generation.musicology import lines, numerals
from generation.musicology.advice.suggestion import Finder, Suggestion
from generation.musicology.heard import Heard
from generation.musicology.texture import Kind as Texture
from generation.score import Note, Role, Score
from generation.theory import TICKS_PER_QUARTER

_NEAR = 48  # notes before one of the tune, among which those that are still held are looked for


def _clash(heard: Heard) -> Iterator[Suggestion]:
    """A note of the tune, held on a beat for one or longer, a semitone above a note that others hold with it."""
    score = heard.score
    tune = lines.tune(score)
    if tune is None:
        return
    others = sorted(note for part in score.parts if not part.is_drums and part is not tune for note in part.notes)
    onsets = np.array([note.onset for note in others])
    for note in lines.top(tune.notes):
        if note.onset % TICKS_PER_QUARTER or note.duration < TICKS_PER_QUARTER:
            continue
        before = int(np.searchsorted(onsets, note.onset, side="right"))
        for other in others[max(0, before - _NEAR) : before]:
            overlap = min(note.end, other.end) - note.onset
            apart = note.pitch - other.pitch
            if overlap >= TICKS_PER_QUARTER and apart in (1, 13):
                bar = lines.bar_of(score, note.onset)
                yield Suggestion(
                    kind="clash",
                    first=bar,
                    last=bar,
                    weight=min(0.75, 0.5 + 0.05 * overlap / TICKS_PER_QUARTER),
                    values={"pitch": note.pitch, "other": other.pitch},
                )


_LOW = 48  # C3: below it close intervals blur
_CLOSE = 4  # semitones


def _mud(heard: Heard) -> Iterator[Suggestion]:
    """Thirds and seconds held for a beat far down."""
    score = heard.score
    low = sorted(note for part in score.parts if not part.is_drums for note in part.notes if note.pitch < _LOW)
    bars: set[int] = set()
    for index, note in enumerate(low):
        for other in low[index + 1 : index + 12]:
            overlap = min(note.end, other.end) - other.onset
            if overlap >= TICKS_PER_QUARTER and 0 < abs(note.pitch - other.pitch) <= _CLOSE:
                bars.add(lines.bar_of(score, other.onset))
    if len(bars) >= 2:
        first, last = max(lines.together(sorted(bars)), key=lambda run: run[1] - run[0])
        share = len(bars) / len(score.bars)
        yield Suggestion(kind="mud", first=first, last=last, weight=0.5 + 0.2 * share, values={"count": len(bars)})


_SLOT = 6  # ticks: a sixteenth


def _covered(heard: Heard) -> Iterator[Suggestion]:
    """An accompaniment that lies above the tune for half of the time that it sings."""
    score = heard.score
    tune = score.part(Role.LEAD)
    if tune is None or not tune.notes:
        return
    sung = _by_slot(tune.notes, score)
    a_bar = score.meter.bar_ticks // _SLOT
    for part in score.parts:
        if part.is_drums or part is tune or not part.notes:
            continue
        over = (sung >= 0) & (_by_slot(part.notes, score) > sung)
        share = float(over.sum() / (sung >= 0).sum())
        if share >= 0.5:
            bars = sorted({min(slot // a_bar, len(score.bars) - 1) + 1 for slot in np.flatnonzero(over).tolist()})
            first, last = max(lines.together(bars), key=lambda run: run[1] - run[0])
            yield Suggestion(
                kind="covered",
                first=first,
                last=last,
                weight=0.45 + 0.2 * share,
                values={"program": part.program, "tune": tune.program, "percent": round(100 * share)},
            )


def _by_slot(notes: Sequence[Note], score: Score) -> np.ndarray:
    """The highest pitch that sounds in each sixteenth; -1 where none does."""
    highest = np.full(score.total_ticks // _SLOT + 1, -1)
    for note in notes:
        span = slice(note.onset // _SLOT, max(note.onset // _SLOT + 1, note.end // _SLOT))
        highest[span] = np.maximum(highest[span], note.pitch)
    return highest


def _parallels(heard: Heard) -> Iterator[Suggestion]:
    """Fifths or octaves in a row between the outer voices, where voices are meant to be independent."""
    score = heard.score
    tune, bass = lines.tune(score), lines.lowest(score)
    if tune is None or bass is None or tune is bass or heard.texture.kind not in (Texture.CHORAL, Texture.POLYPHONIC):
        return
    below = {note.onset: note.pitch for note in lines.bottom(bass.notes)}
    outer = [(note.onset, note.pitch, below[note.onset]) for note in lines.top(tune.notes) if note.onset in below]
    for (_, high, low), (onset, next_high, next_low) in pairwise(outer):
        moves = next_high != high and next_low != low and (next_high > high) == (next_low > low)
        interval = (high - low) % 12
        if moves and interval in (0, 7) and (next_high - next_low) % 12 == interval:
            bar = lines.bar_of(score, onset)
            kind = "parallel-octaves" if interval == 0 else "parallel-fifths"
            yield Suggestion(kind=kind, first=bar, last=bar, weight=0.6)


def _leap(heard: Heard) -> Iterator[Suggestion]:
    """A leap of the tune by more than an octave after which it goes on in the same direction."""
    part = lines.tune(heard.score)
    tune = lines.top(part.notes) if part else []
    for one, two, three in zip(tune, tune[1:], tune[2:], strict=False):
        leap, after = two.pitch - one.pitch, three.pitch - two.pitch
        if abs(leap) > 12 and two.onset - one.end < TICKS_PER_QUARTER and leap * after > 0:
            bar = lines.bar_of(heard.score, two.onset)
            yield Suggestion(kind="leap", first=bar, last=bar, weight=0.5, values={"count": abs(leap)})


def _open_end(heard: Heard) -> Iterator[Suggestion]:
    if not heard.chords or heard.tonality.confidence <= 0.5:
        return
    last, key = heard.chords[-1], heard.tonality.key
    if last.chord.root != key.pitch_class:
        bar = lines.bar_of(heard.score, last.end - 1)
        numeral = numerals.numeral(last.chord, key.pitch_class, is_minor=key.is_minor)
        values = {"numeral": numeral, "tonic": "i" if key.is_minor else "I"}
        yield Suggestion(kind="open-end", first=bar, last=bar, weight=0.55, values=values)


FINDERS: tuple[Finder, ...] = (_clash, _mud, _covered, _parallels, _leap, _open_end)
