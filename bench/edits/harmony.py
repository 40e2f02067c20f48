"""Cases of harmonise and reharmonise."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from bench.edits.cases import Case, Found, distance, frame, notes_of, stayed
from generation.edit import melody
from generation.edit.draft import Edited
from generation.edit.edits import Edit, Harmonise, Reharmonise
from generation.edit.source import Source
from generation.lexicon.styles import STYLES
from generation.score import Role

DIAL = 0.5
"""Of the chords, half; what the whole dial does to them is measured by `bench.harmonise`, which composes nothing."""
MOST_TOGETHER = 3
"""Bars that return change together, so that the dial is met to within so many."""


def _reharmonised(sources: Sequence[Source], _edit: Edit, edited: Edited) -> Found:
    """Tune and drums stay everywhere; everybody does where neither the bar's chord is new nor that of a bar into which a
    note rings."""
    score, after = sources[0].score, edited.score
    bars = range(len(score.bars))
    new = {bar for bar in bars if score.bars[bar].chord != after.bars[bar].chord}
    tune = melody.of(score)
    solid = [part.role for part in score.parts if part.is_drums or (tune and part.role is tune.role)]
    length = score.meter.bar_ticks
    ringing = {
        note.onset // length
        for part in score.parts
        for note in part.notes
        if any(bar in new for bar in range(note.onset // length + 1, (note.end - 1) // length + 1))
    }
    others = [part.role for part in score.parts if part.role not in solid]
    quiet = [bar for bar in bars if bar not in new | ringing]
    before = notes_of(score, solid) + notes_of(score, others, quiet)
    kept, lost = stayed(before, notes_of(after, solid) + notes_of(after, others, quiet))
    away = distance(notes_of(score, others, new), notes_of(after, others, new))
    return Found(
        kept=kept,
        lost=lost,
        rest_stays=frame(replace(after, bars=score.bars)) == frame(score)
        and [bar.section for bar in after.bars] == [bar.section for bar in score.bars]
        and after.bars[-1].chord == score.bars[-1].chord,
        changed=away,
        does=bool(new) and len(new) >= DIAL * (len(score.bars) - 1) - MOST_TOGETHER,
    )


def _any_style(number: int, _sources: Sequence[Source]) -> Harmonise:
    return Harmonise(style=random.Random(number).choice(list(STYLES)))


def _harmonised(sources: Sequence[Source], edit: Edit, edited: Edited) -> Found:
    """The tune to the note, wherever it was, with a chord in every bar and the style's band."""
    score, style = sources[0].score, STYLES[cast("Harmonise", edit).style]
    tune, lead = melody.of(score), edited.score.part(Role.LEAD)
    if tune is None or lead is None:
        raise RuntimeError("a song of Minstrel's without a tune")
    others = [part for part in edited.score.parts if part.role is not Role.LEAD]
    before = notes_of(score) - notes_of(score, [tune.role])
    return Found(
        kept=len(set(tune.notes) & set(lead.notes)),
        lost=len(set(tune.notes) ^ set(lead.notes)),
        rest_stays=frame(edited.score)[1:3] == frame(score)[1:3],
        changed=distance(before, notes_of(edited.score, [part.role for part in others])),
        does=all(bar.chord is not None for bar in edited.score.bars)
        and all(part.notes and part.role in style.band for part in others)
        and edited.brief.style == style.name,
    )


CASES = (
    Case(name="reharmonise", edit=lambda _n, _s: Reharmonise(amount=DIAL), judge=_reharmonised),
    Case(name="harmonise", edit=_any_style, judge=_harmonised),
)
