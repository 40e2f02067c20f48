"""`minstrel bot`: the Discord bot."""

from __future__ import annotations

import asyncio
import logging
import sys

from bot import config, logs
from bot.chat import invitation, service
from bot.chat.client import Minstrel
from bot.commands import running, serving
from bot.config import Settings
from bot.studio import Studio
from bot.tasks import stop_and_wait
from bot.web import app


def run() -> int:
    settings = config.load()
    service.token_of(settings)  # better now than when the models are loaded
    logs.set_up(settings.data_dir, level=logging.INFO)
    try:
        running.run(_serve(settings))
    except KeyboardInterrupt:
        running.leave("The bot has left. Songs in the making go on at the next start.", status=0)
    return 0


async def _serve(settings: Settings) -> None:
    """The bot, and its health and figures beside it."""
    await service.check(settings)
    async with Studio.open(settings) as studio:
        ops = asyncio.create_task(
            app.serve(studio, settings, on_open=_opened, make=app.make_ops_app), name="health and figures"
        )
        chat = asyncio.create_task(_chat(studio, settings), name="Discord")
        try:
            done, _ = await asyncio.wait([ops, chat], return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            await stop_and_wait([ops, chat])


async def _chat(studio: Studio, settings: Settings) -> None:
    await serving.warm_up(studio, to_read=True)  # who asks first has an answer within three seconds too
    await service.run(studio, settings, on_ready=_ready, on_end=_ended)


def _opened(address: str) -> None:
    _say(f"Minstrel's figures are at {address}metrics")


def _ready(bot: Minstrel) -> None:
    _say(f"Minstrel is on Discord as {bot.user} (Ctrl-C to leave)")
    if not bot.guilds and bot.application_id is not None:
        _say(f"It is in no server yet. Take it into yours: {invitation.link(bot.application_id)}")


def _ended(pause: float) -> None:
    sys.stderr.write(f"The connection to Discord has ended; the next try is in {pause:g} s. The log says why.\n")
    sys.stderr.flush()


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()
