"""/settings: all that moderators decide for their guild, at a glance, with what changes it below."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.chat import who
from bot.chat.settings import items, panel
from bot.chat.settings.items import Section
from bot.chat.settings.windows import Typed
from bot.chat.translator import told

if TYPE_CHECKING:
    from bot.chat.client import Minstrel


class SettingsCommand(commands.Cog):
    """Everybody sees the command: moderators need not be those who may manage the server."""

    @app_commands.command(name="settings", description=told("settings-command"))
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    async def settings(self, interaction: discord.Interaction[Minstrel]) -> None:
        await who.require_moderator(interaction)
        shown = await panel.for_(interaction, Section.OVERVIEW)
        await interaction.response.send_message(embed=shown.embed, view=shown.view, ephemeral=True)


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(SettingsCommand())
    await bot.add_cog(Typed())
    bot.add_dynamic_items(*items.ALL)
