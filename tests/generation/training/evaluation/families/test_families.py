"""Five families on a small corpus: equal in size and in what they read, resumed family by family."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from generation import tokens
from generation.brief import Mood
from generation.score import Role
from generation.training import dataset, train
from generation.training.dataset import Dataset
from generation.training.evaluation.families import Setting, learning, networks, run, study
from generation.training.evaluation.families.markov import Examples, Markov
from tests.support.scores import band_score

SETTING = Setting(tokens=200, length=96, rows=2)


def _dataset(lengths: tuple[int, ...]) -> Dataset:
    pieces = []
    for bars in lengths:
        for style in ("bossa nova", "rock"):
            score = band_score(bars=bars, roles=(Role.DRUMS, Role.BASS, Role.LEAD))
            encoded = tokens.encode(score, style=style, mood=Mood(0, 0))
            notes = [sum(1 for part in score.parts for n in part.notes if n.onset // 96 == bar) for bar in range(bars)]
            pieces.append((encoded, score.meter.bar_ticks, notes))
    return Dataset.of(pieces)


@pytest.fixture(scope="module")
def corpus() -> Dataset:
    return _dataset((8, 12, 16))


@pytest.mark.parametrize("family", networks.NETWORKS)
def test_networks_are_of_one_size_and_never_look_ahead(family: str) -> None:
    torch.manual_seed(0)
    network = networks.NETWORKS[family](512).eval()
    assert sum(value.numel() for value in network.parameters()) == pytest.approx(1.5e6, rel=0.05)
    ids = torch.randint(tokens.POSITION, tokens.VOCABULARY_SIZE, (1, 40))
    changed = ids.clone()
    changed[0, 20] = tokens.POSITION
    times = torch.arange(40)[None]
    with torch.inference_mode():
        before, after = network(ids, times), network(changed, times)
    assert before.shape == (1, 40, tokens.VOCABULARY_SIZE)
    torch.testing.assert_close(before[:, :20], after[:, :20])
    assert not torch.allclose(before[:, 20:], after[:, 20:])


@pytest.mark.parametrize("family", networks.NETWORKS)
def test_every_network_learns(corpus: Dataset, family: str) -> None:
    split = learning.Split.of(corpus)
    learnt = learning.learn(family, split, replace(SETTING, tokens=2500))
    assert 2500 <= learnt.tokens < 2700
    after = train.Surprise.sum(learning.surprises(learnt.network, corpus, (0,), length=96)).nats_a_token
    assert after < 0.75 * np.log(tokens.VOCABULARY_SIZE)


def test_nothing_is_trained_on_what_it_is_chosen_by(corpus: Dataset) -> None:
    split = learning.Split.of(corpus)
    assert split.validation
    assert (split.weights[list(split.validation)] == 0).all()
    assert split.weights.sum() == pytest.approx(1)


def test_all_families_read_the_same_tokens_and_done_ones_are_kept(corpus: Dataset, tmp_path: Path) -> None:
    corpus.save(tmp_path / "train.npz")
    _dataset((4,)).save(tmp_path / "held_out.npz")
    results = run(tmp_path, tmp_path / "out", setting=SETTING)
    assert [result.family for result in results] == list(study.FAMILIES)
    assert len({result.training_tokens for result in results}) == 1
    assert results[-1].above_ours == results[-1].above_ours_error == 0
    assert all(result.bits_a_note > result.above_ours for result in results)
    written = json.loads((tmp_path / "out" / "families.json").read_text())
    assert [line["bits_a_note"] for line in written] == [result.bits_a_note for result in results]
    gone, *kept = (tmp_path / "out" / "families").iterdir()
    times = [file.stat().st_mtime_ns for file in kept]
    gone.unlink()
    again = run(tmp_path, tmp_path / "out", setting=SETTING)
    assert gone.exists()
    assert [file.stat().st_mtime_ns for file in kept] == times
    assert [result.bits_a_note for result in again] == pytest.approx([result.bits_a_note for result in results])


def test_the_error_of_a_ratio_is_that_of_the_mean_where_pieces_are_of_one_length() -> None:
    bits = np.random.default_rng(1).normal(5, 2, 50)
    expected = bits.std(ddof=1) / np.sqrt(50)
    assert study.ratio_error(bits * 10, np.full(50, 10.0)) == pytest.approx(expected)


def test_markov_examples_are_the_targets_behind_what_was_said_before(corpus: Dataset) -> None:
    ids, _, goals = train.batch(corpus, dataset.balanced(corpus), rows=2, length=96, seed=1, step=0)
    examples = Examples.of(ids.numpy(), goals.numpy(), 3)
    row, column = (int(places[40]) for places in np.nonzero(goals.numpy() >= 0))
    assert examples.words[40] == goals[row, column] == ids[row, column + 1]
    assert examples.contexts[40].tolist() == ids[row, [column, column - 1, column - 2]].tolist()


@pytest.mark.parametrize("order", [1, 2, 4])
def test_markov_probabilities_sum_to_one_after_any_context(order: int) -> None:
    random = np.random.default_rng(2)
    learnt = random.integers(0, 30, (1, 3000))
    model = Markov.count(Examples.of(learnt, np.roll(learnt, -1), 4))
    for context in (learnt[0, [8, 7, 6, 5]], np.array([3, 700, 5, 5]), np.array([700, 3, 5, 5])):
        everything = Examples(
            contexts=np.tile(context, (tokens.VOCABULARY_SIZE, 1)), words=np.arange(tokens.VOCABULARY_SIZE)
        )
        chances = model.probabilities(everything, order)
        assert chances.min() > 0
        assert chances.sum() == pytest.approx(1)


def test_a_longer_order_learns_what_a_shorter_one_cannot() -> None:
    """In a b c … a d e … what follows depends on two tokens back."""
    ids = np.array([[5, 9, 6, 7, 9, 8] * 300])
    examples = Examples.of(ids, np.roll(ids, -1), 2)
    model = Markov.count(examples)
    short, long = (-np.log(model.probabilities(examples, order)).mean() for order in (1, 2))
    assert short > 0.2
    assert long < 0.05
    assert model.stored(1) < model.stored(2)


def test_kneser_ney_counts_contexts_not_occurrences() -> None:
    """A word that is frequent after one token only is rare after a token never seen ("San Francisco")."""
    ids = np.array([[*[40, 41] * 50, *(token for other in range(10, 30) for token in (other, 42))]])
    model = Markov.count(Examples.of(ids, np.roll(ids, -1), 1))
    unseen = Examples(contexts=np.array([[43], [43]]), words=np.array([41, 42]))
    often, everywhere = model.probabilities(unseen, 1)
    assert everywhere > often
