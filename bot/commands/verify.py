"""`minstrel verify`: whether a file was composed by Minstrel, by all marks that it has. It writes nothing."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import IO

from bot import config, memories, signing, verifying
from bot.config import Settings
from bot.errors import UsageError
from bot.verifying import MOST_BYTES, Report, Verdict
from storage.errors import StorageError

EXIT = {Verdict.MINSTREL: 0, Verdict.NONE: 3, Verdict.ALTERED: 4}

_SECONDS = 60.0


def run(path: Path, *, as_json: bool) -> int:
    """Raises what `bot.errors.explain` explains."""
    settings = config.load()
    with _opened(path) as file:
        report = asyncio.run(_verify(file, settings))
    if as_json:
        sys.stdout.write(json.dumps(report.to_json(), ensure_ascii=False) + "\n")
    else:
        sys.stdout.writelines(f"{sentence}\n" for sentence in report.sentences)
    return EXIT[report.verdict]


def _opened(path: Path) -> IO[bytes]:
    try:
        size = path.stat().st_size
        file = path.open("rb")
    except OSError as error:
        raise UsageError(
            f"{path} cannot be read: {(error.strerror or str(error)).lower()}.", "Give the path of a file."
        ) from error
    if size > MOST_BYTES:
        file.close()
        raise UsageError(
            f"{path} is larger than {MOST_BYTES // 2**20} MiB, which is the most that is looked at.",
            "Give a smaller file: a part of it will do.",
        )
    return file


async def _verify(file: IO[bytes], settings: Settings) -> Report:
    own = signing.certificate_of(settings)
    if _has_database(settings):
        try:
            async with memories.open_memory(settings) as memory:
                return await verifying.verify(file, own=own, database=memory.database, seconds=_SECONDS)
        except StorageError as error:
            sys.stderr.write(f"The song is not looked for in the database: {error.message}\n")
    return await verifying.verify(file, own=own, database=None, seconds=_SECONDS)


def _has_database(settings: Settings) -> bool:
    """Nothing is made where nothing is."""
    return not settings.database.startswith("sqlite") or (settings.data_dir / "minstrel.db").is_file()
