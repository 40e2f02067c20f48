"""Which way each preference leans."""

import numpy as np
import pytest

from generation import leaning, tokens
from generation.theory import TICKS_PER_QUARTER, Chord

_BEAT, _OFF = (tokens.position_token(tick) for tick in (0, TICKS_PER_QUARTER // 4))
_PIANO = tokens.ROLE + 2
_C_MINOR = tokens.chord_token(Chord(0, "min"), 0)


def test_harmony_moves_on() -> None:
    found = leaning.away_from(_C_MINOR)
    assert found[_C_MINOR] < 0
    assert np.count_nonzero(found) == 1


def test_accompaniments_lean_to_the_chord_and_the_lowest_to_its_root() -> None:
    root, third, foreign = (tokens.PITCH + pitch for pitch in (48, 51, 52))
    chord, bass = leaning.towards(_C_MINOR, wants_root=False), leaning.towards(_C_MINOR, wants_root=True)
    assert chord[foreign] < chord[third] == chord[root] == 0
    assert bass[foreign] < bass[third] < bass[root] == 0
    assert bass[tokens.PITCH + 60] < 0  # and it is low
    assert not leaning.towards(tokens.NO_CHORD, wants_root=True).any()


def test_a_usual_mood_leans_nowhere() -> None:
    assert not leaning.expression(livelier=0, happier=0).any()


def test_parts_keep_the_rhythm_of_the_bar_before() -> None:
    found = leaning.groove(frozenset({_BEAT}))
    assert found[_OFF] < found[_BEAT] == 0 < found[tokens.SIMILE]


@pytest.mark.parametrize(("notes", "sign"), [(40, -1), (0, 1)])
def test_too_many_notes_thin_what_follows_out_and_too_few_fill_it(notes: int, sign: int) -> None:
    density = leaning.Density(5.0, is_asked=True)
    assert not density.leaning(struck=False).any()
    density.heard(notes, 4.0)
    next_onset, same_onset = density.leaning(struck=False), density.leaning(struck=True)
    assert sign * next_onset[_OFF] > sign * next_onset[_BEAT] == 0
    assert sign * next_onset[_PIANO] > 0
    assert sign * same_onset[tokens.PITCH + 60] > 0 == next_onset[tokens.PITCH + 60]


@pytest.mark.parametrize(("is_asked", "most"), [(False, 1), (True, 3)])
def test_what_was_played_as_meant_changes_nothing_and_old_sins_are_forgiven(is_asked: bool, most: int) -> None:
    density = leaning.Density(5.0, is_asked=is_asked)
    density.heard(20, 4.0)
    assert density.surplus == 0
    for _ in range(50):
        density.heard(100, 4.0)
    assert density.surplus == most
    for _ in range(most):
        density.heard(0, 4.0)
    assert density.surplus == 0
