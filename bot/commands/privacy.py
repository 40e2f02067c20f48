"""`minstrel export` and `minstrel erase`: what a member may ask of whoever keeps their songs."""

from __future__ import annotations

import sys
from pathlib import Path

from bot import config, logs, memories, privacy
from bot.commands import running
from bot.config import Settings
from bot.errors import UsageError
from bot.export import Exported


def export(member: str, file: Path) -> int:
    """Raises UnknownMemberError, StorageError; then there is no such file, or the one that was there."""
    settings = config.load()
    logs.set_up(settings.data_dir)
    exported = running.run(_export(settings, member, file))
    if exported.missing:
        sys.stderr.write(f"{exported.missing} files are lost, and so not in it.\n")
    sys.stdout.write(f"{file}: {exported.songs} songs, {exported.files} files\n")
    return 0


def erase(member: str, *, is_sure: bool) -> int:
    """Asks before, unless `is_sure`. Raises UnknownMemberError, StorageError; UsageError where nobody can be asked."""
    settings = config.load()
    logs.set_up(settings.data_dir)
    if not is_sure:
        _confirm(member, running.run(_holdings(settings, member)))
    try:
        erased = running.run(_erase(settings, member))
    except KeyboardInterrupt:
        running.leave("Stopped; call it again, to be sure that all is erased.", status=130)
    if not erased.overwritten:
        sys.stderr.write(
            "The database is being read or written without a pause, so some bytes stay in its files for now: they "
            "are gone when Minstrel has been stopped, or another member has been erased.\n"
        )
    sys.stdout.write(f"Erased {member}. {_in_words(erased.rows)}, files: {erased.files}\n")
    return 0


def _confirm(member: str, rows: dict[str, int]) -> None:
    if not sys.stdin.isatty():
        raise UsageError("Nobody can be asked here whether to erase.", "Add --yes to erase without being asked.")
    sys.stderr.write(f"What is kept about {member}: {_in_words(rows)}\nErase all of it? It cannot be undone. [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
        raise UsageError("Nothing was erased.", "Answer y to erase.")


def _in_words(rows: dict[str, int]) -> str:
    return ", ".join(f"{name.replace('_', ' ')}: {count}" for name, count in rows.items())


async def _holdings(settings: Settings, member: str) -> dict[str, int]:
    async with memories.open_memory(settings) as memory:
        return await privacy.holdings(memory, member)


async def _export(settings: Settings, member: str, file: Path) -> Exported:
    async with memories.open_memory(settings) as memory:
        return await privacy.export(memory, member, file)


async def _erase(settings: Settings, member: str) -> privacy.Erased:
    async with memories.open_beside(settings) as (memory, queue):
        return await privacy.erase(memory, queue, member)
