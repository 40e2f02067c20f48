"""Tasks that are ended, and work that waits for a database to come back."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, TypeVar

from storage.errors import StorageError

log = logging.getLogger(__name__)

T = TypeVar("T")

AGAIN_AFTER = (0.2, 0.5, 1.0, 2.0, 4.0)
"""Seconds between tries while somebody waits and the database is restarted, say."""


async def stop_and_wait(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Cancels tasks, and returns when they have cleaned up."""
    stopping = list(tasks)
    for task in stopping:
        task.cancel()
    await asyncio.gather(*stopping, return_exceptions=True)


async def patiently(work: Callable[[], Awaitable[T]], pauses: Sequence[float]) -> T:
    """The result of `work`, which is done again after each of these pauses (seconds) while no database answers."""
    for pause in pauses:
        try:
            return await work()
        except StorageError as error:
            if error.code != "database_unreachable":
                raise
            log.warning("tried again in %s seconds: %s", pause, error)
            await asyncio.sleep(pause)
    return await work()
