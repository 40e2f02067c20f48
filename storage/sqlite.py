"""SQLite's connections, made fit for tasks that are cancelled at any moment, and for a processor that is busy."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Self, TypeVar

import aiosqlite

T = TypeVar("T")

_FIRST_ROWS, _MANY_ROWS = 256, 4096
"""As many as are read in a statement's first step, and in each that follows."""


class OneStepCursor:
    """A statement and its rows in one step of the connection's thread, where aiosqlite takes four.

    Each step is two switches between threads, and waits for a core where songs are composed on all of them. Of many
    rows, those behind the first are left until they are wanted.
    """

    def __init__(self, do: Callable[..., Awaitable[Any]], raw: Callable[[], sqlite3.Connection]) -> None:
        """`do` does a step in the thread of the connection, which `raw` gives there."""
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1
        self._do, self._raw = do, raw
        self._rows: deque[Any] = deque()
        self._rest: sqlite3.Cursor | None = None  # of the rows; None if there are no more

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Self:
        await self._do(self._begin, sqlite3.Cursor.execute, sql, parameters)
        return self

    async def executemany(self, sql: str, parameters: Sequence[Any]) -> Self:
        await self._do(self._begin, sqlite3.Cursor.executemany, sql, parameters)
        return self

    async def fetchone(self) -> Any:
        return next(iter(await self.fetchmany(1)), None)

    async def fetchmany(self, size: int | None = None) -> list[Any]:
        count = size or self.arraysize
        while self._rest is not None and len(self._rows) < count:
            await self._do(self._go_on, self._rest, count - len(self._rows))
        return [self._rows.popleft() for _ in range(min(count, len(self._rows)))]

    async def fetchall(self) -> list[Any]:
        while self._rest is not None:
            await self._do(self._go_on, self._rest, _MANY_ROWS)
        rows = [*self._rows]
        self._rows.clear()
        return rows

    async def close(self) -> None:
        if self._rest is not None:
            rest, self._rest = self._rest, None
            await self._do(rest.close)

    def _begin(self, execute: Callable[..., sqlite3.Cursor], sql: str, parameters: Sequence[Any]) -> None:
        cursor = self._raw().cursor()
        execute(cursor, sql, parameters)
        self.description, self.lastrowid = cursor.description, cursor.lastrowid
        self._go_on(cursor, _FIRST_ROWS)

    def _go_on(self, cursor: sqlite3.Cursor, count: int) -> None:
        rows = cursor.fetchmany(count)
        self._rows += rows
        self.rowcount = cursor.rowcount
        self._rest = cursor if len(rows) == count else None
        if self._rest is None:
            cursor.close()


class UnhurriedConnection(aiosqlite.Connection):
    """A connection on which each step is done to its end, and its task is cancelled when it next waits elsewhere.

    Left half-way, a step goes on in its thread with nobody to end its transaction: SQLAlchemy closes the connection,
    but SQLite keeps one with an open statement alive, and its lock keeps all other writers out. Thus a cancelled
    task ends the step that it is in; but for the VACUUM after an erasure, none takes longer than a moment.
    """

    def cursor(self) -> Any:
        return OneStepCursor(self._execute, lambda: self._conn)

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
    connection._thread.daemon = True  # as SQLAlchemy does with connections that it makes itself
    return connection
