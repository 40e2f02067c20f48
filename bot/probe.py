"""Asking something that may be slow or hang, such as a database that is out of reach, for many who want to know."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Generic, TypeVar

from storage.errors import StorageError

log = logging.getLogger(__name__)

T = TypeVar("T")

FRESH_SECONDS = 2.0
"""An answer that is younger is given again, so that whoever looks often asks no more of a disk."""

PATIENCE_SECONDS = 1.5
"""Within which everybody gets an answer. The question goes on, and is not asked twice at a time."""


class Probe(Generic[T]):
    """A question and its last answer."""

    def __init__(self, what: str, ask: Callable[[], Awaitable[T]]) -> None:
        """`what` is the beginning of a sentence that says that it does not answer."""
        self._what = what
        self._ask = ask
        self._asked_at = 0.0
        self._asking: asyncio.Task[T] | None = None

    async def answer(self) -> T:
        """Raises what the question raised, or StorageError `no_answer` if that takes too long."""
        asking = self._asking
        if asking is None or (asking.done() and time.monotonic() - self._asked_at >= FRESH_SECONDS):
            asking = self._asking = asyncio.ensure_future(self._ask())
            asking.add_done_callback(_note_error)
            self._asked_at = time.monotonic()
        await asyncio.wait({asking}, timeout=PATIENCE_SECONDS)
        if not asking.done():
            raise StorageError(
                f"{self._what} did not answer within {PATIENCE_SECONDS:g} seconds.",
                "See whether it is overloaded, and whether this machine reaches it.",
                code="no_answer",
            )
        return asking.result()

    async def close(self) -> None:
        """Stops asking."""
        if self._asking is not None:
            self._asking.cancel()
            with suppress(asyncio.CancelledError, StorageError):
                await self._asking


def _note_error(asking: asyncio.Task[T]) -> None:
    """Those who wanted to know may all have left, or may not show it."""
    if not asking.cancelled() and (error := asking.exception()):
        log.warning("%s", error)
