import numpy as np
import pytest

from generation.sampling import Dice, Sampling, draw

CANDIDATES = 200


def _logits(seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=CANDIDATES).astype(np.float32)


def test_draws_follow_the_softmax() -> None:
    logits = np.log(np.array([0.5, 0.3, 0.2], np.float32))
    dice, counts = Dice(2), np.zeros(3)
    for _ in range(4000):
        counts[draw(logits, Sampling(temperature=1.0, top_p=1.0), dice)] += 1
    np.testing.assert_allclose(counts / 4000, [0.5, 0.3, 0.2], atol=0.03)


def test_the_nucleus_leaves_out_the_tail() -> None:
    logits = np.log(np.array([0.6, 0.3, 0.06, 0.04], np.float32))
    settings = Sampling(temperature=1.0, top_p=0.85)
    dice = Dice(3)
    assert {draw(logits, settings, dice) for _ in range(500)} == {0, 1}


def test_only_the_best_few_are_drawn() -> None:
    logits, dice = _logits(), Dice(6)
    best = set(np.argsort(-logits)[:3].tolist())
    assert {draw(logits, Sampling(temperature=5.0, top_k=3, top_p=1.0), dice) for _ in range(200)} == best


def test_low_temperature_takes_the_best() -> None:
    logits, dice = _logits(), Dice(4)
    best = int(np.argmax(logits))
    settings = Sampling(temperature=0.01)
    assert all(draw(logits, settings, dice) == best for _ in range(50))


def test_the_same_seed_and_take_draw_the_same() -> None:
    def run(seed: int, take: int = 0) -> list[int]:
        dice = Dice(seed, take)
        return [draw(_logits(step), Sampling(), dice) for step in range(50)]

    assert run(5) == run(5)
    assert run(5) != run(6)
    assert run(5, 1) == run(5, 1)
    assert len({tuple(run(5, take)) for take in range(4)}) == 4
    assert run(2**53 - 1)


def test_what_cannot_be_drawn_is_an_error() -> None:
    with pytest.raises(ValueError, match="no token is allowed"):
        draw(_logits()[:0], Sampling(), Dice(1))
    with pytest.raises(ValueError, match="not a number"):
        draw(np.full(CANDIDATES, np.nan, np.float32), Sampling(), Dice(1))


def test_a_groove_has_a_temperature_of_its_own() -> None:
    logits = np.log(np.array([0.6, 0.4], np.float32))
    settings = Sampling(temperature=1.0, groove_temperature=0.05, top_p=1.0)
    dice = Dice(7)
    assert {draw(logits, settings, dice, groove=True) for _ in range(100)} == {0}
    assert {draw(logits, settings, dice) for _ in range(100)} == {0, 1}
