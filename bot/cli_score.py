"""The command line, continued: `minstrel score`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

_DESCRIPTION = (
    "Engraves a MIDI file, Minstrel's or anybody's, and writes a folder NAME to DIR: NAME.pdf and NAME.musicxml, a "
    "picture of each page (NAME-1.png …), and parts/ with a PDF and a MusicXML file for each instrument. The paths are "
    "printed on standard output."
)


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "score", help="engrave a song: PDF, pictures, MusicXML, parts", description=_DESCRIPTION, allow_abbrev=False
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="a MIDI file")
    parser.add_argument(
        "--out", type=Path, default=Path("scores"), metavar="DIR", help="where to write (default: %(default)s)"
    )
    parser.add_argument("--title", metavar="TITLE", help="what stands above it; else the file's own title, or its name")
    parser.add_argument("--musicxml", action="store_true", help="write MusicXML of the whole score only, and no pages")
    parser.set_defaults(run=_score)


def _score(arguments: argparse.Namespace) -> int:
    from bot.commands import score

    return score.run(arguments.file, out=arguments.out, title=arguments.title, only_musicxml=arguments.musicxml)
