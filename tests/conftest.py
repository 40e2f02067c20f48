"""What all tests share."""

import logging
import os
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler

import pytest

from tests.support.kept_workers import KeptWorker
from tests.support.postgres import Server

# Before torch is imported, and for the processes that tests start: two threads that wait for each other by spinning
# are many times slower than one as soon as anything else runs beside them.
os.environ.setdefault("OMP_NUM_THREADS", "1")


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
