import numpy as np
import pytest

from generation.sampling import Dice, Sampling, draw

VOCABULARY = 200


def _logits(seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=VOCABULARY).astype(np.float32)


def _allowed(*tokens: int) -> np.ndarray:
    mask = np.zeros(VOCABULARY, np.bool_)
    mask[list(tokens)] = True
    return mask


def test_nothing_but_what_is_allowed_is_drawn() -> None:
    dice = Dice(1)
    drawn = {draw(_logits(), _allowed(3, 50, 199), Sampling(top_p=1.0), dice) for _ in range(300)}
    assert drawn == {3, 50, 199}


def test_draws_follow_the_softmax() -> None:
    logits = np.log(np.array([0.5, 0.3, 0.2], np.float32))
    dice, counts = Dice(2), np.zeros(3)
    for _ in range(4000):
        counts[draw(logits, np.ones(3, np.bool_), Sampling(temperature=1.0, top_p=1.0), dice)] += 1
    np.testing.assert_allclose(counts / 4000, [0.5, 0.3, 0.2], atol=0.03)


def test_the_nucleus_leaves_out_the_tail() -> None:
    logits = np.log(np.array([0.6, 0.3, 0.06, 0.04], np.float32))
    settings = Sampling(temperature=1.0, top_p=0.85)
    dice = Dice(3)
    assert {draw(logits, np.ones(4, np.bool_), settings, dice) for _ in range(500)} == {0, 1}


def test_low_temperature_takes_the_best() -> None:
    logits, dice = _logits(), Dice(4)
    best = int(np.argmax(logits))
    settings = Sampling(temperature=0.01)
    assert all(draw(logits, np.ones(VOCABULARY, np.bool_), settings, dice) == best for _ in range(50))


def test_the_same_seed_draws_the_same() -> None:
    def run(seed: int) -> list[int]:
        dice = Dice(seed)
        return [draw(_logits(step), np.ones(VOCABULARY, np.bool_), Sampling(), dice) for step in range(50)]

    assert run(5) == run(5)
    assert run(5) != run(6)
    assert run(2**53 - 1)


def test_what_cannot_be_drawn_is_an_error() -> None:
    with pytest.raises(ValueError, match="no token is allowed"):
        draw(_logits(), _allowed(), Sampling(), Dice(1))
    with pytest.raises(ValueError, match="not a number"):
        draw(np.full(VOCABULARY, np.nan, np.float32), _allowed(1, 2), Sampling(), Dice(1))


def test_a_groove_has_a_temperature_of_its_own() -> None:
    logits = np.log(np.array([0.6, 0.4], np.float32))
    settings = Sampling(temperature=1.0, groove_temperature=0.05, top_p=1.0)
    dice = Dice(7)
    assert {draw(logits, np.ones(2, np.bool_), settings, dice, groove=True) for _ in range(100)} == {0}
    assert {draw(logits, np.ones(2, np.bool_), settings, dice) for _ in range(100)} == {0, 1}
