"""Edits of MIDI files on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot import cli
from generation import imports
from tests.bot.test_cli import assert_one_sentence, left, minstrel
from tests.support import midis, scores

MIDI = midis.to_midi(scores.band_score(bars=8))


@pytest.fixture
def tune(tmp_path: Path) -> Path:
    path = tmp_path / "for Ottilie.mid"
    path.write_bytes(MIDI)
    return path


def test_a_variation_and_its_recipe_which_makes_it_again(tmp_path: Path, tune: Path) -> None:
    result = minstrel(tmp_path, "vary", tune.name, "--amount", "0.8", "--seed", "7", "--private", "--json")
    assert result.returncode == 0, result.stderr
    varied = json.loads(result.stdout)
    assert (varied["seed"], varied["brief"]["bars"]) == (7, 8)
    files = {kind: Path(path) for kind, path in varied["files"].items()}
    assert [path.suffix for path in files.values()] == [".mid", ".mp3", ".png", ".json"]
    assert not any(b"Ottilie" in path.read_bytes() or "ttilie" in path.name for path in files.values())
    made = imports.read(files["midi"].read_bytes()).score
    assert made.parts != imports.read(MIDI).score.parts
    tune.unlink()
    again = json.loads(minstrel(tmp_path, "song", "--recipe", str(files["recipe"]), "--json").stdout)
    for kind in ("midi", "recipe"):
        assert Path(again["files"][kind]).read_bytes() == files[kind].read_bytes()


def test_a_transposition_of_ones_own_words(tmp_path: Path, tune: Path) -> None:
    """Nothing is composed for it."""
    result = minstrel(tmp_path, "change", tune.name, "slower", "--out", "here", PLAIN_ERROR="bug")
    assert result.returncode == 0, result.stderr
    (made,) = (tmp_path / "here").glob("for-ottilie-slower-*.mid")
    slower, before = imports.read(made.read_bytes()).score, imports.read(MIDI).score
    assert slower.bpm < before.bpm
    assert slower.parts == before.parts


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["vary"], "FILE"),
        (["vary", "none.mid"], "no such file"),
        (["vary", "{tune}", "--amount", "2"], "from 0 to 1"),
        (["vary", "{tune}", "--seed", "-1"], "-1"),
        (["vary", "{song}"], "not a MIDI file"),
        (["infill", "{tune}"], "--bars"),
        (["infill", "{tune}", "--bars", "nine"], "'nine' names no bars"),
        (["infill", "{tune}", "--bars", "9-10"], "The song has 8 bars"),
        (["infill", "{tune}", "--bars", "3", "--parts", "triangle"], "Roles are"),
        (["restyle", "{tune}", "--style", "yodel-metal"], "'yodel-metal'"),
        (["blend", "{tune}"], "FILE"),
        (["change", "{tune}", "qwzx"], "qwzx"),
    ],
)
def test_a_mistake_is_one_sentence_and_leaves_nothing(
    words: list[str],
    reason: str,
    tmp_path: Path,
    tune: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.json").write_text("{}")
    try:
        status = cli.main([word.format(tune=tune, song="a.json") for word in words])
    except SystemExit as left_early:  # what argparse says
        status = left_early.code
    said = capsys.readouterr()
    assert (status, said.out, len(said.err.splitlines())) == (2, "", 1)
    assert reason in said.err
    assert left(tmp_path) == ["a.json", tune.name]


def test_help_says_what_each_takes(tmp_path: Path) -> None:
    result = minstrel(tmp_path, "blend", "--help")
    assert result.returncode == 0
    assert "FILE FILE" in result.stdout
    assert_one_sentence(minstrel(tmp_path, "blend"), 2, "minstrel blend --help")
