"""A shorter song: its beginning, and its ending as it was."""

from __future__ import annotations

from dataclasses import replace

from generation.score import Part, Score, Section

_ENDING = 2
"""Bars that end a song which has no coda."""


def shortened(score: Score, bars: int) -> Score:
    """The song in so many bars, fewer than it has: those before its ending are left out."""
    ending = min(_ending(score), bars)
    head, tail = bars - ending, len(score.bars) - ending
    return replace(
        score,
        bars=(*score.bars[:head], *score.bars[tail:]),
        parts=tuple(_cut(part, head * score.meter.bar_ticks, tail * score.meter.bar_ticks) for part in score.parts),
    )


def _ending(score: Score) -> int:
    """Bars of the coda."""
    body = [index for index, bar in enumerate(score.bars) if bar.section is not Section.OUTRO]
    return len(score.bars) - 1 - body[-1] if body and body[-1] < len(score.bars) - 1 else _ENDING


def _cut(part: Part, start: int, end: int) -> Part:
    """The part without what begins from tick `start` to `end`, and without what rings on into there."""
    notes = []
    for note in part.notes:
        if note.onset < start:
            notes.append(replace(note, duration=min(note.duration, start - note.onset)))
        elif note.onset >= end:
            notes.append(replace(note, onset=note.onset - end + start))
    return replace(part, notes=tuple(notes))
