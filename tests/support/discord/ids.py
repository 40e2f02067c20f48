"""Snowflakes: ids that carry the time at which they were given."""

from __future__ import annotations

import time
from datetime import UTC, datetime

_EPOCH_MS = 1420070400000
_TIME_SHIFT = 22


class _Clock:
    """The last id that was given: the next one is always larger."""

    last = 0


def new() -> int:
    """An id that is larger than all before it."""
    now = (int(time.time() * 1000) - _EPOCH_MS) << _TIME_SHIFT
    _Clock.last = max(_Clock.last + 1, now)
    return _Clock.last


def timestamp(snowflake: int) -> str:
    """When this id was given, as Discord writes times (ISO 8601)."""
    return written(((snowflake >> _TIME_SHIFT) + _EPOCH_MS) / 1000)


def now() -> str:
    """This moment, as Discord writes times."""
    return written(time.time())


def written(seconds: float) -> str:
    """Seconds since 1970 as ISO 8601 with microseconds and a zone."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds")
