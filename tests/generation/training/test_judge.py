"""The judge learns what tells two kinds of music apart, and says nothing where nothing does."""

import json
from pathlib import Path

import numpy as np
import pytest

from generation import midi
from generation.adversary import Judge
from generation.training import examples, judge
from tests.support import corpora
from tests.support.briefs import simple_brief, tiny_composer


def _bodies(shift: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """60 composed songs, 120 real ones and 60 held out, of ten bins, three of which differ by `shift`."""
    random = np.random.default_rng(0)
    composed, real, held_out = (random.normal(size=(count, 10)) for count in (60, 120, 60))
    composed[:, :3] += shift
    return composed, real, held_out


def test_it_tells_apart_what_differs_and_only_that() -> None:
    groups = [number // 3 for number in range(60)]
    areas = {}
    for shift in (0.0, 1.0):
        composed, real, held_out = _bodies(shift)
        shares, found = judge.crossed(composed, groups, real, held_out)
        assert ((shares > 0) & (shares < 1)).all()
        areas[shift] = np.mean(found)
    assert areas[0.0] == pytest.approx(0.5, abs=0.12)
    assert areas[1.0] > 0.75


def test_choosing_by_it_comes_nearer_to_real_music() -> None:
    composed, real, held_out = _bodies(1.0)
    groups = [number // 3 for number in range(60)]
    shares, _ = judge.crossed(composed, groups, real, held_out)
    best, worst = judge.picked(groups, shares), judge.picked(groups, -shares)
    assert judge.distance(composed[best], held_out) < judge.distance(composed[worst], held_out)


def test_area_and_distance_by_hand() -> None:
    assert judge.auc(np.array([2.0, 3.0]), np.array([1.0, 2.5])) == 0.75
    one, two = np.array([[0.0], [1.0], [np.nan]]), np.array([[0.0], [2.0]])
    assert judge.distance(one, two) == 0.5
    assert judge.distance(two, two) == 0


def test_the_best_take_of_each_brief_is_picked() -> None:
    assert judge.picked([0, 1, 0, 1], np.array([0.1, 0.9, 0.7, 0.2])) == [2, 1]


def test_a_song_is_read_back_from_its_file() -> None:
    song, brief = corpora.song(1), simple_brief(bars=16)
    back = examples.read(midi.write(song), brief)
    assert [bar.section for bar in back.bars] == [bar.section for bar in song.bars]
    for part in back.parts:
        original = song.part(part.role)
        assert original is not None
        assert [(note.onset, note.pitch, note.duration) for note in part.notes] == [
            (note.onset, note.pitch, note.duration) for note in original.notes
        ]


def test_the_command_composes_learns_and_reports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    corpora.write(tmp_path, train=[corpora.song(n) for n in range(6)], held_out=[corpora.song(n) for n in (10, 11)])
    for name, value in (("BRIEFS", 2), ("TAKES", 2), ("BARS", 4), ("FOLDS", 2), ("_PICKS", 5)):
        monkeypatch.setattr(judge, name, value)
    monkeypatch.setattr(judge.Composer, "load", tiny_composer)
    songs, out = tmp_path / "songs", tmp_path / "judge.npz"
    assert judge.main(["--data", str(tmp_path), "--songs", str(songs), "--out", str(out)]) == 0
    lines = [json.loads(line) for line in (songs / "songs.jsonl").read_text().splitlines()]
    assert [line["index"] for line in lines] == [0, 1, 2, 3]
    assert "4 takes of 2 briefs" in capsys.readouterr().out
    assert Judge.load(out).logits(np.zeros((1, len(Judge.load(out).mean)))).shape == (1,)
