"""Training on a small corpus of hand-made songs: it learns, and a stopped run goes on as if it had not been."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from generation import tokens
from generation.brief import Mood
from generation.compose import Composer
from generation.network import MusicConfig, MusicTransformer
from generation.score import Role
from generation.training import dataset, ship, train
from generation.training.dataset import Dataset
from tests.support.briefs import composed, simple_brief
from tests.support.scores import band_score


@pytest.fixture(scope="module")
def corpus() -> Dataset:
    pieces = []
    for bars in (8, 12, 16):
        for style in ("bossa nova", "rock"):
            score = band_score(bars=bars, roles=(Role.DRUMS, Role.BASS, Role.LEAD))
            encoded = tokens.encode(score, style=style, mood=Mood(0, 0))
            notes = [sum(1 for part in score.parts for n in part.notes if n.onset // 96 == bar) for bar in range(bars)]
            pieces.append((encoded, score.meter.bar_ticks, notes))
    return Dataset.of(pieces)


def _trainer() -> train.Trainer:
    torch.manual_seed(0)
    return train.Trainer(MusicTransformer(MusicConfig.tiny()))


def _steps(trainer: train.Trainer, corpus: Dataset, count: int) -> list[float]:
    weights = dataset.balanced(corpus)
    losses = []
    for _ in range(count):
        rows = train.batch(corpus, weights, rows=4, length=128, seed=1, step=trainer.progress.step)
        losses.append(trainer.step(*rows, done=0.1))
    return losses


def test_the_loss_falls(corpus: Dataset) -> None:
    losses = _steps(_trainer(), corpus, 40)
    assert np.mean(losses[-5:]) < 0.6 * np.mean(losses[:5])


def test_a_resumed_run_goes_on_as_if_never_stopped(corpus: Dataset, tmp_path: Path) -> None:
    trainer = _trainer()
    _steps(trainer, corpus, 3)
    trainer.save(tmp_path)
    resumed = train.Trainer.resume(tmp_path, torch.device("cpu"))
    assert resumed.progress == trainer.progress
    assert _steps(resumed, corpus, 3) == pytest.approx(_steps(trainer, corpus, 3), rel=1e-4)


def test_the_command_trains_logs_and_saves(corpus: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train, "MusicConfig", MusicConfig.tiny)
    for split in ("train", "held_out"):
        corpus.save(tmp_path / f"{split}.npz")
    run = tmp_path / "run"
    argv = ["--data", str(tmp_path), "--run", str(run), "--rows", "2", "--length", "96"]
    assert train.main([*argv, "--minutes", "0.02"]) == 0
    lines = [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]
    assert lines[-1]["held_out_bits_a_note"] > 0
    assert train.main([*argv, "--minutes", "0.03"]) == 0
    again = [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]
    assert [line["step"] for line in again] == list(range(1, len(again) + 1))
    assert len(again) > len(lines)


def test_targets_are_the_composers_choices(corpus: Dataset) -> None:
    window = dataset.window(corpus, 0, 0, 4096)
    goals = dataset.targets(window.ids)
    header = len(corpus.header_ids[: corpus.header_starts[1]])
    assert (goals[: header - 1] == -100).all()
    learnt = goals[goals >= 0]
    assert not ((learnt >= tokens.SECTION) & (learnt < tokens.CHORD)).any()
    assert ((learnt >= tokens.PITCH) & (learnt < tokens.DRUM)).any()
    assert tokens.END in learnt


def test_windows_are_the_piece(corpus: Dataset) -> None:
    """Windows of whole bars cover every bar once; times go on through each window."""
    for piece in range(len(corpus)):
        windows = list(dataset.whole(corpus, piece, 300))
        first, end = corpus.piece_starts[piece], corpus.piece_starts[piece + 1]
        assert sum(window.notes for window in windows) == corpus.bar_notes[first:end].sum()
        openings = sum(((w.ids >= tokens.LEFT) & (w.ids < tokens.SECTION)).sum() for w in windows)
        assert openings == end - first
        for window in windows:
            assert len(window.ids) <= 300
            starts = window.times[(window.ids >= tokens.LEFT) & (window.ids < tokens.SECTION)]
            assert starts.tolist() == [bar * 96 for bar in range(len(starts))]


def test_a_dataset_is_saved_and_loaded(corpus: Dataset, tmp_path: Path) -> None:
    corpus.save(tmp_path / "data.npz")
    loaded = Dataset.load(tmp_path / "data.npz")
    assert len(loaded) == len(corpus) == 6
    assert (loaded.bar_ids == corpus.bar_ids).all()
    assert sorted(set(loaded.styles.tolist())) == sorted(
        tokens.STYLE_NAMES.index(style) for style in ("bossa nova", "rock")
    )


def test_shipped_weights_compose(tmp_path: Path) -> None:
    _trainer().save(tmp_path / "run")
    ship.ship(tmp_path / "run", tmp_path / "weights")
    assert {file.name for file in (tmp_path / "weights").iterdir()} == {"config.json", "model.safetensors"}
    song = composed(Composer.load("cpu", tmp_path / "weights"), simple_brief(bars=4), seed=1).score
    assert len(song.bars) == 4


def test_controls_are_left_out_at_random_but_never_the_meter_or_the_band(corpus: Dataset) -> None:
    weights, random = dataset.balanced(corpus), np.random.default_rng(3)
    heads = []
    for _ in range(400):
        ids = dataset.draw(corpus, weights, 128, random).ids
        heads.append(list(ids[: int(np.argmax((ids >= tokens.LEFT) & (ids < tokens.SECTION)))]))
    unguided = np.mean([not any(tokens.is_character(token) for token in head) for head in heads])
    dense = np.mean([any(token >= tokens.DENSITY for token in head) for head in heads])
    assert unguided == pytest.approx(dataset.UNGUIDED, abs=0.06)
    assert dense == pytest.approx((1 - dataset.UNGUIDED) * (1 - dataset.NO_DENSITY), abs=0.08)
    for head in heads:
        assert sum(tokens.METER <= token < tokens.TEMPO for token in head) == 1
        assert sum(tokens.ROLE <= token < tokens.LEFT for token in head) == 3


def test_a_network_grows_by_the_tokens_that_were_added() -> None:
    torch.manual_seed(0)
    config = MusicConfig.tiny()
    config.vocab_size = tokens.VOCABULARY_SIZE - tokens.DENSITIES
    small = MusicTransformer(config)
    ids, times = torch.tensor([[tokens.STYLE, tokens.METER, tokens.LEFT]]), torch.zeros(1, 3, dtype=torch.long)
    before = small(ids, times)
    grown = train.grown(small)
    after = grown(ids, times)
    assert after.shape[-1] == tokens.VOCABULARY_SIZE == grown.config.vocab_size
    torch.testing.assert_close(after[..., : before.shape[-1]], before)
