"""A hall with the bot in it, and songs of made-up frames."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.chat.listening import board
from bot.workshop import Workshop
from tests.support import hall as halls
from tests.support.hall import Hall


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Workshop, "_render", halls.render)
    monkeypatch.setattr(board, "EDIT_SECONDS", 0.1)
    monkeypatch.setattr(board, "REFRESH_SECONDS", 0.5)


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    async with halls.a_hall() as empty, halls.visited(empty, tmp_path) as hall:
        yield hall
