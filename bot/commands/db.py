"""`minstrel db …`"""

from __future__ import annotations

import sys

from bot import config, logs
from bot.commands import running
from bot.queue.alone import alone
from storage.database import Database


def upgrade() -> int:
    settings = config.load()
    logs.set_up(settings.data_dir)

    async def open_and_close() -> None:
        async with Database.open(settings.database):
            """Opening is upgrading."""

    with alone(settings.data_dir):
        running.run(open_and_close())
    sys.stdout.write("The database is up to date.\n")
    return 0
