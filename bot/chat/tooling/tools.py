"""The menu of what can be done with a song. Its whole state is the song's id, so it works after a restart."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self, cast

import discord

from bot.chat import card, faults, speech
from bot.song import Song
from bot.words import Words

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]


class Tool(StrEnum):
    """One thing to do with a song."""

    VARY = "vary"  # phrases composed anew, few or most
    INFILL = "infill"  # some bars composed anew
    RESTYLE = "restyle"  # its tune and chords in another style
    REHARMONISE = "reharmonise"  # other chords below its tune
    BLEND = "blend"  # a song between it and another one
    ANALYZE = "analyze"  # what it is made of, and why it sounds as it does
    SCORE = "score"  # on paper
    LIKE = "like"  # songs like it


_LOOKS = {
    Tool.VARY: "🎭",
    Tool.INFILL: "🩹",
    Tool.RESTYLE: "👗",
    Tool.REHARMONISE: "🎹",
    Tool.BLEND: "🧪",
    Tool.ANALYZE: "🔬",
    Tool.SCORE: "📜",
    Tool.LIKE: "🧲",
}


class ToolMenu(
    discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"minstrel:tool-menu:(?P<song>[0-9a-z]{12})"
):
    """The tools, one of which is used."""

    def __init__(self, song_id: str, select: discord.ui.Select[discord.ui.View]) -> None:
        self.song_id = song_id
        super().__init__(select)

    @classmethod
    def of(cls, words: Words, song_id: str) -> Self:
        options = [
            discord.SelectOption(
                label=words(f"tooling-tool-{tool}"),
                description=words(f"tooling-tool-{tool}-about"),
                emoji=emoji,
                value=tool,
            )
            for tool, emoji in _LOOKS.items()
        ]
        placeholder = words("tooling-placeholder-choose")
        return cls(
            song_id,
            discord.ui.Select(custom_id=f"minstrel:tool-menu:{song_id}", placeholder=placeholder, options=options),
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["song"], cast("discord.ui.Select[discord.ui.View]", item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        from bot.chat.tooling import using

        async with faults.told_to(interaction):
            await using.ACTIONS[Tool(self.item.values[0])](interaction, self.song_id)


async def show(interaction: Here, song: Song) -> None:
    """The menu, for whoever asks for it only; what is made with it arrives in the channel."""
    words = await speech.words_for(interaction)
    view = discord.ui.View(timeout=None)
    view.add_item(ToolMenu.of(words, song.id))
    await interaction.response.send_message(
        words("tooling-choose", song=card.line(words, song)), view=view, ephemeral=True
    )
