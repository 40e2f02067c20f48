"""How loud each style is while it is composed, for the table in `generation/render/live_level.py`.

python -m bench.live_level [SONGS a style]: what each style's songs have beside `TARGET_LUFS`, as a Python table.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
from collections.abc import AsyncIterator

import numpy as np
import pyloudnorm

from bot.live import parts
from generation.compose import Composer
from generation.lexicon.styles import STYLES
from generation.preview import Preview
from generation.reading import read
from generation.render.live import Live
from generation.render.live_level import TARGET_LUFS
from generation.render.synth import SAMPLE_RATE_HZ
from generation.sampling import Sampling

BARS = 16


async def lufs(composer: Composer, live: Live, style: str, seed: int) -> float:
    """A song's integrated loudness."""
    brief = read(f"{style}, {BARS} bars")
    preview = Preview(brief)
    await composer.compose(brief, seed=seed, sampling=Sampling(takes=1), preview=preview)
    pcm = b"".join([piece async for piece in _sound(live, preview)])
    sound = np.frombuffer(pcm, "<i2").reshape(-1, 2) / 32768
    return float(pyloudnorm.Meter(SAMPLE_RATE_HZ).integrated_loudness(sound))


async def _sound(live: Live, preview: Preview) -> AsyncIterator[bytes]:
    song = await live.open(parts(preview.brief), preview.brief.style)
    try:
        while (bar := await preview.next()) is not None:
            async for piece in song.play(bar):
                yield piece
    finally:
        song.close()


async def _measure(songs: int) -> None:
    composer = Composer.load()
    every: list[float] = []
    async with Live() as live:
        for style in STYLES:
            beside = [await lufs(composer, live, style, seed) - TARGET_LUFS for seed in range(songs)]
            every += beside
            print(
                f'    "{style}": {statistics.mean(beside):.1f},  # {min(beside):.1f} to {max(beside):.1f}', flush=True
            )
    print(f"# {statistics.mean(every):+.2f} dB beside the target, standard deviation {statistics.stdev(every):.2f} dB")


if __name__ == "__main__":
    asyncio.run(_measure(int(sys.argv[1]) if len(sys.argv) > 1 else 3))
