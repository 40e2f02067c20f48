"""All benchmarks in one run, into docs/benchmarks.md: `make bench`. One of them: `python -m bench step`."""

from __future__ import annotations

import argparse
import importlib
import platform
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.commands import bench as stages
from generation.training.evaluation.stamps import machine

REPORT = Path("docs/benchmarks.md")
PARTS = {
    "song": "How long a song takes",
    "throughput": "Against others",
    "load": "While others ask as well",
    "step": "Against the limit",
    "soak": "For a long time",
    "live": "Until the first sound",
    "page": "Until the first sound on the page",
    "line": "A long line",
    "chat": "Many members on Discord",
    "led": "Composing by taste",
    "edits": "Edits of songs that are there",
    "find": "Finding a song again",
    "taste": "Suggestions to listeners with hidden tastes",
    "listeners": "A million listeners",
    "marks": "The watermark",
    "sound": "How songs sound",
    "harmonise": "Chords for a melody",
    "midi": "MIDI from outside",
    "analysis": "Keys and chords that are heard",
    "paper": "Notes on paper",
}
_HEAD = """\
# Benchmarks

`make bench`, whose output this is. The machine is a small virtual one (two cores of an Intel Xeon with AVX-512 and AMX)
with nothing else of ours to do; its neighbours make a run differ from the next by a fifth, so trust the ratios: what
is compared was measured in turn, in one process. What has been built, and why: [engine.md](engine.md).
"""


def main(argv: Sequence[str]) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "part", nargs="?", choices=PARTS, help=f"only this one, to standard output (default: all, into {REPORT})"
    )
    part = parser.parse_args(argv).part
    if part:
        if part == "song":
            return stages.main(["--songs", "10"])
        print("\n".join(importlib.import_module(f"bench.{part}").run()))
        return 0
    lines = [_HEAD, f"{datetime.now(UTC):%Y-%m-%d}, {machine()}, Python {platform.python_version()}."]
    for part, title in PARTS.items():
        sys.stderr.write(f"{title} …\n")
        # In a process of its own: what libraries leave behind, as threads that spin, would disturb the next.
        done = subprocess.run([sys.executable, "-m", "bench", part], check=True, stdout=subprocess.PIPE, text=True)
        lines += ["", f"## {title}", "", done.stdout.strip()]
    REPORT.write_text("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
