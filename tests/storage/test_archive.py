import asyncio
import errno
import hashlib
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage import files, songs
from storage.archive import Archive
from storage.database import Database
from storage.errors import StorageError
from storage.kinds import FileKind, Status
from storage.store import LocalStore
from storage.tables import Base
from tests.support.rows import FULL, TAKES, get, rendering

SOUND, NOTES = b"sound" * 100, b"notes"
CONTENTS = {FileKind.AUDIO: SOUND, FileKind.MIDI: NOTES}


async def deliver(archive: Archive, song: songs.Song, contents: dict[FileKind, bytes] = CONTENTS) -> bool:
    return await archive.deliver(
        song.id, contents, claim=song.claims, recipe=FULL, takes=TAKES, seconds=songs.Seconds(total=3.0)
    )


def stored(tmp_path: Path) -> int:
    return sum(path.is_file() for path in (tmp_path / "files").rglob("*"))


async def test_a_delivered_song_is_ready_with_its_files(archive: Archive, database: Database):
    song = await rendering(database)
    assert await deliver(archive, song)
    assert (await get(database, song.id)).status is Status.READY
    found = await archive.read(song.id, FileKind.AUDIO)
    assert found is not None
    assert found == (hashlib.sha256(SOUND).hexdigest(), SOUND)
    assert await archive.read(song.id, FileKind.PICTURE) is None


async def test_a_song_is_delivered_once(archive: Archive, database: Database):
    song = await rendering(database)
    outcomes = await asyncio.gather(*(deliver(archive, song) for _ in range(4)))
    assert sorted(outcomes) == [False, False, False, True]
    found = await archive.read(song.id, FileKind.MIDI)
    assert found is not None
    assert found[1] == NOTES  # the refused deliveries took nothing away


async def test_a_cancelled_song_keeps_no_files(archive: Archive, database: Database, tmp_path: Path):
    song = await rendering(database)
    async with database.transaction() as session:
        await songs.cancel(session, song.id)
    assert not await deliver(archive, song)
    assert stored(tmp_path) == 0


async def test_a_full_disk_keeps_no_files_and_no_rows(
    archive: Archive, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    song = await rendering(database)
    real, calls = os.fsync, []

    def full_after_the_first_file(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 2:  # the first file, and its folder
            raise OSError(errno.ENOSPC, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", full_after_the_first_file)
    with pytest.raises(StorageError, match="full"):
        await deliver(archive, song)
    monkeypatch.undo()
    assert stored(tmp_path) == 0
    assert (await get(database, song.id)).status is Status.RENDERING


async def test_a_deleted_song_takes_the_files_that_no_other_song_has(
    archive: Archive, database: Database, tmp_path: Path
):
    one, other = await rendering(database), await rendering(database)
    await deliver(archive, one)
    await deliver(archive, other, {FileKind.MIDI: NOTES})
    assert stored(tmp_path) == 2
    assert await archive.remove(one.id)
    assert stored(tmp_path) == 1
    assert await archive.read(other.id, FileKind.MIDI) is not None
    assert await archive.remove(other.id)
    assert stored(tmp_path) == 0
    async with database.transaction() as session:
        for table in Base.metadata.sorted_tables:
            if table.name in {"members", "clock"}:
                continue
            assert await session.scalar(select(func.count()).select_from(table)) == 0


async def test_a_song_in_the_making_is_not_deleted(archive: Archive, database: Database):
    song = await rendering(database)
    assert not await archive.remove(song.id)
    assert not await archive.remove("000000000000")
    assert (await get(database, song.id)).status is Status.RENDERING


async def test_whoever_is_late_to_deliver_keeps_nothing(archive: Archive, database: Database, tmp_path: Path):
    slow = await rendering(database)
    async with database.transaction() as session:
        quick = await songs.claim(session, slow.id, lost=True)
        assert quick is not None
        await songs.composed(session, quick.id, claim=quick.claims, compose_seconds=1)
    assert not await deliver(archive, slow, {FileKind.MIDI: b"of the slow one"})
    assert stored(tmp_path) == 0
    assert await deliver(archive, quick)
    assert not await deliver(archive, slow)
    assert stored(tmp_path) == 2


async def test_files_that_no_song_has_are_swept_away(archive: Archive, store: LocalStore, database: Database):
    song = await rendering(database)
    await deliver(archive, song)
    orphan = await store.put(b"written, then its process was killed")
    assert await archive.sweep() == 0  # it may be about to be named
    assert await archive.sweep(timedelta(0)) == 1
    assert not await store.has(orphan)
    assert await archive.sweep(timedelta(0)) == 0
    assert await archive.read(song.id, FileKind.AUDIO) is not None


async def test_a_row_whose_file_was_dropped_by_a_process_that_died_is_swept_away(archive: Archive, database: Database):
    async with database.transaction() as session:
        await files.hold(session, [files.File(digest="ab" * 32, bytes=3)])
    assert await archive.sweep() == 0
    assert await archive.sweep(timedelta(0)) == 1
    async with database.reading() as session:
        assert await files.nameless(session, before=datetime.now(UTC)) == []


async def test_sweeping_beside_deliveries_takes_nothing_from_them(archive: Archive, database: Database):
    for number in range(10):
        song = await rendering(database)
        contents = {FileKind.MIDI: b"%d" % number}
        _, delivered = await asyncio.gather(archive.sweep(timedelta(0)), deliver(archive, song, contents))
        assert delivered
        found = await archive.read(song.id, FileKind.MIDI)
        assert found is not None
        assert found[1] == b"%d" % number


async def test_deleting_and_delivering_the_same_content_at_once(
    archive: Archive, database: Database, store: LocalStore
):
    """The file of a song that is being deleted must not vanish from under one that is being delivered."""
    old = await rendering(database)
    await deliver(archive, old)
    for _ in range(10):
        new = await rendering(database)
        await asyncio.gather(archive.remove(old.id), deliver(archive, new))
        found = await archive.read(new.id, FileKind.AUDIO)
        assert found is not None
        assert found[1] == SOUND
        old = new
