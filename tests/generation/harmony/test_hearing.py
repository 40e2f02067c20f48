"""A tune in numbers: what sounds in each bar, and where the bar stands."""

from __future__ import annotations

import numpy as np
import pytest

from generation.harmony import hearing
from generation.harmony.hearing import KINDS, PLACES, Heard, Melody
from generation.score import Note
from generation.theory import Key, Meter

C, E, G, A = 60, 64, 67, 69


def heard(notes: list[tuple[int, int, int]], *, bars: int, meter: Meter = Meter(4, 4), key: str = "C") -> Heard:  # noqa: B008
    """Of (onset, pitch, duration)."""
    melody = tuple(Note(onset, pitch, duration, 80) for onset, pitch, duration in notes)
    return hearing.hear(Melody(notes=melody, meter=meter, key=Key(key, "major"), bars=bars))


def degrees(found: Heard, kind: str, bar: int) -> dict[int, float]:
    row = found.pitches[bar, KINDS.index(kind)]
    return {degree: round(float(row[degree]), 3) for degree in np.flatnonzero(row).tolist()}


def test_a_bar_is_heard_by_degrees_of_the_key() -> None:
    found = heard([(0, E, 24), (24, G, 24), (48, C + 12, 48)], bars=1, key="A")
    assert degrees(found, "time", 0) == {7: 0.25, 10: 0.25, 3: 0.5}
    assert degrees(found, "downbeat", 0) == {7: 1}
    assert degrees(found, "middle", 0) == degrees(found, "longest", 0) == degrees(found, "last", 0) == {3: 1}
    assert degrees(found, "first half", 0) == {7: 0.25, 10: 0.25}
    assert degrees(found, "second half", 0) == {3: 0.5}


def test_a_note_counts_in_every_bar_in_which_it_sounds() -> None:
    found = heard([(72, G, 48)], bars=2)
    assert (degrees(found, "time", 0), degrees(found, "time", 1)) == ({7: 0.25}, {7: 0.25})
    assert degrees(found, "downbeat", 1) == {7: 1}
    assert degrees(found, "next downbeat", 0) == {7: 1}
    assert degrees(found, "time before", 1) == {7: 0.25}


def test_a_pickup_and_what_rings_on_behind_the_end_are_left_out() -> None:
    found = heard([(-24, G, 24), (0, C, 300)], bars=2)
    assert found.time.tolist() == [[1.0] + [0.0] * 11] * 2


@pytest.mark.parametrize(("meter", "tick"), [("4/4", 48), ("3/4", 48), ("6/8", 36), ("5/4", 72)])
def test_the_second_accent_is_where_the_meter_has_it(meter: str, tick: int) -> None:
    parsed = Meter.parse(meter)
    found = heard([(0, C, tick), (tick, A, parsed.bar_ticks - tick)], bars=1, meter=parsed)
    assert degrees(found, "middle", 0) == {9: 1}


def test_bars_know_their_place_in_the_tune() -> None:
    found = heard([(0, C, 24)], bars=12)
    assert found.places.shape == (12, PLACES)
    assert len({tuple(row) for row in found.places.tolist()}) >= 8, "most bars can be told from the others"
    assert found.places[0].tolist() != found.places[4].tolist()


def test_silence_is_nothing_but_places() -> None:
    assert not heard([], bars=3).pitches.any()
