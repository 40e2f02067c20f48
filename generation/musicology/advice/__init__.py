"""What would make a song better: each suggestion is something that was counted in the notes, with its bars.

A finder looks for one thing and says how much it weighs, from 0 to 1; the three heaviest are told. What a player cannot
do comes before what an ear may mind, and both before what a composer might try.
"""

from __future__ import annotations

from generation.musicology.advice import audible, chordal, ideas, playable
from generation.musicology.advice.suggestion import Suggestion
from generation.musicology.heard import Heard

MOST = 3


def find(heard: Heard) -> tuple[Suggestion, ...]:
    """The `MOST` weightiest, one of a kind, the weightiest first."""
    best: dict[str, Suggestion] = {}
    for finder in (*playable.FINDERS, *audible.FINDERS, *ideas.FINDERS, *chordal.FINDERS):
        for one in finder(heard):
            if one.kind not in best or one.weight > best[one.kind].weight:
                best[one.kind] = one
    return tuple(sorted(best.values(), key=lambda one: (-one.weight, one.kind))[:MOST])
