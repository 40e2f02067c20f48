"""The command line, continued: `minstrel analyze`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

_DESCRIPTION = (
    "Tells what is heard in a MIDI file, Minstrel's or anybody's: key, chords as Roman numerals, cadences, form, "
    "ranges, texture, and what would be worth a try."
)


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "analyze", help="tell what is heard in a song", description=_DESCRIPTION, allow_abbrev=False
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="a MIDI file")
    parser.add_argument("--explain", action="store_true", help="add a short lesson on why it sounds as it does")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="write pictures there: NAME-analysis.png, and NAME-lesson.png"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of sentences")
    parser.set_defaults(run=_analyze)


def _analyze(arguments: argparse.Namespace) -> int:
    from bot.commands import analyze

    return analyze.run(arguments.file, as_json_=arguments.json, with_lesson=arguments.explain, out=arguments.out)
