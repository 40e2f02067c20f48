"""What an edit is measured by: one case a verb and setting, told by nothing but the notes before and after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from generation.edit.draft import Edited
from generation.edit.edits import Edit
from generation.edit.source import Source
from generation.sampling import Sampling
from generation.score import Role, Score

ONE_TAKE = Sampling(takes=1)

Key = tuple[Role, int, int, int, int]
"""A note of a song: role, onset in ticks, pitch, duration in ticks, velocity."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What an edit did to one song."""

    kept: int  # notes that had to stay, and did, to the tick
    lost: int  # notes that had to stay, and did not
    rest_stays: bool  # all else that had to stay: chords, sections, tempo, meter, key, programs
    changed: float  # 0 to 1: how much is new of what should change (see `distance`)
    does: bool  # what was asked for, as the case has it
    joins: tuple[float, ...] = ()  # nats a token where each take leads back to the song, the chosen one first
    distances: tuple[float, ...] = ()  # to each source


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An edit of every song, and what is then looked at."""

    name: str  # also of the file with its results
    edit: Callable[[int, Sequence[Source]], Edit]  # of a song's number, and what is edited
    judge: Callable[[Sequence[Source], Edit, Edited], Found]
    sources: Callable[[int], tuple[int, ...]] = lambda number: (number,)  # which songs are taken
    dial: float | None = None  # where it has one
    sampling: Sampling = ONE_TAKE


def notes_of(score: Score, roles: Iterable[Role] | None = None, bars: Iterable[int] | None = None) -> Counter[Key]:
    """The notes that begin in some bars (from 0) of some parts; of all that are not said."""
    wanted, allowed = None if bars is None else set(bars), None if roles is None else set(roles)
    length = score.meter.bar_ticks
    return Counter(
        (part.role, note.onset, note.pitch, note.duration, note.velocity)
        for part in score.parts
        if allowed is None or part.role in allowed
        for note in part.notes
        if wanted is None or note.onset // length in wanted
    )


def distance(one: Counter[Key], other: Counter[Key]) -> float:
    """1 − F1 of two songs' notes: 0 where all of one's (part, onset, pitch) are the other's and no more, 1 where none."""
    left, right = _struck(one), _struck(other)
    total = left.total() + right.total()
    return 1 - 2 * (left & right).total() / total if total else 0.0


def stayed(before: Counter[Key], after: Counter[Key]) -> tuple[int, int]:
    """How many of the notes before are there after, and how many are lost or came where nothing should."""
    kept = (before & after).total()
    return kept, before.total() + after.total() - 2 * kept


def moved(notes: Counter[Key], ticks: int) -> Counter[Key]:
    """The notes, so much later."""
    return Counter(
        {
            (role, onset + ticks, pitch, duration, velocity): n
            for (role, onset, pitch, duration, velocity), n in notes.items()
        }
    )


def frame(score: Score) -> tuple[object, ...]:
    """Tempo, meter, key, bars and the band's programs: what most edits leave alone."""
    return score.bpm, score.meter, score.key, score.bars, tuple((part.role, part.program) for part in score.parts)


def _struck(notes: Counter[Key]) -> Counter[tuple[Role, int, int]]:
    struck: Counter[tuple[Role, int, int]] = Counter()
    for (role, onset, pitch, _, _), count in notes.items():
        struck[role, onset, pitch] += count
    return struck
