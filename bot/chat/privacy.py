"""/privacy: what is kept about a member, for the member: seen, taken away, erased, not learnt, or not gone by."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import discord
from discord import app_commands

from bot.chat import faults, speech, who
from bot.chat.translator import told
from bot.errors import UnknownMemberError, UsageError
from bot.words import Words

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]

_COLOUR = 0x8A8F98
_MEGABYTE = 1_000_000


class ExportTooLargeError(UsageError):
    """A member's zip is larger than what can be sent."""

    code = "export_too_large"

    def __init__(self, size: int, most: int) -> None:
        values = {"size": round(size / _MEGABYTE, 1), "most": round(most / _MEGABYTE, 1)}
        super().__init__(
            f"The zip has {values['size']} MB, and {values['most']} MB can be sent.",
            "Ask the host for it: minstrel export.",
            values=values,
        )


class EraseButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"minstrel:privacy:(?P<answer>erase|keep)"
):
    """The answer to whether all should be erased. It is about whoever presses it."""

    def __init__(self, answer: str, label: str = "…") -> None:
        self.answer = answer
        style = discord.ButtonStyle.danger if answer == "erase" else discord.ButtonStyle.secondary
        super().__init__(discord.ui.Button(label=label, style=style, custom_id=f"minstrel:privacy:{answer}"))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["answer"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        async with faults.told_to(interaction):
            words = await speech.words_for(interaction)
            if self.answer == "keep":
                await interaction.response.edit_message(content=words("privacy-kept"), embed=None, view=None)
                return
            await interaction.response.edit_message(content=words("privacy-erasing"), embed=None, view=None)
            await _erase(interaction, words)


class PrivacyGroup(app_commands.Group):
    """For everybody, in private messages too. Only the asker sees the answers."""

    def __init__(self) -> None:
        super().__init__(name="privacy", description=told("privacy-command"))

    @app_commands.command(name="show", description=told("privacy-command-show"))
    async def show(self, interaction: Here) -> None:
        words = await speech.words_for(interaction)
        held = await _held(interaction, words)
        is_paused = await interaction.client.studio.is_paused(who.member_id(interaction.user))
        embed = _embed(words("privacy-title"), words("privacy-intro"))
        embed.add_field(name=words("privacy-held"), value=held or words("privacy-nothing"), inline=False)
        standing = words("privacy-is-paused" if is_paused else "privacy-is-learning")
        embed.add_field(name=words("privacy-learning"), value=standing, inline=False)
        is_led = await interaction.client.studio.leading.is_led(who.member_id(interaction.user))
        led = "privacy-is-unled" if not is_led else "privacy-is-led-but-paused" if is_paused else "privacy-is-led"
        embed.add_field(name=words("privacy-composing"), value=words(led), inline=False)
        allowed = await interaction.client.studio.allows_words(who.member_id(interaction.user))
        files = words("privacy-words-allowed" if allowed else "privacy-words-forbidden")
        embed.add_field(name=words("privacy-files"), value=files, inline=False)
        await interaction.response.send_message(embed=embed, ephemeral=True)

    @app_commands.command(name="export", description=told("privacy-command-export"))
    async def export(self, interaction: Here) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        words, most = await speech.words_for(interaction), interaction.filesize_limit
        with tempfile.TemporaryDirectory(prefix="minstrel-export-") as folder:
            path = Path(folder) / "minstrel.zip"
            exported = await interaction.client.studio.export(who.member_id(interaction.user), path)
            size = path.stat().st_size
            if size > most:
                raise ExportTooLargeError(size, most)
            said = words("privacy-exported", songs=exported.songs, files=exported.files)
            await interaction.followup.send(said, file=discord.File(path), ephemeral=True)

    @app_commands.command(name="erase", description=told("privacy-command-erase"))
    async def erase(self, interaction: Here) -> None:
        words = await speech.words_for(interaction)
        held = await _held(interaction, words)
        if not held:
            raise UnknownMemberError(who.member_id(interaction.user))
        embed = _embed(words("privacy-erase-title"), words("privacy-erase-intro"))
        embed.add_field(name=words("privacy-erase-goes"), value=held, inline=False)
        embed.add_field(name=words("privacy-erase-stays"), value=words("privacy-erase-stays-what"), inline=False)
        view = discord.ui.View(timeout=None)
        view.add_item(EraseButton("erase", words("privacy-button-erase")))
        view.add_item(EraseButton("keep", words("privacy-button-keep")))
        await interaction.response.send_message(embed=embed, view=view, ephemeral=True)

    @app_commands.command(name="pause", description=told("privacy-command-pause"))
    async def pause(self, interaction: Here) -> None:
        changed = await interaction.client.studio.pause(who.member_id(interaction.user))
        await _say(interaction, "privacy-paused" if changed else "privacy-paused-already")

    @app_commands.command(name="resume", description=told("privacy-command-resume"))
    async def resume(self, interaction: Here) -> None:
        changed = await interaction.client.studio.resume(who.member_id(interaction.user))
        await _say(interaction, "privacy-resumed" if changed else "privacy-resumed-already")

    @app_commands.command(name="taste", description=told("privacy-command-taste"))
    @app_commands.describe(lead=told("privacy-command-taste-lead"))
    async def taste(self, interaction: Here, lead: bool) -> None:
        leading, member = interaction.client.studio.leading, who.member_id(interaction.user)
        changed = await (leading.lead(member) if lead else leading.unlead(member))
        key = "privacy-led" if lead else "privacy-unled"
        await _say(interaction, key if changed else f"{key}-already")

    @app_commands.command(name="words", description=told("privacy-command-words"))
    @app_commands.describe(in_files=told("privacy-command-words-in-files"))
    async def words(self, interaction: Here, in_files: bool) -> None:
        studio, member = interaction.client.studio, who.member_id(interaction.user)
        changed = await (studio.allow_words(member) if in_files else studio.forbid_words(member))
        key = "privacy-allowed" if in_files else "privacy-forbidden"
        await _say(interaction, key if changed else f"{key}-already")


async def _held(interaction: Here, words: Words) -> str:
    """How much is kept about a member, a line a kind; nothing at all for somebody who is not known."""
    try:
        holdings = await interaction.client.studio.holdings(who.member_id(interaction.user))
    except UnknownMemberError:
        return ""
    return "\n".join(words(f"privacy-holds-{name.replace('_', '-')}", count=count) for name, count in holdings.items())


async def _erase(interaction: Here, words: Words) -> None:
    erased = await interaction.client.studio.erase(who.member_id(interaction.user))
    said = words("privacy-erased", songs=erased.rows.get("songs", 0), files=erased.files)
    if not erased.overwritten:
        said = f"{said}\n{words('privacy-not-overwritten')}"
    await interaction.edit_original_response(content=said)


def _embed(title: str, description: str) -> discord.Embed:
    return discord.Embed(title=title, description=description, colour=_COLOUR)


async def _say(interaction: Here, key: str) -> None:
    words = await speech.words_for(interaction)
    await interaction.response.send_message(words(key), ephemeral=True)


async def setup(bot: Minstrel) -> None:
    bot.tree.add_command(PrivacyGroup())
    bot.add_dynamic_items(EraseButton)
