"""A draft as the composer needs it: in tokens."""

from __future__ import annotations

from collections.abc import Sequence

from generation import tokens
from generation.edit.draft import Draft
from generation.given import Cell, Given
from generation.rules import MAX_BAR_TOKENS
from generation.score import Role

MOST_BAR_TOKENS = MAX_BAR_TOKENS * 7 // 8
"""Of what is given in a bar. What the network reads of a more crowded one is thinned; its notes stay all the same."""


def of(draft: Draft) -> Given:
    """What stays as tokens. These are a little coarser than notes, which is why notes are put back by `splice`."""
    score = draft.score
    read = {part.role: tokens.cells(part, score) for part in score.parts}
    bars = range(len(score.bars))
    thinned = [_thinned({role: cells[bar] for role, cells in read.items()}) for bar in bars]
    return Given(
        plan=draft.form,
        chords=tuple(None if bar in draft.free_chords else score.bars[bar].chord for bar in bars),
        cells={role: tuple(_cell(draft, role, bar, thinned[bar][role]) for bar in bars) for role in read},
        before={part.role: tokens.cells(part, draft.before) for part in draft.before.parts if part.role in draft.free},
        notes_a_quarter=draft.notes_a_quarter,
    )


def _cell(draft: Draft, role: Role, bar: int, ids: tuple[int, ...]) -> Cell:
    return None if bar in draft.free.get(role, ()) else ids


def _thinned(bar: dict[Role, tuple[int, ...]]) -> dict[Role, tuple[int, ...]]:
    """The parts of a bar, each with some of its onsets left out if all together are too long."""
    length = sum(map(len, bar.values()))
    if length <= MOST_BAR_TOKENS:
        return bar
    return {role: ids and _shortened(ids, len(ids) * MOST_BAR_TOKENS // length) for role, ids in bar.items()}


_SHORTEST = 4
"""Tokens: a position, a velocity, a duration and a pitch."""


def _shortened(ids: tuple[int, ...], most: int) -> tuple[int, ...]:
    most = max(most, _SHORTEST)
    onsets = _onsets(ids)
    kept = list[int]()
    for onset in onsets[:: -(-len(ids) // most)]:
        kept += onset
    return tuple(kept[: _onset_end(kept, most)])


def _onsets(ids: Sequence[int]) -> list[Sequence[int]]:
    starts = [place for place, token in enumerate(ids) if tokens.POSITION <= token < tokens.VELOCITY]
    return [ids[start:end] for start, end in zip(starts, [*starts[1:], len(ids)], strict=True)]


def _onset_end(ids: Sequence[int], most: int) -> int:
    """Where to cut, so that no position is left without a note: behind the last pitch."""
    end = min(most, len(ids))
    while end > 1 and ids[end - 1] < tokens.PITCH:
        end -= 1
    return end
