"""Cases of vary, extend, infill and restyle."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from bench.edits.cases import Case, Found, distance, frame, moved, notes_of, stayed
from generation.edit import melody
from generation.edit.draft import Edited
from generation.edit.edits import Edit, Extend, Infill, Restyle, Vary
from generation.edit.source import Source
from generation.lexicon.styles import STYLES
from generation.sampling import Sampling
from generation.score import Role, Section

DIALS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
MORE_BARS = 8
HOLE = 4  # bars
THREE_TAKES = "infill, the best of three"


# ------------------------------------------------------------------------------------------------ vary


def _varied(sources: Sequence[Source], edit: Edit, edited: Edited) -> Found:
    """Nothing has to stay but what the frame is; how far it is from the song is the dial's matter."""
    score, dial = sources[0].score, cast("Vary", edit).amount
    away = distance(notes_of(score), notes_of(edited.score))
    chords = [bar.chord for bar in edited.score.bars] == [bar.chord for bar in score.bars]
    is_framed = frame(edited.score)[:3] == frame(score)[:3] and frame(edited.score)[4:] == frame(score)[4:]
    return Found(
        kept=0,
        lost=0,
        rest_stays=is_framed
        and [bar.section for bar in edited.score.bars] == [bar.section for bar in score.bars]
        and (dial > 0 or chords),
        changed=away,
        does=(away > 0) == (dial > 0),
        distances=(away,),
    )


# ------------------------------------------------------------------------------------------------ extend


def _extended(sources: Sequence[Source], _edit: Edit, edited: Edited) -> Found:
    """The song up to its ending, and the ending later, as they were; between them bars that everybody plays in."""
    score, longer = sources[0].score, edited.score
    ending = next(number for number, bar in enumerate(score.bars) if bar.section is Section.OUTRO)
    body, new, end = range(ending), range(ending, ending + MORE_BARS), range(ending + MORE_BARS, len(longer.bars))
    length = score.meter.bar_ticks
    tail = moved(notes_of(score, bars=range(ending, len(score.bars))), MORE_BARS * length)
    expected = notes_of(score, bars=body) + tail
    kept, lost = stayed(expected, notes_of(longer, bars=[*body, *end]))
    sounding = {onset // length for _, onset, _, _, _ in notes_of(longer, bars=new)}
    last = moved(notes_of(score, bars=range(ending - MORE_BARS, ending)), MORE_BARS * length)
    return Found(
        kept=kept,
        lost=lost,
        rest_stays=frame(longer)[:3] == frame(score)[:3]
        and [*longer.bars[:ending], *longer.bars[ending + MORE_BARS :]] == list(score.bars),
        changed=distance(last, notes_of(longer, bars=new)),
        does=len(longer.bars) == len(score.bars) + MORE_BARS and sounding == set(new),
    )


# ------------------------------------------------------------------------------------------------ infill


def _hole(number: int, sources: Sequence[Source]) -> Infill:
    first = random.Random(number).randint(1, len(sources[0].score.bars) - HOLE + 1)
    return Infill(first=first, last=first + HOLE - 1)


def _hole_of_one(number: int, sources: Sequence[Source]) -> Infill:
    """Of one part that plays there."""
    hole, score = _hole(number, sources), sources[0].score
    playing = [
        part.role for part in score.parts if notes_of(score, [part.role], range(hole.first - 1, hole.last)).total()
    ]
    return Infill(first=hole.first, last=hole.last, roles=(random.Random(number).choice(playing),))


def _infilled(sources: Sequence[Source], edit: Edit, edited: Edited) -> Found:
    score, infill = sources[0].score, cast("Infill", edit)
    hole = range(infill.first - 1, infill.last)
    roles = infill.roles or tuple(part.role for part in score.parts)
    inside = notes_of(score, roles, hole), notes_of(edited.score, roles, hole)
    kept, lost = stayed(notes_of(score) - inside[0], notes_of(edited.score) - inside[1])
    away = distance(*inside)
    return Found(
        kept=kept,
        lost=lost,
        rest_stays=frame(edited.score) == frame(score),
        changed=away,
        does=away > 0 and bool(inside[1]),
    )


def _joined(sources: Sequence[Source], edit: Edit, edited: Edited) -> Found:
    """As `_infilled`, and how well the takes lead on to the bar after the hole."""
    made = edited.composition
    if made is None:
        raise RuntimeError("nothing was composed")
    joins = list(made.joins)
    chosen = joins.pop(made.take)
    return replace(_infilled(sources, edit, edited), joins=(chosen, *joins))


# ------------------------------------------------------------------------------------------------ restyle


def other_style(number: int, sources: Sequence[Source]) -> Restyle:
    return Restyle(style=random.Random(number).choice([name for name in STYLES if name != sources[0].brief.style]))


def _restyled(sources: Sequence[Source], edit: Edit, edited: Edited) -> Found:
    """The tune to the note, wherever it was; tempo, band and all other notes are the style's own."""
    score, style = sources[0].score, STYLES[cast("Restyle", edit).style]
    tune = melody.of(score)
    lead = edited.score.part(Role.LEAD)
    if tune is None or lead is None:
        raise RuntimeError("a song of Minstrel's without a tune")
    kept, lost = (len(set(tune.notes) & set(lead.notes)), len(set(tune.notes) ^ set(lead.notes)))
    others = [part for part in edited.score.parts if part.role is not Role.LEAD]
    before = notes_of(score) - notes_of(score, [tune.role])
    return Found(
        kept=kept,
        lost=lost,
        rest_stays=edited.score.bars == score.bars and frame(edited.score)[1:3] == frame(score)[1:3],
        changed=distance(before, notes_of(edited.score, [part.role for part in others])),
        does=style.bpm[0] <= edited.score.bpm <= style.bpm[2]
        and all(part.notes for part in others)
        and all(part.role in style.band for part in others)
        and edited.brief.style == style.name,
    )


CASES = (
    *(
        Case(name=f"vary {dial:g}", edit=lambda _n, _s, dial=dial: Vary(amount=dial), judge=_varied, dial=dial)
        for dial in DIALS
    ),
    Case(name="extend", edit=lambda _n, _s: Extend(bars=MORE_BARS), judge=_extended),
    Case(name="infill", edit=_hole, judge=_infilled),
    Case(name="infill of one part", edit=_hole_of_one, judge=_infilled),
    Case(name=THREE_TAKES, edit=_hole, judge=_joined, sampling=Sampling()),
    Case(name="restyle", edit=other_style, judge=_restyled),
)
