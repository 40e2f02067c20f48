"""Runs of chords, against all runs that there are."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from generation.harmony import chains
from generation.harmony.chains import Chain

BARS, STATES = 4, 5


@pytest.fixture
def chain() -> Chain:
    random = np.random.default_rng(3)
    return Chain(random.normal(size=(BARS, STATES)), random.normal(size=(STATES, STATES)), random.normal(size=BARS))


def total(chain: Chain, run: tuple[int, ...]) -> float:
    score = sum(float(chain.nodes[bar, state]) for bar, state in enumerate(run))
    for bar in range(1, BARS):
        score += float(chain.edges[run[bar - 1], run[bar]])
        score += float(chain.stays[bar]) * (run[bar - 1] == run[bar])
    return score


def test_the_best_path_is_the_best_of_all(chain: Chain) -> None:
    best = max(itertools.product(range(STATES), repeat=BARS), key=lambda run: total(chain, run))
    assert tuple(chains.best_path(chain)) == best


def test_likelihoods_are_those_of_all_runs_together(chain: Chain) -> None:
    expected = np.zeros((BARS, STATES))
    for run in itertools.product(range(STATES), repeat=BARS):
        for bar, state in enumerate(run):
            expected[bar, state] += np.exp(total(chain, run))
    np.testing.assert_allclose(chains.likelihoods(chain), expected / expected.sum(axis=1, keepdims=True), rtol=1e-9)


def test_the_likeliest_root_counts_before_its_family() -> None:
    nodes = np.full((1, 48), -20.0)
    nodes[0, 7] = np.log(0.4)  # one chord on 7, and two on 2 that are likelier together
    nodes[0, [2, 26]] = np.log((0.28, 0.32))
    assert chains.likeliest(Chain(nodes, np.zeros((48, 48)), np.zeros(1))).tolist() == [26]


def test_long_runs_and_great_scores_do_no_harm() -> None:
    random = np.random.default_rng(4)
    long = Chain(random.normal(size=(400, 48)) * 40, random.normal(size=(48, 48)) * 5, random.normal(size=400))
    found = chains.likelihoods(long)
    assert np.isfinite(found).all()
    np.testing.assert_allclose(found.sum(axis=1), 1)
