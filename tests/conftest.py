"""What all tests share."""

import asyncio
import logging
import os
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from tests.support import kept_tables
from tests.support.kept_workers import KeptWorker
from tests.support.postgres import Server

# Before torch is imported, and for the processes that tests start: two threads that wait for each other by spinning
# are many times slower than one as soon as anything else runs beside them.
os.environ.setdefault("OMP_NUM_THREADS", "1")

STORIES = Path(__file__).parent / "acceptance"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The stories' files take longest: they are spread over the first two thirds, so that none is alone at the end."""
    files = list(dict.fromkeys(item.path for item in items))
    stories = [file for file in files if file.is_relative_to(STORIES)]
    others = [file for file in files if not file.is_relative_to(STORIES)]
    place = {file: number / len(others) for number, file in enumerate(others)}
    place |= {file: 2 * number / (3 * len(stories)) for number, file in enumerate(stories)}
    items.sort(key=lambda item: (place[item.path], item.path))


_PATIENCE = (
    "bot.studio._VERIFY_SECONDS",
    "bot.discovery.adviser.FIRST_PATIENCE_SECONDS",
    "bot.discovery.adviser.PATIENCE_SECONDS",
    "bot.discovery.leading.PATIENCE_SECONDS",
    "bot.chat.speech._PATIENCE_SECONDS",
    "bot.chat.client._ANSWERING_SECONDS",
    "bot.chat.client._REGISTERING_SECONDS",
    "bot.probe.PATIENCE_SECONDS",
    "bot.web.patience.BODY_SECONDS",
    "bot.web.verifying._PLACE_SECONDS",
    "storage.database._CONNECT_SECONDS",
    "storage.s3._CONNECT_SECONDS",
    "storage.s3.PATIENCE_SECONDS",
    "storage.store.CHECK_SECONDS",
)


@pytest.fixture(scope="session", autouse=True)
def _patient() -> Iterator[None]:
    """No test is timed: a machine may have much else to do, so what Minstrel waits for a while is waited for longer.
    What happens when that time is over is asked by tests that set it themselves.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name in _PATIENCE:
            patch.setattr(name, 60.0)
        yield


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """One PostgreSQL for all tests that ask for it. Whoever stops or kills it need not start it again."""
    with Server() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Server) -> Iterator[str]:
    """A fresh, empty database of the running server, removed when the test is over."""
    postgres.start()
    url = postgres.new_database()
    yield url
    postgres.start()
    postgres.drop(url)


@pytest.fixture(autouse=True)
def _restored_logging() -> Iterator[None]:
    """A command that a test calls sets up the log of its process, which is that of all tests."""
    root, ours = logging.getLogger(), logging.getLogger("bot")
    before = (root.level, ours.level)
    yield
    for handler in [handler for handler in root.handlers if isinstance(handler, RotatingFileHandler)]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(before[0])
    ours.setLevel(before[1])


@pytest.fixture(scope="session")
def _workers_end() -> Iterator[None]:
    yield
    KeptWorker.end_all()


@pytest.fixture
def kept_workers(_workers_end: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Renderers of this process take the workers that those of earlier tests had."""
    monkeypatch.setattr("generation.render.renderer._Worker", KeptWorker.take)


@pytest.fixture(scope="session")
def _tables(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return asyncio.run(kept_tables.statements(tmp_path_factory.mktemp("tables")))


@pytest.fixture
def kept_tables_of_sqlite(_tables: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A new SQLite database gets the tables that the migrations make, without the migrations' tenth of a second."""
    kept_tables.use(_tables, monkeypatch)
