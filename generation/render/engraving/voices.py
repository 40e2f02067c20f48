"""A staff's notes as one or two voices: what is struck together, and until when it is written.

One voice is what is read best. Where notes sound on below or above others that move, the staff has two, parted at the
pitch at which the least must be cut short. A stretch in which something always sounds keeps its two voices throughout.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generation.render.engraving.grid import Grid
from generation.score import Note

_OVERLAP = 6  # ticks that a note may sound into the next one, as legato, without a voice of its own
_MOST_CUT = 12  # ticks a bar that one voice may cut off what is held
_GAIN = 0.6  # two voices must cut less than this part of what one does
_THRESHOLDS = 12  # pitches tried as the border of two voices
_SHORT = 0.45  # of what is written: what is played for less is short
_STACCATO = 24  # ticks: what is longer is no staccato


@dataclass(frozen=True, slots=True)
class Stroke:
    """Notes that begin and end together, as written."""

    onset: int  # ticks since the song's start
    end: int
    pitches: tuple[int, ...]  # from below
    is_short: bool  # played for less than half of what is written


@dataclass(frozen=True, slots=True)
class _Placed:
    """A note whose onset is where it is written, and its length as it is played."""

    onset: int
    pitch: int
    length: int

    @property
    def end(self) -> int:
        return self.onset + self.length


def voices(notes: Iterable[Note], grid: Grid, *, bar_ticks: int, total: int, most: int = 2) -> list[list[Stroke]]:
    """The strokes of each voice in the order of time, the upper voice first. `total`: ticks of the song.

    Notes that begin after the song's end are left out, those that ring on beyond it are written to its end.
    """
    upper: list[Stroke] = []
    lower: list[Stroke] = []
    stretches = list(_stretches(_placed(notes, grid, total), bar_ticks))
    for index, stretch in enumerate(stretches):
        limit = stretches[index + 1][0].onset if index + 1 < len(stretches) else total
        border = _border(stretch, bar_ticks) if most == 2 else None
        if border is None:
            upper += _strokes(stretch, grid, limit)
        else:
            upper += _strokes([note for note in stretch if note.pitch >= border], grid, limit)
            lower += _strokes([note for note in stretch if note.pitch < border], grid, limit)
    return [upper, lower] if lower else [upper]


def _placed(notes: Iterable[Note], grid: Grid, total: int) -> list[_Placed]:
    """In the order of time; of two equal notes the longer."""
    found: dict[tuple[int, int], _Placed] = {}
    for note in notes:
        onset = grid.onset(note.onset)
        if onset >= total:
            continue
        placed = _Placed(onset, note.pitch, min(note.duration, total - onset))
        before = found.get((onset, note.pitch))
        if before is None or before.length < placed.length:
            found[onset, note.pitch] = placed
    return sorted(found.values(), key=lambda note: (note.onset, note.pitch))


def _stretches(notes: Sequence[_Placed], bar_ticks: int) -> Iterator[list[_Placed]]:
    """Cut at the bar lines over which nothing sounds."""
    stretch: list[_Placed] = []
    sounding = 0
    for note in notes:
        is_new_bar = stretch and note.onset // bar_ticks > stretch[-1].onset // bar_ticks
        if is_new_bar and sounding <= note.onset // bar_ticks * bar_ticks + _OVERLAP:
            yield stretch
            stretch, sounding = [], 0
        stretch.append(note)
        sounding = max(sounding, note.end)
    if stretch:
        yield stretch


def _border(stretch: Sequence[_Placed], bar_ticks: int) -> int | None:
    """The lowest pitch of the upper voice, or None where one voice will do."""
    bars = stretch[-1].onset // bar_ticks - stretch[0].onset // bar_ticks + 1
    alone = _cut(stretch)
    if alone <= _MOST_CUT * bars:
        return None
    pitches = sorted({note.pitch for note in stretch})[1:]
    tried = pitches[:: max(1, len(pitches) // _THRESHOLDS)]

    def cut(border: int) -> int:
        return _cut([note for note in stretch if note.pitch >= border]) + _cut(
            [note for note in stretch if note.pitch < border]
        )

    best = min(tried, key=cut, default=None)
    return best if best is not None and cut(best) <= _GAIN * alone else None


def _cut(notes: Sequence[_Placed]) -> int:
    """Ticks by which a voice of these notes would be written too short, or too long within a chord."""
    onsets = sorted({note.onset for note in notes})
    ends: dict[int, int] = {}
    for note in notes:
        ends[note.onset] = max(ends.get(note.onset, 0), note.end)
    lost = 0
    for note in notes:
        after = bisect(onsets, note.onset)
        following = onsets[after] if after < len(onsets) else note.end
        lost += max(0, note.end - following - _OVERLAP)
        lost += max(0, min(ends[note.onset], following) - note.end - _OVERLAP) // 2
    return lost


def _strokes(notes: Sequence[_Placed], grid: Grid, limit: int) -> Iterator[Stroke]:
    chords = [(onset, list(chord)) for onset, chord in groupby(notes, key=lambda note: note.onset)]
    for index, (onset, chord) in enumerate(chords):
        following = chords[index + 1][0] if index + 1 < len(chords) else max(limit, onset + 1)
        length = max(note.length for note in chord)
        end = grid.end(onset, length, following)
        is_short = end - onset <= _STACCATO and length <= _SHORT * (end - onset)
        yield Stroke(onset, end, tuple(note.pitch for note in chord), is_short)
