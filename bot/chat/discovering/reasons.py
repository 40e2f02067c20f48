"""Why a song is suggested, and what songs are like, as messages say it."""

from __future__ import annotations

from discord.utils import escape_markdown

from bot import because
from bot.discovery.discovery import Reason
from bot.words import Words


def said(words: Words, reason: Reason) -> str:
    """The sentence, in which titles stand out."""
    return because.said(words, reason, title=lambda title: f"**{escape_markdown(title)}**")
