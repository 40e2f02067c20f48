"""The judge at work: histograms that say what is played, and a share that grows with the logit."""

from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from generation import adversary
from generation.adversary import Judge
from generation.errors import WeightsError
from generation.score import Role
from tests.support.scores import band_score


def test_histograms_are_shares_and_as_long_for_any_band() -> None:
    full, drums = adversary.histograms(band_score()), adversary.histograms(band_score(roles=(Role.DRUMS,)))
    assert full.shape == drums.shape == Judge.load().mean.shape
    assert (full >= 0).all()
    assert np.isfinite(drums).all()
    assert drums.sum() == pytest.approx(4)  # one for each kind of drum


def test_another_groove_is_another_histogram() -> None:
    song = band_score()
    drums = song.parts[0]
    late = replace(drums, notes=tuple(replace(note, onset=note.onset + 12) for note in drums.notes))
    moved = adversary.histograms(replace(song, parts=(late, *song.parts[1:])))
    assert not np.allclose(moved, adversary.histograms(song))


def test_chords_are_heard_not_read() -> None:
    song = band_score()
    silent_plan = replace(song, bars=tuple(replace(bar, chord=None) for bar in song.bars))
    assert adversary.heard(silent_plan) == adversary.heard(song)
    assert Judge.load().realness(silent_plan) == Judge.load().realness(song)


def test_realness_is_half_for_the_usual_and_grows_with_the_logit() -> None:
    judge = adversary.shipped()
    centre, spread = float(judge.centre), float(judge.spread)
    shares = judge.share(np.array([centre - 9 * spread, centre, centre + 9 * spread]))
    assert shares == pytest.approx([0, 0.5, 1], abs=1e-3)


def test_it_is_saved_and_loaded(tmp_path: Path) -> None:
    judge = adversary.shipped()
    judge.save(tmp_path / "judge.npz")
    loaded = Judge.load(tmp_path / "judge.npz")
    assert all((getattr(loaded, field.name) == getattr(judge, field.name)).all() for field in fields(Judge))


def test_damaged_weights_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "judge.npz").write_bytes(b"no judge")
    for name in ("judge.npz", "missing.npz"):
        with pytest.raises(WeightsError, match="judge's weights"):
            Judge.load(tmp_path / name)
