"""What the commands that serve have in common: an open studio behind a web server."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from bot.config import Settings
from bot.studio import Studio
from bot.web import app
from generation.errors import GenerationError

log = logging.getLogger(__name__)


async def serve(settings: Settings, *, is_playground: bool, on_open: Callable[[str], None]) -> None:
    """Serves until it is cancelled; see `app.serve`. A worker has no page, and reads no prompts."""
    async with Studio.open(settings) as studio:
        warming = asyncio.gather(
            warm_up(studio, to_read=is_playground), *([studio.live.warm_up()] if is_playground else [])
        )
        try:
            make = app.make_app if is_playground else app.make_ops_app
            await app.serve(studio, settings, on_open=on_open, make=make)
        finally:
            warming.cancel()


async def warm_up(studio: Studio, *, to_read: bool) -> None:
    """Loads the models, so that the first song is as quick as the others."""
    try:
        await studio.warm_up(to_read=to_read)
    except GenerationError as error:
        log.warning("%s", error)  # whoever asks for a song will be told
