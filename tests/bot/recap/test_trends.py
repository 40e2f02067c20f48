"""Shares by week."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.recap import trends
from bot.recap.trends import OTHERS
from storage.tallies import Made

NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)


def song(style: str, days: float, *, valence: float | None = 0.8) -> Made:
    return Made(style=style, valence=valence, arousal=0.8, asker="ann", asked_at=NOW - timedelta(days=days), seconds=60)


def test_weeks_end_now_and_begin_with_the_first_song():
    found = trends.of([song("waltz", 20), song("polka", 6.9), song("waltz", 0)], NOW)
    assert found.songs == (1, 0, 2)
    waltz, polka = found.styles
    assert (waltz.name, waltz.shares, waltz.now) == ("waltz", (1.0, None, 0.5), 0.5)
    assert (polka.name, polka.shares) == ("polka", (0.0, None, 0.5))
    assert not found.is_foretold


def test_rare_styles_are_counted_together():
    songs = [song(f"style {n}", day) for n in range(9) for day in range(9 - n)]
    found = trends.of(songs, NOW)
    assert [one.name for one in found.styles] == [*(f"style {n}" for n in range(5)), OTHERS]
    for week in range(len(found.songs)):
        assert sum(one.shares[week] or 0 for one in found.styles) == pytest.approx(1)


def test_one_style_more_is_no_other():
    found = trends.of([song(f"style {n}", 1) for n in range(6)], NOW)
    assert OTHERS not in [one.name for one in found.styles]


def test_songs_of_which_no_mood_is_known_have_styles_only():
    found = trends.of([song("waltz", 1, valence=None)], NOW)
    assert [one.name for one in found.styles] == ["waltz"]
    assert found.moods == ()


def test_songs_of_a_clock_that_is_ahead_are_left_for_later():
    assert trends.of([song("waltz", -1)], NOW).is_empty
    assert trends.of([], NOW).is_empty
