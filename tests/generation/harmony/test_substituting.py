"""Other chords: on other roots, borne by the tune, in an order that depends on the seed alone."""

from __future__ import annotations

import pytest

from generation.harmony import families, harmonising, substituting
from generation.theory import Chord
from tests.support.twinkle import F_MAJOR, tune

SINGLE = [frozenset({bar}) for bar in range(11)]


@pytest.fixture(scope="module")
def chords() -> tuple[Chord, ...]:
    return harmonising.harmonised(tune(), "folk")


def test_every_change_is_to_another_root_that_the_tune_bears(chords: tuple[Chord, ...]) -> None:
    changes = substituting.order(tune(), chords, SINGLE, seed=1)
    assert len(changes) == len({bars for bars, _ in changes}) >= 10
    time = harmonising.hearing.hear(tune()).time
    for bars, state in changes:
        (bar,) = bars
        assert families.root_of(state, F_MAJOR.pitch_class) != chords[bar].root
        borne, before = (
            sum(time[bar, sorted(tones)])
            for tones in (families.tones_of(state, 0), {(pc - 5) % 12 for pc in chords[bar].pitch_classes})
        )
        assert borne >= min(0.5 * time[bar].sum(), before) - 1e-9


def test_bars_that_belong_together_change_together(chords: tuple[Chord, ...]) -> None:
    returning = [frozenset({0, 8}), frozenset({1, 9}), frozenset({4})]
    changes = substituting.order(tune(), chords, returning, seed=1)
    assert {bars for bars, _ in changes} == set(returning)


def test_the_seed_decides(chords: tuple[Chord, ...]) -> None:
    first, again, other = (substituting.order(tune(), chords, SINGLE, seed=seed) for seed in (1, 1, 2))
    assert first == again != other


def test_bars_without_a_chord_are_no_trouble(chords: tuple[Chord, ...]) -> None:
    some = [None if bar % 3 == 0 else chord for bar, chord in enumerate(chords)]
    assert substituting.order(tune(), some, [frozenset({1}), frozenset({5})], seed=1)
