"""A variation: phrase by phrase and part by part, as much of the song is composed anew as the dial says.

Which phrases go first depends on the seed alone, so that a farther variation is also one of the nearer one's: what is
composed anew at 0.3 is so at 0.6. Accompaniments go first, the tune later: a listener knows the song by it.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from generation.edit import cells, forms
from generation.edit.draft import Draft, Plan
from generation.edit.edits import Vary
from generation.edit.refusals import refusal
from generation.edit.source import Source
from generation.form import PlannedBar
from generation.score import Part, Role, Score

PHRASE = 4
"""Bars that are composed anew together."""
TUNE_LATER = 0.5
"""Of the whole order: by how much a phrase of the tune comes later than one of an accompaniment."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Bars of one part that are composed anew together: a tune's also where they return."""

    role: Role
    bars: frozenset[int]
    notes: int


def plan(edit: Vary, sources: Sequence[Source], seed: int) -> Plan:
    """Raises EditError if the song has no notes."""
    source = sources[0]
    form = forms.of(source.score, source.brief)
    order = ordered(source.score, form, seed)
    if not order:
        raise refusal("nothing_played")
    free = _first(order, edit.amount)
    draft = Draft.of(
        source.score,
        free=free,
        free_chords=_unheard(source.score, free),
        form=form,
        notes_a_quarter=cells.notes_a_quarter(source.score),
    )
    return Plan(source.brief, draft)


def ordered(score: Score, form: Sequence[PlannedBar], seed: int) -> list[Phrase]:
    """All phrases that sound, in the order in which they are composed anew."""
    luck = random.Random(seed)
    phrases = [phrase for part in score.parts for phrase in _phrases(part, score, form)]
    order = {phrase: luck.random() + TUNE_LATER * (phrase.role is Role.LEAD) for phrase in phrases}
    return sorted(phrases, key=order.__getitem__)


def _phrases(part: Part, score: Score, form: Sequence[PlannedBar]) -> list[Phrase]:
    sounding = cells.by_bar(part, score)
    groups: dict[int, set[int]] = {}  # by the first bar of the phrase that is stated
    starts: dict[int, int] = {}
    for start, bars in _groups(form):
        returns_to = form[start].returns_to if part.role is Role.LEAD and form[start].recalls_tune else None
        stated = starts.get(returns_to, start) if returns_to is not None else start
        starts |= dict.fromkeys(bars, stated)
        groups.setdefault(stated, set()).update(bars)
    counted = [Phrase(part.role, frozenset(bars), sum(len(sounding[bar]) for bar in bars)) for bars in groups.values()]
    return [phrase for phrase in counted if phrase.notes]


def _groups(form: Sequence[PlannedBar]) -> list[tuple[int, range]]:
    """Phrases of four bars within their sections: the first bar of each, and all."""
    found: list[tuple[int, range]] = []
    start = 0
    for _, run in groupby(enumerate(form), lambda bar: (bar[1].section, bar[0] - bar[1].number)):
        length = len(list(run))
        found += [(one, range(one, min(one + PHRASE, start + length))) for one in range(start, start + length, PHRASE)]
        start += length
    return found


def _first(order: Sequence[Phrase], amount: float) -> dict[Role, frozenset[int]]:
    """The phrases that come first, until they have this share of all notes."""
    wanted = amount * sum(phrase.notes for phrase in order)
    free: dict[Role, frozenset[int]] = {}
    done = 0
    for phrase in order:
        if done >= wanted:
            break
        done += phrase.notes
        free[phrase.role] = free.get(phrase.role, frozenset()) | phrase.bars
    return free


def _unheard(score: Score, free: Mapping[Role, frozenset[int]]) -> list[int]:
    """Bars of whose harmony nothing is left to hear."""
    pitched = [(part, cells.by_bar(part, score)) for part in score.parts if not part.is_drums]
    return [
        bar
        for bar in range(len(score.bars))
        if all(bar in free.get(part.role, ()) or not sounding[bar] for part, sounding in pitched)
    ]
