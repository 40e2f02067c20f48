"""A song's recipe, for whoever wants to know or to make it again."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import discord
from discord.utils import escape_markdown

from bot.chat import card, speech
from bot.chat.discovering import counting
from bot.recipe import Recipe
from bot.song import Song
from bot.words import Words
from storage.kinds import FileKind

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

_MOST_DIRECTIONS = 3


async def show(interaction: discord.Interaction[Minstrel], song_id: str) -> None:
    """To the presser only, with the recipe as a file."""
    studio = interaction.client.studio
    song = await studio.song(song_id)
    file = await studio.file(song_id, FileKind.RECIPE)
    words = await speech.words_for(interaction)
    await interaction.response.send_message(
        embed=_embed(words, song, _led(words, file.data)),
        file=discord.File(BytesIO(file.data), filename=file.name),
        view=await counting.view_for(interaction, song),
        ephemeral=True,
    )


def _embed(words: Words, song: Song, led: str) -> discord.Embed:
    embed = discord.Embed(title=words("asking-details"), description=escape_markdown(song.prompt)[:4000])
    embed.add_field(name=words("asking-brief"), value=card.summary(words, song.brief), inline=False)
    if card.is_planned(song):
        embed.add_field(name=words("asking-form"), value=card.sections(words, song.brief), inline=False)
    if led:
        embed.add_field(name=words("asking-led"), value=led, inline=False)
    embed.add_field(name=words("asking-seed"), value=f"`{song.seed}`")
    embed.add_field(name=words("asking-model"), value=f"`{song.model}`")
    took = song.timings.total
    if took is not None:
        embed.add_field(name=words("asking-took"), value=words("asking-seconds", seconds=round(took, 1)))
    embed.set_footer(text=words("asking-details-footer", id=song.id))
    return embed


def _led(words: Words, data: bytes) -> str:
    """Which way taste led the choice, and whether it changed it, by the recipe; "" where it did not lead."""
    try:
        recipe = Recipe.from_bytes(data)
    except (KeyError, TypeError, ValueError):  # of another version, which told it in another way
        return ""
    taste, choice = recipe.taste, recipe.choice
    if taste is None or choice is None or not (directions := taste.directions(_MOST_DIRECTIONS)):
        return ""
    told = words(
        "asking-led-by",
        takes=choice.takes,
        directions=words.list(
            words(f"asking-led-{one.name.replace('_', '-')}-{'more' if one.more else 'less'}") for one in directions
        ),
    )
    changed = "asking-led-the-same" if choice.otherwise == choice.take else "asking-led-otherwise"
    return f"{told} {words(changed)}"
