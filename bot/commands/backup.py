"""`minstrel backup` and `minstrel restore`: all that is remembered, in one file."""

from __future__ import annotations

import sys
from pathlib import Path

from bot import config, logs, memories
from bot.commands import progress, running
from bot.config import Settings
from bot.errors import UsageError
from bot.version import VERSION
from storage import backup
from storage.restore import Restored, restore


def back_up(file: Path, *, force: bool) -> int:
    """Raises UsageError, StorageError; then there is no such file, or the one that was there."""
    settings = config.load()
    if file.exists() and not force:
        raise UsageError(f"{file} is there already.", "Choose another name, or add --force to replace it.")
    logs.set_up(settings.data_dir)
    written = running.run(_back_up(settings, file, force=force))
    if written.incomplete:
        songs = ", ".join(written.incomplete[:10]) + (" …" if len(written.incomplete) > 10 else "")
        sys.stderr.write(f"{len(written.incomplete)} songs are in it without all of their files: {songs}\n")
    sys.stdout.write(f"{file}: {_summary(written.manifest)}\n")
    return 0


def bring_back(file: Path, *, replace: bool) -> int:
    """Raises UsageError, StorageError, AlreadyRunningError; then nothing has changed."""
    settings = config.load()
    if not file.is_file():
        raise UsageError(f"There is no file {file}.", "Check its name.")
    logs.set_up(settings.data_dir)
    restored = running.run(_bring_back(settings, file, replace=replace))
    if restored.put_back:
        sys.stderr.write(f"{restored.put_back} songs that were in work wait in line again.\n")
    made = f"made {restored.manifest.created_at} by Minstrel {restored.manifest.minstrel}"
    sys.stdout.write(f"Restored: {_summary(restored.manifest)}, {made}\n")
    return 0


async def _back_up(settings: Settings, file: Path, *, force: bool) -> backup.Written:
    async with memories.open_memory(settings) as memory:
        with progress.steps("Backing up", "Backed up", "record") as show:
            return await backup.write(
                file, memory.database, memory.store, minstrel=VERSION, replace=force, on_step=show
            )


async def _bring_back(settings: Settings, file: Path, *, replace: bool) -> Restored:
    async with memories.open_alone(settings) as memory:
        with progress.steps("Restoring", "Restored", "record") as show:
            return await restore(
                file,
                memory.database,
                memory.store,
                alive_seconds=settings.alive_seconds,
                replace=replace,
                on_step=show,
            )


def _summary(manifest: backup.Manifest) -> str:
    rows = {name: content.rows for name, content in manifest.tables.items()}
    return f"{rows['songs']} songs, {manifest.files} files, {rows['members']} members, {rows['ratings']} ratings"
