"""The watermark's bits: they bear errors, and nothing passes for them by chance."""

from __future__ import annotations

import numpy as np
import pytest

from generation.marks import code


@pytest.mark.parametrize("payload", [0, 1, 0x1234ABCD, 2**32 - 1])
def test_what_is_encoded_is_decoded(payload: int) -> None:
    sent = code.encode(payload)
    assert sent.shape == (code.CODE_BITS,)
    assert set(sent.tolist()) <= {-1.0, 1.0}
    assert code.decode(sent) == payload


def test_noise_as_strong_as_the_bits_is_borne() -> None:
    dice = np.random.default_rng(1)
    received = [code.encode(payload) + dice.normal(0, 1, code.CODE_BITS) for payload in range(100)]
    assert [code.decode(one.astype(np.float32)) for one in received] == list(range(100))


def test_a_burst_that_is_lost_is_filled_in() -> None:
    received = code.encode(0xCAFE)
    received[40:52] = 0
    assert code.decode(received) == 0xCAFE


def test_noise_has_no_check_sum() -> None:
    dice = np.random.default_rng(2)
    decoded = [code.decode(dice.normal(0, 1, code.CODE_BITS).astype(np.float32)) for _ in range(200)]
    assert decoded == [None] * 200


@pytest.mark.parametrize("payload", [-1, 2**32])
def test_a_payload_has_32_bits(payload: int) -> None:
    with pytest.raises(OverflowError):
        code.encode(payload)
