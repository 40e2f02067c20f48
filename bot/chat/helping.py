"""/help, which teaches by example: short topics, and wishes that are composed at the press of a button."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self, cast

import discord
from discord import app_commands
from discord.ext import commands

from bot.chat import asking, faults, speech
from bot.chat.translator import told
from bot.words import Words

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

_COLOUR = 0x2E9E6B
_LONGEST_LABEL = 80


class Topic(StrEnum):
    """What somebody may want to learn, one after another."""

    FIRST = "first"  # a first song, in any words
    EXACT = "exact"  # tempo, key, meter, length, chords
    BAND = "band"  # who plays, and who does not
    SONG = "song"  # a song's buttons and reactions
    TOOLS = "tools"  # what musicians do with it
    LISTENING = "listening"  # voice channels, and finding songs
    SERVER = "server"  # what moderators decide
    PRIVACY = "privacy"  # what is kept


EXAMPLES = {Topic.FIRST: 3, Topic.EXACT: 3, Topic.BAND: 3, Topic.SONG: 1}
"""How many wishes a topic has to be tried."""


def example(words: Words, topic: Topic, number: int) -> str:
    """A wish to be tried, from 1."""
    return words(f"helping-{topic}-example-{number}")


class ExampleButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=rf"minstrel:example:(?P<topic>{'|'.join(EXAMPLES)}):(?P<number>[1-3])",
):
    """Composes one of the examples, in the language of whoever presses it."""

    def __init__(self, topic: Topic, number: int, words: Words | None = None) -> None:
        self.topic = topic
        self.number = number
        label = "…" if words is None else example(words, topic, number)[:_LONGEST_LABEL]
        custom_id = f"minstrel:example:{topic}:{number}"
        style = discord.ButtonStyle.success
        super().__init__(discord.ui.Button(label=label, emoji="▶️", style=style, custom_id=custom_id))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(Topic(match["topic"]), int(match["number"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            words = await speech.words_for(interaction)
            number = min(self.number, EXAMPLES[self.topic])
            await asking.begin(interaction, example(words, self.topic, number))


class TopicChoice(discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template="minstrel:help"):
    """Turns to another topic."""

    @classmethod
    def drawn(cls, words: Words, chosen: Topic) -> Self:
        options = [
            discord.SelectOption(label=words(f"helping-{topic}"), value=topic, default=topic is chosen)
            for topic in Topic
        ]
        return cls(discord.ui.Select(custom_id="minstrel:help", options=options))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(cast("discord.ui.Select[discord.ui.View]", item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            embed, view = page(await speech.words_for(interaction), Topic(self.item.values[0]))
            await interaction.response.edit_message(embed=embed, view=view)


class Helping(commands.Cog):
    """The command. Only the asker sees the answer."""

    @app_commands.command(name="help", description=told("helping-command"))
    @app_commands.describe(topic=told("helping-command-topic"))
    @app_commands.choices(
        topic=[app_commands.Choice(name=told(f"helping-{topic}"), value=topic.value) for topic in Topic]
    )
    async def help(self, interaction: Here, topic: str = Topic.FIRST.value) -> None:
        embed, view = page(await speech.words_for(interaction), Topic(topic))
        await interaction.response.send_message(embed=embed, view=view, ephemeral=True)


def page(words: Words, topic: Topic) -> tuple[discord.Embed, discord.ui.View]:
    """A topic with its examples, and the way to the others."""
    embed = discord.Embed(title=words(f"helping-{topic}"), description=words(f"helping-{topic}-text"), colour=_COLOUR)
    view = discord.ui.View(timeout=None)
    for button in examples(words, topic):
        view.add_item(button)
    if topic in EXAMPLES:
        embed.set_footer(text=words("helping-try"))
    view.add_item(TopicChoice.drawn(words, topic))
    return embed, view


def examples(words: Words, topic: Topic) -> list[ExampleButton]:
    """A topic's wishes, to be pressed."""
    return [ExampleButton(topic, number, words) for number in range(1, EXAMPLES.get(topic, 0) + 1)]


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Helping())
    bot.add_dynamic_items(ExampleButton, TopicChoice)
