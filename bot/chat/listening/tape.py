"""The tape: one endless source of sound, which goes from song to song without a gap, and is silent between them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

import discord

from bot.chat.listening.frames import FRAME_SECONDS, SILENCE
from bot.chat.listening.lineup import Pick


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reel:
    """A song's frames, and what it was put on for."""

    pick: Pick
    frames: tuple[bytes, ...]

    @property
    def seconds(self) -> float:
        return len(self.frames) * FRAME_SECONDS


class Tape(discord.AudioSource):
    """discord.py's player takes a frame every 20 ms, in a thread of its own. It never ends by itself.

    `on_end` is called in that thread with each reel that was played to its end.
    """

    def __init__(self, on_end: Callable[[Reel], None]) -> None:
        self._on_end = on_end
        self._lock = threading.Lock()
        self._reel: Reel | None = None
        self._next: Reel | None = None
        self._at = 0  # the next frame's number

    def is_opus(self) -> bool:
        return True

    def read(self) -> bytes:
        with self._lock:
            if self._reel is None:
                return SILENCE
            frame = self._reel.frames[self._at]
            self._at += 1
            if self._at < len(self._reel.frames):
                return frame
            ended = self._reel
            self._reel, self._next, self._at = self._next, None, 0
        self._on_end(ended)
        return frame

    @property
    def reel(self) -> Reel | None:
        """What is being played."""
        return self._reel

    @property
    def position_seconds(self) -> float:
        """How much of it was played."""
        return self._at * FRAME_SECONDS

    def play(self, reel: Reel | None) -> None:
        """From its beginning, at once; nothing follows it yet. None is silence."""
        with self._lock:
            self._reel, self._next, self._at = reel, None, 0

    def follow(self, ending: Reel, by: Reel | None) -> None:
        """What comes when this reel has ended, if it still plays."""
        with self._lock:
            if self._reel is ending:
                self._next = by
