"""The command line, continued: the commands that edit music."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from bot import cli_making

_ENDING = (
    "FILE is a MIDI file, Minstrel's or anybody's. Writes four files to DIR: NAME.mid, NAME.mp3, NAME.png (its piano "
    "roll) and NAME.json, a recipe from which `minstrel song --recipe` makes it again. The same seed gives the same."
)

_DIAL = "from 0 to 1 (default: %(default)s)"


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    parser = _add(commands, "vary", "compose some of a piece anew")
    parser.add_argument("--amount", type=float, default=0.3, metavar="A", help=f"how much of it, {_DIAL}")
    parser = _add(commands, "extend", "make a piece longer")
    parser.add_argument("--bars", type=int, metavar="N", help="by how many bars; else by a third at least")
    parser = _add(commands, "infill", "compose some bars of a piece anew")
    parser.add_argument("--bars", type=_range, required=True, metavar="M-N", help="which, from 1: 9-16, or 9")
    parser.add_argument("--parts", type=_names, default=[], metavar="P,P", help="of these only: drums,bass,lead")
    parser = _add(commands, "restyle", "play a piece's tune and chords in another style")
    parser.add_argument("--style", required=True, metavar="STYLE", help="such as tango")
    parser = _add(commands, "reharmonise", "put other chords under a piece's tune")
    parser.add_argument("--amount", type=float, default=0.5, metavar="A", help=f"how many others, {_DIAL}")
    parser = _add(commands, "harmonise", "compose chords and a band for a melody")
    parser.add_argument("--style", required=True, metavar="STYLE", help="such as waltz")
    parser = _add(commands, "blend", "compose what is between two pieces", files=2)
    parser.add_argument("--amount", type=float, default=0.5, metavar="A", help=f"how much of the second, {_DIAL}")
    parser = _add(commands, "change", "change a piece as words say, and nothing else")
    parser.add_argument("words", metavar="WORDS", help='such as "slower, sadder, strings instead of piano"')


def _add(commands: argparse._SubParsersAction[Any], verb: str, does: str, *, files: int = 1) -> argparse.ArgumentParser:
    description = f"{does[:1].upper()}{does[1:]}. {_ENDING}"
    parser = commands.add_parser(verb, help=does, description=description, allow_abbrev=False)
    parser.add_argument("files", nargs=files, type=Path, metavar="FILE", help="a MIDI file")
    parser.add_argument("--seed", type=int, metavar="N", help="the same seed gives the same again")
    cli_making.add_to(parser, "FILE's name")
    parser.set_defaults(run=_edit, verb=verb)
    return parser


def _range(text: str) -> tuple[int, int]:
    first, _, last = text.partition("-")
    try:
        return int(first), int(last or first)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} names no bars: write 9-16, or 9") from None


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",")]


def _edit(arguments: argparse.Namespace) -> int:
    from bot.commands import edit

    options = {name: getattr(arguments, name) for name in ("amount", "style", "words") if hasattr(arguments, name)}
    if arguments.verb == "infill":
        (first, last), roles = arguments.bars, arguments.parts
        options |= {"first": first, "last": last, "roles": roles}
    elif arguments.verb == "extend":
        options["bars"] = arguments.bars
    return edit.run(arguments.files, {"verb": arguments.verb, **options}, arguments.seed, cli_making.output(arguments))
