"""A studio with real storage and real rendering, and a composer that can be held up."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from bot import worker
from bot.config import Settings
from bot.studio import Studio
from tests.support.fakes import PlainComposer

OpenStudio = Callable[[], AbstractAsyncContextManager[Studio]]


@pytest.fixture(autouse=True)
def _quick(kept_workers: None, kept_tables_of_sqlite: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """No worker is started and no migration run anew for each test; a song that failed is soon made again."""
    monkeypatch.setattr(worker, "RETRY_SECONDS", (0.05, 0.1, 0.2))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", port=0, songs_at_once=1)


@pytest.fixture
def composer() -> PlainComposer:
    return PlainComposer()


@pytest.fixture
def open_studio(settings: Settings, composer: PlainComposer) -> OpenStudio:
    return lambda: Studio.open(settings, load_composer=lambda: composer)
