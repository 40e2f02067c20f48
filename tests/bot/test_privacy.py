"""A member's own copy of everything, and the end of everything: through the studio, while it works."""

from __future__ import annotations

import asyncio
import json
import zipfile
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from bot import memories
from bot import privacy as use_cases
from bot.config import Settings
from bot.errors import UnknownMemberError
from bot.export import MEANINGS
from bot.song import Song
from bot.studio import Studio
from bot.workshop import Workshop
from storage import privacy
from storage.database import Database
from storage.errors import RefusedError, StorageError
from storage.kinds import FileKind, Status
from storage.tables import Base
from tests.support import quick
from tests.support.community import ANN, BEN, BROUGHT, HEARD_BY_ANN, SHARED, settled, traces
from tests.support.fakes import PlainComposer

ZYX = "discord:24680"
PROMPT = "a fast waltz for piano, 247 bpm"


@pytest.fixture(autouse=True)
def _no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rendering takes most of a second."""
    monkeypatch.setattr(Workshop, "_render", quick.render)


@pytest.fixture(params=["sqlite", "postgres"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else ""
    return Settings(data_dir=tmp_path / "data", database_url=url, songs_at_once=2)


@asynccontextmanager
async def at_work(settings: Settings, composer: PlainComposer) -> AsyncIterator[Studio]:
    async with Studio.open(settings, load_composer=lambda: composer) as studio:
        yield studio


async def ask(studio: Studio, asker: str = ZYX, prompt: str = PROMPT) -> Song:
    return await studio.ask(prompt, asker=asker, guild="discord:9001", bars=4)


async def until(studio: Studio, song: Song, status: Status) -> Song:
    async with asyncio.timeout(60), aclosing(studio.watch(song.id)) as songs:
        async for shown in songs:
            if shown.status is status:
                return shown
    raise AssertionError(f"never {status}")


async def left_of(settings: Settings, *needles: str) -> list[str]:
    """The tables, of the queue too, and the files of the data folder in which any of these stands."""
    async with Database.open(settings.database) as database:
        tables = await traces(database, *needles)
    return tables + files_with(settings.data_dir, needles)


def files_with(folder: Path, needles: tuple[str, ...]) -> list[str]:
    files = [(path.name, path.read_bytes()) for path in folder.rglob("*") if path.is_file()]
    return [name for name, data in files if any(needle.encode() in data for needle in needles)]


async def test_whatever_is_in_the_making_is_stopped_and_all_is_gone(settings: Settings, composer: PlainComposer):
    async with at_work(settings, composer) as studio:
        ready = await until(studio, await ask(studio), Status.READY)
        await studio.react(ready.id, member=ZYX, emoji="🔥")
        composer.holds_at = 2
        composing = [await until(studio, await ask(studio), Status.COMPOSING) for _ in range(2)]
        queued = await ask(studio)
        other = await ask(studio, BEN, "a fast waltz for piano, 240 bpm")
        await studio.react(other.id, member=ZYX, emoji="👎")
        songs = [song.id for song in (ready, *composing, queued)]
        assert len(await left_of(settings, ZYX, "247 bpm", *songs)) > 5
        watching = asyncio.create_task(until(studio, queued, Status.CANCELLED))
        await asyncio.sleep(0.05)

        async with asyncio.timeout(60):
            erased = await studio.erase(ZYX)
        assert (erased.rows["songs"], erased.files, erased.overwritten) == (4, 5, True)
        await watching
        await until(studio, other, Status.COMPOSING)  # its places are free
        composer.go.set()
        await until(studio, other, Status.READY)
        assert await left_of(settings, ZYX, "247 bpm", *songs) == []
        with pytest.raises(UnknownMemberError):
            await studio.erase(ZYX)
    assert await left_of(settings, ZYX, "247 bpm", *songs) == []
    assert sum(path.is_file() for path in (settings.data_dir / "files").rglob("*")) == 5  # Ben's


async def test_a_song_that_is_being_rendered_does_not_come_back(settings: Settings, composer: PlainComposer):
    async with at_work(settings, composer) as studio:
        for moment in range(2):
            song = await ask(studio)
            await until(studio, song, Status.RENDERING)
            await asyncio.sleep(moment * quick.RENDER_SECONDS)
            await studio.erase(ZYX)
            async with Database.open(settings.database) as database:
                assert await traces(database, ZYX, "247 bpm", song.id) == []
            async with asyncio.timeout(60):  # files that were being written go when they are
                while files_with(settings.data_dir, (ZYX, "247 bpm", song.id)):
                    await asyncio.sleep(0.05)
        await asyncio.sleep(3 * quick.RENDER_SECONDS)  # for what was being rendered
        assert await left_of(settings, ZYX, "247 bpm", song.id) == []
    assert not [path for path in (settings.data_dir / "files").rglob("*") if path.is_file()]


async def test_whoever_goes_on_asking_begins_anew(settings: Settings, composer: PlainComposer):
    composer.holds_at = 0
    async with at_work(settings, composer) as studio:
        before = [(await ask(studio)).id for _ in range(3)]
        asked = asyncio.gather(*(ask(studio) for _ in range(8)))
        await studio.erase(ZYX)
        after = {song.id for song in await asked}
        left = {song.id for song in await studio.recent(100)}
        assert left <= after
        assert await left_of(settings, *before, *(after - left)) == []
        if left:
            assert (await studio.holdings(ZYX))["songs"] == len(left)


async def test_a_queue_without_workers_forgets_the_songs_too(postgres_url: str, tmp_path: Path):
    settings = Settings(data_dir=tmp_path / "data", database_url=postgres_url, songs_at_once=0)
    async with Studio.open(settings) as studio:
        songs = [(await ask(studio)).id for _ in range(3)]
        async with Database.open(postgres_url) as database:
            assert "minstrel_queue.pgqueuer" in await traces(database, *songs)
            async with database.transaction() as session:  # as where PgQueuer gave a job up, and said why
                await session.execute(text("UPDATE minstrel_queue.pgqueuer SET status = 'failed'"))
                await session.execute(
                    text("UPDATE minstrel_queue.pgqueuer_log SET traceback = jsonb_build_object('of', :song ::text)"),
                    {"song": songs[0]},
                )
            await studio.erase(ZYX)
            assert await traces(database, ZYX, *songs) == []
            async with database.reading() as session:
                for table in ("pgqueuer", "pgqueuer_log"):
                    count = await session.scalar(text(f"SELECT count(*) FROM minstrel_queue.{table}"))
                    assert count == 0, table


async def test_an_export_is_a_zip_that_a_person_can_read(settings: Settings, tmp_path: Path):
    async with settled(settings.database, settings.data_dir / "files") as (_, made):
        pass
    async with memories.open_beside(settings) as (memory, queue):
        exported = await use_cases.export(memory, ANN, tmp_path / "ann.zip")
        assert (exported.songs, exported.files, exported.missing) == (6, 3, 0)
        with pytest.raises(RefusedError, match="there already"):
            await use_cases.export(memory, ANN, tmp_path / "ann.zip")
        for stranger in ("nobody", "", "a\0b", "\ud800"):
            with pytest.raises(UnknownMemberError):
                await use_cases.export(memory, stranger, tmp_path / "b.zip")
            with pytest.raises(UnknownMemberError):
                await use_cases.erase(memory, queue, stranger)
    with zipfile.ZipFile(tmp_path / "ann.zip") as archive:
        assert archive.testzip() is None
        contents = {name: archive.read(name) for name in archive.namelist()}
    name = f"songs/a-waltz-for-ann-s-grandmother-雨-{made.ready[:6]}"
    source = f"{name}-source-1.mid"
    assert set(contents) == {"README.txt", "member.json", f"{name}.mid", f"{name}.mp3", source}
    assert contents[source] == BROUGHT
    assert contents[f"{name}.mid"] == SHARED
    readme, document = contents["README.txt"].decode(), json.loads(contents["member.json"])
    assert f"about {ANN}." in readme
    assert next(iter(document)) == "member"
    assert list(document)[-1] == "songs"
    ready = next(song for song in document["songs"] if song["id"] == made.ready)
    assert (ready["files"], ready["recipes"][0]["prompt"]) == ([f"{name}.mp3", f"{name}.mid", source], HEARD_BY_ANN)
    assert [rating["member_id"] for rating in ready["ratings"]] == [ANN, privacy.OTHER]
    assert BEN.encode() not in contents["member.json"]
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".minstrel")]


async def test_an_export_holds_what_an_erasure_takes(settings: Settings, tmp_path: Path):
    """Row by row: what the tables count for the member stands in the document."""
    async with (
        settled(settings.database, settings.data_dir / "files") as (place, _),
        place.database.reading() as session,
    ):
        counted = await privacy.holdings(session, ANN)
    async with Studio.open(settings.model_copy(update={"songs_at_once": 1})) as studio:
        await studio.export(ANN, tmp_path / "ann.zip")
    with zipfile.ZipFile(tmp_path / "ann.zip") as archive:
        document = json.loads(archive.read("member.json"))
    songs = document.pop("songs")
    assert document.pop("blocks") == []  # which no erasure takes
    rows = {name: list(value) for name, value in document.items() if isinstance(value, list)}
    for song in songs:
        for name in song.keys() & counted.keys():
            rows.setdefault(name, []).extend(row for row in song[name] if row not in rows.get(name, []))
    assert {name: len(found) for name, found in rows.items()} | {"songs": len(songs)} == counted


async def test_files_that_are_lost_are_counted(sqlite_settings: Settings, tmp_path: Path):
    async with settled(sqlite_settings.database, sqlite_settings.data_dir / "files") as (place, made):
        found = await place.archive.read(made.ready, FileKind.AUDIO)
        assert found is not None
        await place.store.remove(found[0])
    async with memories.open_memory(sqlite_settings) as memory:
        exported = await use_cases.export(memory, ANN, tmp_path / "ann.zip")
    assert (exported.files, exported.missing) == (2, 1)


async def test_songs_of_the_same_name_do_not_cover_each_other(sqlite_settings: Settings, tmp_path: Path):
    async with (
        settled(sqlite_settings.database, sqlite_settings.data_dir / "files") as (place, made),
        place.database.transaction() as session,
    ):
        names = {"old": made.failed, "new": made.ready[:6] + "zzzzzz", "ready": made.ready}  # ids that begin alike
        await session.execute(text("PRAGMA defer_foreign_keys=ON"))
        for change in (
            "UPDATE songs SET id = :new WHERE id = :old",
            "UPDATE recipes SET song_id = :new WHERE song_id = :old",
            "INSERT INTO song_files SELECT :new, kind, digest FROM song_files WHERE song_id = :ready",
        ):
            await session.execute(text(change), names)
    async with memories.open_memory(sqlite_settings) as memory:
        exported = await use_cases.export(memory, ANN, tmp_path / "ann.zip")
    with zipfile.ZipFile(tmp_path / "ann.zip") as archive:
        assert len(set(archive.namelist())) == len(archive.namelist()) == exported.files + 2 == 7


async def test_the_database_is_looked_at_before_anything_is_written(tmp_path: Path):
    with pytest.raises(StorageError, match="db upgrade"):
        async with memories.open_memory(Settings(data_dir=tmp_path / "data")):
            pass
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def sqlite_settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", songs_at_once=1)


def test_every_table_that_is_shown_is_explained():
    shown = {table.name for table in Base.metadata.sorted_tables if is_about_members(table.name)}
    assert set(MEANINGS) == shown | {"blocks"}


def is_about_members(name: str) -> bool:
    referred = {key.column.table.name for key in Base.metadata.tables[name].foreign_keys}
    return name == "members" or bool(referred & {"members", "songs"})
