"""Loading models in turn, in threads that nobody waits for.

The first prompt and the first song each load a model, in threads of their own, and on a GPU import torch for it. Two
imports of that size at once can meet half-imported modules, and Python 3.11's `ast` fails in two threads at a time
("AST constructor recursion depth mismatch").
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")

LOADING = threading.Lock()
"""Held by whoever may be loading a model."""


async def in_thread(work: Callable[[], T]) -> T:
    """The result of `work`, as `asyncio.to_thread`; but a program that ends does not wait for it.

    A model that is being loaded cannot be stopped, and takes long on a slow machine.
    """
    future: Future[T] = Future()
    future.set_running_or_notify_cancel()  # from here on nobody can cancel it: its thread sets the result

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001 - it is raised where it is awaited
            future.set_exception(error)

    threading.Thread(target=run, daemon=True, name="loading").start()
    return await asyncio.wrap_future(future)
