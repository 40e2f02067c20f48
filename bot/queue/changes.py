"""Who waits for a change of which song, in this process."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager


class Changes:
    """Wakes watchers. It carries no content: a watcher looks at the row, and so never sees a stale state.

    Nobody waits for a watcher: one that is slow finds several changes summed up.
    """

    def __init__(self) -> None:
        self._watchers: defaultdict[str, set[asyncio.Event]] = defaultdict(set)
        self.closed = False

    @contextmanager
    def listen(self, song_id: str) -> Iterator[asyncio.Event]:
        """An event that is set after every change of the song. Clear it before looking at the row."""
        event = asyncio.Event()
        self._watchers[song_id].add(event)
        try:
            yield event
        finally:
            self._watchers[song_id].discard(event)
            if not self._watchers[song_id]:
                del self._watchers[song_id]

    def touch(self, song_id: str) -> None:
        """One song has changed."""
        self.wake(song_id)

    def touch_line(self) -> None:
        """The line has moved: any song may have another place now."""
        self.wake_all()

    def wake(self, song_id: str) -> None:
        """Wakes this process's watchers of a song."""
        for event in self._watchers.get(song_id, ()):
            event.set()

    def wake_all(self) -> None:
        """Wakes all watchers of this process."""
        for song_id in self._watchers:
            self.wake(song_id)

    def close(self) -> None:
        """Wakes everybody for the last time."""
        self.closed = True
        self.wake_all()
