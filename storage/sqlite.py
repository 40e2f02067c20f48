"""SQLite's connections, made fit for tasks that are cancelled at any moment."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from typing import Any, TypeVar

import aiosqlite

T = TypeVar("T")


class UnhurriedConnection(aiosqlite.Connection):
    """A connection on which each step is done to its end, and its task is cancelled when it next waits elsewhere.

    Left half-way, a step goes on in its thread with nobody to end its transaction: SQLAlchemy closes the connection,
    but SQLite keeps one with an open statement alive, and its lock keeps all other writers out. Thus a cancelled
    task ends the step that it is in; but for the VACUUM after an erasure, none takes longer than a moment.
    """

    async def _execute(self, fn: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        step = asyncio.ensure_future(super()._execute(fn, *args, **kwargs))
        cancelled = False
        while not step.done():
            try:
                await asyncio.shield(step)
            except asyncio.CancelledError:
                cancelled = True
            except BaseException:  # noqa: BLE001, S110 - the step's own, which `result` raises
                pass
        task = asyncio.current_task()
        if cancelled and task is not None:
            task.uncancel()  # once more is not twice: whoever counts, as asyncio.timeout does, sees no difference
            task.cancel()
        return step.result()


def connect(database: str, **kwargs: Any) -> UnhurriedConnection:
    """As `aiosqlite.connect`; a program that ends does not wait for its thread."""
    connection = UnhurriedConnection(lambda: sqlite3.connect(database, **kwargs), iter_chunk_size=64)
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does with connections that it makes itself
    return connection
