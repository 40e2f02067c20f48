"""What a queue does, whichever way it is built. The song rows are the truth; a queue only moves them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from storage import songs


class Queue(Protocol):
    """A line of songs. A song is in it exactly while its row says `queued`."""

    async def put(self, song_id: str) -> None:
        """Tells that a song was written down as queued."""
        ...

    async def take(self) -> songs.Song:
        """Waits for the first in line, and returns it moved to composing: nobody else gets it."""
        ...

    async def cancel(self, song_id: str) -> bool:
        """Cancels a song that waits or is in work, which is then stopped. False if nothing is left to cancel."""
        ...

    def running(self, song_id: str, stop: Callable[[], object]) -> AbstractContextManager[None]:
        """While this lasts, `stop` is called if the song is cancelled."""
        ...
