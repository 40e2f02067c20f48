"""In which language somebody is spoken to: the member's, then the guild's, then English."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import discord

from bot import words
from bot.chat import who
from bot.words import Words
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

_PATIENCE_SECONDS = 1.0
"""That the storage has to tell a guild's language: somebody waits for an answer."""


async def words_for(interaction: discord.Interaction[Minstrel]) -> Words:
    """The member's own, if it is spoken here; else the guild's."""
    member = words.spoken(str(interaction.locale))
    if member is not None or interaction.guild_id is None:
        return words.of(member)
    locale = interaction.guild_locale
    return await _of_guild(interaction.client, who.guild_id(interaction.guild_id), locale and str(locale))


async def words_of_guild(bot: Minstrel, guild: discord.Guild) -> Words:
    """What is said to all of a guild: as its moderators set it, else as Discord shows the guild."""
    return await _of_guild(bot, who.guild_id(guild.id), str(guild.preferred_locale))


async def _of_guild(bot: Minstrel, guild: str, locale: str | None) -> Words:
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            settings = await bot.studio.guilds.settings(guild)
    except (StorageError, TimeoutError):  # that the storage is away has to be said in some language too
        return words.of(locale)
    return words.of(settings.language, locale)
