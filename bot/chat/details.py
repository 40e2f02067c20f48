"""A song's recipe, for whoever wants to know or to make it again."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import discord
from discord.utils import escape_markdown

from bot.chat import card, speech
from bot.song import Song
from bot.words import Words
from storage.kinds import FileKind

if TYPE_CHECKING:
    from bot.chat.client import Minstrel


async def show(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    """To the presser only, with the recipe as a file."""
    studio = interaction.client.studio
    song = await studio.song(song_id)
    file = await studio.file(song_id, FileKind.RECIPE)
    words = await speech.words_for(interaction)
    await interaction.response.send_message(
        embed=_embed(words, song), file=discord.File(BytesIO(file.data), filename=file.name), ephemeral=True
    )


def _embed(words: Words, song: Song) -> discord.Embed:
    embed = discord.Embed(title=words("asking-details"), description=escape_markdown(song.prompt)[:4000])
    embed.add_field(name=words("asking-brief"), value=card.summary(words, song.brief), inline=False)
    embed.add_field(name=words("asking-form"), value=card.sections(words, song.brief), inline=False)
    embed.add_field(name=words("asking-seed"), value=f"`{song.seed}`")
    embed.add_field(name=words("asking-model"), value=f"`{song.model}`")
    took = song.timings.total
    if took is not None:
        embed.add_field(name=words("asking-took"), value=words("asking-seconds", seconds=round(took, 1)))
    embed.set_footer(text=words("asking-details-footer", id=song.id))
    return embed
