"""/block and /unblock: what a server wants no songs for, or from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.utils import escape_markdown

from bot.chat import speech, who
from bot.chat.translator import told
from bot.guilds.blocking import LONGEST, plain
from storage.blocks import Block, Kind

if TYPE_CHECKING:
    from bot.chat.client import Minstrel

    Here = discord.Interaction[Minstrel]
Word = app_commands.Range[str, 1, LONGEST]

_CHOICES = 25
_LONGEST_FIELD = 1024


@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
class BlockGroup(app_commands.Group):
    """Puts something on the list, or shows it."""

    def __init__(self) -> None:
        super().__init__(name="block", description=told("blocking-command-block"))

    @app_commands.command(name="word", description=told("blocking-command-block-word"))
    @app_commands.describe(word=told("blocking-command-word"))
    async def word(self, interaction: Here, word: Word) -> None:
        guild, moderator = await _moderating(interaction)
        listed = await interaction.client.studio.guilds.block_word(guild, word, moderator=moderator)
        await _say(interaction, "blocking-word-blocked", word=escape_markdown(listed))

    @app_commands.command(name="member", description=told("blocking-command-block-member"))
    @app_commands.describe(member=told("blocking-command-member"))
    async def member(self, interaction: Here, member: discord.User) -> None:
        guild, moderator = await _moderating(interaction)
        await interaction.client.studio.guilds.block_member(guild, who.member_id(member), moderator=moderator)
        await _say(interaction, "blocking-member-blocked", member=member.mention)

    @app_commands.command(name="list", description=told("blocking-command-block-list"))
    async def list(self, interaction: Here) -> None:
        guild, _ = await _moderating(interaction)
        blocks = await interaction.client.studio.guilds.blocks(guild)
        words = await speech.words_for(interaction)
        embed = discord.Embed(title=words("blocking-list"))
        if not blocks:
            embed.description = words("blocking-list-empty")
        for kind, key in ((Kind.WORD, "blocking-list-words"), (Kind.MEMBER, "blocking-list-members")):
            listed = [_shown(block) for block in blocks if block.kind is kind]
            if listed:
                shown = _fitting(listed)
                embed.add_field(name=words(key, count=len(listed)), value=" · ".join(shown), inline=False)
                if len(shown) < len(listed):
                    embed.set_footer(text=words("blocking-list-cut"))
        await interaction.response.send_message(embed=embed, ephemeral=True)


@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
class UnblockGroup(app_commands.Group):
    """Takes something off the list."""

    def __init__(self) -> None:
        super().__init__(name="unblock", description=told("blocking-command-unblock"))

    @app_commands.command(name="word", description=told("blocking-command-unblock-word"))
    @app_commands.describe(word=told("blocking-command-word"))
    async def word(self, interaction: Here, word: Word) -> None:
        guild, moderator = await _moderating(interaction)
        removed = await interaction.client.studio.guilds.unblock_word(guild, word, moderator=moderator)
        key = "blocking-word-unblocked" if removed else "blocking-word-not-blocked"
        await _say(interaction, key, word=escape_markdown(plain(word)))

    @word.autocomplete("word")
    async def _words(self, interaction: Here, typed: str) -> list[app_commands.Choice[str]]:
        if not await who.is_moderator(interaction):
            return []
        blocks = await interaction.client.studio.guilds.blocks(who.guild_of(interaction) or "")
        found = [block.value for block in blocks if block.kind is Kind.WORD and plain(typed) in block.value]
        return [app_commands.Choice(name=word, value=word) for word in found[:_CHOICES]]

    @app_commands.command(name="member", description=told("blocking-command-unblock-member"))
    @app_commands.describe(member=told("blocking-command-member"))
    async def member(self, interaction: Here, member: discord.User) -> None:
        guild, moderator = await _moderating(interaction)
        member_id = who.member_id(member)
        removed = await interaction.client.studio.guilds.unblock_member(guild, member_id, moderator=moderator)
        key = "blocking-member-unblocked" if removed else "blocking-member-not-blocked"
        await _say(interaction, key, member=member.mention)


async def _moderating(interaction: Here) -> tuple[str, str]:
    """The guild and the moderator. Raises OnlyInGuildError, NotAllowedError."""
    await who.require_moderator(interaction)
    return who.guild_id(who.require_guild(interaction).id), who.member_id(interaction.user)


async def _say(interaction: Here, key: str, **values: str) -> None:
    words = await speech.words_for(interaction)
    await interaction.response.send_message(words(key, **values), ephemeral=True)


def _shown(block: Block) -> str:
    if block.kind is Kind.WORD:
        return escape_markdown(block.value)
    user = who.user_of(block.value)
    return block.value if user is None else f"<@{user}>"


def _fitting(shown: Iterable[str]) -> list[str]:
    """As many of the first as a field has room for."""
    fitting: list[str] = []
    for one in shown:
        if len(" · ".join([*fitting, one])) > _LONGEST_FIELD:
            break
        fitting.append(one)
    return fitting


async def setup(bot: Minstrel) -> None:
    bot.tree.add_command(BlockGroup())
    bot.tree.add_command(UnblockGroup())
