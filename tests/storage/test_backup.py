"""Backups: one file, from any database into any other, and nothing else than all of it."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import json
import stat
import tarfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from storage import backup, line, members, moderation, playlists, plays, songs
from storage.backup import TABLES
from storage.database import Database, revisions
from storage.errors import RefusedError, StorageError
from storage.kinds import FileKind, Status
from storage.restore import restore
from storage.s3 import S3Store
from tests.storage.test_store import served
from tests.support.community import BEN, GUILD, SHARED, Place, files_of, opened, rows_of, settled
from tests.support.tars import entries, resealed, tar_of


async def back_up(place: Place, path: Path, **options: Any) -> backup.Written:
    return await backup.write(path, place.database, place.store, minstrel="0.1.0", **options)


async def bring_back(place: Place, path: Path, **options: Any) -> None:
    await restore(path, place.database, place.store, alive_seconds=30, **options)


def left_in(folder: Path) -> list[str]:
    return [str(path) for path in folder.rglob("*")]


def as_restored(rows: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """What `restore` makes of rows: nobody is at work, and no queue knows the songs."""
    waiting = {"status": "queued", "bars": None}
    in_work = {"composing", "rendering"}
    rows["songs"] = [song | {"job": None} | (waiting if song["status"] in in_work else {}) for song in rows["songs"]]
    return rows


async def test_from_sqlite_to_postgres_and_back(sqlite_url: str, postgres_url: str, tmp_path: Path):
    path = tmp_path / "first.tar.gz"
    async with settled(sqlite_url, tmp_path / "one") as (one, _), opened(postgres_url, tmp_path / "many") as many:
        await back_up(one, path)
        expected = as_restored(await rows_of(one.database))
        await bring_back(many, path)
        assert await rows_of(many.database) == expected
        assert await files_of(many.store) == await files_of(one.store)
        await back_up(many, tmp_path / "second.tar")
        async with opened(f"sqlite:///{tmp_path / 'again.db'}", tmp_path / "again") as again:
            await bring_back(again, tmp_path / "second.tar")
            assert await rows_of(again.database) == expected
            assert await files_of(again.store) == await files_of(one.store)


async def test_from_a_folder_into_a_bucket_and_back(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    with served() as client:
        client.create_bucket(Bucket="songs")
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            monkeypatch.setenv(name, "minstrel")
        monkeypatch.setenv("AWS_REGION", "us-east-1")
        monkeypatch.setenv("AWS_ENDPOINT_URL", client.meta.endpoint_url)
        bucket = S3Store("s3://songs/minstrel")
        async with settled(sqlite_url, tmp_path / "files") as (place, _):
            await back_up(place, tmp_path / "a.tar")
            await bring_back(replace(place, store=bucket), tmp_path / "a.tar", replace=True)
            assert await files_of(bucket) == await files_of(place.store)
            await back_up(replace(place, store=bucket), tmp_path / "b.tar")
        a, b = entries(tmp_path / "a.tar"), entries(tmp_path / "b.tar")
        assert {name: a[name] for name in a if name.startswith("files/")}.items() <= b.items()


async def test_a_backup_is_a_tar_that_says_what_is_in_it(sqlite_url: str, tmp_path: Path):
    path = tmp_path / "minstrel.tar"
    async with settled(sqlite_url, tmp_path / "files") as (place, _):
        written = await back_up(place, path)
        rows, files = await rows_of(place.database), await files_of(place.store)
    with tarfile.open(path) as tar:
        assert all(member.isreg() and member.mode == 0o600 for member in tar)
        assert tar.getnames()[-1] == "manifest.json"
        manifest = json.load(tar.extractfile("manifest.json"))
        contents = {name: tar.extractfile(name).read() for name in tar.getnames()}
    assert (manifest["format"], manifest["revision"], manifest["minstrel"]) == (1, revisions()[0], "0.1.0")
    assert manifest["files"] == len(files) == written.manifest.files
    assert {name: one["rows"] for name, one in manifest["tables"].items()} == {k: len(v) for k, v in rows.items()}
    assert {f"files/{digest}": data for digest, data in files.items()}.items() <= contents.items()
    assert [json.loads(one)["id"] for one in contents["songs.jsonl"].splitlines()] == [s["id"] for s in rows["songs"]]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600  # it holds what people wrote
    assert written.incomplete == ()


async def test_a_name_that_ends_in_gz_is_packed(sqlite_url: str, tmp_path: Path):
    async with settled(sqlite_url, tmp_path / "files") as (place, _):
        for name in ("a.tar.gz", "b.tgz", "c.tar"):
            await back_up(place, tmp_path / name)
            assert ((tmp_path / name).read_bytes()[:2] == b"\x1f\x8b") == (name != "c.tar")


async def test_progress_is_told_to_its_end(sqlite_url: str, tmp_path: Path):
    told: list[tuple[int, int]] = []
    async with settled(sqlite_url, tmp_path / "files") as (place, _):
        await back_up(place, tmp_path / "a.tar", on_step=lambda done, of: told.append((done, of)))
        total = told[0][1]
        assert told == [(done, total) for done in range(1, total + 1)]
        told.clear()
        await bring_back(place, tmp_path / "a.tar", replace=True, on_step=lambda done, of: told.append((done, of)))
    assert told == [(done, total) for done in range(1, total + 1)]


async def test_a_backup_is_of_one_moment(url: str, tmp_path: Path):
    """Whatever others write and delete while it runs."""
    async with settled(url, tmp_path / "files") as (place, made):
        before = as_restored(await rows_of(place.database))
        begun = asyncio.Event()

        async def disturb() -> None:
            await begun.wait()
            async with place.database.transaction() as session:
                await members.meet(session, "late")
                await songs.cancel(session, made.queued)
                await plays.note(session, song_id=made.bens, member=BEN, seconds=1)

        await asyncio.gather(back_up(place, tmp_path / "a.tar", on_step=lambda _done, _of: begun.set()), disturb())
        assert await rows_of(place.database) != before
        async with opened(f"sqlite:///{tmp_path / 'other.db'}", tmp_path / "other") as other:
            await bring_back(other, tmp_path / "a.tar")
            assert await rows_of(other.database) == before


async def test_a_song_that_is_deleted_meanwhile_is_in_it_without_its_files(sqlite_url: str, tmp_path: Path):
    async with settled(sqlite_url, tmp_path / "files") as (place, made):
        real = place.store.get

        async def get_when_deleted(digest: str) -> bytes:
            await place.archive.remove(made.bens)
            return await real(digest)

        place.store.get = get_when_deleted
        written = await back_up(place, tmp_path / "a.tar")
        assert written.incomplete == (made.bens,)
        async with opened(f"sqlite:///{tmp_path / 'other.db'}", tmp_path / "other") as other:
            await bring_back(other, tmp_path / "a.tar")
            async with other.database.reading() as session:
                song = await songs.get(session, made.bens)
            assert song is not None
            assert song.status is Status.READY
            assert await other.archive.read(made.bens, FileKind.PICTURE) is None  # its own
            assert await other.archive.read(made.bens, FileKind.MIDI) is not None  # Ann's too


async def test_a_damaged_file_is_left_out_and_said(sqlite_url: str, tmp_path: Path):
    async with settled(sqlite_url, tmp_path / "files") as (place, made):
        digest = hashlib.sha256(SHARED).hexdigest()
        (tmp_path / "files" / digest[:2] / digest).write_bytes(b"rot")
        written = await back_up(place, tmp_path / "a.tar")
        assert written.incomplete == tuple(sorted((made.ready, made.bens)))
        assert f"files/{digest}" not in entries(tmp_path / "a.tar")


async def test_nothing_half_written_has_the_name(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with settled(sqlite_url, tmp_path / "files") as (place, _):
        to = tmp_path / "backups"
        to.mkdir()

        async def refuse(_digest: str) -> bytes:
            raise StorageError("The store is on fire.", "Put it out.")

        monkeypatch.setattr(place.store, "get", refuse)
        with pytest.raises(StorageError, match="fire"):
            await back_up(place, to / "a.tar")
        assert left_in(to) == []


async def test_a_file_that_is_there_is_not_overwritten_unasked(sqlite_url: str, tmp_path: Path):
    (tmp_path / "a.tar").write_bytes(b"precious")
    async with opened(sqlite_url, tmp_path / "files") as place:
        with pytest.raises(RefusedError, match="there already"):
            await back_up(place, tmp_path / "a.tar")
        assert (tmp_path / "a.tar").read_bytes() == b"precious"
        await back_up(place, tmp_path / "a.tar", replace=True)
        assert tarfile.is_tarfile(tmp_path / "a.tar")
        with pytest.raises(StorageError, match="no/such"):
            await back_up(place, tmp_path / "no/such/a.tar")


async def test_songs_in_work_wait_in_line_again(sqlite_url: str, postgres_url: str, tmp_path: Path):
    async with settled(sqlite_url, tmp_path / "one") as (one, made), opened(postgres_url, tmp_path / "many") as many:
        await back_up(one, tmp_path / "a.tar")
        restored = await restore(tmp_path / "a.tar", many.database, many.store, alive_seconds=30)
        assert restored.put_back == 2
        async with many.database.transaction() as session:
            for song_id in (made.composing, made.rendering, made.queued):
                song = await songs.get(session, song_id)
                assert song is not None
                assert (song.status, song.bars, song.job) == (Status.QUEUED, None, None)
            again = await songs.claim(session, made.composing)
            assert again is not None
            assert again.claims == 2  # whoever had it before stays shut out
            assert await line.workers(session, 1e6) == 0


async def test_new_rows_are_numbered_after_those_restored(sqlite_url: str, postgres_url: str, tmp_path: Path):
    async with settled(sqlite_url, tmp_path / "one") as (one, made), opened(postgres_url, tmp_path / "many") as many:
        await back_up(one, tmp_path / "a.tar")
        await bring_back(many, tmp_path / "a.tar")
        before = await rows_of(many.database)
        async with many.database.transaction() as session:
            await plays.note(session, song_id=made.bens, member=BEN, seconds=1)
            await moderation.note(session, guild=GUILD, moderator=BEN, action="note")
            await playlists.propose(session, guild=GUILD, day=date(2027, 1, 1), entries=[])
        after = await rows_of(many.database)
        for table in ("plays", "moderation_log", "playlists"):
            assert after[table][-1]["id"] == before[table][-1]["id"] + 1


async def test_only_into_an_empty_database_unless_asked(url: str, tmp_path: Path):
    async with settled(url, tmp_path / "files") as (place, _):
        await forget_workers(place.database)
        await back_up(place, tmp_path / "a.tar")
        expected = as_restored(await rows_of(place.database))
        async with place.database.transaction() as session:
            await members.meet(session, "late")
        there = await rows_of(place.database)
        with pytest.raises(RefusedError, match="--replace") as caught:
            await bring_back(place, tmp_path / "a.tar")
        assert caught.value.code == "not_empty"
        assert await rows_of(place.database) == there
        await bring_back(place, tmp_path / "a.tar", replace=True)
        assert await rows_of(place.database) == expected


async def forget_workers(database: Database) -> None:
    async with database.transaction() as session:
        await session.execute(text("DELETE FROM workers"))


async def test_not_while_workers_are_alive(postgres_url: str, tmp_path: Path):
    async with opened(postgres_url, tmp_path / "files") as place:
        await back_up(place, tmp_path / "a.tar")
        async with place.database.transaction() as session:
            await line.beat(session, "worker-1", places=2, forget_seconds=100)
        with pytest.raises(RefusedError, match="Workers are alive"):
            await bring_back(place, tmp_path / "a.tar")


async def test_an_empty_database_can_be_backed_up(sqlite_url: str, tmp_path: Path):
    async with opened(sqlite_url, tmp_path / "files") as place:
        await back_up(place, tmp_path / "a.tar")
        await bring_back(place, tmp_path / "a.tar")
        assert {name: len(rows) for name, rows in (await rows_of(place.database)).items() if rows} == {"clock": 1}


Mutation = Callable[[dict[str, bytes]], dict[str, bytes]]


def row_of(table: str, **changes: object) -> Mutation:
    """The last row of a table with other values; `...` takes a column away."""

    def mutate(contents: dict[str, bytes]) -> dict[str, bytes]:
        *rows, last = contents[f"{table}.jsonl"].splitlines()
        row = {k: v for k, v in (json.loads(last) | changes).items() if v is not ...}
        return contents | {f"{table}.jsonl": b"".join(line + b"\n" for line in (*rows, json.dumps(row).encode()))}

    return mutate


def with_file(name: str, data: bytes) -> Mutation:
    return lambda contents: {name: data} | contents


DAMAGES: dict[str, tuple[Mutation, str]] = {
    "an unknown column": (row_of("songs", colour="red"), "'colour'"),
    "a missing column": (row_of("songs", style=...), "'style' is missing"),
    "another type": (row_of("songs", of_bars="8"), "another type"),
    "a bool for a number": (row_of("songs", of_bars=True), "another type"),
    "a number too large": (row_of("songs", of_bars=2**31), "too large"),
    "a turn that no queue takes": (row_of("songs", turn=2**40), "turn"),
    "nothing where something must be": (row_of("songs", asker=None), "is empty"),
    "an unknown status": (row_of("songs", status="lost"), "word"),
    "a status that is no word": (row_of("songs", status=["ready"]), "word"),
    "a text too long": (row_of("members", id="x" * 201), "too long"),
    "a NUL": (row_of("members", id="a\0b"), "no text"),
    "half a character": (row_of("members", id="a\ud800b"), "no text"),
    "no moment": (row_of("members", seen_at="yesterday"), "'seen_at'"),
    "a moment of nowhere": (row_of("members", seen_at="2026-11-21T10:00:00"), "UTC"),
    "a brief that is none": (row_of("recipes", brief=[]), "another shape"),
    "an embedding that is none": (row_of("song_features", embedding="no base64!"), "no base64"),
    "an embedding of another type": (row_of("song_features", embedding=7), "another type"),
    "measures that are none": (row_of("song_features", measured=[]), "another shape"),
    "a taste that is none": (row_of("recipes", taste="slow"), "another shape"),
    "a lesson that nobody learnt": (row_of("lessons", verdict="burnt"), "word"),
    "an asker who is not there": (row_of("songs", asker="nobody"), "do not fit together"),
    "a song twice": (lambda c: c | {"songs.jsonl": c["songs.jsonl"] * 2}, "do not fit together"),
    "no recipe": (lambda c: c | {"recipes.jsonl": b""}, "no recipe"),
    "no clock": (lambda c: c | {"clock.jsonl": b""}, "clock"),
    "two clocks": (lambda c: c | {"clock.jsonl": c["clock.jsonl"] + b'{"id":2,"turn":0}\n'}, "clock"),
    "a file that is not there": (row_of("files", digest="0" * 64), "file is missing"),
    "a line that is no JSON": (lambda c: c | {"plays.jsonl": b"{\n"}, "line 1 of plays"),
    "a line that is no row": (lambda c: c | {"plays.jsonl": b"[]\n"}, "line 1 of plays"),
    "a line without its end": (lambda c: c | {"plays.jsonl": b"{}"}, "cut short"),
    "a deep line": (lambda c: c | {"plays.jsonl": b"[" * 100_000 + b"\n"}, "deep"),
    "a long line": (lambda c: c | {"plays.jsonl": b" " * 5_000_000 + b"\n"}, "too long"),
    "a file under another name": (with_file("files/" + "0" * 64, b"evil"), "has changed"),
    "a file outside": (with_file("files/../../evil", b"evil"), "has changed"),
    "an absolute path": (with_file("/etc/evil", b"evil"), "tables"),
    "a table that there is not": (with_file("secrets.jsonl", b""), "tables"),
    "a table missing": (lambda c: {k: v for k, v in c.items() if k != "plays.jsonl"}, "tables"),
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What is in a backup of a community, by name."""
    folder = tmp_path_factory.mktemp("whole")

    async def make() -> None:
        async with settled(f"sqlite:///{folder / 'minstrel.db'}", folder / "files") as (place, _):
            await back_up(place, folder / "a.tar")

    asyncio.run(make())
    return entries(folder / "a.tar")


