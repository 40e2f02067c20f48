"""A guild, a channel, Ann and a small bot."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import discord

from tests.support.discord import Channel, Discord, Guild, Interaction, Message, Person
from tests.support.small_bot import Client


class Scene:
    """One guild, one channel, Ann, and the client."""

    def __init__(self, stage: Discord) -> None:
        self.discord = stage
        self.guild: Guild = stage.add_guild("Songbirds", locale="fr")
        self.channel: Channel = self.guild.add_channel("songs")
        self.ann: Person = self.guild.add_member("Ann", locale="de")
        self.client = Client()

    @property
    def place(self) -> discord.TextChannel:
        """The channel as the client knows it."""
        found = self.client.get_channel(self.channel.id)
        assert isinstance(found, discord.TextChannel)
        return found

    async def composed(self, **options: Any) -> tuple[Interaction, Message]:
        asked = await self.ann.slash(self.channel, "compose", prompt="a waltz", **options)
        return asked, await asked.reply()


@asynccontextmanager
async def running(client: Client, stage: Discord) -> AsyncIterator[None]:
    with stage.point_client():
        task = asyncio.create_task(client.start(stage.token))
        try:
            await stage.until(lambda: task.done() or (stage.is_connected and stage.commands and client.guilds))
            yield
        finally:
            await client.close()
            await task
