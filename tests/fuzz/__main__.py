"""`python -m tests.fuzz [REQUESTS] [NUMBER]`: 10,000 requests, or so many; exit status 1 if anything was wrong."""

from __future__ import annotations

import sys
import tempfile
import warnings
from pathlib import Path

from tests.fuzz.fuzzing import Fuzzer, Report
from tests.fuzz.running import running

MOST_BYTES = 2**30


def _tell(report: Report) -> None:
    """One line that is written over."""
    wrong = f", {len(report.failures)} of them wrong" if report.failures else ""
    print(f"\r{report.requests} requests in {report.seconds:.0f} s{wrong}", end="", file=sys.stderr, flush=True)


def main() -> int:
    many, number = int(next(iter(sys.argv[1:2]), 10_000)), int(next(iter(sys.argv[2:3]), 1))
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory(prefix="minstrel-fuzz-") as folder, running(Path(folder)) as playground:
        report = Fuzzer(playground, number=number).run(many, tell=_tell)
    print(f"\n{report}")
    return int(bool(report.failures or report.left_behind) or report.peak_bytes >= MOST_BYTES)


if __name__ == "__main__":
    sys.exit(main())
