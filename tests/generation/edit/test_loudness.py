"""Livelier is louder; who was the louder one still is."""

from __future__ import annotations

import itertools

from generation.edit import loudness
from generation.score import Score
from tests.support.scores import band_score

SONG = band_score()


def velocities(score: Score) -> list[int]:
    return [note.velocity for part in score.parts for note in part.notes]


def test_livelier_is_louder_and_calmer_is_softer() -> None:
    usual = loudness.usual(SONG)
    assert loudness.usual(loudness.livelier(SONG, 0.5)) > usual + 8
    assert loudness.usual(loudness.livelier(SONG, -0.5)) < usual - 8
    assert loudness.livelier(SONG, 0) == SONG


def test_nobody_overtakes_another() -> None:
    before = velocities(SONG)
    for by in (-2, -0.7, 0.7, 2):
        after = velocities(loudness.livelier(SONG, by))
        assert all(1 <= one <= 127 for one in after)
        order = sorted(range(len(before)), key=before.__getitem__)
        assert all(
            after[one] <= after[other] for one, other in itertools.pairwise(order) if before[one] < before[other]
        )
