"""The hidden Markov model counts what it is shown."""

from __future__ import annotations

import numpy as np
import pytest

from generation.harmony import chains, hearing
from generation.harmony.families import state_of
from generation.theory import Chord
from generation.training.harmony.hmm import HiddenMarkov, Sheet
from tests.support.twinkle import F_MAJOR, tune

CHORDS = "F Bb Bb C7 Bb C7 Bb C7 F Bb Bb F"


def sheet() -> Sheet:
    named = {"F": Chord(5, "maj"), "Bb": Chord(10, "maj"), "C7": Chord(0, "7")}
    states = np.array([state_of(named[name], F_MAJOR.pitch_class) for name in CHORDS.split()])
    return Sheet(hearing.hear(tune()), states, tune().meter)


@pytest.fixture(scope="module")
def model() -> HiddenMarkov:
    return HiddenMarkov.of([sheet()] * 30)


def test_all_are_probabilities(model: HiddenMarkov) -> None:
    for array in (model.first, model.steps, model.degrees):
        np.testing.assert_allclose(np.exp(array).sum(axis=-1), 1)


def test_what_it_has_seen_is_what_it_expects(model: HiddenMarkov) -> None:
    tonic, dominant = sheet().states[[0, 3]]
    assert model.first[0].argmax() == tonic
    assert model.steps[0, dominant].argmax() == sheet().states[1]


def test_it_harmonises_as_it_has_learnt(model: HiddenMarkov) -> None:
    found = chains.best_path(model.chain(sheet().heard, sheet().meter))
    assert (found == sheet().states).mean() > 0.7


def test_nothing_heard_is_nothing_certain() -> None:
    chain = HiddenMarkov.of([]).chain(sheet().heard, sheet().meter)
    assert np.isfinite(chain.nodes).all()
    assert np.isfinite(chain.edges).all()
