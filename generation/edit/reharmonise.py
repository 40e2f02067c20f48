"""The same tune over other chords, as many as the dial says.

Tune and drums stay, and so does every bar whose chord stays, but for what rings on into one whose chord does not. The
last bar keeps its chord: the song comes home where it did.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from generation.edit import cells, forms, harmonise, melody
from generation.edit.draft import Draft, Plan
from generation.edit.edits import Reharmonise
from generation.edit.refusals import refusal
from generation.edit.source import Source, described
from generation.form import PlannedBar
from generation.harmony import colours, harmonising, hearing, substituting
from generation.harmony.hearing import Melody
from generation.score import Part, Role, Score
from generation.theory import Chord

_RINGS = 6
"""Ticks beyond the bar line that a note may sound on, as on a piano whose keys are let go late."""


def plan(edit: Reharmonise, sources: Sequence[Source], seed: int) -> Plan:
    """The seed draws among the chords that suit the tune. Raises EditError if the song has no tune or if the tune bears
    no other chords, WeightsError."""
    source = sources[0]
    tune = melody.of(source.score)
    if tune is None:
        raise refusal("no_melody")
    tune, score = _apart(tune, source.score)
    form = forms.of(score, source.brief)
    chords = _other_chords(Source(score, source.brief), harmonise.heard(tune, score), edit.amount, seed)
    changed = {bar for bar, chord in chords.items() if chord != score.bars[bar].chord}
    if edit.amount and not changed:
        raise refusal("nothing_changed")
    if not changed:
        score = source.score
    bars = tuple(replace(bar, chord=chords.get(number, bar.chord)) for number, bar in enumerate(score.bars))
    score = replace(score, bars=bars)
    players = [part for part in score.parts if not part.is_drums and part.role is not tune.role]
    draft = Draft.of(
        score,
        free={part.role: _to_compose(part, score, changed) for part in players},
        form=form,
        notes_a_quarter=cells.notes_a_quarter(source.score),
    )
    return Plan(described(source.brief, score), draft)


def _other_chords(source: Source, tune: Melody, amount: float, seed: int) -> dict[int, Chord]:
    """The chords that are put in place of others, by bar."""
    score, form = source.score, forms.of(source.score, source.brief)
    lead_in = harmonising.before_the_tune(tune)
    own = harmonising.without(tune, lead_in)
    groups = [frozenset(bar - lead_in for bar in group) for group in _groups(score, form) if min(group) >= lead_in]
    order = substituting.order(own, [bar.chord for bar in score.bars[lead_in:]], groups, seed)
    wanted, done = amount * sum(map(len, groups)), 0
    time, colour = hearing.hear(own).time, colours.of_style(source.brief.style)
    chords: dict[int, Chord] = {}
    for group, state in order:
        if done >= wanted:
            break
        done += len(group)
        for bar in group:
            (chord,) = colours.coloured([state], time[bar : bar + 1], score.key, colour)
            chords[bar + lead_in] = chord
    return chords


def _groups(score: Score, form: Sequence[PlannedBar]) -> list[frozenset[int]]:
    """Bars that may have another chord: with those that return to them, where they have the same one."""
    groups: dict[tuple[int, Chord], set[int]] = defaultdict(set)
    for number, bar in enumerate(score.bars[:-1]):
        returns_to = form[number].returns_to
        if bar.chord is not None:
            groups[number if returns_to is None else returns_to, bar.chord].add(number)
    return [frozenset(group) for group in groups.values()]


def _to_compose(part: Part, score: Score, changed: set[int]) -> frozenset[int]:
    """The bars over new chords in which the part sounds, and those from which a note rings on into one."""
    length = score.meter.bar_ticks
    free: set[int] = set()
    for note in part.notes:
        first, last = note.onset // length, max(note.end - _RINGS - 1, note.onset) // length
        over = changed.intersection(range(first, last + 1))
        if over:
            free |= {first, *over}
    return frozenset(free)


def _apart(tune: Part, score: Score) -> tuple[Part, Score]:
    """The tune as a part of the song: a top line is taken out of the part that it was in, and leads."""
    part = score.part(tune.role)
    if part is None or tune.notes == part.notes:
        return tune, score
    kept = frozenset(tune.notes)
    lead = replace(tune, role=Role.LEAD)
    rest = replace(part, notes=tuple(note for note in part.notes if note not in kept))
    parts = {one.role: one for one in score.parts} | {rest.role: rest, lead.role: lead}
    return lead, replace(score, parts=tuple(parts[role] for role in Role if role in parts))
