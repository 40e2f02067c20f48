"""Beats and bar lines are heard in what was played without a click."""

import numpy as np
import pytest

from generation.imports import beats
from generation.imports.beats import Played


def strummed(beats_a_bar: int, *, bpm: float, bars: int = 24, drift: float = 0.0, begin: float = 1.3) -> Played:
    """A low note on each bar line, chords on the other beats, a note between them now and then."""
    rng = np.random.default_rng(5)
    pace = np.cumprod(1 + rng.normal(0, drift, bars * beats_a_bar))
    times = begin + np.concatenate([[0], np.cumsum(60 / bpm * pace)])
    rows = []
    for beat in range(bars * beats_a_bar):
        at, lasts, root = times[beat], times[beat + 1] - times[beat], (0, 5, 7, 9)[beat // beats_a_bar % 4]
        if beat % beats_a_bar == 0:
            rows.append((at, lasts * beats_a_bar, 36 + root))
        else:
            rows += [(at, lasts * 0.8, 60 + root + step) for step in (0, 4, 7)]
        if rng.random() < 0.3:
            rows.append((at + lasts / 2, lasts / 2, 72 + root))
    onset, duration, pitch = np.array(sorted(rows)).T
    return Played(
        onset=onset + rng.normal(0, 0.005, len(onset)).clip(-0.01, 0.01),
        duration=duration,
        pitch=pitch.astype(np.int64),
        velocity=np.full(len(onset), 80),
    )


@pytest.mark.parametrize("bpm", [72, 100, 132])
@pytest.mark.parametrize("drift", [0.0, 0.01])
def test_one_of_the_ways_to_count_is_the_player_s(bpm: float, drift: float) -> None:
    played = strummed(4, bpm=bpm, drift=drift)
    low = played.onset[played.pitch < 48]
    aways = [np.abs(low[:, None] - counted).min(axis=1).max() for counted in beats.candidates(played)]
    counts = [np.diff(np.searchsorted(counted, low - 0.1)) for counted in beats.candidates(played)]
    assert any(away < 0.06 and (count == 4).all() for away, count in zip(aways, counts, strict=True))


@pytest.mark.parametrize("beats_a_bar", [3, 4])
def test_bar_lines_are_where_the_bass_is(beats_a_bar: int) -> None:
    played = strummed(beats_a_bar, bpm=100)
    counted = played.onset[0] + 0.6 * np.arange(-2, beats_a_bar * 24 + 2)
    assert beats.bars(played, counted) == (beats_a_bar, 2)


def test_a_few_notes_are_too_little_to_count_by() -> None:
    played = strummed(4, bpm=100, bars=1)
    assert beats.candidates(played) == []
