"""What each tool does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import discord

from bot.chat import asking, speech
from bot.chat.tooling import results, studying, windows
from bot.chat.tooling.tools import Tool
from generation.edit.edits import Edit

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

Use = Callable[["discord.Interaction[Minstrel]", str], Awaitable[None]]


async def edit(interaction: Here, song_id: str, wanted: Edit, *, other: str | None = None) -> None:
    """Asks for the song that comes of an edit. Raises as `Edits.edited` and `asking.order` do."""
    wish = await asking.in_time(interaction, interaction.client.studio.edits.edited(song_id, wanted, other=other))
    await asking.order(interaction, wish, parent=song_id)


def _asking(tool: Tool) -> Use:
    async def use(interaction: Here, song_id: str) -> None:
        song = await interaction.client.studio.song(song_id)
        await interaction.response.send_modal(windows.Window(tool, await speech.words_for(interaction), song))

    return use


ACTIONS: dict[Tool, Use] = {
    **{tool: _asking(tool) for tool in windows.ASKING},
    Tool.ANALYZE: studying.analyze,
    Tool.SCORE: studying.score,
    Tool.LIKE: results.like,
}
