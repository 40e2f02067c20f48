"""What came in, and how it ended."""

from __future__ import annotations

from typing import Any, NamedTuple

_COUNTED_AS_INVALID = (401, 403, 429)


class Request(NamedTuple):
    """One request; `time` is in seconds of `time.monotonic`, `status` 0 where the line was cut."""

    method: str
    path: str
    status: int
    payload: Any
    time: float
    answer: Any = None

    @property
    def is_refused(self) -> bool:
        """Whether Discord would not do it; rate limits are no refusal."""
        return 400 <= self.status < 500 and self.status != 429

    @property
    def is_invalid(self) -> bool:
        """Whether it counts towards the 10,000 in ten minutes that get a bot banned."""
        return self.status in _COUNTED_AS_INVALID

    def __str__(self) -> str:
        reason = f" {self.answer}" if self.is_refused else ""
        return f"{self.method} {self.path} → {self.status}{reason}"
