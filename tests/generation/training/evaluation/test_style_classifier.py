"""The judge of style: it learns what tells styles apart, and keeps what it has learnt."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from generation import tokens
from generation.training.evaluation import sheets, style_classifier, style_features
from generation.training.evaluation.options import Options
from generation.training.evaluation.sheets import Sheet
from generation.training.evaluation.style_classifier import Examples, StyleClassifier
from tests.generation.training.evaluation.songs import write_corpus
from tests.support.scores import band_score


def straight_and_swung() -> tuple[list[Sheet], list[int]]:
    """The same song at several tempos, as it is in one style, and with its off-beats late in the other."""
    found, styles = [], []
    for tempo in range(20):
        sheet = sheets.from_score(band_score(bars=8, bpm=90 + 3 * tempo))
        late = tuple(replace(t, onset=np.where(t.onset % 1 == 0.5, t.onset + 1 / 6, t.onset)) for t in sheet.tracks)
        found += [sheet, replace(sheet, tracks=late)]
        styles += [tokens.STYLE_NAMES.index("rock"), tokens.STYLE_NAMES.index("swing")]
    return found, styles


def test_it_learns_to_tell_styles_apart() -> None:
    found, styles = straight_and_swung()
    features = np.array([style_features.features(sheet) for sheet in found])
    classifier = StyleClassifier.train(Examples(features=features[:30], styles=np.array(styles[:30])))
    assert classifier.read(features[30:]) == [tokens.STYLE_NAMES[style] for style in styles[30:]]


def test_features_do_not_change_with_the_key() -> None:
    sheet = sheets.from_score(band_score(bars=8))
    up = tuple(t if t.is_drums else replace(t, pitch=t.pitch + 2) for t in sheet.tracks)
    apart = np.abs(style_features.features(sheet) - style_features.features(replace(sheet, tracks=up)))
    assert apart.max() < 0.2  # registers move a little
    assert (apart > 0.01).sum() <= 4


def test_a_song_of_drums_alone_has_features() -> None:
    sheet = sheets.from_score(band_score(bars=8))
    features = style_features.features(replace(sheet, tracks=sheet.drums))
    assert features.shape == style_features.features(sheet).shape
    assert np.isfinite(features).all()


@pytest.fixture
def options(tmp_path: Path) -> Options:
    write_corpus(tmp_path / "corpus")
    shutil.copy(tmp_path / "corpus" / "held_out.npz", tmp_path / "corpus" / "train.npz")
    return Options(data=tmp_path / "corpus", out=tmp_path / "out")


def test_features_and_weights_are_kept_until_the_corpus_changes(options: Options) -> None:
    classifier, held_out = style_classifier.load(options)
    assert len(held_out.styles) == 8
    kept = {path: path.stat().st_mtime_ns for path in options.out.iterdir()}
    again, _ = style_classifier.load(options)
    assert again.read(held_out.features) == classifier.read(held_out.features)
    assert {path: path.stat().st_mtime_ns for path in options.out.iterdir()} == kept
    write_corpus(options.data, pieces=6)
    assert len(style_classifier.load(options)[1].styles) == 6
