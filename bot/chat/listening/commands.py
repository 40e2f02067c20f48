"""The commands of voice channels: /play, /pause, /skip, /radio and /stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import discord
from discord import app_commands
from discord.ext import commands

from bot.chat.listening import choosing, steering
from bot.chat.listening.radio import Programme
from bot.chat.translator import told

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

Here: TypeAlias = "discord.Interaction[Minstrel]"

_PROGRAMMES = [
    app_commands.Choice(name=told("listening-programme-playlist"), value=Programme.PLAYLIST.value),
    app_commands.Choice(name=told("listening-programme-us"), value=Programme.US.value),
]


class Listening(commands.Cog):
    """Each does what a button of the message does."""

    @app_commands.command(name="play", description=told("listening-command-play"))
    @app_commands.describe(song=told("listening-command-play-song"))
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    async def play(self, interaction: Here, song: app_commands.Range[str, 1, 500] | None = None) -> None:
        await steering.play(interaction, song)

    @play.autocomplete("song")
    async def _songs(self, interaction: Here, typed: str) -> list[app_commands.Choice[str]]:
        return await choosing.choices(interaction, typed)

    @app_commands.command(name="pause", description=told("listening-command-pause"))
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    async def pause(self, interaction: Here) -> None:
        await steering.pause_or_go_on(interaction)

    @app_commands.command(name="skip", description=told("listening-command-skip"))
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    async def skip(self, interaction: Here) -> None:
        await steering.skip(interaction)

    @app_commands.command(name="radio", description=told("listening-command-radio"))
    @app_commands.describe(programme=told("listening-command-radio-programme"))
    @app_commands.choices(programme=_PROGRAMMES)
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    async def radio(self, interaction: Here, programme: app_commands.Choice[str] | None = None) -> None:
        await steering.tune(interaction, programme and Programme(programme.value))

    @app_commands.command(name="stop", description=told("listening-command-stop"))
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    async def stop(self, interaction: Here) -> None:
        await steering.stop(interaction)
