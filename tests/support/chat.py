"""A stand-in for Discord, a studio, and the bot between them, all real but Discord and the composer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import SecretStr

from bot.chat import connection, service
from bot.chat.client import Minstrel
from bot.config import Settings
from bot.studio import Studio
from bot.tasks import stop_and_wait
from tests.support.discord import Discord
from tests.support.fakes import PlainComposer


@asynccontextmanager
async def connected(
    folder: Path, *, composer: PlainComposer | None = None, discord: Discord | None = None, songs_at_once: int = 1
) -> AsyncIterator[tuple[Discord, Minstrel]]:
    """The bot, logged in and ready. With `discord`, one that is there already: the bot comes (again)."""
    if discord is None:
        async with (
            Discord.open() as opened,
            connected(folder, composer=composer, discord=opened, songs_at_once=songs_at_once) as both,
        ):
            yield both
        return
    settings = Settings(
        data_dir=folder / "data",
        port=0,
        songs_at_once=songs_at_once,
        discord_token=SecretStr(discord.token),
        discord_api_base=discord.base,
    )
    async with (
        Studio.open(settings, load_composer=lambda: composer or PlainComposer()) as studio,
        logged_in(studio, settings, is_new=not discord.guilds) as bot,
    ):
        yield discord, bot


@asynccontextmanager
async def logged_in(studio: Studio, settings: Settings, *, is_new: bool = False) -> AsyncIterator[Minstrel]:
    """The bot over an open studio, as `service.run` starts it, without its supervision. `is_new`: in no guild yet."""
    await studio.warm_up()  # as `minstrel bot` does: loaded once a process
    await service.point_at(settings.discord_api_base)
    bot = Minstrel(studio, settings)
    if is_new:
        bot._connection.guild_ready_timeout = 0.0  # discord.py waits two seconds for guilds, also where there are none
    running = asyncio.create_task(connection.hold(bot, service.token_of(settings)))
    ready = asyncio.create_task(_ready(bot))
    try:
        async with asyncio.timeout(60):
            await asyncio.wait([running, ready], return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            running.result()
        yield bot
    finally:
        await stop_and_wait([running, ready])


async def _ready(bot: Minstrel) -> None:
    while not bot.is_ready():
        await asyncio.sleep(0.01)
