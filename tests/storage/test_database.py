import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage import database as database_module
from storage.database import Database
from storage.errors import StorageError
from storage.tables import Base
from tests.support.postgres import Server

_INSERT = text("INSERT INTO files VALUES (:digest, 1, CURRENT_TIMESTAMP)")
_COUNT = text("SELECT count(*) FROM files")


def _versions() -> list[str]:
    """Every revision of the tables, the oldest first."""
    script = ScriptDirectory(str(Path(database_module.__file__).parent / "migrations"))
    return [revision.revision for revision in script.walk_revisions()][::-1]


async def test_opening_makes_the_folder_and_the_tables(tmp_path: Path):
    path = tmp_path / "a" / "b" / "minstrel.db"
    async with Database.open(f"sqlite:///{path}") as database:
        assert await database.answers()
    tables = {name for (name,) in _read(path, "SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {"songs", "recipes", "files", "song_files", "alembic_version"} <= tables


async def test_sqlite_is_set_up_for_readers_beside_a_writer(sqlite_url: str):
    wanted = {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 10_000}
    async with Database.open(sqlite_url) as database:
        for open_one in (database.transaction, database.reading):
            async with open_one() as session:
                for pragma, value in wanted.items():
                    assert (await session.execute(text(f"PRAGMA {pragma}"))).scalar_one() == value


async def test_reading_goes_on_beside_writing(database: Database):
    async with database.transaction() as writer:
        await writer.execute(_INSERT, {"digest": "ab"})
        async with asyncio.timeout(60), database.reading() as reader:
            assert (await reader.execute(_COUNT)).scalar_one() == 0
    async with database.reading() as reader:
        assert (await reader.execute(_COUNT)).scalar_one() == 1


async def test_many_writers_take_their_turns(database: Database):
    async def add(number: int) -> None:
        async with database.transaction() as session:
            before = (await session.execute(_COUNT)).scalar_one()
            await session.execute(_INSERT, {"digest": f"{number}"})
            assert (await session.execute(_COUNT)).scalar_one() > before

    await asyncio.gather(*(add(number) for number in range(50)))
    async with database.reading() as session:
        assert (await session.execute(_COUNT)).scalar_one() == 50


async def test_the_migrations_make_the_tables_that_the_code_knows(database: Database):
    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return compare_metadata(context, Base.metadata)

    async with database.reading() as session:
        assert await (await session.connection()).run_sync(differences) == []


async def test_opening_again_changes_nothing(url: str):
    for _ in range(2):
        async with Database.open(url) as database, database.reading() as session:
            version = (await session.execute(text("SELECT version_num FROM alembic_version"))).scalar_one()
    assert version == _versions()[-1]


async def test_many_processes_may_open_a_new_database_at_once(url: str):
    async def open_and_close() -> bool:
        async with Database.open(url) as database:
            return await database.answers()

    assert all(await asyncio.gather(*(open_and_close() for _ in range(4))))


async def test_opening_without_leave_to_upgrade(url: str):
    with pytest.raises(StorageError, match="older version") as caught:
        async with Database.open(url, upgrade=False):
            pass
    assert "minstrel db upgrade" in caught.value.hint
    async with Database.open(url):
        pass
    async with Database.open(url, upgrade=False) as database:
        assert await database.answers()


async def test_a_transaction_that_fails_leaves_nothing(database: Database):
    with pytest.raises(StorageError, match=r"(?i)unique"):
        await _insert(database, "ab", "cd", "ab")
    async with database.reading() as session:
        assert (await session.execute(_COUNT)).scalar_one() == 0


async def test_a_migration_that_fails_leaves_nothing_half_done(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from alembic import op

    real = op.create_table

    def stop_at_files(name: str, *columns: Any) -> object:
        if name == "files":
            raise OSError("the power went out")
        return real(name, *columns)

    monkeypatch.setattr(op, "create_table", stop_at_files)
    with pytest.raises(OSError, match="power"):
        async with Database.open(sqlite_url):
            pass
    assert _read(tmp_path / "minstrel.db", "SELECT name FROM sqlite_master WHERE name = 'songs'") == []


async def test_a_database_of_a_newer_version_is_left_alone(sqlite_url: str, tmp_path: Path):
    async with Database.open(sqlite_url):
        pass
    with sqlite3.connect(tmp_path / "minstrel.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(StorageError, match="newer version") as caught:
        async with Database.open(sqlite_url):
            pass
    assert caught.value.code == "database_too_new"
    assert "MINSTREL_DATA_DIR" in caught.value.hint


async def test_a_file_that_is_no_database_is_named_as_such(sqlite_url: str, tmp_path: Path):
    (tmp_path / "minstrel.db").write_bytes(b"my shopping list, which is not a database at all" * 100)
    with pytest.raises(StorageError, match="damaged or not a database") as caught:
        async with Database.open(sqlite_url):
            pass
    assert caught.value.code == "database_damaged"


async def test_a_damaged_page_is_no_traceback(sqlite_url: str, tmp_path: Path):
    async with Database.open(sqlite_url):
        pass
    path = tmp_path / "minstrel.db"
    data = bytearray(path.read_bytes())
    data[100:6000] = bytes(5900)
    path.write_bytes(data)
    with pytest.raises(StorageError):
        async with Database.open(sqlite_url) as database, database.transaction() as session:
            await session.execute(text("SELECT * FROM songs"))


async def test_a_place_that_cannot_be_a_folder(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError) as caught:
        async with Database.open(f"sqlite:///{tmp_path / 'file' / 'minstrel.db'}"):
            pass
    assert caught.value.code == "not_writable"


@pytest.mark.parametrize(
    "wrong", ["nonsense", "mysql://localhost/songs", "sqlite://", "postgresql://", "postgresql://host"]
)
async def test_a_url_that_cannot_be_used(wrong: str):
    with pytest.raises(StorageError, match="database") as caught:
        async with Database.open(wrong):
            pass
    assert "sqlite:///PATH" in caught.value.hint


async def test_a_full_disk_is_said_to_be_full(sqlite_url: str):
    async with Database.open(sqlite_url) as database:
        async with database.transaction() as session:
            pages = (await session.execute(text("PRAGMA page_count"))).scalar_one()
            await session.execute(text(f"PRAGMA max_page_count = {pages}"))  # as many as there are, for this connection
        with pytest.raises(StorageError) as caught:
            await _insert(database, "a" * 100_000)
    assert caught.value.code == "disk_full"


async def test_a_locked_database_is_waited_for_and_then_said_to_be_locked(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("storage.database._BUSY_TIMEOUT_MS", 2000)
    async with Database.open(sqlite_url) as database:
        other = sqlite3.connect(tmp_path / "minstrel.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="held by another program") as caught:
            await _insert(database, "ab")
        assert caught.value.code == "database_busy"
        asyncio.get_running_loop().call_later(0.1, other.execute, "COMMIT")
        await _insert(database, "ab")  # waits for it, and needs no restart
        other.close()


async def test_a_server_that_is_killed_is_met_again_when_it_is_back(postgres: Server, postgres_url: str):
    async with Database.open(postgres_url) as database:
        await _insert(database, "ab")
        postgres.kill()
        assert not await database.answers()
        with pytest.raises(StorageError, match="does not answer") as caught:
            await _insert(database, "cd")
        assert caught.value.code == "database_unreachable"
        postgres.start()
        await _insert(database, "cd")
        async with database.reading() as session:
            assert (await session.execute(_COUNT)).scalar_one() == 2


async def test_a_transaction_whose_server_is_killed_is_not_done(postgres: Server, postgres_url: str):
    async with Database.open(postgres_url) as database:
        with pytest.raises(StorageError) as caught:
            await _insert(database, "ab", then=postgres.kill)
        assert caught.value.code == "database_unreachable"
        postgres.start()
        async with database.reading() as session:
            assert (await session.execute(_COUNT)).scalar_one() == 0


async def test_no_password_is_told(postgres_url: str):
    wrong = postgres_url.replace("minstrel@127.0.0.1", "minstrel:hunter2@127.0.0.1:1/x?").split("?")[0]
    with pytest.raises(StorageError) as caught:
        async with Database.open(wrong):
            pass
    assert "hunter2" not in str(caught.value)


async def _insert(database: Database, *digests: str, then: Callable[[], None] = lambda: None) -> None:
    async with database.transaction() as session:
        for digest in digests:
            await session.execute(_INSERT, {"digest": digest})
        then()


def _read(path: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()
