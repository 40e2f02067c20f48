"""Instruments that can stand for each other."""

from __future__ import annotations

import itertools

from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.neighbours import ROWS


def test_neighbours_share_most_of_their_range() -> None:
    for row in ROWS:
        for one, other in itertools.pairwise(row):
            low, high = GENERAL_MIDI[one], GENERAL_MIDI[other]
            assert min(low.high, high.high) > max(low.low, high.low), (low.name, high.name)
