"""Messages are edited often: what is shown meanwhile, and how often at most, the acceptance tests look at."""

from __future__ import annotations

import pytest

from bot.chat import following


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "EDIT_SECONDS", 0.2)
