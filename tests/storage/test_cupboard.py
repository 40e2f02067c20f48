"""Files that can be made again: as many as there is room for, the last asked for stay."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from storage.cupboard import Cupboard
from storage.errors import StorageError


@pytest.fixture
def cupboard(tmp_path: Path) -> Cupboard:
    return Cupboard(tmp_path / "exports", most_bytes=1000)


def put(cupboard: Cupboard, name: str, size: int, age_seconds: float = 0) -> Path:
    with cupboard.workplace() as place:
        (place / "made").write_bytes(b"x" * size)
        path = cupboard.put(place / "made", name)
    os.utime(path, (time.time() - age_seconds,) * 2)
    return path


def names(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "exports").iterdir())


def test_nothing_is_made_before_something_is_kept(cupboard: Cupboard, tmp_path: Path) -> None:
    assert cupboard.find("a.wav") is None
    assert cupboard.owners() == set()
    assert cupboard.sweep(lambda _: False) == 0
    cupboard.forget(["a"])
    assert list(tmp_path.iterdir()) == []


def test_the_one_asked_for_longest_ago_goes_first(cupboard: Cupboard, tmp_path: Path) -> None:
    put(cupboard, "a.wav", 400, age_seconds=30)
    put(cupboard, "b.wav", 400, age_seconds=20)
    assert cupboard.find("a.wav") is not None  # which makes it the newest
    put(cupboard, "c.wav", 400)
    assert names(tmp_path) == ["a.wav", "c.wav"]
    assert sum(path.stat().st_size for path in (tmp_path / "exports").iterdir()) <= 1000


def test_one_that_is_larger_than_all_the_room_is_kept_alone(cupboard: Cupboard, tmp_path: Path) -> None:
    put(cupboard, "a.wav", 400)
    put(cupboard, "b.wav", 5000)
    assert names(tmp_path) == ["b.wav"]
    put(cupboard, "c.wav", 400)
    assert names(tmp_path) == ["c.wav"]


def test_an_owner_s_files_are_forgotten_together(cupboard: Cupboard, tmp_path: Path) -> None:
    for name in ("a.wav", "a.0", "a.1", "ab.wav"):
        put(cupboard, name, 10)
    cupboard.forget(["a", "nobody"])
    assert names(tmp_path) == ["ab.wav"]


def test_sweeping_drops_strangers_and_what_killed_processes_left(cupboard: Cupboard, tmp_path: Path) -> None:
    put(cupboard, "a.wav", 10)
    put(cupboard, "b.wav", 10)
    for name, age in ((".minstrel-old", 7200), (".minstrel-new", 5)):
        place = tmp_path / "exports" / name
        place.mkdir()
        (place / "half").write_bytes(b"x")
        os.utime(place, (time.time() - age,) * 2)
    assert cupboard.owners() == {"a", "b"}
    assert cupboard.sweep({"a"}.__contains__) == 1
    assert names(tmp_path) == [".minstrel-new", "a.wav"]


def test_a_workplace_leaves_nothing(cupboard: Cupboard, tmp_path: Path) -> None:
    def fails() -> None:
        with cupboard.workplace() as place:
            (place / "half").write_bytes(b"x")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert names(tmp_path) == []


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("in the way")
    cupboard = Cupboard(tmp_path / "exports", most_bytes=1000)
    with pytest.raises(StorageError, match="folder"), cupboard.workplace():
        pass
    assert cupboard.find("a.wav") is None
