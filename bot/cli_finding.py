"""The command line, continued: `minstrel find`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

_DESCRIPTION = (
    "Finds songs that were made here: by words, by what they are, by a melody, or like one of them. What the options "
    "say must be so; the words say what is best. Beside a running Minstrel, in the database of MINSTREL_DATABASE_URL."
)
_EXAMPLES = """\
examples:
  minstrel find "that sad waltz with the flute"
  minstrel find "about rain" --style "bossa nova" --bpm 96
  minstrel find --melody humming.mid
"""


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "find",
        help="find a song again: by words, by a melody, like another",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("words", nargs="?", default="", metavar="WORDS", help="what the song is, in any of 7 languages")
    by = parser.add_mutually_exclusive_group()
    by.add_argument("--melody", type=Path, metavar="FILE", help="a MIDI file with its tune, in any key and tempo")
    by.add_argument("--like", metavar="SONG", help="the id of a song that it is like")
    for name, example in (
        ("style", "waltz"),
        ("mood", "sad"),
        ("key", "D minor"),
        ("meter", "3/4"),
        ("instruments", "flute, no drums"),
    ):
        parser.add_argument(f"--{name}", metavar=name.upper(), help=f"such as {example!r}")
    parser.add_argument("--bpm", type=_bpm, metavar="N", help="about how fast")
    parser.add_argument("--most", type=_most, default=10, metavar="N", help="songs at most (default: %(default)s)")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead")
    parser.set_defaults(run=_find)


def _bpm(text: str) -> int:
    return _whole(text, 9999)


def _most(text: str) -> int:
    return _whole(text, 50)


def _whole(text: str, most: int) -> int:
    if text.isascii() and text.isdecimal() and len(text) < 5 and 1 <= int(text) <= most:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a whole number from 1 to {most}")


def _find(arguments: argparse.Namespace) -> int:
    from bot.commands import find
    from generation.reading.choices import Choices

    chosen = Choices(**{name: getattr(arguments, name) for name in Choices.__dataclass_fields__})
    return find.run(
        find.Asked(
            words=arguments.words,
            choices=chosen,
            melody=arguments.melody,
            like=arguments.like,
            most=arguments.most,
            as_json=arguments.json,
        )
    )
