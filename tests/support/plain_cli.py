"""`minstrel` with the plain composer: `python -m tests.support.plain_cli song …`. PLAIN_* say how it behaves."""

from __future__ import annotations

import errno
import os
import sys

from bot import cli, workshop
from generation.errors import WeightsError
from tests.support.fakes import PlainComposer


def composer() -> PlainComposer:
    error = os.environ.get("PLAIN_ERROR")
    errors = {
        "weights": WeightsError("The weights are damaged.", "Fetch them again."),
        "bug": ZeroDivisionError("a fault of ours"),
    }
    return PlainComposer(
        seconds_a_bar=float(os.environ.get("PLAIN_SECONDS_A_BAR", "0")), error=errors[error] if error else None
    )


def fill_disk_after(left: int) -> None:
    """From `left` bytes on, files are refused as by a full disk."""
    write = os.write

    def write_or_refuse(handle: int, data: memoryview) -> int:
        nonlocal left
        left -= len(data)
        if left < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(handle, data)

    os.write = write_or_refuse


if disk_bytes := os.environ.get("PLAIN_DISK_BYTES"):
    fill_disk_after(int(disk_bytes))
workshop.composer_loader = lambda _device: composer
sys.exit(cli.main())
