"""`minstrel play`: the playground."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import webbrowser

from bot import config, logs
from bot.commands import running
from bot.config import Settings
from bot.studio import Studio
from bot.web import app
from generation.errors import GenerationError

log = logging.getLogger(__name__)


def run(*, open_browser: bool) -> int:
    settings = config.load()
    logs.set_up(settings.data_dir, level=logging.INFO)
    try:
        running.run(_serve(settings, open_browser=open_browser))
    except KeyboardInterrupt:
        running.leave("The playground is closed. Songs in the making go on at the next start.", status=0)
    return 0


async def _serve(settings: Settings, *, open_browser: bool) -> None:
    def opened(address: str) -> None:
        sys.stdout.write(f"Minstrel's playground is open at {address} (Ctrl-C to close)\n")
        sys.stdout.flush()
        if open_browser:
            # A browser in the terminal does not return before it is left.
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    async with Studio.open(settings) as studio:
        warming = asyncio.create_task(_warm_up(studio))
        try:
            await app.serve(studio, settings, on_open=opened)
        finally:
            warming.cancel()


async def _warm_up(studio: Studio) -> None:
    """While the page is being opened, so that the first song is as quick as the others."""
    try:
        await studio.warm_up()
    except GenerationError as error:
        log.warning("%s", error)  # whoever asks for a song will be told
