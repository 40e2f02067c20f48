import sqlite3
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from storage.database import Database
from storage.errors import StorageError
from storage.tables import Base


async def test_opening_makes_the_folder_and_the_tables(tmp_path: Path):
    path = tmp_path / "a" / "b" / "minstrel.db"
    async with Database.open(f"sqlite:///{path}") as database:
        assert await database.answers()
    tables = {name for (name,) in _read(path, "SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {"songs", "recipes", "files", "song_files", "alembic_version"} <= tables


async def test_the_database_is_set_up_for_readers_beside_a_writer(database: Database):
    async with database.transaction() as session:
        wanted = {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 10_000}
        for pragma, value in wanted.items():
            assert (await session.execute(text(f"PRAGMA {pragma}"))).scalar_one() == value


async def test_the_migrations_make_the_tables_that_the_code_knows(database: Database, tmp_path: Path):
    engine = create_engine(f"sqlite:///{tmp_path / 'minstrel.db'}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


async def test_opening_again_changes_nothing(url: str, tmp_path: Path):
    for _ in range(2):
        async with Database.open(url) as database:
            assert await database.answers()
    assert _read(tmp_path / "minstrel.db", "SELECT version_num FROM alembic_version") == [("0001",)]


async def test_a_transaction_that_fails_leaves_nothing(database: Database, tmp_path: Path):
    with pytest.raises(StorageError, match="UNIQUE"):
        await _insert(database, "ab", "cd", "ab")
    assert _read(tmp_path / "minstrel.db", "SELECT * FROM files") == []


async def test_a_migration_that_fails_leaves_nothing_half_done(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from alembic import op

    real = op.create_table

    def stop_at_files(name: str, *columns: Any) -> object:
        if name == "files":
            raise OSError("the power went out")
        return real(name, *columns)

    monkeypatch.setattr(op, "create_table", stop_at_files)
    with pytest.raises(OSError, match="power"):
        async with Database.open(url):
            pass
    assert _read(tmp_path / "minstrel.db", "SELECT name FROM sqlite_master WHERE name = 'songs'") == []


async def test_a_database_of_a_newer_version_is_left_alone(url: str, tmp_path: Path):
    async with Database.open(url):
        pass
    with sqlite3.connect(tmp_path / "minstrel.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(StorageError, match="newer version") as caught:
        async with Database.open(url):
            pass
    assert caught.value.code == "database_too_new"
    assert "MINSTREL_DATA_DIR" in caught.value.hint


async def test_a_file_that_is_no_database_is_named_as_such(url: str, tmp_path: Path):
    (tmp_path / "minstrel.db").write_bytes(b"my shopping list, which is not a database at all" * 100)
    with pytest.raises(StorageError, match="damaged or not a database") as caught:
        async with Database.open(url):
            pass
    assert caught.value.code == "database_damaged"


async def test_a_damaged_page_is_no_traceback(url: str, tmp_path: Path):
    async with Database.open(url):
        pass
    path = tmp_path / "minstrel.db"
    data = bytearray(path.read_bytes())
    data[100:6000] = bytes(5900)
    path.write_bytes(data)
    with pytest.raises(StorageError):
        async with Database.open(url) as database, database.transaction() as session:
            await session.execute(text("SELECT * FROM songs"))


async def test_a_place_that_cannot_be_a_folder(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError) as caught:
        async with Database.open(f"sqlite:///{tmp_path / 'file' / 'minstrel.db'}"):
            pass
    assert caught.value.code == "not_writable"


@pytest.mark.parametrize("url", ["nonsense", "mysql://localhost/songs", "sqlite://"])
async def test_a_url_that_cannot_be_used(url: str):
    with pytest.raises(StorageError, match="database") as caught:
        async with Database.open(url):
            pass
    assert "sqlite:///PATH" in caught.value.hint


async def test_a_full_disk_is_said_to_be_full(database: Database):
    async with database.transaction() as session:
        pages = (await session.execute(text("PRAGMA page_count"))).scalar_one()
        await session.execute(text(f"PRAGMA max_page_count = {pages}"))  # as many as there are, for this connection
    with pytest.raises(StorageError) as caught:
        await _insert(database, "a" * 100_000)
    assert caught.value.code == "disk_full"


async def _insert(database: Database, *digests: str) -> None:
    async with database.transaction() as session:
        for digest in digests:
            await session.execute(text("INSERT INTO files VALUES (:digest, 1, '2026-01-01')"), {"digest": digest})


def _read(path: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()
