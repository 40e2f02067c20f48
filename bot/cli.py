"""The command line: what can be typed, and how every command ends.

Exit status: 0 done, 2 the user's mistake, 1 ours, 130 stopped by Ctrl-C. Each module in `bot.commands` is loaded
only when its command is called, so that `minstrel --version` and `--help` answer at once.
"""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from bot import cli_analyze, cli_editing, cli_finding, cli_keeping, cli_making, cli_score
from bot.version import VERSION

STOPPED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status. Never raises, never shows a traceback."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # a library's advice to programmers is no news to a user
    try:
        if words and words[0] in _PASSED_ON:
            return _PASSED_ON[words[0]](words[1:])
        arguments = _parser().parse_args(words)
        return arguments.run(arguments)
    except KeyboardInterrupt:
        from bot.commands import running

        running.leave("Stopped; nothing was written.", status=STOPPED)
    except BrokenPipeError:
        # The reader of our output has gone (`minstrel … | head`); writing to it again would say so once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # noqa: BLE001 - whatever happens, a user reads a sentence
        from bot import logs
        from bot.config import Settings
        from bot.errors import explain

        logs.set_up(Settings.model_fields["data_dir"].default)  # for what fails before its command has done so
        problem = explain(error)
        sys.stderr.write(f"{problem.message} {problem.hint}\n")
        return problem.exit_status


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, without repeating the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="minstrel", description="Composes songs from a sentence.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"minstrel {VERSION}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    _add_song(commands)
    _add_play(commands)
    _add_bot(commands)
    _add_worker(commands)
    _add_db(commands)
    cli_editing.add_to(commands)
    cli_score.add_to(commands)
    cli_analyze.add_to(commands)
    cli_finding.add_to(commands)
    cli_keeping.add_to(commands)
    for name, help_ in (
        ("train", "train the model (minstrel train --help)"),
        ("evaluate", "measure the model, or the recommender (minstrel evaluate --help)"),
        ("bench", "measure how long songs take (minstrel bench --help)"),
    ):
        commands.add_parser(name, help=help_, add_help=False)
    return parser


_SONG_HELP = """\
Composes a song and writes four files to DIR: NAME.mid, NAME.mp3, NAME.png (its piano roll) and NAME.json, the
recipe. The paths are printed on standard output, all else on standard error. Ctrl-C stops it and leaves nothing.
"""
_SONG_EXAMPLES = """\
examples:
  minstrel song "a rainy-night bossa nova, melancholic, 96 bpm"
  minstrel song "heroic march, no drums" --seconds 45 --seed 7 --out marches
  minstrel song --recipe songs/heroic-march-no-drums-7g3k9m.json
"""


def _add_song(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser(
        "song",
        help="compose a song",
        description=_SONG_HELP,
        epilog=_SONG_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("prompt", nargs="?", metavar="PROMPT", help="what the song should be, in your own words")
    parser.add_argument("--seed", type=_whole_number, metavar="N", help="the same seed gives the same song again")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--bars", type=_whole_number, metavar="N", help="how many bars")
    length.add_argument("--seconds", type=_number, metavar="S", help="how long, to the nearest bar")
    parser.add_argument(
        "--recipe",
        type=Path,
        metavar="FILE",
        help="compose again from a song's .json file, instead of from PROMPT: with the same model on the same "
        "kind of machine, the MIDI is the same byte for byte",
    )
    cli_making.add_to(parser, "PROMPT")
    parser.set_defaults(run=_song)


def _add_play(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser(
        "play",
        help="open the playground, a web page to compose in",
        description="Serves the playground until Ctrl-C. MINSTREL_HOST and MINSTREL_PORT say where.",
        allow_abbrev=False,
    )
    parser.add_argument("--open", action="store_true", help="show it in the web browser")
    parser.set_defaults(run=_play)


def _add_bot(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser(
        "bot",
        help="be the Discord bot",
        description="Serves Discord until Ctrl-C. DISCORD_TOKEN says as whom; MINSTREL_HOST and MINSTREL_PORT where "
        "its health and figures are served.",
        allow_abbrev=False,
    )
    parser.set_defaults(run=_bot)


def _add_worker(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser(
        "worker",
        help="make songs for others that share a PostgreSQL database",
        description="Makes songs from the queue until Ctrl-C. MINSTREL_DATABASE_URL says which; MINSTREL_SONGS_AT_ONCE "
        "how many at once; MINSTREL_HOST and MINSTREL_PORT where its health and figures are served.",
        allow_abbrev=False,
    )
    parser.set_defaults(run=_worker)


def _add_db(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser("db", help="look after the database", allow_abbrev=False)
    actions = parser.add_subparsers(metavar="ACTION", required=True, parser_class=_Parser)
    upgrade = actions.add_parser(
        "upgrade",
        help="bring its tables up to date",
        description="Brings the database's tables up to date, as `minstrel play` does by itself.",
    )
    upgrade.set_defaults(run=_db_upgrade)


def _whole_number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a whole number") from None


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a number") from None


def _song(arguments: argparse.Namespace) -> int:
    from bot.commands import song

    return song.run(
        song.Asked(
            prompt=arguments.prompt,
            recipe=arguments.recipe,
            seed=arguments.seed,
            bars=arguments.bars,
            seconds=arguments.seconds,
            output=cli_making.output(arguments),
        )
    )


def _play(arguments: argparse.Namespace) -> int:
    from bot.commands import play

    return play.run(open_browser=arguments.open)


def _bot(_arguments: argparse.Namespace) -> int:
    from bot.commands import bot

    return bot.run()


def _worker(_arguments: argparse.Namespace) -> int:
    from bot.commands import worker

    return worker.run()


def _db_upgrade(_arguments: argparse.Namespace) -> int:
    from bot.commands import db

    return db.upgrade()


def _train(words: list[str]) -> int:
    from generation.training import train

    return train.main(words)


def _evaluate(words: list[str]) -> int:
    if any(word.partition("=")[0] == "--recommender" for word in words):
        from recommend.evaluation import command

        return command.main(words)
    from generation.training import evaluation

    return evaluation.main(words)


def _bench(words: list[str]) -> int:
    from bot.commands import bench

    return bench.main(words)


_PASSED_ON: dict[str, Callable[[list[str]], int]] = {"train": _train, "evaluate": _evaluate, "bench": _bench}
"""Commands that read their own arguments."""
