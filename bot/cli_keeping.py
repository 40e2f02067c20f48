"""The command line, continued: the commands that look after what is kept."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    _add_backup(commands)
    _add_restore(commands)
    _add_retry(commands)
    _add_export(commands)
    _add_erase(commands)
    _add_verify(commands)


def _add_backup(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "backup",
        help="write all that is kept to one file",
        description="Writes all songs, their files, members, ratings and settings to FILE, beside a running Minstrel.",
        allow_abbrev=False,
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="such as minstrel.tar; .tar.gz and .tgz are packed")
    parser.add_argument("--force", action="store_true", help="replace FILE if it is there")
    parser.set_defaults(run=_backup)


def _add_restore(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "restore",
        help="bring back what `minstrel backup` wrote",
        description="Brings a backup into an empty database, SQLite or PostgreSQL, wherever it comes from.",
        allow_abbrev=False,
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="a backup")
    parser.add_argument("--replace", action="store_true", help="delete all that is in the database first")
    parser.set_defaults(run=_restore)


def _add_retry(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "retry",
        help="list failed songs, or have them made again",
        description="Puts failed songs into the line again, beside a running Minstrel. Without SONG: lists them.",
        allow_abbrev=False,
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("songs", nargs="*", metavar="SONG", default=[], help="the id of a song that failed")
    which.add_argument("--all", action="store_true", help="all songs that failed")
    parser.set_defaults(run=_retry)


def _add_export(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "export",
        help="write all that is kept about a member to a file",
        description="Writes a zip with all that is kept about MEMBER, for that member to read.",
        allow_abbrev=False,
    )
    parser.add_argument("member", metavar="MEMBER", help="such as discord:1234 or playground")
    parser.add_argument("file", type=Path, metavar="FILE", help="such as member.zip; nothing is overwritten")
    parser.set_defaults(run=_export)


def _add_erase(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "erase",
        help="erase all that is kept about a member",
        description="Erases MEMBER's songs with their files, ratings and all else, beside a running Minstrel.",
        allow_abbrev=False,
    )
    parser.add_argument("member", metavar="MEMBER", help="such as discord:1234 or playground")
    parser.add_argument("--yes", action="store_true", help="without being asked")
    parser.set_defaults(run=_erase)


def _add_verify(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "verify",
        help="tell whether a file was composed by Minstrel",
        description="Looks for all marks of Minstrel's in FILE: signature, watermark, tags. Exit status: 0 composed by "
        "Minstrel, 4 and changed since, 3 no mark found, 2 no file that can be read.",
        allow_abbrev=False,
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="an mp3, WAV, FLAC, Ogg, PNG, MIDI or recipe file")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of sentences")
    parser.set_defaults(run=_verify)


def _backup(arguments: argparse.Namespace) -> int:
    from bot.commands import backup

    return backup.back_up(arguments.file, force=arguments.force)


def _restore(arguments: argparse.Namespace) -> int:
    from bot.commands import backup

    return backup.bring_back(arguments.file, replace=arguments.replace)


def _retry(arguments: argparse.Namespace) -> int:
    from bot.commands import retry

    if not arguments.songs and not arguments.all:
        return retry.show()
    return retry.put_again(None if arguments.all else arguments.songs)


def _export(arguments: argparse.Namespace) -> int:
    from bot.commands import privacy

    return privacy.export(arguments.member, arguments.file)


def _erase(arguments: argparse.Namespace) -> int:
    from bot.commands import privacy

    return privacy.erase(arguments.member, is_sure=arguments.yes)


def _verify(arguments: argparse.Namespace) -> int:
    from bot.commands import verify

    return verify.run(arguments.file, as_json=arguments.json)
