"""What is kept about a member can be shown, and erased without a trace: looked for in every table and every file."""

from __future__ import annotations

import asyncio
import json
import random
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, text, update

from storage import members, plain, privacy, ratings, songs
from storage.database import Database
from storage.errors import StorageError
from storage.kinds import FileKind
from storage.tables import Base, MemberRow, RatingRow, SongRow
from tests.support.community import (
    ANN,
    BEN,
    HEARD_BY_ANN,
    MOD,
    SHARED,
    Place,
    deliver,
    files_of,
    opened,
    rows_of,
    settled,
    traces,
)
from tests.support.rows import add


async def erase(place: Place, member: str) -> privacy.Erased | None:
    async with place.database.transaction() as session:
        erased = await privacy.erase(session, member)
    if erased is not None:
        await place.archive.drop_unnamed(erased.digests)
    assert await place.database.overwrite_deleted()
    return erased


async def shown(database: Database, member: str) -> dict[str, list[dict[str, Any]]]:
    """All rows that an export shows, by table, in the order of their keys."""
    found: dict[str, list[dict[str, Any]]] = {table.name: [] for table in Base.metadata.sorted_tables}
    async with database.snapshot() as session:
        for name, rows in (await privacy.about(session, member)).items():
            found[name] += rows
        async for song in privacy.songs_of(session, member):
            found["songs"].append({name: value for name, value in song.items() if not isinstance(value, list)})
            for name, rows in song.items():
                if isinstance(rows, list):
                    found[name] += [row for row in rows if row not in found[name]]
    return {name: sorted(rows, key=json.dumps) for name, rows in found.items()}


def read_all(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]


async def test_nothing_is_left_of_whom_is_erased(url: str, tmp_path: Path):
    async with settled(url, tmp_path / "files") as (place, made):
        needles = (ANN, "Ann", HEARD_BY_ANN, *made.anns)
        assert {"songs", "members", "recipes", "ratings"} <= set(await traces(place.database, *needles))
        erased = await erase(place, ANN)
        assert erased is not None
        assert (set(erased.songs), len(erased.digests)) == (set(made.anns), 3)
        assert await traces(place.database, *needles) == []
        assert not [needle for needle in needles for data in read_all(tmp_path) if needle.encode() in data]
        assert set((await files_of(place.store)).values()) == {SHARED, b"picture"}


async def test_all_others_keep_what_is_theirs(url: str, tmp_path: Path):
    async with settled(url, tmp_path / "files") as (place, made):
        before = await rows_of(place.database)
        await erase(place, ANN)
        after = await rows_of(place.database)
        assert {row["id"] for row in after["members"]} == {BEN, MOD}
        bens = [row for row in before["songs"] if row["asker"] == BEN]
        assert after["songs"] == bens
        assert [row["song_id"] for row in after["playlist_songs"]] == [made.bens, made.bens]
        assert [row["decided_by"] for row in after["playlists"]] == [None, MOD]
        names = [(row["moderator_id"], row["subject_id"], row["song_id"]) for row in after["moderation_log"]]
        assert names == [(None, BEN, made.bens), (MOD, None, None), (MOD, None, None)]
        assert after["ratings"] == after["plays"] == []  # Ann's own, and those of Ann's songs
        assert await place.archive.read(made.bens, FileKind.MIDI) is not None


async def test_what_is_erased_is_what_was_shown(url: str, tmp_path: Path):
    """Each row that goes, or in which the name is struck out, and no other."""
    async with settled(url, tmp_path / "files") as (place, _):
        before = await rows_of(place.database)
        exported = await shown(place.database, ANN)
        async with place.database.reading() as session:
            counted = await privacy.holdings(session, ANN)
        erased = await erase(place, ANN)
        after = await rows_of(place.database)
        assert {name for name, rows in exported.items() if rows} == before.keys() - {
            "guilds",
            "blocks",
            "files",
            "clock",
            "marks",
        }
        assert erased is not None
        assert erased.rows == counted == {name: len(rows) for name, rows in exported.items() if rows}
        for name in before.keys() - {"files", "clock"}:
            table = Base.metadata.tables[name]
            touched = [row for row in before[name] if row not in after[name]]
            assert exported[name] == sorted((masked(table, row) for row in touched), key=json.dumps), name


