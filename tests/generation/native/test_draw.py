"""Drawing in C follows its definition."""

import numpy as np
import pytest

from generation.native.network import NativeRunner
from generation.runner import NOT_A_NUMBER, NOT_ALLOWED, Drawn
from generation.sampling import Sampling
from tests.support.briefs import native_network, tiny_network
from tests.support.draws import drawing, expected

VOCABULARY = 710


@pytest.fixture(scope="module")
def runner() -> NativeRunner:
    return native_network(tiny_network()).runner(300, 64, 1)


def draw(runner: NativeRunner, logits: np.ndarray, uniforms, sampling: Sampling, **wishes) -> Drawn:
    runner._logits[: len(logits), :VOCABULARY] = logits
    return runner._draw(drawing(uniforms, sampling, **wishes))


def some(draws: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    logits = random.normal(0, 3, (draws, VOCABULARY)).astype(np.float32)
    return logits, random.random((draws, VOCABULARY)) < random.choice([0.005, 0.1, 0.9], (draws, 1))


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(),
        Sampling(temperature=0.7, top_p=0.5),
        Sampling(temperature=3, top_k=710, top_p=1.0),
        Sampling(top_k=1, top_p=1.0),
        Sampling(temperature=0.01),
    ],
)
def test_it_draws_what_the_definition_says(runner: NativeRunner, sampling: Sampling) -> None:
    random = np.random.default_rng(3)
    logits, masks = some(300)
    masks[:, 0] = True
    leanings = random.normal(0, 1, logits.shape).astype(np.float32)
    uniforms = random.random(300).tolist()
    drawn = draw(runner, logits, uniforms, sampling, masks=masks, leanings=leanings)
    wanted = [
        expected(*each, sampling, uniform) for *each, uniform in zip(logits, masks, leanings, uniforms, strict=True)
    ]
    clear = [number for number, (_, margin) in enumerate(wanted) if margin > 1e-5]
    assert len(clear) > 200
    assert [drawn.tokens[n] for n in clear] == [wanted[n][0] for n in clear]
    own = logits.astype(float)
    nats = np.log(np.exp(own).sum(1)) - own[np.arange(300), drawn.tokens]
    np.testing.assert_allclose(drawn.nats, nats, atol=1e-4)


def test_draws_follow_the_softmax(runner: NativeRunner) -> None:
    logits = np.full((1, VOCABULARY), -30, np.float32)
    logits[0, [5, 600, 709]] = np.log([0.5, 0.3, 0.2])
    masks, uniforms = np.ones((300, VOCABULARY), bool), (np.arange(300) + 0.5) / 300
    sampling = Sampling(top_p=1.0)
    drawn = draw(runner, logits, uniforms, sampling, masks=masks, rows=[0] * 300)
    assert [drawn.tokens.count(token) for token in (5, 600, 709)] == [150, 90, 60]


def test_guidance_goes_from_the_free_row_beyond_the_controlled_one(runner: NativeRunner) -> None:
    logits = np.zeros((2, VOCABULARY), np.float32)
    logits[0, 3], logits[1, 4] = 1.0, 1.5
    one = np.ones((1, VOCABULARY), bool)
    for guidance, token in ((0.0, 4), (0.5, 4), (1.0, 3), (2.0, 3)):
        sampling = Sampling(top_k=1, guidance=guidance)
        drawn = draw(runner, logits, [0.5], sampling, masks=one, free_rows=[1], rows=[0])
        assert drawn.tokens == [token], guidance
    controlled = np.log(np.exp(logits[0]).sum()) - 1
    assert drawn.nats == pytest.approx([controlled], abs=1e-4)


def test_what_cannot_be_drawn_is_told_and_harms_nobody(runner: NativeRunner) -> None:
    logits, masks = some(5)
    masks[:] = True
    uniforms = [0.3] * 5
    sound = draw(runner, logits, uniforms, Sampling(), masks=masks)
    logits[1, 400], logits[2, 0] = np.nan, np.inf
    masks[3] = False
    drawn = draw(runner, logits, uniforms, Sampling(), masks=masks)
    assert drawn.tokens[1:4] == [NOT_A_NUMBER, NOT_A_NUMBER, NOT_ALLOWED]
    assert (drawn.tokens[0], drawn.tokens[4]) == (sound.tokens[0], sound.tokens[4])
