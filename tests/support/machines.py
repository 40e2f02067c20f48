"""Processes of `minstrel` with the plain composer, each as on a machine of its own."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from subprocess import Popen

from tests.bot.test_cli import begin


@asynccontextmanager
async def machine(folder: Path, command: str, **settings: str) -> AsyncIterator[tuple[Popen[str], str]]:
    """A process that is ready, and the address that it printed. Killed at the end if it still runs."""
    folder.mkdir(exist_ok=True)
    process = begin(folder, command, MINSTREL_PORT="0", **settings)
    try:
        assert process.stdout is not None
        async with asyncio.timeout(60):
            line = await asyncio.to_thread(process.stdout.readline)
        address = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert address is not None, process.communicate()
        yield process, address[0]
    finally:
        process.kill()
        process.communicate()
