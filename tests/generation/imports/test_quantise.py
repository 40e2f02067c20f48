"""Onsets go where the file has them, or where the player meant them."""

import numpy as np
import pytest

from generation.imports import quantise
from generation.tokens import GRID


def ticks(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def test_what_is_on_the_grid_stays() -> None:
    onsets = ticks(*(quarter * 24 + place for quarter in range(4) for place in GRID))
    assert quantise.is_exact(onsets)
    assert quantise.snapped(onsets).tolist() == onsets.tolist()


def test_rounding_of_coarse_files_is_not_playing() -> None:
    assert quantise.is_exact(ticks(0, 5.6, 12.4, 17.6, 24) + 0.1)
    assert not quantise.is_exact(ticks(0, 7, 13, 22, 25))


@pytest.mark.parametrize(
    ("played", "meant"),
    [
        ((0.6, 11.2, 23.1, 36.9), (0, 12, 24, 36)),  # eighths
        ((0.4, 7.3, 16.9), (0, 8, 16)),  # a triplet
        ((0, 15.1, 24.6, 39.2), (0, 16, 24, 40)),  # swing
        ((0.3, 6.8, 11.1, 18.7), (0, 6, 12, 18)),  # sixteenths
        ((23.2, 47.5), (24, 48)),  # early, both
    ],
)
def test_each_quarter_is_divided_as_its_notes_speak_for(played, meant) -> None:
    assert quantise.meant(ticks(*played), 120).tolist() == list(meant)


def test_notes_on_the_beats_leave_less_doubt_than_notes_anywhere() -> None:
    rng = np.random.default_rng(3)
    assert quantise.doubt(ticks(*range(0, 480, 12)), 100) < quantise.doubt(np.sort(rng.uniform(0, 480, 40)), 100) / 2


def test_lengths_are_kept_to_the_tick_or_put_on_a_grid_of_their_own() -> None:
    durations = ticks(0, 2, 7.2, 11, 22, 95)
    assert quantise.lengths(durations, exact=True).tolist() == [3, 3, 7, 11, 22, 95]
    assert quantise.lengths(durations, exact=False).tolist() == [3, 3, 6, 12, 24, 96]
