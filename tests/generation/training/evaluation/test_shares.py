"""Shares with intervals, and the agreement of moods."""

from __future__ import annotations

import pytest

from generation.brief import Mood
from generation.training.evaluation.shares import MoodAgreement, Share, correlation


def test_wilson_s_interval_is_the_textbook_s() -> None:
    share = Share.counted(8, 10)
    assert (share.share, share.low, share.high) == pytest.approx((0.8, 0.490, 0.943), abs=0.001)


def test_the_interval_keeps_its_width_at_the_edges() -> None:
    assert Share.counted(10, 10).low == pytest.approx(0.722, abs=0.001)
    assert Share.counted(10, 10).high == 1
    assert Share.counted(0, 10).low == 0
    assert Share.of_all([]) == Share(right=0, of=0, share=0.0, low=0.0, high=1.0)


def test_moods_agree_by_correlation_and_by_sign() -> None:
    requested = [Mood(0.8, -0.5), Mood(-0.4, 0.5), Mood(0.05, 0.9)]
    measured = [Mood(0.4, -0.1), Mood(0.1, 0.3), Mood(-0.2, 0.5)]
    found = MoodAgreement.of(requested, measured)
    assert found.arousal_r > 0.9
    assert (found.arousal_sign.right, found.arousal_sign.of) == (3, 3)
    assert (found.valence_sign.right, found.valence_sign.of) == (1, 2)  # the third asks for neither


def test_what_does_not_vary_does_not_correlate() -> None:
    assert correlation([(1.0, 0.2), (1.0, 0.9)]) == 0
