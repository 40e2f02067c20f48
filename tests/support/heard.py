"""Stand-ins for what plays songs while they are composed: no process, and every sample says which bar it is of."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

from generation.brief import Brief
from generation.preview import PlayedBar, Preview
from generation.render.live import LiveError
from generation.tokens import encode
from tests.support.fakes import plain_score


class QuietLive:
    """As `generation.render.live.Live`. A bar is two pieces of its number; the tail is one of 255."""

    def __init__(self) -> None:
        self.opened: list[tuple[list[tuple[str, int]], str | None]] = []
        self.playing = 0
        self.dies_at: int | None = None  # the bar that it does not finish
        self.refuses = False
        self.closed = False

    async def warm_up(self) -> None:
        if self.refuses:
            raise LiveError("no soundfont")

    async def open(self, parts: Sequence[tuple[str, int]], style: str | None) -> QuietSong:
        if self.refuses:
            raise LiveError("too many")
        self.opened.append((list(parts), style))
        self.playing += 1
        return QuietSong(self)

    async def close(self) -> None:
        self.closed = True


class QuietSong:
    def __init__(self, live: QuietLive) -> None:
        self._live = live
        self._is_open = True

    async def play(self, bar: PlayedBar) -> AsyncGenerator[bytes, None]:
        yield bytes([bar.bar])
        if bar.bar == self._live.dies_at:
            raise LiveError("killed")
        yield bytes([bar.bar])

    async def tail(self) -> AsyncGenerator[bytes, None]:
        yield b"\xff"

    def close(self) -> None:
        self._live.playing -= self._is_open
        self._is_open = False


def bars_of(brief: Brief, seed: int = 0) -> list[tuple[int, ...]]:
    """The tokens of a plain song's bars."""
    return [bar.ids for bar in encode(plain_score(brief, seed), style=brief.style, mood=brief.mood).bars]


def compose(preview: Preview, bars: Sequence[tuple[int, ...]], *, take: int = 0) -> None:
    """Tells a preview of bars that are finished."""
    for ids in bars:
        preview.add(take, ids)
