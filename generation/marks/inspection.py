"""Looking at a file for marks, in a process of its own that can be stopped at any moment."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import IO, Any

from generation.errors import RenderError
from generation.render.environment import environment


class Kind(StrEnum):
    """What is looked for."""

    FILE = "file"  # what the file is
    WATERMARK = "watermark"
    C2PA = "c2pa"
    TAGS = "tags"
    MIDI = "midi"
    RECIPE = "recipe"


class State(StrEnum):
    """What came of it."""

    VALID = "valid"
    INVALID = "invalid"  # a manifest: something was changed since it was signed
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One kind of mark of a file."""

    kind: Kind
    state: State
    ours: bool = False  # whether it says that Minstrel composed it
    says: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """A file that was looked at."""

    type: str  # one of `kinds.FileType`
    marks: tuple[Mark, ...]  # in the order in which they were found; those that a file of its kind can have
    is_whole: bool  # False: there was no time for all of them


async def inspect(file: IO[bytes], *, own: Path | None, seconds: float) -> Inspected:
    """What marks an open file has, within so many seconds. `own`: this installation's certificate.

    Raises RenderError if no process can be started.
    """
    file.flush()
    os.lseek(file.fileno(), 0, os.SEEK_SET)
    certificate = "-" if own is None else os.path.abspath(own)  # noqa: PTH100, ASYNC240 - asks no file system
    command = [sys.executable, "-P", "-m", "generation.marks.inspector", certificate]
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=file,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=environment(),
            start_new_session=True,  # with its ffmpeg it is one group, that ends at once
        )
    except OSError as error:
        raise RenderError(f"The file cannot be looked at: {error}.", "Try again in a moment.") from error
    lines: list[bytes] = []
    is_whole = False
    try:
        async with asyncio.timeout(seconds):
            assert process.stdout is not None  # noqa: S101 - it was asked for above
            async for line in process.stdout:
                lines.append(line)  # noqa: PERF401 - what came before the time is over is kept
            is_whole = await process.wait() == 0
    except TimeoutError:
        pass  # what was found by then counts
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
    return _read([Mark(**json.loads(line)) for line in lines if line.endswith(b"\n")], is_whole=is_whole)


def _read(found: list[Mark], *, is_whole: bool) -> Inspected:
    files = [mark for mark in found if mark.kind == Kind.FILE]
    kind = files[-1].says["type"] if files else "unknown"
    marks = (
        Mark(kind=Kind(mark.kind), state=State(mark.state), ours=mark.ours, says=mark.says)
        for mark in found
        if mark.kind != Kind.FILE
    )
    return Inspected(type=kind, marks=tuple(marks), is_whole=is_whole)
