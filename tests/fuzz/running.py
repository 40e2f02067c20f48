"""The playground as a child process, and what it takes and leaves."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil

_START_SECONDS = 300
_ROOT = Path(__file__).parents[2]


@dataclass(slots=True, kw_only=True)
class Running:
    """A playground that answers at `address`. Its temporary files have a folder of their own."""

    process: subprocess.Popen[str]
    address: str
    data: Path
    temporary: Path
    peak_bytes: int = 0  # of memory: the largest that `measure` saw
    children: dict[int, int] = field(default_factory=dict)

    def measure(self) -> None:
        """Notes the memory of the process and of those that it started (the renderer, ffmpeg), each byte once."""
        total = 0
        for one in [psutil.Process(self.process.pid), *psutil.Process(self.process.pid).children(recursive=True)]:
            try:
                total += one.memory_full_info().pss
            except (psutil.NoSuchProcess, psutil.AccessDenied):
                continue
        self.peak_bytes = max(self.peak_bytes, total)

    def files(self) -> set[str]:
        """All files in its folders but for the database's and the log."""
        found = {path for folder in (self.data, self.temporary) for path in folder.rglob("*") if path.is_file()}
        return {path.name for path in found if not path.name.startswith("minstrel.")}


@contextmanager
def running(folder: Path) -> Iterator[Running]:
    """Starts it in a new folder, and ends it."""
    data, temporary = folder / "data", folder / "tmp"
    temporary.mkdir(parents=True)
    complaints = folder / "errors"
    with complaints.open("w") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz.server", str(data)],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            cwd=_ROOT,
            env={**os.environ, "TMPDIR": str(temporary), "OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE"},
        )
    try:
        yield Running(process=process, address=_first_line(process, complaints), data=data, temporary=temporary)
    finally:
        process.terminate()
        process.wait(30)
        if process.stdout is not None:
            process.stdout.close()


def _first_line(process: subprocess.Popen[str], complaints: Path) -> str:
    end = time.monotonic() + _START_SECONDS
    while process.stdout is not None and time.monotonic() < end and process.poll() is None:
        if select.select([process.stdout], [], [], 1)[0]:
            return process.stdout.readline().strip().rstrip("/")
    raise TimeoutError(f"the playground did not start: {complaints.read_text()[-2000:]}")
