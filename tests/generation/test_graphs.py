"""The graphs say what the network says, to each slot by itself; on every device that is here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from generation.graphs import GraphNetwork, GraphRunner
from generation.network import MusicConfig, MusicTransformer
from generation.runner import NOT_A_NUMBER, NOT_ALLOWED, Drawn, Step
from generation.sizes import Sizes

SONGS, LENGTH = 3, 560  # more than two chunks of attention
SLOTS = 4
DEVICES = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def transformer() -> MusicTransformer:
    torch.manual_seed(0)
    config = MusicConfig(hidden_size=64, intermediate_size=96, num_hidden_layers=3, num_attention_heads=4)
    transformer = MusicTransformer(config).eval()
    with torch.no_grad():
        for parameter in transformer.parameters():  # norms that are not all ones, and logits that differ
            parameter.add_(torch.randn_like(parameter) * 0.1)
    return transformer


@pytest.fixture(scope="module", params=DEVICES)
def network(request: pytest.FixtureRequest, transformer: MusicTransformer) -> GraphNetwork:
    weights = {name: value.detach().numpy() for name, value in transformer.state_dict().items()}
    return GraphNetwork(Sizes.of(transformer.config.to_dict()), weights, request.param, torch.float32)


@dataclass(frozen=True)
class Songs:
    ids: NDArray[np.int64]  # (SONGS, LENGTH)
    times: NDArray[np.int64]
    logits: NDArray[np.float32]  # (SONGS, LENGTH, vocabulary): what the network says

    def surprise(self, song: int, end: int) -> float:
        """At the token `end`, in nats."""
        logits = self.logits[song, end - 1].astype(np.float64)
        return float(np.log(np.exp(logits - logits.max()).sum()) + logits.max() - logits[self.ids[song, end]])


@pytest.fixture(scope="module")
def songs(transformer: MusicTransformer) -> Songs:
    random = np.random.default_rng(1)
    ids = random.integers(3, transformer.config.vocab_size, (SONGS, LENGTH))
    times = random.integers(0, 30, (SONGS, LENGTH)).cumsum(1)
    with torch.inference_mode():
        return Songs(ids, times, transformer(torch.from_numpy(ids), torch.from_numpy(times)).numpy())


@pytest.fixture
def runner(network: GraphNetwork) -> GraphRunner:
    return network.runner(SLOTS, LENGTH, 2 * LENGTH)


Part = tuple[int, int, int]
"""A song, and the first token and the end of what is read of it."""


def reading(songs: Songs, parts: Mapping[int, Part], *, draws: bool = True) -> Step:
    """Reads the parts by their slots, and draws after each what the song goes on with, the only token allowed."""
    step = Step.of(64, songs.logits.shape[2])
    for slot, (song, first, end) in parts.items():
        step.ids += songs.ids[song, first:end].tolist()
        step.times += songs.times[song, first:end].tolist()
        step.places += range(first, end)
        step.slots += [slot] * (end - first)
        step.last.append(len(step.ids) - 1)
        if draws:
            step.masks[len(step.rows), songs.ids[song, end]] = True
            draw(step, len(step.last) - 1)
    return step


def draw(step: Step, row: int, *, free=-1, guidance=1.0, temperature=1.0, top_k=1000, top_p=1.0, uniform=0.5) -> None:
    step.rows.append(row)
    step.free_rows.append(free)
    step.guidance.append(guidance)
    step.temperatures.append(temperature)
    step.top_ks.append(top_k)
    step.top_ps.append(top_p)
    step.uniforms.append(uniform)


def read(runner: GraphRunner, songs: Songs, parts: Mapping[int, Part]) -> list[float]:
    """The surprise at what each song goes on with."""
    drawn = runner.step(reading(songs, parts))
    assert drawn.tokens == [songs.ids[song, end] for song, _, end in parts.values()]
    return drawn.nats


def near(nats: list[float], songs: Songs, parts: Mapping[int, Part]) -> bool:
    return nats == pytest.approx([songs.surprise(song, end) for song, _, end in parts.values()], abs=1e-3)


def test_the_likeliest_is_the_networks_at_every_place(runner: GraphRunner, songs: Songs) -> None:
    ends = [0, 40, 41, *range(74, 80), *range(250, 260), 500, *range(510, 520)]
    for first, end in pairwise(ends):
        step = reading(songs, {song: (song, first, end) for song in range(SONGS)})
        step.masks[:] = True
        step.top_ks, step.uniforms = [1] * SONGS, [0.0] * SONGS
        logits = torch.from_numpy(songs.logits[:, end - 1])
        drawn = runner.step(step)
        assert drawn.tokens == logits.argmax(-1).tolist()
        assert drawn.nats == pytest.approx((-logits.log_softmax(-1).amax(-1)).tolist(), abs=1e-3)


def test_songs_come_and_go_and_read_at_their_own_pace(runner: GraphRunner, songs: Songs) -> None:
    """More songs than slots: a slot is taken anew, without cleaning, by whatever comes next."""
    random = np.random.default_rng(2)
    waiting, active = [0, 1, 2] * 3, {}
    while waiting or active:
        for slot in set(range(SLOTS)) - set(active):
            if waiting and random.random() < 0.3:
                active[slot] = [waiting.pop(), 0, int(random.integers(100, LENGTH))]
        parts = {}
        for slot, (song, done, end) in active.items():
            if random.random() < 0.8:
                count = int(random.integers(2, 90)) if random.random() < 0.6 else 1
                parts[slot] = (song, done, min(done + count, end))
                active[slot][1] = parts[slot][2]
        assert near(read(runner, songs, parts), songs, parts)
        active = {slot: own for slot, own in active.items() if own[1] < own[2]}


PACE = [(0, 7), (7, 8), (8, 45), *((end - 1, end) for end in range(46, 60)), (59, 261), (261, 262), (262, 280)]


def alone(network: GraphNetwork, songs: Songs, slot: int) -> list[float]:
    runner = network.runner(SLOTS, LENGTH, 2 * LENGTH)
    return [read(runner, songs, {slot: (0, first, end)})[0] for first, end in PACE]


@pytest.mark.parametrize("longest", [20, 200, 300, 530])
def test_a_song_is_the_same_to_the_bit_whatever_is_beside_it(network: GraphNetwork, songs: Songs, longest: int) -> None:
    random = np.random.default_rng(longest)
    runner, nats = network.runner(SLOTS, LENGTH, 3 * LENGTH), []
    for first, end in PACE:
        others = {}
        for slot in (0, 3):
            start = int(random.integers(longest))
            others[slot] = (int(random.integers(1, SONGS)), start, start + int(random.choice([1, 2, 29])))
        nats.append(read(runner, songs, {1: (0, first, end)} | others)[0])
    assert nats == alone(network, songs, 1)


def test_a_song_is_the_same_to_the_bit_in_every_slot(network: GraphNetwork, songs: Songs) -> None:
    first, *others = (alone(network, songs, slot) for slot in range(SLOTS))
    assert all(other == first for other in others)


def test_tokens_of_slots_may_be_mixed(runner: GraphRunner, songs: Songs) -> None:
    parts = {2: (0, 0, 50), 0: (1, 0, 35), 1: (2, 0, 1)}
    step = reading(songs, parts)
    order = np.random.default_rng(3).permutation(len(step.ids)).tolist()
    order.sort(key=lambda token: step.places[token])
    step.last = [order.index(token) for token in step.last]
    for name in ("ids", "slots", "places", "times"):
        setattr(step, name, [getattr(step, name)[token] for token in order])
    assert near(runner.step(step).nats, songs, parts)


def test_a_copy_goes_its_own_way(runner: GraphRunner, songs: Songs) -> None:
    read(runner, songs, {0: (0, 0, 300), 2: (1, 0, 400)})
    runner.copy(0, 2, 300)
    runner.copy(2, 3, 270)
    parts = {3: (0, 270, 290), 2: (0, 300, 301), 0: (0, 300, 340)}
    assert near(read(runner, songs, parts), songs, parts)
    read(runner, songs, {2: (1, 0, 310)})
    later = {0: (0, 340, 341)}
    assert near(read(runner, songs, later), songs, later)


def test_what_no_longer_counts_cannot_spoil_a_slot(network: GraphNetwork, songs: Songs) -> None:
    runner = network.runner(SLOTS, LENGTH, 2 * LENGTH)
    runner._cache.fill_(torch.nan)
    nats = [read(runner, songs, {1: (0, first, end)})[0] for first, end in PACE]
    assert nats == alone(network, songs, 1)


def test_a_slot_of_nan_says_so_and_spoils_no_other(network: GraphNetwork, songs: Songs) -> None:
    runner = network.runner(SLOTS, LENGTH, 2 * LENGTH)
    nats = []
    for first, end in PACE:
        runner._slots[:, :, 2] = torch.nan
        drawn = runner.step(reading(songs, {2: (1, 300, 301 + first % 2), 1: (0, first, end)}))
        assert drawn.tokens == [NOT_A_NUMBER, songs.ids[0, end]]
        nats.append(drawn.nats[1])
    assert nats == alone(network, songs, 1)


def test_nan_without_the_controls_counts_too(runner: GraphRunner, songs: Songs) -> None:
    runner._slots[:, :, 1] = torch.nan
    step = reading(songs, {0: (0, 0, 9), 1: (1, 8, 9)})
    step.free_rows = [1, 0]
    assert runner.step(step).tokens == [NOT_A_NUMBER] * 2


def test_where_nothing_is_allowed_nothing_is_drawn(runner: GraphRunner, songs: Songs) -> None:
    step = reading(songs, {0: (0, 0, 9), 1: (1, 0, 9)})
    step.masks[0] = False
    assert runner.step(step).tokens == [NOT_ALLOWED, songs.ids[1, 9]]


def test_a_step_may_read_without_drawing(runner: GraphRunner, songs: Songs) -> None:
    step = reading(songs, {0: (0, 0, 9), 3: (1, 0, 1)}, draws=False)
    step.last.clear()
    assert runner.step(step) == Drawn([], [])
    parts = {0: (0, 9, 10), 3: (1, 1, 2)}
    assert near(read(runner, songs, parts), songs, parts)


def test_draws_of_one_slot_follow_the_softmax(network: GraphNetwork, songs: Songs) -> None:
    runner, count = network.runner(50, 60, 60), 50
    step = reading(songs, {7: (0, 0, 30)}, draws=False)
    step.masks[:, 100:110] = True
    for i in range(count):
        draw(step, 0, temperature=2.0, uniform=(i + 0.5) / count)
    wanted = torch.from_numpy(songs.logits[0, 29, 100:110] / 2).softmax(-1).numpy() * count
    assert np.bincount(np.array(runner.step(step).tokens) - 100, minlength=10) == pytest.approx(wanted, abs=1.01)


def chosen(scores: NDArray[np.float64], allowed: Sequence[int], top_k: int, top_p: float, uniform: float) -> int:
    """What should be drawn, in plain words."""
    best = sorted(allowed, key=lambda token: (-scores[token], token))[:top_k]
    masses = np.exp(scores[best] - scores[best[0]])
    nucleus = next(n for n in range(1, len(best) + 1) if masses[:n].sum() >= top_p * masses.sum() or n == len(best))
    aim = uniform * masses[:nucleus].sum()
    return next(best[n] for n in range(nucleus) if masses[: n + 1].sum() >= aim or n == nucleus - 1)


def test_guidance_leanings_temperature_and_both_tops_are_as_their_papers_have_them(
    network: GraphNetwork, songs: Songs
) -> None:
    runner, random, tokens = network.runner(60, 60, 100), np.random.default_rng(4), []
    step = reading(songs, {7: (0, 0, 30), 2: (1, 0, 20)}, draws=False)
    controlled, free = songs.logits[0, 29].astype(np.float64), songs.logits[1, 19].astype(np.float64)
    for i in range(60):
        guided = i % 2 == 1
        guidance, temperature, top_p, uniform = random.uniform([0.5, 0.3, 0.3, 0], [3, 2, 1, 1])
        step.masks[i] = random.random(len(free)) < 0.5
        step.leanings[i] = random.normal(size=len(free))
        top_k = int(random.choice([1, 3, 20, 200, 1000]))
        settings = {"temperature": temperature, "top_k": top_k, "top_p": top_p, "uniform": uniform}
        draw(step, 0, free=1 if guided else -1, guidance=guidance, **settings)
        mixed = free + guidance * (controlled - free) if guided else controlled
        scores = (mixed + step.leanings[i]) / temperature
        tokens.append(chosen(scores, np.flatnonzero(step.masks[i]).tolist(), top_k, top_p, uniform))
    drawn = runner.step(step)
    assert len(set(tokens)) > 10
    assert drawn.tokens == tokens
    surprise = np.log(np.exp(controlled).sum()) - controlled[tokens]
    assert drawn.nats == pytest.approx(surprise.tolist(), abs=1e-3)


def test_of_equals_the_smaller_token_comes_first(runner: GraphRunner, songs: Songs) -> None:
    step = reading(songs, {0: (0, 0, 30)})
    step.masks[0] = False
    step.masks[0, [40, 41, 600]] = True
    step.leanings[0] = 1e9  # beside which logits are nothing
    seen = []
    for uniform in (0.1, 0.5, 0.9):
        step.uniforms = [uniform]
        seen += runner.step(step).tokens
    step.top_ks = [2]
    assert seen + runner.step(step).tokens == [40, 41, 600, 41]


@pytest.mark.parametrize("spoilt", ["ids", "places", "times"])
def test_what_is_out_of_range_is_refused(runner: GraphRunner, songs: Songs, spoilt: str) -> None:
    step = reading(songs, {0: (0, 0, 30)})
    getattr(step, spoilt)[3] = 10**6
    with pytest.raises(ValueError, match="must be in"):
        runner.step(step)


def test_logits_are_wanted_once_of_a_slot(runner: GraphRunner, songs: Songs) -> None:
    step = reading(songs, {0: (0, 0, 30)})
    step.last = [28, 29]
    with pytest.raises(ValueError, match="of each slot"):
        runner.step(step)


def test_half_the_bits_say_nearly_the_same(transformer: MusicTransformer, songs: Songs) -> None:
    weights = {name: value.detach().numpy() for name, value in transformer.state_dict().items()}
    network = GraphNetwork(Sizes.of(transformer.config.to_dict()), weights, DEVICES[-1], torch.bfloat16)
    parts = {0: (0, 0, 300), 1: (1, 0, 1), 2: (2, 0, 40)}
    exact = [songs.surprise(song, end) for song, _, end in parts.values()]
    assert read(network.runner(SLOTS, LENGTH, 2 * LENGTH), songs, parts) == pytest.approx(exact, abs=0.1)
