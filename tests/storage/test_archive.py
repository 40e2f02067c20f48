import asyncio
import errno
import os
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage import songs
from storage.archive import Archive
from storage.database import Database
from storage.errors import StorageError
from storage.kinds import FileKind, Status
from storage.store import LocalStore
from storage.tables import Base
from tests.storage.test_songs import FULL, add, get

SOUND, NOTES = b"sound" * 100, b"notes"
CONTENTS = {FileKind.AUDIO: SOUND, FileKind.MIDI: NOTES}


async def rendering(database: Database) -> str:
    song = await add(database)
    async with database.transaction() as session:
        await songs.claim_next(session)
        await songs.composed(session, song.id, compose_seconds=1)
    return song.id


async def deliver(archive: Archive, song_id: str, contents: dict[FileKind, bytes] = CONTENTS) -> bool:
    return await archive.deliver(song_id, contents, recipe=FULL, seconds=songs.Seconds(total=3.0))


def stored(tmp_path: Path) -> int:
    return sum(path.is_file() for path in (tmp_path / "files").rglob("*"))


async def test_a_delivered_song_is_ready_with_its_files(archive: Archive, database: Database):
    song_id = await rendering(database)
    assert await deliver(archive, song_id)
    assert (await get(database, song_id)).status is Status.READY
    found = await archive.path(song_id, FileKind.AUDIO)
    assert found is not None
    assert (found[0].read_bytes(), found[1]) == (SOUND, len(SOUND))
    assert await archive.path(song_id, FileKind.PICTURE) is None


async def test_a_song_is_delivered_once(archive: Archive, database: Database):
    song_id = await rendering(database)
    outcomes = await asyncio.gather(*(deliver(archive, song_id) for _ in range(4)))
    assert sorted(outcomes) == [False, False, False, True]
    found = await archive.path(song_id, FileKind.MIDI)
    assert found is not None
    assert found[0].read_bytes() == NOTES  # the refused deliveries took nothing away


async def test_a_cancelled_song_keeps_no_files(archive: Archive, database: Database, tmp_path: Path):
    song_id = await rendering(database)
    async with database.transaction() as session:
        await songs.cancel(session, song_id)
    assert not await deliver(archive, song_id)
    assert stored(tmp_path) == 0


async def test_a_full_disk_keeps_no_files_and_no_rows(
    archive: Archive, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    song_id = await rendering(database)
    real, calls = os.fsync, []

    def full_after_the_first_file(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 2:  # the first file, and its folder
            raise OSError(errno.ENOSPC, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", full_after_the_first_file)
    with pytest.raises(StorageError, match="full"):
        await deliver(archive, song_id)
    monkeypatch.undo()
    assert stored(tmp_path) == 0
    assert (await get(database, song_id)).status is Status.RENDERING


async def test_a_deleted_song_takes_the_files_that_no_other_song_has(
    archive: Archive, database: Database, tmp_path: Path
):
    one, other = await rendering(database), await rendering(database)
    await deliver(archive, one)
    await deliver(archive, other, {FileKind.MIDI: NOTES})
    assert stored(tmp_path) == 2
    assert await archive.remove(one)
    assert stored(tmp_path) == 1
    assert await archive.path(other, FileKind.MIDI) is not None
    assert await archive.remove(other)
    assert stored(tmp_path) == 0
    async with database.transaction() as session:
        for table in Base.metadata.sorted_tables:
            assert await session.scalar(select(func.count()).select_from(table)) == 0


async def test_a_song_in_the_making_is_not_deleted(archive: Archive, database: Database):
    song_id = await rendering(database)
    assert not await archive.remove(song_id)
    assert not await archive.remove("000000000000")
    assert (await get(database, song_id)).status is Status.RENDERING


async def test_deleting_and_delivering_the_same_content_at_once(
    archive: Archive, database: Database, store: LocalStore
):
    """The file of a song that is being deleted must not vanish from under one that is being delivered."""
    old = await rendering(database)
    await deliver(archive, old)
    for _ in range(10):
        new = await rendering(database)
        await asyncio.gather(archive.remove(old), deliver(archive, new))
        found = await archive.path(new, FileKind.AUDIO)
        assert found is not None
        assert found[0].read_bytes() == SOUND
        old = new