def masked(table: Any, row: dict[str, Any]) -> dict[str, Any]:
    """As it is shown to Ann: without the names of others."""
    about_members = {c.name for c in table.columns if any(k.column.table.name == "members" for k in c.foreign_keys)}
    others = {name: privacy.OTHER for name in about_members if row[name] not in {None, ANN}}
    return plain.of(row) | others  # type: ignore[arg-type]


async def test_nobody_else_is_named_in_what_is_shown(url: str, tmp_path: Path):
    async with settled(url, tmp_path / "files") as (place, _):
        said = json.dumps(await shown(place.database, ANN))
        assert ANN in said
        assert not [name for name in (BEN, MOD) if name in said]


async def test_of_a_stranger_nothing_is_known(url: str, tmp_path: Path):
    async with settled(url, tmp_path / "files") as (place, _):
        before = await rows_of(place.database)
        for stranger in ("nobody", "", "a\0b", "\ud800", f"{ANN}%", f"{ANN}' OR '1'='1"):
            async with place.database.reading() as session:
                assert await privacy.holdings(session, stranger) == {}
            assert await erase(place, stranger) is None
        assert await rows_of(place.database) == before


async def test_a_song_in_work_does_not_come_back(url: str, tmp_path: Path):
    async with settled(url, tmp_path / "files") as (place, made):
        await erase(place, ANN)
        files = await files_of(place.store)
        assert not await deliver(place.archive, made.rendering, {FileKind.MIDI: b"too late", FileKind.AUDIO: SHARED})
        async with place.database.transaction() as session:
            failure = songs.Failure(code="x", message="x", hint="x")
            assert not await songs.report_bars(session, made.composing, 5, claim=1)
            assert not await songs.composed(session, made.composing, claim=1, compose_seconds=1)
            assert not await songs.fail(session, made.composing, failure, claim=1)
            assert not await songs.retry_later(session, made.composing, claim=1, seconds=1)
            assert not await songs.put_back(session, made.composing, claim=1)
            assert await songs.claim(session, made.composing, lost=True) is None
        assert await files_of(place.store) == files
        assert await traces(place.database, *made.anns) == []


@pytest.mark.parametrize("moment", range(3))
async def test_erasing_while_a_song_is_delivered(moment: int, url: str, tmp_path: Path):
    """Either comes first; the song and its file are gone."""
    async with settled(url, tmp_path / "files") as (place, made):

        async def erase_later() -> None:
            await asyncio.sleep(moment * 0.003)
            await erase(place, ANN)

        await asyncio.gather(deliver(place.archive, made.rendering, {FileKind.MIDI: b"just now"}), erase_later())
        await place.archive.drop_unnamed([])
        assert await traces(place.database, ANN, *made.anns) == []
        assert b"just now" not in (await files_of(place.store)).values()


async def test_whoever_asks_meanwhile_begins_anew(url: str, tmp_path: Path):
    async with opened(url, tmp_path / "files") as place:
        old = [(await add(place.database, asker=ANN)).id for _ in range(5)]
        asking = asyncio.gather(*(add(place.database, asker=ANN) for _ in range(20)))
        await erase(place, ANN)
        new = {song.id for song in await asking}
        left = await rows_of(place.database)
        ids = {row["id"] for row in left["songs"]}
        assert ids <= new
        assert not ids & set(old)
        assert [row["id"] for row in left["members"]] == ([ANN] if ids else [])
        assert {row["song_id"] for row in left["recipes"]} == ids


