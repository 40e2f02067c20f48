"""Carries out an edit: what it comes to is planned, what is free is composed, and what stays is put back verbatim."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from generation.compose import Composer
from generation.edit import blend, cells, change, extend, givens, harmonise, infill, reharmonise, restyle, splice, vary
from generation.edit.draft import Edited, Plan
from generation.edit.edits import Blend, Change, Edit, Extend, Harmonise, Infill, Reharmonise, Restyle, Vary
from generation.edit.refusals import refusal
from generation.edit.source import Source, described
from generation.liking import Liking
from generation.preview import Preview
from generation.reading.change import holding
from generation.sampling import Sampling

ATTEMPTS = 8
"""At something that differs by more than how loud and how long its notes are: where a pad holds a chord for a bar or a
bass its root, the same may come out again."""

Planner = Callable[..., Plan]
"""(edit, sources, seed) → plan; pure. Raises EditError where the edit cannot be done."""

PLANNERS: dict[type[Edit], Planner] = {
    Vary: vary.plan,
    Extend: extend.plan,
    Infill: infill.plan,
    Restyle: restyle.plan,
    Reharmonise: reharmonise.plan,
    Harmonise: harmonise.plan,
    Blend: blend.plan,
    Change: change.plan,
}


def _nobody_listens(_bars: int) -> None: ...


def planned(edit: Edit, sources: Sequence[Source], seed: int) -> Plan:
    """What the edit comes to; a `Preview` of it is made with the plan's brief. Raises EditError, and ValueError if it
    takes another number of songs."""
    if len(sources) != edit.sources:
        raise ValueError(f"{edit.verb} takes {edit.sources} songs, not {len(sources)}")
    plan, before = PLANNERS[type(edit)](edit, sources, seed), sources[0].brief
    if plan.brief.heard != before.heard:
        return plan
    return replace(plan, brief=replace(plan.brief, heard=holding(before, plan.brief)))


async def carry_out(
    composer: Composer,
    plan: Plan,
    *,
    seed: int,
    sampling: Sampling | None = None,
    on_bar: Callable[[int], None] = _nobody_listens,
    liking: Liking | None = None,
    preview: Preview | None = None,
) -> Edited:
    """Composes what is free in a plan: always the same for the same plan and seed.

    Raises EditError if what comes is as it was, and what `Composer.compose` raises.
    """
    draft = plan.draft
    if draft.is_whole:
        return Edited(draft.score, described(plan.brief, draft.score), None)
    given, before = givens.of(draft), cells.strikes(draft.before)
    for attempt in range(ATTEMPTS):
        composition = await composer.compose(
            plan.brief,
            seed=seed ^ attempt,
            sampling=sampling,
            given=given,
            on_bar=_nobody_listens if attempt else on_bar,  # there are no bars that were not done before
            liking=liking,
            preview=None if attempt else preview,
        )
        score = splice.splice(draft, composition.score)
        if cells.strikes(score) != before:
            return Edited(score, described(plan.brief, score), replace(composition, score=score))
    raise refusal("nothing_changed")
