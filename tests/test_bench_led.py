"""The simulation of what taste-led composing gains: its listeners, and how gains are counted."""

from __future__ import annotations

import numpy as np
import pytest

from bench import led
from bench.led import Gain, Listeners, Takes
from generation import measured
from generation.critic import Terms, Verdict


def made(seed: int, *, copies: int = 0) -> Takes:
    """Eight takes of a brief that differ in everything."""
    dice = np.random.default_rng(seed)
    verdicts = tuple(
        Verdict(
            terms=Terms(**{name: 1.0 if name == "validity" else dice.uniform() for name in Terms.__annotations__}),
            shared_run=99 if number < copies else 5,
        )
        for number in range(8)
    )
    found = tuple({one.name: one.usual + one.spread * dice.normal() for one in measured.MEASURES} for _ in range(8))
    return Takes(verdicts=verdicts, found=found, seconds=1.0)


TAKES = [made(seed) for seed in range(20)]


def test_takes_are_kept_as_they_are():
    assert Takes.from_json(TAKES[0].to_json()) == TAKES[0]


@pytest.mark.parametrize("share", led.SHARES)
def test_listeners_like_half_of_all_takes_and_as_much_by_taste_as_is_said(share: float):
    listeners = Listeners.of(TAKES, share, np.random.default_rng(1))
    utility = listeners.utility()
    assert abs((utility > 0).mean() - 0.5) < 0.02
    assert utility.var() == pytest.approx(1.0, abs=0.03)
    taste = listeners.taste - listeners.taste.mean(axis=(1, 2), keepdims=True)
    assert np.sqrt(share) == pytest.approx((utility * taste).mean(), abs=0.03)


def test_who_knows_the_taste_chooses_what_is_liked(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(led, "LISTENERS", 50)
    dice = np.random.default_rng(1)
    weights = dice.normal(size=(led.LISTENERS, measured.COUNT))
    found = np.array([[measured.standardised(take) for take in one.found] for one in TAKES])
    utility = np.einsum("lm,btm->lbt", weights, found)
    without, knowing = led.liked(TAKES, utility, 8, None), led.liked(TAKES, utility, 8, 0.3 * weights)
    assert without.mean() == pytest.approx(0.5, abs=0.1)
    assert knowing.mean() > without.mean() + 0.2
    assert (led.liked(TAKES, utility, 8, np.zeros_like(weights)) == without).all()
    gain = Gain.of(without, knowing, dice)
    assert gain.low < gain.led - gain.without < gain.high
    assert gain.low > 0


def test_copies_are_chosen_by_nobody():
    one = made(3, copies=7)
    utility = np.full((2, 1, 8), -1.0)
    utility[:, :, 7] = 1.0
    assert (led.liked([one], utility, 8, None) == 1).all()
    assert (led.liked([one], utility, 8, np.ones((2, measured.COUNT))) == 1).all()


def test_reactions_follow_what_is_liked():
    assert [led.reaction(utility) for utility in (1.5, 0.5, -0.5, -1.5)] == [2.0, 1.0, -0.5, -1.0]
