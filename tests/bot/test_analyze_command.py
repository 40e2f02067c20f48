"""`minstrel analyze` on files of its own and of others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from bot import cli
from bot.commands import analyze
from bot.errors import UsageError
from generation import midi
from generation.errors import MidiError
from tests.support import scores


@pytest.fixture
def song(tmp_path: Path) -> Path:
    path = tmp_path / "night.mid"
    path.write_bytes(midi.write(scores.band_score(bars=16), title="Night"))
    return path


def test_it_tells_what_is_heard(song: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["analyze", str(song)]) == 0
    said = capsys.readouterr().out
    assert "Key: D minor (" in said
    assert "Chords: i VI III VII | iv7 i V7 i" in said
    assert "Worth a try\n1. " in said
    assert "Why it sounds as it does" not in said


def test_with_a_lesson_and_pictures(song: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["analyze", str(song), "--explain", "--out", str(tmp_path / "out")]) == 0
    assert "Why it sounds as it does\n1. " in capsys.readouterr().out
    for name in ("night-analysis.png", "night-lesson.png"):
        assert Image.open(tmp_path / "out" / name).width == 1280


def test_as_json(song: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["analyze", str(song), "--json", "--explain"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["key"]["name"], data["bars"], len(data["harmony"])) == ("D minor", 16, 16)
    assert data["lesson"][0]["chapter"] == "mood"
    assert "pictures" not in data


@pytest.mark.parametrize(("data", "error"), [(None, UsageError), (b"no song", MidiError)])
def test_what_cannot_be_read(tmp_path: Path, data: bytes | None, error: type[Exception]) -> None:
    path = tmp_path / "x.mid"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(error, match=r"not a MIDI file|cannot be read: no such file"):
        analyze.run(path, as_json_=False, with_lesson=False, out=None)


def test_a_folder_that_cannot_be_written(song: Path) -> None:
    with pytest.raises(UsageError, match="Name another folder with --out"):
        analyze.run(song, as_json_=False, with_lesson=False, out=song / "below")
