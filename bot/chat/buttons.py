"""The buttons below a song. Their whole state is the song's id, so they work after a restart and years later."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self

import discord

from bot import words as speaking
from bot.chat import faults
from bot.words import Words

if TYPE_CHECKING:
    from bot.chat.client import Minstrel


class Verb(StrEnum):
    """What a button does with its song."""

    CANCEL = "cancel"  # stops it while it waits or is in work
    RETRY = "retry"  # makes a song that failed again
    VARY = "vary"  # a close relative of it
    EXTEND = "extend"  # a longer one
    CHANGE = "change"  # asks in a window what to change
    AGAIN = "again"  # the same brief, another seed
    MIDI = "midi"  # the notes, for whoever pressed
    TOOLS = "tools"  # all else that can be done with it, in a menu
    DETAILS = "details"  # the recipe
    DELETE = "delete"  # asks whether to
    SURE = "sure"  # and does


_LOOKS: dict[Verb, tuple[str, discord.ButtonStyle]] = {
    Verb.CANCEL: ("✖️", discord.ButtonStyle.secondary),
    Verb.RETRY: ("🔁", discord.ButtonStyle.primary),
    Verb.VARY: ("🎭", discord.ButtonStyle.primary),
    Verb.EXTEND: ("➕", discord.ButtonStyle.primary),
    Verb.CHANGE: ("✏️", discord.ButtonStyle.primary),
    Verb.AGAIN: ("🎲", discord.ButtonStyle.primary),
    Verb.MIDI: ("🎼", discord.ButtonStyle.secondary),
    Verb.TOOLS: ("🛠️", discord.ButtonStyle.secondary),
    Verb.DETAILS: ("🔎", discord.ButtonStyle.secondary),
    Verb.DELETE: ("🗑️", discord.ButtonStyle.secondary),
    Verb.SURE: ("🗑️", discord.ButtonStyle.danger),
}


class SongButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=rf"minstrel:(?P<verb>{'|'.join(Verb)}):(?P<song>[0-9a-z]{{12}})",
):
    """One verb for one song."""

    def __init__(self, verb: Verb, song_id: str, words: Words) -> None:
        self.verb = verb
        self.song_id = song_id
        emoji, style = _LOOKS[verb]
        super().__init__(
            discord.ui.Button(
                label=words(f"asking-button-{verb}"), emoji=emoji, style=style, custom_id=f"minstrel:{verb}:{song_id}"
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(Verb(match["verb"]), match["song"], speaking.of("en"))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        from bot.chat import pressing

        async with faults.told_to(interaction):
            await pressing.ACTIONS[self.verb](interaction, self.song_id)


async def setup(bot: Minstrel) -> None:
    bot.add_dynamic_items(SongButton)
