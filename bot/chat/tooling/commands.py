"""/tools, /bring and /find."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.chat import asking, styles, who
from bot.chat.discovering import showing
from bot.chat.tooling import results, tools, windows
from bot.chat.translator import told
from bot.errors import UsageError
from bot.song import well_formed
from generation.edit.edits import Harmonise
from generation.imports.limits import MOST_BYTES
from generation.imports.refusals import refusal
from generation.reading.listening import MAX_CHARACTERS

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

Here = discord.Interaction["Minstrel"]

_LONGEST_NAME = 200


class NothingToFindError(UsageError):
    """Neither words nor a melody were given."""

    code = "nothing_to_find"

    def __init__(self) -> None:
        super().__init__("There is nothing to look for.", "Give words, or a MIDI file with a melody.")


class Tooling(commands.Cog):
    """The commands."""

    @app_commands.command(name="tools", description=told("tooling-command-tools"))
    @app_commands.describe(song=told("tooling-command-tools-song"))
    async def tools(self, interaction: Here, song: app_commands.Range[str, 1, 200]) -> None:
        await tools.show(interaction, await showing.named(interaction.client.studio, song))

    @tools.autocomplete("song")
    async def _songs(self, interaction: Here, typed: str) -> list[app_commands.Choice[str]]:
        return await showing.completed(interaction, typed)

    @app_commands.command(name="bring", description=told("tooling-command-bring"))
    @app_commands.describe(file=told("tooling-command-bring-file"), style=told("tooling-command-bring-style"))
    async def bring(
        self, interaction: Here, file: discord.Attachment, style: app_commands.Range[str, 1, 100] | None = None
    ) -> None:
        edit = None if style is None else Harmonise(style=await styles.named(interaction, style))
        name = well_formed(file.title or PurePath(file.filename).stem)[:_LONGEST_NAME]
        wish = await asking.in_time(interaction, self._brought(interaction, file, name, edit))
        await asking.order(interaction, wish)

    @bring.autocomplete("style")
    async def _styles(self, interaction: Here, typed: str) -> list[app_commands.Choice[str]]:
        return await styles.completed(interaction, typed)

    async def _brought(self, interaction: Here, file: discord.Attachment, name: str, edit: Harmonise | None):
        midi = await _read(file)
        bringer = who.member_id(interaction.user)
        return await interaction.client.studio.edits.brought(midi, bringer=bringer, name=name, edit=edit)

    @app_commands.command(name="find", description=told("tooling-command-find"))
    @app_commands.describe(words=told("tooling-command-find-words"), melody=told("tooling-command-find-melody"))
    async def find(
        self,
        interaction: Here,
        words: app_commands.Range[str, 1, MAX_CHARACTERS] | None = None,
        melody: discord.Attachment | None = None,
    ) -> None:
        if melody is not None:
            await results.by_midi(interaction, await _read(melody))
        elif words is not None:
            await results.by_words(interaction, words)
        else:
            raise NothingToFindError


async def _read(file: discord.Attachment) -> bytes:
    """Raises MidiError for a file that is far too large, before it is fetched."""
    if file.size > MOST_BYTES:
        raise refusal("midi_too_large", most_kib=MOST_BYTES >> 10)
    return await file.read()


async def setup(bot: Minstrel) -> None:
    await bot.add_cog(Tooling())
    await bot.add_cog(windows.TypedForTool())
    bot.add_dynamic_items(tools.ToolMenu)
