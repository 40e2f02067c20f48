"""Rate limits: the headers on every answer, and the limits themselves where a test wants them real."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Limit:
    """So many requests in so many seconds, for each channel, guild or interaction."""

    requests: int
    seconds: float


ORDINARY = Limit(requests=50, seconds=1.0)
OF_A_BOT = Limit(requests=50, seconds=1.0)
GENEROUS = Limit(requests=1000, seconds=1.0)


@dataclass(kw_only=True)
class Window:
    """How many requests a bucket has seen since when (seconds of `time.monotonic`)."""

    limit: Limit
    began: float = field(default_factory=time.monotonic)
    used: int = 0

    @property
    def left_seconds(self) -> float:
        return max(0.0, self.began + self.limit.seconds - time.monotonic())

    def take(self) -> float:
        """One request more: 0, or the seconds to wait when there is no room for it."""
        if self.used >= self.limit.requests:
            return max(0.001, self.left_seconds)
        self.used += 1
        return 0.0


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What became of a request: the headers of its answer, and how many seconds to wait if it was one too many."""

    headers: dict[str, str]
    wait: float = 0.0
    is_global: bool = False


class Buckets:
    """Windows for each route and its major parameter, and one for the whole bot."""

    def __init__(self) -> None:
        self.are_real = False
        self._windows: dict[tuple[str, str], Window] = {}

    def take(self, route: str, major: str, limit: Limit, *, is_exempt: bool) -> Taken:
        """One request more. Exempt from the bot's own limit are the routes of interactions."""
        if not self.are_real:
            return Taken(headers=_headers(route, Window(limit=GENEROUS, used=1)))
        window = self._window(route, major, limit)
        if not is_exempt and (wait := self._window("", "", OF_A_BOT).take()):
            return Taken(headers=_headers(route, window), wait=wait, is_global=True)
        wait = window.take()
        return Taken(headers=_headers(route, window), wait=wait)

    def _window(self, route: str, major: str, limit: Limit) -> Window:
        window = self._windows.get((route, major))
        if window is None or window.left_seconds == 0.0:
            window = self._windows[route, major] = Window(limit=limit)
        return window


def _headers(route: str, window: Window) -> dict[str, str]:
    return {
        "X-RateLimit-Limit": str(window.limit.requests),
        "X-RateLimit-Remaining": str(window.limit.requests - window.used),
        "X-RateLimit-Reset": f"{time.time() + window.left_seconds:.3f}",
        "X-RateLimit-Reset-After": f"{window.left_seconds:.3f}",
        "X-RateLimit-Bucket": hashlib.sha256(route.encode()).hexdigest()[:32],
    }
