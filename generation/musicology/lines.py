"""The parts of a score as lines: the tune with its rests and its peak, and what each part plays in each bar."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from generation import traits
from generation.score import Note, Part, Role, Score


def tune(score: Score) -> Part | None:
    """The part that carries the tune: the lead, else a counter-line, else the highest one that is a line."""
    found = traits.tune_of(score)
    if found is not None and found.notes:
        return found
    others = [part for part in score.parts if not part.is_drums and part.notes]
    return max(others, key=lambda part: sum(note.pitch for note in part.notes) / len(part.notes), default=None)


def top(notes: Sequence[Note]) -> list[Note]:
    """The highest note of each onset."""
    return [max(struck, key=lambda note: note.pitch) for _, struck in groupby(notes, lambda note: note.onset)]


def bottom(notes: Sequence[Note]) -> list[Note]:
    """The lowest note of each onset."""
    return [min(struck, key=lambda note: note.pitch) for _, struck in groupby(notes, lambda note: note.onset)]


def is_line(part: Part) -> bool:
    """Whether it plays one note at a time, almost always."""
    return len(part.notes) <= _LINE * len({note.onset for note in part.notes})


_LINE = 1.15  # notes an onset


def is_solo(score: Score) -> bool:
    """Whether there is one line and nothing else, drums aside."""
    parts = [part for part in score.parts if not part.is_drums and part.notes]
    return len(parts) == 1 and is_line(parts[0])


def lowest(score: Score) -> Part | None:
    """The part that carries the bass: the one of that role, else the one with the lowest notes."""
    bass = score.part(Role.BASS)
    if bass is not None and bass.notes:
        return bass
    others = [part for part in score.parts if not part.is_drums and part.notes]
    return min(others, key=lambda part: sum(note.pitch for note in part.notes) / len(part.notes), default=None)


def bar_of(score: Score, tick: int) -> int:
    """The bar, from 1, in which a tick lies; a note after the end is in the last one."""
    return min(tick // score.meter.bar_ticks, len(score.bars) - 1) + 1


def playing(score: Score) -> list[set[Role]]:
    """Who strikes or holds a note, by bar."""
    length = score.meter.bar_ticks
    bars: list[set[Role]] = [set() for _ in score.bars]
    for part in score.parts:
        for note in part.notes:
            for bar in range(note.onset // length, min(len(bars), -(-note.end // length))):
                bars[bar].add(part.role)
    return bars


def together(bars: Sequence[int]) -> list[tuple[int, int]]:
    """Runs of bars that follow one another: first and last."""
    runs: list[tuple[int, int]] = []
    for bar in bars:
        if runs and bar == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], bar)
        else:
            runs.append((bar, bar))
    return runs
