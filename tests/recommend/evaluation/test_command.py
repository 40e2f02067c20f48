"""`minstrel evaluate --recommender` as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from bot import cli
from recommend.evaluation import contest, entrants
from recommend.evaluation.baselines.neighbours import Cosine
from recommend.evaluation.baselines.simple import Popularity
from recommend.evaluation.splits import Kind
from recommend.evaluation.trial import Entrant
from tests.recommend.evaluation.worlds import tribes

FEW = (
    Entrant(name="popularity", make=Popularity, answers=tuple(Kind)),
    Entrant(name="kNN", make=Cosine, grid=[{"k": 5, "shrink": 0}, {"k": 20, "shrink": 0}]),
)


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entrants, "BASELINES", FEW)
    monkeypatch.setitem(contest.hold.__kwdefaults__ or {}, "baselines", FEW)


@pytest.fixture
def plays(tmp_path: Path) -> Path:
    likes = tribes().likes
    lines = zip(likes.users.tolist(), likes.items.tolist(), likes.times.tolist(), strict=True)
    path = tmp_path / "plays.csv"
    path.write_text("listener,song,time\n" + "".join(f"u{user},s{item},{time}\n" for user, item, time in lines))
    songs = tmp_path / "songs.csv"
    songs.write_text("song,style\n" + "".join(f"s{item},{'even' if item % 2 else 'odd'}\n" for item in range(50)))
    return path


def run(*words: object) -> int:
    return cli.main(["evaluate", "--recommender", *map(str, words)])


def test_tables_are_the_output_and_progress_is_not(plays: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(plays) == 0
    said = capsys.readouterr()
    assert said.out.startswith("## plays.csv\n")
    assert "| **Minstrel**" in said.out
    assert "Minstrel against the best baseline" in said.out
    assert "Cold items: not measured." in said.out
    assert "warm, fold 1 of 1: popularity" in said.err


def test_json_has_every_figure(plays: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(plays, "--features", plays.with_name("songs.csv"), "--json", "--folds", 2, "--seed", 3) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["users"], found["items"], found["features"], found["folds"], found["seed"]) == (60, 50, 2, 2, 3)
    assert set(found["splits"]) == {"warm", "items", "users"}
    for split in found["splits"].values():
        for figures in (split["ours"], *split["baselines"]):
            low, high = figures["ndcg@10_interval"]
            assert 0 <= low <= figures["ndcg@10"] <= high <= 1
            assert 0 <= figures["recall@10"] <= 1
            assert 0 <= figures["map@10"] <= 1
            assert 0 < figures["coverage@10"] <= 1
            assert 0 < figures["p50_ms"] <= figures["p99_ms"]
        assert split["best_baseline"] in {figures["name"] for figures in split["baselines"]}
        assert np.isfinite(split["ahead"]["ratio_interval"]).all()


def test_the_report_says_how_when_and_where(plays: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.md"
    assert run(plays, plays, "--split", "time", "--quick", "--report", page) == 0
    text = page.read_text("utf-8")
    assert text.startswith("# How well Minstrel recommends\n")
    assert f"`minstrel evaluate --recommender {plays} {plays} --split time --quick`" in text
    assert text.count("## plays.csv") == 2
    assert "The newest 20% of each user's likes are hidden." in text
    assert "cores, Python 3" in text
    assert capsys.readouterr().out.count("### Warm") == 2


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        (None, [], "There is no file"),
        ("user,what\na,b\n", [], "no column 'item'"),
        ("user,item\na,x\na,y\n", [], "one user only"),
        ("user,item,rating\na,x,nan\n", [], "Line 2"),
        ("user,item\na,x\nb,y\n", [], "too few likes"),
        ("user,item\na,x\nb,y\n", ["--split", "time"], "no times"),
        ("user,item\na,x\nb,y\n", ["--seed", "-1"], "seed is below 0"),
        ("user,item\na,x\nb,y\n", ["--report", "nowhere/page.md"], "no folder"),
        ("user,item\na,x\nb,y\n", ["--features", "nothing.csv"], "There is no file nothing.csv"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_status_2(
    tmp_path: Path, text: str | None, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "file.csv"
    if text is not None:
        path.write_text(text)
    assert run(path, *words) == 2
    heard = capsys.readouterr()
    assert heard.out == ""
    assert said in heard.err
    assert len(heard.err.splitlines()) == 1


@pytest.mark.parametrize("words", [["--folds", "6"], ["--seed", "x"], ["--split", "odd"], ["--nothing"]])
def test_words_that_are_not_known(plays: Path, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(plays, *words)
    assert left.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["evaluate", "--recommender", "--help"]) == 0
    assert "--folds" in capsys.readouterr().out
