"""The command line, continued: what all commands take that write a song."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.commands.making import Output


def add_to(parser: argparse.ArgumentParser, words: str) -> None:
    """`words`: what the user gives of which no word is to be in files that are private."""
    parser.add_argument(
        "--out", type=Path, default=Path("songs"), metavar="DIR", help="where to write (default: %(default)s)"
    )
    parser.add_argument(
        "--format",
        action="append",
        default=[],
        choices=("wav", "flac", "stems"),
        help="write this too, beside the four files; may be given several times. stems: a zip with a FLAC a part",
    )
    parser.add_argument("--private", action="store_true", help=f"write no word of {words} into any file, nor its name")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of the paths")


def output(arguments: argparse.Namespace) -> Output:
    """What was said by these."""
    from bot.commands.making import Output
    from generation.render.form import Form

    return Output(
        out=arguments.out,
        json=arguments.json,
        private=arguments.private,
        forms=tuple(dict.fromkeys(map(Form, arguments.format))),
    )
