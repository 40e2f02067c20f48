"""Composing around what is given: the rules' side of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from generation import form, tokens
from generation.brief import Brief
from generation.compose import Composer
from generation.given import Given
from generation.sampling import Dice, Sampling
from generation.score import Role
from generation.takes import Take
from generation.theory import Chord
from tests.support.briefs import simple_brief, tiny_composer

BARS = 8
BRIEF = simple_brief(bars=BARS)
ONE = Sampling(takes=1)


@pytest.fixture(scope="module")
def composer() -> Composer:
    return tiny_composer()


def _cells(role: Role, *bars: int) -> tuple[tuple[int, ...] | None, ...]:
    """One note in every bar, but free in some."""
    strike = [tokens.POSITION, tokens.VELOCITY + 4]
    strike += [tokens.DRUM + 9] if role is Role.DRUMS else [tokens.DURATION + 10, tokens.PITCH + 60]
    return tuple(None if bar in bars else (*strike[:-1], strike[-1] + bar % 2) for bar in range(BARS))


def _given(free: dict[Role, tuple[int, ...]], *, before: bool = False) -> Given:
    cells = {seat.role: _cells(seat.role, *free.get(seat.role, ())) for seat in BRIEF.band}
    return Given(
        plan=form.plan(BARS),
        chords=(Chord(2, "min"),) * 4 + (None,) * 4,
        cells=cells,
        before={role: tuple(cell or () for cell in _cells(role)) for role in free} if before else {},
    )


def _take(composer: Composer, brief: Brief, given: Given, seed: int = 1) -> Take:
    async def one() -> Take:
        handle = await composer.engine.submit(brief, sampling=ONE, dice=[Dice(seed)], given=given)
        return (await handle.result())[0]

    return asyncio.run(one())


def test_given_cells_and_chords_are_written_as_they_are(composer: Composer) -> None:
    given = _given({Role.LEAD: (2, 3), Role.BASS: (5,)})
    take = _take(composer, BRIEF, given)
    for role, cells in given.cells.items():
        written = take.writer.lines[role].bars
        assert all(cell is None or cell == written[bar] for bar, cell in enumerate(cells))
    shift = tokens.key_shift(BRIEF.key)
    assert take.writer.chord_tokens[:4] == [tokens.chord_token(Chord(2, "min"), shift)] * 4


def test_what_is_given_twice_in_a_row_is_written_as_a_repeat(composer: Composer) -> None:
    given = _given({Role.LEAD: (6,)})
    drums = (given.cells[Role.DRUMS][0],) * BARS
    same = Given(plan=given.plan, chords=given.chords, cells={**given.cells, Role.DRUMS: drums}, before={})
    take = _take(composer, BRIEF, same)
    bars = [tokens.split_bar(bar)[2][Role.DRUMS] for bar in take.writer.bars]
    assert bars == [drums[0], *[(tokens.SIMILE,)] * (BARS - 1)]
    assert take.writer.lines[Role.DRUMS].bars == list(drums)


@pytest.mark.parametrize("seed", range(5))
def test_a_part_that_is_asked_for_plays_in_every_hole(composer: Composer, seed: int) -> None:
    take = _take(composer, BRIEF, _given({Role.BASS: (1, 4, 5)}), seed)
    bars = take.writer.lines[Role.BASS].bars
    assert bars[1]
    assert bars[4] or bars[5]


@pytest.mark.parametrize("seed", range(5))
def test_what_is_composed_anew_is_something_else(composer: Composer, seed: int) -> None:
    given = _given({Role.CHORDS: (2, 3)}, before=True)
    take = _take(composer, BRIEF, given, seed)
    assert take.writer.lines[Role.CHORDS].bars[2:4] != list(given.before[Role.CHORDS][2:4])


def test_the_network_says_how_well_what_was_composed_leads_back(composer: Composer) -> None:
    joined = _take(composer, BRIEF, _given({Role.LEAD: (2, 3)}))
    assert joined.join_tokens == len(joined.writer.bars[4]) - 4 + 1  # its place is no question, that it ends is one
    assert joined.join_nats_a_token > 0
    assert _take(composer, BRIEF, _given({Role.LEAD: tuple(range(BARS))})).join_tokens == 0


def test_where_nothing_is_left_to_choose_the_song_is_there_at_once(composer: Composer) -> None:
    free_chords = _given({})
    given = replace(free_chords, chords=(Chord(2, "min"),) * BARS)
    take = _take(composer, BRIEF, given)
    assert take.done
    assert take.drawn == 0
    assert {role: tuple(line.bars) for role, line in take.writer.lines.items()} == given.cells


def test_a_given_song_has_holes_and_joins() -> None:
    given = _given({Role.LEAD: (2, 3), Role.BASS: (3, 7)}, before=True)
    assert [given.is_free(bar) for bar in range(BARS)] == [bar in (2, 3, 7) for bar in range(BARS)]
    assert given.joins == {4}
    assert [given.free_before(Role.LEAD, bar) for bar in range(5)] == [0, 0, 0, 1, 2]
    assert [bar for bar in range(BARS) if given.ends_hole(Role.BASS, bar)] == [3, 7]
    assert given.was(Role.LEAD, 3)
    assert given.was(Role.LEAD, 4) == given.was(Role.DRUMS, 3) == ()
