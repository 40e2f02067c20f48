from __future__ import annotations

from itertools import pairwise

import pytest

from generation.render.engraving import pulse
from generation.theory import METERS, Meter

FOUR, THREE, SIX_EIGHT = Meter(4, 4), Meter(3, 4), Meter(6, 8)


def written(meter: Meter, start: int, end: int, *, is_rest: bool = False) -> list[int]:
    """The lengths of the values that a note or rest is written as."""
    return [stop - begin for begin, stop in pulse.pieces(meter, start, end, is_rest=is_rest)]


@pytest.mark.parametrize(
    ("meter", "start", "end", "values"),
    [
        (FOUR, 0, 96, [96]),
        (FOUR, 24, 72, [48]),  # quarter, half, quarter
        (FOUR, 12, 36, [24]),  # eighth, quarter, eighth
        (FOUR, 12, 48, [36]),
        (FOUR, 36, 60, [12, 12]),  # the middle of the bar is seen
        (FOUR, 24, 60, [24, 12]),
        (FOUR, 18, 30, [6, 6]),  # and each beat
        (FOUR, 6, 18, [12]),
        (FOUR, 0, 60, [48, 12]),
        (FOUR, 24, 96, [72]),
        (THREE, 0, 72, [72]),
        (THREE, 12, 60, [12, 36]),
        (SIX_EIGHT, 0, 72, [72]),
        (SIX_EIGHT, 24, 48, [12, 12]),
        (SIX_EIGHT, 0, 24, [24]),
        (Meter(5, 4), 0, 120, [72, 48]),
        (Meter(7, 8), 0, 84, [48, 36]),
        (Meter(9, 8), 0, 108, [72, 36]),
        (Meter(12, 8), 0, 144, [144]),
    ],
)
def test_notes_show_the_beats(meter: Meter, start: int, end: int, values: list[int]) -> None:
    assert written(meter, start, end) == values


@pytest.mark.parametrize(
    ("meter", "start", "end", "values"),
    [
        (FOUR, 48, 96, [48]),
        (FOUR, 24, 72, [24, 24]),  # no half rest across the middle
        (FOUR, 12, 48, [12, 24]),
        (THREE, 0, 48, [24, 24]),
        (SIX_EIGHT, 36, 72, [36]),
        (FOUR, 0, 96, [96]),
    ],
)
def test_rests_show_them_more_strictly(meter: Meter, start: int, end: int, values: list[int]) -> None:
    assert written(meter, start, end, is_rest=True) == values


@pytest.mark.parametrize("meter", METERS, ids=str)
@pytest.mark.parametrize("is_rest", [False, True])
def test_any_span_becomes_values_that_fill_it(meter: Meter, is_rest: bool) -> None:
    for start in range(0, meter.bar_ticks, 3):
        for end in range(start + 3, meter.bar_ticks + 1, 3):
            spans = pulse.pieces(meter, start, end, is_rest=is_rest)
            assert (spans[0][0], spans[-1][1]) == (start, end)
            assert all(first[1] == second[0] for first, second in pairwise(spans))
            assert all(stop - begin in pulse.VALUES for begin, stop in spans)


@pytest.mark.parametrize("meter", METERS, ids=str)
def test_groups_of_beats_fill_the_bar(meter: Meter) -> None:
    groups = pulse.groups(meter)
    assert (groups[0][0], groups[-1][1]) == (0, meter.bar_ticks)
    assert all(first[1] == second[0] for first, second in pairwise(groups))
