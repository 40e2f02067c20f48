"""Running a command's coroutine so that Ctrl-C and a polite kill both end it tidily."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Coroutine
from typing import Any, NoReturn, TypeVar

T = TypeVar("T")


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Its result. SIGINT and SIGTERM cancel it, and raise KeyboardInterrupt when it has cleaned up."""

    async def main() -> T:
        task = asyncio.current_task()
        if task is not None:
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        return await coroutine

    try:
        return asyncio.run(main())
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


def leave(words: str, *, status: int) -> NoReturn:
    """Says so and ends at once: a model that is being loaded cannot be stopped, and Python would wait for it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stderr.write(words + "\n")
    sys.stderr.flush()
    os._exit(status)
