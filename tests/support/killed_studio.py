"""A studio that dies as by kill -9, in the middle of its song; or of a variation of music that was brought."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from bot.config import Settings
from bot.studio import Studio
from generation.edit.edits import Vary
from storage.kinds import Status
from tests.support import midis, scores
from tests.support.fakes import PlainComposer


async def _compose_and_die(settings: Settings, *, varies: bool) -> None:
    async with Studio.open(settings, load_composer=lambda: PlainComposer(holds_at=2)) as studio:
        if varies:
            midi = midis.to_midi(scores.band_score(bars=8))
            varied = await studio.edits.brought(midi, bringer="me", edit=Vary(), seed=99)
            asked = await studio.order(varied, asker="me")
        else:
            asked = await studio.ask("a waltz, 240 bpm", asker="me", bars=4, seed=99)
        async for song in studio.watch(asked.id):
            if song.status is Status.COMPOSING and song.progress and song.progress.bars == 2:
                os._exit(9)


if __name__ == "__main__":
    asyncio.run(_compose_and_die(Settings(data_dir=Path(sys.argv[1])), varies="vary" in sys.argv))
