"""Cases of blend: how far it is from each of two songs as the dial turns, whatever their keys and lengths."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from typing import cast

from bench.edits import material
from bench.edits.cases import Case, Found, notes_of, stayed
from generation.edit.draft import Edited
from generation.edit.edits import Blend, Edit
from generation.edit.source import Source
from generation.score import Role, Score

DIALS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)

Habits = dict[tuple[Role, int, int], float]
"""Share of a song's notes by part, ticks since the bar's start, and semitones above the tonic (of drums: which one)."""


def habits(score: Score) -> Habits:
    """What a song's players do, wherever in the song, and in whichever key."""
    counted: Counter[tuple[Role, int, int]] = Counter()
    for part in score.parts:
        for note in part.notes:
            pitch = note.pitch if part.is_drums else (note.pitch - score.key.pitch_class) % 12
            counted[part.role, note.onset % score.meter.bar_ticks, pitch] += 1
    return {habit: count / counted.total() for habit, count in counted.items()}


def distance(one: Score, other: Score) -> float:
    """1 − what the two songs' habits share: 0 for a song and itself in another key, 1 where they share nothing."""
    theirs = habits(other)
    return 1 - sum(min(share, theirs.get(habit, 0.0)) for habit, share in habits(one).items())


def pair(number: int) -> tuple[int, int]:
    """A song, and another of the hundred."""
    others = [other for other in range(material.SONGS) if other != number]
    return number, random.Random(number).choice(others)


def _blended(sources: Sequence[Source], edit: Edit, edited: Edited) -> Found:
    """At either end it is that song to the note. Between, it is nearer to each than they are to each other."""
    first, second = (source.score for source in sources)
    dial, blend = cast("Blend", edit).amount, edited.score
    away = distance(blend, first), distance(blend, second)
    kept, lost = (0, 0) if 0 < dial < 1 else stayed(notes_of(second if dial else first), notes_of(blend))
    near = first if dial <= 0.5 else second
    slow, fast = sorted((first.bpm, second.bpm))
    return Found(
        kept=kept,
        lost=lost,
        rest_stays=(blend.meter, blend.key, len(blend.bars)) == (near.meter, near.key, len(near.bars))
        and slow - 0.1 <= blend.bpm <= fast + 0.1,
        changed=away[0],
        does=max(away) <= distance(first, second) + 1e-9,
        distances=away,
    )


CASES = tuple(
    Case(
        name=f"blend {dial:g}",
        edit=lambda _n, _s, dial=dial: Blend(amount=dial),
        judge=_blended,
        sources=pair,
        dial=dial,
    )
    for dial in DIALS
)
