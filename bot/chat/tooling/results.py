"""Songs that were found, in a list: for whoever looked for them, with a menu to hear one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import discord

from bot import musical
from bot.chat import asking, speech, who
from bot.chat.discovering import lists, showing
from bot.finding.finding import Found, Where
from bot.words import Words

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

SHOWN = 10
_COLOUR = 0x7A5CC7


async def like(interaction: Here, song_id: str) -> None:
    """Songs like this one. Raises UnknownSongError."""
    finding, member = interaction.client.studio.finding, who.member_id(interaction.user)
    await show(interaction, await finding.like(song_id, member=member, guild=who.guild_of(interaction), n=SHOWN))


async def by_words(interaction: Here, typed: str) -> None:
    """Songs that the words describe. Raises PromptError."""
    finding, member = interaction.client.studio.finding, who.member_id(interaction.user)
    asked = finding.by_words(typed, member=member, guild=who.guild_of(interaction), n=SHOWN)
    await show(interaction, await asking.in_time(interaction, asked, in_private=True))


async def by_midi(interaction: Here, midi: bytes) -> None:
    """Songs that have the tune of a MIDI file. Raises MidiError, ShortMelodyError."""
    finding, member = interaction.client.studio.finding, who.member_id(interaction.user)
    asked = finding.by_midi(midi, member=member, guild=who.guild_of(interaction), n=SHOWN)
    await show(interaction, await asking.in_time(interaction, asked, in_private=True))


async def show(interaction: Here, found: Sequence[Found]) -> None:
    """The list, the best first."""
    words = await speech.words_for(interaction)
    view = discord.ui.View(timeout=None)
    if found:
        links = await showing.links_to(interaction.client.studio, (one.song for one in found))
        said = [_line(words, number, one, links.get(one.song.id)) for number, one in enumerate(found, start=1)]
        view.add_item(lists.HearMenu(lists.menu(words, [one.song for one in found])))
    else:
        said = [words("tooling-found-nothing")]
    embed = discord.Embed(title=words("tooling-found"), description="\n".join(said), colour=_COLOUR)
    if interaction.response.is_done():
        await interaction.followup.send(embed=embed, view=view, ephemeral=True)
    else:
        await interaction.response.send_message(embed=embed, view=view, ephemeral=True)


def _line(words: Words, number: int, one: Found, link: str | None) -> str:
    line = f"{number}. {showing.line(words, one.song, link)}"
    if one.where is not None:
        return f"{line}\n-# {_where(words, one.where)}"
    if one.heard:
        return f"{line}\n-# {words.list([musical.meaning_of(words, heard) for heard in one.heard])}"
    return line


def _where(words: Words, where: Where) -> str:
    return words("tooling-found-where", bar=where.bar, notes=where.notes, of=where.of)
