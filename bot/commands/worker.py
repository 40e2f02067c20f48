"""`minstrel worker`: a process that only makes songs, beside others on the same database."""

from __future__ import annotations

import logging
import sys

from bot import config, logs
from bot.commands import running, serving
from bot.config import Settings
from bot.errors import SettingsError


def run() -> int:
    settings = config.load()
    _check(settings)
    logs.set_up(settings.data_dir, level=logging.INFO)

    def opened(address: str) -> None:
        sys.stdout.write(
            f"Minstrel's worker is ready and makes {settings.songs_at_once} songs at once; "
            f"its figures are at {address}metrics (Ctrl-C to stop)\n"
        )
        sys.stdout.flush()

    try:
        running.run(serving.serve(settings, is_playground=False, on_open=opened))
    except KeyboardInterrupt:
        running.leave("The worker has stopped. Songs in the making went back to the queue.", status=0)
    return 0


def _check(settings: Settings) -> None:
    if not settings.database.startswith("postgres"):
        raise SettingsError(
            "A worker of its own needs a PostgreSQL database: with SQLite, `minstrel play` makes the songs itself.",
            "Set MINSTREL_DATABASE_URL to postgresql://USER:PASSWORD@HOST:PORT/NAME, or run `minstrel play` alone.",
        )
    if not settings.songs_at_once:
        raise SettingsError(
            "With MINSTREL_SONGS_AT_ONCE=0 this worker would make no songs.", "Set it to 1 or more, or leave it out."
        )
