"""`python -m tests.fuzz.midi [FILES] [NUMBER]`: 10,000 MIDI files, or so many, mutated or made to harm, are read.

Exit status 1 if one crashes the reader, takes it over 5 seconds, or gives a score that cannot be; the process may use
1 GiB and no more.
"""

from __future__ import annotations

import resource
import signal
import sys
import time
import traceback
import warnings
from dataclasses import dataclass, field
from types import FrameType

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.support.hostile_midis import hostile
from tests.support.imported import read_or_refuse

MOST_SECONDS = 5.0
MOST_BYTES = 2**30

_HANGS_AFTER = 20.0  # seconds on the clock: other processes are at work on this machine too


@dataclass(slots=True, kw_only=True)
class Report:
    """What came of it."""

    read: int = 0
    refused: int = 0
    bytes: int = 0
    slowest: list[tuple[float, int]] = field(default_factory=list)  # seconds of the processor, the file's number
    failures: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        files = self.read + self.refused
        slowest = ", ".join(f"{seconds:.2f} s (file {number})" for seconds, number in self.slowest)
        return (
            f"{files} files of {self.bytes / 2**20:.0f} MiB: {self.read} read, {self.refused} refused\n"
            f"slowest: {slowest}\n"
            f"memory at most {_peak_bytes() / 2**20:.0f} MiB\n"
            f"failures: {len(self.failures)}\n" + "\n".join(self.failures[:5])
        )


def fuzz(files: int, number: int) -> Report:
    """Reads so many files; the same `number` makes the same ones."""
    report = Report()

    @seed(number)
    @settings(
        max_examples=files, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=[*HealthCheck]
    )
    @given(st.integers(0, 2**48))
    def read(one: int) -> None:
        _read(one, report)

    read()
    return report


def _read(number: int, report: Report) -> None:
    data = hostile(number)
    report.bytes += len(data)
    began = time.process_time()
    signal.setitimer(signal.ITIMER_REAL, _HANGS_AFTER)
    try:
        if read_or_refuse(data) is None:
            report.refused += 1
        else:
            report.read += 1
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        report.failures.append(f"file {number}: {traceback.format_exc(limit=-3)}")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    seconds = time.process_time() - began
    report.slowest = sorted([*report.slowest, (seconds, number)], reverse=True)[:3]
    if seconds > MOST_SECONDS:
        report.failures.append(f"file {number}: {seconds:.1f} s")


def _hangs(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"still at it after {_HANGS_AFTER:.0f} s")


def _peak_bytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main() -> int:
    files, number = int(next(iter(sys.argv[1:2]), 10_000)), int(next(iter(sys.argv[2:3]), 1))
    warnings.simplefilter("error")
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    signal.signal(signal.SIGALRM, _hangs)
    report = fuzz(files, number)
    print(report)
    return int(bool(report.failures))


if __name__ == "__main__":
    sys.exit(main())
