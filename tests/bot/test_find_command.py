"""`minstrel find`, on a database with songs in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot import cli, memories
from bot.config import Settings
from generation.brief import Mood
from tests.support.findable import give, midi_of
from tests.support.melodies import melody
from tests.support.repertoire import Stock


@pytest.fixture
async def songs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A sad waltz and a happy techno, in the data folder of whoever calls the command."""
    monkeypatch.setenv("MINSTREL_DATA_DIR", str(tmp_path / "data"))
    stock = Stock()
    made = [
        stock.song("waltz", mood=Mood(-0.6, -0.4), prompt="an evening", bpm=120),
        stock.song("techno", mood=Mood(0.7, 0.4), prompt="a night", bpm=120),
    ]
    async with memories.open_alone(Settings(data_dir=tmp_path / "data")) as memory:
        await stock.write(memory.database)
        for seed, song_id in enumerate(made):
            await give(memory.database, memory.store, song_id, midi_of(melody(seed)))
    return made


def find(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> Any:
    assert cli.main(["find", *words]) == status
    out, err = capsys.readouterr()
    return (json.loads(out) if "--json" in words else out) if status == 0 else err


def test_by_words_with_why(songs: list[str], capsys: pytest.CaptureFixture[str]):
    assert find(capsys, "that sad waltz") == f"{songs[0]}  an evening\n{'':14}mood: sad, style: waltz\n"
    assert find(capsys, "--style", "techno").startswith(f"{songs[1]}  a night\n")
    assert find(capsys, "--instruments", "violin") == "No song was found.\n"


def test_by_a_melody_with_where(songs: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path):
    file = tmp_path / "hum.mid"
    tune = melody(1)
    file.write_bytes(midi_of(type(tune)(tune.onsets[:20], tune.pitches[:20] - 2), bpm=60))
    first, why, *_ = find(capsys, "--melody", str(file)).splitlines()
    assert first == f"{songs[1]}  a night"
    assert why.strip() == "20 of 20 notes, from bar 1 on, 2 semitones higher, 2 times as fast"


def test_as_json(songs: list[str], capsys: pytest.CaptureFixture[str]):
    found = find(capsys, "--like", songs[0], "--json")["found"]
    assert [(one["id"], one["title"], one["heard"], one["where"]) for one in found] == [(songs[1], "a night", [], None)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "one thing at a time"),
        (("waltz", "--like", "0"), "one thing at a time"),
        (("--melody", "nowhere.mid"), "nowhere.mid cannot be read: no such file"),
        (("--melody", __file__), "MIDI"),
        (("--like", "000000000000"), "There is no song '000000000000'."),
        (("--style", "wallpaper"), "wallpaper"),
    ],
    ids=str,
)
@pytest.mark.usefixtures("songs")
def test_what_cannot_be_looked_for(words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]):
    assert said in find(capsys, *words, status=2)


@pytest.mark.parametrize("option", [("--most", "0"), ("--most", "51"), ("--bpm", "fast")], ids=str)
def test_numbers_are_looked_at(option: tuple[str, str], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit, match="2"):
        cli.main(["find", "waltz", *option])
    assert "is not a whole number" in capsys.readouterr().err
