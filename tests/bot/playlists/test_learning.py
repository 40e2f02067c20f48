"""What moderators' lessons say of songs, and when they say nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from bot.playlists import learning
from storage.lessons import Lesson, Verdict

NOW = datetime(2026, 11, 22, tzinfo=UTC)
WALTZ, MARCH, POLKA = np.eye(3)


def lessons(*verdicts: Verdict, age: timedelta = timedelta()) -> list[Lesson]:
    return [Lesson(song_id=str(n), day=date(2026, 11, 1), verdict=one, at=NOW - age) for n, one in enumerate(verdicts)]


def says(taught: Sequence[Lesson], rows: Sequence[np.ndarray]) -> tuple[float, float, float]:
    """Of a waltz, a march and a polka."""
    learnt = learning.learn(taught, np.array(rows).reshape(len(rows), 3), NOW)
    return tuple(learnt.says(np.eye(3)))


def test_without_lessons_nothing_is_said():
    assert says([], []) == (0, 0, 0)


def test_who_keeps_everything_or_drops_everything_says_nothing_of_songs():
    for verdict in Verdict:
        assert says(lessons(*[verdict] * 9), [WALTZ] * 6 + [MARCH] * 3) == pytest.approx((0, 0, 0), abs=1e-6)


def test_what_is_dropped_falls_and_what_is_kept_rises():
    taught = lessons(*[Verdict.KEPT] * 6, *[Verdict.DROPPED] * 6)
    waltz, march, polka = says(taught, [WALTZ] * 6 + [MARCH] * 6)
    assert waltz > 1 > -1 > march
    assert polka == pytest.approx(0, abs=0.05)  # of which nothing was learnt


def test_one_lesson_moves_little_and_more_move_more():
    sizes = [
        says(lessons(*[Verdict.KEPT] * n, *[Verdict.DROPPED] * n), [WALTZ] * n + [MARCH] * n)[0] for n in (1, 3, 10, 50)
    ]
    assert sizes == sorted(sizes)
    assert sizes[0] < 0.5


def test_adding_counts_as_keeping_and_swapping_less_than_dropping():
    rows = [WALTZ] * 4 + [MARCH] * 4
    dropped = says(lessons(*[Verdict.KEPT] * 4, *[Verdict.DROPPED] * 4), rows)
    swapped = says(lessons(*[Verdict.KEPT] * 4, *[Verdict.SWAPPED_OUT] * 4), rows)
    added = says(lessons(*[Verdict.ADDED] * 4, *[Verdict.DROPPED] * 4), rows)
    assert dropped[0] - dropped[1] > swapped[0] - swapped[1] > 0
    assert added == pytest.approx(dropped)


def test_old_lessons_fade():
    rows = [WALTZ] * 4 + [MARCH] * 4
    verdicts = [Verdict.KEPT] * 4 + [Verdict.DROPPED] * 4
    new, old = says(lessons(*verdicts), rows), says(lessons(*verdicts, age=2 * learning.HALF_LIFE), rows)
    assert 0 < old[0] < new[0]
    against = lessons(*[Verdict.DROPPED] * 4, *[Verdict.KEPT] * 4, age=2 * learning.HALF_LIFE)
    assert says([*lessons(*verdicts), *against], rows + rows)[0] > 0  # they changed their minds


def test_it_finds_hidden_preferences():
    """Of a thousand simulated decisions by a known rule, the order of new songs is nearly the rule's own."""
    dice = np.random.default_rng(3)
    hidden, songs = dice.normal(0, 1, 40), dice.normal(0, 0.5, (1000, 40))
    kept = dice.random(1000) < 1 / (1 + np.exp(-(1 + songs @ hidden)))
    taught = lessons(*(Verdict.KEPT if one else Verdict.DROPPED for one in kept))
    learnt = learning.learn(taught, songs, NOW)
    new = dice.normal(0, 0.5, (500, 40))
    assert np.corrcoef(learnt.says(new), new @ hidden)[0, 1] > 0.9


def test_nothing_overflows():
    taught = lessons(*[Verdict.KEPT] * 3, *[Verdict.DROPPED] * 3, age=timedelta(days=-1))
    learnt = learning.learn(taught, np.array([WALTZ * 1e3] * 3 + [MARCH * 1e3] * 3), NOW)
    assert np.isfinite(learnt.says(np.eye(3) * 1e3)).all()
