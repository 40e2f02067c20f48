"""The C code says what the network says, to 8 bits; and the same to the last bit on every processor, in any company."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from generation.errors import NativeError
from generation.native import library
from generation.native.network import NativeNetwork, NativeRunner
from generation.network import MusicConfig, MusicTransformer
from generation.runner import Step
from generation.sizes import Sizes
from tests.support.briefs import native_network

ROWS, SONG = 5, 200
KINDS = library.kinds()


@pytest.fixture(scope="module")
def network() -> MusicTransformer:
    torch.manual_seed(0)
    config = MusicConfig(hidden_size=192, intermediate_size=272, num_hidden_layers=3, num_attention_heads=6)
    network = MusicTransformer(config).eval()
    with torch.no_grad():
        for name, parameter in network.named_parameters():  # norms that are not all ones, and logits that differ
            parameter.add_(torch.randn_like(parameter) * (0.2 if "norm" in name else 0.05))
    return network


@pytest.fixture(scope="module", params=KINDS)
def native(network: MusicTransformer, request: pytest.FixtureRequest) -> NativeNetwork:
    return native_network(network, kind=request.param)


@pytest.fixture(scope="module")
def songs() -> tuple[np.ndarray, np.ndarray]:
    """Ids and times of some songs, both (ROWS, SONG)."""
    random = np.random.default_rng(1)
    return random.integers(3, 700, (ROWS, SONG)), random.integers(0, 9, (ROWS, SONG)).cumsum(1)


def read(runner: NativeRunner, songs, *pieces: tuple[int, int, int, int]) -> np.ndarray:
    """The logits after every token of some pieces: (song, slot, first, end)."""
    step = Step.of(1, 710)
    for song, slot, first, end in pieces:
        step.ids += songs[0][song, first:end].tolist()
        step.times += songs[1][song, first:end].tolist()
        step.slots += [slot] * (end - first)
        step.places += range(first, end)
    step.last = list(range(len(step.ids)))
    return runner.read(step).copy()


def test_this_processor_is_known() -> None:
    assert KINDS
    assert KINDS[-1] == "plain"


def test_its_logits_are_the_networks(native: NativeNetwork, network: MusicTransformer, songs) -> None:
    found = np.stack([read(native.runner(1, SONG, SONG), songs, (row, 0, 0, SONG)) for row in range(ROWS)])
    with torch.inference_mode():
        expected = network(*map(torch.from_numpy, songs)).numpy()
    error = found - expected
    assert error.std() < 0.05 * expected.std()


@pytest.mark.parametrize("kind", KINDS[1:])
def test_every_processor_says_the_same_to_the_last_bit(network: MusicTransformer, songs, kind: str) -> None:
    best, other = (native_network(network, kind=one).runner(1, SONG, SONG) for one in (KINDS[0], kind))
    np.testing.assert_array_equal(*(read(runner, songs, (0, 0, 0, SONG)) for runner in (best, other)))


def test_a_song_is_the_same_alone_and_among_others(native: NativeNetwork, songs) -> None:
    """Read in pieces of any length, beside songs that begin, end and take over slots."""
    alone = [read(native.runner(1, SONG, SONG), songs, (row, 0, 0, SONG)) for row in range(ROWS)]
    random, runner = np.random.default_rng(2), native.runner(3, SONG, 3 * SONG)
    slots: dict[int, tuple[int, int]] = {}  # slot → song, tokens read
    to_begin, finished = list(range(ROWS)) * 2, 0
    while slots or to_begin:
        for slot in range(3):
            if slot not in slots and to_begin and random.random() < 0.5:
                slots[slot] = (to_begin.pop(), 0)
        pieces = []
        for slot, (song, done) in slots.items():
            end = min(done + int(random.choice([1, 1, 1, 2, 3, 5, 30, 70])), SONG)
            pieces.append((song, slot, done, end))
        if not pieces:
            continue
        logits, at = read(runner, songs, *pieces), 0
        for song, slot, first, end in pieces:
            np.testing.assert_array_equal(logits[at : at + end - first], alone[song][first:end])
            at += end - first
            slots[slot] = (song, end)
            if end == SONG:
                del slots[slot]
                finished += 1
    assert finished == 2 * ROWS


def test_a_copied_beginning_is_as_good_as_one_that_was_read(native: NativeNetwork, songs) -> None:
    runner = native.runner(3, SONG, SONG)
    expected = read(runner, songs, (0, 0, 0, SONG))
    for length in (1, 6, 64, 65, 150):
        read(runner, songs, (1, 2, 0, SONG))
        runner.copy(0, 2, length)
        np.testing.assert_array_equal(read(runner, songs, (0, 2, length, SONG)), expected[length:])


def test_what_a_song_leaves_behind_harms_nobody(network: MusicTransformer, songs) -> None:
    """Even NaN."""
    native = native_network(network)
    native.embedding[709] = np.nan
    broken = songs[0].copy()
    broken[1, 20:] = 709
    expected = read(native.runner(1, SONG, SONG), songs, (0, 0, 0, SONG))
    runner = native.runner(2, SONG, 2 * SONG)
    logits = read(runner, (broken, songs[1]), (1, 0, 0, SONG), (0, 1, 0, SONG))
    assert np.isnan(logits[20:SONG]).all()
    np.testing.assert_array_equal(logits[SONG:], expected)
    again = np.concatenate([read(runner, songs, (0, 0, n, n + 1)) for n in range(SONG)])
    np.testing.assert_array_equal(again, expected)


def test_weights_that_are_no_numbers_are_refused(network: MusicTransformer) -> None:
    weights = {name: value.detach().numpy().copy() for name, value in network.state_dict().items()}
    weights["layers.1.mlp.up_proj.weight"][3, 4] = np.inf
    with pytest.raises(ValueError, match="not numbers"):
        NativeNetwork(Sizes.of(network.config.to_dict()), weights)


@pytest.mark.parametrize(
    ("change", "problem"),
    [({"width": 200}, "multiples of 16"), ({"head_size": 512}, "larger"), ({"kv_heads": 1, "heads": 32}, "larger")],
)
def test_a_network_that_does_not_fit_is_refused(network: MusicTransformer, change: dict, problem: str) -> None:
    sizes = replace(Sizes.of(network.config.to_dict()), **change)
    with pytest.raises(ValueError, match=problem):
        NativeNetwork(sizes, {})


def test_a_copy_that_was_not_compiled_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(library, "_path", lambda kind: tmp_path / kind)
    library.load.cache_clear()
    with pytest.raises(NativeError, match="compiled") as caught:
        library.load()
    library.load.cache_clear()
    assert "Install it again" in caught.value.hint
