import errno
import os
from pathlib import Path

import pytest

from bot.commands.publish import publish, workplace
from storage.errors import StorageError
from storage.kinds import FileKind

CONTENTS = {FileKind.MIDI: b"notes", FileKind.RECIPE: b"{}"}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_all_files_get_their_names(tmp_path: Path):
    with workplace(tmp_path / "songs") as hidden:
        paths = publish(hidden, "waltz", CONTENTS)
    assert paths == {
        FileKind.MIDI: tmp_path / "songs" / "waltz.mid",
        FileKind.RECIPE: tmp_path / "songs" / "waltz.json",
    }
    assert {kind: path.read_bytes() for kind, path in paths.items()} == CONTENTS
    assert names(tmp_path / "songs") == ["waltz.json", "waltz.mid"]


def test_another_song_is_never_overwritten(tmp_path: Path):
    (tmp_path / "waltz.json").write_text("mine")  # one of the four is enough
    (tmp_path / "waltz-2.mid").symlink_to("nowhere")
    with workplace(tmp_path) as hidden:
        paths = publish(hidden, "waltz", CONTENTS)
    assert {path.stem for path in paths.values()} == {"waltz-3"}
    assert (tmp_path / "waltz.json").read_text() == "mine"
    assert not (tmp_path / "waltz.mid").exists()


def test_a_name_that_is_taken_at_the_last_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    real = os.link

    def link(source: Path, target: Path, **options: bool) -> None:
        if target.name == "waltz.json":
            target.write_text("theirs")
        real(source, target, **options)

    monkeypatch.setattr(os, "link", link)
    with workplace(tmp_path) as hidden:
        publish(hidden, "waltz", CONTENTS)
    assert (tmp_path / "waltz.json").read_text() == "theirs"
    assert names(tmp_path) == ["waltz-2.json", "waltz-2.mid", "waltz.json"]


def test_a_file_system_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def no_links(*_arguments: object, **_options: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    with workplace(tmp_path) as hidden:
        publish(hidden, "waltz", CONTENTS)
    assert names(tmp_path) == ["waltz.json", "waltz.mid"]


def test_files_that_cannot_get_their_names_leave_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    real = os.link

    def full(source: Path, target: Path, **options: bool) -> None:
        if target.suffix == ".json":
            raise OSError(errno.ENOSPC, "No space left on device")
        real(source, target, **options)

    monkeypatch.setattr(os, "link", full)
    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(StorageError, match="full"), workplace(tmp_path) as hidden:
        publish(hidden, "waltz", CONTENTS)
    assert names(tmp_path) == []


def test_a_failure_takes_the_new_folder_away_but_not_an_old_one(tmp_path: Path):
    (tmp_path / "old").mkdir()
    for name in ("new", "old"):
        with pytest.raises(ZeroDivisionError), workplace(tmp_path / name) as hidden:
            fail_half_way(hidden)
    assert names(tmp_path) == ["old"]
    assert names(tmp_path / "old") == []


def fail_half_way(hidden: Path):
    (hidden / "half").write_bytes(b"ha")
    raise ZeroDivisionError
