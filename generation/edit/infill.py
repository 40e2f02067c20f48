"""Some bars composed anew: their notes only; their chords stay, and so does everything around them."""

from __future__ import annotations

from collections.abc import Sequence

from generation.edit import cells, forms
from generation.edit.draft import Draft, Plan
from generation.edit.edits import Infill
from generation.edit.refusals import refusal
from generation.edit.source import Source
from generation.score import Role, Score, Section


def plan(edit: Infill, sources: Sequence[Source], seed: int) -> Plan:  # noqa: ARG001 - there is nothing to draw
    """Raises EditError if the song does not have these bars, or one of the parts."""
    source = sources[0]
    score = source.score
    if edit.last > len(score.bars):
        raise refusal("no_such_bars_here", bars=len(score.bars), first=edit.first, last=edit.last)
    bars = range(edit.first - 1, edit.last)
    roles = _named(edit.roles, score) or _playing(score, bars)
    if not roles:
        raise refusal("nothing_played")
    draft = Draft.of(
        score,
        free=dict.fromkeys(roles, bars),
        form=forms.without_returns(forms.of(score, source.brief)),
        notes_a_quarter=cells.notes_a_quarter(score),
    )
    return Plan(source.brief, draft)


def _named(roles: Sequence[Role], score: Score) -> Sequence[Role]:
    for role in roles:
        if score.part(role) is None:
            raise refusal("no_such_part", part=role.value, parts=", ".join(part.role.value for part in score.parts))
    return roles


def _playing(score: Score, bars: range) -> Sequence[Role]:
    """Who plays in these bars: who is silent there has a reason, unless all are."""
    playing = [part.role for part in score.parts if any(cells.sounds(part, score, bar) for bar in bars)]
    if playing:
        return playing
    is_intro = all(score.bars[bar].section is Section.INTRO for bar in bars)
    return [part.role for part in score.parts if not (is_intro and part.role is Role.LEAD)]
