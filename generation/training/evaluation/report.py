"""The report: all result files of a working folder as one Markdown document, `docs/evaluation.md`.

What has not been run is named as missing. Every section says by which command, where, when and of what it was measured.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from generation.training.evaluation import stamps
from generation.training.evaluation.markdown import table
from generation.training.evaluation.parts import PARTS
from generation.training.evaluation.sections import SECTIONS
from generation.training.evaluation.stamps import Stamp
from generation.training.evaluation.targets import TARGETS, Target

_HEAD = """\
# Evaluation

What `minstrel evaluate` measured: songs composed from prompts and read back from their MIDI by code that shares nothing
with the composer, and held-out music that training never saw. `make evaluate` measures all of it again and writes this
file. How long a song takes is in [benchmarks.md](benchmarks.md).
"""


def write(out: Path) -> str:
    """The report of a working folder."""
    results, made = load(out), stamps.load(out)
    lines = [_HEAD, "## Against the targets", "", *_against_targets(results)]
    for part, (title, section) in SECTIONS.items():
        lines += ["", f"## {title}", ""]
        if part not in results:
            lines.append(f"Not measured yet: `minstrel evaluate --only {part}`.")
            continue
        lines += [*section(results[part]), "", _provenance(made.get(part))]
    return "\n".join(lines) + "\n"


def load(out: Path) -> dict[str, Any]:
    """What is in the result files that are there, by part. A file of lines is a list; one that was cut off is none."""
    found = {}
    for part in PARTS:
        path = out / part.file
        if path.exists():
            text = path.read_text("utf-8")
            with suppress(ValueError):
                found[part.name] = (
                    list(map(json.loads, text.splitlines())) if path.suffix == ".jsonl" else json.loads(text)
                )
    return found


def _against_targets(results: Mapping[str, Any]) -> list[str]:
    rows = [_row(target, results) for target in TARGETS]
    missed = sum(row[-1] == "**missed**" for row in rows)
    open_ = sum(row[-1] == "not measured" for row in rows)
    counted = f"{len(rows) - missed - open_} of {len(rows)} targets are met"
    tail = f", {missed} missed" + (f", {open_} not measured." if open_ else ".")
    return [*table(("what", "target", "measured", ""), rows), "", counted + tail]


def _row(target: Target, results: Mapping[str, Any]) -> tuple[str, str, str, str]:
    reached = target.reached(results)
    if reached is None:
        return target.what, target.wanted, "–", "not measured"
    return target.what, target.wanted, target.shown(reached), "met" if target.is_met(reached) else "**missed**"


def _provenance(made: Stamp | None) -> str:
    if made is None:
        return "*No record of how this was made.*"
    return (
        f"*`{made.command}`, {made.date}, {made.machine}, {made.minutes:g} minutes; model {made.model}, "
        f"corpus {made.corpus}.*"
    )
