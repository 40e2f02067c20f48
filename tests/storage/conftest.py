"""A real SQLite database and a real folder of files, new for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.archive import Archive
from storage.database import Database
from storage.store import LocalStore


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'minstrel.db'}"


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    async with Database.open(url) as database:
        yield database


@pytest.fixture
def store(tmp_path: Path) -> LocalStore:
    store = LocalStore(tmp_path / "files")
    store.open()
    return store


@pytest.fixture
def archive(database: Database, store: LocalStore) -> Archive:
    return Archive(database, store)