async def refused(place: Place, path: Path, code: str = "bad_backup") -> str:
    """What is said of a backup that cannot be restored, which has changed nothing."""
    before = await rows_of(place.database)
    with pytest.raises(RefusedError) as caught:
        await bring_back(place, path)
    assert caught.value.code == code
    assert await rows_of(place.database) == before
    return str(caught.value)


async def test_a_backup_that_is_not_right_changes_nothing(whole: dict[str, bytes], url: str, tmp_path: Path):
    async with opened(url, tmp_path / "files") as place:
        for damage, (mutate, words) in DAMAGES.items():
            (tmp_path / "a.tar").write_bytes(tar_of(resealed(mutate(dict(whole)))))
            assert words in await refused(place, tmp_path / "a.tar"), damage
    assert not [name for name in left_in(tmp_path) if "evil" in name]


async def test_what_is_in_it_is_held_to_the_manifest(whole: dict[str, bytes], sqlite_url: str, tmp_path: Path):
    path = tmp_path / "a.tar"
    async with opened(sqlite_url, tmp_path / "files") as place:
        path.write_bytes(tar_of(whole | {"songs.jsonl": whole["songs.jsonl"].replace(b"waltz", b"polka", 1)}))
        assert "songs have changed" in await refused(place, path)
        path.write_bytes(tar_of({k: v for k, v in whole.items() if k != "manifest.json"}))
        assert "no manifest" in await refused(place, path)
        path.write_bytes(tar_of(whole | {"more.txt": b""}))
        assert "more files" in await refused(place, path)
        for manifest in (b"", b"[]", b"{}", b'{"format": true}', whole["manifest.json"].replace(b'"rows": ', b'"x": ')):
            path.write_bytes(tar_of(whole | {"manifest.json": manifest}))
            assert "manifest" in await refused(place, path)


