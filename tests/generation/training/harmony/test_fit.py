"""Fitting: the surprise is that of all runs, and what a sheet shows is learnt."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from generation.harmony import chains, hearing
from generation.harmony.chains import Chain
from generation.harmony.field import SHAPES, Field
from generation.theory import Chord
from generation.training.harmony import fit, sheets
from generation.training.leadsheets import Tune
from tests.support.twinkle import F_MAJOR, tune

CHORDS = "F Bb Bb C7 Bb C7 Bb C7 F Bb Bb F"
NAMED = {"F": Chord(5, "maj"), "Bb": Chord(10, "maj"), "C7": Chord(0, "7")}


def sheet(bars: int = 12) -> Tune:
    melody = tune(bars=bars)
    chords = tuple(NAMED[name] for name in CHORDS.split()[:bars])
    return Tune(
        source="grammar",
        work=f"grammar/{bars}",
        meter=melody.meter,
        key=F_MAJOR,
        chords=chords,
        letters="A" * bars,
        melody=melody.notes,
    )


def test_the_surprise_is_that_of_the_chain() -> None:
    random = np.random.default_rng(1)
    weights = {name: random.normal(size=shape) * 0.3 for name, shape in SHAPES.items()}
    shown = [
        (hearing.hear(sheets.melody(one, key)), sheets.states(one, key))
        for one in (sheet(3), sheet(2))
        for key in (F_MAJOR, sheets.heard_key(sheet(12)))
    ]
    expected = 0.0
    for heard, states in shown:
        chain = Field(weights).chain(heard)
        expected += _all_runs(chain) - _total(chain, states)
    tensors = {name: torch.tensor(weight, dtype=torch.float32) for name, weight in weights.items()}
    assert fit._surprise(tensors, fit._Bars(shown)).item() == pytest.approx(expected, rel=1e-4)


def _all_runs(chain: Chain) -> float:
    """Of two bars or three, one by one."""
    runs = chain.nodes[0][:, None] + chain.into(1) + chain.nodes[1]
    if len(chain.nodes) == 3:
        runs = runs[:, :, None] + chain.into(2) + chain.nodes[2]
    return float(np.logaddexp.reduce(runs.ravel()))


def _total(chain: Chain, states: NDArray[np.int64]) -> float:
    total = float(chain.nodes[np.arange(len(states)), states].sum())
    for bar in range(1, len(states)):
        total += float(chain.into(bar)[states[bar - 1], states[bar]])
    return total


def test_what_a_sheet_shows_is_learnt() -> None:
    learnt = fit.fit([sheet()] * 8, iterations=8)
    found = chains.likeliest(learnt.chain(hearing.hear(sheets.melody(sheet(), F_MAJOR))))
    assert (found == sheets.states(sheet(), F_MAJOR)).all()
