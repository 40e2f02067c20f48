"""One connection to Discord, from its login to its end, which leaves nothing behind it: discord.py by itself may."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from discord.gateway import KeepAliveHandler

from bot.tasks import stop_and_wait

if TYPE_CHECKING:
    from bot.chat.client import Minstrel


async def hold(bot: Minstrel, token: str) -> None:
    """Serves until the connection ends by itself, or this is cancelled. Raises what it ended with."""
    async with bot:
        connected = asyncio.create_task(bot.start(token), name="connected to Discord")
        try:
            await asyncio.wait([connected])
        finally:
            # Closed first: discord.py takes a cancellation while it reconnects for the end of that try, and goes on.
            await bot.close()
            await stop_and_wait([connected])
            await _hang_up()
        connected.result()


async def _hang_up() -> None:
    """A socket that is just being opened is forgotten at the close, and its heart would beat on."""
    hearts = [thread for thread in threading.enumerate() if isinstance(thread, KeepAliveHandler)]
    for heart in hearts:
        if heart.ws.loop is asyncio.get_running_loop():
            await heart.ws.close()
