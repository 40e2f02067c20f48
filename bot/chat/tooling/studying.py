"""A song taken apart: what is heard in it with a lesson, and its score on paper. Only who asks sees it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import discord
from discord.utils import escape_markdown

from bot import analyses, sheets
from bot.chat import speech
from bot.words import Words
from generation.musicology import Analysis, explain
from generation.render import analysis_picture
from generation.render.form import Form

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

_COLOUR = 0x4C7DD9
_LONGEST_DESCRIPTION = 2600
_LONGEST_FIELD = 1024
_PAGES = 4
"""Pictures of pages that are shown; the PDF has all."""


async def analyze(interaction: Here, song_id: str) -> None:
    """Key, chords, form, suggestions and a lesson, with a picture. Raises UnknownSongError, SongNotReadyError."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    studio, words = interaction.client.studio, await speech.words_for(interaction)
    song, analysis = await studio.song(song_id), await studio.analysis(song_id)
    labels = analyses.labels(words, analysis.heard)
    picture = await asyncio.to_thread(analysis_picture.draw, analysis.heard, song.title, analysis.suggestions, labels)
    embed = await asyncio.to_thread(_drawn, words, song.title, analysis)
    embed.set_image(url="attachment://analysis.png")
    file = discord.File(BytesIO(picture), filename="analysis.png", description=words("tooling-analysis-picture"))
    await interaction.followup.send(embed=embed, file=file, ephemeral=True)


def _drawn(words: Words, title: str, analysis: Analysis) -> discord.Embed:
    facts = [f"**{fact.name}:** {fact.value}" for fact in analyses.facts(words, analysis.heard)]
    embed = discord.Embed(
        title=escape_markdown(title)[:200], description=_fitted(facts, _LONGEST_DESCRIPTION), colour=_COLOUR
    )
    lesson = analyses.lesson(words, explain(analysis), analysis.heard)
    for name, sentences in (("suggestions", analyses.suggestions(words, analysis)), ("lesson", lesson)):
        if sentences:
            listed = [f"• {sentence}" for sentence in sentences]
            embed.add_field(name=words(f"analysis-title-{name}"), value=_fitted(listed, _LONGEST_FIELD), inline=False)
    return embed


def _fitted(lines: Sequence[str], longest: int) -> str:
    """As many lines as there is room for, and a first one that is too long cut."""
    text = "\n".join(lines)
    while len(text) > longest and "\n" in text:
        text = text[: text.rfind("\n")]
    return text if len(text) <= longest else text[: longest - 1] + "…"


async def score(interaction: Here, song_id: str) -> None:
    """The score as PDF and MusicXML, its first pages as pictures, and all with the parts in a zip.

    Raises UnknownSongError, SongNotReadyError, EngravingError.
    """
    await interaction.response.defer(ephemeral=True, thinking=True)
    studio, words = interaction.client.studio, await speech.words_for(interaction)
    export = await studio.exports.file(song_id, Form.SCORE)
    stem = export.name.removesuffix(Form.SCORE.suffix)
    files = await asyncio.to_thread(_files, export.path, export.name, stem)
    await interaction.followup.send(words("tooling-score"), files=files, ephemeral=True)


def _files(path: Path, name: str, stem: str) -> list[discord.File]:
    pages = [one for one in sheets.names(path) if sheets.is_page(one)][:_PAGES]
    found = {one: sheets.read(path, one) for one in ("score.pdf", "score.musicxml", *pages)}
    files = [
        discord.File(BytesIO(data), filename=stem + page.removeprefix("score"))
        for page, data in found.items()
        if data is not None
    ]
    return [*files, discord.File(BytesIO(path.read_bytes()), filename=name)]