async def test_of_another_version_it_is_refused_with_a_way_out(
    whole: dict[str, bytes], sqlite_url: str, tmp_path: Path
):
    path = tmp_path / "a.tar"
    manifest = json.loads(whole["manifest.json"])
    async with opened(sqlite_url, tmp_path / "files") as place:
        for change, code, words in (
            ({"revision": "9999", "minstrel": "7.0.0"}, "backup_too_new", "Update Minstrel"),
            ({"format": 2}, "backup_too_new", "Update Minstrel"),
            ({"revision": "0001"}, "backup_too_old", "minstrel db upgrade"),
        ):
            other = whole | {"future.jsonl": b"", "manifest.json": json.dumps(manifest | change).encode()}
            other["manifest.json"] = other.pop("manifest.json")
            path.write_bytes(tar_of(other))
            assert words in await refused(place, path, code)


async def test_what_is_no_backup_at_all(sqlite_url: str, tmp_path: Path):
    path = tmp_path / "a.tar"
    async with opened(sqlite_url, tmp_path / "files") as place:
        for data in (b"", b"my shopping list" * 100, b"\x1f\x8b", gzip.compress(b"x" * 2000), bytes(1024)):
            path.write_bytes(data)
            await refused(place, path)
        await refused(place, tmp_path / "none.tar", "no_backup")
        await refused(place, tmp_path, "no_backup")