async def test_many_who_erase_ask_and_react_at_once(url: str, tmp_path: Path):
    """Nobody is in another's way: each finds what is there at its moment."""
    async with settled(url, tmp_path / "files") as (place, made):

        async def ask() -> None:
            for _ in range(15):
                await add(place.database, asker=ANN)

        async def react() -> None:
            for number in range(15):
                async with place.database.transaction() as session:
                    await members.meet(session, ANN)
                    if await songs.hold(session, made.anns[number % 6]):
                        await ratings.rate(session, song_id=made.anns[number % 6], member=ANN, emoji="x", weight=1)

        async def erase_often() -> None:
            for _ in range(15):
                async with place.database.transaction() as session:
                    erased = await privacy.erase(session, ANN)
                await place.archive.drop_unnamed(erased.digests if erased else ())

        await asyncio.gather(*(work() for work in (ask, ask, ask, react, erase_often, erase_often)))
        await erase(place, ANN)
        assert await traces(place.database, ANN, *made.anns) == []


async def test_no_byte_stays_in_sqlites_files(sqlite_url: str, tmp_path: Path):
    """Of 400 songs whose rows were changed: PRAGMA secure_delete alone leaves five of their ids."""
    draw, now = random.Random(2), datetime.now(UTC)
    names = [f"member:{number:03}:{draw.getrandbits(40):x}" for number in range(20)]
    askers = {f"{draw.getrandbits(48):012x}": draw.choice(names) for _ in range(400)}
    moments = {"created_at": now, "updated_at": now}
    numbers = {"claims": 0, "retries": 0, "of_bars": 8}
    all_songs = [
        {"id": song, "asker": asker, "style": "waltz", "status": "queued", "turn": turn, **numbers, **moments}
        for turn, (song, asker) in enumerate(askers.items())
    ]
    reactions = [
        {"song_id": song, "member_id": member, "emoji": "x", "weight": 1.0, "created_at": now}
        for song in askers
        for member in draw.sample(names, 3)
    ]
    async with Database.open(sqlite_url) as database:
        async with database.transaction() as session:
            await session.execute(insert(MemberRow), [{"id": n, "created_at": now, "seen_at": now} for n in names])
            await session.execute(insert(SongRow.__table__), all_songs)
            await session.execute(insert(RatingRow), reactions)
        async with database.transaction() as session:
            for song in draw.sample(list(askers), 200):
                changes = {"status": draw.choice(["ready", "failed", "composing"]), "turn": draw.randint(0, 9999)}
                await session.execute(update(SongRow.__table__).where(SongRow.id == song).values(changes))
        for name in names[:8]:
            async with database.transaction() as session:
                assert await privacy.erase(session, name)
            assert await database.overwrite_deleted()
            data = b"".join(read_all(tmp_path))
            theirs = [song for song, asker in askers.items() if asker == name]
            assert not [needle for needle in (name, *theirs) if needle.encode() in data]
            assert names[-1].encode() in data


async def test_a_reader_that_does_not_stop_is_not_waited_for_for_ever(sqlite_url: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("storage.database._BUSY_TIMEOUT_MS", 50)
    async with Database.open(sqlite_url) as database:
        async with database.snapshot() as session:
            await session.execute(text("SELECT * FROM songs"))
            async with database.transaction() as writing:
                await members.meet(writing, ANN)
            assert not await database.overwrite_deleted()
        assert await database.overwrite_deleted()


def test_whatever_refers_to_a_member_or_a_song_goes_with_it_or_forgets_it():
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table.name in {"members", "songs"} and (table.name, key.parent.name) != ("songs", "asker"):
                assert key.ondelete in {"CASCADE", "SET NULL"}, f"{table.name}.{key.parent.name}"


async def test_a_bad_name_is_refused_the_same_everywhere(url: str):
    async with Database.open(url) as database:
        for name in ("", "x" * 201, "a\0b", "\udcff"):
            with pytest.raises(StorageError, match="cannot be kept") as caught:
                async with database.transaction() as session:
                    await members.meet(session, name)
            assert caught.value.code == "bad_name"
