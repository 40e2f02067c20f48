"""Descriptions of commands in the languages that Discord shows them in."""

from __future__ import annotations

import discord
from discord import app_commands

from bot import words


def told(key: str) -> app_commands.locale_str:
    """The English text of a message, which the translator knows in the other languages."""
    return app_commands.locale_str(words.of("en")(key), key=key)


class Translator(app_commands.Translator):
    """Looks messages up; what has no key stays as it is, such as the names of commands."""

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        key = string.extras.get("key")
        said = words.of(str(locale))
        if key is None or said.language == "en" or not said.has(key):
            return None
        return said(key)
