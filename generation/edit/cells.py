"""A song bar by bar and part by part."""

from __future__ import annotations

from generation.score import Note, Part, Role, Score


def in_bar(part: Part, score: Score, bar: int) -> tuple[Note, ...]:
    """The notes of a part that begin in a bar, from 0; onsets count from the song's start."""
    start = bar * score.meter.bar_ticks
    return tuple(note for note in part.notes if start <= note.onset < start + score.meter.bar_ticks)


def by_bar(part: Part, score: Score) -> list[tuple[Note, ...]]:
    """`in_bar` of every bar; onsets count from the bar's start."""
    length = score.meter.bar_ticks
    bars: list[list[Note]] = [[] for _ in score.bars]
    for note in part.notes:
        bar, tick = divmod(note.onset, length)
        if bar < len(bars):
            bars[bar].append(Note(tick, note.pitch, note.duration, note.velocity))
    return [tuple(notes) for notes in bars]


def sounds(part: Part, score: Score, bar: int) -> bool:
    """Whether a note of the part begins in the bar."""
    return bool(in_bar(part, score, bar))


def notes_a_quarter(score: Score) -> float | None:
    """How dense a song is, all parts together; None if it has no notes."""
    notes = sum(len(part.notes) for part in score.parts)
    return notes / (len(score.bars) * score.meter.quarters) if notes else None


def strikes(score: Score) -> frozenset[tuple[Role, int, int]]:
    """What is struck when: part, onset and pitch of every note, not how loud, nor for how long."""
    return frozenset((part.role, note.onset, note.pitch) for part in score.parts for note in part.notes)
