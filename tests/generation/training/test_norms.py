"""Percentiles of traits and means of surprise, on figures that are known."""

import json
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from generation import critic, tokens
from generation.training import norms
from generation.training.dataset import Dataset
from generation.traits import Traits
from tests.support import corpora
from tests.support.briefs import tiny_network

_TRAITS = [field.name for field in fields(Traits)]


def test_tunes_by_rule_are_no_examples_of_melody() -> None:
    table = np.ones((20, len(_TRAITS)))
    table[10:] = 3.0
    table[0] = np.nan
    found = norms.usual_traits(table, np.arange(20) < 10)
    assert found["steps"] == [1, 1, 1, 1]
    assert found["drum_repeats"] == [1, 1, 3, 3]


def test_a_style_with_few_pieces_is_drawn_to_the_mean() -> None:
    nats = np.array([1.0] * 30 + [3.0])
    means, spread = norms.usual_surprise(nats, np.array([0] * 30 + [1]))
    first, second, third = (means[name] for name in tokens.STYLE_NAMES[:3])
    assert first < third < second < 1.6
    assert third == pytest.approx(nats.mean(), abs=1e-3)
    assert 0 < spread < 0.4


def test_densities_by_role_and_style(tmp_path: Path) -> None:
    corpora.write(tmp_path, train=[corpora.song(seed) for seed in range(4)], held_out=[])
    found = norms.usual_densities(Dataset.load(tmp_path / "train.npz"))
    assert found["notes_a_quarter"]["lead"] == 1  # a note a quarter in every song of this corpus
    assert set(found["fullness"]) == set(tokens.STYLE_NAMES)
    assert all(shares == pytest.approx([1] * 7, abs=0.02) for shares in found["fullness"].values())  # all songs alike


def test_the_command_writes_what_the_critic_reads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpora.write(tmp_path, train=[corpora.song(4)], held_out=[corpora.song(seed) for seed in range(4)])
    tiny_network().save_pretrained(tmp_path / "weights")
    argv = ["--data", str(tmp_path), "--model", str(tmp_path / "weights"), "--out", str(tmp_path / "critic.json")]
    assert norms.main(argv) == 0
    found = critic.norms(tmp_path / "critic.json")
    assert json.loads((tmp_path / "critic.json").read_text())["traits"].keys() == set(_TRAITS)
    assert found.nats_a_token["rock"] > 1  # a network of random weights is surprised
    assert "| compass |" in capsys.readouterr().out
