"""/recap and /trends, which everybody in the channel sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.chat import speech, who
from bot.chat.recapping import drawing
from bot.chat.recapping.drawing import Shown
from bot.chat.translator import told
from bot.recap.recap import Period

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

Here = discord.Interaction["Minstrel"]

_PERIODS = [app_commands.Choice(name=told(f"recap-period-{period}"), value=period.value) for period in Period]


class Recapping(commands.Cog):
    """Both take a moment to count and to draw."""

    @app_commands.command(name="recap", description=told("recap-command-recap"))
    @app_commands.describe(period=told("recap-command-recap-period"))
    @app_commands.choices(period=_PERIODS)
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    async def recap(self, interaction: Here, period: app_commands.Choice[str] | None = None) -> None:
        guild = who.require_guild(interaction)
        await interaction.response.defer(thinking=True)
        words = await speech.words_for(interaction)
        wanted = Period.WEEK if period is None else Period(period.value)
        recap = await interaction.client.studio.recaps.recap(who.guild_id(guild.id), wanted)
        shown = await drawing.of_recap(words, recap, guild.name)
        await _send(interaction, shown, drawing.no_recap(words, recap))

    @app_commands.command(name="trends", description=told("recap-command-trends"))
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    async def trends(self, interaction: Here) -> None:
        guild = who.require_guild(interaction)
        await interaction.response.defer(thinking=True)
        words = await speech.words_for(interaction)
        trends = await interaction.client.studio.recaps.trends(who.guild_id(guild.id))
        shown = await drawing.of_trends(words, trends, guild.name)
        await _send(interaction, shown, drawing.no_trends(words))


async def _send(interaction: Here, shown: Shown | None, nothing: str) -> None:
    if shown is None:
        await interaction.followup.send(nothing)
    else:
        await interaction.followup.send(embed=shown.embed, file=shown.picture)


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Recapping())
