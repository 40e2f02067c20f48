"""The three seconds that Discord waits for an answer, on a machine that others use as well."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from pathlib import Path

_TASKS = Path("/proc/self/task")
_STEP_SECONDS = 0.1


async def wait(event: asyncio.Event, seconds: float) -> None:
    """Until the event, or until the seconds are over, of which those do not count that a thread was kept from a core.

    What this process does itself does count: work in its loop, threads that wait for each other, and for the database.
    """
    while seconds > 0 and not event.is_set():
        began, kept_before = time.monotonic(), _kept_waiting()
        with suppress(TimeoutError):
            async with asyncio.timeout(min(seconds, _STEP_SECONDS)):
                await event.wait()
        kept = max((at - kept_before.get(thread, at) for thread, at in _kept_waiting().items()), default=0.0)
        seconds -= max(time.monotonic() - began - kept, 0.0)


def _kept_waiting() -> dict[str, float]:
    """For how many seconds each thread was ready to run and did not; Linux counts that."""
    kept: dict[str, float] = {}
    for thread in _TASKS.glob("*"):
        with suppress(OSError):  # it has ended meanwhile
            kept[thread.name] = int((thread / "schedstat").read_text().split()[1]) / 1e9
    return kept
