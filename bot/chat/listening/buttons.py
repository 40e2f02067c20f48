"""The buttons below what plays. Their state is the guild's or the song's id, so they work after a restart."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any, Self

import discord

from bot import words as speaking
from bot.chat import faults
from bot.words import Words

Button = discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]]


class SteerVerb(StrEnum):
    """What a button does with a guild's music."""

    PLAY = "play"  # goes on after a pause, or starts again
    PAUSE = "pause"
    SKIP = "skip"  # or votes for it
    STOP = "stop"


class SongVerb(StrEnum):
    """What a button says of a song."""

    LIKE = "like"
    DISLIKE = "dislike"
    MORE = "more"  # songs like this one are wanted


_STEER_EMOJI = {SteerVerb.PLAY: "▶️", SteerVerb.PAUSE: "⏸️", SteerVerb.SKIP: "⏭️", SteerVerb.STOP: "⏹️"}
_SONG_EMOJI = {SongVerb.LIKE: "👍", SongVerb.DISLIKE: "👎", SongVerb.MORE: "✨"}


class SteerButton(Button, template=rf"minstrel:listening-(?P<verb>{'|'.join(SteerVerb)}):(?P<guild>\d+)"):
    """One verb for the music of one guild."""

    def __init__(self, verb: SteerVerb, guild: int, words: Words) -> None:
        self.verb = verb
        self.guild = guild
        super().__init__(
            discord.ui.Button(
                label=words(f"listening-button-{verb}"),
                emoji=_STEER_EMOJI[verb],
                style=discord.ButtonStyle.primary if verb is SteerVerb.PLAY else discord.ButtonStyle.secondary,
                custom_id=f"minstrel:listening-{verb}:{guild}",
                row=0,
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(SteerVerb(match["verb"]), int(match["guild"]), speaking.of("en"))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        from bot.chat.listening import steering

        async with faults.told_to(interaction):
            await steering.ACTIONS[self.verb](interaction)


class SongButton(Button, template=rf"minstrel:listening-(?P<verb>{'|'.join(SongVerb)}):(?P<song>[0-9a-z]{{12}})"):
    """One word about one song."""

    def __init__(self, verb: SongVerb, song_id: str, words: Words) -> None:
        self.verb = verb
        self.song_id = song_id
        super().__init__(
            discord.ui.Button(
                label=words(f"listening-button-{verb}"),
                emoji=_SONG_EMOJI[verb],
                custom_id=f"minstrel:listening-{verb}:{song_id}",
                row=1,
            )
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(SongVerb(match["verb"]), match["song"], speaking.of("en"))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        from bot.chat.listening import steering

        async with faults.told_to(interaction):
            if self.verb is SongVerb.MORE:
                await steering.more_like(interaction, self.song_id)
            else:
                await steering.rate(interaction, self.song_id, _SONG_EMOJI[self.verb])
