"""A studio that dies as by kill -9, in the middle of its song."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from bot.config import Settings
from bot.studio import Studio
from storage.kinds import Status
from tests.support.fakes import PlainComposer


async def _compose_and_die(settings: Settings) -> None:
    async with Studio.open(settings, load_composer=lambda: PlainComposer(holds_at=2)) as studio:
        asked = await studio.ask("a waltz, 240 bpm", asker="me", bars=4, seed=99)
        async for song in studio.watch(asked.id):
            if song.status is Status.COMPOSING and song.progress and song.progress.bars == 2:
                os._exit(9)


if __name__ == "__main__":
    asyncio.run(_compose_and_die(Settings(data_dir=Path(sys.argv[1]))))
