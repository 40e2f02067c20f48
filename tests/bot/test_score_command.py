from __future__ import annotations

from pathlib import Path

import pytest

from bot import cli
from generation import midi
from generation.score import Role
from tests.support import scores


@pytest.fixture
def song(tmp_path: Path) -> Path:
    file = tmp_path / "night.mid"
    file.write_bytes(midi.write(scores.band_score(bars=4, roles=(Role.BASS, Role.LEAD)), title="Night"))
    return file


def test_a_score_and_its_parts(song: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder in ("night", "night-2"):  # nothing is overwritten
        assert cli.main(["score", str(song), "--out", str(tmp_path / "scores")]) == 0
        paths = [Path(line) for line in capsys.readouterr().out.splitlines()]
        assert [path.relative_to(tmp_path / "scores" / folder).as_posix() for path in paths] == [
            "night-1.png",
            "night.musicxml",
            "night.pdf",
            "parts/01-alto-saxophone.musicxml",
            "parts/01-alto-saxophone.pdf",
            "parts/02-acoustic-bass.musicxml",
            "parts/02-acoustic-bass.pdf",
        ]
    assert sorted(path.name for path in (tmp_path / "scores").iterdir()) == ["night", "night-2"]


def test_musicxml_alone(song: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["score", str(song), "--out", str(tmp_path), "--musicxml", "--title", "Rain"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert "<work-title>Rain</work-title>" in Path(line).read_text("utf-8")


@pytest.mark.parametrize(("name", "content"), [("night.txt", b"no music"), ("missing.mid", None)])
def test_what_is_no_midi_file_is_refused(
    name: str, content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert cli.main(["score", str(tmp_path / name), "--out", str(tmp_path / "scores")]) == 2
    assert capsys.readouterr().err
    assert not (tmp_path / "scores").exists()
