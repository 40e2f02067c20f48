"""The agreement of computed moods with raters', on three pieces that differ plainly."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from generation import midi
from generation.brief import Mood
from generation.score import Role
from generation.training import moods
from tests.support.scores import band_score


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / moods.ARCHIVE / "labelled"
    for name in ("midi", "annotations"):
        (folder / name).mkdir(parents=True)
    score = band_score(roles=(Role.CHORDS, Role.LEAD))
    ratings = {}
    for number, bpm in enumerate((50, 100, 180)):
        (folder / "midi" / f"{number}.mid").write_bytes(midi.write(replace(score, bpm=bpm)))
        ratings[f"piece{number}_1"] = {"valence": [0.0, 0.4 * number], "arousal": [0.5 * number, 0.5 * number]}
    ratings["piece0_2"] = {"valence": [-1.0], "arousal": [0.0]}
    ratings["piece9_1"] = {"valence": [0.0], "arousal": [0.0]}
    text = {"annotations": ratings, "pieces": {f"piece{number}": {"midi": f"{number}.mid"} for number in range(3)}}
    (folder / "annotations" / "raw.json").write_text(json.dumps(text))
    return tmp_path


def test_ratings_are_means_over_raters(root: Path) -> None:
    found = moods.ratings(root / moods.ARCHIVE)
    assert found["0.mid"] == Mood(-0.5, 0.0)
    assert found["2.mid"] == Mood(0.4, 1.0)
    assert len(found) == 3


def test_faster_is_livelier(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = moods.agreement(root)
    assert found.pieces == 3
    assert found.arousal > 0.9
    assert moods.main(["--sources", str(root)]) == 0
    assert f"{found.arousal:.2f} for arousal" in capsys.readouterr().out


def test_a_missing_archive_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="unpack"):
        moods.agreement(tmp_path)
