"""`minstrel evaluate --recommender`: reads files, holds the contest, prints its tables."""

from __future__ import annotations

import argparse
import json
import shlex
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from tqdm import tqdm

from recommend.evaluation import contest, reading, report, splits
from recommend.evaluation.contest import Contest, Rules, Show
from recommend.evaluation.errors import DataError
from recommend.evaluation.keeping import Kept

_EPILOG = """\
examples:
  minstrel evaluate --recommender ratings.csv
  minstrel evaluate --recommender plays.tsv --features songs.tsv --quick
  minstrel evaluate --recommender ml-100k.tar.xz --folds 5 --report docs/recommender.md
"""


def main(words: Sequence[str]) -> int:
    """Returns the exit status: 2 if a file cannot be measured on."""
    parser = _parser()
    if {"-h", "--help"} & set(words):
        parser.print_help()  # `--recommender --help` asks for that, and names no file
        return 0
    arguments = parser.parse_args(words)
    try:
        _run(arguments)
    except DataError as error:
        sys.stderr.write(f"{error.message} {error.hint}\n")
        return 2
    return 0


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, without repeating the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="minstrel evaluate",
        description="Measures the recommender against the field's usual ones, on any interactions.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--recommender",
        type=Path,
        nargs="+",
        required=True,
        metavar="FILE",
        help="interactions: a table with a header (user, item, and if known rating or weight, and time), packed or "
        "not, or a folder or archive of RecBole's with .inter and .item; several are measured one after another",
    )
    parser.add_argument("--features", type=Path, metavar="FILE", help="what the items are like: a table, an item a row")
    parser.add_argument("--good", type=float, metavar="X", help="ratings from X on are likes (default: upper quarter)")
    parser.add_argument(
        "--split",
        choices=("random", "time"),
        default="random",
        help="which of each user's likes are hidden: some at random, or the newest (default: %(default)s)",
    )
    parser.add_argument(
        "--folds",
        type=int,
        default=1,
        choices=range(1, splits.FOLDS + 1),
        help=f"how often others are hidden; with {splits.FOLDS} everything is hidden once (default: %(default)s)",
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="what is drawn (default: %(default)s)")
    parser.add_argument(
        "--quick", action="store_true", help="without baselines that take minutes, and a minute of tuning each"
    )
    parser.add_argument(
        "--keep",
        type=Path,
        metavar="DIR",
        help="keep the baselines' outcomes there, and take from there what was measured before: a stopped run goes on",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of tables")
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="write a page with the protocol and the tables, too"
    )
    return parser


def _run(arguments: argparse.Namespace) -> None:
    started = time.monotonic()
    rules = _rules(arguments)
    contests = [_held(path, arguments, rules) for path in arguments.recommender]
    if arguments.report:
        command = shlex.join(["minstrel", "evaluate", *_words(arguments)])
        text = report.document(contests, command=command, minutes=(time.monotonic() - started) / 60)
        arguments.report.write_text(text, encoding="utf-8")
    if arguments.json:
        sys.stdout.write(json.dumps([report.plain(held) for held in contests], indent=1) + "\n")
    else:
        sys.stdout.write("\n".join(map(report.markdown, contests)))


def _rules(arguments: argparse.Namespace) -> Rules:
    if arguments.seed < 0:
        raise DataError("The seed is below 0.", "Give a whole number from 0 on.")
    if arguments.features and len(arguments.recommender) > 1:
        raise DataError("There are several files of interactions, and one of features.", "Measure one after another.")
    if arguments.report and not arguments.report.parent.is_dir():
        raise DataError(f"There is no folder {arguments.report.parent}.", "Create it, or name another file.")
    return Rules(seed=arguments.seed, folds=arguments.folds, by_time=arguments.split == "time", quick=arguments.quick)


def _held(path: Path, arguments: argparse.Namespace, rules: Rules) -> Contest:
    data = reading.load(path, arguments.features, good=arguments.good)
    if rules.by_time and not data.times_are_known:
        raise DataError(f"{path} has no times to split by.", "Leave out --split time, or add a column of times.")
    with _progress(contest.steps(rules)) as show:
        return contest.hold(data, rules, show=show, kept=Kept(arguments.keep) if arguments.keep else None)


@contextmanager
def _progress(total: int) -> Iterator[Show]:
    """A bar on a terminal, a line for each step elsewhere; on standard error."""
    if not sys.stderr.isatty():
        yield lambda doing: print(doing, file=sys.stderr, flush=True)  # noqa: T201 - plain progress
        return
    with tqdm(total=total, unit="fit", file=sys.stderr, leave=False) as line:

        def show(doing: str) -> None:
            line.set_description(doing)
            line.update()

        yield show


def _words(arguments: argparse.Namespace) -> list[str]:
    """What was asked, as it can be typed again."""
    words = ["--recommender", *map(str, arguments.recommender)]
    for name, usual in (
        ("features", None),
        ("good", None),
        ("split", "random"),
        ("folds", 1),
        ("seed", 0),
        ("keep", None),
    ):
        value = getattr(arguments, name)
        if value != usual:
            words += [f"--{name}", str(value)]
    return [*words, *(["--quick"] if arguments.quick else [])]
