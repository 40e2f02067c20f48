"""A playground on a free port, over a real studio with a plain, quick composer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.config import Settings
from bot.studio import Studio
from bot.web.app import make_app
from bot.web.errors import SERVER_LOG
from tests.support.fakes import PlainComposer


@pytest.fixture
def composer() -> PlainComposer:
    return PlainComposer()


@pytest.fixture
async def studio(tmp_path: Path, composer: PlainComposer) -> AsyncIterator[Studio]:
    async with Studio.open(
        Settings(data_dir=tmp_path / "data", songs_at_once=1), load_composer=lambda: composer
    ) as studio:
        yield studio
        composer.go.set()


@pytest.fixture
async def client(studio: Studio) -> AsyncIterator[TestClient]:
    server = TestServer(make_app(studio))
    await server.start_server(logger=SERVER_LOG)
    async with TestClient(server) as client:
        yield client
