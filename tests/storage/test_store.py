import errno
import hashlib
import os
from pathlib import Path

import pytest

from storage import atomic
from storage.errors import StorageError
from storage.store import LocalStore


def files_under(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


async def test_a_file_is_named_by_its_content(store: LocalStore, tmp_path: Path):
    digest = await store.put(b"la la la")
    assert digest == hashlib.sha256(b"la la la").hexdigest()
    assert store.path(digest).read_bytes() == b"la la la"
    assert await store.put(b"la la la") == digest
    assert files_under(tmp_path / "files") == [digest]


async def test_removing_twice_is_no_error(store: LocalStore, tmp_path: Path):
    digest = await store.put(b"la")
    await store.remove(digest)
    await store.remove(digest)
    assert files_under(tmp_path / "files") == []


@pytest.mark.parametrize("failing", ["write", "fsync"])
@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "not_writable")])
async def test_a_disk_that_refuses_leaves_no_half_file(
    number: int, code: str, failing: str, store: LocalStore, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(os, failing, refusing(number))
    with pytest.raises(StorageError, match=r"the disk is full|read-only") as caught:
        await store.put(b"x" * 100_000)
    assert caught.value.code == code
    monkeypatch.undo()
    assert files_under(store.path("00").parents[1]) == []


async def test_a_disk_that_fills_up_in_the_middle(store: LocalStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    real = os.write

    def write(handle: int, data: memoryview) -> int:
        if len(data) < 60_000:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(handle, data[:10_000])

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(StorageError, match="the disk is full"):
        await store.put(b"x" * 100_000)
    monkeypatch.undo()
    assert files_under(tmp_path / "files") == []


async def test_what_a_killed_process_was_writing_is_cleared_away(store: LocalStore, tmp_path: Path):
    digest = await store.put(b"whole")
    half = tmp_path / "files" / digest[:2] / f"{atomic.TEMPORARY_PREFIX}0123"
    half.write_bytes(b"ha")
    store.open()
    assert files_under(tmp_path / "files") == [digest]


def test_a_folder_that_cannot_be_made(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError) as caught:
        LocalStore(tmp_path / "file" / "files").open()
    assert caught.value.code == "not_writable"


def test_an_atomic_write_replaces_the_old_file_or_leaves_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "song.json"
    atomic.write(path, b"old")
    monkeypatch.setattr(os, "fsync", refusing(errno.ENOSPC))
    with pytest.raises(StorageError):
        atomic.write(path, b"new")
    assert path.read_bytes() == b"old"
    monkeypatch.undo()
    atomic.write(path, b"new")
    assert path.read_bytes() == b"new"
    assert files_under(tmp_path) == ["song.json"]


def refusing(number: int):
    def refuse(*_arguments: object) -> int:
        raise OSError(number, os.strerror(number))

    return refuse
