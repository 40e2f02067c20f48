"""Styles as members name them, in seven languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot import musical
from bot.chat import speech
from generation.lexicon.styles import STYLES
from generation.reading import suggest
from generation.reading.refusals import refusal

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]


async def named(interaction: Here, typed: str) -> str:
    """The style that is meant: one of `lexicon.styles.STYLES`. Raises PromptError if none is."""
    typed = typed.strip()
    if typed.casefold() in STYLES:
        return typed.casefold()
    words = await speech.words_for(interaction)
    found = suggest.styles(typed, words.language) if typed else []
    if not found:
        raise refusal("unknown_style", words=typed)
    return found[0]


async def completed(interaction: Here, typed: str) -> list[app_commands.Choice[str]]:
    """What may be meant by what is typed so far."""
    words = await speech.words_for(interaction)
    return [
        app_commands.Choice(name=musical.style(words, name)[:100], value=name)
        for name in suggest.styles(typed, words.language)
    ]