async def test_only_plain_files_are_read(whole: dict[str, bytes], sqlite_url: str, tmp_path: Path):
    async with opened(sqlite_url, tmp_path / "files") as place:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.GNUTYPE_SPARSE, tarfile.XHDTYPE):
            link = tarfile.TarInfo("files/link")
            link.type, link.linkname = kind, "/etc/passwd"
            (tmp_path / "a.tar").write_bytes(link.tobuf(tarfile.GNU_FORMAT) + tar_of(whole))
            assert "no plain file" in await refused(place, tmp_path / "a.tar")
        huge = tarfile.TarInfo("files/huge")
        for huge.size in (2**40, 2**70, -5):
            (tmp_path / "a.tar").write_bytes(huge.tobuf(tarfile.GNU_FORMAT) + tar_of(whole))
            await refused(place, tmp_path / "a.tar")


async def test_a_restore_that_is_interrupted_leaves_only_files(
    whole: dict[str, bytes], sqlite_url: str, tmp_path: Path
):
    (tmp_path / "a.tar").write_bytes(tar_of(whole))
    async with opened(sqlite_url, tmp_path / "files") as place:
        before = await rows_of(place.database)

        def stop(done: int, of: int) -> None:
            if done == of:
                raise asyncio.CancelledError

        with pytest.raises(asyncio.CancelledError):
            await bring_back(place, tmp_path / "a.tar", on_step=stop)
        assert await rows_of(place.database) == before
        assert await files_of(place.store)
        assert await place.archive.sweep(age=-timedelta(hours=1)) > 0
        assert not await files_of(place.store)


def test_every_table_but_the_workers_is_in_a_backup():
    assert {"songs", "members", "clock", "moderation_log"} <= {table.name for table in TABLES}
    assert "workers" not in {table.name for table in TABLES}
