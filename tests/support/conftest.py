"""What the tests of the stand-ins share."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.support.discord import Discord
from tests.support.scenes import Scene, running


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    async with Discord.open() as stage:
        scene = Scene(stage)
        async with running(scene.client, stage):
            await stage.until(lambda: scene.client.get_channel(scene.channel.id))
            yield scene
