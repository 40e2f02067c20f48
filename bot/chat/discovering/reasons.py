"""Why a song is suggested, and what songs are like, as messages say it."""

from __future__ import annotations

from discord.utils import escape_markdown

from bot import because, musical
from bot import words as all_words
from bot.discovery.discovery import Reason
from bot.discovery.features import Kind, Quality
from bot.words import Words


def said(words: Words, reason: Reason) -> str:
    """The sentence, in which titles stand out."""
    return because.said(words, reason, title=lambda title: f"**{escape_markdown(title)}**")


def named(words: Words, quality: Quality) -> str:
    """A quality by itself, as in a list: waltz, strings, slow."""
    if quality.kind is Kind.STYLE:
        return musical.style(words, quality.name)
    sort = {Kind.BAND: "family", Kind.MOOD: "mood"}.get(quality.kind, "trait")
    key = f"discovering-{sort}-{quality.name.replace(' ', '-')}"
    return words(key) if all_words.of().has(key) else escape_markdown(quality.name)
