"""The playground and the browser that its stories are told in: one of each a file."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.support import browser as harness
from tests.support.browser import Playground


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def playground(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Playground]:
    async with harness.opened(tmp_path_factory.mktemp("playground")) as playground:
        yield playground


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with harness.launched() as browser:
        yield browser


@pytest.fixture
def screenshots(tmp_path: Path) -> Path:
    """Where pictures of the page go: to MINSTREL_SCREENSHOTS, if somebody wants to look at them."""
    folder = Path(os.environ.get("MINSTREL_SCREENSHOTS") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
