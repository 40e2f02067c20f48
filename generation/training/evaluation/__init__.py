"""How good the composer is: one command that measures it and writes the report, `minstrel evaluate`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

STOPPED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Makes the parts that are not there yet and writes the report of all that are. Returns the exit status."""
    from generation.checkpoint import FOLDER as WEIGHTS
    from generation.training.evaluation import parts, report
    from generation.training.evaluation.options import Options

    names = [part.name for part in parts.PARTS]
    parser = _parser(names)
    arguments = parser.parse_args(argv)
    if unknown := set(arguments.only) - set(names):
        parser.error(f"there is no part {', '.join(sorted(unknown))}: there are {', '.join(names)}")
    options = Options(
        data=arguments.data,
        out=arguments.out,
        songs=arguments.songs,
        model=arguments.model or WEIGHTS,
        sources=arguments.sources,
    )
    if not (options.data / "manifest.json").exists():
        parser.error(f"there is no corpus in {options.data}: `make corpus` builds one")
    try:
        parts.run(options, arguments.only)
    except parts.ForeignResultsError as error:
        parser.error(str(error))
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. What is done is kept: the same command goes on from there.\n")
        return STOPPED
    target = arguments.report or options.out / "evaluation.md"
    target.write_text(report.write(options.out), encoding="utf-8")
    print(target)  # noqa: T201 - the command's result
    return 0


def _parser(names: list[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="minstrel evaluate",
        description=__doc__,
        epilog="The recommender is measured by `minstrel evaluate --recommender FILE`; see `--recommender --help`.",
    )
    parser.add_argument("--data", type=Path, required=True, metavar="CORPUS", help="folder made by `make corpus`")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("runs/evaluation"),
        metavar="DIR",
        help="working folder; what it holds is not measured again (default: %(default)s)",
    )
    parser.add_argument("--songs", type=int, default=500, metavar="N", help="songs to compose (default: %(default)s)")
    parser.add_argument(
        "--only",
        type=lambda text: text.split(","),
        default=names,
        metavar="PART,…",
        help=f"some parts of {', '.join(names)} (default: all)",
    )
    parser.add_argument("--report", type=Path, metavar="FILE", help="where to write it (default: DIR/evaluation.md)")
    parser.add_argument("--model", type=Path, metavar="DIR", help="folder with weights (default: those shipped)")
    parser.add_argument(
        "--sources", type=Path, metavar="DIR", help="the unpacked archives: the raters of VGMIDI are compared with"
    )
    return parser
