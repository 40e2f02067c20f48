"""The decoder says what the network says."""

import numpy as np
import pytest
import torch

from generation.decoding import Decoder
from generation.network import MusicConfig, MusicTransformer
from tests.support.briefs import composer_of

ROWS = 3
SONG = 60  # tokens


@pytest.fixture(scope="module")
def network() -> MusicTransformer:
    torch.manual_seed(0)
    config = MusicConfig(hidden_size=64, intermediate_size=96, num_hidden_layers=3, num_attention_heads=4)
    network = MusicTransformer(config).eval()
    with torch.no_grad():
        for parameter in network.parameters():  # norms that are not all ones, and logits that differ
            parameter.add_(torch.randn_like(parameter) * 0.1)
    return network


@pytest.fixture(scope="module")
def decoder(network: MusicTransformer) -> Decoder:
    return composer_of(network).decoder


@pytest.fixture(scope="module")
def songs(network: MusicTransformer) -> tuple[np.ndarray, np.ndarray]:
    """Ids and times of some songs, both (ROWS, SONG)."""
    random = np.random.default_rng(1)
    ids = random.integers(3, network.config.vocab_size, (ROWS, SONG))
    return ids, random.integers(0, 9, (ROWS, SONG)).cumsum(1)


@pytest.fixture(scope="module")
def expected(network: MusicTransformer, songs: tuple[np.ndarray, np.ndarray]) -> torch.Tensor:
    with torch.inference_mode():
        return network(torch.from_numpy(songs[0]), torch.from_numpy(songs[1]))


SPANS = [(0, 20), (20, 21), (21, 50), *((step, step + 1) for step in range(50, SONG))]


@pytest.mark.parametrize("row", range(ROWS))
def test_its_logits_are_the_networks(decoder: Decoder, songs, expected: torch.Tensor, row: int) -> None:
    ids, times = songs[0][row], songs[1][row]
    cache = decoder.empty_cache(1, SONG)
    for first, end in SPANS:
        logits = decoder.read(ids[first:end], times[first:end], [end - first], cache)
        torch.testing.assert_close(logits[0], expected[row, end - 1], atol=1e-3, rtol=1e-3)
    assert cache.lengths == [SONG]


def test_songs_read_together_are_read_as_each_by_itself(decoder: Decoder, songs, expected: torch.Tensor) -> None:
    """Rows of different lengths, which read one token or several at once, and leave when they are done."""
    random = np.random.default_rng(2)
    cache = decoder.empty_cache(ROWS, SONG)
    active, done = list(range(ROWS)), [0] * ROWS
    while active:
        bold = random.random() < 0.3
        counts = [min(int(random.integers(1, 9 + 5 * row)) if bold else 1, SONG - done[row]) for row in active]
        ids, times = (
            np.concatenate([own[row, done[row] : done[row] + n] for row, n in zip(active, counts, strict=True)])
            for own in songs
        )
        logits = decoder.read(ids, times, counts, cache)
        for place, (row, count) in enumerate(zip(active, counts, strict=True)):
            done[row] += count
            torch.testing.assert_close(logits[place], expected[row, done[row] - 1], atol=1e-3, rtol=1e-3)
        assert cache.lengths == [done[row] for row in active]
        staying = [place for place, row in enumerate(active) if done[row] < SONG]
        if len(staying) < len(active):
            cache.keep(staying)
            active = [active[place] for place in staying]


def test_a_row_may_begin_anew_beside_others(decoder: Decoder, songs, expected: torch.Tensor) -> None:
    cache = decoder.empty_cache(2, SONG)
    ids, times = (np.concatenate([own[0, :30], own[1, :40]]) for own in songs)
    decoder.read(ids, times, [30, 40], cache)
    cache.lengths[0] = 0
    ids, times = (np.concatenate([own[2, :25], own[1, 40:41]]) for own in songs)
    logits = decoder.read(ids, times, [25, 1], cache)
    torch.testing.assert_close(logits[0], expected[2, 24], atol=1e-3, rtol=1e-3)
    torch.testing.assert_close(logits[1], expected[1, 40], atol=1e-3, rtol=1e-3)
