"""Each kind of database, real and new for each test, and a real folder of files."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.archive import Archive
from storage.database import Database
from storage.store import LocalStore


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'minstrel.db'}"


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
async def database(url: str, kept_tables_of_sqlite: None) -> AsyncIterator[Database]:
    async with Database.open(url) as database:
        yield database


@pytest.fixture
async def store(tmp_path: Path) -> LocalStore:
    store = LocalStore(tmp_path / "files")
    await store.open()
    return store


@pytest.fixture
def archive(database: Database, store: LocalStore) -> Archive:
    return Archive(database, store)
