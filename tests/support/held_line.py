"""Takes one song up and holds it, until killed: `python -m tests.support.held_line URL`."""

from __future__ import annotations

import asyncio
import sys

from storage import songs
from tests.support.lines import Hands, open_line, serving


async def _hold(url: str) -> None:
    async with open_line(url) as line:
        hands = _Telling(line, holds=True)
        async with serving(line, hands):
            await asyncio.Event().wait()


class _Telling(Hands):
    async def make(self, song: songs.Song) -> float | None:
        sys.stdout.write(song.id + "\n")
        sys.stdout.flush()
        return await super().make(song)


if __name__ == "__main__":
    asyncio.run(_hold(sys.argv[1]))
