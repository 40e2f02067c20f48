"""The command line as a user has it: a process, its output, its exit status and what it leaves behind."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import socket
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WALTZ = "a fast waltz for piano, 240 bpm"
SUFFIXES = [".json", ".mid", ".mp3", ".png"]


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "tests.support.plain_cli", *words]


def environment(**changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MINSTREL_", "PLAIN_"))}
    return kept | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"} | changes


def minstrel(cwd: Path, *words: str, **changes: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words), cwd=cwd, env=environment(**changes), capture_output=True, text=True, timeout=120, check=False
    )


def left(folder: Path) -> list[str]:
    """But for what songs are signed with, which is made once and stays."""
    paths = [str(path.relative_to(folder)) for path in folder.rglob("*")]
    kept = [path for path in paths if not path.startswith("data/signing")]
    return sorted(path for path in kept if path != "data" or any(other.startswith("data/") for other in kept))


def assert_one_sentence(result: subprocess.CompletedProcess[str], status: int, *words: str):
    assert result.returncode == status, result.stderr
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    assert len(result.stderr.splitlines()) == 1, result.stderr
    for word in words:
        assert word in result.stderr


def test_the_version_comes_at_once(tmp_path: Path):
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bot", "--version"],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert re.fullmatch(r"minstrel \d+\.\d+\.\d+\n", result.stdout)
    for heavy in ("torch", "numpy", "pydantic", "sqlalchemy", "aiohttp"):
        assert not re.search(rf"\| +{heavy}\b", result.stderr)


@pytest.mark.parametrize("words", [["--help"], ["song", "--help"], ["play", "--help"], ["db", "upgrade", "--help"]])
def test_help(words: list[str], tmp_path: Path):
    result = minstrel(tmp_path, *words)
    assert result.returncode == 0
    assert result.stdout.startswith("usage: minstrel")


def test_a_song_and_its_four_files(tmp_path: Path):
    result = minstrel(tmp_path, "song", WALTZ, "--bars", "4", "--seed", "7")
    assert result.returncode == 0, result.stderr
    paths = [tmp_path / line for line in result.stdout.splitlines()]
    assert [path.suffix for path in paths] == [".mid", ".mp3", ".png", ".json"]
    assert sorted(paths) == sorted((tmp_path / "songs").iterdir())
    assert re.fullmatch(r"a-fast-waltz-for-piano-240-bpm-\w{6}", paths[0].stem)
    assert "style: waltz — “waltz”" in result.stderr
    assert "tempo: 240 bpm — “240 bpm”" in result.stderr
    assert "Composed 4 of 4 bars" in result.stderr
    kept = [path.name for path in (tmp_path / "data").iterdir()]
    assert kept == ["signing"]  # no database, no log


def test_json_is_the_contract_and_nothing_else(tmp_path: Path):
    result = minstrel(tmp_path, "song", WALTZ, "--seconds", "4", "--seed", "7", "--out", "here/and there", "--json")
    assert result.returncode == 0, result.stderr
    song = json.loads(result.stdout)
    assert list(song) == ["id", "prompt", "brief", "heard", "seed", "model", "files", "timings"]
    brief = {"style", "mood", "bpm", "meter", "key", "instruments", "drums", "bars", "seconds"}
    assert brief <= set(song["brief"])
    assert (song["prompt"], song["seed"], song["brief"]["bpm"], song["brief"]["meter"]) == (WALTZ, 7, 240, "3/4")
    assert {"words": "waltz", "as": "style: waltz"} in song["heard"]
    assert list(song["files"]) == ["midi", "audio", "picture", "recipe"]
    assert all(Path(path).parent == tmp_path / "here" / "and there" for path in song["files"].values())
    assert Path(song["files"]["midi"]).read_bytes().startswith(b"MThd")
    assert list(song["timings"]) == ["read", "compose", "render", "total"]
    assert 0 < song["timings"]["render"] <= song["timings"]["total"]


def test_a_recipe_gives_the_same_midi_byte_for_byte(tmp_path: Path):
    first = json.loads(minstrel(tmp_path, "song", WALTZ, "--bars", "4", "--json").stdout)
    time.sleep(1.1)  # a date in the file would differ now
    again = json.loads(minstrel(tmp_path, "song", "--recipe", first["files"]["recipe"], "--json").stdout)
    assert again["files"]["midi"] != first["files"]["midi"]
    for kind in ("midi", "recipe"):
        assert Path(again["files"][kind]).read_bytes() == Path(first["files"][kind]).read_bytes()
    assert (again["seed"], again["brief"], again["heard"]) == (first["seed"], first["brief"], first["heard"])
    assert len(left(tmp_path / "songs")) == 8


def test_a_private_song_has_no_word_of_its_prompt_in_any_file(tmp_path: Path):
    prompt = "a fast waltz for piano for Ottilie, 240 bpm"
    first = json.loads(minstrel(tmp_path, "song", prompt, "--bars", "4", "--private", "--json").stdout)
    for path in map(Path, first["files"].values()):
        assert re.fullmatch(r"\w+-waltz-in-[\w-]+-\w{6}", path.stem)
        assert not any("Ottilie".encode(code) in path.read_bytes() for code in ("utf-8", "utf-16-le", "utf-16-be"))
    again = json.loads(minstrel(tmp_path, "song", "--recipe", first["files"]["recipe"], "--json").stdout)
    for kind in ("midi", "recipe"):
        assert Path(again["files"][kind]).read_bytes() == Path(first["files"][kind]).read_bytes()


def test_other_formats_are_written_beside_it_and_all_are_verified(tmp_path: Path):
    made = minstrel(tmp_path, "song", WALTZ, "--bars", "4", "--format", "flac", "--format", "stems", "--json")
    assert made.returncode == 0, made.stderr
    files = json.loads(made.stdout)["files"]
    assert list(files) == ["midi", "audio", "picture", "recipe", "flac", "stems"]
    assert files["stems"].endswith("-stems.zip")
    for kind in ("midi", "audio", "picture", "recipe", "flac"):
        result = minstrel(tmp_path, "verify", files[kind])
        assert (result.returncode, result.stdout[:20]) == (0, "Composed by Minstrel"), (kind, result)
    assert_one_sentence(minstrel(tmp_path, "verify", files["stems"]), 2, "unpack it")
    flac = bytearray(Path(files["flac"]).read_bytes())
    flac[-300] ^= 1
    (tmp_path / "changed.flac").write_bytes(flac)
    changed = minstrel(tmp_path, "verify", "changed.flac", "--json")
    assert changed.returncode == 4
    report = json.loads(changed.stdout)
    assert report["verdict"] == "altered"
    assert {mark["kind"]: mark["state"] for mark in report["marks"]}["c2pa"] == "invalid"


def test_what_is_not_minstrel_s_or_cannot_be_read(tmp_path: Path):
    (tmp_path / "x.json").write_text('{"a": 1}')
    none = minstrel(tmp_path, "verify", "x.json")
    assert (none.returncode, none.stdout.splitlines()[0]) == (3, "No mark of Minstrel's was found.")
    (tmp_path / "x.mp3").write_bytes(b"not a sound" * 100)
    assert_one_sentence(minstrel(tmp_path, "verify", "x.mp3"), 2, "no sound, picture, MIDI file or recipe")
    assert_one_sentence(minstrel(tmp_path, "verify", "nowhere.mp3"), 2, "no such file")
    assert_one_sentence(minstrel(tmp_path, "verify", "."), 2, "directory")
    assert left(tmp_path) == ["x.json", "x.mp3"]


def test_a_recipe_of_another_model_is_warned_of(tmp_path: Path):
    first = json.loads(minstrel(tmp_path, "song", WALTZ, "--bars", "4", "--json").stdout)
    recipe = Path(first["files"]["recipe"])
    recipe.write_text(recipe.read_text().replace("plain 0123", "grand 9876"))
    result = minstrel(tmp_path, "song", "--recipe", str(recipe))
    assert result.returncode == 0
    assert "Warning: the recipe was composed by grand 9876" in result.stderr


MISTAKES = [
    ([], "COMMAND"),
    (["dance"], "dance"),
    (["song"], "No prompt"),
    (["song", ""], ""),
    (["song", "   "], ""),
    (["song", WALTZ, "--bars", "4", "--seconds", "9"], "not allowed with argument --bars"),
    (["song", WALTZ, "--bars", "four"], "'four' is not a whole number"),
    (["song", WALTZ, "--bars", "0"], "0 bars"),
    (["song", WALTZ, "--seconds", "nan"], "nan"),
    (["song", WALTZ, "--seed", "-1"], "-1"),
    (["song", WALTZ, "--sed", "1"], "--sed"),
    (["song", "two", "words"], "words"),
    (["song", WALTZ, "--recipe", "x.json"], "without a prompt"),
    (["song", "--recipe", "x.json"], "no such file"),
    (["song", "--recipe", "x.json", "--seed", "3"], "without a prompt"),
    (["db"], "ACTION"),
]


@pytest.mark.parametrize(("words", "reason"), MISTAKES)
def test_a_mistake_is_one_sentence_and_leaves_nothing(words: list[str], reason: str, tmp_path: Path):
    assert_one_sentence(minstrel(tmp_path, *words), 2, reason)
    assert left(tmp_path) == []


def test_a_file_that_is_no_recipe(tmp_path: Path):
    (tmp_path / "x.json").write_text("{}")
    assert_one_sentence(minstrel(tmp_path, "song", "--recipe", "x.json"), 2, "x.json is not a recipe")


def test_unknown_and_impossible_settings(tmp_path: Path):
    assert_one_sentence(minstrel(tmp_path, "song", WALTZ, MINSTREL_SOUNDFOND="x"), 2, "Did you mean MINSTREL_SOUNDFONT")
    assert_one_sentence(minstrel(tmp_path, "song", WALTZ, MINSTREL_DEVICE="toaster"), 2, "MINSTREL_DEVICE")
    assert left(tmp_path) == []


def without_heard(result: subprocess.CompletedProcess[str]) -> subprocess.CompletedProcess[str]:
    result.stderr = "".join(line for line in result.stderr.splitlines(keepends=True) if " — “" not in line)
    return result


def test_a_missing_soundfont_is_told_before_composing(tmp_path: Path):
    result = without_heard(minstrel(tmp_path, "song", WALTZ, MINSTREL_SOUNDFONT="none.sf2"))
    assert_one_sentence(result, 1, "There is no soundfont at none.sf2")
    assert left(tmp_path) == []


def test_damaged_weights(tmp_path: Path):
    result = without_heard(minstrel(tmp_path, "song", WALTZ, PLAIN_ERROR="weights"))
    assert_one_sentence(result, 1, "The weights are damaged.")
    assert left(tmp_path) == []


def test_a_folder_that_cannot_be_written(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    result = without_heard(minstrel(tmp_path, "song", WALTZ, "--out", "file/songs"))
    assert_one_sentence(result, 1, "file/songs")
    result = without_heard(minstrel(tmp_path, "song", WALTZ, "--out", "/proc/songs"))
    assert_one_sentence(result, 1, "/proc/songs")
    assert left(tmp_path) == ["file"]


def test_a_fault_of_ours_is_one_sentence_and_a_line_in_the_log(tmp_path: Path):
    result = without_heard(minstrel(tmp_path, "song", WALTZ, PLAIN_ERROR="bug"))
    assert_one_sentence(result, 1, "inside Minstrel")
    reference = re.search(r"reference (\w+)", result.stderr)
    assert reference is not None
    log = (tmp_path / "data" / "minstrel.log").read_text()
    assert f"internal error {reference[1]}" in log
    assert "ZeroDivisionError: a fault of ours" in log
    assert left(tmp_path) == ["data", "data/minstrel.log"]


@pytest.mark.parametrize("disk_bytes", ["0", "20000"])
def test_a_disk_that_fills_up_leaves_nothing(disk_bytes: str, tmp_path: Path):
    """The second one has room for the MIDI, but not for the mp3."""
    result = minstrel(tmp_path, "song", WALTZ, "--bars", "4", PLAIN_DISK_BYTES=disk_bytes)
    assert result.returncode == 1
    assert "the disk is full" in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.stderr
    assert left(tmp_path) == []


def begin(cwd: Path, *words: str, **changes: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command(*words),
        cwd=cwd,
        env=environment(**changes),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def wait_for(process: subprocess.Popen[str], words: str):
    assert process.stderr is not None
    for line in process.stderr:
        if words in line:
            return
    raise AssertionError(f"{words!r} was never said")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("moment", ["Composed 1 of 4", "Making the sound"])
def test_ctrl_c_leaves_nothing_behind(moment: str, number: signal.Signals, tmp_path: Path):
    with begin(tmp_path, "song", WALTZ, "--bars", "4", "--json", PLAIN_SECONDS_A_BAR="0.3") as process:
        wait_for(process, moment)
        os.killpg(process.pid, number)  # as a terminal does: to the whole group
        output, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert output == ""
    assert errors.splitlines()[-1] == "Stopped; nothing was written."
    assert "Traceback" not in errors
    assert left(tmp_path) == []


def test_ctrl_c_does_not_wait_for_a_composer_that_does_not_listen(tmp_path: Path):
    with begin(tmp_path, "song", WALTZ, "--bars", "4", PLAIN_SECONDS_A_BAR="60") as process:
        wait_for(process, "tempo")
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
    assert process.returncode == 130
    assert left(tmp_path) == []


def test_a_terminal_sees_a_progress_bar(tmp_path: Path):
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (24, 80))
    process = subprocess.Popen(
        command("song", WALTZ, "--bars", "4"), cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, stderr=slave
    )
    os.close(slave)
    shown = b""
    try:
        while data := os.read(master, 4096):
            shown += data
    except OSError:  # Linux says so when the other side has closed
        pass
    finally:
        os.close(master)
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert b"4/4" in shown
    assert "█".encode() in shown


def test_the_database_is_made_and_upgraded(tmp_path: Path):
    for _ in range(2):
        result = minstrel(tmp_path, "db", "upgrade")
        assert (result.returncode, result.stdout) == (0, "The database is up to date.\n"), result.stderr
    assert (tmp_path / "data" / "minstrel.db").exists()
    (tmp_path / "data" / "minstrel.db").write_bytes(b"nonsense" * 1000)
    assert_one_sentence(minstrel(tmp_path, "db", "upgrade"), 1, "damaged or not a database")


def test_the_playground_opens_and_closes(tmp_path: Path):
    with begin(tmp_path, "play", MINSTREL_PORT="0") as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
        assert address is not None, process.communicate()
        with socket.create_connection(("127.0.0.1", int(address[1])), timeout=5):
            second = minstrel(tmp_path, "play")
            assert_one_sentence(second, 2, "Another Minstrel is at work in data")
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 0, errors
    assert "The playground is closed" in errors


def test_a_taken_port_is_one_sentence(tmp_path: Path):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert_one_sentence(minstrel(tmp_path, "play", MINSTREL_PORT=str(port)), 2, f"Port {port}")
