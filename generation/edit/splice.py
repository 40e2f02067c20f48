"""What was composed, put into the holes of a draft. What stays is not touched: new notes give way to it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import accumulate, groupby

from generation.edit.draft import Draft
from generation.rules import voices
from generation.score import Note, Part, Score


def splice(draft: Draft, composed: Score) -> Score:
    """The draft's score with the notes that `composed` has in the free cells, and its chords where these are free."""
    parts = tuple(_filled(part, draft, composed) for part in draft.score.parts)
    heard = {bar for bars in draft.free.values() for bar in bars}
    bars = tuple(
        replace(stays, chord=new.chord)
        if number in draft.free_chords or (stays.chord is None and number in heard)
        else stays
        for number, (stays, new) in enumerate(zip(draft.score.bars, composed.bars, strict=True))
    )
    return replace(draft.score, bars=bars, parts=parts)


def _filled(part: Part, draft: Draft, composed: Score) -> Part:
    free, played = draft.free.get(part.role, frozenset()), composed.part(part.role)
    if not free or played is None:
        return part
    length = composed.meter.bar_ticks
    new = [note for note in played.notes if note.onset // length in free]
    return replace(part, notes=tuple(sorted([*part.notes, *_giving_way(new, part)])))


def _giving_way(new: Iterable[Note], part: Part) -> Iterator[Note]:
    """New notes, cut where one that stays strikes the same key, and left out where one holds it.

    On an instrument of one voice they are cut by whatever stays.
    """
    is_single = not part.is_drums and voices(part.role, part.program) == 1
    every = [note.onset for note in part.notes]
    keys = {
        pitch: _Key([(note.onset, note.end) for note in notes])
        for pitch, notes in groupby(sorted(part.notes, key=lambda note: (note.pitch, note)), lambda note: note.pitch)
    }
    for note in new:
        key = keys.get(note.pitch)
        ends = [note.end]
        if key is not None:
            if key.is_held(note.onset):
                continue
            ends += _next(key.onsets, note.onset)
        if is_single:
            ends += _next(every, note.onset)
        yield replace(note, duration=min(ends) - note.onset)


class _Key:
    """When one key of an instrument is struck by what stays, and until when it is held."""

    def __init__(self, notes: list[tuple[int, int]]) -> None:
        self.onsets = [onset for onset, _ in notes]
        self._ends = list(accumulate((end for _, end in notes), max))

    def is_held(self, tick: int) -> bool:
        before = bisect_right(self.onsets, tick)
        return before > 0 and self._ends[before - 1] > tick


def _next(onsets: list[int], tick: int) -> list[int]:
    """The first onset after a tick, if there is one."""
    place = bisect_right(onsets, tick)
    return onsets[place : place + 1]
