"""The connection to Discord, supervised: when it ends by itself, it begins again, and nothing is lost."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.chat import connection
from bot.chat.client import Minstrel
from bot.config import Settings
from bot.errors import MinstrelError, SettingsError
from bot.studio import Studio

log = logging.getLogger(__name__)

_OWN_BASE = "https://discord.com/api/v10"
PAUSES = (1.0, 5.0, 15.0, 60.0, 120.0)
"""Seconds before each new start, the last again and again: Discord takes a thousand starts a day, no more."""

_STEADY_SECONDS = 300.0
"""After so long without an end, the next pause is the first again."""

_ANSWER_SECONDS = 10.0
"""That another server than Discord's has to say where its gateway is."""


class DiscordUnreachableError(MinstrelError):
    """Discord does not answer, or not as Discord does."""

    code = "discord_unreachable"


async def check(settings: Settings) -> None:
    """Logs in and out, so that a wrong token is told before anything is loaded. A Discord that is away is no error.

    Raises SettingsError, DiscordUnreachableError.
    """
    token = token_of(settings)
    await point_at(settings.discord_api_base)
    async with discord.Client(intents=discord.Intents(guilds=True)) as client:  # without, it warns the log
        try:
            await client.login(token)
        except discord.LoginFailure:
            raise _wrong_token() from None
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.warning("Discord cannot say yet whether it knows the token: %s", error)


async def run(
    studio: Studio,
    settings: Settings,
    *,
    on_ready: Callable[[Minstrel], None],
    on_end: Callable[[float], None],
) -> None:
    """Serves Discord until it is cancelled. `on_ready` is told at first and after each new start; `on_end` when a
    connection has ended by itself, with the seconds until the next begins.

    Raises SettingsError for a token that is missing or wrong, DiscordUnreachableError.
    """
    token = token_of(settings)
    await point_at(settings.discord_api_base)
    ends = 0
    while True:
        started = time.monotonic()
        try:
            await _connect(Minstrel(studio, settings), token, on_ready)
        except discord.LoginFailure:
            raise _wrong_token() from None
        except Exception:
            log.exception("the connection to Discord has ended by itself")
        ends = 0 if time.monotonic() - started > _STEADY_SECONDS else ends
        pause = PAUSES[min(ends, len(PAUSES) - 1)]
        ends += 1
        log.warning("connecting to Discord again in %g seconds", pause)
        on_end(pause)
        await asyncio.sleep(pause)


def token_of(settings: Settings) -> str:
    """Raises SettingsError if there is none, or something that cannot be one."""
    token = settings.discord_token.get_secret_value().strip() if settings.discord_token else ""
    if not token:
        raise SettingsError(
            "There is no DISCORD_TOKEN, so there is no bot to be.",
            "Create a bot at https://discord.com/developers/applications and set DISCORD_TOKEN, or write it into .env.",
        )
    if not token.isascii() or any(character.isspace() for character in token):
        raise SettingsError(
            "DISCORD_TOKEN is not a token: it has characters that no token has.",
            "Copy it anew from https://discord.com/developers/applications (Bot, Reset Token).",
        )
    return token


async def point_at(base: str) -> None:
    """Lets discord.py speak to another server than Discord's. It has no setting for that, but these two names.

    Raises DiscordUnreachableError.
    """
    Route.BASE = base.rstrip("/")
    if Route.BASE == _OWN_BASE:
        return
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(_ANSWER_SECONDS)) as session,
            session.get(f"{Route.BASE}/gateway") as answer,
        ):
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL((await answer.json())["url"])
    except (aiohttp.ClientError, KeyError, TypeError, ValueError, OSError) as error:
        raise DiscordUnreachableError(
            f"Nothing answers like Discord at {Route.BASE}.", "Correct DISCORD_API_BASE, or leave it out."
        ) from error


def _wrong_token() -> SettingsError:
    return SettingsError(
        "Discord does not know the token in DISCORD_TOKEN.",
        "Copy it anew from https://discord.com/developers/applications (Bot, Reset Token).",
    )


async def _connect(bot: Minstrel, token: str, on_ready: Callable[[Minstrel], None]) -> None:
    async def ready() -> None:
        on_ready(bot)

    bot.add_listener(ready, "on_ready")
    await connection.hold(bot, token)
