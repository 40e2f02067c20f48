"""Songs to edit, and edits of them by a tiny network: the true path in milliseconds."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from generation import analysis
from generation.compose import Composer
from generation.edit import perform
from generation.edit.draft import Edited
from generation.edit.edits import Edit
from generation.edit.source import Source
from generation.sampling import Sampling
from generation.score import Note, Part, Role, Score
from tests.support.briefs import composed, random_brief, simple_brief
from tests.support.scores import band_score

ONE = Sampling(takes=1)

Sounding = tuple[Role, Note]


def own(composer: Composer, seed: int) -> Source:
    """A song that was composed here: any style, band, meter, mode and length."""
    brief = random_brief(seed)
    return Source.of(composed(composer, brief, seed=seed, sampling=ONE).score, brief)


def foreign(seed: int, *, bars: int = 16) -> Source:
    """A song as people play it: nothing is on the grid, notes ring into each other, velocities are any."""
    score = band_score(bars=bars)
    parts = tuple(replace(part, notes=_loosely(part, seed, score.total_ticks)) for part in score.parts)
    score = replace(score, bpm=97.3, parts=parts)
    return Source.of(score, replace(simple_brief(), mood=analysis.mood(score)), style_is_known=False)


def edited(composer: Composer, edit: Edit, *sources: Source, seed: int = 1, sampling: Sampling = ONE) -> Edited:
    """In an event loop of its own."""
    plan = perform.planned(edit, sources, seed)
    return asyncio.run(perform.carry_out(composer, plan, seed=seed, sampling=sampling))


def notes_in(
    score: Score, bars: Iterable[int] | None = None, *, roles: Iterable[Role] | None = None
) -> Counter[Sounding]:
    """The notes that begin in some bars (from 0; None: all) of some parts (None: all)."""
    wanted = None if bars is None else set(bars)
    allowed = set(Role) if roles is None else set(roles)
    return Counter(
        (part.role, note)
        for part in score.parts
        for note in part.notes
        if part.role in allowed and (wanted is None or note.onset // score.meter.bar_ticks in wanted)
    )


def moved(notes: Counter[Sounding], ticks: int) -> Counter[Sounding]:
    """The notes, so much later."""
    return Counter({(role, replace(note, onset=note.onset + ticks)): count for (role, note), count in notes.items()})


def without(score: Score, role: Role) -> Score:
    """The part is there, and plays nothing."""
    parts = tuple(replace(part, notes=()) if part.role is role else part for part in score.parts)
    return replace(score, parts=parts)


def _loosely(part: Part, seed: int, end: int) -> tuple[Note, ...]:
    moved = (
        replace(note, onset=note.onset + place * (7 + seed) % 3, duration=note.duration + 5, velocity=60 + place % 41)
        for place, note in enumerate(part.notes)
    )
    return tuple(sorted(note for note in moved if note.onset < end))
