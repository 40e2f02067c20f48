"""The decoder says what the network says."""

import pytest
import torch

from generation.network import MusicConfig, MusicTransformer
from tests.support.briefs import composer_of


@pytest.fixture(scope="module")
def network() -> MusicTransformer:
    torch.manual_seed(0)
    config = MusicConfig(hidden_size=64, intermediate_size=96, num_hidden_layers=3, num_attention_heads=4)
    network = MusicTransformer(config).eval()
    with torch.no_grad():
        for parameter in network.parameters():  # norms that are not all ones, and logits that differ
            parameter.add_(torch.randn_like(parameter) * 0.1)
    return network


@torch.inference_mode()
def test_its_logits_are_the_networks(network: MusicTransformer) -> None:
    decoder = composer_of(network).decoder
    ids = torch.randint(3, network.config.vocab_size, (60,))
    times = torch.arange(60) // 3 * 12
    expected = network(ids[None], times[None])[0]
    cache = decoder.empty_cache(64)
    spans = [(0, 20), (20, 21), (21, 50), *((step, step + 1) for step in range(50, 60))]
    for first, end in spans:
        logits = decoder.read(ids[first:end], times[first:end], cache)
        torch.testing.assert_close(logits, expected[end - 1], atol=1e-3, rtol=1e-3)
    assert cache.length == 60
