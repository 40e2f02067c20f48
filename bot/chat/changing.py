"""The window that asks what to change in a song.

What is typed comes back as an interaction that names the song, so it is understood after a restart too: discord.py
itself forgets a window with the process that opened it, so nothing is left to it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import discord
from discord.ext import commands

from bot.chat import asking, faults
from bot.song import Song
from bot.words import Words

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

_ID = re.compile(r"minstrel:changed:([0-9a-z]{12})")
LONGEST = 300
"""Characters of a change."""


class ChangeModal(discord.ui.Modal):
    """One line of text."""

    def __init__(self, words: Words, song: Song) -> None:
        super().__init__(title=words("asking-modal-title"), custom_id=f"minstrel:changed:{song.id}", timeout=900)
        self.words: discord.ui.TextInput[ChangeModal] = discord.ui.TextInput(
            label=words("asking-input-change"),
            placeholder=words("asking-placeholder-change"),
            custom_id="words",
            max_length=LONGEST,
        )
        self.add_item(self.words)

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """`Changing` does it, whoever opened the window."""


class Changing(commands.Cog):
    """Takes what was typed."""

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Minstrel]) -> None:
        data: Any = interaction.data or {}
        match = _ID.fullmatch(str(data.get("custom_id", "")))
        if interaction.type is not discord.InteractionType.modal_submit or match is None:
            return
        async with faults.told_to(interaction):
            changing = interaction.client.studio.edits.changed(match[1], _typed(data["components"]))
            wish = await asking.in_time(interaction, changing)
            await asking.order(interaction, wish, parent=match[1])


def _typed(components: Any) -> str:
    """The text of the first input, however deep the rows around it."""
    for component in components:
        if "value" in component:
            return str(component["value"])
        inner = component.get("components") or ([component["component"]] if "component" in component else [])
        if inner:
            return _typed(inner)
    return ""


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Changing())
