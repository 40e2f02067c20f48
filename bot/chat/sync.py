"""Registering the commands with Discord when they changed, not at each start: it allows only so many a day."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from typing import Any

import aiohttp
import discord
from discord import app_commands

from bot.studio import Studio
from storage.errors import StorageError

log = logging.getLogger(__name__)

_AGAIN_SECONDS = 300.0
"""Between tries while Discord or the storage is away."""


async def in_the_end(tree: app_commands.CommandTree[Any], studio: Studio) -> None:
    """Does what `if_changed` does, however long it takes; the commands of the last time work meanwhile.

    Raises discord.HTTPException if Discord will not have them.
    """
    while True:
        try:
            await if_changed(tree, studio)
        except (discord.DiscordServerError, StorageError, aiohttp.ClientError, OSError) as error:
            log.warning("the commands are not registered yet: %r", error)
            await asyncio.sleep(_AGAIN_SECONDS)
        else:
            return


async def if_changed(tree: app_commands.CommandTree[Any], studio: Studio) -> bool:
    """Registers the commands if they differ from those of the last time, or if some are gone. Whether it did.

    Raises discord.HTTPException.
    """
    mark = f"discord-commands:{tree.client.application_id}"
    digest = await _digest(tree)
    ours = {command.name for command in tree.walk_commands() if command.parent is None} | _menus(tree)
    known = {command.name for command in await tree.fetch_commands()}
    if await studio.mark(mark) == digest and known == ours:
        return False
    await tree.sync()
    await studio.set_mark(mark, digest)
    log.info("%d commands were registered", len(ours))
    return True


def _menus(tree: app_commands.CommandTree[Any]) -> set[str]:
    """The names of the context menus."""
    return {command.name for command in tree.get_commands() if isinstance(command, app_commands.ContextMenu)}


async def _digest(tree: app_commands.CommandTree[Any]) -> str:
    translator = tree.translator
    if translator is None:
        raise RuntimeError("the translator comes first: descriptions are part of what is registered")
    payloads = [await command.get_translated_payload(tree, translator) for command in tree.get_commands()]
    whole = json.dumps(sorted(payloads, key=lambda payload: payload["name"]), sort_keys=True)
    return hashlib.sha256(whole.encode()).hexdigest()
