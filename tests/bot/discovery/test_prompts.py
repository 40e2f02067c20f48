"""What prompts are about, by the real language model."""

from __future__ import annotations

import logging

import numpy as np
import pytest

from bot.discovery import prompts
from generation import embedding
from generation.errors import WeightsError


def likeness(one: str, other: str) -> float:
    """Cosine of what is kept of two prompts."""
    vectors = [prompts.columns(prompts.embedded(prompt)) for prompt in (one, other)]
    return float(vectors[0] @ vectors[1] / np.linalg.norm(vectors[0]) / np.linalg.norm(vectors[1]))


def test_prompts_about_the_same_are_alike_whatever_their_language():
    assert likeness("a rainy night", "rain on the window in the evening") > likeness("a rainy night", "pirates at sea")
    assert likeness("a sad piano in the rain", "ein trauriges Klavier im Regen") > 0.7


def test_a_vector_is_kept_as_bytes_of_unit_length():
    kept = prompts.embedded("a walk through the snow")
    assert kept is not None
    vector = np.frombuffer(kept, "<f4")
    assert vector.shape == (384,)
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)
    assert prompts.embedded("a walk through the snow") == kept
    assert np.abs(prompts.columns(kept)).max() <= 1


@pytest.mark.parametrize("prompt", ["120", "🤷", "xqzt vbnrw", "\ud800"])
def test_a_prompt_that_says_nothing_has_no_vector(prompt: str):
    assert prompts.embedded(prompt) is None
    assert not prompts.columns(None).any()


def test_without_the_model_songs_do_without(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture):
    def broken() -> embedding.Encoder:
        raise WeightsError("The sentence encoder lacks its weights.", "Install it again.")

    monkeypatch.setattr(embedding, "encoder", broken)
    with caplog.at_level(logging.WARNING):
        assert prompts.embedded("a rainy night") is None
    assert "lacks its weights" in caplog.text
    assert "rainy" not in caplog.text


def test_the_file_is_what_the_lexicon_makes(tmp_path, monkeypatch: pytest.MonkeyPatch):
    before = prompts._basis()
    monkeypatch.setattr(prompts, "FILE", tmp_path / "prompts.npz")
    prompts.main()
    prompts._basis.cache_clear()
    after = prompts._basis()
    prompts._basis.cache_clear()
    assert np.allclose(before[0], after[0], atol=1e-4)
    assert np.allclose(before[1], after[1], atol=1e-2)
    assert np.allclose(after[1].T @ after[1], np.eye(prompts.COLUMNS), atol=1e-4)
